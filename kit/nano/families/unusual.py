"""Three families that no training run sees: they measure what the model makes of a new kind of exercise."""

from __future__ import annotations

from ..problem import Draw, Problem, never_trained


@never_trained
def fence_posts(d: Draw) -> Problem:
    gap, n = d.int(2, 15), d.int(3, 60)
    ask = d.say(
        "=A straight fence is {l} meters long. A post stands every {g} meters, with one at each end. How many posts are there?",
        "=Trees are planted along a {l} m road, {g} m apart, with a tree at both ends. How many trees are needed?",
        "=Lamps stand every {g} feet along one side of a street of {l} feet, from end to end. How many lamps are there?",
        "=How many flags are needed for a straight path of {l} meters if there is a flag every {g} meters and also at the start and at the finish?",
        "=A gardener plants roses in a row {l} feet long. The distance between neighbors is {g} feet, and the first and last rose stand at the two ends of the row. How many roses does the gardener plant?",
        "=Street length: {l} m. One bench every {g} m, beginning at the very start and ending at the very end. Number of benches?",
        "=If poles are set up {g} meters apart along a wire that is {l} meters long, with poles at both ends, how many poles hold the wire?",
        "={name} walks {l} meters straight ahead and puts down a stone at the beginning and then after every {g} meters, the last one at the end. How many stones does {he} put down?",
        "=My {kin} decorates a bridge that is {l} feet long with lanterns. They hang at both ends and every {g} feet between. How many lanterns are there?",
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
    up = d.int(4, 20)
    slip, days = d.int(2, d.pick([3, up - 1])), d.int(3, 20)
    deep = (up - slip) * (days - 1) + up
    ask = d.say(
        "=A snail climbs {u} [feet|meters] up a well each day and slips {s} [feet|meters] back each night. The well is {w} [feet|meters] deep. On which day does it come out?",
        "=A frog at the bottom of a {w} m pit jumps {u} m up every day but slides {s} m back every night. How many days until it is out?",
        "=How many days does a beetle need to reach the top of a pole {w} cm high, if it creeps up {u} cm during the day and slides down {s} cm while it sleeps at night?",
        "=A well has a depth of {w} feet. By day a snail gains {u} feet, by night it loses {s} feet. After how many days does it reach the rim for the first time?",
        "=Well: {w} m deep. Up by day: {u} m. Down by night: {s} m. On which day does the snail come out?",
        "=A worm wants to climb a wall of {w} inches. Every morning it has dropped {s} inches below the place that it had reached the evening before, and every day it climbs {u} inches. On what day does it arrive at the top?",
        "={name} watches a spider in a pipe that is {w} cm long. It goes up {u} cm each day and falls back {s} cm each night. On which day does {name} see it reach the upper end?",
        "=If a climber gains {u} meters a day on a cliff of {w} meters, but the rope lets the climber slip {s} meters every night, on which day is the top reached?",
        "=Suppose a caterpillar crawls up a stem of {w} cm. It manages {u} cm in a day, and at night the wind blows it down by {s} cm. How many days does it take to reach the top?",
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


@never_trained
def empty_bottles(d: Draw) -> Problem:
    n, k = d.int(5, int(str(d.pick([20, 60, 200])))), d.int(2, 10)
    # Each exchange takes k empties and gives one back, so it costs k - 1 of them; the last empty cannot be traded.
    total = n + (n - 1) // (k - 1)
    ask = d.say(
        "=A shop gives one full bottle of juice for {k} empty bottles. {name} buys {n} full bottles and trades in the empty ones as long as possible. How many bottles of juice can {he} drink in all?",
        "=With {k} empty bottles you get one new full bottle. How many bottles can you drink if you start with {n} full ones and always exchange the empties?",
        "={k} chocolate wrappers can be exchanged for another chocolate bar, which has a wrapper too. If I buy {n} bars, how many bars can I eat altogether?",
        "=From {k} candle stubs a new candle can be made. Every burned candle leaves a stub. How many candles can be burned in total, starting with {n} new candles?",
        "=Full bottles at the start: {n}. Empties needed for one more full bottle: {k}. How many bottles can be emptied in all, if the new empties are returned too?",
        "=My {kin} has {n} jars of honey. The beekeeper hands out a full jar whenever {k} empty jars are brought back. How many jars of honey can my {kin} eat up in the end?",
        "=A cafe stamps the lid of each coffee, and {k} lids pay for one more coffee, with a lid of its own. {name} pays for {n} coffees. How many coffees does {he} get, the free ones included?",
        "=We buy {n} cans of lemonade. The machine at the door takes {k} empty cans and returns one full can, again and again. What is the largest number of cans that we can drink?",
        "=Suppose {k} used batteries are swapped for a new one. Someone begins with {n} new batteries and swaps whenever it is possible. How many batteries are used up altogether?",
        n=n,
        k=k,
    )
    return Problem(
        ask,
        "Exchange the empty ones until too few are left.",
        f"total = {n}\nempty = {n}\nwhile empty >= {k}:\n    total = total + empty // {k}\n    empty = empty // {k} + empty % {k}\nprint(total)",
        str(total),
        "There are {box} in all.",
        story=True,
    )
