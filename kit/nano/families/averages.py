"""Mean, median, mode, range, and the missing value for a wanted mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Union

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


def numbers(d: Draw, low: int, high: int) -> list[int]:
    top = int(str(d.pick([12, 30, 100, 100, 500, 3000])))
    return [d.int(1, top) for _ in range(d.int(low, high))]


def listed(d: Draw, values: Sequence[object]) -> str:
    """ "1, 2, 3", "1, 2 and 3" or "1, 2, and 3"."""
    *most, last = map(str, values)
    joint = d.pick([", ", ", ", " and "] if len(most) == 1 else [", ", ", ", " and ", ", and "])
    return ", ".join(most) + f"{joint}{last}"


@family
def mean(d: Draw) -> Problem:
    decimals = d.chance(0.2)
    v: list[Union[int, str]] = [*numbers(d, 2, 8)]
    if decimals:
        v = [d.decimal(0, 20) for _ in range(d.int(2, 5))]
    shown = ", ".join(map(str, v))
    if decimals:
        ask = d.say(
            "=What is the [average|mean|arithmetic mean] of {v}?",
            "=[Find|Calculate|Compute|Work out] the [average|mean] of {v}.",
            "The [numbers|values|results|data] are {v}. [What is the average|Find the mean|What is their mean|What is the mean]?",
            "What is the [average|mean] of the [numbers|data|values] {v}?",
            "What [average|mean] do the [numbers|values] {v} have?",
            "{k} [stones|melons|letters] weigh {v} kg. [Find|What is|Calculate] their [average|mean] weight.",
            "The [rainfall|snowfall] in {k} months was {v} cm. What was the [average|mean] for one month?",
            "A [runner|swimmer|cyclist] needed {v} minutes in {k} [races|tries]. [What was the average time|How long did one take on average]?",
            "{name} walked {v} km on {k} days. How many km is that a day on average?",
            "The [lengths|heights] of {k} [plants|boards|pipes] are {v} meters. [What is|Find] the [average|mean].",
            "If a [student|scientist|pupil] measures {v} degrees, what is the [average|mean]?",
            "[Given|For] the [values|numbers|data] {v}, [find|determine|calculate] the [mean|average].",
            "I [measured|read] {v} liters on {k} days. What is the average for a day?",
            "Data: {v}; [mean|average]?",
            "Can you [tell me|work out] the [average|mean] of {v}?",
            "How long are {k} [fences|ropes|boats] on average if they measure {v} meters?",
            "How much does one of {k} [packages|bags|fish] weigh on average if they weigh {v} kg?",
            v=listed(d, v),
            k=str(len(v)),
        )
    else:
        ask = d.say(
            "=What is the [average|mean|arithmetic mean] of {v}?",
            "=[Find|Calculate|Compute|Work out] the [average|mean] of {v}.",
            "=Average of {v}",
            "The [scores|numbers|values|results|prices|data] are {v}. [What is the average|Find the mean|What is their mean|What is the mean]?",
            "{name} [got|scored] {v} [on {his} tests|in {subject}|points]. What is {his} [average|average score|mean score]?",
            "[The|A] [team|group|class] has the [scores|results] {v}. What is the [average|mean]?",
            "Mean of: {v}?",
            "What is the [average|mean] of the [numbers|data|values] {v}?",
            "On {k} days {name} [read {v} pages|walked {v} meters|sold {v} {thing}]. What is the average per day?",
            "[Add|Take] the numbers {v} and [find|give] their [average|mean].",
            "What [average|mean] do the numbers {v} have?",
            "How do I [find|get|calculate] the [average|mean] of {v}?",
            "{k} [measurements|readings|trials] gave {v}. [Calculate|Find|What is] the mean.",
            "If the [scores|marks|values] are {v}, what is [the average|the mean|their average]?",
            "The [data|list|set of numbers] {v} has what [average|mean]?",
            "A [runner|swimmer|cyclist] needed {v} seconds in {k} [races|runs|heats]. What was the average time?",
            "{k} [packages|stones|letters] weigh {v} grams. [Find|What is|Calculate] their [average|mean] weight.",
            "In {k} shops a {item} costs {v} dollars. What is the average price?",
            "My [marks|scores] [this year|this month] were {v}. What is my average?",
            "During {k} hours, {v} [cars|people|birds] passed. How many was that on average per hour?",
            "The {k} [friends|children] have {v} {thing}. How many {thing} do they have on average?",
            "How many {thing} does each of {k} [friends|children|people] have on average, if they have {v}?",
            "In {k} games a [player|team] [scored|made] {v} points. What is the average number of points per game?",
            "Can you [find|tell me|calculate] the [average|mean] of these [numbers|values|{k} numbers]: {v}?",
            "[Given|For] the [values|numbers|data] {v}, [find|determine|calculate] the [mean|average].",
            "I have the numbers {v}. What is [the average|the mean|their mean]?",
            "The [rainfall|snowfall] in {k} months was {v} mm. What was the [average|mean] a month?",
            "Data: {v}; [mean|average]?",
            "{v}: what is the [average|mean]?",
            v=listed(d, v),
            k=str(len(v)),
        )
    return Problem(
        ask,
        "The mean is the sum divided by the number of values.",
        f"values = [{shown}]\nprint(round(sum(values) / len(values), 2))",
        clean(sum(map(Fraction, v), Fraction(0)) / len(v)),
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
        "What median do the numbers {v} have?",
        "[Put|Sort] the numbers {v} in order. Which one is in the middle?",
        "[Order|Arrange] {v} by size and give the median.",
        "If the [scores|marks|values] are {v}, what is the median?",
        "Can you [find|tell me|determine] the median of [these numbers|the list|these values]: {v}?",
        "The [runners|swimmers] needed {v} seconds. What is the median time?",
        "The [houses|flats] in a street cost {v} thousand dollars. [Find the median price|What is the median price].",
        "[Given|For] the [data|values|numbers] {v}, [find|determine|calculate] the median.",
        "{name} [got|scored] {v} points in {his} games. What is {his} median score?",
        "{name} counted {v} [birds|cars|visitors] on different days. What is the median?",
        "Which value is the median of {v}?",
        "I have the numbers {v}. What is [their median|the median]?",
        "[Data|Numbers|List]: {v}; median?",
        "The [weights|masses] of some {thing} are {v} grams. What is the median [weight|mass]?",
        "How do I [find|get] the median of {v}?",
        "A class measured {v} cm. [What is|Find] the median of [these lengths|the measurements].",
        "[Determine|Work out|Give] the middle value of the ordered list made from {v}.",
        "{v}: what is the median?",
        "My {kin} wrote down {v}. Find the median of [these|the] numbers.",
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
        "What [number|value] is the mode of [the list|the data|the set] {v}?",
        "Which [number|value] is the most [common|frequent] in {v}?",
        "If the [scores|marks|values] are {v}, what is the mode?",
        "Can you [find|tell me] the mode of [these numbers|the list|these values]: {v}?",
        "[Given|For] the [data|values|numbers] {v}, [find|determine|give] the mode.",
        "A [spinner|counter|machine] [showed|gave] {v}. Which [number|result] [came up|was seen] most often?",
        "The [children|guests|players] at a party are {v} years old. What is the mode of their ages?",
        "{name} [sold|counted|found] {v} {thing} on different days. What is the mode?",
        "In a shop, shoes of sizes {v} were sold. Which size was sold most often?",
        "[Data|Numbers|List]: {v}; mode?",
        "I have the numbers {v}. What is [their mode|the mode]?",
        "Of the numbers {v}, which one [is there|comes up|is listed] most often?",
        "What is the most [frequent|common] [number|value] [in|among] {v}?",
        "The [marks|grades|results] in {subject} were {v}. [Find|What is] the mode.",
        "{v}: what is the mode?",
        "Look at {v}. Which number [appears|occurs|is repeated] the most?",
        "The goals scored in the games of a team were {v}. What is the mode of the goals?",
        "How do I find the mode of {v}?",
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
        "The [scores|prices|data] are {v}. What is the range?",
        "What is the difference between the largest and the smallest of {v}?",
        "What range do the numbers {v} have?",
        "If the [scores|marks|values] are {v}, what is the range?",
        "Can you [find|tell me] the range of [these numbers|the list|these values]: {v}?",
        "[Given|For] the [data|values|numbers] {v}, [find|determine|calculate] the range.",
        "How far apart are the [largest|greatest|biggest] and the smallest of the numbers {v}?",
        "What is the [largest|greatest|highest] minus the [smallest|least|lowest] of {v}?",
        "The [runners|swimmers] needed {v} seconds. [What is|Find] the range of [the|their] times.",
        "{name} [sold|counted|found] {v} {thing} on different days. What is the range?",
        "A [shop|stall] has {thing} for {v} cents. What is the range of the prices?",
        "[Data|Numbers|List]: {v}; range?",
        "I have the numbers {v}. What is [their range|the range]?",
        "The [weights|masses] of some {thing} are {v} grams. What is the range?",
        "By how much does the [largest|greatest] of {v} exceed the smallest?",
        "{name}'s scores in {subject} were {v}. [Find|Calculate|What is] the range of {his} scores.",
        "The [lengths|heights] of some [boards|plants] are {v} cm. What is the range?",
        "{v}: what is the range?",
        "Subtract the smallest of the numbers {v} from the [largest|greatest]. What [do you get|is the result]?",
        "How do I [find|get] the range of {v}?",
        "My {kin} wrote down {v}. What is the range of [these|the] numbers?",
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
    x = d.int(1, max(20, *v))
    total = sum(v) + x
    if total % (len(v) + 1):
        raise Redraw
    m = total // (len(v) + 1)
    ask = d.say(
        "{name} scored {v} on {his} tests. What score does {he} need on the next test for an average of {m}?",
        "The [average|mean] of {v} and x is {m}. [What is x|Find x].",
        "What number must be added to the list {v} so that the [mean|average] becomes {m}?",
        "The [mean|average] of {k} numbers is {m}. The others are {v}. [What is the missing number|Find the last number].",
        "What score does {name} need on the next test to have an average of {m} if {he} already has {v}?",
        "Find x if the [mean|average] of {v} and x [equals|is] {m}.",
        "If the [mean|average] of {v} and one more number is {m}, what is [that number|the other number]?",
        "{k} numbers have [a mean|an average] of {m}. All but one are known: {v}. [What is the unknown one|Find the unknown one].",
        "Which number [makes|brings] the [average|mean] of {v} and itself [equal to|to] {m}?",
        "I [scored|got] {v} in my [game|test]s so far. How many points do I need in the next [game|test] for [a mean|an average] of {m}?",
        "{name} sold {v} {thing} on the first {k1} days. How many must {he} sell on the next day to sell {m} a day on average?",
        "After {v}, what must the next [value|number] be for the mean of all {k} to be {m}?",
        "A [shop|stall|bakery] had {v} [customers|visitors] on the first days of the week. How many must come on the next day to make the average {m}?",
        "Numbers: {v}, x; mean: {m}; x?",
        "The [mean|average] weight of {k} [boxes|stones|melons] is {m} grams. {k1} of them weigh {v} grams. How much does the last one weigh?",
        "On average, {k} [friends|children] have {m} {thing}. {k1} of them have {v}. How many does the last one have?",
        "[Given|Knowing] that the mean of {k} numbers is {m} and that the others are {v}, find the missing one.",
        "{name} has walked {v} meters on the first {k1} days. How far must {he} walk on the next day to [get|reach] an average of {m} meters?",
        "One number of a list is [lost|missing|smudged]. The others are {v}, and the [mean|average] of all {k} is {m}. What is the missing number?",
        "Can you tell me the number that I must add to the list {v} to make its [mean|average] {m}?",
        "A team scored {v} points in its first {k1} games. With how many points in the next game is its average {m}?",
        "The numbers {v} and one unknown number have the [mean|average] {m}. [Find|What is|Determine] the unknown number.",
        "{k} [sisters|brothers|cousins] have [a mean|an average] of ${m} each. {k1} of them have {v} dollars. How many dollars does the other have?",
        "For {k} nights a hotel had {m} guests on average. On {k1} of them it had {v}. How many guests did it have on the other night?",
        v=", ".join(map(str, v)),
        m=m,
        k=str(len(v) + 1),
        k1=str(len(v)),
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
    n, m = d.size(9, 40, 300), d.size(20, 200, 2000)
    ask = d.say(
        "The [average|mean] of {n} numbers is {m}. What is their [sum|total]?",
        "{n} {group} [have|got] an average of {m} [points|{thing}]. How many [points|{thing}] is that in total?",
        "[What is|Find] the sum of {n} numbers [with an average of|with a mean of|whose average is|whose mean is] {m}?",
        "If the [average|mean] of {n} [values|numbers|scores] is {m}, what [is|do they give as] their sum?",
        "[What do|How much do] {n} [boxes|packages|letters] weigh together if their [average|mean] weight is {m} grams?",
        "A [shop|stall|bakery] had {m} [customers|visitors] a day on average. How many came in {n} days?",
        "{name} [reads|writes|prints] {m} pages a day on average. How many pages is that in {n} days?",
        "{n} numbers have [a mean|an average] of {m}. [Find|Calculate|What is] their [sum|total].",
        "I [walked|ran|swam] {m} meters a day on average for {n} days. How far was that [in all|altogether]?",
        "Mean: {m}, number of values: {n}, sum?",
        "The mean of {n} [data values|test scores|measurements] is {m}. What do they add up to?",
        "On average each of {n} {group} [collected|brought|made] {m} {thing}. How many {thing} are there [in all|altogether]?",
        "What is the total when {n} [values|numbers] have [a mean|an average] of {m}?",
        "My {kin} [spends|earns] ${m} a day on average. How much is that in {n} days?",
        "A team of {n} [players|runners|people] has an average of {m} points [each|per person]. What is the total number of points?",
        "[Given|Knowing] that {n} numbers average {m}, find their sum.",
        "The average price of {n} {thing} is ${m}. How much do [they|all of them] cost together?",
        "Over {n} games, {name} averaged {m} points. How many points did {he} score in [total|all]?",
        "In {n} hours, an average of {m} cars per hour passed a bridge. How many cars was that?",
        "How many points did {name} score in {n} games with an average of {m} [points|] a game?",
        "Can you tell me the [sum|total] of {n} numbers if their [mean|average] is {m}?",
        "{n} [families|houses|offices] use {m} liters of water [each|apiece] on average. How many liters is that in total?",
        "Suppose {n} numbers average {m}. [Find|Calculate] the sum of all of them.",
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
