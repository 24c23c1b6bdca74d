"""Unit conversion, clock times, temperatures."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family, text_of
from .percent import clean

PAIRS = [
    ("kilometers", "meters", 1000),
    ("km", "m", 1000),
    ("meters", "centimeters", 100),
    ("m", "cm", 100),
    ("centimeters", "millimeters", 10),
    ("cm", "mm", 10),
    ("kilograms", "grams", 1000),
    ("kg", "g", 1000),
    ("liters", "milliliters", 1000),
    ("L", "mL", 1000),
    ("tons", "kilograms", 1000),
    ("hours", "minutes", 60),
    ("minutes", "seconds", 60),
    ("days", "hours", 24),
    ("weeks", "days", 7),
    ("years", "months", 12),
    ("feet", "inches", 12),
    ("yards", "feet", 3),
    ("pounds", "ounces", 16),
    ("gallons", "quarts", 4),
    ("dozens", "pieces", 12),
    ("dollars", "cents", 100),
    ("hours", "seconds", 3600),
    ("miles", "feet", 5280),
    ("quarts", "pints", 2),
    ("decades", "years", 10),
]


@family
def convert(d: Draw) -> Problem:
    big, small, k = PAIRS[d.int(0, len(PAIRS) - 1)]
    down = d.chance(0.6)
    n = str(d.int(2, d.pick([20, 90, 400]))) if d.chance(0.7) else f"{d.int(0, 30)}.5"
    if down:
        src, dst, shown, value = big, small, n, Fraction(n) * k
    else:
        src, dst, shown, value = small, big, clean(Fraction(n) * k), Fraction(n)
    ask = d.say(
        "=How many {dst} are [there|] in {n} {src}?",
        "=Convert {n} {src} to {dst}.",
        "={n} {src} = ? {dst}",
        "=What is {n} {src} in {dst}?",
        "How many {dst} [is|are|make] {n} {src}?",
        "[Change|Write|Express] {n} {src} [to|in] {dst}.",
        "{n} {src} [is|are|equals] how many {dst}?",
        "{name} has {n} {src} of {good}. How many {dst} is that?"
        if big in ("kg", "kilograms", "liters", "L", "pounds", "gallons")
        else "[A trip|It] takes {n} {src}. How many {dst} is that?"
        if big in ("hours", "days", "minutes", "weeks")
        else "Something is {n} {src} long. How many {dst} is that?"
        if big in ("km", "m", "feet", "yards", "meters")
        else "In {dst}, what is {n} {src}?",
        n=shown,
        src=src,
        dst=dst,
    )
    sign = "*" if down else "/"
    return Problem(
        ask,
        f"{k} {small} make one of the {big}, so {'multiply' if down else 'divide'} by {k}.",
        f"print(round({shown} {sign} {k}, 3))",
        clean(value, 3),
    )


@family
def temperature(d: Draw) -> Problem:
    c = d.int(-30, 60)
    if d.chance(0.5):
        ask = d.say(
            "=Convert {c} [degrees Celsius|°C|Celsius|C] to Fahrenheit.",
            "=What is {c} [degrees Celsius|°C] in Fahrenheit?",
            "How many degrees Fahrenheit [are|is] {c} °C?",
            "It is {c} °C. What is that in Fahrenheit?",
            c=str(c),
        )
        return Problem(
            ask,
            "Multiply by 9/5 and add 32.",
            f"print(round({c} * 9 / 5 + 32, 2))",
            text_of(Fraction(9 * c, 5) + 32),
            "That is {box} degrees Fahrenheit.",
        )
    f = c * 9 + 32
    ask = d.say(
        "=Convert {f} [degrees Fahrenheit|°F|Fahrenheit|F] to Celsius.",
        "=What is {f} [degrees Fahrenheit|°F] in Celsius?",
        "How many degrees Celsius [are|is] {f} °F?",
        f=str(f),
    )
    return Problem(
        ask,
        "Subtract 32 and multiply by 5/9.",
        f"print(round(({f} - 32) * 5 / 9, 2))",
        str(5 * c),
        "That is {box} degrees Celsius.",
    )


def clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"


@family
def time_between(d: Draw) -> Problem:
    start, length = d.int(6 * 60, 14 * 60), d.int(10, 400)
    ask = d.say(
        "=How many minutes are there [from|between] {s} [to|and] {e}?",
        "A [movie|class|trip|train ride|meeting] starts at {s} and ends at {e}. How many minutes [does it last|long is it]?",
        "{name} [works|sleeps|reads|walks] from {s} to {e}. How many minutes is that?",
        s=clock(start),
        e=clock(start + length),
    )
    h, m, x, y = start // 60, start % 60, (start + length) // 60, (start + length) % 60
    return Problem(
        ask,
        "Count both times in minutes and subtract.",
        f"start = {h} * 60 + {m}\nend = {x} * 60 + {y}\nprint(end - start)",
        str(length),
        "It is {box} minutes.",
    )


@family
def hours_and_minutes(d: Draw) -> Problem:
    h, m, back = d.int(1, 12), d.int(1, 59), d.chance(0.4)
    if back:
        ask = d.say(
            "=How many hours and minutes are {t} minutes?",
            "[Convert|Write] {t} minutes [to|in] hours and minutes.",
            t=str(h * 60 + m),
        )
        return Problem(
            ask,
            "Divide by 60; the remainder is the minutes.",
            f"print({h * 60 + m} // 60, {h * 60 + m} % 60, sep=':')",
            f"{h}:{m:d}",
            "In hours and minutes it is {box}.",
        )
    ask = d.say(
        "=How many minutes are {h} hours and {m} minutes?",
        "[Convert|Change] {h} hours {m} minutes to minutes.",
        "A [film|trip|game] lasts {h} hours and {m} minutes. How many minutes is that?",
        h=str(h),
        m=str(m),
    )
    return Problem(
        ask, "An hour has 60 minutes.", f"print({h} * 60 + {m})", str(h * 60 + m), "It is {box} minutes."
    )
