"""Two people or heaps: times as many, more, fewer, the difference, all together."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from .phrases import bare_thing

TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times", 10: "ten times"}

TIMES_TOGETHER = (
    "{name} has {a} {thing}. {name2} has {word} as many[ {thing}|]. How many {thing} do they have [together|altogether|in all|in total]?",
    "{name2} has {word} as many {thing} as {name}. {name} has {a}[ {thing}|]. How many do they have [together|in total|altogether]?",
    "If {name} has {a} {thing} and {name2} has {word} as many, how many {thing} do [they|the two] have [together|in total]?",
    "{name} [picked|sold|made|found] {a} {thing} and {name2} [picked|sold|made|found] {word} as many. How many [was that|were there] in all?",
    "How many {thing} do {name} and {name2} have together if {name} has {a} and {name2} has {word} that number?",
    "I have {a} {thing}. My {kin} has {word} as many as I have. How many {thing} do we have together?",
    "A [box|bag|basket] has {a} {thing} in it and a bigger one has {word} as many. How many {thing} are in both?",
    "On {day} {a} {thing} were sold, on {day2} {word} as many. [Find|Work out] how many were sold on the two days.",
    "{a} {group} came on {day}. {word} as many came on {day2}. How many came on both days together?",
    "{name} is [9|12|40] years old and has {a} {thing}; {his} {kin} has {word} as many. What number of {thing} is that in all?",
    "Given that {name} owns {a} {thing} and {name2} owns {word} as many, find the total.",
    "Suppose one shelf holds {a} {thing} and another holds {word} as many. How many are on both shelves?",
    "We counted {a} {color} {thing} and {word} as many {color2} ones. How many {thing} did we count?",
    "The first team scores {a} points and the second team scores {word} as many. What is the sum of their points?",
    "In the morning the {place} had {a} visitors. In the afternoon it had {word} as many. How many visitors were there that day?",
    "Can you tell me the total if {name} has {a} {thing} and {name2} has {word} as many?",
    "{name} paid ${a}, and {name2} paid {word} as much. How much did they pay together?",
    "A {item} costs ${a}. A {item2} costs {word} as much. What do both cost together?",
    "Two rods are joined. The short one is {a} cm long, the long one is {word} as long. What is the length of both together?",
)
TIMES_OTHER = (
    "{name} has {a} {thing}. {name2} has {word} as many[ {thing}|]. How many {thing} does {name2} have?",
    "{name2} has {word} as many {thing} as {name}, who has {a}. How many [{thing} does {name2} have|does {name2} have]?",
    "{name} [found|made|sold|read] {a} {thing}. {name2} [found|made|sold|read] {word} as many. How many [was that|did {name2} get|is that]?",
    "If {name} has {a} {thing} and {name2} has {word} as many, how many are {name2}'s?",
    "How many {thing} does {name2} have if {name} has {a} and {name2} has {word} as many as {name}?",
    "I have {a} {thing} and my {kin} has {word} as many. How many {thing} does my {kin} have?",
    "A small [box|bag|crate] holds {a} {thing}. A large one holds {word} as many. How many does the large one hold?",
    "{a} {group} came on {day}. On {day2} {word} as many came. How many came on {day2}?",
    "Last year {a} {thing} were made; this year it is {word} as many. What is this year's number?",
    "{name} can carry {a} [bricks|books|logs]. A machine carries {word} as many. How many does the machine carry?",
    "A {item} costs ${a}. A {item2} costs {word} as much. How much is the {item2}?",
    "There are {a} {color} {thing} and {word} as many {color2} {thing}. How many {color2} {thing} are there?",
    "The [road|fence|rope] was {a} m long. Now it is {word} as long. How many m is that?",
    "Given {a} {thing} here and {word} as many there, find the number there.",
    "Suppose {name} reads {a} pages and {name2} reads {word} as many pages. How many pages does {name2} read?",
    "{name} has [2|3] dogs and {a} {thing}. {name2} owns {word} as many {thing}. Find {name2}'s number of {thing}.",
    "Can you tell me the number of {thing} if it is {word} as large as {a}?",
    "What does {name2} have if {name} has ${a} and {name2} has {word} as much?",
    "We needed {a} {thing} for one party. For the next party we need {word} as many. How many is that?",
)
MORE_TOGETHER = (
    "{name} has {a} {thing}. {name2} has {k} more[ {thing}|] than {name}. How many {thing} do they have [together|altogether|in all|in total]?",
    "{name2} has {k} more {thing} than {name}. {name} has {a}. How many do [they|both] have [together|in total|altogether]?",
    "If {name} has {a} {thing} and {name2} has {k} more than that, how many do they have in all?",
    "I have {a} {thing}. My {kin} has {k} more than I do. How many {thing} do we have together?",
    "How many {thing} do {name} and {name2} have together if {name} has {a} and {name2} has {k} more?",
    "On {day} {a} {thing} were [sold|made|found]; on {day2} there were {k} more than that. How many is that on both days?",
    "One [box|shelf|bag] holds {a} {thing}, the other holds {k} more. What do both hold together?",
    "{name} [picked|sold|made] {a} {thing}, and {name2} [picked|sold|made] {k} more than {name}. [Find|Work out] the total.",
    "There are {a} {color} {thing} and {k} more {color2} ones than {color} ones. How many {thing} is that in all?",
    "In one class there are {a} {group}; the class next door has {k} more. How many {group} are in the two classes?",
    "Given that {name} owns {a} {thing} and {name2} owns {k} more, find the sum.",
    "Suppose a {item} costs ${a} and a {item2} costs ${k} more. What do they cost together?",
    "{name} earned ${a}. {name2} earned ${k} more than {name}. How much did the two earn together?",
    "{name2} beat {name} by {k} points. {name} had {a} points. How many points did both have together?",
    "{name} is [11|15|38] years old and owns {a} {thing}. {His} {kin} owns {k} more. How many {thing} are in the family?",
    "Two ropes are laid end to end. One is {a} m long, the other is {k} m longer. What is their length in all?",
    "Can you tell me how many {thing} there are in all if one [row|pile|tray] has {a} and the other has {k} more?",
)
FEWER_TOGETHER = (
    "{name} has {a} {thing}. {name2} has {k} fewer[ {thing}|] than {name}. How many {thing} do they have [together|altogether|in all|in total]?",
    "{name2} has {k} fewer {thing} than {name}. {name} has {a}. How many do [they|both] have [together|in total|altogether]?",
    "If {name} has {a} {thing} and {name2} has {k} fewer than that, how many do they have in all?",
    "I have {a} {thing}. My {kin} has {k} fewer than I do. How many {thing} do we have together?",
    "How many {thing} do {name} and {name2} have together if {name} has {a} and {name2} has {k} fewer?",
    "On {day} {a} {thing} were [sold|made|found]; on {day2} there were {k} fewer. How many is that on both days?",
    "One [box|shelf|bag] holds {a} {thing}, the other holds {k} fewer. What do both hold together?",
    "{name} [picked|sold|made] {a} {thing}, and {name2} [picked|sold|made] {k} fewer than {name}. [Find|Work out] the total.",
    "There are {a} {color} {thing} and {k} fewer {color2} ones than {color} ones. How many {thing} is that in all?",
    "In one class there are {a} {group}; the class next door has {k} fewer. How many {group} are in the two classes?",
    "Given that {name} owns {a} {thing} and {name2} owns {k} fewer, find the sum.",
    "Suppose a {item} costs ${a} and a {item2} costs ${k} less. What do they cost together?",
    "{name} earned ${a}. {name2} earned ${k} less than {name}. How much did the two earn together?",
    "{name2} lost to {name} by {k} points. {name} had {a} points. How many points did both have together?",
    "{name} is [11|15|38] years old and owns {a} {thing}. {His} {kin} owns {k} fewer. How many {thing} are in the family?",
    "Two ropes are laid end to end. One is {a} m long, the other is {k} m shorter. What is their length in all?",
    "Can you tell me how many {thing} there are in all if one [row|pile|tray] has {a} and the other has {k} fewer?",
)


@family
def double_and_share(d: Draw) -> Problem:
    a, k, times = d.size(12, 40, 200, 1500), d.size(9, 40, 150), int(str(d.pick([2, 2, 3, 3, 4, 5, 6, 10])))
    word, kind = TIMES[times], d.int(0, 3)
    bare_thing(d)
    if kind == 0:
        ask, formula = d.say(*TIMES_TOGETHER, a=a, word=word), f"{{a}} + {times} * {{a}}"
        lines, value = f"first = {a}\nsecond = {times} * first\nprint(first + second)", a * (times + 1)
    elif kind == 1:
        ask, formula = d.say(*TIMES_OTHER, a=a, word=word), f"{times} * {{a}}"
        lines, value = f"first = {a}\nprint({times} * first)", a * times
    elif kind == 2:
        ask, formula = d.say(*MORE_TOGETHER, a=a, k=k), "{a} + {a} + {k}"
        lines, value = f"first = {a}\nsecond = first + {k}\nprint(first + second)", 2 * a + k
    else:
        if k >= a:
            raise Redraw
        ask, formula = d.say(*FEWER_TOGETHER, a=a, k=k), "{a} + {a} - {k}"
        lines, value = f"first = {a}\nsecond = first - {k}\nprint(first + second)", 2 * a - k
    return Problem(ask, "Write down what each one has.", lines, str(value), expr=formula, story=True)


DIFFERENCE = (
    "{name} has {a} {thing} and {name2} has {b}[ {thing}|]. How many more {thing} does {name} have[ than {name2}|]?",
    "There are {a} {thing} and {b} {thing2}. How many more {thing} than {thing2} are there?",
    "{name} [made|sold|found|collected] {a} {thing}. {name2} [made|sold|found|collected] {b}. How many more did {name} [have|get] than {name2}?",
    "How many more is {a} than {b}?",
    "How many {thing} more does {name} have than {name2} if {name} has {a} and {name2} has {b}?",
    "[What is the difference between {a} and {b}|Find the difference between {a} and {b}|By how much do {a} and {b} differ]?",
    "{name} needs {a} {thing}. {He} [already has|has] {b}. How many more does {he} need?",
    "A {item} costs ${a}. {name} has ${b}. How much more [money|] does {he} need?",
    "I have {b} {thing} and my {kin} has {a}. How many fewer do I have?",
    "{name2} has {b} {thing}. {name} has {a}. By how many is {name}'s number larger?",
    "On {day} {a} {group} came to the {place}, on {day2} just {b}. How many fewer came on {day2}?",
    "One [rope|board|ribbon] is {a} cm long, another is {b} cm long. How much longer is the first?",
    "If one [tower|tree|hill] is {b} m high and another is {a} m high, how many m higher is the other one?",
    "The old {item} cost ${a}; the new one costs ${b}. How much cheaper is the new one?",
    "A book has {a} pages. {name} finished {b} of them. How many pages are left?",
    "We want to [collect|sell|plant] {a} {thing}. So far we did {b}. How many are missing?",
    "Given two numbers, {a} and {b}, find how much larger the first one is.",
    "{name} counted {a} [birds|steps|cars] and {name2} counted {b}. How many more did {name} count?",
    "Suppose a hall has {a} seats and {b} {group} come. How many seats stay empty?",
    "Out of {a} {thing}, {b} are {color}. How many are not {color}?",
    "From {b} to {a}: how many steps of one is that?",
    "There were {a} {thing} in the morning and {b} in the evening. How many went away during the day?",
    "Can you tell me how many {thing} must be added to {b} to get {a}?",
    "{name} is [10|13|50] years old. {His} [bag|suitcase|box] holds {a} {thing}, and {name2}'s holds {b}. What is the difference?",
    "My {kin} is at page {a} of a book and I am at page {b}. How many pages is my {kin} ahead?",
    "Take {b} away from {a}. What remains?",
    "Of ${a}, {name} spent all but ${b}. How much did {name} spend?",
    "A [train|ship|hall] for {a} {group} has {b} {group} in it. How many more fit in?",
    "Last year the {place} had {b} visitors; this year it had {a}. What is the increase?",
    "The number of {thing} fell from {a} to {b}. By how many did it fall?",
    "{name} had {a} {thing}; now {he} has {b}. How many are gone?",
    "A school has {a} pupils, of whom {b} are boys. How many are girls?",
    "Somebody ate some of {a} {thing}, and {b} are left. How many were eaten?",
    "{name} paid ${a} and {name2} paid ${b} for the same {item}. How much less did {name2} pay?",
    "What is left if {b} of {a} {thing} are taken away?",
    "{a} {thing} were ordered and {b} came. How many did not come?",
    "{name}'s team has {a} points, {name2}'s team has {b}. By how many points is {name}'s team in front?",
)


@family
def compare(d: Draw) -> Problem:
    a, b = d.size(30, 99, 900, 9000), d.size(30, 99, 900, 9000)
    if a <= b:
        raise Redraw
    return Problem(
        d.say(*DIFFERENCE, a=a, b=b),
        "Subtract the smaller number from the larger.",
        f"print({a} - {b})",
        str(a - b),
        expr="{a} - {b}",
        story=True,
    )


TAIL = "How many [does {he} have|{thing} are there|are there|is that] [altogether|in total|in all]?"
THREE = (
    "{name} has {a} {color} {thing}, {b} {color2} {thing}[,|] and {c} {color3} {thing}. " + TAIL,
    "There are {a} {thing}, {b} {thing2} and {c} {thing3}. How many [things|] are there [altogether|in total|in all]?",
    "{name} [scored|got|earned] {a} points, then {b}[,|] and then {c}. [How many points is that in total|What is the total]?",
    "On {day} {name} [sold|made|read] {a} {thing}, on {day2} {b} and on {day3} {c}. How many [in total|altogether|in all]?",
    "How many {thing} do {name}, {name2} and {name3} have together if they have {a}, {b} and {c}?",
    "{name} has {a} {thing}, {name2} has {b} and {name3} has {c}. [Find|Work out] their total.",
    "Three [boxes|bags|shelves] hold {a}, {b} and {c} {thing}. How many {thing} is that altogether?",
    "If the {place} had {a} visitors on {day}, {b} on {day2} and {c} on {day3}, how many did it have on the three days?",
    "I paid ${a} for a {item}, ${b} for a {item2} and ${c} for a {item3}. How much did I pay in all?",
    "A [trip|hike|race] has three parts of {a} km, {b} km and {c} km. How long is it in all?",
    "What do {a}, {b} and {c} {thing} make together?",
    "Class A has {a} {group}, class B has {b} and class C has {c}. What is the number of {group} in all three?",
    "Given three heaps of {a}, {b} and {c} {thing}, find how many {thing} there are.",
    "First {a} {group} arrive, then {b} more, and at last {c} more. How many {group} came?",
    "We [baked|packed|planted] {a} {thing} first, {b} later and {c} at the end. How many was that in total?",
    "Suppose a [recipe|drink|soup] is mixed from {a} ml of water, {b} ml of juice and {c} ml of milk. How many ml is it?",
    "{name} is [12|17|29] years old. {He} owns {a} {thing}, {b} {thing2} and {c} {thing3}. How many things does {he} own?",
    "A bill lists ${a}, ${b} and ${c}. What is the sum?",
    "Can you tell me the total of {a} {thing}, another {b} and a last {c}?",
    "My {kin} drove {a} [km|miles] on {day}, {b} [km|miles] on {day2} and {c} [km|miles] on {day3}. What distance is that together?",
)
TWO = (
    "{name} has {a} {thing}. {name2} has {b} {thing}. How many {thing} do they have [together|altogether|in all|in total]?",
    "There are {a} {color} {thing} and {b} {color2} {thing}. How many {thing} are there [altogether|in all|in total]?",
    "{name} [sold|read|made|walked|picked] {a} {thing} on {day} and {b} on {day2}. How many [in total|altogether|{thing} is that]?",
    "How many {thing} are there in total if there are {a} {thing} in one [box|bag|room] and {b} in another?",
    "A {place} sold {a} {thing} [in the morning|on {day}] and {b} [in the afternoon|on {day2}]. How many {thing} [were sold|did it sell] [in all|in total|altogether]?",
    "[Together|In total], how many {thing} do {name} and {name2} have if {name} has {a} and {name2} has {b}?",
    "I have {a} {thing} and my {kin} has {b}. How many do we have together?",
    "If one [bus|boat|train] carries {a} {group} and the next carries {b}, how many {group} do the two carry?",
    "{name} paid ${a} for a {item} and ${b} for a {item2}. How much did {he} pay altogether?",
    "Of the {thing}, {a} are {color} and the other {b} are {color2}. What is the number of all {thing}?",
    "We [found|counted|collected] {a} {thing} and {b} {thing2}. How many things is that?",
    "Given {a} {thing} in one heap and {b} in another, find the number in both heaps.",
    "First the {vehicle} goes {a} [km|miles], then it goes another {b} [km|miles]. How many [km|miles] is that in all?",
    "{a} boys and {b} girls are in the {place}. How many children are there?",
    "Suppose {name} puts {a} {thing} and {name2} puts {b} {thing} on one table. How many {thing} are on the table?",
    "My piggy bank has ${a} in it, my {kin}'s has ${b}. What sum is that together?",
    "Two [fields|trees|farms] gave {a} kg and {b} kg of {good}. What was the whole harvest?",
    "{name} wrote {a} words in the morning and {b} words at night. What number of words did {he} write that day?",
    "A [train|theater|ship] has {a} seats downstairs and {b} upstairs. How many {group} can sit in it?",
    "A [10|12|15]-year-old pupil has {a} stamps from Asia and {b} from Africa. How many stamps are these in all?",
    "Can you tell me the number of {thing} when {b} {thing} are put to {a} {thing}?",
    "The {place} needs {a} {thing} for one room and {b} for another. [Find|Work out] how many it needs for both.",
)


@family
def altogether(d: Draw) -> Problem:
    a, b, c = d.size(30, 99, 900, 9000), d.size(30, 99, 900, 9000), d.size(30, 99, 900)
    bare_thing(d)
    if d.chance(0.4):
        return Problem(
            d.say(*THREE, a=a, b=b, c=c),
            "Add the three numbers.",
            f"print({a} + {b} + {c})",
            str(a + b + c),
            expr="{a} + {b} + {c}",
            story=True,
        )
    return Problem(
        d.say(*TWO, a=a, b=b),
        "Add the two numbers.",
        f"print({a} + {b})",
        str(a + b),
        expr="{a} + {b}",
        story=True,
    )
