"""How old people are, will be and are together."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family, text_of

LATER = (
    "{name} is {a} years old. How old will {he} be in {t} years?",
    "How old will {name} be in {t} years if {he} is {a} [now|years old now|today]?",
    "{name} is {a}[ now|]. What will {his} age be {t} years from now?",
    "I am {a} years old. How old will I be in {t} years?",
    "In {t} years, how old is somebody who is {a} today?",
    "{name}'s age is {a}. Find {his} age after {t} years.",
    "My {kin} is {a} now. What age will my {kin} reach in {t} years?",
    "{t} years ago {name} was {a}. How old is {he} now?",
    "When {name} was {a}, {he} moved to [Paris|Rome|a farm]. That was {t} years ago. How old is {he} today?",
    "A [tree|house|bridge|ship] is {a} years old. How old is it {t} years later?",
    "If a [horse|parrot|turtle] is {a} years old this year, what is its age {t} years from now?",
    "{name} started to play [chess|the piano|tennis] at the age of {a} and played for {t} years. How old was {he} at the end?",
    "Age now: {a}. Age in {t} years?",
    "Suppose you are {a}. How old are you after {t} more birthdays?",
    "Today {name} is {a}. {He} will [retire|move|marry] in {t} years. At what age will that be?",
    "{name} and {his} [2|3] friends are all {a}. How old will each of them be {t} years from today?",
    "Can you tell me how old {name} will be {t} years from now, given that {he} is {a}?",
    "At {a}, {name} plans ahead: what will {his} age be in {t} years?",
    "It is {name}'s birthday number {a}. Which birthday will {he} have {t} years later?",
    "A teacher who is {a} today wants to teach for another {t} years. What will the teacher's age be then?",
    "My {kin} was {a} when I was born, and that was {t} years ago. How old is my {kin} now?",
    "A {item} was {a} years old when {name} got it {t} years ago. How old is it today?",
    "Count {t} years on from the age of {a}. Which age is that?",
    "We buried a box {t} years ago. I was {a} then. How old am I now?",
    "{name} left school at {a}. {t} years have passed since then. How old is {he}?",
)
OLDER_LATER = (
    "{name} is {a} years old. {His} {kin} is {k} years older. How old will {his} {kin} be in {t} years?",
    "{name} is {a}. {name2} is {k} years older[ than {name}|]. How old will {name2} be in {t} years?",
    "{name2} is {k} years older than {name}, who is {a}. What will be {name2}'s age in {t} years?",
    "I am {a} years old and my {kin} is {k} years older than I am. How old will my {kin} be in {t} years?",
    "If {name} is {a} and {name2} is {k} years older, how old will {name2} be {t} years from now?",
    "How old will {name2} be in {t} years if {he2} is {k} years older than {name} and {name} is {a}?",
    "{name} is {a} now; {his} {kin} was born {k} years before {him}. What age will the {kin} be after {t} years?",
    "The difference between {name}'s age and the age of the older {name2} is {k} years. {name} is {a}. [Find|Work out] {name2}'s age in {t} years.",
    "A [tree|house|church] is {a} years old. A second one is {k} years older. How old will the second one be in {t} years?",
    "Given that {name} is {a} and that {name2} is {k} years older, find {name2}'s age in {t} years.",
    "In {t} years, how old will {name}'s {kin} be, who is {k} years older than {name}? {name} is {a} now.",
    "Suppose my {kin} is {k} years older than me and I am {a}. What will my {kin}'s age be {t} years later?",
    "{name} turned {a} today. {name2} is {k} years ahead of {him}. How old is {name2} going to be in {t} years?",
    "{name} has [2|3] cats, is {a} years old and is {k} years younger than {name2}. How old will {name2} be in {t} years?",
    "Can you tell me {name2}'s age in {t} years? {He2} is {k} years older than {name}, who is {a}.",
    "Add {k} years to {name}'s age of {a} and you have {name2}'s. How old will {name2} be after another {t} years?",
    "When {name} was born, {name2} was {k}. {name} is {a} now. How old will {name2} be in {t} years?",
    "{name} ({a}) and {name2} are {k} years apart; {name2} is the older one. What age will {name2} reach in {t} years?",
    "{name2} was already {k} at {name}'s birth. {name} is {a}. Find {name2}'s age {t} years from now.",
    "The older of two brothers is {k} years ahead. The younger is {a}. How old will the older be in {t} years?",
    "Between {name}, aged {a}, and the older {name2} there are {k} years. Find the age of {name2} in {t} years.",
    "Someone is {a}, and a friend is {k} years older. How old will the friend be {t} years from today?",
    "{name}'s {kin} has lived {k} years longer than {name}, who is {a}. How old will the {kin} be in {t} years?",
    "Today I am {a}. {name} is {k} years older. What will {name}'s age be when {t} years are over?",
    "{name} is {a} years old, {name2} {k} years more. {t} years go by. How old is {name2} then?",
    "{name2} has {k} birthdays more behind {him2} than {name}, who is {a}. How old will {name2} be in {t} years?",
)
TIMES_SUM = (
    "{name} is {a} years old. {His} {kin} is {m} times as old. What is the sum of their ages?",
    "{name2} is {m} times as old as {name}, who is {a}. How old are they together?",
    "{name} is {a}. {name2} is {m} times {his} age. [What is the total of their ages|Find the sum of their ages].",
    "I am {a} years old, and my {kin} is {m} times as old. What do our ages add up to?",
    "If {name} is {a} and {name2} is {m} times as old, what is the sum of both ages?",
    "What is the sum of the ages of {name} and {name2} if {name} is {a} and {name2} is {m} times as old?",
    "{name}'s age is {a}; {name2}'s age is {m} times that. How many years is that together?",
    "A [house|tree|clock] is {a} years old and another is {m} times as old. How old are the two together?",
    "Given that {name2} is {m} times as old as {name} and {name} is {a}, find their ages together.",
    "Suppose a child is {a} and a grown-up is {m} times that age. What is the total of the two ages?",
    "{name} celebrates {his} birthday number {a}. {His} {kin} is {m} times as old as {name}. [Find|Work out] the sum of the two ages.",
    "Multiply {name}'s age by {m} and you get {name2}'s age. {name} is {a}. What is the sum of their ages?",
    "The younger one is {a} and the older one is {m} times as old. Can you tell me the sum of their ages?",
    "{name} lives at number [7|15|20] and is {a} years old. {name2} is {m} times as old. What are their ages together?",
    "{name} turned {a} this year. {His} {kin} is {m} times as old. Add the two ages: what is the sum?",
    "A [tortoise|tree|castle] is {m} times as old as {name}, who is {a}. How old are both together?",
    "We are two: I am {a}, and {name} is {m} times my age. What is our age together?",
    "The age of the first is {a} years, that of the second is {m} times as much. Work out the sum of the ages.",
    "How many years old are {name} and {name2} together, with {name} at {a} and {name2} at {m} times that age?",
    "Age of the child: {a}. Age of the mother: {m} times that. Sum?",
)
YOUNGER = (
    "{name} is {k} years older than {name2}. [The sum of their ages is {s}|Together they are {s} years old|Their ages add up to {s}]. How old is {name2}?",
    "The sum of {name}'s and {name2}'s ages is {s}. {name} is {k} years older. How old is {name2}?",
    "{name} and {name2} are {s} years old together. {name} is {k} years older than {name2}. [How old is {name2}|Find {name2}'s age].",
    "If two people are {s} years old together and one is {k} years older, how old is the younger one?",
    "My {kin} is {k} years older than me. Our ages add up to {s}. How old am I?",
    "How old is {name2} if {name} is {k} years older and the sum of both ages is {s}?",
    "{name2} is {k} years younger than {name}. Their ages make {s} together. What is {name2}'s age?",
    "The ages of two [trees|houses|turtles] differ by {k} years and add up to {s}. What is the age of the younger one?",
    "Given that {name} and {name2} are {s} together and {name} was born {k} years before {name2}, find the age of {name2}.",
    "Suppose {name} is {k} years ahead of {name2} in age and the total of their ages is {s}. How old is {name2}?",
    "Two sisters are {s} years old in all. The older one is {k} years older than the other. [Find|Work out] the age of the younger sister.",
    "Adding {name}'s age and {name2}'s age gives {s}. {name} is older by {k} years. What age is {name2}?",
    "Sum of two ages: {s}. Difference: {k}. Age of the younger?",
    "{name} and {his} younger {kin} live at number [5|12|30]. They are {s} years old together, with {k} years between them. How old is the {kin}?",
    "Can you tell me the age of {name2}, who is {k} years younger than {name}, when both are {s} together?",
    "{name2}'s age and {name}'s age make a sum of {s}, and {name} is {k} years ahead. Work out {name2}'s age.",
    "A couple is {s} years old together. One is {k} years older than the other. How old is the younger one?",
    "{k} years lie between two friends who are {s} years old together. What is the age of the younger friend?",
    "I am {k} years younger than my {kin}. Together we are {s}. What is my age?",
    "Let the sum of two ages be {s} and their difference {k} years. Find the smaller age.",
)


@family
def ages(d: Draw) -> Problem:
    kind, a, k, t = d.int(0, 3), d.int(4, 50), d.int(2, 30), d.int(2, d.pick([12, 30]))
    if kind == 0:
        return Problem(
            d.say(*LATER, a=a, t=t),
            f"Add {t} years.",
            f"print({a} + {t})",
            str(a + t),
            expr="{a} + {t}",
            story=True,
        )
    if kind == 1:
        return Problem(
            d.say(*OLDER_LATER, a=a, k=k, t=t),
            f"First add {k}, then {t} years.",
            f"other = {a} + {k}\nprint(other + {t})",
            str(a + k + t),
            expr="{a} + {k} + {t}",
            story=True,
        )
    if kind == 2:
        m = d.int(2, 6)
        return Problem(
            d.say(*TIMES_SUM, a=a, m=str(m)),
            f"The other age is {m} * {a}. Add both.",
            f"other = {m} * {a}\nprint({a} + other)",
            str(a + m * a),
            expr="{a} + {m} * {a}",
            story=True,
        )
    total = 2 * a + k
    return Problem(
        d.say(*YOUNGER, k=k, s=total),
        f"Without the extra {k} years both are equally old, so subtract {k} and halve.",
        f"print(({total} - {k}) // 2)",
        text_of(Fraction(total - k, 2)),
        expr="({s} - {k}) / 2",
        story=True,
    )
