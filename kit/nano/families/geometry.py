"""Rectangles and squares: area, perimeter, a side from either."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family, text_of
from .percent import clean

FIND = "[Find|Calculate|Compute|Determine|Work out]"


def length(d: Draw) -> str:
    return str(d.int(2, d.pick([12, 30, 90, 400]))) if d.chance(0.8) else d.decimal(1, 30)


RECTANGLE = (
    "=What is the {what} of a rectangle [with|that has] length {a} [{u}|] and width {b}[ {u}|]?",
    "=" + FIND + " the {what} of a rectangle with sides {a} [{u}|] and {b}[ {u}|].",
    "=A rectangle has [a|] length [of|] {a} [{u}|] and [a|] width [of|] {b}[ {u}|]. [What is its {what}|Find its {what}|Find the {what}|What is the {what}][.|?]",
    "A rectangular [garden|room|field|floor|pool|yard] is {a} {u} long and {b} {u} wide. What is its {what}?",
    "A [room|garden|field|yard] [measures|is] {a} by {b} {u}. " + FIND + " its {what}.",
    "A rectangle is {a} {u} by {b} {u}. [What's|What is] the {what}?",
    "The [sides|length and width] of a rectangle are {a} and {b}. What is the {what}?",
    "Rectangle, length {a} {u}, width {b} {u}. {what}?",
    "If a rectangle is {a} {u} long and {b} {u} wide, what is its {what}?",
    "A [poster|window|door|mirror|flag] is {b} {u} wide and {a} {u} high. " + FIND + " its {what}.",
    "Given a rectangle with sides of {a} and {b} {u}, find the {what}.",
    "One side of a rectangle is {a} {u}, the other is {b} {u}. I [need|want] to know the {what}.",
    "I drew a rectangle {a} {u} long and {b} {u} wide. What {what} does it have?",
    "{name}'s [bedroom|lawn|workshop|desk] is a rectangle of {a} {u} by {b} {u}. What is the {what} of it?",
    "Suppose the length of a rectangle is {a} and the width is {b}. What would the {what} be?",
    "Can you tell me the {what} of a [sheet|plate|board|screen] whose sides are {a} {u} and {b} {u}?",
    "A rectangle with a width of {b} {u} and a length of {a} {u} has which {what}?",
    "How large is the {what} of a {a} by {b} [rectangle|rectangular field]?",
    "The floor of a [hall|barn|shop] with [2|3|4] windows is {a} {u} by {b} {u}. What {what} does the floor have?",
    "The adjacent sides of a rectangle measure {a} {u} and {b} {u}. Determine the {what} of the rectangle.",
)
AROUND = (
    "How much fence is needed [for|around] a {a} by {b} {u} [garden|yard|field]?",
    "{name} walks once around a {a} {u} by {b} {u} field. How far is that?",
    "A [ribbon|strip of lights|cord] goes once around the edge of a [table|picture|sign] of {a} by {b} {u}. How long must it be?",
    "What length of [wire|frame|wall] goes around a rectangle that is {a} {u} long and {b} {u} wide?",
    "A [farmer|gardener] puts a fence around a [meadow|rectangular plot] with sides of {a} {u} and {b} {u}. How many {u} of fence does that take?",
    "We ran one lap along the border of a rectangular [park|court|pitch], {a} {u} by {b} {u}. How many {u} did we run?",
    "An ant walks along all four sides of a {a} by {b} {u} [card|tile|box lid]. How far does the ant walk?",
)
COVERED = (
    "How much carpet is needed [for|to cover] a {a} by {b} {u} [room|floor]?",
    "How many square {u} of [grass|tiles|paint|cloth] does it take to cover a rectangle of {a} {u} by {b} {u}?",
    "A wall is {a} {u} long and {b} {u} high. How many square {u} have to be painted?",
    "{name} lays [turf|tiles|a carpet] on a rectangle that is {a} {u} by {b} {u}. How big is the surface that gets covered?",
    "My {kin} sows a field {a} {u} long and {b} {u} wide. How much ground is sown, in square {u}?",
    "What surface does a [rug|blanket|solar panel] with sides {a} and {b} {u} cover?",
    "If a [sheet of paper|piece of cloth|metal plate] is {a} {u} by {b} {u}, how many square {u} is it?",
)


@family
def rectangle(d: Draw) -> Problem:
    a, b, what = length(d), length(d), str(d.pick(["area", "perimeter"]))
    u = str(d.pick(["cm", "m", "meters", "feet", "inches", "units"]))
    more = AROUND if what == "perimeter" else COVERED
    ask = d.say(*RECTANGLE, *more, a=a, b=b, u=u, what=what)
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


SQUARE_BACK = (
    "The {what} of a square is {k}. What is [its|the] {t}?",
    "A square has [an|a|] {what} [of|] {k}. " + FIND + " its {t}.",
    "What is the {t} of a square [with {what}|whose {what} is] {k}?",
    "If the {what} of a square is {k}, what is its {t}?",
    "Square with {what} {k}. {t}?",
    "Given that a square has [an|a] {what} of {k}, find the {t}.",
    "I know that the {what} of a square is {k}. How do I get the {t}?",
    "{name} drew a square with [an|a] {what} of {k}. What is the {t} of {his} square?",
    "Suppose a square has [an|a] {what} of {k}. What {t} does it have?",
    "Can you tell me the {t} of a square when its {what} is {k}?",
    "A [tile|garden|field|mirror] is a square and its {what} is {k}. " + FIND + " the {t}.",
    "{k} is the {what} of a square. Which {t} belongs to it?",
    "The {what} of a square [room|napkin|board] was measured: it is {k}. " + FIND + " the {t} of it.",
    "How large is the {t} of a square if the {what} equals {k}?",
    "Let the {what} of a square be {k}. Determine its {t}.",
    "A square plot has {what} {k} and [1|2|4] gates. What is the {t} of the plot?",
    "From the {what} {k} of a square, how do you get its {t}?",
    "We measured the {what} of a square and got {k}. What is its {t}?",
    "A square's {what} comes to {k}. What is the {t} of this square?",
    "For a square with {what} {k}, tell me the {t}.",
    "My square has [an|a] {what} of {k}. Which {t} does it have?",
    "Which {t} does a square with the {what} {k} have?",
    "I want to find the {t} of a square. Its {what} is {k}.",
    "The {what} of my square [rug|lawn|window] is {k}. What is the {t} of it?",
    "Find the {t} of a square if you know that its {what} is {k}.",
    "If {k} is the {what} of a square, which is its {t}?",
    "A square was drawn so that its {what} is {k}. Calculate the {t}.",
)
SQUARE = (
    "=What is the {what} of a square with side [length|] {a}?",
    "=" + FIND + " the {what} of a square with side {a}.",
    "A square has [a side of|sides of|side length] {a} [cm|m|]. What is its {what}?",
    "The side of a square is {a}. [What is|Find] its {what}.",
    "If each side of a square is {a}[ cm| m| feet|] long, what is the {what}?",
    "Square, side {a}. {what}?",
    "A square [garden|room|tile|table|napkin] has sides of {a} [cm|m|feet]. " + FIND + " its {what}.",
    "Given a square with an edge of {a}[ cm| m|], find the {what}.",
    "All four sides of a square measure {a}. How large is its {what}?",
    "I drew a square whose sides are {a} [cm|inches|] long. What is its {what}?",
    "Suppose a square is {a} [m|feet|units] wide. What {what} does it have?",
    "What {what} does a square have if its side is {a}?",
    "{name} cuts a square out of [paper|wood|cloth]. Each side is {a} [cm|inches] long. Work out the {what} of the piece.",
    "Can you tell me the {what} of a {a} by {a} square?",
    "I want to know the {what} of a square [field|park|courtyard] that is {a} [m|meters|feet] on each side.",
    "A [field|yard] is a square with side {a} m. There are [3|6|10] trees in it. What is the {what} of the square?",
    "Let s = {a} be the side of a square. Determine its {what}.",
    "A {a}-by-{a} square has which {what}?",
)


@family
def square(d: Draw) -> Problem:
    a, what, back = d.size(60, 60, 250), str(d.pick(["area", "perimeter"])), d.chance(0.4)
    if back:
        other, known = ("perimeter", a * a) if what == "area" else ("area", 4 * a)
        target = d.pick(["side", other])
        ask = d.say(*SQUARE_BACK, what=what, k=known, t="side length" if target == "side" else target)
        code = f"import math\nside = math.isqrt({known})\n" if what == "area" else f"side = {known} // 4\n"
        tail, value = (
            ("side", a)
            if target == "side"
            else ("4 * side", 4 * a)
            if other == "perimeter"
            else ("side * side", a * a)
        )
        return Problem(
            ask,
            "First find the side.",
            code + f"print({tail})",
            str(value),
            expr="{k} / 4" if (what, target) == ("perimeter", "side") else "",
        )
    ask = d.say(*SQUARE, a=str(a), what=what)
    return Problem(
        ask,
        "The area is the side squared." if what == "area" else "The perimeter is four times the side.",
        f"print({a} * {a})" if what == "area" else f"print(4 * {a})",
        str(a * a if what == "area" else 4 * a),
        "The " + what + " is {box}.",
        "" if what == "area" else "4 * {a}",
    )


SIDE = (
    "=The {what} of a rectangle is {k} and its {given} is {a}. [What is|Find] the [{other}|other side]?",
    "A rectangle has {what} {k} and one side {a}. " + FIND + " the other side.",
    "A rectangular [garden|field] with [an|a] {what} of {k} is {a} [m|feet] long. How wide is it?",
    "If a rectangle has [an|a] {what} of {k} and its {given} is {a}, what is its {other}?",
    "Rectangle: {what} {k}, {given} {a}. {other}?",
    "What is the {other} of a rectangle whose {what} is {k} and whose {given} is {a}?",
    "Given the {what} {k} and the {given} {a} of a rectangle, find the {other}.",
    "One side of a rectangle is {a}[ cm| m|]. Its {what} is {k}. How long is the other side?",
    "I know that a [room|lawn|poster] is {a} [m|feet] wide and has [an|a] {what} of {k}. How long is it?",
    "Suppose the {what} of a rectangle is {k}. One side measures {a}. What does the other side measure?",
    "How long is the second side of a rectangle when the first is {a} and the {what} is {k}?",
    "{name} draws a rectangle with [an|a] {what} of {k}. The {given} is {a}. What is the {other}?",
    "The {given} of a rectangular [yard|floor|screen|flag] is {a} and its {what} is {k}. "
    + FIND
    + " its {other}.",
    "Can you tell me the {other} of a rectangle with {given} {a} and {what} {k}?",
    "A rectangle with [an|a] {what} of {k} has two sides of {a}. How long are the other two?",
    "Let the {what} of a rectangle be {k} and its {given} {a}. Determine its {other}.",
    "A [barn|hall|stable] with [2|3|5] doors has a rectangular floor. The {what} of the floor is {k}, its {given} is {a}. What is its {other}?",
)


@family
def side_from_area(d: Draw) -> Problem:
    a, b, what = d.size(40, 40, 150), d.size(40, 40, 150), str(d.pick(["area", "perimeter"]))
    given, other = d.pick([("length", "width"), ("width", "length")])
    known = a * b if what == "area" else 2 * (a + b)
    ask = d.say(*SIDE, what=what, k=known, a=a, given=given, other=other)
    if what == "area":
        return Problem(
            ask,
            "Divide the area by the known side.",
            f"print({known} // {a})",
            str(b),
            "The side is {box}.",
            "{k} / {a}",
        )
    return Problem(
        ask,
        "Half the perimeter minus the known side.",
        f"print({known} // 2 - {a})",
        text_of(b),
        "The side is {box}.",
        "{k} / 2 - {a}",
    )
