"""Cubes and boxes: volume and surface."""

from __future__ import annotations

from ..problem import Draw, Problem, family
from .geometry import FIND

SOLID = "[rectangular box|box|rectangular prism|cuboid|tank|aquarium]"
CUBE = (
    "=What is the {w} of a cube with [side|edge] [length|] {a}?",
    "=" + FIND + " the {w} of a cube with [side|edge] {a}[ cm| m|].",
    "A cube has [edges of|edge length|sides of] {a}[ cm| m|]. What is its {w}?",
    "If each edge of a cube is {a}[ cm| inches|] long, what is its {w}?",
    "Cube, edge {a}. {w}?",
    "Given a cube with an edge of {a} units, find the {w}.",
    "A [die|sugar cube|wooden block|crate] is a cube {a} [cm|inches] wide. " + FIND + " its {w}.",
    "All the edges of a cube measure {a}. How large is its {w}?",
    "What {w} does a cube have if one edge is {a} long?",
    "I want to know the {w} of a cube. Its edges are {a} [cm|m|feet] long.",
    "{name} builds a cube with edges of {a} cm out of [clay|wood|cardboard]. What is its {w}?",
    "Suppose the length, the width and the height of a box are all {a}. What is its {w}?",
    "Can you tell me the {w} of a cube when its side is {a}?",
    "A {a} by {a} by {a} cube has which {w}?",
    "One edge of a cube-shaped [box|room|tank] is {a} [m|feet]. Determine the {w}.",
    "Let a cube have the edge {a}. What would its {w} be?",
    "A cube was made with an edge of exactly {a}. Work out its {w}.",
    "My {kin} has a cube {a} cm high. What is the {w} of this cube?",
)
BOX_SURFACE = (
    f"=What is the surface area of a {SOLID} with [sides|dimensions|edges] {{a}}, {{b}} and {{c}}?",
    f"{FIND} the surface area of a {{a}} by {{b}} by {{c}} {SOLID}.",
    "A box is {a} [cm|inches] long, {b} [cm|inches] wide and {c} [cm|inches] high. What is its surface area?",
    "If the edges of a cuboid are {a}, {b} and {c}, how large is its surface?",
    "Box: {a} x {b} x {c}. Surface area?",
    "Given a rectangular prism with length {a}, width {b} and height {c}, find its surface area.",
    "How much [paper|foil|paint] covers all six faces of a {a} by {b} by {c} [cm|inch] [box|parcel|block]?",
    "The length, width and height of a [crate|chest|carton] are {a}, {b} and {c} feet. How many square feet is its whole surface?",
    "{name} paints all sides of a wooden block of {a} cm by {b} cm by {c} cm. What area does {he} paint?",
    "Suppose a box measures {a}, {b} and {c} along its edges. What is its total surface area?",
    "I want to know the total area of the six faces of a box that is {a} long, {b} wide and {c} high.",
    "Can you tell me the surface area of a cuboid whose edges are {a} cm, {b} cm and {c} cm?",
    "A [metal box|closed tank|shoe box] is {c} high, and its base is {a} by {b}. "
    + FIND
    + " its surface area.",
    "What total surface does a {a} x {b} x {c} [prism|cuboid|package] have?",
    "The edges of a box are {a}, {b} and {c}. Its six faces are added up. What area comes out?",
    "A block of [wood|stone|ice] is {a} cm by {b} cm by {c} cm. How many square cm is its whole outside?",
    "Let a cuboid have the edges {a}, {b} and {c}. Determine its surface area.",
    "{name} wraps a box that is {a} cm long, {b} cm wide and {c} cm high, without any overlap. How much paper is that?",
)
BOX_VOLUME = (
    f"=What is the volume of a {SOLID} with [sides|dimensions|edges] {{a}}, {{b}} and {{c}}?",
    f"={FIND} the volume of a {SOLID} with length {{a}}, width {{b}} and height {{c}}.",
    f"A {SOLID} is {{a}} cm long, {{b}} cm wide and {{c}} cm high. What is its volume?",
    f"{FIND} the volume of a {{a}} by {{b}} by {{c}} {SOLID}.",
    f"A {SOLID} measures {{a}} x {{b}} x {{c}}. [What is its volume|How much does it hold]?",
    "If a box is {a} [cm|m|feet] long, {b} [cm|m|feet] wide and {c} [cm|m|feet] deep, what is its volume?",
    "Box: length {a}, width {b}, height {c}. Volume?",
    "Given a cuboid with edges of {a}, {b} and {c} units, find its volume.",
    "A [pool|pit|trench] is {a} m long, {b} m wide and {c} m deep. How many cubic meters of [water|earth|sand] does it hold?",
    "The floor of a [room|container|shed] is {a} feet by {b} feet and the ceiling is {c} feet up. How many cubic feet of space is inside?",
    "How many cubes with edge 1 fit into a box of {a} by {b} by {c}?",
    "{name} builds a block that is {a} cubes long, {b} cubes wide and {c} cubes high. How many cubes are in it?",
    "I have a [chest|drawer|carton] {a} inches long, {b} inches wide and {c} inches high. What volume does it have?",
    "Suppose the edges of a rectangular prism are {a}, {b} and {c}. How large is its volume?",
    "Can you tell me the volume of a [brick|parcel|fish tank] of {a} cm by {b} cm by {c} cm?",
    "A [truck|wagon] with [4|6|10] wheels has a loading space {a} feet long, {b} feet wide and {c} feet high. "
    + FIND
    + " the volume of that space.",
    "The height of a box is {c}, its width is {b} and its length is {a}. Determine the volume.",
    "My {kin} fills a sandbox of {a} m by {b} m with sand, {c} m deep. How many cubic meters of sand is that?",
    "Three edges of a cuboid meet in a corner. They are {a}, {b} and {c} long. What is its volume?",
)


def edge(d: Draw) -> int:
    return d.size(30, 30, 120)


@family
def box_volume(d: Draw) -> Problem:
    a, b, c, kind = edge(d), edge(d), edge(d), d.int(0, 3)
    if kind == 0:
        what = d.pick(["volume", "surface area"])
        ask = d.say(*CUBE, a=str(a), w=what)
        return Problem(
            ask,
            "Cube the edge." if what == "volume" else "Six squares make the surface.",
            f"print({a}**3)" if what == "volume" else f"print(6 * {a}**2)",
            str(a**3 if what == "volume" else 6 * a * a),
        )
    slots = {"a": str(a), "b": str(b), "c": str(c)}
    if kind == 1:
        return Problem(
            d.say(*BOX_SURFACE, **slots),
            "Twice the sum of the three different faces.",
            f"a, b, c = {a}, {b}, {c}\nprint(2 * (a * b + b * c + a * c))",
            str(2 * (a * b + b * c + a * c)),
            "The surface area is {box}.",
            "2 * ({a} * {b} + {b} * {c} + {a} * {c})",
        )
    return Problem(
        d.say(*BOX_VOLUME, **slots),
        "The volume is length times width times height.",
        f"print({a} * {b} * {c})",
        str(a * b * c),
        "The volume is {box}.",
        "{a} * {b} * {c}",
    )
