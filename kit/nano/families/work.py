"""Unit rates, work done together, work spread over more or fewer hands."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family

MAKES = "[makes|prints|fills|packs|produces|bakes|pumps|cuts]"
JOB = (
    "[paint a room|fill a tank|mow a lawn|do a job|clean a house|build a wall|finish the work|paint a fence]"
)

AT_THIS_RATE = (
    f"A machine {MAKES} {{t}} {{thing}} in {{n}} [minutes|hours]. How many {{thing}} does it [make|do|finish] in {{m}} [minutes|hours]?",
    "{name} [[types|reads|writes] {t} [words|pages]|[makes|packs] {t} {thing}] in {n} [minutes|hours]. [At this rate, how|How] many in {m} [minutes|hours]?",
    "If a [machine|pump|printer|worker] does {t} [pieces|pages|liters|{thing}] in {n} [minutes|hours], how many does it do in {m} [minutes|hours]?",
    "A {vehicle} goes {t} [km|miles] on {n} liters of fuel. How far does it go on {m} liters?",
    "In {n} [minutes|hours] I can [pack|sort|fold|wash] {t} {thing}. How many can I [do|finish] in {m} [minutes|hours]?",
    "{t} {thing} leave a [factory|line|workshop] in {n} [minutes|hours]. How many leave it in {m} [minutes|hours] at the same rate?",
    "How many {thing} does a machine turn out in {m} [minutes|hours] if it turns out {t} in {n} [minutes|hours]?",
    "A [printer|copier] needs {n} [minutes|hours] for {t} pages. How many pages come out in {m} [minutes|hours]?",
    "{n} tickets cost ${t}. What do {m} tickets cost at the same price each?",
    "At the same price, how much are {m} kg of {good} if {n} kg are ${t}?",
    "{m} boxes weigh how much, if {n} boxes [of the same kind|just like them] weigh {t} kg?",
    "My heart beats {t} times in {n} [minutes|hours]. How often does it beat in {m} [minutes|hours]?",
    "A tap lets {t} liters of water run out in {n} [minutes|hours]. How much water is that in {m} [minutes|hours]?",
    "{t} {thing} in {n} [minutes|hours]. At that rate, how many in {m} [minutes|hours]?",
    "{n} [buses|vans|rooms|tables] have space for {t} {group}. Suppose all are alike. For how many {group} do {m} have space?",
    "A recipe for {n} [cakes|loaves|pizzas] takes {t} grams of flour. How many grams of flour do {m} take?",
    "For {n} days of work {name} is paid ${t}. What is {his} pay for {m} days at the same rate?",
    "We picked {t} {thing} in {n} [minutes|hours], always at the same pace. [Find|Work out] how many we pick in {m} [minutes|hours].",
    "Given that {n} [bricks|coins|screws] weigh {t} grams in total, find the weight of {m} of them.",
    "A wheel turns {t} times in {n} [minutes|hours]. Can you tell me how many times it turns in {m} [minutes|hours]?",
    "{name} is [11|14|35] years old and swims {t} laps in {n} days, the same number each day. How many laps is that in {m} days?",
    "{t} [pages|liters|words|steps] every {n} days. How many [pages|liters|words|steps] in {m} days?",
)
UNIT_RATE = (
    f"A machine {MAKES} {{t}} {{thing}} in {{n}} [minutes|hours]. How many [per|in one|in a|each] [minute|hour][ is that|]?",
    "{name} [[types|reads|writes] {t} [words|pages]|[makes|packs] {t} {thing}] in {n} [minutes|hours]. How many is that [per|in one|each] [minute|hour]?",
    "What is the unit rate: {t} {thing} in {n} [hours|minutes|days]?",
    "A {vehicle} goes {t} [km|miles] on {n} [liters|gallons][ of fuel|]. How far does it go on one?",
    "{n} tickets cost ${t}. What does one [ticket|of them] cost?",
    "How many {thing} per [minute|hour] is {t} {thing} in {n} [minutes|hours]?",
    "If {n} kg of {good} cost ${t}, what is the price [of one kilogram|per kilogram|for 1 kg]?",
    "In {n} [minutes|hours] we [sorted|washed|packed|counted] {t} {thing}. Find our rate per [minute|hour].",
    "A tap lets {t} liters of water run out in {n} [minutes|hours]. How many liters is that in one [minute|hour]?",
    "For {n} hours of work I am paid ${t}. How much is that an hour?",
    "{t} {thing} in {n} boxes, the same number in every box. [Find the rate per box|How many per box].",
    "Suppose {n} [bricks|coins|screws] of one kind weigh {t} grams. What is the weight of a single one?",
    "A wheel turns {t} times in {n} [minutes|hours]. Find its turns per [minute|hour].",
    "Given {t} [words|pages|drops|steps] in {n} [minutes|hours], compute the number per [minute|hour].",
    "{t} dollars for {n} [pens|lunches|rides|lessons]: how much for one?",
    "[One|A] [printer|copier] has {t} sheets to print and does it in {n} [minutes|hours]. How many sheets per [minute|hour] does it print?",
    "Can you tell me how many {thing} {name} [packs|makes|paints] each [minute|hour], if it is {t} in {n} [minutes|hours]?",
    "The price of {n} identical {thing} is ${t}. Determine the price per piece.",
    "Over {n} days {t} visitors came to the {place}, the same number every day. How many came a day?",
    "A recipe for {n} [people|cakes|loaves] takes {t} grams of flour. How many grams is that for one?",
    "{name} walks {t} steps in {n} [minutes|hours]. How many steps per [minute|hour] does {he} walk?",
)


@family
def unit_rate(d: Draw) -> Problem:
    n, each, m = d.int(2, 20), d.size(60, 60, 250), d.int(2, 40)
    total = n * each
    if d.chance(0.5):
        ask = d.say(*AT_THIS_RATE, t=total, n=n, m=m)
        return Problem(
            ask,
            f"Find the amount for one, then multiply by {m}.",
            f"one = {total} / {n}\nprint(round(one * {m}, 2))",
            str(each * m),
            expr="{t} / {n} * {m}",
            story=True,
        )
    ask = d.say(*UNIT_RATE, t=total, n=n)
    return Problem(
        ask,
        f"Divide {total} by {n}.",
        f"print(round({total} / {n}, 2))",
        str(each),
        expr="{t} / {n}",
        story=True,
    )


TOGETHER = (
    "=[{name} can|Alone, {name} can] "
    + JOB
    + " in {a} hours. {name2} [can do it in|needs|does the same in] {b} hours. How [long|many hours] do they need together?",
    "One [pipe|tap|pump] fills a [tank|pool] in {a} hours, another in {b} hours. How long do both take together?",
    "If {name} takes {a} hours to "
    + JOB
    + " and {name2} takes {b} hours, how long do they take [together|working together]?",
    "Working alone, {name} needs {a} {u} and {name2} needs {b}[ {u}|] for a job. [How long does it take them together|How many {u} do they need together]?",
    "How many {u} does a job take two [people|painters|robots] together, if one alone takes {a} {u} and the other alone takes {b} {u}?",
    "A [pool|basin|barrel] can be filled by one hose in {a} {u} and by a second hose in {b} {u}. [Find|Work out] the time with both hoses open.",
    "I can " + JOB + " in {a} {u}. My {kin} can do it in {b} {u}. In how many {u} do we do it together?",
    "First machine alone: {a} {u}. Second machine alone: {b} {u}. Both together?",
    "Two [machines|printers|copiers] are set to the same order. The [old|small] one alone would take {a} {u}, the [new|large] one alone {b} {u}. How long does the order take when both run at once?",
    "It takes {name} {a} {u} to [plant a garden|load a truck|type a report] alone. With {name2}, who would take {b} {u} alone, how long does it take?",
    "Suppose a [farmer|gardener|cook] finishes the work in {a} {u} and a helper finishes it in {b} {u}. How long do they need if they work side by side?",
    "The [harvest|order|repair] is done in {a} {u} by team A or in {b} {u} by team B. How many {u} are needed if both teams work at the same time?",
    "Given that {name} does the whole job in {a} {u} and {name2} does the whole job in {b} {u}, find the time for the two together.",
    "Through the [wide|hot|left] tap a bath fills in {a} {u}, through the [narrow|cold|right] tap it fills in {b} {u}. Both taps are open. When is it full?",
    "Working with {name2} is faster: {name} alone needs {a} {u} to "
    + JOB
    + ", {name2} alone needs {b} {u}. What is the time for both?",
    "Can you tell me how long {name} and {name2} need together to "
    + JOB
    + " if they need {a} and {b} {u} alone?",
    "{name} is [16|20|45] years old and can "
    + JOB
    + " in {a} {u}. {His} {kin} can do the same in {b} {u}. How long do they take as a team?",
    "Pump 1 empties a [cellar|pond|tank] in {a} {u}, pump 2 empties it in {b} {u}. How many {u} do the two pumps need together?",
)


@family
def work_together(d: Draw) -> Problem:
    a, b = d.int(2, 40), d.int(2, 40)
    together = 1 / (Fraction(1, a) + Fraction(1, b))
    ask = d.say(*TOGETHER, a=a, b=b, u=d.pick(["hours", "days", "minutes"]))
    return Problem(
        ask,
        "Add the parts of the work done in one unit of time and take the reciprocal.",
        f"from fractions import Fraction\nrate = Fraction(1, {a}) + Fraction(1, {b})\nprint(1 / rate)",
        str(together),
        "Together they need {box}.",
        # Backward only from a time that sympy finds again in its decimals.
        "{a} * {b} / ({a} + {b})" if together.denominator < 10 else "",
        story=True,
    )


MORE_HANDS = (
    "{n} {workers} [finish|do|complete] a job in {t} {u}. How [long|many {u}] do {m} {workers} need?",
    "If {n} {workers} need {t} {u} for a job, how [many {u}|long] do {m} {workers} need?",
    "It takes {n} {workers} {t} {u} to [build a wall|fill a pool|do the work]. How long does it take {m}?",
    "A [food supply|stock of hay] lasts {n} [horses|cows|people] {t} days. How many days does it last {m}?",
    "How many {u} do {m} {workers} take for the work that {n} {workers} do in {t} {u}?",
    "The work is done by {n} {workers} in {t} {u}. In how many {u} is the same work done by {m}?",
    "{n} {workers}: {t} {u}. {m} {workers}: how many {u}?",
    "We are {n} friends and can clean the {place} in {t} {u}. How long would {m} friends need[ at the same pace|]?",
    "There is enough [water|food|bread] on the [ship|island] for {n} people for {t} days. For how many days is it enough if there are {m} people?",
    "Suppose {n} [trucks|diggers|tractors] clear a field in {t} {u}. How long would {m} [trucks|diggers|tractors] take?",
    "A tank is emptied by {n} equal pumps in {t} {u}. [Find|Work out] the time for {m} such pumps.",
    "Given that {n} {workers} complete an order in {t} {u}, find how many {u} {m} {workers} take to complete it.",
    "I have hay that feeds {n} [sheep|goats|rabbits] for {t} days. For how many days will it feed {m}?",
    "With {n} helpers the [tent|stage|bridge] stands in {t} {u}. When does it stand with {m} helpers, all equally fast?",
    "{name} hires {n} people and the job takes {t} {u}. How many {u} would it take with {m} people?",
    "Working at the same speed, {m} {workers} do in how many {u} what {n} {workers} do in {t} {u}?",
    "All {workers} are equally fast. {n} of them need {t} {u}. Can you tell me how long {m} of them need?",
    "If {name} reads {n} pages a day, a book takes {t} days. How many days does it take at {m} pages a day?",
    "A bag of feed is enough for {n} [hens|dogs|birds] for {t} days. {name} has {m}. How many days is the bag enough for them?",
)


@family
def inverse_work(d: Draw) -> Problem:
    n, t, m = d.int(2, 15), d.int(2, 24), d.int(2, 20)
    if n == m or n * t % m:
        raise Redraw
    return Problem(
        d.say(*MORE_HANDS, n=n, t=t, m=m, u=d.pick(["days", "hours"])),
        f"The whole work is {n} * {t}. Divide it by {m}.",
        f"work = {n} * {t}\nprint(work // {m})",
        str(n * t // m),
        expr="{n} * {t} / {m}",
        story=True,
    )
