"""Recipes, maps, mixtures: amounts in proportion."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


@family
def recipe(d: Draw) -> Problem:
    n, per, m = (
        d.size(8, 12, 40),
        d.pick(["2", "3", "4", "5", "6", "0.5", "1.5", "2.5"]),
        d.size(12, 40, 100),
    )
    amount = clean(n * Fraction(str(per)))
    if n == m or amount == "1":
        raise Redraw
    ask = d.say(
        "A recipe for {n} [people|servings|cakes] [needs|uses|takes] {c} [cups|grams|spoons] of [flour|sugar|rice|milk|oats|butter]. [How much is needed|How much do you need|How many [cups|grams|spoons] are needed] for {m} [people|servings|cakes]?",
        "{c} cups of [flour|sugar|rice|milk|oats|butter] make {n} [pies|cakes|servings]. How many cups make {m}?",
        "For {n} [people|guests], {name} uses {c} cups of [flour|sugar|rice|milk|oats|butter]. How many cups does {he} need for {m}?",
        "If {n} [batches|cakes] need {c} [cups|kg] of [flour|sugar|rice|milk|oats|butter], how much do {m} need?",
        "How [much|many cups of] [flour|sugar|rice|milk] is needed for {m} [people|guests] if {c} cups are needed for {n}?",
        "{name} [bakes|makes] {n} [cakes|loaves|pies] with {c} cups of [flour|milk|sugar]. How many cups does {he} need for {m} [cakes|loaves|pies]?",
        "I [use|need] {c} cups of [rice|oats|flour] for {n} people. How many cups do I need for {m} people?",
        "[Dough|Soup|Dinner] for {n} people takes {c} [cups|spoons] of [flour|butter|milk]. How many [cups|spoons] does it take for {m} people?",
        "People: {n}, cups of [rice|flour|milk]: {c}; people: {m}, cups?",
        "Find the amount of [flour|rice|milk] for {m} [servings|portions] if {c} cups make {n} [servings|portions].",
        "A cook uses {c} cups of [rice|lentils|flour] to feed {n} [people|children|guests]. Tomorrow {m} will come. How many cups are needed [then|tomorrow]?",
        "{n} [horses|cows|dogs] eat {c} kg of food a day. How many kg do {m} [horses|cows|dogs] eat a day?",
        "It takes {c} liters of paint to paint {n} [chairs|doors|boats]. How many liters [are needed|does it take] for {m} [chairs|doors|boats]?",
        "{c} meters of [cloth|ribbon|wire] are enough for {n} [costumes|presents|lamps]. How many meters are needed for {m}?",
        "If {n} [plants|trees|pots] need {c} liters of water, how many liters do {m} [plants|trees|pots] need?",
        "My {kin} makes {n} glasses of [lemonade|iced tea] with {c} spoons of sugar. How many spoons of sugar go into {m} glasses?",
        "A machine [needs|uses] {c} grams of [metal|plastic|wax] for {n} [parts|rings|cups]. How many grams does it need for {m}?",
        "The recipe is for {n} [people|muffins], but {name} wants to make it for {m}. It [needs|asks for] {c} cups of [flour|sugar|milk]. How many cups must {he} take?",
        "[Given|Knowing] that {n} [cakes|pots|loaves] take {c} cups of [flour|milk|sugar], find how many cups {m} [cakes|pots|loaves] take.",
        "For a party of {n}, {c} cups of [rice|juice|salad] are planned. [We|They] now expect {m} people. How many cups should be planned?",
        "With {c} cups of [flour|sugar|oats] you can bake {n} cookies. How many cups [do you need|are needed] to bake {m} cookies?",
        "Can you tell me how many cups of [flour|rice|milk] I need for {m} servings, if {c} cups are right for {n}?",
        "{m} [cakes|pies|pizzas] are ordered. For {n} of them a baker needs {c} cups of [flour|milk|butter]. How many cups does the order need?",
        "{n} [bottles|cans|jars] of [juice|sauce] contain {c} grams of sugar. How many grams are in {m} [bottles|cans|jars]?",
        n=n,
        c=amount,
        m=m,
    )
    return Problem(
        ask,
        f"Find the amount for one, then multiply by {m}.",
        f"one = {amount} / {n}\nprint(round(one * {m}, 2))",
        clean(m * Fraction(str(per))),
        expr="{c} / {n} * {m}",
        story=True,
    )


@family
def map_scale(d: Draw) -> Problem:
    k, n, c = d.size(10, 60, 400), d.int(2, 30), d.chance(0.5)
    cm = str(n) if c else f"{n}.5"
    ask = d.say(
        "On a map, 1 [cm|inch] [stands for|is|represents|means] {k} [km|miles]. [How far apart are two towns|What is the real distance between two cities] {c} [cm|inches] apart[ on the map|]?",
        "The scale of a map is 1 [cm|inch] to {k} [km|miles]. Two places are {c} [cm|inches] apart. What is the real distance?",
        "A map has a scale of 1 cm = {k} km. What distance is {c} cm?",
        "What is the real [distance|length] of {c} [cm|inches] on a map if 1 [cm|inch] [stands for|is] {k} [km|miles]?",
        "On a map, two [lakes|villages|towers] are {c} [cm|inches] apart. The scale is 1 [cm|inch] to {k} [km|miles]. How far [is it|is it really] from one to the other?",
        "A [road|river|border] is {c} [cm|inches] long on a map where 1 [cm|inch] is {k} [km|miles]. [How long is it really|What is its real length]?",
        "{name} measures {c} [cm|inches] between {his} home and the [sea|lake] on a map. Each [cm|inch] on the map is {k} [km|miles]. How far is {his} home from the [sea|lake]?",
        "Scale: 1 [cm|inch] = {k} [km|miles]; on the map: {c} [cm|inches]; real distance?",
        "If 1 [cm|inch] on a map [means|stands for] {k} [km|miles], how many [km|miles] are {c} [cm|inches]?",
        "Find the real distance between two [towns|islands|stations] that are {c} [cm|inches] apart on a map with the scale 1 [cm|inch] to {k} [km|miles].",
        "How many [km|miles] does a map distance of {c} [cm|inches] [stand for|mean] when 1 [cm|inch] [stands for|means] {k} [km|miles]?",
        "I planned a [hike|bike tour|flight] on a map. It is {c} [cm|inches] long there, and 1 [cm|inch] is {k} [km|miles]. How long is [it|the way] in reality?",
        "[We|They] have a map on which 1 [cm|inch] [shows|is] {k} [km|miles]. Two [ports|farms|camps] are {c} [cm|inches] from each other. What is the real distance between them?",
        "The map in the {place} has a scale of {k} [km|miles] for each [cm|inch]. What real distance do {c} [cm|inches] show?",
        "A [railway|pipeline|canal] is drawn {c} [cm|inches] long on a map. One [cm|inch] on the map is {k} [km|miles]. How many [km|miles] long is it?",
        "A plane flies straight from one city to another. On a map this is {c} [cm|inches], and {k} [km|miles] are 1 [cm|inch]. How far does it fly?",
        "Given a map scale of 1 [cm|inch] to {k} [km|miles], [find|calculate|work out] the real length of {c} [cm|inches].",
        "On the [teacher's|school's|hiker's] map, {c} [cm|inches] lie between two [bridges|peaks]. Every [cm|inch] is {k} [km|miles] in reality. How far apart are they [really|in reality]?",
        "Can you tell me how far {c} [cm|inches] on the map is in reality, if the scale is 1 [cm|inch] to {k} [km|miles]?",
        "In an atlas 1 [cm|inch] represents {k} [km|miles]. [What|How many [km|miles]] do {c} [cm|inches] represent?",
        "A plan of a [garden|ship|house] uses 1 cm for {k} cm. A line is {c} cm long. How many cm is that in reality?",
        "A model [car|train|plane] is built so that 1 cm of it is {k} cm of the real one. The model is {c} cm long. [How long is the real one|Find the length of the real one], in cm?",
        "My {kin} drew a map: {k} [km|miles] became 1 [cm|inch]. A path on it is {c} [cm|inches] long. How long is the path in [km|miles]?",
        k=k,
        c=cm,
    )
    return Problem(
        ask,
        f"Multiply the map distance by {k}.",
        f"print(round({cm} * {k}, 2))",
        text_of(Fraction(cm) * k),
        "The real distance is {box}.",
        "{c} * {k}",
        True,
    )


@family
def mixture(d: Draw) -> Problem:
    # Mostly a whole that divides without a rest of more than two decimals.
    whole = (
        d.int(4, 60) if d.chance(0.3) else int(str(d.pick([4, 5, 8, 10, 20, 25, 40, 50, 100, 200, 250, 500])))
    )
    a = d.int(2, whole - 2)
    p, b, q = d.int(1, 18) * 5, whole - a, d.int(1, 18) * 5
    if p == q:
        raise Redraw
    ask = d.say(
        "{a} liters of a {p}% [salt|acid|sugar|juice] solution are mixed with {b} liters of a {q}% solution. What [percent|percentage] is the mixture?",
        "[What is the concentration|Find the percentage] when {a} [L|liters] of {p}% solution and {b} [L|liters] of {q}% solution are mixed?",
        "A chemist mixes {a} liters of {p}% acid with {b} liters of {q}% acid. What percent acid is the [mixture|result]?",
        "What is the [concentration|strength] in percent when {a} liters of {p}% [acid|salt water|juice] are mixed with {b} liters of {q}% [acid|salt water|juice]?",
        "{name} [mixes|pours together] {a} [cups|liters] of a {p}% syrup and {b} [cups|liters] of a {q}% syrup. What percent [syrup|sugar] does {he} get?",
        "If {a} liters of {p}% [alcohol|vinegar|acid] and {b} liters of {q}% [alcohol|vinegar|acid] are [combined|put together], what is the percentage of the mixture?",
        "{a} kg of an alloy with {p}% [copper|silver|gold] [is|are] melted together with {b} kg of an alloy with {q}% [copper|silver|gold]. What percent [copper|silver|gold] is the new alloy?",
        "Mix {a} liters at {p}% with {b} liters at {q}%. What [percentage|percent] [results|do you get]?",
        "{a} L of {p}% solution, {b} L of {q}% solution; percentage of the mixture?",
        "A tank holds {a} liters of {p}% salt water. {b} liters of {q}% salt water are [added|poured in]. [Find|What is] the new percentage of salt.",
        "To {a} liters of juice drink with {p}% fruit, {b} liters of a drink with {q}% fruit are added. How many percent fruit does the [mixture|whole] have?",
        "I mixed {a} liters of {p}% [cleaner|bleach|paint thinner] with {b} liters of {q}% [cleaner|bleach|paint thinner]. How strong is the mixture in percent?",
        "Find the percent of [acid|salt|sugar|alcohol] in a mixture of {a} liters of {p}% solution and {b} liters of {q}% solution.",
        "A farmer mixes {a} kg of feed with {p}% [corn|oats] and {b} kg of feed with {q}% [corn|oats]. What percent of the mixed feed is [corn|oats]?",
        "Given {a} liters of a {p}% solution and {b} liters of a {q}% solution, [find|calculate|work out] the percentage after mixing.",
        "The [nurse|chemist|cook] has {a} ml of a {p}% solution and {b} ml of a {q}% solution and pours both into one [bottle|bowl|glass]. What is the concentration there, in percent?",
        "Two [bottles|cans] are emptied into a [bowl|bucket]: one with {a} liters of {p}% [milk|juice|acid], one with {b} liters of {q}% [milk|juice|acid]. What percentage does the mixture have?",
        "What [percent|percentage] of [salt|sugar|acid] is in the mixture [if|when] {a} liters have {p}% and {b} liters have {q}%?",
        "My {kin} put {a} liters of a {p}% [cream|juice|syrup] and {b} liters of a {q}% one into the same [pot|jug]. What percentage does the mix have?",
        "In one class of {a} [students|children], {p}% [walk to school|have a pet]; in another of {b}, {q}% do. What percent of both classes together is that?",
        "How strong is the result, in percent, of mixing {a} liters of {p}% acid and {b} liters of {q}% acid?",
        "Can you tell me the percentage I get from {a} liters of {p}% [solution|acid|syrup] and {b} liters of {q}% [solution|acid|syrup]?",
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
        "({a} * {p} + {b} * {q}) / ({a} + {b})",
        True,
    )
