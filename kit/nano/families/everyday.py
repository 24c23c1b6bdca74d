"""Everyday mixtures: splitting a bill, discount and tax, doubling, and the conversions between ways to write
a number."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


@family
def split_bill(d: Draw) -> Problem:
    n, p, bill = d.int(2, 12), d.int(2, 6) * 5, d.int(4, 200) * 2
    each = clean(Fraction(bill * (100 + p), 100 * n))
    ask = d.say(
        "{n} friends share a bill of ${b} [plus|with|and add] a {p}% tip. How much does each [one|friend|person|] pay?",
        "A [dinner|meal|restaurant bill] costs ${b}. {n} [people|friends] add a {p}% tip and split [it|the total] equally. How much does each pay?",
        "The bill is ${b}. With a {p}% tip, how much does each of {n} [people|friends] pay?",
        "Split a ${b} bill with {p}% tip among {n} people. How much is [it|that] per person?",
        "If {n} people split a ${b} bill and leave a {p}% tip, how much does each person pay?",
        n=n,
        p=p,
        b=bill,
    )
    return Problem(
        ask,
        f"Add {p}% of {bill}, then divide by {n}.",
        f"total = {bill} + {bill} * {p} / 100\nprint(round(total / {n}, 2))",
        each,
        "Each pays {box} dollars.",
        story=True,
    )


@family
def discount_then_tax(d: Draw) -> Problem:
    price, p, t = d.int(1, 40) * 10, d.int(1, 14) * 5, d.int(2, 12)
    total = clean(Fraction(price * (100 - p) * (100 + t), 10000))
    ask = d.say(
        "A {item} costs ${n}. It is {p}% off and there is a {t}% sales tax. [What is the final price|How much do you pay|What is the total]?",
        "{name} buys a ${n} {item} at {p}% off and pays {t}% tax on the sale price. How much does {he} pay?",
        "[What is|Find] the final [price|cost] of a ${n} {item} after a {p}% discount and {t}% [sales tax|tax]?",
        "A ${n} {item} is on sale for {p}% off. Tax is {t}%. How much does it cost [in all|in total|]?",
        n=price,
        p=p,
        t=t,
    )
    return Problem(
        ask,
        f"Take {p}% off, then add {t}% of the sale price.",
        f"sale = {price} - {price} * {p} / 100\nprint(round(sale + sale * {t} / 100, 2))",
        total,
        "The final price is {box} dollars.",
        story=True,
    )


@family
def many_on_sale(d: Draw) -> Problem:
    n, price, p = d.int(2, 20), d.int(1, 60) * 2, d.int(1, 15) * 5
    total = clean(Fraction(n * price * (100 - p), 100))
    ask = d.say(
        "{name} buys {n} {thing} [that cost|at|for] ${b} each. {He} gets a {p}% discount[ on the total|]. How much does {he} pay?",
        "{thing} cost ${b} each and are {p}% off. How much do {n} [of them |{thing} |]cost?",
        "How much are {n} {thing} at ${b} each with a {p}% discount?",
        "A {item} costs ${b}. [During a sale|Today] everything is {p}% off. What do {n} of them cost?",
        n=n,
        b=price,
        p=p,
    )
    return Problem(
        ask,
        f"Find the full cost, then take {p}% off.",
        f"cost = {n} * {price}\nprint(round(cost - cost * {p} / 100, 2))",
        total,
        "The cost is {box} dollars.",
        story=True,
    )


@family
def doubling(d: Draw) -> Problem:
    a, n, q = d.int(1, 60), d.int(2, 10), d.int(2, 3)
    word = "[doubles|is doubled]" if q == 2 else "[triples|is tripled]"
    ask = d.say(
        f"A [colony|culture] of {{a}} bacteria {word} every hour. How many are there after {{n}} hours?",
        f"{{name}} has ${{a}}. The amount {word} every [day|year]. How much is it after {{n}} [days|years]?",
        f"A number starts at {{a}} and {word} {{n}} times. What is it [then|now]?",
        f"The number of {{thing}} {word} each [week|day]. There are {{a}} at first. How many are there after {{n}} [weeks|days]?",
        a=a,
        n=n,
    )
    return Problem(
        ask,
        f"Multiply by {q} once for each step.",
        f"print({a} * {q}**{n})",
        str(a * q**n),
        "The number is {box}.",
        story=True,
    )


@family
def fraction_to_decimal(d: Draw) -> Problem:
    b = int(str(d.pick([2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 100])))
    a, percent = d.int(1, 2 * b), d.chance(0.4)
    if percent:
        ask = d.say(
            "=[Write|Express|Convert] {a}/{b} [as a percent|as a percentage|to a percent].",
            "=What is {a}/{b} as a [percent|percentage]?",
            "How many percent is {a}/{b}?",
            a=str(a),
            b=str(b),
        )
        return Problem(
            ask,
            "Multiply by 100.",
            f"print(round({a} / {b} * 100, 4))",
            text_of(Fraction(100 * a, b)),
            "It is {box} percent.",
        )
    ask = d.say(
        "=[Write|Express|Convert] {a}/{b} [as a decimal|to a decimal].",
        "=What is {a}/{b} as a decimal[ number|]?",
        "What decimal [equals|is] {a}/{b}?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask, f"Divide {a} by {b}.", f"print({a} / {b})", text_of(Fraction(a, b)), "As a decimal it is {box}."
    )


@family
def decimal_to_fraction(d: Draw) -> Problem:
    x = d.decimal(0, d.pick([1, 5]), d.int(1, 3))
    if d.chance(0.25):
        ask = d.say(
            "=[Write|Express|Convert] {x} [as a percent|to a percent].",
            "=What is {x} as a [percent|percentage]?",
            x=x,
        )
        return Problem(
            ask,
            "Multiply by 100.",
            f"print(round({x} * 100, 4))",
            text_of(Fraction(x) * 100),
            "It is {box} percent.",
        )
    ask = d.say(
        "=[Write|Express|Convert] {x} [as a fraction|to a fraction].",
        "=What is {x} as a [simplified|reduced|] fraction?",
        "Which fraction [equals|is] {x}?",
        x=x,
    )
    return Problem(
        ask,
        "Read the decimal as an exact fraction.",
        f"from fractions import Fraction\nprint(Fraction('{x}'))",
        str(Fraction(x)),
    )


@family
def mixed_number(d: Draw) -> Problem:
    w, b = d.int(1, 12), d.int(2, 12)
    a = d.int(1, b - 1)
    ask = d.say(
        "=[Write|Convert|Change] {w} {a}/{b} [as|to|into] an improper fraction.",
        "What is {w} {a}/{b} as an improper fraction?",
        "=What is {w} {a}/{b} as a [single|] fraction?",
        w=str(w),
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "Add the whole number and the fraction.",
        f"from fractions import Fraction\nprint({w} + Fraction({a}, {b}))",
        str(w + Fraction(a, b)),
    )


@family
def larger_of_two(d: Draw) -> Problem:
    a, b, c, e = d.int(1, 12), d.int(2, 15), d.int(1, 12), d.int(2, 15)
    x, y, big = Fraction(a, b), Fraction(c, e), d.chance(0.6)
    if x == y or x.denominator == 1 or y.denominator == 1 or (x.denominator, y.denominator) != (b, e):
        raise Redraw
    ask = d.say(
        f"=Which is {'[larger|greater|bigger]' if big else '[smaller|less]'}, {{x}} or {{y}}?",
        f"Which fraction is {'[larger|greater|bigger]' if big else 'smaller'}: {{x}} or {{y}}?",
        f"Find the {'larger' if big else 'smaller'} of {{x}} and {{y}}.",
        x=f"{a}/{b}",
        y=f"{c}/{e}",
    )
    name = "max" if big else "min"
    return Problem(
        ask,
        "Compare the exact fractions.",
        f"from fractions import Fraction\nprint({name}(Fraction({a}, {b}), Fraction({c}, {e})))",
        str(max(x, y) if big else min(x, y)),
    )


@family
def two_letters(d: Draw) -> Problem:
    a, b, x, y, kind = d.int(1, 9), d.int(1, 9), d.int(-9, 12), d.int(-9, 12), d.int(0, 2)
    u, v = d.pick([("x", "y"), ("a", "b"), ("m", "n"), ("p", "q")])
    shown, code, value = [
        (f"{a}{u} + {b}{v}", f"{a} * {u} + {b} * {v}", a * x + b * y),
        (f"{a}{u} - {b}{v}", f"{a} * {u} - {b} * {v}", a * x - b * y),
        (f"{a}{u}{v} + {b}", f"{a} * {u} * {v} + {b}", a * x * y + b),
    ][kind]
    ask = d.say(
        "=Evaluate {e} [for|when|if] {u} = {x} and {v} = {y}.",
        "=If {u} = {x} and {v} = {y}, what is {e}?",
        "=What is {e} [when|if] {u} = {x} and {v} = {y}?",
        "Given {u} = {x} and {v} = {y}, find {e}.",
        "Find the value of {e} when {u} = {x} and {v} = {y}.",
        e=shown,
        u=u,
        v=v,
        x=str(x),
        y=str(y),
    )
    return Problem(
        ask, "Put both numbers in.", f"{u} = {x}\n{v} = {y}\nprint({code})", str(value), "The value is {box}."
    )


@family
def exponent_equation(d: Draw) -> Problem:
    b, n = d.int(2, 10), d.int(1, 9)
    if b**n > 200000:
        raise Redraw
    ask = d.say(
        "=Solve {b}^x = {c}.",
        "=What is log base {b} of {c}?",
        "[To what|Which] power of {b} is {c}?",
        "If {b}^x = {c}, [what is|find] x[?|]",
        "Find x such that {b}^x = {c}.",
        "[How often|How many times] must {b} be multiplied by itself to give {c}? Count the factors.",
        b=str(b),
        c=str(b**n),
    )
    return Problem(
        ask,
        f"Try the powers of {b} one after the other.",
        f"n = 0\nwhile {b}**n < {b**n}:\n    n = n + 1\nprint(n)",
        str(n),
    )
