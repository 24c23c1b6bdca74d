"""Recipes, maps, mixtures: amounts in proportion."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family, text_of
from .percent import clean


@family
def recipe(d: Draw) -> Problem:
    n, per, m = d.int(2, 12), d.pick(["2", "3", "4", "5", "6", "0.5", "1.5", "2.5"]), d.int(2, 40)
    amount = clean(n * Fraction(str(per)))
    ask = d.say(
        "A recipe for {n} [people|servings|cakes] [needs|uses|takes] {c} [cups|grams|spoons] of {good}. How much [is needed|do you need|is that] for {m} [people|servings|cakes]?",
        "{c} cups of {good} make {n} [pies|cakes|servings]. How many cups make {m}?",
        "For {n} [people|guests], {name} uses {c} cups of {good}. How many cups does {he} need for {m}?",
        "If {n} [batches|cakes] need {c} [cups|kg] of {good}, how much do {m} need?",
        n=n,
        c=amount,
        m=m,
    )
    return Problem(
        ask,
        f"Find the amount for one, then multiply by {m}.",
        f"one = {amount} / {n}\nprint(round(one * {m}, 2))",
        clean(m * Fraction(str(per))),
        story=True,
    )


@family
def map_scale(d: Draw) -> Problem:
    k, n, c = d.int(2, 60), d.int(2, 30), d.chance(0.5)
    cm = str(n) if c else f"{n}.5"
    ask = d.say(
        "On a map, 1 [cm|inch] [stands for|is|represents|means] {k} [km|miles]. [How far apart are two towns|What is the real distance between two cities] {c} [cm|inches] apart[ on the map|]?",
        "The scale of a map is 1 [cm|inch] to {k} [km|miles]. Two places are {c} [cm|inches] apart. What is the real distance?",
        "A map has a scale of 1 cm = {k} km. What distance is {c} cm?",
        k=k,
        c=cm,
    )
    return Problem(
        ask,
        f"Multiply the map distance by {k}.",
        f"print(round({cm} * {k}, 2))",
        text_of(Fraction(cm) * k),
        "The real distance is {box}.",
        story=True,
    )


@family
def mixture(d: Draw) -> Problem:
    a, p, b, q = d.int(1, 30), d.int(1, 18) * 5, d.int(1, 30), d.int(0, 18) * 5
    ask = d.say(
        "{a} liters of a {p}% [salt|acid|sugar|juice] solution are mixed with {b} liters of a {q}% solution. What [percent|percentage] is the mixture?",
        "[What is the concentration|Find the percentage] when {a} [L|liters] of {p}% solution and {b} [L|liters] of {q}% solution are mixed?",
        "A chemist mixes {a} liters of {p}% acid with {b} liters of {q}% acid. What percent acid is the [mixture|result]?",
        a=a,
        p=p,
        b=b,
        q=q,
    )
    return Problem(
        ask,
        "Add the pure amounts and divide by the whole volume.",
        f"pure = {a} * {p} + {b} * {q}\nprint(round(pure / ({a} + {b}), 2))",
        clean(Fraction(a * p + b * q, a + b)),
        "The mixture has {box} percent.",
        story=True,
    )
