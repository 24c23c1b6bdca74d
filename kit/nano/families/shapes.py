"""Triangles, trapezoids, parallelograms, regular polygons, circles."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family
from .geometry import FIND, length
from .percent import clean

# The regular polygons that have names of their own.
POLYGONS = {
    3: "equilateral triangle",
    4: "square",
    5: "regular pentagon",
    6: "regular hexagon",
    7: "regular heptagon",
    8: "regular octagon",
    9: "regular nonagon",
    10: "regular decagon",
    12: "regular dodecagon",
}
TRIANGLE = (
    "=What is the area of a triangle with base {b} and height {h}?",
    "=" + FIND + " the area of a triangle with base {b} [{u}|] and height {h}[ {u}|].",
    "A triangle has [a|] base [of|] {b} [{u}|] and [a|] height [of|] {h}[ {u}|]. [What is its area|Find its area]?",
    "The base of a triangle is {b} and its height is {h}. What is the area?",
    "A triangular [garden|sail|field] has base {b} and height {h}. How large is it?",
    "If the base of a triangle is {b} {u} and the height is {h} {u}, what is its area?",
    "Triangle, base {b} {u}, height {h} {u}. Area?",
    "Given a triangle with a base of {b} {u} and a height of {h} {u}, find the area.",
    "How large is the area of a triangle that is {h} {u} high and has a base of {b} {u}?",
    "{name} cuts a triangle out of [paper|cloth|wood]. Its base is {b} {u} long and it is {h} {u} high. What is its area?",
    "Suppose a triangle has height {h} and base {b}. What is the area?",
    "The legs of a right triangle are {b} {u} and {h} {u} long. What is the area of the triangle?",
    "A [flag|sign|roof window|park] has the shape of a triangle with base {b} {u} and height {h} {u}. "
    + FIND
    + " its area.",
    "The height on the side of length {b} of a triangle is {h}. " + FIND + " the area of the triangle.",
    "I want to know the area of a triangle whose base and height are {b} {u} and {h} {u}.",
    "A triangle stands on a side of {b} {u}. Its top is {h} {u} above that side. How many square units is it?",
    "Can you tell me the area of a triangle when its height is {h} and its base is {b}?",
    "One side of a triangle measures {b} {u}; the height on it measures {h} {u}. What area does the triangle have?",
    "My {kin} sews a triangular [flag|kite|scarf] with a base of {b} {u} and a height of {h} {u}. How much cloth is in it?",
    "Half of a {b} by {h} rectangle is a triangle. What is the area of the triangle?",
    "How much area does a triangle of base {b} {u} and height {h} {u} cover?",
    "The top of a triangle is {h} {u} above its base, which is {b} {u} long. What area does it have?",
    "A gable is a triangle {b} {u} wide and {h} {u} high. What is its area?",
    "Let a triangle have the base {b} and the height {h}. Determine its area.",
    "Work out how many square {u} a triangle with base {b} {u} and height {h} {u} has.",
    "What area belongs to a triangle with height {h} and base {b}?",
)


@family
def triangle_area(d: Draw) -> Problem:
    b, h = length(d), length(d)
    ask = d.say(*TRIANGLE, b=b, h=h, u=d.pick(["cm", "m", "inches"]))
    return Problem(
        ask,
        "The area is half of base times height.",
        f"print(round({b} * {h} / 2, 3))",
        clean(Fraction(b) * Fraction(h) / 2, 3),
        "The area is {box}.",
        "{b} * {h} / 2",
        True,
    )


TRAPEZOID = (
    "=What is the area of a trapezoid with [bases|parallel sides] {a} and {b} and height {h}?",
    "The [bases|parallel sides] of a [trapezoid|trapezium] are {a} and {b}, its height is {h}. "
    + FIND
    + " the area.",
    "A trapezoid has parallel sides of {a} [cm|m|feet] and {b} [cm|m|feet] and a height of {h} [cm|m|feet]. What is its area?",
    "Trapezoid: bases {a} and {b}, height {h}. Area?",
    "If the bases of a trapezoid are {a} and {b} and the height is {h}, what is the area?",
    "Given a trapezoid with height {h} and parallel sides {a} and {b}, find its area.",
    "How large is the area of a trapezium whose parallel sides measure {a} and {b} and whose height is {h}?",
    "The two parallel sides of a [field|roof|table top] are {a} m and {b} m long, and the distance between them is {h} m. What is its area?",
    "{name} draws a trapezoid with bases of {a} cm and {b} cm that is {h} cm high. " + FIND + " its area.",
    "Two sides of a shape with four corners are parallel, {h} apart and {a} and {b} long. What is its area?",
    "I want to know the area of a trapezoid: the height is {h}, the bases are {a} and {b}.",
    "Suppose a trapezoid is {h} feet high and its parallel sides are {a} feet and {b} feet. How many square feet is its area?",
    "Can you tell me the area of a trapezoid with a bottom of {a}, a top of {b} and a height of {h}?",
    "A [bucket|dam|ditch] has the cross-section of a trapezoid, {a} cm wide at the top, {b} cm at the bottom and {h} cm high. "
    + FIND
    + " the area of the cross-section.",
    "A wall has two upright edges of {a} m and {b} m and is {h} m wide, with a sloping top. What is its area?",
    "Half the sum of the bases times the height is the area of a trapezoid. The bases are {a} and {b}, the height is {h}. How large is it?",
    "Let a trapezoid have the bases {a} and {b} and the height {h}. Determine its area.",
    "A [meadow|garden] is a trapezoid with parallel sides of {a} m and {b} m, {h} m apart. How many square meters is it?",
    "What area does a trapezoid with parallel sides {a} and {b} have if it is {h} high?",
    "Work out the area of a trapezoid: one base is {a}, the other base is {b}, the height is {h}.",
    "A trapezoid is {h} high. Its bases measure {a} and {b}. Calculate the area.",
    "The area of a trapezoid is asked for. Its parallel sides are {a} and {b}, its height is {h}. What is it?",
    "What area has a trapezoid of height {h} with the bases {a} and {b}?",
)
PARALLELOGRAM = (
    "=What is the area of a parallelogram with base {a} and height {h}?",
    "A parallelogram has base {a} and height {h}. " + FIND + " its area.",
    "If a parallelogram has a base of {a} and a height of {h}, what is its area?",
    "Parallelogram, base {a}, height {h}. Area?",
    "The base of a parallelogram is {a} [cm|m|feet] and its height is {h} [cm|m|feet]. What is the area?",
    "Given the base {a} and the height {h} of a parallelogram, find the area.",
    "How large is the area of a parallelogram that is {h} high and stands on a side of {a}?",
    "{name} draws a parallelogram. Its base measures {a} cm, its height {h} cm. What area does it have?",
    "Two opposite sides of a parallelogram are {a} long and {h} apart. " + FIND + " the area.",
    "I want to know the area of a parallelogram whose height is {h} and whose base is {a}.",
    "Suppose one side of a parallelogram is {a} and the height on this side is {h}. What is its area?",
    "A [parking space|tile|field] is a parallelogram with a base of {a} [m|feet] and a height of {h} [m|feet]. "
    + FIND
    + " its area.",
    "Can you tell me the area of a parallelogram with height {h} and base {a}?",
    "Let a parallelogram have the base {a} and the height {h}. Determine its area.",
    "A parallelogram can be cut and put together to a rectangle of {a} by {h}. What is its area?",
    "Work out the area of a parallelogram with base {a} and height {h}.",
    "My {kin} has a piece of land with opposite sides parallel; one side is {a} m and the height over it is {h} m. What is its area?",
)
POLYGON = (
    "=What is the perimeter of a regular [polygon|shape] with {n} sides of length {a}?",
    "A regular polygon has {n} sides[,| and] each [side is|is|] {a} [cm|m] long. What is its perimeter?",
    "If each of the {n} sides of a polygon is {a}, what is the perimeter?",
    "All {n} sides of a [figure|plate|pool|shape] are {a} [cm|m|feet] long. How long is the way around it?",
    "Regular polygon, {n} sides, each {a}. Perimeter?",
    "Given a regular polygon with {n} equal sides of {a} units, find the perimeter.",
    "A [tower|tent|pavilion] has {n} equal walls of {a} [m|feet]. What is its perimeter?",
    "How far is it once around a polygon that has {n} sides, all of length {a}?",
    "{name} bends a wire into a shape with {n} sides of {a} [cm|inches] each. How long is the wire?",
    "Suppose the sides of a {n}-sided shape are all {a}. " + FIND + " its perimeter.",
    "Can you tell me the perimeter of a shape with {n} sides when every side measures {a}?",
    "I want the perimeter of a regular polygon. It has {n} sides and one side is {a}.",
    "The border of a [lake|field|town] is made of {n} straight parts of {a} m each. How long is the border?",
    "Let a regular polygon have {n} sides of length {a}. Determine its perimeter.",
    "An ant walks once around a shape with {n} sides of {a} cm. How far does it walk?",
    "A fence around a yard has {n} equal sides of {a} m. How long is the fence?",
    "What is the perimeter of a {n}-sided polygon if all sides are {a}?",
    "The sides of a regular {n}-sided polygon are {a}. What is its perimeter?",
)
NAMED_POLYGON = (
    "What is the perimeter of a {poly} with side [length|] {a}?",
    "Each side of a {poly} is {a} [cm|m|inches] long. " + FIND + " the perimeter.",
    "A {poly} has sides of {a}. What is its perimeter?",
    "If one side of a {poly} measures {a}, how long is its perimeter?",
    "A [garden|coin|sign|window] has the shape of a {poly} with sides of {a} [cm|m|inches]. How long is its border?",
    "Find the distance around a {poly} whose sides are {a} long.",
    "{name} glues a ribbon along the sides of a {poly}. One side is {a} cm. How much ribbon is that?",
)


@family
def other_shapes(d: Draw) -> Problem:
    a, b, h, kind = d.size(40, 40, 150), d.size(40, 40, 150), d.size(30, 30, 100), d.int(0, 2)
    if kind == 0:
        return Problem(
            d.say(*TRAPEZOID, a=a, b=b, h=h),
            "Half the sum of the parallel sides times the height.",
            f"print(({a} + {b}) * {h} / 2)",
            clean(Fraction((a + b) * h, 2)),
            "The area is {box}.",
            "({a} + {b}) * {h} / 2",
        )
    if kind == 1:
        return Problem(
            d.say(*PARALLELOGRAM, a=a, h=h),
            "The area is base times height.",
            f"print({a} * {h})",
            str(a * h),
            "The area is {box}.",
            "{a} * {h}",
        )
    n = d.int(3, 12)
    return Problem(
        d.say(*POLYGON, *(NAMED_POLYGON if n in POLYGONS else ()), n=n, a=a, poly=POLYGONS.get(n, "")),
        "Multiply the side by the number of sides.",
        f"print({n} * {a})",
        str(n * a),
        "The perimeter is {box}.",
        "{n} * {a}",
    )


DIAMETER = (
    "=What is the {what} of a circle with diameter {r}[, in terms of pi|]?",
    FIND + " the {what} of a circle whose diameter is {r}. [Give the answer in terms of pi.|Use pi.|]",
    "A circle has diameter {r}. [What is|Find] its {what} [in terms of π|].",
    "If the diameter of a circle is {r}, what is its {what}[ in terms of pi|]?",
    "Circle, diameter {r}. {what}?",
    "Given a circle of diameter {r}, find the {what}[ in terms of π|].",
    "A circle is {r} [cm|m|inches] across. What is its {what}?",
    "A round [table|pond|plate|pizza] has a diameter of {r} [cm|inches]. "
    + FIND
    + " its {what} in terms of pi.",
    "What {what} does a circle have when it measures {r} through its center?",
    "I want to know the {what} of a circle {r} [cm|feet|units] wide, with pi left in the answer.",
    "The diameter of a [wheel|coin|lid|drum] is {r} cm. What is the {what} of the circle?",
    "Suppose a circle has a diameter of {r}. What is the exact {what}?",
    "{name} draws a circle with a diameter of {r} cm. How large is its {what}? [Leave π in the answer.|]",
    "Can you tell me the exact {what} of a circle if its diameter is {r}?",
    "Let d = {r} be the diameter of a circle. Determine its {what} in terms of pi.",
    "The longest chord of a circle is {r}. " + FIND + " the {what} of the circle in terms of π.",
    "A rope is laid through the middle of a circle from edge to edge; it is {r} m long. What is the {what} of the circle in terms of pi?",
    "How large is the {what} of a circle when its diameter is {r}?",
    "A circle fits exactly into a square with side {r}. What is the {what} of the circle in terms of pi?",
    "From edge to edge through its center, a circle measures {r}. What is its {what}?",
    "Work out the exact {what} of a circle whose diameter is {r}.",
    "Twice the radius of a circle is {r}. What is its {what} in terms of pi?",
)
RADIUS = (
    "=What is the {what} of a circle with radius {r}[, in terms of pi|]?",
    "=" + FIND + " the {what} of a circle with radius {r}.",
    "A circle has [a|] radius [of|] {r} [cm|m|]. [What is|Find] its {what} [in terms of π|].",
    "The radius of a circle is {r}. [What is|Find] the {what}?",
    "If a circle has a radius of {r}, what is its {what}[ in terms of pi|]?",
    "Circle, radius {r}. {what}?",
    "Given a circle of radius {r}[ cm| m|], find the {what}[ in terms of π|].",
    "Every point of a circle is {r} [cm|m|feet] from its center. What is its {what}?",
    "A round [pond|table|stage|lawn] has a radius of {r} [m|feet]. " + FIND + " its {what} in terms of pi.",
    "What {what} does a circle have if its radius is {r}?",
    "I want to know the exact {what} of a circle with a radius of {r} [cm|inches|].",
    "{name} opens a compass to {r} cm and draws a circle. What is the {what} of the circle? [Leave π in the answer.|]",
    "Suppose the radius of a circle is {r}. How large is its {what}[ in terms of π|]?",
    "Can you tell me the exact {what} of a circle when r = {r}?",
    "Let r = {r} be the radius of a circle. Determine its {what}.",
    "A [goat|dog|horse] on a rope of {r} m can just reach every point of a circle around a post. What is the {what} of this circle in terms of pi?",
    "The [minute hand|hand] of a [big|station] clock is {r} cm long; its tip moves on a circle. "
    + FIND
    + " the {what} of that circle in terms of pi.",
)


@family
def circle(d: Draw) -> Problem:
    r, what, by = d.size(30, 30, 120) - 1, str(d.pick(["area", "circumference"])), d.chance(0.35)
    if by:
        ask = d.say(*DIAMETER, r=str(2 * r), what=what)
        start = f"r = {2 * r} // 2\n"
    else:
        ask = d.say(*RADIUS, r=str(r), what=what)
        start = f"r = {r}\n"
    value = r * r if what == "area" else 2 * r
    return Problem(
        ask,
        "The area is pi r squared." if what == "area" else "The circumference is 2 pi r.",
        start
        + (
            "from sympy import pi\nprint(pi * r**2)"
            if what == "area"
            else "from sympy import pi\nprint(2 * pi * r)"
        ),
        "pi" if value == 1 else f"{value}*pi",
        "The " + what + " is {box}.",
    )
