"""Speed, distance, time."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ..problem import Draw, Problem, family, text_of
from .percent import clean


class Measure(NamedTuple):
    """How far, how fast and how long are told: `u`, `per`, `h` (one of it: `one`)."""

    u: str
    per: str
    h: str
    one: str


HOURLY = [
    Measure("km", "km/h", "hours", "hour"),
    Measure("miles", "mph", "hours", "hour"),
    Measure("miles", "miles per hour", "hours", "hour"),
    Measure("kilometers", "kilometers per hour", "hours", "hour"),
]
SHORT = [
    Measure("meters", "meters per second", "seconds", "second"),
    Measure("meters", "m/s", "seconds", "second"),
    Measure("feet", "feet per second", "seconds", "second"),
    Measure("meters", "meters per minute", "minutes", "minute"),
]


def hours(d: Draw) -> str:
    return (
        str(d.int(2, 12)) if d.chance(0.65) else f"{d.int(1, 9)}.5" if d.chance(0.7) else d.decimal(1, 6, 2)
    )


def motion(d: Draw) -> tuple[Measure, object, str]:
    """The measure, the speed (an int or the text of a decimal) and the time (text)."""
    if d.chance(0.25):
        v = d.size(12, 40, 90) if d.chance(0.8) else d.decimal(1, 20)
        return SHORT[d.int(0, 3)], v, str(d.size(12, 30, 60))
    v = d.int(3, 120) if d.chance(0.75) else d.int(100, 900) if d.chance(0.6) else d.decimal(2, 40)
    return HOURLY[d.int(0, 3)], v, hours(d)


DISTANCE_HOURLY = (
    "=A {vehicle} [travels|drives|goes|moves|runs] at {v} {per} for {t} hours. [How far does it go|How far does it travel|What distance does it cover|How many {u} does it travel]?",
    "[How far does|What distance does] a {vehicle} [travel|go|cover] in {t} hours at {v} {per}?",
    "{name} [drives|travels|rides|cycles] at [a speed of|an average speed of|] {v} {per} for {t} hours. How [far|many {u}] does {he} [go|travel|drive]?",
    "The speed of a {vehicle} is {v} {per}. [How far does it go|What distance does it travel] in {t} hours?",
    "If a {vehicle} [goes|travels] {v} {u} [in one|every|each|per] hour, how [far|many {u}] [does|will] it [go|travel] in {t} hours?",
    "Find the distance [covered|travelled|traveled] in {t} hours at {v} {per}.",
    "{name} leaves home at [noon|dawn|9 in the morning] and drives for {t} hours at {v} {per}. How far from home is {he} then?",
    "The [trip|journey] took {t} hours and the average speed was {v} {per}. How long was the [trip|journey] in {u}?",
    "My {kin} and I [drove|rode] for {t} hours[ without a break|] at {v} {per}. What distance did we cover?",
    "We were on the [highway|motorway|move] for {t} hours, always at {v} {per}. How many {u} did we travel?",
    "A {vehicle} takes {t} hours from [one town to the next|the lake to the sea|the village to the city] at a steady {v} {per}. How far apart are the two places?",
    "A [storm|balloon|ferry|plane] moves [north|south|east|west] at {v} {per}. How many {u} does it move in {t} hours?",
)
DISTANCE = (
    "Speed: {v} {per}. Time: {t} {h}. Distance?",
    "Given a [constant|steady|] speed of {v} {per} and a time of {t} {h}, [find|compute|work out] the distance.",
    "How far do [you|we] get in {t} {h} [moving|travelling|going] at {v} {per}?",
    "Suppose a {vehicle} keeps a speed of {v} {per}. What distance lies behind it after {t} {h}?",
    "I want to know how far a {vehicle} [moves|travels|goes] in {t} {h} when its speed is {v} {per}.",
    "After {t} {h} at {v} {per}, how many {u} did [a {vehicle}|the {vehicle}] cover?",
    "Can you tell me the distance that is covered in {t} {h} at a constant {v} {per}?",
    "Every {one}, a {vehicle} covers {v} {u}. What distance is that in {t} {h}?",
    "Moving at {v} {per}, a {vehicle} keeps going for {t} {h}. [Determine|Find] the distance [travelled|covered].",
    "A [robot|toy train|model boat|drone|ball] moves {v} {u} [per|each|every] {one}. It moves for {t} {h}. How many {u} is that?",
    "An object moves with [a constant|a uniform] velocity of {v} {per}. How far is it from its start after {t} {h}?",
    "{t} {h} at {v} {per}: how far is that?",
    "If the speed is {v} {per} and the time is {t} {h}, what is the distance?",
    "{name} is [12|14|16|31] years old and [rides|moves|skates] at {v} {per}. How far does {he} get in {t} {h}?",
    "A speed of {v} {per} is kept up for {t} {h}. What is the distance?",
    "How many {u} does [something|somebody] go in {t} {h} at {v} {per}?",
    "Over {t} {h}, a [runner|skater|drone] keeps moving at {v} {per}. What distance does that make?",
    "Time is {t} {h} and speed is {v} {per}. Work out how far that goes.",
    "Let the speed be {v} {per} and the time {t} {h}. What distance is covered?",
    "Compute the path length for {t} {h} at {v} {per}.",
    "If you keep up {v} {per} for {t} {h}, how many {u} do you cover?",
    "For {t} {h} a belt moves at {v} {per}. How far does a box on it move?",
)


@family
def distance(d: Draw) -> Problem:
    (u, per, h, one), v, t = motion(d)
    ask = d.say(*(DISTANCE_HOURLY if h == "hours" else ()), *DISTANCE, v=v, t=t, u=u, per=per, h=h, one=one)
    return Problem(
        ask,
        "Distance is speed times time.",
        f"speed = {v}\ntime = {t}\nprint(round(speed * time, 2))",
        clean(Fraction(v) * Fraction(t)),
        "The distance is {box} " + ("km" if u == "kilometers" else u) + ".",
        "{v} * {t}",
        story=True,
    )


SPEED_HOURLY = (
    "=A {vehicle} [travels|drives|goes|covers] {s} {u} in {t} hours. What is its [average|] speed?",
    "{name} [drives|travels|rides|covers] {s} {u} in {t} hours. [What is {his} average speed|How fast does {he} go|Find {his} speed|What was {his} speed in {u} per hour]?",
    "What is the [average|] speed of a {vehicle} that [travels|goes|covers] {s} {u} in {t} hours?",
    "It takes a {vehicle} {t} hours to [travel|go|cover] {s} {u}. [What is its average speed|How fast is it|How many {u} does it go each hour]?",
    "{s} {u} in {t} hours: what is the speed?",
    "If {name} [walks|goes|travels] {s} {u} in {t} hours, what is {his} [speed|average speed]?",
    "The [trip|journey|drive] of {s} {u} took {t} hours. What was the average speed?",
    "We [drove|travelled] {s} {u} [on {day}|to the beach|to my {kin}'s house]. It took us {t} hours. How many {u} per hour did we average?",
    "A [train|bus|ferry] leaves at [noon|6 in the morning|9 in the evening] and arrives {t} hours later, {s} {u} away. What is its average speed?",
    "{name} wants to [be|arrive] in the next city, {s} {u} away, in {t} hours. How fast must {he} [go|travel] on average?",
)
SPEED = (
    "Distance: {s} {u}. Time: {t} {h}. Speed?",
    "Given a distance of {s} {u} and a time of {t} {h}, [find|compute|work out] the [average|] speed.",
    "How fast is a {vehicle} that covers {s} {u} in {t} {h}?",
    "In {t} {h} a {vehicle} covers {s} {u}. What is its speed in {u} per {one}?",
    "How many {u} per {one} [does|must] a {vehicle} go to cover {s} {u} in {t} {h}?",
    "A distance of {s} {u} is covered in {t} {h}. [Determine|Calculate|Find] the average speed.",
    "Suppose {s} {u} take you {t} {h}. What is your speed?",
    "I covered {s} {u} in exactly {t} {h}. Can you tell me my average speed?",
    "I want to know the speed of a {vehicle} that [travels|moves] {s} {u} in {t} {h}.",
    "Find the [constant|steady|average] speed at which {s} {u} are covered in {t} {h}.",
    "A [ball|robot|model boat|toy train|sled] moves {s} {u} in {t} {h}, always at the same speed. How far does it move in one {one}?",
    "What speed does it take to cover {s} {u} in {t} {h}?",
    "If it takes {t} {h} to cover {s} {u}, what is the speed?",
    "At what [average|] speed does a {vehicle} move when {s} {u} take it {t} {h}?",
    "With [2|3|4] [bags|crates] on board a [boat|van|wagon] covers {s} {u} in {t} {h}. What is its average speed?",
    "Somebody covers {s} {u} in {t} {h}. Compute the speed.",
    "Let the distance be {s} {u} and the time {t} {h}. What is the speed?",
    "A box on a belt moves {s} {u} in {t} {h}. How fast does the belt move?",
    "How fast do you move if {s} {u} take you {t} {h}?",
    "Distance is {s} {u} and time is {t} {h}. Work out the speed in {u} per {one}.",
    "A [wagon|boat|bike] needs {t} {h} for {s} {u}. What is its speed?",
    "Compute the average speed for {s} {u} in {t} {h}.",
    "{s} {u} go by in {t} {h}. At what speed is that?",
    "The {s} {u} were done in {t} {h}. Find the average speed.",
)


@family
def speed(d: Draw) -> Problem:
    (u, per, h, one), v, t = motion(d)
    s = clean(Fraction(v) * Fraction(t))
    ask = d.say(*(SPEED_HOURLY if h == "hours" else ()), *SPEED, s=s, t=t, u=u, h=h, one=one)
    return Problem(
        ask,
        "Speed is distance divided by time.",
        f"distance = {s}\ntime = {t}\nprint(round(distance / time, 2))",
        text_of(Fraction(v)),
        "The speed is {box} " + ("km" if u == "kilometers" else u) + f" per {one}.",
        "{s} / {t}",
        story=True,
    )


TIME_HOURLY = (
    "=How long does it take [a {vehicle}|] to [travel|go|cover|drive] {s} {u} at {v} {per}?",
    "A {vehicle} [travels|goes|moves|drives] at {v} {per}. How [long|many hours] does it [take|need] [to travel|to go|for] {s} {u}?",
    "{name} [drives|rides|travels] {s} {u} at {v} {per}. How [long|many hours] does [it|the trip] take?",
    "How many hours [will|does] a trip of {s} {u} take at {v} {per}?",
    "The distance between two [cities|towns] is {s} {u}. How long does a {vehicle} need at {v} {per}?",
    "{name}'s {kin} lives {s} {u} away. How many hours is the [drive|ride|trip] at {v} {per}?",
    "A [plane|ship|train] has a [route|course] of {s} {u} before it. Its speed is {v} {per}. In how many hours will it arrive?",
    "We have {s} {u} to go and [drive|travel] at {v} {per}. How many hours are left?",
    "A [flight|delivery|tour] of {s} {u} is made at an average of {v} {per}. How many hours long is it?",
)
TIME = (
    "Distance: {s} {u}. Speed: {v} {per}. Time?",
    "Given a distance of {s} {u} and a speed of {v} {per}, [find|compute|work out] the time.",
    "How many {h} does it take to [cover|go] {s} {u} at {v} {per}?",
    "At {v} {per}, how long do {s} {u} take?",
    "If a {vehicle} keeps a steady {v} {per}, in how many {h} does it cover {s} {u}?",
    "Suppose you move at {v} {per}. How many {h} do you need for {s} {u}?",
    "I want to know how many {h} it takes a {vehicle} to cover {s} {u} when it moves at {v} {per}.",
    "Can you tell me how long a {vehicle} takes for {s} {u} at a constant speed of {v} {per}?",
    "Every {one}, a {vehicle} covers {v} {u}. After how many {h} are {s} {u} behind it?",
    "A distance of {s} {u} is covered at {v} {per}. [Determine|Calculate|Find] the time[ in {h}|].",
    "{s} {u} at {v} {per}: how many {h}?",
    "What time does it take to cover {s} {u} if the speed is {v} {per}?",
    "A [robot|ball|model boat|toy train|drone] moves {v} {u} each {one}. When is it {s} {u} from its start?",
    "{name} [skates|runs|rides] {s} {u} with a [bottle of water|heavy backpack|friend] at {v} {per}. How many {h} is {he} on the way?",
    "Find the number of {h} that a {vehicle} needs for {s} {u} if it goes {v} {u} per {one}.",
    "The finish is {s} {u} away. Moving at {v} {per}, how long until you are there?",
    "Let the distance be {s} {u} and the speed {v} {per}. What is the time?",
    "Distance is {s} {u} and speed is {v} {per}. Work out the time in {h}.",
    "If {v} {u} are covered every {one}, in how many {h} are {s} {u} covered?",
    "For how many {h} must a {vehicle} move at {v} {per} to cover {s} {u}?",
    "How many {h} go by while something moves {s} {u} at {v} {per}?",
)


@family
def travel_time(d: Draw) -> Problem:
    (u, per, h, one), v, t = motion(d)
    s = clean(Fraction(v) * Fraction(t))
    ask = d.say(*(TIME_HOURLY if h == "hours" else ()), *TIME, s=s, v=v, u=u, per=per, h=h, one=one)
    return Problem(
        ask,
        "Time is distance divided by speed.",
        f"distance = {s}\nspeed = {v}\nprint(round(distance / speed, 2))",
        text_of(Fraction(t)),
        "It takes {box} " + h + ".",
        "{s} / {v}",
        story=True,
    )
