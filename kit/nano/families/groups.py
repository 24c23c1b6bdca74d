"""Equal groups: so many of so many, shared equally, how many groups."""

from __future__ import annotations

from ..problem import Draw, Problem, family

GROUPS = (
    "{name} has {a} {boxes}. Each [one|of them|] [has|holds|contains] {b} {thing}. How many {thing} [are there|does {he} have] [in total|altogether|in all|]?",
    "There are {a} {boxes} with {b} {thing} [each|in each]. How many {thing} are there [in total|altogether|in all|]?",
    "How many {thing} are [there|] in {a} {boxes} [if each has|with|of] {b} {thing}[ each|]?",
    "Each of [the|] {a} {group} [has|gets|brings|buys] {b} {thing}. How many {thing} [are there|is that|are needed|do they have] [in total|altogether|in all|]?",
    "{name} [reads|makes|sells|draws|writes|packs] {b} {thing} [every|each|a|per] day. How many {thing} [is that|does {he} make|will {he} have] [in|after] {a} days?",
    "A {place} has {a} rows of {b} [seats|chairs]. How many [seats|chairs] are there [in total|altogether|]?",
    "[One|A|Each] [box|bag|pack] [holds|contains|has] {b} {thing}. How many {thing} [are in {a} [boxes|bags|packs]|do {a} [boxes|bags|packs] hold]?",
    "If each of {a} {boxes} holds {b} {thing}, how many {thing} are there?",
    "I fill {a} {boxes}, and {b} {thing} go into each one. How many {thing} do I need?",
    "{b} {thing} fit into one [box|crate|truck]. How many fit into {a}?",
    "We are {a} {group}, and everybody brings {b} {thing}. What is the number of {thing} that we bring?",
    "Every week a [factory|baker|printer] makes {b} {thing}. How many is that in {a} weeks?",
    "{a} {boxes}, {b} {thing} each. Total?",
    "A [garden|field|hall] is laid out in {a} rows with {b} [plants|chairs|lamps] to a row. [Find|Work out] the number of all.",
    "{name} is paid ${b} [an hour|a day|for each lesson]. How much does {he} earn for {a} of them?",
    "One [ticket|lunch|pen|ride] costs ${b}. What do {a} of them cost?",
    "A [boat|machine|heater] uses {b} liters of fuel a day. How many liters does it use in {a} days?",
    "Given {a} teams with {b} players in every team, find the number of players.",
    "Suppose {name} walks {b} [km|miles] a day. How many [km|miles] does {he} walk in {a} days?",
    "A [book|album|folder] has {a} pages with {b} [photos|pictures|stamps] on each page. How many are in it?",
    "Can you tell me how many {thing} {a} {group} get if every one gets {b}?",
    "{name}, who is [8|13|44], buys {a} {boxes} of {b} {thing}. How many {thing} does {he} buy?",
    "A house has {a} floors, and on every floor there are {b} [windows|lamps|rooms]. What is their number in the whole house?",
    "The number of {thing} in one of the {boxes} is {b}. There are {a} such {boxes}. How many {thing} are in them all?",
    "My {kin} plants {a} rows of {b} {thing}. What number of {thing} is that?",
    "It takes {b} {thing} to make one [toy|robot|chain]. How many {thing} does it take to make {a}?",
    "On each of {a} days, {b} {group} came to the {place}. How many came in all?",
    "In a choir there are {a} rows of {b} singers. How many singers are there?",
    "We need {b} {thing} per guest and expect {a} guests. How many {thing} do we need?",
    "A train has {a} cars, and each car has {b} seats. How many seats does the train have?",
    "{name} does {b} push-ups {a} times. How many push-ups is that?",
    "{a} friends put ${b} each into a box. How much money is in the box?",
)


@family
def groups(d: Draw) -> Problem:
    a, b = d.size(9, 20, 60, 200), d.size(12, 30, 144, 500)
    return Problem(
        d.say(*GROUPS, a=a, b=b),
        f"There are {a} groups of {b}, so multiply.",
        f"print({a} * {b})",
        str(a * b),
        expr="{a} * {b}",
        story=True,
    )


SHARE = (
    "{name} [shares|divides|splits] {a} {thing} equally among {b} {group}. How many {thing} does each [one|person|of them|] get?",
    "{a} {thing} are [shared|divided|split] [equally|evenly] [among|between] {b} {group}. How many does each [get|receive]?",
    "{a} {thing} are packed [equally|] into {b} {boxes}. How many {thing} are in each?",
    "If {b} {group} share {a} {thing} equally, how many does each get?",
    "How many {thing} does each of {b} {group} get if {a} {thing} are shared equally?",
    "{b} {group} [share|split] ${a} [equally|evenly]. How much does each [get|receive|pay]?",
    "{name} puts {a} {thing} [in|into] {b} equal {boxes}. How many {thing} are in each?",
    "A [ribbon|rope|board] {a} cm long is cut into {b} equal pieces. How long is each piece?",
    "We are {b} {group} and have {a} {thing}. Everybody gets the same number. How many is that?",
    "I have {a} {thing} for {b} {group}. How many can I give to each of them[ if all get the same|]?",
    "The {b} {group} found {a} {thing} and divided them fairly. What was the share of each?",
    "{a} {group} are put into {b} equal teams. How many are in each team?",
    "There are {a} {thing} in {b} {boxes}, the same number in each. How many {thing} are in one of them?",
    "{a} {thing}, {b} {group}, equal shares. How many each?",
    "In {b} days {name} [reads|makes|paints] {a} {thing}, the same number every day. How many are there per day?",
    "The price of {b} tickets is ${a}. What is the price of one ticket?",
    "Given {a} liters of [juice|water|paint] poured evenly into {b} [cans|buckets|bottles], find how many liters go into each.",
    "Suppose {b} shelves hold {a} {thing} and all the shelves are equally full. How many {thing} stand on one shelf?",
    "Can you tell me how many {thing} each one gets when {b} {group} divide {a} {thing} evenly?",
    "{name}, aged [10|15|33], deals out {a} cards evenly to {b} players. How many cards does each player get?",
    "A bill of ${a} is paid by {b} friends in equal parts. [Find|Work out] what each one pays.",
    "{name} plants {a} {thing} in {b} equal rows. How many go in a row?",
    "Every one of {b} {boxes} is to hold the same number of {thing}. There are {a} {thing} in all. How many go into each?",
)


@family
def share_equally(d: Draw) -> Problem:
    b, each = d.size(9, 20, 40, 120), d.size(12, 30, 90, 300)
    a = b * each
    return Problem(
        d.say(*SHARE, a=a, b=b),
        f"Divide {a} into {b} equal parts.",
        f"print({a} // {b})",
        str(each),
        expr="{a} / {b}",
        story=True,
    )


HOW_MANY = (
    "{name} has {a} {thing}. {He} puts {k} in each [box|bag|pack]. How many [boxes|bags|packs] [are needed|does {he} need|can {he} fill]?",
    "How many {boxes} of {k} can be [made|filled] [from|with] {a} {thing}?",
    "{a} {thing} are packed in {boxes} of {k}. How many {boxes} are [there|needed]?",
    "Each [box|bag|table|van|team] [holds|takes|has] {k} {group}. How many are needed for {a} {group}?",
    "{name} saves ${k} [a|each|every|per] week. How many weeks [does {he} need|will it take] to save ${a}?",
    "A {item} costs ${k}. How many can {name} buy [with|for] ${a}?",
    "{name} reads {k} pages [a|per|every|each] day. How many days [does it take|does {he} need] to read a book of {a} pages?",
    "If {k} {thing} fit into one of the {boxes}, how many {boxes} do {a} {thing} fill?",
    "I have {a} {thing} and give {k} to each friend. How many friends get some?",
    "We pack {a} {thing} for a sale, {k} to a packet. How many packets do we get?",
    "A [rope|ribbon|pipe] of {a} cm is cut into pieces of {k} cm. How many pieces are there?",
    "{a} {group} form groups of {k}. How many groups are there?",
    "{a} {thing}, {k} per row. How many rows?",
    "Given {a} chairs in rows of {k}, find the number of rows.",
    "{name} earns ${k} an hour. After how many hours does {he} have ${a}?",
    "Suppose a [boat|lift|cable car] takes {k} {group} at a time. How many trips does it make for {a} {group}?",
    "A [tank|pool|barrel] of {a} liters is filled with {k} liters a minute. How many minutes does that take?",
    "A [horse|dog|cow] eats {k} kg of food a day. How many days do {a} kg last?",
    "Can you tell me how often {k} goes into {a}?",
    "Every [page|tray|shelf] takes {k} {thing}. [Find|Work out] how many of them {a} {thing} fill.",
    "{name} is [9|16|35] years old and learns {k} words a day. In how many days does {he} learn {a} words?",
    "Tickets at ${k} each were sold for ${a} in all. How many tickets were sold?",
    "To move {a} {thing}, {name} carries {k} on every walk. How many walks does {he} need?",
    "My {kin} has {a} {thing} to ship, {k} to a parcel. How many parcels are that in all?",
    "{a} pages are to be bound in books of {k} pages. How many books will there be?",
)


@family
def how_many_groups(d: Draw) -> Problem:
    each, n = d.size(9, 20, 40, 120), d.size(12, 30, 90, 300)
    a = each * n
    return Problem(
        d.say(*HOW_MANY, a=a, k=each),
        f"Divide {a} by {each}.",
        f"print({a} // {each})",
        str(n),
        expr="{a} / {k}",
        story=True,
    )
