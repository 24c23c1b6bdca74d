"""Shopping: costs, prices, change."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


@family
def cost_of_many(d: Draw) -> Problem:
    n, p = d.size(9, 20, 60), d.money(1, d.pick([9, 60]))
    ask = d.say(
        "=[One|A|Each] {item} costs ${p}. How much do {n} [of them|] cost?",
        "{name} buys {n} {thing} [at|for] ${p} each. How much does {he} [pay|spend][ in total| altogether|]?",
        "{thing} cost ${p} each. [What is the cost of|How much do|What do] {n} {thing}[ cost|]?",
        "What is the total cost of {n} {thing} at ${p} each?",
        "[What is the price of|Find the cost of|How much are] {n} {thing} if [one costs|each costs|each is] ${p}?",
        "{n} {group} each [pay|spend|give] ${p}. How much [money|] is that [in total|altogether|]?",
        "Tickets [cost|are] ${p} each. How much do {n} tickets cost?",
        "A pound of {good} costs ${p}. How much [do|does] {n} pounds cost?",
        n=n,
        p=p,
    )
    return Problem(
        ask,
        f"Multiply the price {p} by {n}.",
        f"print(round({n} * {p}, 2))",
        clean(n * Fraction(p)),
        "The total is {box} dollars.",
        "{n} * {p}",
        True,
    )


@family
def price_of_one(d: Draw) -> Problem:
    n, p = d.size(9, 20), d.money(1, 40)
    total = clean(n * Fraction(p))
    ask = d.say(
        "=If {n} {thing} cost ${t}, how much does one cost?",
        "{n} {thing} cost ${t}. [What is the cost of one|How much is one|What is the price of each|How much does each cost|What is the unit price]?",
        "{name} pays ${t} for {n} {thing}. [How much does each cost|What is the price of one]?",
        "A pack of {n} {thing} costs ${t}. What is the [price|cost] [per piece|of one|of each]?",
        "What is the unit price if {n} {thing} cost ${t}?",
        "{n} pounds of {good} cost ${t}. [What is the price per pound|How much is one pound]?",
        n=n,
        t=total,
    )
    return Problem(
        ask,
        f"Divide the total {total} by {n}.",
        f"print(round({total} / {n}, 2))",
        text_of(Fraction(p)),
        "One costs {box} dollars.",
        "{t} / {n}",
        True,
    )


@family
def proportional_cost(d: Draw) -> Problem:
    n, p, m = d.int(2, 12), d.money(1, 15), d.int(2, 30)
    total = clean(n * Fraction(p))
    ask = d.say(
        "=If {n} {thing} cost ${t}, how much do {m} {thing} cost?",
        "{n} {thing} cost ${t}. [What is the cost of|How much do|Find the cost of] {m} {thing}[ cost|]?",
        "{name} [pays|paid] ${t} for {n} {thing}. How much [would|will] {he} pay for {m}?",
        "At ${t} for {n} {thing}, [what do|how much do] {m} cost?",
        "[The price of|A pack of] {n} {thing} is ${t}. At [this rate|the same price], how much are {m}?",
        n=n,
        t=total,
        m=m,
    )
    return Problem(
        ask,
        f"Find the price of one, then multiply by {m}.",
        f"one = {total} / {n}\nprint(round(one * {m}, 2))",
        clean(m * Fraction(p)),
        "The cost is {box} dollars.",
        story=True,
    )


@family
def two_kinds(d: Draw) -> Problem:
    a, b, p, q = d.size(9, 20), d.size(9, 20), d.money(1, 30, 0.3), d.money(1, 30, 0.3)
    kind = d.int(0, 2)
    total = a * Fraction(p) + b * Fraction(q)
    lines = f"first = {a} * {p}\nsecond = {b} * {q}\n"
    buys = "{name} [buys|gets|bought|orders|purchases] {a} {thing} [at|for] ${p} each and {b} {thing2} [at|for] ${q} each."
    if kind == 0:
        ask = d.say(
            buys
            + " [How much does {he} pay|What is the total cost|How much does {he} spend|Find the total cost] [in total|altogether|in all|]?",
            "{thing} cost ${p} each and {thing2} cost ${q} each. [How much do|What is the cost of] {a} {thing} and {b} {thing2}[ cost|]?",
            "What is the total [cost|price] of {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            "A {place} sells {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much money does it [make|earn|take in]?",
            "Adult tickets cost ${p} and child tickets cost ${q}. How much do {a} adult tickets and {b} child tickets cost?",
            a=a,
            b=b,
            p=p,
            q=q,
        )
        return Problem(
            ask,
            "Find the cost of each kind and add.",
            lines + "print(round(first + second, 2))",
            clean(total),
            "The total is {box} dollars.",
            "{a} * {p} + {b} * {q}",
            True,
        )
    if kind == 1:
        note = next((m for m in (10, 20, 50, 100, 200, 500, 1000) if m > total), 0)
        if not note:
            raise Redraw
        ask = d.say(
            buys + " {He} pays with [a|] ${m}[ bill|]. How much change does {he} get?",
            "{a} {thing} cost ${p} each and {b} {thing2} cost ${q} each. What change [is there from|do you get from] ${m}?",
            "{name} has ${m}. {He} buys {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much money [is left|does {he} have left]?",
            a=a,
            b=b,
            p=p,
            q=q,
            m=note,
        )
        return Problem(
            ask,
            "Find the cost of each kind, add, and subtract from the money paid.",
            lines + f"print(round({note} - first - second, 2))",
            clean(note - total),
            "The change is {box} dollars.",
            story=True,
        )
    diff = abs(a * Fraction(p) - b * Fraction(q))
    ask = d.say(
        "{name} buys {a} {thing} at ${p} each. {name2} buys {b} {thing2} at ${q} each. [What is the difference of the two bills|How much more does one pay than the other|By how much do their costs differ]?",
        "{a} {thing} at ${p} each or {b} {thing2} at ${q} each: what is the difference in cost?",
        a=a,
        b=b,
        p=p,
        q=q,
    )
    return Problem(
        ask,
        "Find both costs and their difference.",
        lines + "print(round(abs(first - second), 2))",
        clean(diff),
        "The difference is {box} dollars.",
        story=True,
    )


@family
def change_from(d: Draw) -> Problem:
    n, p, m = d.size(6, 12), d.money(1, 12), d.pick([5, 10, 20, 50, 100])
    rest = m - n * Fraction(p)
    if rest <= 0:
        raise Redraw
    ask = d.say(
        "{name} buys {n} {thing} [at|for] ${p} each and pays with [a|] ${m}[ bill|]. How much change does {he} [get|receive]?",
        "{name} has ${m}. {He} buys {n} {thing} [at|for] ${p} each. How much [money|] [does {he} have left|is left|remains]?",
        "How much change do you get from ${m} [if you buy|for|after buying] {n} {thing} at ${p} each?",
        "{n} {thing} at ${p} each are paid with ${m}. What is the change?",
        "{thing} [are|cost] ${p} each. {name} buys {n} and gives the [cashier|seller] ${m}. [How much change does {he} get|What is {his} change]?",
        n=n,
        p=p,
        m=m,
    )
    return Problem(
        ask,
        f"The cost is {n} times {p}. Subtract it from {m}.",
        f"cost = {n} * {p}\nprint(round({m} - cost, 2))",
        clean(rest),
        "The change is {box} dollars.",
        "{m} - {n} * {p}",
        True,
    )


@family
def simple_change(d: Draw) -> Problem:
    p, m = d.money(2, 90), d.pick([10, 20, 50, 100])
    if Fraction(p) >= m:
        raise Redraw
    ask = d.say(
        "{name} buys a {item} for ${p} and pays with [a|] ${m}[ bill|]. How much change does {he} get?",
        "What is the change from ${m} [for a|if a] {item} [that costs|costs|at] ${p}?",
        "{name} has ${m} and spends ${p}[ on a {item}|]. How much [money|] [is left|does {he} have left]?",
        "A {item} costs ${p}. How much [is left of|change do you get from] ${m}?",
        p=p,
        m=m,
    )
    return Problem(
        ask,
        f"Subtract {p} from {m}.",
        f"print(round({m} - {p}, 2))",
        clean(m - Fraction(p)),
        "The answer is {box} dollars.",
        "{m} - {p}",
        True,
    )
