"""Angles of triangles and polygons, right triangles."""

from __future__ import annotations

from math import gcd

from ..problem import Draw, Problem, Redraw, family
from .geometry import FIND

HYPOTENUSE = (
    "=A right triangle has legs [of|] {a} and {b}. [What is|Find] the [hypotenuse|length of the hypotenuse]?",
    "=" + FIND + " the hypotenuse of a right triangle with legs {a} and {b}.",
    "The [legs|short sides] of a right triangle are {a} and {b}. How long is the [hypotenuse|longest side]?",
    "{name} walks {a} m [north|south] and {b} m [east|west]. How far is {he} from the start[ in a straight line|]?",
    "What is the diagonal of a rectangle with sides {a} and {b}?",
    "If the legs of a right triangle are {a} [cm|m|] and {b} [cm|m|], how long is its hypotenuse?",
    "Right triangle, legs {a} and {b}. Hypotenuse?",
    "Given a right triangle whose legs measure {a} and {b}, find the third side.",
    "How long is the diagonal of a [screen|door|field|sheet] that is {a} [cm|inches|units] by {b} [cm|inches|units]?",
    "A [ship|drone|hiker] goes {a} km east and then {b} km north. How many km is it from its starting point, straight across?",
    "The two sides at the right angle of a triangle are {a} and {b} long. "
    + FIND
    + " the side opposite the right angle.",
    "A [rope|cable|wire] runs from the top of a {a} m high [mast|pole|tower] to a point on the ground {b} m from its foot. How long is it?",
    "I cut straight across a rectangular [park|lot|meadow], from corner to corner. Its sides are {a} m and {b} m. How long is my way?",
    "Suppose the catheti of a right triangle are {a} and {b}. What is the length of the hypotenuse?",
    "Can you tell me the longest side of a right triangle when the other two sides are {a} and {b}?",
    "A [ramp|slide] rises {a} cm over a level distance of {b} cm. How long is the [ramp|slide]?",
    "In a triangle the sides {a} and {b} form a right angle. Determine the third side.",
    "A gate is {a} inches wide and {b} inches high. {name} nails a board along its diagonal. How long must the board be?",
    "Two [roads|walls|beams] meet at a right angle. One point is {a} feet along the first, another is {b} feet along the second. How far apart are the points?",
)
LEG = (
    "=A right triangle has hypotenuse {c} and one leg {a}. [What is|Find] the other leg?",
    "The hypotenuse of a right triangle is {c} and one leg is {a}. How long is the other[ leg|]?",
    "A ladder {c} feet long leans against a wall. Its foot is {a} feet from the wall. How high does it reach?",
    "If one leg of a right triangle is {a} and the hypotenuse is {c}, what is the other leg?",
    "Right triangle, hypotenuse {c}, one leg {a}. Other leg?",
    "Given a right triangle with a hypotenuse of {c} and a leg of {a}, find the missing leg.",
    "The diagonal of a rectangle is {c} and one side is {a}. How long is the other side?",
    "How long is the second leg of a right triangle whose hypotenuse measures {c}[ cm| m|] and whose first leg measures {a}[ cm| m|]?",
    "A [cable|rope|wire] of {c} m is fixed to the top of a pole and to the ground {a} m from the pole. How high is the pole?",
    "The longest side of a right triangle is {c} cm, another side is {a} cm. " + FIND + " the third side.",
    "A [ramp|slide] is {c} feet long and starts {a} feet from the wall, measured along the ground. How high does it end?",
    "{name} lets a kite fly on a straight string of {c} m. The kite is above a point {a} m away. How high is it?",
    "A [screen|door|window] has a diagonal of {c} inches and a width of {a} inches. What is its height?",
    "Suppose the side opposite the right angle is {c} and one of the other sides is {a}. What is the remaining side?",
    "Can you tell me the missing leg when the hypotenuse is {c} and the known leg is {a}?",
    "A [boat|walker|drone] is {c} km from the harbor in a straight line and {a} km east of it. How many km north of the harbor is it?",
    "In a right triangle, c = {c} is the hypotenuse and a = {a} is a leg. Determine the leg b.",
)


@family
def right_triangle(d: Draw) -> Problem:
    m, n, k = d.int(2, 7), d.int(1, 6), d.size(6, 6, 15) - 1
    if n >= m or gcd(m, n) > 1:
        raise Redraw
    a, b, c = k * (m * m - n * n), k * 2 * m * n, k * (m * m + n * n)
    if d.chance(0.5):
        a, b = b, a
    if d.chance(0.6):
        return Problem(
            d.say(*HYPOTENUSE, a=str(a), b=str(b)),
            "By Pythagoras the hypotenuse is the root of the sum of the squares.",
            f"import math\nprint(math.isqrt({a}**2 + {b}**2))",
            str(c),
            "The length is {box}.",
        )
    return Problem(
        d.say(*LEG, a=str(a), c=str(c)),
        "By Pythagoras the leg is the root of the difference of the squares.",
        f"import math\nprint(math.isqrt({c}**2 - {a}**2))",
        str(b),
        "The length is {box}.",
    )


THIRD_ANGLE = (
    "=Two angles of a triangle are {a} and {b} degrees. What is the third[ angle|]?",
    "A triangle has angles [of|] {a}° and {b}°. " + FIND + " the third angle.",
    "[What is|Find] the third angle of a triangle with angles {a} and {b} degrees?",
    "If two angles of a triangle measure {a}° and {b}°, how large is the third?",
    "Triangle with angles {a}° and {b}°. Third angle?",
    "Given that two angles in a triangle are {a} degrees and {b} degrees, find the remaining angle.",
    "In triangle ABC, angle A is {a}° and angle B is {b}°. How many degrees is angle C?",
    "One angle of a triangle is {a}° and another one is {b}°. Determine the last one.",
    "{name} measures two angles of a triangle: {a}° and {b}°. What must the third one be?",
    "How many degrees are left for the third angle of a triangle when the other two take {a} and {b} degrees?",
    "Suppose a triangular [sail|roof|sign] has a corner of {a}° and a corner of {b}°. What is the angle at its third corner?",
    "Can you tell me the missing angle of a triangle with {a}° and {b}°?",
    "Two corners of a triangular [field|tile|flag] have {a} and {b} degrees. I want to know the angle of the third corner.",
    "The angles of a triangle are {a}°, {b}° and γ. What is γ?",
    "A triangle's interior angles include {a}° and {b}°. Which angle is missing?",
    "A triangle has one angle of {a} degrees and one of {b} degrees. Work out the angle that is left.",
    "What is 180° less the angles {a}° and {b}° of a triangle, that is, its third angle?",
)
SUPPLEMENT = (
    "=What is the [supplement|supplementary angle] of [an angle of|] {a} degrees?",
    FIND + " the [supplement|supplementary angle] of {a}°.",
    "Two angles are supplementary. One of them is {a}°. How large is the other?",
    "If two angles add up to 180 degrees and one is {a} degrees, what is the other one?",
    "Two angles on a straight line are next to each other. One is {a}°; what is the other?",
    "Given an angle of {a}°, find the angle that makes 180° together with it.",
    "Angle: {a}°. Supplement?",
    "A straight angle is cut into two parts. One part has {a} degrees. How many degrees has the other?",
    "Which angle is the supplement of {a} degrees?",
    "Suppose an angle measures {a}°. What is its supplementary angle?",
    "Two lines cross. One angle is {a}°. What is the angle beside it?",
    "By how many degrees is an angle of {a}° smaller than a straight angle?",
    "What angle must be added to {a}° to get a straight angle?",
    "A [door|gate|clock hand] that can turn through 180° is open at {a}°. By how many degrees can it turn further?",
    "On a straight line two angles share one point and make up the whole line. If one is {a}°, find the other.",
    "Work out the supplementary angle of an angle that measures {a} degrees.",
    "Neighboring angles of a parallelogram make 180° together. One is {a}°; what is the one next to it?",
)
COMPLEMENT = (
    "=What is the [complement|complementary angle] of [an angle of|] {a} degrees?",
    FIND + " the [complement|complementary angle] of {a}°.",
    "Two angles are complementary. One of them is {a}°. How large is the other?",
    "If two angles add up to 90 degrees and one is {a} degrees, what is the other one?",
    "A right angle is cut into two parts. One part is {a}°; what is the other?",
    "Given an angle of {a}°, find the angle that makes 90° together with it.",
    "Angle: {a}°. Complement?",
    "One acute angle of a right triangle is {a} degrees. How many degrees is the other acute angle?",
    "Which angle is the complement of {a} degrees?",
    "Suppose an angle measures {a}°. What is its complementary angle?",
    "A [ladder|beam|pole] makes an angle of {a}° with the level ground. What angle does it make with an upright wall?",
    "By how many degrees is an angle of {a}° smaller than a right angle?",
    "What angle must be added to {a}° to get a right angle?",
    "In a right triangle, one of the small angles is {a}°. Find the other one.",
    "A corner of 90° is split by a line. On one side of the line there are {a}°. How many degrees are on the other side?",
    "Work out the complementary angle of an angle that measures {a} degrees.",
    "Two angles fit together into a right angle. If one is {a}°, find the other.",
)
ANGLE_SUM = (
    "=What is the sum of the [interior|inner] angles of a polygon with {n} sides?",
    FIND + " the sum of the interior angles of a {n}-sided polygon.",
    "If a polygon has {n} sides, what is the sum of its interior angles?",
    "What do all the inside angles of a polygon with {n} corners add up to?",
    "Polygon with {n} sides. Sum of the interior angles?",
    "Given a convex polygon with {n} vertices, find the sum of its interior angles in degrees.",
    "How many degrees are all interior angles of a {n}-sided shape together?",
    "Add up the inner angles of a polygon that has {n} sides. How many degrees is that?",
    "{name} draws a polygon with {n} sides and adds up all its inside angles. What is the sum in degrees?",
    "Suppose a [floor|garden|plaza] has the shape of a polygon with {n} corners. What is the sum of the angles at its corners?",
    "Can you tell me the interior angle sum of a polygon with {n} sides?",
    "The angles inside a polygon with {n} vertices are added. Determine the sum.",
    "I want to know the sum of the interior angles when a polygon has {n} sides.",
    "What is the total of the inside angles of a {n}-gon?",
    "All the corners of a shape with {n} straight sides are measured and added. What sum must come out, in degrees?",
    "Work out the angle sum of a polygon that has {n} corners.",
    "Let a polygon have {n} sides. What would be the sum of its interior angles?",
)
DIAGONALS = (
    "=How many diagonals does a [convex|] polygon with {n} sides have?",
    "How many diagonals [are there in|has] a {n}-sided polygon?",
    "If a polygon has {n} sides, how many diagonals does it have?",
    "Polygon with {n} corners. Number of diagonals?",
    "Given a convex polygon with {n} vertices, find the number of its diagonals.",
    "In how many ways can two corners of a polygon with {n} corners be joined by a diagonal?",
    "{name} draws all the diagonals of a polygon with {n} sides. How many lines does {he} draw?",
    "What is the number of diagonals of a polygon with {n} sides?",
    "All diagonals are drawn in a shape with {n} corners. How many are there?",
    "Suppose we draw every diagonal of a convex polygon with {n} sides. How many do we draw?",
    "Can you tell me how many diagonals a polygon with {n} vertices has?",
    "Count the diagonals of a convex {n}-sided figure. How many are there?",
    "How many diagonals can be drawn in a {n}-gon?",
    "Each corner of a polygon with {n} corners is joined with every corner that is not next to it. How many joining lines are there?",
    "Work out the number of diagonals of a polygon with {n} sides.",
    "Let a convex polygon have {n} vertices. Determine how many diagonals it has.",
    "What number of diagonals does a shape with {n} straight sides have?",
)


@family
def angles(d: Draw) -> Problem:
    kind, a, b, n = d.int(0, 3), d.int(10, 120), d.int(10, 59), d.int(3, d.pick([12, 20, 40]))
    if kind == 0:
        return Problem(
            d.say(*THIRD_ANGLE, a=str(a), b=str(b)),
            "The angles of a triangle add up to 180 degrees.",
            f"print(180 - {a} - {b})",
            str(180 - a - b),
            "The angle is {box} degrees.",
            "180 - {a} - {b}",
        )
    if kind == 1:
        whole = 180 if d.chance(0.5) else 90
        x = d.int(5, 175 if whole == 180 else 85)
        return Problem(
            d.say(*(SUPPLEMENT if whole == 180 else COMPLEMENT), a=str(x)),
            f"Both angles add up to {whole} degrees.",
            f"print({whole} - {x})",
            str(whole - x),
            "The angle is {box} degrees.",
            f"{whole} - {{a}}",
        )
    if kind == 2:
        return Problem(
            d.say(*ANGLE_SUM, n=str(n)),
            "A polygon with n sides splits into n - 2 triangles.",
            f"print(({n} - 2) * 180)",
            str((n - 2) * 180),
            "The sum is {box} degrees.",
            "({n} - 2) * 180",
        )
    return Problem(
        d.say(*DIAGONALS, n=str(n)),
        "Each corner is joined with n - 3 others; each diagonal counts twice.",
        f"print({n} * ({n} - 3) // 2)",
        str(n * (n - 3) // 2),
        "The number is {box}.",
    )
