"""Two families that no training run sees: they measure what the model makes of a new kind of exercise."""

from __future__ import annotations

from ..problem import Draw, Problem, never_trained


@never_trained
def fence_posts(d: Draw) -> Problem:
    gap, n = d.int(2, 15), d.int(3, 60)
    ask = d.say(
        "=A straight fence is {l} meters long. A post stands every {g} meters, with one at each end. How many posts are there?",
        "=Trees are planted along a {l} m road, {g} m apart, with a tree at both ends. How many trees are needed?",
        "=Lamps stand every {g} feet along one side of a street of {l} feet, from end to end. How many lamps are there?",
        g=gap,
        l=gap * n,
    )
    return Problem(
        ask,
        "There is one more post than there are gaps.",
        f"print({gap * n} // {gap} + 1)",
        str(n + 1),
        story=True,
    )


@never_trained
def snail_in_well(d: Draw) -> Problem:
    up, slip, days = d.int(3, 12), d.int(1, 2), d.int(3, 20)
    deep = (up - slip) * (days - 1) + up
    ask = d.say(
        "=A snail climbs {u} feet up a well each day and slips {s} feet back each night. The well is {w} feet deep. On which day does it get out?",
        "=A frog at the bottom of a {w} m pit jumps {u} m up every day but slides {s} m back every night. How many days until it is out?",
        u=up,
        s=slip,
        w=deep,
    )
    return Problem(
        ask,
        "Follow it day by day.",
        f"height = 0\nday = 0\nwhile True:\n    day = day + 1\n    height = height + {up}\n    if height >= {deep}:\n        break\n    height = height - {slip}\nprint(day)",
        str(days),
        story=True,
    )
