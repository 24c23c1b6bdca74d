"""Area, perimeter, volume, angles, right triangles, distances."""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean

FIND = "[Find|Calculate|Compute|Determine|Work out]"


def length(d: Draw) -> str:
    return str(d.int(2, d.pick([12, 30, 90]))) if d.chance(0.8) else d.decimal(1, 30)


@family
def rectangle(d: Draw) -> Problem:
    a, b, u, what = (
        length(d),
        length(d),
        d.pick(["cm", "m", "meters", "feet", "inches", "units"]),
        str(d.pick(["area", "perimeter"])),
    )
    ask = d.say(
        "=What is the {what} of a rectangle [with|that has] length {a} [{u}|] and width {b}[ {u}|]?",
        "=" + FIND + " the {what} of a rectangle with sides {a} [{u}|] and {b}[ {u}|].",
        "=A rectangle has [a|] length [of|] {a} [{u}|] and [a|] width [of|] {b}[ {u}|]. [What is its {what}|Find its {what}|Find the {what}|What is the {what}][.|?]",
        "A rectangular [garden|room|field|floor|pool|yard] is {a} {u} long and {b} {u} wide. What is its {what}?",
        "A [room|garden|field|yard] [measures|is] {a} by {b} {u}. " + FIND + " its {what}.",
        "A rectangle is {a} {u} by {b} {u}. [What's|What is] the {what}?",
        "The [sides|length and width] of a rectangle are {a} and {b}. What is the {what}?",
        *(
            [
                "How much fence is needed [for|around] a {a} by {b} {u} [garden|yard|field]?",
                "{name} walks once around a {a} {u} by {b} {u} field. How far is that?",
            ]
            if what == "perimeter"
            else ["How much carpet is needed [for|to cover] a {a} by {b} {u} [room|floor]?"]
        ),
        a=a,
        b=b,
        u=u,
        what=what,
    )
    x, y = Fraction(a), Fraction(b)
    if what == "area":
        return Problem(
            ask,
            "The area is length times width.",
            f"print(round({a} * {b}, 2))",
            clean(x * y),
            "The area is {box}.",
            "{a} * {b}",
            True,
        )
    return Problem(
        ask,
        "The perimeter is twice the sum of length and width.",
        f"print(round(2 * ({a} + {b}), 2))",
        clean(2 * (x + y)),
        "The perimeter is {box}.",
        "2 * ({a} + {b})",
        True,
    )


@family
def square(d: Draw) -> Problem:
    a, what, back = d.int(2, 60), str(d.pick(["area", "perimeter"])), d.chance(0.4)
    if back:
        other, known = ("perimeter", a * a) if what == "area" else ("area", 4 * a)
        target = d.pick(["side", other])
        ask = d.say(
            "The {what} of a square is {k}. What is [its|the] {t}?",
            "A square has [an|a|] {what} [of|] {k}. " + FIND + " its {t}.",
            "What is the {t} of a square [with|whose] {what} [is|] {k}?",
            what=what,
            k=known,
            t="side length" if target == "side" else target,
        )
        code = f"import math\nside = math.isqrt({known})\n" if what == "area" else f"side = {known} // 4\n"
        tail, value = (
            ("side", a)
            if target == "side"
            else ("4 * side", 4 * a)
            if other == "perimeter"
            else ("side * side", a * a)
        )
        return Problem(ask, "First find the side.", code + f"print({tail})", str(value))
    ask = d.say(
        "=What is the {what} of a square with side [length|] {a}?",
        "=" + FIND + " the {what} of a square with side {a}.",
        "A square has [a side of|sides of|side length] {a} [cm|m|]. What is its {what}?",
        "The side of a square is {a}. [What is|Find] its {what}.",
        a=str(a),
        what=what,
    )
    return Problem(
        ask,
        "The area is the side squared." if what == "area" else "The perimeter is four times the side.",
        f"print({a} * {a})" if what == "area" else f"print(4 * {a})",
        str(a * a if what == "area" else 4 * a),
        "The " + what + " is {box}.",
    )


@family
def triangle_area(d: Draw) -> Problem:
    b, h = length(d), length(d)
    ask = d.say(
        "=What is the area of a triangle with base {b} and height {h}?",
        "=" + FIND + " the area of a triangle with base {b} [{u}|] and height {h}[ {u}|].",
        "A triangle has [a|] base [of|] {b} [{u}|] and [a|] height [of|] {h}[ {u}|]. [What is its area|Find its area]?",
        "The base of a triangle is {b} and its height is {h}. What is the area?",
        "A triangular [garden|sail|field] has base {b} and height {h}. How large is it?",
        b=b,
        h=h,
        u=d.pick(["cm", "m"]),
    )
    return Problem(
        ask,
        "The area is half of base times height.",
        f"print(round({b} * {h} / 2, 3))",
        clean(Fraction(b) * Fraction(h) / 2, 3),
        "The area is {box}.",
        "{b} * {h} / 2",
        True,
    )


@family
def other_shapes(d: Draw) -> Problem:
    a, b, h, kind = d.int(2, 40), d.int(2, 40), d.int(2, 30), d.int(0, 2)
    if kind == 0:
        ask = d.say(
            "=What is the area of a trapezoid with [bases|parallel sides] {a} and {b} and height {h}?",
            "The [bases|parallel sides] of a [trapezoid|trapezium] are {a} and {b}, its height is {h}. "
            + FIND
            + " the area.",
            a=a,
            b=b,
            h=h,
        )
        return Problem(
            ask,
            "Half the sum of the parallel sides times the height.",
            f"print(({a} + {b}) * {h} / 2)",
            clean(Fraction((a + b) * h, 2)),
            "The area is {box}.",
        )
    if kind == 1:
        ask = d.say(
            "=What is the area of a parallelogram with base {a} and height {h}?",
            "A parallelogram has base {a} and height {h}. " + FIND + " its area.",
            a=a,
            h=h,
        )
        return Problem(
            ask, "The area is base times height.", f"print({a} * {h})", str(a * h), "The area is {box}."
        )
    n = d.int(3, 12)
    ask = d.say(
        "=What is the perimeter of a regular [polygon|shape] with {n} sides of length {a}?",
        "A regular polygon has {n} sides[,| and] each [side is|is|] {a} [cm|m] long. What is its perimeter?",
        n=n,
        a=a,
    )
    return Problem(
        ask,
        "Multiply the side by the number of sides.",
        f"print({n} * {a})",
        str(n * a),
        "The perimeter is {box}.",
    )


@family
def circle(d: Draw) -> Problem:
    r, what, by = d.int(1, 30), str(d.pick(["area", "circumference"])), d.chance(0.35)
    if by:
        ask = d.say(
            "=What is the {what} of a circle with diameter {r}[, in terms of pi|]?",
            FIND
            + " the {what} of a circle whose diameter is {r}. [Give the answer in terms of pi.|Use pi.|]",
            "A circle has diameter {r}. [What is|Find] its {what} [in terms of π|].",
            r=str(2 * r),
            what=what,
        )
        start = f"r = {2 * r} // 2\n"
    else:
        ask = d.say(
            "=What is the {what} of a circle with radius {r}[, in terms of pi|]?",
            "=" + FIND + " the {what} of a circle with radius {r}.",
            "A circle has [a|] radius [of|] {r} [cm|m|]. [What is|Find] its {what} [in terms of π|].",
            "The radius of a circle is {r}. [What is|Find] the {what}?",
            r=str(r),
            what=what,
        )
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


@family
def box_volume(d: Draw) -> Problem:
    a, b, c, kind = d.int(2, 30), d.int(2, 30), d.int(2, 30), d.int(0, 3)
    if kind == 0:
        what = d.pick(["volume", "surface area"])
        ask = d.say(
            "=What is the {w} of a cube with [side|edge] [length|] {a}?",
            "=" + FIND + " the {w} of a cube with [side|edge] {a}[ cm| m|].",
            "A cube has [edges of|edge length|sides of] {a}[ cm| m|]. What is its {w}?",
            a=str(a),
            w=what,
        )
        return Problem(
            ask,
            "Cube the edge." if what == "volume" else "Six squares make the surface.",
            f"print({a}**3)" if what == "volume" else f"print(6 * {a}**2)",
            str(a**3 if what == "volume" else 6 * a * a),
        )
    solid = "[rectangular box|box|rectangular prism|cuboid|tank|aquarium]"
    if kind == 1:
        ask = d.say(
            f"=What is the surface area of a {solid} with [sides|dimensions|edges] {{a}}, {{b}} and {{c}}?",
            f"{FIND} the surface area of a {{a}} by {{b}} by {{c}} {solid}.",
            a=str(a),
            b=str(b),
            c=str(c),
        )
        return Problem(
            ask,
            "Twice the sum of the three different faces.",
            f"a, b, c = {a}, {b}, {c}\nprint(2 * (a * b + b * c + a * c))",
            str(2 * (a * b + b * c + a * c)),
            "The surface area is {box}.",
        )
    ask = d.say(
        f"=What is the volume of a {solid} with [sides|dimensions|edges] {{a}}, {{b}} and {{c}}?",
        f"={FIND} the volume of a {solid} with length {{a}}, width {{b}} and height {{c}}.",
        f"A {solid} is {{a}} cm long, {{b}} cm wide and {{c}} cm high. What is its volume?",
        f"{FIND} the volume of a {{a}} by {{b}} by {{c}} {solid}.",
        f"A {solid} measures {{a}} x {{b}} x {{c}}. [What is its volume|How much does it hold]?",
        a=str(a),
        b=str(b),
        c=str(c),
    )
    return Problem(
        ask,
        "The volume is length times width times height.",
        f"print({a} * {b} * {c})",
        str(a * b * c),
        "The volume is {box}.",
    )


@family
def right_triangle(d: Draw) -> Problem:
    m, n, k = d.int(2, 7), d.int(1, 6), d.int(1, 5)
    if n >= m or gcd(m, n) > 1:
        raise Redraw
    a, b, c = k * (m * m - n * n), k * 2 * m * n, k * (m * m + n * n)
    if d.chance(0.5):
        a, b = b, a
    if d.chance(0.6):
        ask = d.say(
            "=A right triangle has legs [of|] {a} and {b}. [What is|Find] the [hypotenuse|length of the hypotenuse]?",
            "=" + FIND + " the hypotenuse of a right triangle with legs {a} and {b}.",
            "The [legs|short sides] of a right triangle are {a} and {b}. How long is the [hypotenuse|longest side]?",
            "{name} walks {a} m [north|south] and {b} m [east|west]. How far is {he} from the start[ in a straight line|]?",
            "What is the diagonal of a rectangle with sides {a} and {b}?",
            a=str(a),
            b=str(b),
        )
        return Problem(
            ask,
            "By Pythagoras the hypotenuse is the root of the sum of the squares.",
            f"import math\nprint(math.isqrt({a}**2 + {b}**2))",
            str(c),
            "The length is {box}.",
        )
    ask = d.say(
        "=A right triangle has hypotenuse {c} and one leg {a}. [What is|Find] the other leg?",
        "The hypotenuse of a right triangle is {c} and one leg is {a}. How long is the other[ leg|]?",
        "A ladder {c} feet long leans against a wall. Its foot is {a} feet from the wall. How high does it reach?",
        a=str(a),
        c=str(c),
    )
    return Problem(
        ask,
        "By Pythagoras the leg is the root of the difference of the squares.",
        f"import math\nprint(math.isqrt({c}**2 - {a}**2))",
        str(b),
        "The length is {box}.",
    )


@family
def angles(d: Draw) -> Problem:
    kind, a, b, n = d.int(0, 3), d.int(10, 120), d.int(10, 59), d.int(3, 20)
    if kind == 0:
        ask = d.say(
            "=Two angles of a triangle are {a} and {b} degrees. What is the third[ angle|]?",
            "A triangle has angles [of|] {a}° and {b}°. " + FIND + " the third angle.",
            "[What is|Find] the third angle of a triangle with angles {a} and {b} degrees?",
            a=str(a),
            b=str(b),
        )
        return Problem(
            ask,
            "The angles of a triangle add up to 180 degrees.",
            f"print(180 - {a} - {b})",
            str(180 - a - b),
            "The angle is {box} degrees.",
        )
    if kind == 1:
        whole, word = d.pick(
            [(180, "[supplement|supplementary angle]"), (90, "[complement|complementary angle]")]
        )
        x = d.int(5, 85)
        ask = d.say(
            f"=What is the {word} of [an angle of|] {{a}} degrees?", f"{FIND} the {word} of {{a}}°.", a=str(x)
        )
        return Problem(
            ask,
            f"Both angles add up to {whole} degrees.",
            f"print({whole} - {x})",
            str(int(str(whole)) - x),
            "The angle is {box} degrees.",
        )
    if kind == 2:
        ask = d.say(
            "=What is the sum of the [interior|inner] angles of a polygon with {n} sides?",
            FIND + " the sum of the interior angles of a {n}-sided polygon.",
            n=str(n),
        )
        return Problem(
            ask,
            "A polygon with n sides splits into n - 2 triangles.",
            f"print(({n} - 2) * 180)",
            str((n - 2) * 180),
            "The sum is {box} degrees.",
        )
    ask = d.say(
        "=How many diagonals does a [convex|] polygon with {n} sides have?",
        "How many diagonals [are there in|has] a {n}-sided polygon?",
        n=str(n),
    )
    return Problem(
        ask,
        "Each corner is joined with n - 3 others; each diagonal counts twice.",
        f"print({n} * ({n} - 3) // 2)",
        str(n * (n - 3) // 2),
        "The number is {box}.",
    )


@family
def two_points(d: Draw) -> Problem:
    m, n, k = d.int(2, 4), d.int(1, 3), d.int(1, 2)
    kind, x, y = d.pick(["distance", "midpoint", "slope"]), d.int(-9, 9), d.int(-9, 9)
    if kind == "distance":
        if n >= m:
            raise Redraw
        u, w = x + k * (m * m - n * n), y + k * 2 * m * n
        ask = d.say(
            "=What is the distance between ({x}, {y}) and ({u}, {w})?",
            "=" + FIND + " the distance between the points ({x}, {y}) and ({u}, {w}).",
            "How far is ({x}, {y}) from ({u}, {w})?",
            x=str(x),
            y=str(y),
            u=str(u),
            w=str(w),
        )
        return Problem(
            ask,
            "Use Pythagoras on the differences.",
            f"import math\nprint(math.isqrt(({u} - ({x}))**2 + ({w} - ({y}))**2))",
            str(k * (m * m + n * n)),
            "The distance is {box}.",
        )
    u, w = d.int(-9, 15), d.int(-9, 15)
    if kind == "midpoint":
        if (x + u) % 2 or (y + w) % 2:
            raise Redraw
        ask = d.say(
            "=What is the midpoint of ({x}, {y}) and ({u}, {w})?",
            FIND + " the midpoint [of|between] ({x}, {y}) and ({u}, {w}).",
            x=str(x),
            y=str(y),
            u=str(u),
            w=str(w),
        )
        return Problem(
            ask,
            "Take the mean of the coordinates.",
            f"print((({x} + ({u})) // 2, ({y} + ({w})) // 2))",
            f"({(x + u) // 2}, {(y + w) // 2})",
            "The midpoint is {box}.",
        )
    if u == x:
        raise Redraw
    ask = d.say(
        "=What is the slope of the line through ({x}, {y}) and ({u}, {w})?",
        FIND + " the slope of the line [through|joining] ({x}, {y}) and ({u}, {w}).",
        x=str(x),
        y=str(y),
        u=str(u),
        w=str(w),
    )
    return Problem(
        ask,
        "The slope is the change of y over the change of x.",
        f"from fractions import Fraction\nprint(Fraction({w} - ({y}), {u} - ({x})))",
        str(Fraction(w - y, u - x)),
        "The slope is {box}.",
    )


@family
def side_from_area(d: Draw) -> Problem:
    a, b, what = d.int(2, 40), d.int(2, 40), str(d.pick(["area", "perimeter"]))
    given, other = d.pick([("length", "width"), ("width", "length")])
    known = a * b if what == "area" else 2 * (a + b)
    ask = d.say(
        "=The {what} of a rectangle is {k} and its {given} is {a}. [What is|Find] the [{other}|other side]?",
        "A rectangle has {what} {k} and one side {a}. " + FIND + " the other side.",
        "A rectangular [garden|field] with [an|a] {what} of {k} is {a} [m|feet] long. How wide is it?",
        what=what,
        k=known,
        a=a,
        given=given,
        other=other,
    )
    if what == "area":
        return Problem(
            ask, "Divide the area by the known side.", f"print({known} // {a})", str(b), "The side is {box}."
        )
    return Problem(
        ask,
        "Half the perimeter minus the known side.",
        f"print({known} // 2 - {a})",
        text_of(b),
        "The side is {box}.",
    )
