"""Unit conversion, clock times, temperatures.

One piece: its length is lists of sentences, not logic.
"""

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
    ("centuries", "years", 100),
    ("grams", "milligrams", 1000),
    ("miles", "yards", 1760),
    ("pints", "cups", 2),
    ("days", "minutes", 1440),
    ("gallons", "pints", 8),
    ("tablespoons", "teaspoons", 3),
    ("kilometers", "centimeters", 100000),
    ("meters", "millimeters", 1000),
]

# What is measured decides which stories make sense.
STORIES = {
    "length": (
        "Something is {n} {src} long. How many {dst} is that?",
        "A [string|path|wall|fence] is {n} {src} long. [Give|Find|What is] its length in {dst}.",
        "{name} measures a length of {n} {src}. How much is it in {dst}?",
        "If a [line|pipe|track] has a length of {n} {src}, how long is it in {dst}?",
        "The distance from one [tree|house|post] to the other is {n} {src}. What is the distance in {dst}?",
        "My notes give a length of {n} {src}, but I need it in {dst}. What do I write?",
    ),
    "mass": (
        "{name} has {n} {src} of [rice|flour|sugar|nuts|salt]. How many {dst} is that?",
        "A [sack|box|crate] weighs {n} {src}. What is its weight in {dst}?",
        "The scale shows {n} {src}. How much is it in {dst}?",
        "If a [load|parcel|pile] has a mass of {n} {src}, what is the mass in {dst}?",
        "{n} {src} of [flour|potatoes|cheese] are needed. How many {dst} are needed?",
        "{n} {src} of [apples|sand|tea] are sold. [Give|Find] the amount in {dst}.",
    ),
    "volume": (
        "{name} has {n} {src} of [milk|water|juice|oil]. How many {dst} is that?",
        "A [tank|bucket|pot] holds {n} {src}. How many {dst} does it hold?",
        "If a [machine|cook|gardener] uses {n} {src} of water, how much is that in {dst}?",
        "The label says {n} {src}. What is the volume in {dst}?",
        "{n} {src} of [soup|lemonade|syrup] are made. [Give|Find] the amount in {dst}.",
        "I measured {n} {src} of [water|milk|oil], but the recipe is in {dst}. How many {dst} do I have?",
    ),
    "time": (
        "[A trip|It] takes {n} {src}. How many {dst} is that?",
        "A [course|project|journey] lasts {n} {src}. How long is that in {dst}?",
        "{name} has been waiting for {n} {src}. How many {dst} has {he} been waiting?",
        "If {n} {src} go by, how many {dst} go by?",
        "The [machine|clock|experiment] has been running for {n} {src}. [Give|Find] the time in {dst}.",
        "It is {n} {src} until the holidays. How many {dst} is it?",
    ),
    "age": (
        "A [castle|bridge|town] is {n} {src} old. How old is it in {dst}?",
        "If {n} {src} go by, how many {dst} go by?",
        "The [bank|library|school] was founded {n} {src} ago. How many {dst} ago was that?",
        "[Scientists|Builders|Farmers] made a plan for the next {n} {src}. For how many {dst} is the plan?",
        "My {kin} read about something that happened {n} {src} ago. [Give|Find] this time in {dst}.",
    ),
    "number": (
        "In {dst}, what is {n} {src}?",
        "{name} counts {n} {src}. How many {dst} is that?",
        "I have {n} {src}. How much is that in {dst}?",
        "A [box|jar] holds {n} {src}. [Give|Find] the amount in {dst}.",
    ),
}
KINDS = {
    **dict.fromkeys(
        ("kilometers", "km", "meters", "m", "centimeters", "cm", "feet", "yards", "miles"), "length"
    ),
    **dict.fromkeys(("kilograms", "kg", "tons", "pounds", "grams"), "mass"),
    **dict.fromkeys(("liters", "L", "gallons", "quarts", "pints", "tablespoons"), "volume"),
    **dict.fromkeys(("hours", "minutes", "days", "weeks"), "time"),
    **dict.fromkeys(("years", "decades", "centuries"), "age"),
}


@family
def convert(d: Draw) -> Problem:
    big, small, k = PAIRS[d.int(0, len(PAIRS) - 1)]
    down = d.chance(0.6)
    n = str(d.int(2, d.pick([20, 90, 400]))) if d.chance(0.7) else f"{d.int(0, 30)}.5"
    if down:
        src, dst, shown, value = big, small, n, Fraction(n) * k
    else:
        src, dst, shown, value = small, big, clean(Fraction(n) * k), Fraction(n)
    sign = "*" if down else "/"
    ask = d.say(
        "=How many {dst} are [there|] in {n} {src}?",
        "=Convert {n} {src} to {dst}.",
        "={n} {src} = ? {dst}",
        "=What is {n} {src} in {dst}?",
        "How many {dst} [is|are|make] {n} {src}?",
        "[Change {n} {src} to|Write {n} {src} in|Express {n} {src} in] {dst}.",
        "{n} {src} [is|are|equals] how many {dst}?",
        "{n} {src} to {dst}",
        "How much is {n} {src} in {dst}?",
        "[Can you|Could you] convert {n} {src} to {dst}?",
        "Please turn {n} {src} into {dst}.",
        "I [want to know|need to know] how many {dst} there are in {n} {src}.",
        "Given {n} {src}, find the same amount in {dst}.",
        "From {src} to {dst}: how much is {n} {src}?",
        "How many {dst} are just as much as {n} {src}?",
        "If we change {n} {src} into {dst}, what number do we get?",
        "What number of {dst} is the same as {n} {src}?",
        "Fill in the blank: {n} {src} = ___ {dst}.",
        "[Work out|Determine|Calculate] how many {dst} make up {n} {src}.",
        "{name} has to write {n} {src} in {dst}. What should {he} write?",
        *STORIES[KINDS.get(big, "number")],
        n=shown,
        src=src,
        dst=dst,
    )
    return Problem(
        ask,
        f"{k} {small} make one of the {big}, so {'multiply' if down else 'divide'} by {k}.",
        f"print(round({shown} {sign} {k}, 3))",
        clean(value, 3),
        expr=f"{{n}} {sign} {k}",
    )


@family
def temperature(d: Draw) -> Problem:
    c = d.int(-30, d.pick([40, 60, 120]))
    c = 2 if c in (-1, 1) else c  # "1 degrees" is no English
    if d.chance(0.5):
        ask = d.say(
            "=Convert {c} [degrees Celsius|°C|Celsius|C] to Fahrenheit.",
            "=What is {c} [degrees Celsius|°C] in Fahrenheit?",
            "How many degrees Fahrenheit [are|is] {c} °C?",
            "It is {c} °C. What is that in Fahrenheit?",
            "{c} °C in Fahrenheit?",
            "{c} °C = ? °F",
            "[Change|Turn|Convert] {c} degrees Celsius into degrees Fahrenheit.",
            "A thermometer [shows|reads] {c} °C. What would it [show|read] in Fahrenheit?",
            "If the temperature is {c} degrees Celsius, what is it in degrees Fahrenheit?",
            "The weather report says {c} °C. How much is it in °F?",
            "{name} lives where people use Fahrenheit. {His} friend abroad tells {him} it is {c} °C there. What is it in Fahrenheit?",
            "How hot or cold is {c} °C on the Fahrenheit scale?",
            "Given a temperature of {c} °C, [find|calculate] it in °F.",
            "A [liquid|metal plate|room] has a temperature of {c} degrees Celsius. [Express|Give|Write] it in Fahrenheit.",
            "[Can you|Could you] convert {c} °C to °F?",
            "Using F = 9/5 C + 32, find F when C is {c}.",
            "My [scale|device|meter] says {c} °C, but I need the value in degrees Fahrenheit. What is it?",
            "Which Fahrenheit temperature corresponds to {c} degrees Celsius?",
            "From Celsius to Fahrenheit: what is {c} °C?",
            c=str(c),
        )
        return Problem(
            ask,
            "Multiply by 9/5 and add 32.",
            f"print(round({c} * 9 / 5 + 32, 2))",
            text_of(Fraction(9 * c, 5) + 32),
            "That is {box} degrees Fahrenheit.",
            "{c} * 9 / 5 + 32",
        )
    c = d.int(-12, d.pick([12, 30, 60]))
    f = c * 9 + 32
    ask = d.say(
        "=Convert {f} [degrees Fahrenheit|°F|Fahrenheit|F] to Celsius.",
        "=What is {f} [degrees Fahrenheit|°F] in Celsius?",
        "How many degrees Celsius [are|is] {f} °F?",
        "{f} °F in Celsius?",
        "{f} °F = ? °C",
        "[Change|Turn|Convert] {f} degrees Fahrenheit into degrees Celsius.",
        "A thermometer [shows|reads] {f} °F. What would it [show|read] in Celsius?",
        "If the temperature is {f} degrees Fahrenheit, what is it in degrees Celsius?",
        "It is {f} °F. What is that in Celsius?",
        "{name} reads {f} °F in a book and wants to know the temperature in °C. What is it?",
        "How hot or cold is {f} °F on the Celsius scale?",
        "Given a temperature of {f} °F, [find|calculate] it in °C.",
        "An [object|engine|oven] has a temperature of {f} degrees Fahrenheit. [Express|Give|Write] it in Celsius.",
        "[Can you|Could you] convert {f} °F to °C?",
        "Using C = 5/9 (F - 32), find C when F is {f}.",
        "A report says {f} °F, but our class uses degrees Celsius. Which value do we write down?",
        "Which Celsius temperature corresponds to {f} degrees Fahrenheit?",
        "From Fahrenheit to Celsius: what is {f} °F?",
        "I set the machine to {f} degrees Fahrenheit. What is that in degrees Celsius?",
        f=str(f),
    )
    return Problem(
        ask,
        "Subtract 32 and multiply by 5/9.",
        f"print(round(({f} - 32) * 5 / 9, 2))",
        str(5 * c),
        "That is {box} degrees Celsius.",
        "({f} - 32) * 5 / 9",
    )


def clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"


@family
def time_between(d: Draw) -> Problem:
    start, length = d.int(6 * 60, 14 * 60), d.int(10, d.pick([120, 400, 590]))
    ask = d.say(
        "=How many minutes are there [from {s} to|between {s} and] {e}?",
        "A [movie|class|trip|train ride|meeting] starts at {s} and ends at {e}. How many minutes [does it last|long is it]?",
        "{name} [works|sleeps|reads|walks] from {s} to {e}. How many minutes is that?",
        "From {s} to {e}: how many minutes?",
        "Start: {s}. End: {e}. Minutes?",
        "How many minutes pass from {s} until {e} on the same day?",
        "If a [lesson|concert|game|flight] begins at {s} and is over at {e}, how long is it in minutes?",
        "A [bus|train|ferry] leaves at {s} and arrives at {e}. How many minutes is the ride?",
        "The clock says {s}. How many minutes is it until {e}?",
        "What is the time in minutes between {s} and {e}?",
        "How long, in minutes, is the [shop|museum|pool] open if it opens at {s} and closes at {e}?",
        "I left home at {s} and came back at {e}. For how many minutes was I away?",
        "[Find|Calculate|Work out] the number of minutes from {s} to {e}.",
        "The cake went into the oven at {s} and came out at {e}. For how many minutes was it baked?",
        "{name} starts [cooking|painting|running] at {s}. It is {e} when {he} is done. How many minutes did it take {him}?",
        "A [film|play] ended at {e}. It had begun at {s}. How many minutes had it lasted?",
        "Given the times {s} and {e} on one day, how many minutes lie between them?",
        "We wait for the doctor from {s} to {e}. There are 3 other people in the room. How many minutes do we wait?",
        "[Can you tell me|Do you know] how many minutes it is from {s} to {e}?",
        "My {kin} parks the car at {s} and drives off at {e}. For how many minutes was the car parked?",
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
    h, m, back = d.int(2, d.pick([6, 12, 40])), d.int(2, 59), d.chance(0.4)
    if back:
        ask = d.say(
            "=How many hours and minutes are {t} minutes?",
            "[Convert {t} minutes to|Write {t} minutes in] hours and minutes.",
            "{t} minutes in hours and minutes?",
            "{t} min, in h and min?",
            "[Change|Turn] {t} minutes into hours and minutes.",
            "A [film|trip|game|flight] lasts {t} minutes. How long is that in hours and minutes?",
            "If something takes {t} minutes, how many full hours and how many more minutes is it?",
            "{name} [practiced|worked|slept|read] for {t} minutes. [Give|Write] the time in hours and minutes.",
            "What is {t} minutes, written as hours and minutes?",
            "How would you say {t} minutes in hours and minutes?",
            "[Express|Give] a time of {t} minutes in hours and minutes.",
            "The battery lasts for {t} minutes. How many hours and minutes is this?",
            "I have {t} minutes left. How many hours and minutes do I have?",
            "Given {t} minutes, find the hours and the remaining minutes.",
            "[Can you|Could you] tell me {t} minutes in hours and minutes?",
            "A runner needs {t} minutes for a long race. State {his} time in hours and minutes.",
            "The [oven|timer] is set to {t} minutes. How much is this in hours and minutes?",
            t=str(h * 60 + m),
        )
        return Problem(
            ask,
            "Divide by 60; the remainder is the minutes.",
            f"print(f'{{{h * 60 + m} // 60}}:{{{h * 60 + m} % 60:02d}}')",
            f"{h}:{m:02d}",
            "In hours and minutes it is {box}.",
        )
    ask = d.say(
        "=How many minutes are {h} hours and {m} minutes?",
        "[Convert|Change] {h} hours {m} minutes to minutes.",
        "A [film|trip|game] lasts {h} hours and {m} minutes. How many minutes is that?",
        "{h} hours {m} minutes in minutes?",
        "How many min are {h} h {m} min?",
        "[Write|Express|Give] {h} hours and {m} minutes in minutes only.",
        "If a [flight|drive|show] takes {h} hours and {m} minutes, how many minutes does it take?",
        "{name} [slept|worked|studied] for {h} hours and {m} minutes. For how many minutes was that?",
        "What is {h} hours and {m} minutes in minutes?",
        "How many minutes are there in {h} hours and {m} minutes?",
        "The train is on its way for {h} hours and {m} minutes. [Find|Calculate] the time in minutes.",
        "I spent {h} hours and {m} minutes on my homework this week. How many minutes did I spend?",
        "Time: {h} hours, {m} minutes. Minutes in all?",
        "Given a time of {h} hours {m} minutes, work out how many minutes it is.",
        "[Can you|Could you] turn {h} hours and {m} minutes into minutes?",
        "It took the {workers} {h} hours and {m} minutes to finish. What is this time in minutes?",
        "My {kin} ran a race in {h} hours and {m} minutes. How many minutes was that?",
        "Count the minutes in {h} hours and {m} minutes.",
        "A soup has to cook for {h} hours and {m} minutes. To how many minutes do you set the timer?",
        h=str(h),
        m=str(m),
    )
    return Problem(
        ask,
        "An hour has 60 minutes.",
        f"print({h} * 60 + {m})",
        str(h * 60 + m),
        "It is {box} minutes.",
        "{h} * 60 + {m}",
    )
