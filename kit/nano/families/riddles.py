"""Riddles about numbers: sum and difference, heads and legs, a number somebody thinks of."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family, text_of

LARGER = (
    "The sum of two numbers is {s} and their difference is {k}. [What is the larger number|Find the larger number|What is the bigger one]?",
    "Two numbers add up to {s} and differ by {k}. [Find|What is] the larger one.",
    "{name} and {name2} have {s} {thing} together. {name} has {k} more than {name2}. How many does {name} have?",
    "x + y = {s} and x - y = {k}. What is x?",
    "[Find|What is] the larger of two numbers with sum {s} and difference {k}.",
    "If two numbers [differ by {k} and have the sum {s}|have a difference of {k} and a sum of {s}], which is the larger one?",
    "How many {thing} does {name} have if {he} has {k} more than {his} {kin} and they have {s} together?",
    "A [bat and a ball|cap and a shirt|book and a pen] cost ${s} together, and one of them costs ${k} more than the other. What does the dearer one cost?",
    "The ages of {name} and {his} {kin} add up to {s}. {name} is {k} years younger. How old is the {kin}?",
    "A [rope|board|ribbon] of {s} cm is cut into two pieces. One piece is {k} cm longer than the other. How long is the longer piece?",
    "Two [classes|buses|teams|clubs] have {s} people in all, the first {k} more than the second. How many are in the first?",
    "Given that two numbers have sum {s} and difference {k}, [find|calculate] the bigger number.",
    "There are {s} [red and blue|old and new|big and small] [balls|cars|tiles], and {k} more of the first kind than of the second. How many are of the first kind?",
    "Sum: {s}. Difference: {k}. Larger number?",
    "One number is {k} [more|greater] than another. Together they make {s}. What is the greater number?",
    "{s} votes were cast for two people, and {name} won by {k} votes. How many votes did {name} get?",
    "My {kin} and I saved ${s} together. I saved ${k} more. How much did I save?",
    "In a school there are {s} children. There are {k} more girls than boys. How many girls are there?",
    "We picked {s} [apples|pears|plums] from two trees. The taller tree gave {k} more than the other one. How many came from the taller tree?",
    "A farmer has {s} [cows and sheep|ducks and hens|goats and pigs], with {k} more of the first kind than of the second. How many of the first kind are there?",
    "I think of two numbers. Their total is {s}, and one is {k} above the other. Tell me the larger one.",
    "On two days a [shop|cafe|bakery] had {s} guests. On the second day {k} more came than on the first. How many came on the second day?",
    "[Two parcels|Two suitcases|Two dogs] weigh {s} kg together, and one weighs {k} kg more than the other. What does the heavier one weigh?",
    "A class of {s} pupils has {k} more pupils who walk than pupils who ride. How many walk?",
    "In two jars there are {s} beans. One jar has {k} more beans than the other. How many beans are in the fuller jar?",
    "{name} scored {k} more points than {name2}. Together they scored {s}. How many points did {name} score?",
    "Two friends earned ${s} together. Find what the one who earned ${k} more got.",
    "A day hike of {s} [km|miles] has two parts. The first part is {k} [km|miles] longer than the second. How long is the first part?",
    "The longer of two films is {k} minutes longer than the other, and both last {s} minutes together. How long is the longer film?",
    "Split {s} into two numbers so that one is {k} more than the other. What is the greater one?",
    "You and I have {s} stickers in all, and you have {k} more than I do. How many stickers do you have?",
    "Two numbers A and B satisfy A + B = {s} and A - B = {k}. Find A.",
    "When two numbers are added the result is {s}; when the smaller is subtracted from the larger, it is {k}. What is the larger number?",
    "Which number is the larger of two that together make {s} and are {k} apart?",
    "On a farm there are {s} animals, only cows and horses. The cows outnumber the horses by {k}. How many cows are there?",
)

LEGS = (
    "A [farm|farmer] has {animals}. There are {h} heads and {f} legs. How many four-legged animals are there?",
    "There are {animals} in a yard: {h} heads and {f} [legs|feet]. How many have four legs?",
    "{name} sees {h} heads and {f} legs of {animals}. How many animals have four legs?",
    "How many four-legged animals are there if {animals} have {h} heads and {f} legs in all?",
    "{h} {animals} have {f} legs together. [How many of them have four legs|Find the number of four-legged ones].",
    "In a barn there are only {animals}. I count {h} heads and {f} legs. How many animals with four legs are in the barn?",
    "If a flock of {animals} has {f} legs and {h} heads, how many of the animals have four legs?",
    "Heads: {h}. Legs: {f}. The animals are {animals}. How many have four legs?",
    "My {kin} keeps {animals}, {h} animals with {f} legs. How many of the animals stand on four legs?",
    "Given {h} heads and {f} legs among {animals}, how many animals are four-legged?",
    "The {animals} on a farm were counted: {f} legs, {h} heads. How many four-legged animals were counted?",
    "Suppose {animals} share a meadow, and there are {h} heads and {f} legs. How many of them have four legs?",
    "A child counts {f} legs and {h} heads in a pen with {animals}. How many of the animals have four legs?",
    "We have {h} animals, all {animals}. They have {f} legs. How many four-legged animals do we have?",
    "On a farm with {animals} there are {f} feet and {h} heads. Find out how many of the animals have four feet.",
    "How many animals in a group of {h} {animals} have four legs, if the group has {f} legs?",
    "The zoo shows {animals}: {h} animals and {f} legs. How many are four-legged?",
    "{name} keeps {h} animals, {animals}. {He} counts {f} legs. How many have four of them?",
    "A riddle: {h} heads, {f} legs, only {animals}. How many four-legged animals?",
    "I know that {h} {animals} stand on {f} legs. What is the number of animals with four legs?",
)
WHEELS = (
    "A [parking lot|garage|yard] holds {h} cars and motorcycles with {f} wheels in all. How many cars are there?",
    "There are {h} [bicycles and cars|cars and bikes] in a street. Together they have {f} wheels. How many cars are there?",
    "How many of {h} vehicles are cars if the rest are motorcycles and all have {f} wheels together?",
    "{name} counts {f} wheels on {h} cars and bicycles. How many cars does {he} see?",
    "If {h} cars and scooters have {f} wheels, how many are cars? A scooter has two wheels.",
    "Vehicles: {h}, all cars or motorcycles. Wheels: {f}. Cars?",
    "A mechanic put {f} new tires on {h} cars and motorcycles. How many cars were there?",
    "Only bicycles and cars cross a bridge. {h} vehicles with {f} wheels have crossed it. Find the number of cars.",
    "The {h} cars and motorcycles at a race have {f} wheels. How many cars take part?",
    "How many cars stand in a hall with {h} cars and bikes if there are {f} wheels?",
    "{f} wheels belong to {h} vehicles, which are cars or scooters with two wheels. How many cars are there?",
    "A toy maker used {f} wheels for {h} toys, cars with 4 wheels and bikes with 2. How many cars did he make?",
    "My {kin} repaired {h} bikes and cars and checked {f} wheels. How many cars were among them?",
    "Some cars and some bikes, {h} in all, stand in front of the {place}. They have {f} wheels. How many of them are cars?",
)


@family
def two_prices(d: Draw) -> Problem:
    x, y, kind = d.size(30, 30, 300), d.size(30, 30, 300), d.int(0, 1)
    if kind:
        if x == y:
            raise Redraw
        x, y = max(x, y), min(x, y)
        # Nobody is 250 years old.
        told = [t for t in LARGER if " ages " not in t or x <= 90]
        ask = d.say(*told, s=x + y, k=x - y)
        return Problem(
            ask,
            "Half of the sum plus the difference is the larger number.",
            f"print(({x + y} + {x - y}) // 2)",
            str(x),
            # The equations in x and y would hide another x.
            expr="" if "x - y" in ask else "({s} + {k}) / 2",
            story=True,
        )
    heads, feet = x + y, 2 * x + 4 * y
    wheels = d.chance(0.3)
    animals = d.pick(
        [
            "chickens and cows",
            "ducks and rabbits",
            "hens and pigs",
            "chickens and rabbits",
            "geese and sheep",
            "chickens and goats",
            "turkeys and donkeys",
            "ostriches and zebras",
        ]
    )
    ask = d.say(*(WHEELS if wheels else LEGS), h=heads, f=feet, animals=animals)
    return Problem(
        ask,
        "If all had two wheels there would be 2 for each; each car adds two."
        if wheels
        else "If all had two legs there would be 2 per head; each four-legged animal adds two.",
        f"extra = {feet} - 2 * {heads}\nprint(extra // 2)",
        str(y),
        expr="({f} - 2 * {h}) / 2",
        story=True,
    )


PLUS = (
    "[I think of a number. I multiply it by {a} and add {b}.|{name} thinks of a number. {He} multiplies it by {a} and adds {b}.|Think of a number. Multiply it by {a} and add {b}.|Take a number, multiply it by {a} and add {b}.] The result is {c}. What is the number?",
    "{a} times a number plus {b} [is|equals] {c}. [What is the number|Find the number].",
    "[If|When] you multiply a number by {a} and add {b}, you get {c}. What is the number?",
    "The sum of {a} times a number and {b} is {c}. What is the number?",
    "Which number, [multiplied by {a} and then increased by {b}|times {a} and plus {b}], gives {c}?",
    "{b} more than {a} times a number is {c}. [Find the number|What is the number].",
    "A number is multiplied by {a}. Then {b} is added, and the result is {c}. What was the number?",
    "What number do I have in mind if {a} times it plus {b} makes {c}?",
    "A machine multiplies [every|each|any] number by {a} and adds {b}. It [shows|puts out|returns] {c}. Which number went in?",
    "Find the number that becomes {c} when it is multiplied by {a} and {b} is added.",
    "I multiplied a number by {a}, added {b} and got {c}. What number did I start with?",
    "Secret number: times {a}, plus {b}, result {c}. What is it?",
    "{name} took a number, multiplied it by {a}, added {b} and had {c}. What was {his} number?",
    "Suppose {a} times a number, increased by {b}, equals {c}. [Find|Determine] the number.",
    "A taxi costs ${b} plus ${a} for each [km|mile]. The ride costs ${c}. How many [km|miles] long is it?",
    "A gym asks ${b} at the start and ${a} a month. {name} has paid ${c} in all. For how many months has {he} been a member?",
    "{name} packs {a} [eggs|books|jars] into each box and has {b} left over from {c}. How many boxes does {he} fill?",
    "After buying {a} tickets at the same price and a [drink|map|program] for ${b}, we had spent ${c}. How much was one ticket?",
    "How many weeks does it take to have ${c}, starting with ${b} and saving ${a} a week?",
    "My {kin} thinks of a number. {a} times the number and {b} make {c}. Which number is it?",
    "I am a number. Multiply me by {a}, add {b}, and I become {c}. Who am I?",
)
MINUS = (
    "[I think of a number. I multiply it by {a} and subtract {b}.|{name} thinks of a number. {He} multiplies it by {a} and subtracts {b}.|Think of a number. Multiply it by {a} and subtract {b}.|Take a number, multiply it by {a} and subtract {b}.] The result is {c}. What is the number?",
    "{a} times a number minus {b} [is|equals] {c}. [What is the number|Find the number].",
    "[If|When] you multiply a number by {a} and subtract {b}, you get {c}. What is the number?",
    "{b} less than {a} times a number is {c}. What is the number?",
    "Which number, [multiplied by {a} and then decreased by {b}|times {a} and minus {b}], gives {c}?",
    "The difference of {a} times a number and {b} is {c}. [Find the number|What is the number].",
    "A number is multiplied by {a}. Then {b} is taken away, and the result is {c}. What was the number?",
    "What number do I have in mind if {a} times it minus {b} makes {c}?",
    "A machine multiplies [every|each|any] number by {a} and subtracts {b}. It [shows|puts out|returns] {c}. Which number went in?",
    "Find the number that becomes {c} when it is multiplied by {a} and {b} is taken away.",
    "I multiplied a number by {a}, subtracted {b} and got {c}. What number did I start with?",
    "Secret number: times {a}, minus {b}, result {c}. What is it?",
    "{name} took a number, multiplied it by {a}, took away {b} and had {c}. What was {his} number?",
    "Suppose {a} times a number, decreased by {b}, equals {c}. [Find|Determine] the number.",
    "I am a number. Multiply me by {a}, take {b} away, and I become {c}. Who am I?",
    "If {b} is subtracted from {a} times a number, {c} is left. Which number is it?",
    "My {kin} thinks of a number. From {a} times the number {b} is taken, and {c} remains. What is the number?",
)
CONSECUTIVE = (
    "The sum of three consecutive [numbers|integers|whole numbers] is {s}. [What is the smallest|Find the smallest one|What is the first].",
    "Three consecutive [numbers|integers] add up to {s}. What is the smallest?",
    "What is the smallest of three consecutive [integers|whole numbers] with the sum {s}?",
    "Find the smallest of three [consecutive whole numbers|numbers in a row] whose sum is {s}.",
    "If three consecutive [numbers|integers] have the sum {s}, which is the smallest?",
    "Three whole numbers follow one another and make {s} together. What is the first of them?",
    "The page numbers of three pages in a row add up to {s}. What is the first page number?",
    "{name} adds three consecutive [numbers|integers] and gets {s}. What is the smallest of {his} numbers?",
    "Given that n + (n + 1) + (n + 2) = {s}, find n.",
    "Three [houses|rooms|lockers] next to each other have consecutive numbers with the sum {s}. What is the lowest number?",
    "I wrote down three numbers in a row, like 4, 5, 6. Their sum is {s}. Which number did I write first?",
    "Which three consecutive [integers|numbers] add up to {s}? Give the smallest.",
    "Sum of three consecutive integers: {s}. Smallest one?",
    "The ages of three [children|cousins|friends] are consecutive whole numbers with the sum {s}. How old is the youngest?",
    "Suppose the total of three consecutive [integers|numbers] is {s}. [Determine|Find|Calculate] the smallest.",
    "My three raffle tickets have consecutive numbers that add up to {s}. Tell me the smallest number.",
)
MORE = (
    "What number [plus|added to] {b} [is|equals|makes|gives] {c}?",
    "{b} more than a number is {c}. What is the number?",
    "A number increased by {b} is {c}. [Find the number|What is the number].",
    "What must be added to {b} to get {c}?",
    "How much [must|do] you add to {b} to [get|reach|make] {c}?",
    "The sum of a number and {b} is {c}. [What is the number|Find the number].",
    "I add {b} to a number and get {c}. What is the number?",
    "Which number is missing: ___ + {b} = {c}",
    "{b} + ___ = {c}",
    "If {b} is added to a number, the result is {c}. Which number is it?",
    "{name} thinks of a number. With {b} more it would be {c}. What is the number?",
    "Find the number to which {b} must be added to give {c}.",
    "One of two numbers is {b}, and their sum is {c}. What is the other one?",
    "How many more than {b} is {c}?",
    "From {b}, how much further is it to {c}?",
    "Fill in the missing number: {b} + ___ = {c}.",
    "[Tell me|I need|I want] the number that together with {b} makes {c}.",
    "What is missing from {b} to {c}?",
    "What is the missing addend: {b} + ___ = {c}",
)
TIMES = (
    "What number [times|multiplied by] {b} [is|equals|gives|makes] {c}?",
    "{b} times a number is {c}. What is the number?",
    "A number multiplied by {b} is {c}. [Find the number|What is the number].",
    "The product of a number and {b} is {c}. What is the number?",
    "{b} times what [number|] [is|equals|makes] {c}?",
    "By what [number|] must {b} be multiplied to [get|give|make] {c}?",
    "I multiply a number by {b} and get {c}. What is the number?",
    "Which number is missing: ___ × {b} = {c}",
    "{b} × ___ = {c}",
    "If a number is multiplied by {b}, the result is {c}. Which number is it?",
    "{name} thinks of a number. {b} times as much would be {c}. What is the number?",
    "Find the number which multiplied by {b} gives {c}.",
    "One of two factors is {b}, and the product is {c}. What is the other factor?",
    "How many times {b} is {c}?",
    "Fill in the missing factor: {b} · ___ = {c}.",
    "[Tell me|I need|I want] the number that times {b} makes {c}.",
    "The number {c} is {b} times as large as another number. What is the other number?",
    "Two numbers have the product {c}. One of them is {b}. [What is the other|Find the other one].",
    "{b} times which number makes {c}?",
    "What number must be multiplied by {b} so that the product is {c}?",
    "Which number has to be taken {b} times to make {c}?",
    "A number and {b} are multiplied, and {c} comes out. What is the number?",
)


@family
def number_riddle(d: Draw) -> Problem:
    x, a, b, kind = d.size(60, 60, 400), d.int(2, d.pick([9, 9, 15])), d.size(60, 60, 300), d.int(0, 4)
    if kind <= 1:
        c = a * x + b if kind == 0 else a * x - b
        ask = d.say(*(PLUS if kind == 0 else MINUS), a=a, b=b, c=c)
        back = "-" if kind == 0 else "+"
        return Problem(
            ask,
            f"Undo the steps: {'subtract' if kind == 0 else 'add'} {b}, then divide by {a}.",
            f"print(({c} {back} {b}) // {a})",
            str(x),
            "The number is {box}.",
            f"({{c}} {back} {{b}}) / {{a}}",
            story=True,
        )
    if kind == 2:
        n = d.size(12, 120, 900)
        return Problem(
            d.say(*(t for t in CONSECUTIVE if " ages " not in t or n <= 20), s=3 * n + 3),
            "The numbers are n, n + 1 and n + 2, so 3n + 3 is the sum.",
            f"print(({3 * n + 3} - 3) // 3)",
            str(n),
            "The smallest is {box}.",
            "({s} - 3) / 3",
            story=True,
        )
    if kind == 3:
        return Problem(
            d.say(*MORE, b=b, c=x + b),
            f"Subtract {b} from {x + b}.",
            f"print({x + b} - {b})",
            str(x),
            "The number is {box}.",
            "{c} - {b}",
            story=True,
        )
    return Problem(
        d.say(*TIMES, b=b, c=x * b),
        f"Divide {x * b} by {b}.",
        f"print({x * b} // {b})",
        text_of(x),
        "The number is {box}.",
        "{c} / {b}",
        story=True,
    )
