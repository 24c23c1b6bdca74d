"""One number written in several ways: fraction, decimal, percent, mixed number; and which of two is larger."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of


@family
def fraction_to_decimal(d: Draw) -> Problem:
    b = int(str(d.pick([2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 80, 100, 125, 200])))
    a, percent = d.int(1, 2 * b), d.chance(0.4)
    if percent:
        ask = d.say(
            "=[Write {a}/{b} as|Express {a}/{b} as|Convert {a}/{b} to] [a percent|a percentage].",
            "=What is {a}/{b} as a [percent|percentage]?",
            "How many percent is {a}/{b}?",
            "{a}/{b} as a [percent|percentage]?",
            "{a}/{b} = ___ %. Fill in the number.",
            "[Change|Turn|Convert] the fraction {a}/{b} into a [percent|percentage].",
            "What percent [is the same as|equals] the fraction {a}/{b}?",
            "Which percentage [belongs|corresponds] to {a}/{b}?",
            "If a fraction is {a}/{b}, what is it in percent?",
            "Given the fraction {a}/{b}, find the percentage.",
            "[Can you|Could you] write {a}/{b} as a percentage?",
            "A share of {a}/{b} is how many percent?",
            "How do you write {a}/{b} in percent?",
            "I need {a}/{b} in percent. How much is it?",
            "[Find|Calculate|Determine] the percent value of {a}/{b}.",
            "{name} reads the fraction {a}/{b} in a report. What is it in percent?",
            "What is {a} divided by {b}, as a percentage?",
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
        "=[Write {a}/{b} as|Express {a}/{b} as|Convert {a}/{b} to] a decimal.",
        "=What is {a}/{b} as a decimal[ number|]?",
        "What decimal [equals|is] {a}/{b}?",
        "{a}/{b} as a decimal?",
        "{a}/{b} in decimal form?",
        "[Change|Turn|Convert] the fraction {a}/{b} into a decimal[ number|].",
        "Which decimal number is the same as {a}/{b}?",
        "How do you write {a}/{b} as a decimal?",
        "If you divide {a} by {b}, what decimal do you get?",
        "Given the fraction {a}/{b}, find its decimal form.",
        "What is the decimal [form|value|equivalent] of {a}/{b}?",
        "[Can you|Could you] turn {a}/{b} into a decimal?",
        "I typed {a}/{b} into a calculator. Which decimal does it show?",
        "[Find|Give|Work out] the decimal that is equal to {a}/{b}.",
        "On a number line, at which decimal does the fraction {a}/{b} lie?",
        "{name} needs {a}/{b} written with a decimal point. What should {he} write?",
        "Divide to write {a}/{b} in decimal notation.",
        "The fraction {a}/{b} is the same as which decimal?",
        "In decimal notation, what is {a}/{b}?",
        "My ruler is decimal. Where on it do I find {a}/{b}?",
        "{a} divided by {b} is what decimal?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask, f"Divide {a} by {b}.", f"print({a} / {b})", text_of(Fraction(a, b)), "As a decimal it is {box}."
    )


@family
def decimal_to_fraction(d: Draw) -> Problem:
    x = d.decimal(0, d.pick([1, 5, 30]), d.int(1, 3))
    if d.chance(0.25):
        ask = d.say(
            "=[Write {x} as|Express {x} as|Convert {x} to] a percent.",
            "=What is {x} as a [percent|percentage]?",
            "{x} as a [percent|percentage]?",
            "How many percent is {x}?",
            "[Change|Turn|Convert] the decimal {x} into a [percent|percentage].",
            "What percent [is the same as|equals] the number {x}?",
            "Which percentage [belongs|corresponds] to the decimal {x}?",
            "Given the decimal {x}, find the percentage.",
            "[Can you|Could you] write {x} as a percentage?",
            "How do you write {x} in percent?",
            "If a [share|rate|ratio] is {x}, what is it in percent?",
            "{x} = ___ %. Fill in the number.",
            "I need the number {x} in percent. How much is it?",
            "A calculator shows {x}. What percentage is this?",
            "[Find|Calculate|Determine] the percent value of {x}.",
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
        "=[Write {x} as|Express {x} as|Convert {x} to] a fraction.",
        "=What is {x} as a [simplified|reduced|] fraction?",
        "Which fraction [equals|is] {x}?",
        "{x} as a fraction?",
        "[Change|Turn|Convert] the decimal {x} into a fraction[ in lowest terms|].",
        "Write the decimal number {x} as a fraction in [lowest terms|simplest form].",
        "What fraction is the same as {x}?",
        "What [simplified|reduced] fraction is equal to the decimal {x}?",
        "How do you write {x} as a fraction?",
        "Given the decimal {x}, find an equal fraction in [lowest terms|simplest form].",
        "If {x} is written as a fraction and reduced, what is it?",
        "[Can you|Could you] turn {x} into a fraction?",
        "[Find|Give|Work out] the fraction, as simple as possible, for the decimal {x}.",
        "My calculator shows {x}, but I want a [reduced|simplified] fraction. What is it?",
        "{name} must give {x} as a fraction in [lowest terms|simplest form]. What should {he} write?",
        "From decimal to fraction: what is {x}?",
        "Express the number {x} as a quotient of two integers in lowest terms.",
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
    w, b = d.int(1, d.pick([6, 12, 40])), d.int(2, d.pick([8, 12, 30]))
    a = d.int(1, b - 1)
    ask = d.say(
        "=[Write {w} {a}/{b} as|Convert {w} {a}/{b} to|Change {w} {a}/{b} into] an improper fraction.",
        "What is {w} {a}/{b} as an improper fraction?",
        "=What is {w} {a}/{b} as a [single|] fraction?",
        "{w} {a}/{b} as an improper fraction?",
        "[Turn|Convert|Change] the mixed number {w} {a}/{b} into an improper fraction.",
        "Which [improper|single] fraction is equal to {w} {a}/{b}?",
        "The mixed number {w} {a}/{b} is given. [Write|Express] it as one fraction.",
        "Given the mixed number {w} {a}/{b}, find the improper fraction.",
        "How do you write {w} {a}/{b} as one fraction?",
        "[Can you|Could you] write {w} {a}/{b} as an improper fraction?",
        "If {w} {a}/{b} is written as a single fraction, what is it?",
        "Write {w} whole and {a}/{b} as an improper fraction.",
        "{name} needs the mixed number {w} {a}/{b} as an improper fraction. What is it?",
        "[Find|Give|Work out] the improper fraction for {w} {a}/{b}.",
        "Express {w} and {a}/{b} as a fraction with one numerator and one denominator.",
        "I have to change {w} {a}/{b} from a mixed number to an improper fraction. What do I get?",
        "What fraction do {w} wholes and {a}/{b} make together?",
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
    top = int(str(d.pick([12, 15, 40])))
    a, b, c, e = d.int(1, top), d.int(2, top), d.int(1, top), d.int(2, top)
    x, y, big = Fraction(a, b), Fraction(c, e), d.chance(0.6)
    if x == y or x.denominator == 1 or y.denominator == 1 or (x.denominator, y.denominator) != (b, e):
        raise Redraw
    more = "[larger|greater|bigger]" if big else "smaller"
    most = "[largest|greatest|biggest]" if big else "smallest"
    ask = d.say(
        f"=Which is {'[larger|greater|bigger]' if big else '[smaller|less]'}, {{x}} or {{y}}?",
        f"Which fraction is {more}: {{x}} or {{y}}?",
        f"Find the {'larger' if big else 'smaller'} of {{x}} and {{y}}.",
        f"{{x}} or {{y}}: which is {more}?",
        f"What is the {more} [number|fraction], {{x}} or {{y}}?",
        f"[Compare|Look at] {{x}} and {{y}}. Which one is {more}?",
        f"Two fractions are given: {{x}} and {{y}}. Which is the {more} one?",
        f"Given {{x}} and {{y}}, [name|give|write down] the {more} fraction.",
        f"Of {{x}} and {{y}}, which is {more}?",
        f"Is {{x}} or {{y}} the {more} fraction?",
        f"{{name}} eats {{x}} of a [pizza|cake|pie] and {{name2}} eats {{y}} of one just as large. What is the {more} amount?"
        if x < 1 and y < 1
        else f"{{name}} writes {{x}} and {{name2}} writes {{y}}. What is the {more} number?",
        f"[Can you tell me|Do you know] which is {more}, {{x}} or {{y}}?",
        f"One [road|trail|path] is {{x}} [km|miles] long, another {{y}} [km|miles]. What is the {more} of the two lengths?",
        f"If you mark {{x}} and {{y}} on a number line, which is {'farther to the right' if big else 'farther to the left'}?",
        "What is max({x}, {y})?" if big else "What is min({x}, {y})?",
        f"I can have {{x}} or {{y}} of a liter of juice and want the {more} amount. Which one do I take?",
        f"Which of the fractions {{x}} and {{y}} has the {more} value?",
        f"What is the {most} number in the list {{x}}, {{y}}?",
        f"Decide which is {more}: {{x}} or {{y}}.",
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
