"""Speed, distance, time, unit rates, work done together."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


def hours(d: Draw) -> str:
    return (
        str(d.int(2, 12)) if d.chance(0.65) else f"{d.int(1, 9)}.5" if d.chance(0.7) else d.decimal(1, 6, 2)
    )


@family
def distance(d: Draw) -> Problem:
    v, t, u = d.int(3, 120), hours(d), d.pick(["km", "miles", "kilometers"])
    per = {"km": "km/h", "miles": d.pick(["mph", "miles per hour"]), "kilometers": "kilometers per hour"}[
        str(u)
    ]
    ask = d.say(
        "=A {vehicle} [travels|drives|goes|moves|runs] at {v} {per} for {t} hours. [How far does it go|How far does it travel|What distance does it cover|How many {u} does it travel]?",
        "[How far does|What distance does] a {vehicle} [travel|go|cover] in {t} hours at {v} {per}?",
        "{name} [drives|travels|rides|cycles] at [a speed of|an average speed of|] {v} {per} for {t} hours. How [far|many {u}] does {he} [go|travel|drive]?",
        "The speed of a {vehicle} is {v} {per}. [How far does it go|What distance does it travel] in {t} hours?",
        "If a {vehicle} [goes|travels] {v} {u} [in one|every|each|per] hour, how [far|many {u}] [does|will] it [go|travel] in {t} hours?",
        "Find the distance [covered|travelled|traveled] in {t} hours at {v} {per}.",
        v=v,
        t=t,
        u=u,
        per=per,
    )
    return Problem(
        ask,
        "Distance is speed times time.",
        f"speed = {v}\ntime = {t}\nprint(round(speed * time, 2))",
        clean(v * Fraction(t)),
        "The distance is {box} " + ("miles" if u == "miles" else "km") + ".",
        story=True,
    )


@family
def speed(d: Draw) -> Problem:
    v, t, u = d.int(3, 120), hours(d), d.pick(["km", "miles", "kilometers"])
    s = clean(v * Fraction(t))
    ask = d.say(
        "=A {vehicle} [travels|drives|goes|covers] {s} {u} in {t} hours. What is its [average|] speed?",
        "{name} [drives|travels|rides|covers] {s} {u} in {t} hours. [What is {his} average speed|How fast does {he} go|Find {his} speed|What was {his} speed in {u} per hour]?",
        "What is the [average|] speed of a {vehicle} that [travels|goes|covers] {s} {u} in {t} hours?",
        "It takes a {vehicle} {t} hours to [travel|go|cover] {s} {u}. [What is its average speed|How fast is it|How many {u} does it go each hour]?",
        "{s} {u} in {t} hours: what is the speed?",
        "If {name} [walks|goes|travels] {s} {u} in {t} hours, what is {his} [speed|average speed]?",
        s=s,
        t=t,
        u=u,
    )
    return Problem(
        ask,
        "Speed is distance divided by time.",
        f"distance = {s}\ntime = {t}\nprint(round(distance / time, 2))",
        str(v),
        "The speed is {box} " + ("miles" if u == "miles" else "km") + " per hour.",
        story=True,
    )


@family
def travel_time(d: Draw) -> Problem:
    v, t, u = d.int(3, 120), hours(d), d.pick(["km", "miles", "kilometers"])
    s = clean(v * Fraction(t))
    per = {"km": "km/h", "miles": d.pick(["mph", "miles per hour"]), "kilometers": "kilometers per hour"}[
        str(u)
    ]
    ask = d.say(
        "=How long does it take [a {vehicle}|] to [travel|go|cover|drive] {s} {u} at {v} {per}?",
        "A {vehicle} [travels|goes|moves|drives] at {v} {per}. How [long|many hours] does it [take|need] [to travel|to go|for] {s} {u}?",
        "{name} [drives|rides|travels] {s} {u} at {v} {per}. How [long|many hours] does [it|the trip] take?",
        "How many hours [will|does] a trip of {s} {u} take at {v} {per}?",
        "The distance between two [cities|towns] is {s} {u}. How long does a {vehicle} need at {v} {per}?",
        s=s,
        v=v,
        u=u,
        per=per,
    )
    return Problem(
        ask,
        "Time is distance divided by speed.",
        f"distance = {s}\nspeed = {v}\nprint(round(distance / speed, 2))",
        text_of(Fraction(t)),
        "It takes {box} hours.",
        story=True,
    )


@family
def two_legs(d: Draw) -> Problem:
    v, t, w, s = d.int(3, 90), d.int(2, 8), d.int(3, 90), d.int(2, 8)
    legs = (
        "[drives|travels|goes|rides] {v} [km/h|mph] for {t} hours and [then|] {w} [km/h|mph] for {s} hours."
    )
    if d.chance(0.6):
        ask = d.say(
            "{name} "
            + legs
            + " [How far does {he} go in total|What is the total distance|How far does {he} travel]?",
            "A {vehicle} " + legs + " [How far does it go|What is the total distance]?",
            "A {vehicle} goes {t} hours at {v} [km/h|mph], then {s} hours at {w} [km/h|mph]. [Find the total distance|How far is that].",
            v=v,
            t=t,
            w=w,
            s=s,
        )
        return Problem(
            ask,
            "Find the distance of each part and add.",
            f"first = {v} * {t}\nsecond = {w} * {s}\nprint(first + second)",
            str(v * t + w * s),
            "The total distance is {box}.",
            story=True,
        )
    mean = clean(Fraction(v * t + w * s, t + s))
    ask = d.say(
        "{name} " + legs + " What is {his} average speed?",
        "A {vehicle} " + legs + " What is [its|the] average speed[ for the whole trip|]?",
        v=v,
        t=t,
        w=w,
        s=s,
    )
    return Problem(
        ask,
        "Average speed is total distance divided by total time.",
        f"distance = {v} * {t} + {w} * {s}\ntime = {t} + {s}\nprint(round(distance / time, 2))",
        mean,
        "The average speed is {box}.",
        story=True,
    )


@family
def meet_or_part(d: Draw) -> Problem:
    v, w, t, apart = d.int(3, 90), d.int(3, 90), d.int(2, 9), d.chance(0.5)
    if apart:
        ask = d.say(
            "Two [cars|trains|cyclists|people] start at the same [place|point] and [go|travel|drive] in opposite directions at {v} and {w} [km/h|mph]. How far apart are they after {t} hours?",
            "Two [cars|trains|ships] leave a [town|station|port] in opposite directions with speeds {v} [km/h|mph] and {w} [km/h|mph]. What is the distance between them after {t} hours?",
            v=v,
            w=w,
            t=t,
        )
        return Problem(
            ask,
            "The speeds add up.",
            f"together = {v} + {w}\nprint(together * {t})",
            str((v + w) * t),
            "They are {box} apart.",
            story=True,
        )
    ask = d.say(
        "Two [cars|trains|cyclists|people] are {s} [km|miles] apart and [go|travel|drive|move] towards each other at {v} and {w} [km/h|mph]. After how many hours do they meet?",
        "Two towns are {s} [km|miles] apart. Two [cars|trains] start towards each other at {v} [km/h|mph] and {w} [km/h|mph]. [When do they meet|In how many hours do they meet]?",
        v=v,
        w=w,
        s=(v + w) * t,
    )
    return Problem(
        ask,
        "The speeds add up; divide the distance by their sum.",
        f"together = {v} + {w}\nprint({(v + w) * t} // together)",
        str(t),
        "They meet after {box} hours.",
        story=True,
    )


@family
def unit_rate(d: Draw) -> Problem:
    n, each, m = d.int(2, 20), d.int(2, 60), d.int(2, 40)
    total = n * each
    verb = "[makes|prints|fills|packs|produces|bakes|pumps|cuts]"
    if d.chance(0.5):
        ask = d.say(
            "A machine "
            + verb
            + " {t} {thing} in {n} [minutes|hours]. How many {thing} does it [make|do|finish] in {m} [minutes|hours]?",
            "{name} [types|reads|writes|makes|packs] {t} [words|pages|{thing}] in {n} [minutes|hours]. [At this rate, how|How] many in {m} [minutes|hours]?",
            "If a [machine|pump|printer|worker] does {t} [pieces|pages|liters|{thing}] in {n} [minutes|hours], how many does it do in {m} [minutes|hours]?",
            "A {vehicle} goes {t} [km|miles] on {n} liters of fuel. How far does it go on {m} liters?",
            t=total,
            n=n,
            m=m,
        )
        return Problem(
            ask,
            f"Find the amount for one, then multiply by {m}.",
            f"one = {total} / {n}\nprint(round(one * {m}, 2))",
            str(each * m),
            story=True,
        )
    ask = d.say(
        "A machine "
        + verb
        + " {t} {thing} in {n} [minutes|hours]. How many [per|in one|in a|each] [minute|hour][ is that|]?",
        "{name} [types|reads|writes|makes|packs] {t} [words|pages|{thing}] in {n} [minutes|hours]. How many is that [per|in one|each] [minute|hour]?",
        "What is the unit rate: {t} {thing} in {n} [hours|minutes|days]?",
        "A {vehicle} goes {t} [km|miles] on {n} [liters|gallons][ of fuel|]. How far does it go on one?",
        t=total,
        n=n,
    )
    return Problem(ask, f"Divide {total} by {n}.", f"print(round({total} / {n}, 2))", str(each), story=True)


@family
def work_together(d: Draw) -> Problem:
    a, b = d.int(2, 40), d.int(2, 40)
    job = "[paint a room|fill a tank|mow a lawn|do a job|clean a house|build a wall|finish the work|paint a fence]"
    ask = d.say(
        "=[{name} can|Alone, {name} can] "
        + job
        + " in {a} hours. {name2} [can do it|needs|does the same] [in|] {b} hours. How [long|many hours] do they need together?",
        "One [pipe|tap|pump] fills a [tank|pool] in {a} hours, another in {b} hours. How long do both take together?",
        "If {name} takes {a} hours to "
        + job
        + " and {name2} takes {b} hours, how long do they take [together|working together]?",
        "Working alone, {name} needs {a} {u} and {name2} needs {b}[ {u}|] for a job. [How long does it take them together|How many {u} do they need together]?",
        a=a,
        b=b,
        u=d.pick(["hours", "days"]),
    )
    return Problem(
        ask,
        "Add the parts of the work done in one unit of time and take the reciprocal.",
        f"from fractions import Fraction\nrate = Fraction(1, {a}) + Fraction(1, {b})\nprint(1 / rate)",
        str(1 / (Fraction(1, a) + Fraction(1, b))),
        "Together they need {box}.",
        story=True,
    )


@family
def inverse_work(d: Draw) -> Problem:
    n, t, m = d.int(2, 15), d.int(2, 24), d.int(2, 20)
    if n == m or n * t % m:
        raise Redraw
    ask = d.say(
        "{n} {workers} [finish|do|complete] a job in {t} {u}. How [long|many {u}] do {m} {workers} need?",
        "If {n} {workers} need {t} {u} for a job, how [many {u}|long] do {m} {workers} need?",
        "It takes {n} {workers} {t} {u} to [build a wall|fill a pool|do the work]. How long does it take {m}?",
        "A [food supply|stock of hay] lasts {n} [horses|cows|people] {t} days. How many days does it last {m}?",
        n=n,
        t=t,
        m=m,
        u=d.pick(["days", "hours"]),
    )
    return Problem(
        ask,
        f"The whole work is {n} * {t}. Divide it by {m}.",
        f"work = {n} * {t}\nprint(work // {m})",
        str(n * t // m),
        story=True,
    )
