"""Two speeds in one exercise: a trip in two parts, two travellers that meet or part."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family
from .percent import clean

# Both parts of a trip as they are told in the present and in the past.
LEGS = "[drives|travels|goes|rides] {v} [km/h|mph] for {t} hours and [then|] {w} [km/h|mph] for {s} hours."
LEGS_DONE = "[drove|travelled|rode] for {t} hours at {v} [km/h|mph] and[ then| after that|] for {s} hours at {w} [km/h|mph]"
TOTAL_DISTANCE = (
    "{name} {legs} [How far does {he} go in total|What is the total distance|How far does {he} travel]?",
    "A {vehicle} {legs} [How far does it go|What is the total distance]?",
    "A {vehicle} goes {t} hours at {v} [km/h|mph], then {s} hours at {w} [km/h|mph]. [Find the total distance|How far is that].",
    "What is the total distance of a trip with {t} hours at {v} [km/h|mph] and {s} hours at {w} [km/h|mph]?",
    "How [far|many [km|miles]] does a {vehicle} go if it keeps {v} [km/h|mph] for {t} hours and {w} [km/h|mph] for another {s} hours?",
    "For the first {t} hours of [a|the] trip the speed is {v} [km/h|mph]; for the other {s} hours it is {w} [km/h|mph]. How long is the trip in [km|miles]?",
    "I {done}. How many [km|miles] did I [cover|travel] in all?",
    "If {name} {done}, how many [km|miles] did {he} cover altogether?",
    "First leg: {t} hours at {v} [km/h|mph]. Second leg: {s} hours at {w} [km/h|mph]. Total distance?",
    "A [train|bus|ship|truck] runs at {v} [km/h|mph]. After {t} hours it [changes its speed|switches] to {w} [km/h|mph] and runs {s} more hours. [Find|Work out|Compute] the whole distance.",
    "We [drove|rode|sailed] {s} hours at {w} [km/h|mph], but before that we did {t} hours at {v} [km/h|mph]. How far did we come in total?",
    "Suppose you [ride|drive|run] at {v} [km/h|mph] for {t} hours, [rest for 20 minutes|stop for lunch|change a tire], and go on at {w} [km/h|mph] for {s} hours. How far do you get?",
    "Before noon {name} travels for {t} hours at {v} [km/h|mph], after noon for {s} hours at {w} [km/h|mph]. What distance is that together?",
    "On {day} a {vehicle} moved {t} hours at {v} [km/h|mph]; on {day2} it moved {s} hours at {w} [km/h|mph]. What distance did it cover on the two days?",
    "Given {t} hours at {v} [km/h|mph] and {s} hours at {w} [km/h|mph], find the total distance travelled.",
    "The {vehicle} needed {t} hours for the way there at {v} [km/h|mph] and {s} hours for another stretch at {w} [km/h|mph]. How many [km|miles] were that in total?",
)
AVERAGE_SPEED = (
    "{name} {legs} What is {his} average speed?",
    "A {vehicle} {legs} What is [its|the] average speed[ for the whole trip|]?",
    "What is the average speed of a {vehicle} that goes {t} hours at {v} [km/h|mph] and {s} hours at {w} [km/h|mph]?",
    "I {done}. What was my average speed?",
    "If {name} {done}, what was {his} average speed on the whole trip?",
    "First leg: {t} hours at {v} [km/h|mph]. Second leg: {s} hours at {w} [km/h|mph]. Average speed?",
    "Find the average speed of a trip: {v} [km/h|mph] for {t} hours, then {w} [km/h|mph] for {s} hours.",
    "A [train|bus|ship|truck] runs {t} hours at {v} [km/h|mph] and {s} more hours at {w} [km/h|mph]. Find its average speed over the whole time.",
    "During the first {t} hours the speed is {v} [km/h|mph], during the next {s} hours it is {w} [km/h|mph]. [Determine|Compute|Calculate] the average speed.",
    "We [sailed|drove|rode] at {v} [km/h|mph] for {t} hours. The wind changed, and for the next {s} hours we made {w} [km/h|mph]. What was our average speed?",
    "Suppose a {vehicle} keeps {v} [km/h|mph] for {t} hours and {w} [km/h|mph] for {s} hours. How fast is it on average?",
    "How fast did {name} go on average, with {t} hours at {v} [km/h|mph] and {s} hours at {w} [km/h|mph]?",
    "Given that a trip has {t} hours at {v} [km/h|mph] and {s} hours at {w} [km/h|mph], what is the mean speed for the trip?",
    "A {vehicle} does one part of its way in {t} hours at {v} [km/h|mph] and the rest in {s} hours at {w} [km/h|mph]. What constant speed would give the same distance in the same time?",
    "Can you tell me the average speed over the whole way when {t} hours are at {v} [km/h|mph] and {s} hours at {w} [km/h|mph]?",
    "Two parts make a trip: {t} hours with {v} [km/h|mph], {s} hours with {w} [km/h|mph]. Work out the average speed.",
    "My {kin} was on the way for {t} hours at {v} [km/h|mph] and for {s} hours at {w} [km/h|mph]. What average speed is that?",
)


@family
def two_legs(d: Draw) -> Problem:
    v, t, w, s = d.int(3, 90), d.int(2, 8), d.int(3, 90), d.int(2, 8)
    slots = {"v": v, "t": t, "w": w, "s": s}
    if d.chance(0.6):
        return Problem(
            d.say(*(x.replace("{legs}", LEGS).replace("{done}", LEGS_DONE) for x in TOTAL_DISTANCE), **slots),
            "Find the distance of each part and add.",
            f"first = {v} * {t}\nsecond = {w} * {s}\nprint(first + second)",
            str(v * t + w * s),
            "The total distance is {box}.",
            "{v} * {t} + {w} * {s}",
            story=True,
        )
    return Problem(
        d.say(*(x.replace("{legs}", LEGS).replace("{done}", LEGS_DONE) for x in AVERAGE_SPEED), **slots),
        "Average speed is total distance divided by total time.",
        f"distance = {v} * {t} + {w} * {s}\ntime = {t} + {s}\nprint(round(distance / time, 2))",
        clean(Fraction(v * t + w * s, t + s)),
        "The average speed is {box}.",
        "({v} * {t} + {w} * {s}) / ({t} + {s})",
        story=True,
    )


APART = (
    "Two [cars|trains|cyclists|people] start at the same [place|point] and [go|travel|drive] in opposite directions at {v} and {w} [km/h|mph]. How far apart are they after {t} hours?",
    "Two [cars|trains|ships] leave a [town|station|port] in opposite directions with speeds {v} [km/h|mph] and {w} [km/h|mph]. What is the distance between them after {t} hours?",
    "{name} and {name2} start together but in opposite directions, {name} at {v} [km/h|mph] and {name2} at {w} [km/h|mph]. What distance is between them after {t} hours?",
    "From the same [village|harbor|crossroads], one [rider|boat|van] goes east at {v} [km/h|mph] and another goes west at {w} [km/h|mph]. How many [km|miles] are between them {t} hours later?",
    "How far apart are two [scooters|buses|drones|hikers] after {t} hours if they [leave|start] back to back at {v} [km/h|mph] and {w} [km/h|mph]?",
    "My {kin} drives away to the north at {v} [km/h|mph] while I drive to the south at {w} [km/h|mph]. How far are we from each other after {t} hours?",
    "A [red|blue|white] car and a [green|black|gray] car part at a [crossing|gas station] and drive off in opposite directions. One makes {v} [km/h|mph], the other {w} [km/h|mph]. What is their distance after {t} hours?",
    "Same start, opposite directions, speeds {v} and {w} [km/h|mph]. Distance apart after {t} hours?",
    "Suppose two [planes|trains|runners] move away from each other from one point at {v} [km/h|mph] and {w} [km/h|mph]. [Find|Compute|Work out] the distance between them after {t} hours.",
    "After {t} hours, how many [km|miles] lie between two [boats|cyclists|horses] that left the same place in opposite directions at {v} [km/h|mph] and {w} [km/h|mph]?",
    "We said goodbye at the [station|bridge|gate] {t} hours ago. Since then my [friend|cousin|uncle] went west at {v} [km/h|mph] and I went east at {w} [km/h|mph]. How far apart are we now?",
    "Two [pigeons|drones|balloons] are let go at noon. One flies west at {v} [km/h|mph], one flies east at {w} [km/h|mph]. How far apart are they {t} hours later?",
    "If {name} moves away from {name2} at {v} [km/h|mph] and {name2} goes the other way at {w} [km/h|mph], how many [km|miles] separate them after {t} hours?",
    "Given two trucks that leave one depot in opposite directions with {v} [km/h|mph] and {w} [km/h|mph], find how far apart they are in {t} hours.",
    "Find the distance between two [ships|buses|skaters] {t} hours after they start from one point in opposite directions, one with {v} [km/h|mph] and the other with {w} [km/h|mph].",
    "{name} is [13|15|40] years old and rides south at {v} [km/h|mph]. {name2} starts at the same spot at the same time and rides north at {w} [km/h|mph]. How far from each other are the two after {t} hours?",
    "Two [bikes|buses] leave one place in opposite directions. After {t} hours at {v} [km/h|mph] and {w} [km/h|mph], how many [km|miles] are between them?",
    "If one [jogger|boat|truck] goes north at {v} [km/h|mph] and another goes south from the same point at {w} [km/h|mph], how far apart are they after {t} hours?",
    "I go left at {v} [km/h|mph], {name} goes right at {w} [km/h|mph]. We started at the same place {t} hours ago. What is the distance between us?",
    "Can you tell me how far apart two [trains|planes] are {t} hours after they part in opposite directions with {v} [km/h|mph] and {w} [km/h|mph]?",
)
MEET = (
    "Two [cars|trains|cyclists|people] are {s} [km|miles] apart and [go|travel|drive|move] towards each other at {v} and {w} [km/h|mph]. After how many hours do they meet?",
    "Two towns are {s} [km|miles] apart. Two [cars|trains] start towards each other at {v} [km/h|mph] and {w} [km/h|mph]. [When do they meet|In how many hours do they meet]?",
    "{name} and {name2} live {s} [km|miles] from each other. They start at the same time to meet on the way, {name} at {v} [km/h|mph], {name2} at {w} [km/h|mph]. How many hours pass until they meet?",
    "How many hours pass until two [boats|riders|trucks] meet that start {s} [km|miles] apart and approach each other at {v} [km/h|mph] and {w} [km/h|mph]?",
    "A train leaves [one city|the coast] at {v} [km/h|mph]. At the same time a train leaves [the other city|the mountains], {s} [km|miles] away, towards it at {w} [km/h|mph]. When do the trains meet?",
    "Distance between them: {s} [km|miles]. Speeds towards each other: {v} and {w} [km/h|mph]. Hours until they meet?",
    "If I go towards my {kin} at {v} [km/h|mph] and my {kin} comes towards me at {w} [km/h|mph], how many hours does it take until we meet, when {s} [km|miles] are between us?",
    "The [road|track|river] between two [villages|stations|harbors] is {s} [km|miles] long. From both ends somebody starts at the same time, one at {v} [km/h|mph] and one at {w} [km/h|mph]. [Find|Work out] the time until they meet in hours.",
    "Suppose two [planes|drones|birds] fly straight at each other from {s} [km|miles] apart with speeds of {v} [km/h|mph] and {w} [km/h|mph]. In how many hours will they pass each other?",
    "A [bus|van|cyclist] starts at one end of a {s} [km|mile] road at {v} [km/h|mph], and a [truck|taxi|runner] starts at the other end at {w} [km/h|mph]. How many hours later do they meet?",
    "Given that two [ships|cars|hikers] are {s} [km|miles] apart and come closer to each other, one at {v} [km/h|mph] and the other at {w} [km/h|mph], in how many hours is the gap closed?",
    "At 8 in the morning two [scooters|trains|riders] start from places {s} [km|miles] apart and move towards each other at {v} [km/h|mph] and {w} [km/h|mph]. How many hours after the start do they meet?",
    "I want to know after how many hours two [trams|boats|walkers] meet: they are {s} [km|miles] apart and head for each other at {v} [km/h|mph] and {w} [km/h|mph].",
    "Find the number of hours until two [cars|canoes|horses] meet which are {s} [km|miles] apart now, if their speeds towards each other are {v} [km/h|mph] and {w} [km/h|mph].",
    "{s} [km|miles] lie between {name} and {name2}. {name} sets out at {v} [km/h|mph] in {name2}'s direction, and {name2} sets out at {w} [km/h|mph] in {name}'s direction. When do they see each other?",
    "Two friends, {s} [km|miles] apart, phone each other for 5 minutes. Then they drive towards each other at {v} [km/h|mph] and {w} [km/h|mph]. How many hours do they drive until they meet?",
    "A gap of {s} [km|miles] between two [cars|boats] closes at {v} [km/h|mph] from one side and {w} [km/h|mph] from the other. After how many hours is it closed?",
    "{name} and {name2} are {s} [km|miles] apart. {name} comes at {v} [km/h|mph], {name2} comes to meet {him} at {w} [km/h|mph]. After how many hours are they together?",
    "A cyclist and a car face each other on a road, {s} [km|miles] apart. They start at {v} [km/h|mph] and {w} [km/h|mph]. How many hours until they are side by side?",
    "How long, in hours, do two [trains|ships] need to reach each other from {s} [km|miles] apart at speeds of {v} [km/h|mph] and {w} [km/h|mph]?",
    "Can you tell me when two [cars|ships] meet that approach each other at {v} [km/h|mph] and {w} [km/h|mph] over a distance of {s} [km|miles]?",
    "Two trains on one line are {s} [km|miles] apart and run towards each other, one with {v} [km/h|mph], one with {w} [km/h|mph]. After how many hours do they pass each other?",
    "The way from {name}'s house to {name2}'s house is {s} [km|miles]. Both leave home at once to meet, one at {v} [km/h|mph], the other at {w} [km/h|mph]. In how many hours do they meet?",
    "A ship sails to an island {s} [km|miles] away at {v} [km/h|mph]. At the same time a boat leaves the island at {w} [km/h|mph] to meet the ship. After how many hours do they meet?",
    "Two [boats|walkers], {s} [km|miles] from each other, come closer at {v} [km/h|mph] and {w} [km/h|mph]. In how many hours do they meet?",
    "If two [cars|trains|boats] are {s} [km|miles] apart and drive towards each other at {v} [km/h|mph] and {w} [km/h|mph], after how many hours do they meet?",
)


@family
def meet_or_part(d: Draw) -> Problem:
    v, w, t, apart = d.int(3, 90), d.int(3, 90), d.int(2, 9), d.chance(0.5)
    if d.chance(0.15):
        v, w = v * 10, w * 10
    if apart:
        return Problem(
            d.say(*APART, v=v, w=w, t=t),
            "The speeds add up.",
            f"together = {v} + {w}\nprint(together * {t})",
            str((v + w) * t),
            "They are {box} apart.",
            "({v} + {w}) * {t}",
            story=True,
        )
    return Problem(
        d.say(*MEET, v=v, w=w, s=(v + w) * t),
        "The speeds add up; divide the distance by their sum.",
        f"together = {v} + {w}\nprint({(v + w) * t} // together)",
        str(t),
        "They meet after {box} hours.",
        "{s} / ({v} + {w})",
        story=True,
    )
