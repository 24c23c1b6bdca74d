"""Wages, fees, savings, profit, interest."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


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
