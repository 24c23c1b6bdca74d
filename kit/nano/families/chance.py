"""Probability with bags, dice and coins, always as an exact fraction."""

from __future__ import annotations

from fractions import Fraction
from math import comb

from ..problem import Draw, Problem, Redraw, family


@family
def draw_one(d: Draw) -> Problem:
    a, b, c, three = d.int(1, 20), d.int(1, 20), d.int(1, 15), d.chance(0.5)
    total = f"{a} + {b} + {c}" if three else f"{a} + {b}"
    first, second, third = d.word("color"), d.word("color2"), d.word("color3")
    which = d.int(0, 2 if three else 1)
    part, wanted = (a, b, c)[which], (first, second, third)[which]
    negated = d.chance(0.2)
    stuff = "[marbles|balls|beads|socks|cards|candies|chips]"
    inside = (
        "{a} {first}, {b} {second} and {c} {third} " + stuff
        if three
        else "{a} {first} and {b} {second} " + stuff
    )
    event = "[not {w}|is not {w}]" if negated else "{w}"
    ask = d.say(
        "=A [bag|box|jar|drawer|bowl] [contains|has|holds] "
        + inside
        + ". [One is drawn|You draw one|{name} takes one|One is taken|You pick one] at random. What is the [probability|chance] that it is "
        + ("not {w}" if negated else "{w}")
        + "?",
        "There are "
        + inside
        + " in a [bag|box|jar]. [What is the probability of [drawing|picking|taking] a|Find the probability of drawing a] "
        + ("[ball|one] that is not {w}" if negated else "{w} [one|marble|ball]")
        + "?",
        "A [bag|box] [with|has] "
        + inside
        + ". What is the probability [of picking|to pick] "
        + ("one that is not {w}" if negated else "a {w} one")
        + "?",
        a=a,
        b=b,
        c=c,
        first=first,
        second=second,
        third=third,
        w=wanted,
    )
    del event
    n = a + b + (c if three else 0)
    value = Fraction(n - part if negated else part, n)
    code = f"from fractions import Fraction\ntotal = {total}\nprint({'1 - ' if negated else ''}Fraction({part}, total))"
    return Problem(
        ask,
        f"There are {part} {wanted} ones; divide by the total number{' and subtract from 1' if negated else ''}.",
        code,
        str(value),
        "The probability is {box}.",
    )


@family
def draw_two(d: Draw) -> Problem:
    a, b = d.int(2, 12), d.int(2, 12)
    first, second = d.word("color"), d.word("color2")
    which, wanted = d.pick([(a, first), (b, second)])
    ask = d.say(
        "A [bag|box|jar] [contains|has] {a} {first} and {b} {second} [marbles|balls|cards]. Two are drawn [at random|] without replacement. What is the probability that both are {w}?",
        "Two [marbles|balls|socks] are taken from a [bag|box|drawer] with {a} {first} and {b} {second} ones. [What is the probability|Find the probability] that both are {w}[.|?]",
        a=a,
        b=b,
        first=first,
        second=second,
        w=wanted,
    )
    return Problem(
        ask,
        f"Count the pairs of the {which} {wanted} ones among all pairs.",
        f"from fractions import Fraction\nimport math\nprint(Fraction(math.comb({which}, 2), math.comb({a} + {b}, 2)))",
        str(Fraction(comb(int(which), 2), comb(a + b, 2))),
        "The probability is {box}.",
    )


@family
def two_dice(d: Draw) -> Problem:
    s = d.int(2, 12)
    kind = d.pick(["of", "more", "less", "one"])
    if kind == "one":
        k, m = d.int(1, 6), d.int(4, 12)
        if d.chance(0.5):
            ask = d.say(
                "=What is the probability of [rolling|throwing] a {k} with [a|one] [fair|] die?",
                "A [fair|] die is rolled[ once|]. What is the probability of a {k}?",
                "What is the chance to roll a {k} with a {m}-sided die?",
                k=str(k),
                m="6",
            )
            return Problem(
                ask,
                "One of six equally likely results.",
                "from fractions import Fraction\nprint(Fraction(1, 6))",
                "1/6",
                "The probability is {box}.",
            )
        ask = d.say(
            "What is the probability of [rolling|throwing] a {k} with a {m}-sided die?",
            "A [fair|] die with {m} sides is rolled. What is the probability of a {k}?",
            k=str(min(k, m)),
            m=str(m),
        )
        return Problem(
            ask,
            f"One of {m} equally likely results.",
            f"from fractions import Fraction\nprint(Fraction(1, {m}))",
            str(Fraction(1, m)),
            "The probability is {box}.",
        )
    test, words = {
        "of": ("==", "[is|equals] {s}"),
        "more": (">", "is [more|greater] than {s}"),
        "less": ("<", "is less than {s}"),
    }[str(kind)]
    hits = sum(
        1
        for i in range(1, 7)
        for j in range(1, 7)
        if (i + j == s if kind == "of" else i + j > s if kind == "more" else i + j < s)
    )
    ask = d.say(
        f"=Two [fair|] dice are [rolled|thrown]. What is the probability that the sum {words}?",
        f"What is the probability that the sum of two dice {words}?",
        f"{{name}} rolls two dice. [Find the probability|What is the chance] that the [sum|total] {words}[.|?]",
        *(
            ["=What is the probability of [rolling|getting] a sum of {s} with two dice?"]
            if kind == "of"
            else []
        ),
        s=str(s),
    )
    return Problem(
        ask,
        "Count the good results among the 36 pairs.",
        f"from fractions import Fraction\nhits = sum(1 for i in range(1, 7) for j in range(1, 7) if i + j {test} {s})\nprint(Fraction(hits, 36))",
        str(Fraction(hits, 36)),
        "The probability is {box}.",
    )


@family
def coins(d: Draw) -> Problem:
    n = d.int(1, 10)
    k, side = d.int(0, n), d.pick(["heads", "tails"])
    least = d.chance(0.25)
    amount = "at least" if least else "exactly"
    ask = d.say(
        f"=A [fair|] coin is [tossed|flipped|thrown] {{n}} times. What is the probability of {'at least' if least else '[exactly|]'} {{k}} {{side}}?",
        f"What is the probability of [getting|] {amount} {{k}} {{side}} in {{n}} [coin|] [flips|tosses]?",
        f"{{name}} flips a coin {{n}} times. [Find the probability|What is the chance] of {amount} {{k}} {{side}}[.|?]",
        n=str(n),
        k=str(k),
        side=side,
    )
    good = sum(comb(n, j) for j in range(k, n + 1)) if least else comb(n, k)
    code = f"sum(math.comb({n}, k) for k in range({k}, {n} + 1))" if least else f"math.comb({n}, {k})"
    return Problem(
        ask,
        f"Count the ways and divide by 2 to the power {n}.",
        f"from fractions import Fraction\nimport math\nprint(Fraction({code}, 2**{n}))",
        str(Fraction(good, 2**n)),
        "The probability is {box}.",
    )


@family
def number_cards(d: Draw) -> Problem:
    n, kind, k = d.int(6, 100), d.pick(["even", "odd", "prime", "multiple"]), d.int(2, 9)
    tests = {
        "even": "n % 2 == 0",
        "odd": "n % 2 == 1",
        "multiple": f"n % {k} == 0",
        "prime": "n > 1 and all(n % k for k in range(2, n))",
    }
    hits = {
        "even": n // 2,
        "odd": (n + 1) // 2,
        "multiple": n // k,
        "prime": sum(all(m % j for j in range(2, m)) for m in range(2, n + 1)),
    }[str(kind)]
    if not hits:
        raise Redraw
    what = {
        "even": "even",
        "odd": "odd",
        "prime": "[prime|a prime number]",
        "multiple": "[a multiple of|divisible by] {k}",
    }[str(kind)]
    ask = d.say(
        "A number from 1 to {n} is [chosen|picked] at random. What is the probability that it is "
        + what
        + "?",
        "Cards are numbered 1 to {n}. One is drawn. What is the probability that [it|its number] is "
        + what
        + "?",
        "[What is|Find] the probability that a random number from 1 to {n} is " + what + "?",
        n=str(n),
        k=str(k),
    )
    return Problem(
        ask,
        f"Count the good numbers from 1 to {n}.",
        f"from fractions import Fraction\nhits = sum(1 for n in range(1, {n} + 1) if {tests[str(kind)]})\nprint(Fraction(hits, {n}))",
        str(Fraction(hits, n)),
        "The probability is {box}.",
    )
