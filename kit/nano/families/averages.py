"""Mean, median, mode, range, and the missing value for a wanted mean."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


def numbers(d: Draw, low: int, high: int) -> list[int]:
    top = int(str(d.pick([12, 30, 100, 100, 500])))
    return [d.int(1, top) for _ in range(d.int(low, high))]


def listed(d: Draw, values: list[int]) -> str:
    if d.chance(0.4):
        return ", ".join(map(str, values[:-1])) + f" and {values[-1]}"
    return (
        ", ".join(map(str, values[:-1]))
        + f"{',' if d.chance(0.8) else ''} {'and ' if d.chance(0.3) else ''}{values[-1]}"
        if d.chance(0.7)
        else ", ".join(map(str, values))
    )


@family
def mean(d: Draw) -> Problem:
    v = numbers(d, 2, 7)
    ask = d.say(
        "=What is the [average|mean|arithmetic mean] of {v}?",
        "=[Find|Calculate|Compute|Work out] the [average|mean] of {v}.",
        "=Average of {v}",
        "The [scores|numbers|values|temperatures|ages|heights|data] are {v}. [What is the average|Find the mean|What is their mean|What is the mean]?",
        "{name} [got|scored|has] {v} [on {his} tests|in {subject}|points]. What is {his} [average|average score|mean score]?",
        "[The|A] [team|group|class] has the [scores|results] {v}. What is the [average|mean]?",
        "Mean of: {v}?",
        "What is the [average|mean] of the [numbers|data|values] {v}?",
        "On {k} days {name} [read|walked|sold] {v} [pages|km|{thing}]. What is the average per day?",
        v=listed(d, v),
        k=str(len(v)),
    )
    return Problem(
        ask,
        "The mean is the sum divided by the number of values.",
        f"values = {v}\nprint(round(sum(values) / len(values), 2))",
        clean(Fraction(sum(v), len(v))),
        "The mean is {box}.",
    )


@family
def median(d: Draw) -> Problem:
    v = numbers(d, 3, 9)
    s, n = sorted(v), len(v)
    ask = d.say(
        "=What is the median of {v}?",
        "=[Find|Calculate|Determine] the median of {v}.",
        "The [scores|numbers|values|data] are {v}. What is the median?",
        "[What is|Find] the [median|middle value] of the [data|data set|list|numbers] {v}?",
        v=listed(d, v),
    )
    return Problem(
        ask,
        "Sort the values and take the middle one, or the mean of the two middle ones.",
        f"import statistics\nprint(statistics.median({v}))",
        text_of(Fraction(s[(n - 1) // 2] + s[n // 2], 2)),
        "The median is {box}.",
    )


@family
def mode(d: Draw) -> Problem:
    v = [d.int(1, 12) for _ in range(d.int(5, 10))]
    (top, k), *rest = Counter(v).most_common()
    if rest and rest[0][1] == k:
        raise Redraw
    ask = d.say(
        "=What is the mode of {v}?",
        "=[Find|Determine] the mode of {v}.",
        "The [scores|numbers|values|data] are {v}. What is the mode?",
        "Which [number|value] [appears|occurs] most often in {v}?",
        v=listed(d, v),
    )
    return Problem(
        ask,
        "The mode is the most frequent value.",
        f"import statistics\nprint(statistics.mode({v}))",
        str(top),
        "The mode is {box}.",
    )


@family
def value_range(d: Draw) -> Problem:
    v = numbers(d, 3, 8)
    ask = d.say(
        "=What is the range of {v}?",
        "=[Find|Calculate] the range of [the data|the numbers|the values|] {v}.",
        "The [scores|temperatures|data] are {v}. What is the range?",
        "What is the difference between the largest and the smallest of {v}?",
        v=listed(d, v),
    )
    return Problem(
        ask,
        "The range is the largest minus the smallest value.",
        f"values = {v}\nprint(max(values) - min(values))",
        str(max(v) - min(v)),
        "The range is {box}.",
    )


@family
def missing_for_mean(d: Draw) -> Problem:
    v = numbers(d, 2, 5)
    x = d.int(1, 100)
    total = sum(v) + x
    if total % (len(v) + 1):
        raise Redraw
    m = total // (len(v) + 1)
    ask = d.say(
        "{name} scored {v} on {his} tests. What score does {he} need on the next test for an average of {m}?",
        "The average of {v} and x is {m}. [What is x|Find x].",
        "What number must be added to the list {v} so that the [mean|average] becomes {m}?",
        "The [mean|average] of {k} numbers is {m}. The others are {v}. [What is the missing number|Find the last number].",
        v=", ".join(map(str, v)),
        m=m,
        k=str(len(v) + 1),
    )
    return Problem(
        ask,
        f"The total must be {m} times {len(v) + 1}; subtract the known values.",
        f"values = {v}\nprint({m} * (len(values) + 1) - sum(values))",
        str(x),
        story=True,
    )


@family
def total_from_mean(d: Draw) -> Problem:
    n, m = d.int(2, 40), d.int(2, 200)
    ask = d.say(
        "The [average|mean] of {n} numbers is {m}. What is their [sum|total]?",
        "{n} {group} [have|got] an average of {m} [points|{thing}]. How many [points|{thing}] is that in total?",
        "[What is|Find] the sum of {n} numbers [with|whose] [average|mean] [is|] {m}?",
        n=n,
        m=m,
    )
    return Problem(
        ask,
        "The sum is the mean times the number of values.",
        f"print({n} * {m})",
        str(n * m),
        "The sum is {box}.",
        "{n} * {m}",
        True,
    )
