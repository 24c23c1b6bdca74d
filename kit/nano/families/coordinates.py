"""Two points of the plane: distance, midpoint, slope."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .geometry import FIND

DISTANCE = (
    "=What is the distance between ({x}, {y}) and ({u}, {w})?",
    "=" + FIND + " the distance between the points ({x}, {y}) and ({u}, {w}).",
    "How far is ({x}, {y}) from ({u}, {w})?",
    "If P is ({x}, {y}) and Q is ({u}, {w}), how long is PQ?",
    "Points ({x}, {y}) and ({u}, {w}). Distance?",
    "Given the points ({x}, {y}) and ({u}, {w}), find how far apart they are.",
    "A segment goes from ({x}, {y}) to ({u}, {w}). What is its length?",
    "How long is the line segment with endpoints ({x}, {y}) and ({u}, {w})?",
    "On a [map|grid] one [house|ship|tree] is at ({x}, {y}) and another is at ({u}, {w}). How many units apart are they?",
    "{name} moves in a straight line from ({x}, {y}) to ({u}, {w}). How far does {he} move?",
    "Suppose two points have the coordinates ({x}, {y}) and ({u}, {w}). What is the distance between them?",
    "Can you tell me the length of the segment from ({x}, {y}) to ({u}, {w})?",
    "I want to know how far the point ({u}, {w}) is from the point ({x}, {y}).",
    "Let P = ({x}, {y}) and Q = ({u}, {w}). Determine the distance from P to Q.",
    "The endpoints of a [stick|wall|path] in the plane are ({x}, {y}) and ({u}, {w}). How long is it?",
    "Measure the way from ({x}, {y}) to ({u}, {w}) along a straight line. How long is it?",
    "A circle with center ({x}, {y}) passes through ({u}, {w}). What is its radius?",
    "The corners of a triangle include ({x}, {y}) and ({u}, {w}). How long is the side between them?",
    "A bee flies from ({x}, {y}) to ({u}, {w}) without a turn. How far does it fly?",
    "How many units lie between the points ({x}, {y}) and ({u}, {w})?",
    "What is the shortest way from ({x}, {y}) to ({u}, {w}), in units?",
    "The points ({x}, {y}) and ({u}, {w}) are joined by a straight line. Find the length of the line.",
    "Two [boats|bees|lamps] are at ({x}, {y}) and ({u}, {w}). What is their distance?",
    "Find the length of PQ for P({x}, {y}) and Q({u}, {w}).",
    "{name} is at ({x}, {y}), {name2} is at ({u}, {w}). How far apart are the two?",
)
MIDPOINT = (
    "=What is the midpoint of ({x}, {y}) and ({u}, {w})?",
    FIND + " the midpoint [of|between] ({x}, {y}) and ({u}, {w}).",
    "If a segment has the ends ({x}, {y}) and ({u}, {w}), where is its midpoint?",
    "Points ({x}, {y}) and ({u}, {w}). Midpoint?",
    "Which point lies halfway between ({x}, {y}) and ({u}, {w})?",
    "Given P = ({x}, {y}) and Q = ({u}, {w}), find the middle of PQ.",
    "A segment goes from ({x}, {y}) to ({u}, {w}). What are the coordinates of its midpoint?",
    "Determine the point in the middle of the segment with endpoints ({x}, {y}) and ({u}, {w}).",
    "On a [map|grid] two [towns|trees|lamps] are at ({x}, {y}) and ({u}, {w}). A [well|bench|sign] stands exactly in the middle between them. What are its coordinates?",
    "{name} goes straight from ({x}, {y}) to ({u}, {w}) and rests after half the way. At which point is {he} then?",
    "Suppose a line segment joins ({x}, {y}) and ({u}, {w}). Which point halves it?",
    "Can you tell me the midpoint of the segment from ({x}, {y}) to ({u}, {w})?",
    "The diameter of a circle has the endpoints ({x}, {y}) and ({u}, {w}). What is the center of the circle?",
    "I want the coordinates of the point that is equally far from ({x}, {y}) and ({u}, {w}) on the segment between them.",
    "Two friends stand at ({x}, {y}) and ({u}, {w}) and want to meet exactly in the middle. Where is that?",
    "Halfway along the segment from ({x}, {y}) to ({u}, {w}) lies which point?",
    "Find the center of the segment with the ends ({x}, {y}) and ({u}, {w}).",
    "Work out the coordinates of the midpoint between the points ({x}, {y}) and ({u}, {w}).",
)
SLOPE = (
    "=What is the slope of the line through ({x}, {y}) and ({u}, {w})?",
    FIND + " the slope of the line [through|joining] ({x}, {y}) and ({u}, {w}).",
    "If a line passes through ({x}, {y}) and ({u}, {w}), what is its slope?",
    "Line through ({x}, {y}) and ({u}, {w}). Slope?",
    "Given two points ({x}, {y}) and ({u}, {w}) on a line, find the slope of the line.",
    "A line contains the points ({x}, {y}) and ({u}, {w}). What is its gradient?",
    "How steep is the line that joins ({x}, {y}) to ({u}, {w})? Give its slope.",
    "The graph of a linear function goes through ({x}, {y}) and ({u}, {w}). What is its slope?",
    "{name} draws a straight line from ({x}, {y}) to ({u}, {w}). What is the slope of {his} line?",
    "Suppose P = ({x}, {y}) and Q = ({u}, {w}). What is the slope of the line PQ?",
    "Can you tell me the gradient of the line between ({x}, {y}) and ({u}, {w})?",
    "I want to know the slope of a straight line with the points ({x}, {y}) and ({u}, {w}) on it.",
    "Let m be the slope of the line through the points ({x}, {y}) and ({u}, {w}). Determine m.",
    "What is the rate of change of a linear function whose graph has the points ({x}, {y}) and ({u}, {w})?",
    "Two points of a straight line are ({x}, {y}) and ({u}, {w}). What is the slope of the line?",
    "A line meets the points ({x}, {y}) and ({u}, {w}). What slope has it?",
    "A road in the plane runs straight from ({x}, {y}) to ({u}, {w}). What is its slope?",
    "By how much does a line rise per unit if it goes through ({x}, {y}) and ({u}, {w})?",
    "Compare ({x}, {y}) and ({u}, {w}): what is the slope from one to the other?",
)


@family
def two_points(d: Draw) -> Problem:
    m, n, k = d.int(2, 4), d.int(1, 3), d.int(1, 2)
    reach = d.pick([9, 9, 40])
    kind, x, y = d.pick(["distance", "midpoint", "slope"]), d.int(-reach, reach), d.int(-reach, reach)
    if kind == "distance":
        if n >= m:
            raise Redraw
        u, w = x + k * (m * m - n * n), y + k * 2 * m * n
        return Problem(
            d.say(*DISTANCE, x=str(x), y=str(y), u=str(u), w=str(w)),
            "Use Pythagoras on the differences.",
            f"import math\nprint(math.isqrt(({u} - ({x}))**2 + ({w} - ({y}))**2))",
            str(k * (m * m + n * n)),
            "The distance is {box}.",
        )
    u, w = d.int(-reach, reach + 6), d.int(-reach, reach + 6)
    slots = {"x": str(x), "y": str(y), "u": str(u), "w": str(w)}
    if kind == "midpoint":
        if (x + u) % 2 or (y + w) % 2 or (x, y) == (u, w):
            raise Redraw
        return Problem(
            d.say(*MIDPOINT, **slots),
            "Take the mean of the coordinates.",
            f"print((({x} + ({u})) // 2, ({y} + ({w})) // 2))",
            f"({(x + u) // 2}, {(y + w) // 2})",
            "The midpoint is {box}.",
        )
    if u == x:
        raise Redraw
    return Problem(
        d.say(*SLOPE, **slots),
        "The slope is the change of y over the change of x.",
        f"from fractions import Fraction\nprint(Fraction({w} - ({y}), {u} - ({x})))",
        str(Fraction(w - y, u - x)),
        "The slope is {box}.",
    )
