"""Ratios and proportions."""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from ..problem import Draw, Problem, Redraw, family


@family
def share_in_ratio(d: Draw) -> Problem:
    a, b, k = d.int(1, 9), d.int(1, 9), d.size(12, 60, 400)
    if a == b or gcd(a, b) > 1:
        raise Redraw
    n, which = (a + b) * k, d.pick(["first", "second", "larger", "smaller"])
    value = {"first": a, "second": b, "larger": max(a, b), "smaller": min(a, b)}[str(which)] * k
    if which in ("larger", "smaller"):
        ask = d.say(
            "={n} is [divided|shared|split] in the ratio {a}:{b}. What is the {which} [part|share]?",
            "[Divide|Share|Split] {n} in the ratio {a}:{b}. [Find|Give] the {which} [part|share].",
            "Two [people|friends] share ${n} in the ratio {a}:{b}. [How much is the|What is the|Find the] {which} share?",
            "Two numbers are in the ratio {a}:{b} and their sum is {n}. [What is the|Find the] {which} number?",
            "The sum of two numbers is {n} and their ratio is {a} to {b}. What is the {which} one?",
            "What is the {which} [part|share] [if|when] {n} is [divided|shared|split] in the ratio {a}:{b}?",
            "Two [sisters|brothers|partners] [divide|split|share] ${n} in the ratio {a} to {b}. [Find the|What is the|How many dollars is the] {which} [share|part]?",
            "A [rope|board|ribbon] {n} cm long is cut into two pieces in the ratio {a}:{b}. How long is the {which} piece?",
            "A [number|sum|total] of {n} is [split|divided] into two parts with the ratio {a} to {b}. [Find|What is|Give] the {which} part.",
            "{n} {thing} are [put|packed] into two boxes in the ratio {a}:{b}. How many are in the box with the {which} number?",
            "Find the {which} of two numbers [that add up to|whose sum is] {n} and [that are|which stand] in the ratio {a}:{b}.",
            "Ratio {a}:{b}, total {n}, {which} part?",
            "If two [numbers|angles|amounts] are in the ratio {a}:{b} and add up to {n}, what is the {which} one?",
            "A [sum|prize] of ${n} is [divided|shared] between two winners in the ratio {a}:{b}. How much is the {which} [prize|part|share]?",
            "{n} liters of [water|milk|oil] are poured into two tanks in the ratio {a} to {b}. How many liters are in the tank with the {which} amount?",
            "A [farm|garden|field] of {n} square meters is divided in the ratio {a}:{b}. What is the area of the {which} part?",
            "Two classes have {n} [students|pupils] together, in the ratio {a}:{b}. How many are in the {which} class?",
            "The lengths of two [sticks|roads|cables] are in the ratio {a}:{b}. Together they are {n} meters long. What is the {which} length?",
            "I split {n} in the ratio {a} to {b}. What is the {which} [part|share]?",
            "Given that {n} is [divided|split] into parts in the ratio {a}:{b}, [find|calculate|work out] the {which} part.",
            "Can you [tell me|find] the {which} [part|share] of {n} when it is [divided|split] in the ratio {a}:{b}?",
            "[We|They] want to [split|divide] a bill of ${n} in the ratio {a}:{b}. What is the {which} part?",
            "My {kin} divides {n} {thing} between two children in the ratio {a}:{b}. What is the {which} share?",
            a=str(a),
            b=str(b),
            n=n,
            which=which,
        )
    elif which == "first":
        ask = d.say(
            "{name} and {name2} share ${n} in the ratio {a}:{b}. How much does {name} get?",
            "{n} {thing} are [divided|shared|split] between {name} and {name2} in the ratio {a}:{b}. How many does {name} [get|receive]?",
            "The ratio of boys to girls in a [school|class|club] is {a}:{b}. There are {n} [students|children] [in all|in total|altogether]. How many [are boys|boys are there]?",
            "The ratio of {color} to {color2} {thing} is {a} to {b}. [Of {n} {thing} in total, how|There are {n} {thing}. How|There are {n} {thing} in total. How] many are {color}?",
            "If ${n} is [shared|split] between {name} and {name2} in the ratio {a} to {b}, [how much does {name} get|what is {name}'s share]?",
            "How much [does|will] {name} get if {he} and {name2} [share|split|divide] ${n} in the ratio {a}:{b}?",
            "My {kin} and I share ${n} in the ratio {b}:{a}. How much do I get?",
            "A drink is mixed from [syrup|juice|tea] and water in the ratio {a}:{b}. How many liters of [syrup|juice|tea] are in {n} liters of it?",
            "{name} and {name2} [earned|won|found] ${n} together. They split it {a} to {b}. What is {name}'s [part|share]?",
            "A [farm|zoo] has ducks and geese in the ratio {a}:{b}, {n} birds in all. How many ducks are there?",
            "There are {n} [pupils|children] in a [school|club|choir]. Boys and girls are in the ratio {a}:{b}. How many boys are there?",
            "Find {name}'s share if ${n} is [divided|split] between {name} and {name2} in the ratio {a} to {b}.",
            "Cats and dogs in a shelter are in the ratio {a}:{b}. Together there are {n} animals. [Find the number of cats|How many cats are there].",
            "Ratio of {color} to {color2} {thing}: {a}:{b}; total: {n}; number of {color} ones?",
            "The number of {color} {thing} is to the number of {color2} ones as {a} is to {b}. There are {n} {thing} [in all|in total|altogether]. How many are {color}?",
            "A [parking lot|garage] holds {n} vehicles. Cars and trucks are there in the ratio {a}:{b}. How many cars are there?",
            "{n} kg of [fruit salad|bird food|concrete] [contains|is made of] two things in the ratio {a}:{b}. How many kg of the first [does it contain|are in it]?",
            "{name} worked {a} hours and {name2} worked {b} hours. They [share|divide] the pay of ${n} in that ratio. How much does {name} get?",
            "If there are {n} adults and children [at a party|on a bus|in a hall] in a ratio of {a} to {b}, how many adults are there?",
            "In a [box|bag] with {n} {thing}, the {color} and the {color2} ones are in the ratio {a} to {b}. How many {color} {thing} are in it?",
            "[teachers|adults] and children on a trip are in the ratio {a}:{b}. {n} people are on the trip. How many of them are [teachers|adults]?",
            "A library has novels and comics in the ratio {a}:{b}, {n} books together. What is the number of novels?",
            "[Given|Knowing] that {name} and {name2} divide {n} {thing} in the ratio {a} to {b}, [find|work out] how many {name} gets.",
            "Can you tell me how much {name} gets of ${n} if {he} and {name2} share it in the ratio {a}:{b}?",
            "Two friends, {name} and {name2}, buy a {item} for ${n} and pay in the ratio {a}:{b}. How much does {name} pay?",
            a=str(a),
            b=str(b),
            n=n,
        )
    else:
        ask = d.say(
            "{name} and {name2} share ${n} in the ratio {a}:{b}. How much does {name2} get?",
            "{n} {thing} are [divided|shared|split] between {name} and {name2} in the ratio {a}:{b}. How many does {name2} [get|receive]?",
            "The ratio of boys to girls in a [school|class|club] is {a}:{b}. There are {n} [students|children] [in all|in total|altogether]. How many [are girls|girls are there]?",
            "The ratio of {color} to {color2} {thing} is {a} to {b}. [Of {n} {thing} in total, how|There are {n} {thing}. How|There are {n} {thing} in total. How] many are {color2}?",
            "How much [does|will] {name2} get if {name} and {name2} [share|split|divide] ${n} in the ratio {a}:{b}?",
            "My {kin} and I share ${n} in the ratio {a}:{b}. How much do I get?",
            "{name} and {name2} [earned|won|found] ${n} together. They split it {a} to {b}. What is {name2}'s [part|share]?",
            "A [farm|zoo] has ducks and geese in the ratio {a}:{b}, {n} birds in all. How many geese are there?",
            "There are {n} [pupils|children] in a [school|club|choir]. Boys and girls are in the ratio {a}:{b}. How many girls are there?",
            "Find {name2}'s share if ${n} is [divided|split] between {name} and {name2} in the ratio {a} to {b}.",
            "Cats and dogs in a shelter are in the ratio {a}:{b}. Together there are {n} animals. [Find the number of dogs|How many dogs are there].",
            "Ratio of {color} to {color2} {thing}: {a}:{b}; total: {n}; number of {color2} ones?",
            "The number of {color} {thing} is to the number of {color2} ones as {a} is to {b}. There are {n} {thing} [in all|in total|altogether]. How many are {color2}?",
            "Juice and water are mixed in the ratio {a}:{b} to make {n} liters of a drink. How many liters of water [are needed|does it need]?",
            "A [parking lot|garage] holds {n} vehicles. Cars and trucks are there in the ratio {a}:{b}. How many trucks are there?",
            "{name} worked {a} hours and {name2} worked {b} hours. They [share|divide] the pay of ${n} in that ratio. How much does {name2} get?",
            "If there are {n} adults and children [at a party|on a bus|in a hall] in a ratio of {a} to {b}, how many children are there?",
            "In a [box|bag] with {n} {thing}, the {color} and the {color2} ones are in the ratio {a} to {b}. How many {color2} {thing} are in it?",
            "[teachers|adults] and children on a trip are in the ratio {a}:{b}. {n} people are on the trip. How many of them are children?",
            "A library has novels and comics in the ratio {a}:{b}, {n} books together. What is the number of comics?",
            "[Given|Knowing] that {name} and {name2} divide {n} {thing} in the ratio {a} to {b}, [find|work out] how many {name2} gets.",
            "Can you tell me how much {name2} gets of ${n} if {name} and {name2} share it in the ratio {a}:{b}?",
            "Two friends, {name} and {name2}, buy a {item} for ${n} and pay in the ratio {a}:{b}. How much does {name2} pay?",
            a=str(a),
            b=str(b),
            n=n,
        )
    formula = {"first": "{n} / ({a} + {b}) * {a}", "second": "{n} / ({a} + {b}) * {b}"}.get(str(which), "")
    mine = {"first": str(a), "second": str(b), "larger": f"max({a}, {b})", "smaller": f"min({a}, {b})"}[
        str(which)
    ]
    return Problem(
        ask,
        f"There are {a} + {b} equal parts. Find one part of {n} and multiply.",
        f"part = {n} // ({a} + {b})\nprint(part * {mine})",
        str(value),
        "The share is {box}.",
        formula,
        True,
    )


@family
def ratio_other(d: Draw) -> Problem:
    a, b, k, first = d.int(1, 12), d.int(1, 12), d.size(12, 30, 200), d.chance(0.5)
    if a == b or gcd(a, b) > 1:
        raise Redraw
    known, other, m, q = (a * k, b * k, a, b) if first else (b * k, a * k, b, a)

    def pair(one: str, two: str) -> tuple[str, str]:
        """The known one and the other one."""
        return (one, two) if first else (two, one)

    x, y = pair("{color}", "{color2}")
    mine, yours = pair("{name}", "{name2}")
    boys, girls = pair("boys", "girls")
    ducks, geese = pair("ducks", "geese")
    cats, dogs = pair("cats", "dogs")
    cars, trucks = pair("cars", "trucks")
    adults, children = pair("adults", "children")
    novels, comics = pair("novels", "comics")
    juice, water = pair("juice", "water")
    flour, sugar = pair("flour", "sugar")
    blue, yellow = pair("blue", "yellow")
    cement, sand = pair("[cement|lime]", "sand")
    length, width = pair("length", "width")
    one, two = pair("first", "second")
    ask = d.say(
        f"The ratio of {{color}} to {{color2}} {{thing}} is {{a}}:{{b}}. There are {{n}} {x} [{{thing}}|ones]. How many {y} [{{thing}}|ones] are there?",
        f"The ratio of boys to girls is {{a}}:{{b}}. If there are {{n}} {boys}, how many {girls} are there?",
        f"[In a class|At a school], the ratio of boys to girls is {{a}} to {{b}}. There are {{n}} {boys}. How many {girls} are there?",
        f"A recipe uses flour and sugar in the ratio {{a}}:{{b}}. How much {sugar} goes with {{n}} [cups|grams] of {flour}?",
        f"How many {girls} are there if the ratio of boys to girls is {{a}}:{{b}} and there are {{n}} {boys}?",
        f"The number of {{color}} {{thing}} is to the number of {{color2}} ones as {{a}} is to {{b}}. With {{n}} {x} ones, how many {y} ones are there?",
        f"A [farm|zoo] keeps ducks and geese in the ratio {{a}}:{{b}}. It has {{n}} {ducks}. How many {geese} does it have?",
        f"Cats and dogs in a [shelter|street] are in the ratio {{a}} to {{b}}. There are {{n}} {cats}. How many {dogs} are there?",
        f"{{name}} and {{name2}} [share|split] some money in the ratio {{a}}:{{b}}. {mine} gets ${{n}}. How much does {yours} get?",
        f"{{name}} and {{name2}} [share|split] a prize in the ratio {{a}} to {{b}}. If {mine} gets ${{n}}, [what is {yours}'s share|how much does {yours} get]?",
        f"Find the number of {girls} in a [school|club|choir] if boys and girls are in the ratio {{a}}:{{b}} and there are {{n}} {boys}.",
        f"A drink is mixed from juice and water in the ratio {{a}}:{{b}}. How many [cups|liters|ml] of {water} go with {{n}} [cups|liters|ml] of {juice}?",
        f"To make [green|a light color], {{name}} mixes blue and yellow paint in the ratio {{a}}:{{b}}. {{He}} uses {{n}} liters of {blue}. How many liters of {yellow} does {{he}} need?",
        f"Boys to girls: {{a}}:{{b}}; {boys}: {{n}}; {girls}?",
        f"Cars and trucks pass a bridge in the ratio {{a}} to {{b}}. Today {{n}} {cars} passed. How many {trucks} [passed|were there]?",
        f"[Two numbers|Two lengths] are in the ratio {{a}}:{{b}}. The {one} is {{n}}. What is the {two}?",
        f"The first and the second of two numbers are in the ratio {{a}} to {{b}}. The {one} is {{n}}. [Find|What is] the {two}.",
        f"The [length and the width|length and width] of a [field|poster|room] are in the ratio {{a}}:{{b}}. The {length} is {{n}} meters. How many meters is the {width}?",
        f"My {{kin}} plants {{color}} and {{color2}} tulips in the ratio {{a}}:{{b}}. There are {{n}} {x} ones. How many are {y}?",
        f"[Given|Knowing] that adults and children are in the ratio {{a}}:{{b}} and that there are {{n}} {adults}, find the number of {children}.",
        f"On a trip the adults are to the children as {{a}} is to {{b}}. [{{n}} {adults} come along|There are {{n}} {adults}]. How many {children} are there?",
        f"A [library|shelf] has novels and comics in the ratio {{a}}:{{b}}. If it has {{n}} {novels}, how many {comics} does it have?",
        f"I mix [cement|lime] and sand in the ratio {{a}} to {{b}}. How many buckets of {sand} do I need for {{n}} buckets of {cement}?",
        f"Can you tell me how many {girls} are in a class with {{n}} {boys}, if boys and girls are in the ratio {{a}}:{{b}}?",
        a=str(a),
        b=str(b),
        n=known,
    )
    return Problem(
        ask,
        f"{known} are {m} parts, so find one part and multiply by {q}.",
        f"part = {known} // {m}\nprint(part * {q})",
        str(other),
        expr="{n} / {a} * {b}" if first else "{n} / {b} * {a}",
        story=True,
    )


@family
def simplify_ratio(d: Draw) -> Problem:
    a, b, k = d.int(1, 20), d.int(1, 20), d.size(6, 12, 50)
    if gcd(a, b) > 1:
        raise Redraw
    ask = d.say(
        "=Simplify the ratio {a}:{b}.",
        "[Write|Express|Give] the ratio {a}:{b} in [simplest|lowest] [form|terms].",
        "What is {a}:{b} in simplest form?",
        "What is the simplest form of the ratio {a} to {b}?",
        "=Simplify {a}:{b}.",
        "[Reduce|Bring] the ratio {a}:{b} to [its simplest form|lowest terms|its lowest terms].",
        "[Reduce|Simplify] the ratio {a} to {b}.",
        "[There are|A farm has|A box holds] {a} {color} and {b} {color2} {thing}. What is the ratio of {color} to {color2} ones in [simplest form|lowest terms]?",
        "In a club there are {a} boys and {b} girls. [Write|Give] the ratio of boys to girls in [simplest|lowest] [form|terms].",
        "{name} has {a} {thing} and {name2} has {b}. What is the ratio of {name}'s to {name2}'s {thing}, simplified?",
        "How can the ratio {a}:{b} be written with the smallest whole numbers?",
        "Can you simplify the ratio {a}:{b}?",
        "Ratio {a}:{b}, simplest form?",
        "What ratio of small whole numbers is equal to {a}:{b}?",
        "Find the simplest [form|terms] of {a}:{b}.",
        "A recipe uses {a} grams of [flour|rice|oats] and {b} grams of [sugar|butter|milk]. [What is their ratio|Give their ratio] in lowest terms?",
        "My {kin} mixed {a} ml of juice with {b} ml of water. What is the ratio of juice to water in simplest form?",
        "If a rectangle is {a} cm long and {b} cm wide, what is the ratio of its length to its width in lowest terms?",
        "{a} to {b} is a ratio. [Write it|Give it|Express it] as simply as possible.",
        "A team won {a} games and lost {b}. What is the ratio of wins to losses in its simplest form?",
        "I need the ratio {a}:{b} in its simplest form.",
        "Divide out the common factor of the ratio {a}:{b}. What [is left|is the ratio then]?",
        "There are {a} cars and {b} bikes [on a street|in a garage]. [Find|Simplify] the ratio of cars to bikes.",
        a=str(a * k),
        b=str(b * k),
    )
    return Problem(
        ask,
        "Divide both by their greatest common divisor.",
        f"import math\ng = math.gcd({a * k}, {b * k})\nprint({a * k} // g, {b * k} // g, sep=':')",
        f"{a}:{b}",
    )


@family
def proportion(d: Draw) -> Problem:
    a, b, k = d.int(1, 20), d.int(1, 20), d.size(15, 15, 60)
    if a == b:
        raise Redraw
    c, x = (a * k, b * k) if d.chance(0.6) else (d.int(2, 40), 0)
    value = Fraction(b * c, a)
    ask = d.say(
        "=Solve {a}/{b} = {c}/x[ for x|].",
        "If {a}/{b} = {c}/x, what is x?",
        "Solve the proportion {a}/{b} = {c}/x.",
        "=Solve the proportion {a}:{b} = {c}:x.",
        "{a} is to {b} as {c} is to what number?",
        "Find x if {a}:{b} = {c}:x.",
        "Find the [unknown|missing] number x in {a}/{b} = {c}/x.",
        "Find x in the proportion {a}:{b} = {c}:x.",
        "If {a}:{b} = {c}:x, [what is x?|find x.]",
        "What [number|value of x] makes {a}/{b} equal to {c}/x?",
        "For [what|which] x is {a}/{b} = {c}/x?",
        "What is x [if|when] {a}/{b} = {c}/x?",
        "{a}/{b} and {c}/x are equal. [What is x|Find x].",
        "{a}:{b} and {c}:x are the same ratio. [What is x|Find x].",
        "Cross-multiply to solve {a}/{b} = {c}/x.",
        "[Determine|Compute|Work out] x from {a}/{b} = {c}/x.",
        "Given the proportion {a}/{b} = {c}/x, [find|determine|calculate] x.",
        "The ratio of {c} to x is the same as the ratio of {a} to {b}. What is x?",
        "Which number is to {c} as {b} is to {a}?",
        "[Fill in|Complete] the proportion: {a} is to {b} as {c} is to x.",
        "Can you [solve|find x in] {a}/{b} = {c}/x?",
        "The fractions {a}/{b} and {c}/x [are equal|have the same value]. Find the value of x.",
        "I need x in {a}:{b} = {c}:x.",
        "Let {a}/{b} = {c}/x. [Find x|What is x].",
        a=str(a),
        b=str(b),
        c=str(c),
    )
    return Problem(
        ask,
        f"Cross-multiply: x = {b} * {c} / {a}.",
        f"from fractions import Fraction\nprint(Fraction({b} * {c}, {a}))",
        str(value),
        "So x is {box}.",
    )
