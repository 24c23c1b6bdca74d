"""Ratios and proportions."""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from ..problem import Draw, Problem, Redraw, family


@family
def share_in_ratio(d: Draw) -> Problem:
    a, b, k = d.int(1, 9), d.int(1, 9), d.int(2, d.pick([12, 60]))
    if a == b or gcd(a, b) > 1:
        raise Redraw
    n, which = (a + b) * k, d.pick(["first", "second", "larger", "smaller"])
    value = {"first": a, "second": b, "larger": max(a, b), "smaller": min(a, b)}[str(which)] * k
    if which in ("larger", "smaller"):
        ask = d.say(
            "={n} is [divided|shared|split] in the ratio {a}:{b}. What is the {which} [part|share]?",
            "[Divide|Share|Split] {n} in the ratio {a}:{b}. [Find|Give] the {which} [part|share].",
            "Two [people|friends] share ${n} in the ratio {a}:{b}. [How much is the|What is the|Find the] {which} share?",
            "Two numbers are in the ratio {a}:{b} and their sum is {n}. [What is the|Find the] {which} number?",
            "The sum of two numbers is {n} and their ratio is {a} to {b}. What is the {which} one?",
            a=str(a),
            b=str(b),
            n=n,
            which=which,
        )
    elif which == "first":
        ask = d.say(
            "{name} and {name2} share ${n} in the ratio {a}:{b}. How much does {name} get?",
            "{n} {thing} are [divided|shared|split] between {name} and {name2} in the ratio {a}:{b}. How many does {name} [get|receive]?",
            "The ratio of boys to girls in a [school|class|club] is {a}:{b}. There are {n} [students|children] [in all|in total|altogether]. How many [are boys|boys are there]?",
            "The ratio of {color} to {color2} {thing} is {a} to {b}. [Of|There are] {n} {thing}[,| in total.] [how|How] many are {color}?",
            "If ${n} is [shared|split] between {name} and {name2} in the ratio {a} to {b}, [how much does {name} get|what is {name}'s share]?",
            a=str(a),
            b=str(b),
            n=n,
        )
    else:
        ask = d.say(
            "{name} and {name2} share ${n} in the ratio {a}:{b}. How much does {name2} get?",
            "{n} {thing} are [divided|shared|split] between {name} and {name2} in the ratio {a}:{b}. How many does {name2} [get|receive]?",
            "The ratio of boys to girls in a [school|class|club] is {a}:{b}. There are {n} [students|children] [in all|in total|altogether]. How many [are girls|girls are there]?",
            "The ratio of {color} to {color2} {thing} is {a} to {b}. [Of|There are] {n} {thing}[,| in total.] [how|How] many are {color2}?",
            a=str(a),
            b=str(b),
            n=n,
        )
    mine = {"first": str(a), "second": str(b), "larger": f"max({a}, {b})", "smaller": f"min({a}, {b})"}[
        str(which)
    ]
    return Problem(
        ask,
        f"There are {a} + {b} equal parts. Find one part of {n} and multiply.",
        f"part = {n} // ({a} + {b})\nprint(part * {mine})",
        str(value),
        "The share is {box}.",
        story=True,
    )


@family
def ratio_other(d: Draw) -> Problem:
    a, b, k, first = d.int(1, 12), d.int(1, 12), d.int(2, 30), d.chance(0.5)
    if a == b or gcd(a, b) > 1:
        raise Redraw
    known, other, m, q = (a * k, b * k, a, b) if first else (b * k, a * k, b, a)
    x, y = ("{color}", "{color2}") if first else ("{color2}", "{color}")
    g, h = ("boys", "girls") if first else ("girls", "boys")
    ask = d.say(
        f"The ratio of {{color}} to {{color2}} {{thing}} is {{a}}:{{b}}. There are {{n}} {x} [{{thing}}|ones]. How many {y} [{{thing}}|ones] are there?",
        f"The ratio of boys to girls is {{a}}:{{b}}. If there are {{n}} {g}, how many {h} are there?",
        f"[In a class|At a school], the ratio of boys to girls is {{a}} to {{b}}. There are {{n}} {g}. How many {h} are there?",
        f"A recipe uses flour and sugar in the ratio {{a}}:{{b}}. How much {'sugar' if first else 'flour'} goes with {{n}} [cups|grams] of {'flour' if first else 'sugar'}?",
        a=str(a),
        b=str(b),
        n=known,
    )
    return Problem(
        ask,
        f"{known} are {m} parts, so find one part and multiply by {q}.",
        f"part = {known} // {m}\nprint(part * {q})",
        str(other),
        story=True,
    )


@family
def simplify_ratio(d: Draw) -> Problem:
    a, b, k = d.int(1, 15), d.int(1, 15), d.int(2, 12)
    if gcd(a, b) > 1:
        raise Redraw
    ask = d.say(
        "=Simplify the ratio {a}:{b}.",
        "[Write|Express|Give] the ratio {a}:{b} in [simplest|lowest] [form|terms].",
        "What is {a}:{b} in simplest form?",
        "What is the simplest form of the ratio {a} to {b}?",
        a=str(a * k),
        b=str(b * k),
    )
    return Problem(
        ask,
        "Divide both by their greatest common divisor.",
        f"import math\ng = math.gcd({a * k}, {b * k})\nprint({a * k} // g, {b * k} // g, sep=':')",
        f"{a}:{b}",
    )


@family
def proportion(d: Draw) -> Problem:
    a, b, k = d.int(1, 20), d.int(1, 20), d.int(2, 15)
    c, x = (a * k, b * k) if d.chance(0.6) else (d.int(2, 40), 0)
    value = Fraction(b * c, a)
    ask = d.say(
        "=Solve {a}/{b} = {c}/x[ for x|].",
        "If {a}/{b} = {c}/x, what is x?",
        "Solve the proportion {a}/{b} = {c}/x.",
        "=Solve the proportion {a}:{b} = {c}:x.",
        "{a} is to {b} as {c} is to what number?",
        "Find x if {a}:{b} = {c}:x.",
        a=str(a),
        b=str(b),
        c=str(c),
    )
    return Problem(
        ask,
        f"Cross-multiply: x = {b} * {c} / {a}.",
        f"from fractions import Fraction\nprint(Fraction({b} * {c}, {a}))",
        str(value),
        "So x is {box}.",
    )
