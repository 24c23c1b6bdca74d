"""Shopping, change, wages, savings, interest, profit."""

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


@family
def wages(d: Draw) -> Problem:
    w, h, n, kind = d.money(8, 45, 0.3), d.int(2, 12), d.int(2, 20), d.int(0, 2)
    if kind == 0:
        ask = d.say(
            "{name} earns ${w} [an|per|each] hour. How much does {he} earn [in|for|if {he} works] {h} hours?",
            "{name} [works|worked] {h} hours [at|for] ${w} [an|per] hour. How much [does|did] {he} [earn|make]?",
            "How much [does {name} earn|is the pay|do you earn] for {h} hours at ${w} [an|per] hour?",
            "[The pay is|A job pays] ${w} per hour. What is the pay for {h} hours?",
            w=w,
            h=h,
        )
        return Problem(
            ask,
            "Multiply the hourly pay by the hours.",
            f"print(round({w} * {h}, 2))",
            clean(Fraction(w) * h),
            "The pay is {box} dollars.",
            "{w} * {h}",
            True,
        )
    if kind == 1:
        ask = d.say(
            "{name} earns ${w} [an|per] hour and works {h} hours [a|each|every] day. How much does {he} earn in {n} days?",
            "{name} works {h} hours a day for {n} days at ${w} [an|per] hour. [How much does {he} earn|What is {his} pay]?",
            "How much does {name} make in {n} days [if {he} works|working] {h} hours a day for ${w} an hour?",
            w=w,
            h=h,
            n=n,
        )
        return Problem(
            ask,
            "Find the pay of one day and multiply by the days.",
            f"day = {w} * {h}\nprint(round(day * {n}, 2))",
            clean(Fraction(w) * h * n),
            "The pay is {box} dollars.",
            "{w} * {h} * {n}",
            True,
        )
    q = d.size(100, 400)
    ask = d.say(
        "{name} saves ${w} [a|each|every|per] week. {He} already has ${q}. How much will {he} have after {n} weeks?",
        "{name} has ${q} and saves ${w} every week. How much money does {he} have [after|in] {n} weeks?",
        "[A gym|A club|A service] charges ${q} to join and ${w} [a|per] month. How much [is it|does it cost|do you pay] for {n} months?",
        "A taxi costs ${q} plus ${w} per [km|mile]. How much is a ride of {n} [km|miles]?",
        "A plumber charges ${q} plus ${w} [an|per] hour. How much [is|does] a job of {n} hours[ cost|]?",
        w=w,
        n=n,
        q=q,
    )
    return Problem(
        ask,
        f"Multiply {w} by {n} and add {q}.",
        f"part = {w} * {n}\nprint(round({q} + part, 2))",
        clean(q + Fraction(w) * n),
        "The amount is {box} dollars.",
        "{q} + {w} * {n}",
        True,
    )


@family
def profit(d: Draw) -> Problem:
    n, buy, sell = d.size(9, 40), d.money(1, 40, 0.3), d.money(1, 60, 0.3)
    if Fraction(sell) <= Fraction(buy):
        raise Redraw
    ask = d.say(
        "{name} buys {n} {thing} [for|at] ${b} each and sells them [for|at] ${s} each. [What is {his} profit|How much profit does {he} make|How much does {he} gain|What is the profit]?",
        "A {place} buys {n} {thing} at ${b} each and sells them at ${s} each. [What is the profit|Find the profit|How much does it earn]?",
        "What is the profit on {n} {thing} bought at ${b} each and sold at ${s} each?",
        "It costs ${b} to make one [{item}|toy|cake]. {name} sells {n} for ${s} each. What is the profit?",
        n=n,
        b=buy,
        s=sell,
    )
    return Problem(
        ask,
        f"The profit on each is {sell} - {buy}. Multiply by {n}.",
        f"each = {sell} - {buy}\nprint(round({n} * each, 2))",
        clean(n * (Fraction(sell) - Fraction(buy))),
        "The profit is {box} dollars.",
        "{n} * ({s} - {b})",
        True,
    )


@family
def simple_interest(d: Draw) -> Problem:
    p, r, t, total = (
        d.int(1, 100) * 50,
        str(d.int(1, 12)) if d.chance(0.7) else d.decimal(1, 9),
        d.int(1, 10),
        d.chance(0.35),
    )
    years = "year" if t == 1 else "years"
    what = (
        "[What is the total amount|How much is there in total|What is the final balance|How much will be in the account]"
        if total
        else "[How much interest is earned|What is the interest|Find the interest|How much simple interest is that|How much interest does it earn]"
    )
    ask = d.say(
        "={name} [deposits|invests|puts|saves] ${p} at {r}% simple interest [per year|a year|] for {t} "
        + years
        + ". "
        + what
        + "?",
        "${p} is [invested|deposited|borrowed|lent] at [a simple interest rate of|] {r}% [simple interest|per year simple interest|annual simple interest] for {t} "
        + years
        + ". "
        + what
        + "?",
        (
            "What is the total amount of"
            if total
            else "[What is|Find|Calculate|Compute] the simple interest on"
        )
        + " ${p} at {r}%[ simple interest|] [per year|a year|per annum|] [for|after|over] {t} "
        + years
        + "?",
        "A [loan|deposit|bank account] of ${p} has [a|] simple [yearly|annual] interest [rate|] of {r}%. After {t} "
        + years
        + ", "
        + ("what is the total amount?" if total else "[how much is the interest|what is the interest]?"),
        p=p,
        r=r,
        t=t,
    )
    interest = Fraction(p) * Fraction(r) * t / 100
    return Problem(
        ask,
        "Simple interest is principal times rate times time." + (" Add the principal." if total else ""),
        f"interest = {p} * {r} / 100 * {t}\nprint(round({f'{p} + ' if total else ''}interest, 2))",
        clean(interest + (p if total else 0)),
        "The amount is {box} dollars.",
        story=True,
    )


@family
def compound_interest(d: Draw) -> Problem:
    p, r, t = d.int(1, 100) * 100, d.int(1, 12), d.int(2, 6)
    value = Fraction(p) * Fraction(100 + r, 100) ** t
    cents = int(value * 100 + Fraction(1, 2))
    if abs(value * 100 - cents) > Fraction(49, 100):
        raise Redraw
    ask = d.say(
        "=${p} is invested at {r}% [compound interest|interest compounded annually|compounded yearly][ per year|] for {t} years. [What is the final amount|How much is it worth|What is the balance|Find the final amount]?",
        "{name} [invests|deposits|puts] ${p} at {r}% [interest|per year], compounded [annually|yearly|every year][,|] for {t} years. [How much [money|] will {he} have|What is the amount|What is the balance]?",
        "[What is|Find|Calculate] the [value|amount] of ${p} after {t} years at {r}% compound interest?",
        "How much will ${p} [grow to|become|be worth] in {t} years at {r}% [interest compounded annually|compound interest]?",
        "A [population|town] of {p} people grows by {r}% [every|each|a] year. What is it after {t} years, to two decimals?",
        p=p,
        r=r,
        t=t,
    )
    return Problem(
        ask,
        f"Each year multiplies the amount by 1 + {r}/100.",
        f"amount = {p} * (1 + {r} / 100)**{t}\nprint(round(amount, 2))",
        text_of(Fraction(cents, 100)),
        "The amount is {box}.",
        story=True,
    )
