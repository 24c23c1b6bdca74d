"""Permutations, combinations, arrangements of letters."""

from __future__ import annotations

from collections import Counter
from math import comb, factorial, perm

from ..problem import Draw, Problem, family

WORDS = [
    "MATH",
    "BANANA",
    "LEVEL",
    "APPLE",
    "BOOK",
    "LETTER",
    "TREE",
    "SCHOOL",
    "NUMBER",
    "PEPPER",
    "SUMMER",
    "COFFEE",
    "CHAIR",
    "RIVER",
    "MOMMY",
    "PUZZLE",
    "HAPPY",
    "GREEN",
    "BALL",
    "DADDY",
    "EAGLE",
    "KAYAK",
    "ROTOR",
    "QUEEN",
    "TEETH",
]


@family
def combinations(d: Draw) -> Problem:
    n = d.int(3, d.pick([12, 20, 40]))
    k = d.int(2, min(n, 8))
    ask = d.say(
        "=How many ways [are there to|can you|can we] choose {k} {group} from {n}?",
        "=[In how|How] many ways can {k} {group} be chosen from {n}[ {group}|]?",
        "[In how|How] many ways can a [team|committee|group] of {k} be [chosen|formed|selected] from {n} {group}?",
        "{name} has {n} {thing} and [picks|chooses|takes] {k}. [[In how|How] many ways can {he} do it|How many choices are possible|How many selections are there]?",
        "=What is {n1} choose {k1}?",
        "=[Compute|Calculate] C({n1}, {k1}).",
        "How many [committees|teams|groups] of {k} can be [made|formed] from {n} {group}?",
        "How many subsets of {k} elements does a set of {n} [elements|] have?",
        "A [coach|teacher|captain] has {n} players and needs {k} of them for a [game|relay|match]. [In how|How] many ways can the players be picked, if their order does not matter?",
        "If {k} {group} are to be [selected|chosen] from a group of {n}, how many [different|] selections are possible?",
        "A pizza place offers {n} toppings. A pizza gets {k} different toppings. How many [different|] pizzas are possible?",
        "A test has {n} questions, and {k} of them must be answered. How many ways are there to choose the questions?",
        "In a lottery, {k} numbers are drawn from {n}. How many different results are there, if the order is ignored?",
        "From a shelf with {n} different books, {name} borrows {k}. How many [choices|selections] does {he} have?",
        "C({n1}, {k1}) = ?",
        "[Evaluate|Find|What is] the binomial coefficient {n1} over {k1}.",
        "{n} colors are at hand. A flag uses {k} of them, and the order is of no importance. How many sets of colors can be used?",
        "Given {n} points, no three of them on a line, how many sets of {k} points can be chosen?",
        "How many different hands of {k} cards can be dealt from {n} cards?",
        "Suppose {n} people apply for {k} equal jobs. How many ways are there to fill the jobs?",
        "We have {n} [flavors|kinds] of ice cream and take {k} different scoops in one cup. How many cups are possible?",
        "My {kin} may take {k} of {n} [different|] {thing} on a trip. How many choices are there?",
        "The order does not matter: [in how|how] many ways can {k} out of {n} [objects|things|items] be taken?",
        "Out of {n} [songs|photos|poems], {k} are [chosen|picked] for the [show|album|party]. Find the number of possible selections.",
        n=n,
        k=k,
        n1=str(n),
        k1=str(k),
    )
    return Problem(
        ask,
        "The order does not matter: use combinations.",
        f"import math\nprint(math.comb({n}, {k}))",
        str(comb(n, k)),
        "There are {box} ways.",
    )


@family
def permutations(d: Draw) -> Problem:
    n = d.int(3, d.pick([10, 15, 30]))
    k = d.int(2, min(n, 6))
    ask = d.say(
        "[In how|How] many ways can {k} {group} be [arranged|lined up|seated] in a row [chosen from|out of|from] {n}?",
        "[In how|How] many ways can the first {k} places of a race go to {n} [runners|players|riders]?",
        "How many [different|] ordered lists of {k} {thing} can be made from {n} different {thing}?",
        "=What is P({n1}, {k1})?",
        "A club of {n} {group} elects {k} different officers. [In how|How] many ways?",
        "How many [permutations|arrangements] of {k} out of {n} [objects|things|items] are there?",
        "P({n1}, {k1}) = ?",
        "[Compute|Calculate|Evaluate] P({n1}, {k1}).",
        "Calculate the number of permutations of {n} things taken {k} at a time.",
        "{k} different prizes are given to {n} {group}, and nobody gets two. [In how|How] many ways can this be done?",
        "There are {n} {group} and {k} numbered seats. [In how|How] many ways can the seats be filled?",
        "If {k} of {n} different books are put on a shelf in a row, how many arrangements are possible?",
        "From {n} swimmers, {k} are chosen and given an order for the relay. How many orders are possible?",
        "A [class|council|team] of {n} picks {k} people for {k} different jobs, one each. How many ways are there?",
        "{name} has {n} different [songs|pictures|flags] and shows {k} of them one after the other. How many different programs can {he} make?",
        "Suppose {k} of {n} [paintings|photos|posters] are hung side by side. The order counts. How many ways are there?",
        "How many ways are there to hand out {k} different medals among {n} athletes, at most one for each?",
        "Out of {n} letters, all different, how many words of {k} letters can be made if no letter is used twice?",
        "A [ship|scout] has {n} flags of different colors. A signal is {k} flags, one above the other. How many signals are possible?",
        "The order matters: how many ways are there to draw {k} balls one by one from {n} numbered balls, without putting any back?",
        "{n} {group} want to speak, but there is time for only {k} of them, one after another. How many speaking orders are possible?",
        n=n,
        k=k,
        n1=str(n),
        k1=str(k),
    )
    return Problem(
        ask,
        "The order matters: use permutations.",
        f"import math\nprint(math.perm({n}, {k}))",
        str(perm(n, k)),
        "There are {box} ways.",
    )


@family
def arrange_all(d: Draw) -> Problem:
    n = d.int(2, d.pick([6, 10, 14]))
    ask = d.say(
        "=[In how|How] many ways can {n} [different|] {thing} be [arranged|lined up|put|placed] [in a row|on a shelf|in a line]?",
        "=What is {f}!?",
        "=What is {n} factorial?",
        "[Calculate|Compute|Evaluate] {f}![.|]",
        "In how many [ways|orders] can {n} {group} [stand|sit|wait] in a [row|line]?",
        "How many [arrangements|orders|permutations] of {n} [different|] {thing} are there?",
        "{f}! = ?",
        "[Find|Give|Write out] the value of {f}![.|]",
        "What do you get if you multiply all whole numbers from 1 to {n}?",
        "Find the product of the [numbers|integers] from 1 to {n}.",
        "{n} {group} wait in a line. How many different lines are possible?",
        "{name} has {n} different {thing} and puts them in a row. How many different rows can {he} make?",
        "If {n} [runners|horses|cars] finish a race and no two at the same time, how many orders of finish are possible?",
        "In what number of ways can {n} [books|trophies|vases] stand side by side on a shelf?",
        "{n} songs are played once each. In how many orders can they be played?",
        "A [bus|train|tour] visits {n} towns, each once. How many different orders of the towns are possible?",
        "There are {n} chairs in a row and {n} people. How many ways are there for the people to sit down?",
        "Each of {n} [actors|pupils|guests] gets one of {n} different [roles|topics|keys]. How many ways are there to give them out?",
        "My {kin} reads {n} books during the holidays, one after another. How many reading orders are there?",
        "Suppose {n} different flags hang from one rope. How many orders from left to right exist?",
        "How many [different|] strings can be made from {n} different letters if each is used exactly once?",
        "The factorial of {n}: how much is it?",
        n=n,
        f=str(n),
    )
    return Problem(
        ask,
        "All can be ordered in factorial many ways.",
        f"import math\nprint(math.factorial({n}))",
        str(factorial(n)),
        "The answer is {box}.",
    )


@family
def letter_arrangements(d: Draw) -> Problem:
    w = str(d.pick(WORDS))
    if d.chance(0.4):
        w = "".join(str(d.pick("ABCDEMNOST")) for _ in range(d.int(3, 8)))
    value = factorial(len(w))
    for k in Counter(w).values():
        value //= factorial(k)
    ask = d.say(
        "=How many [different|distinct|] [arrangements|permutations] of the letters [of|in] [the word|] {w} are there?",
        "[In how|How] many [different|] ways can the letters of [the word|] {w} be [arranged|ordered]?",
        "How many [different|distinct] words can be [made|formed] from [all|] the letters of {w}?",
        "{w}: how many arrangements of the letters?",
        "Find the number of [different|distinct] arrangements of [the letters in|the letters of] {w}.",
        "If all the letters of {w} are shuffled, how many different [words|strings] can come out?",
        "The letters of {w} are written on [cards|tiles], one on each. How many different words can be laid with all the [cards|tiles]?",
        "How many anagrams does {w} have, itself included? They need not make sense.",
        "Take the letters of the word {w} and rearrange them. How many different results are possible, the word itself included?",
        "Count the [different|distinct] ways to order the letters of {w}.",
        "{name} has magnetic letters for the word {w} and lines them all up. How many different rows of letters are possible?",
        "Given the word {w}, how many distinct permutations do its letters have?",
        "Using every letter of {w} exactly once, how many different strings can you write?",
        "A code uses exactly the letters of {w} in any order. How many different codes are there?",
        "[Can you tell me|Do you know] how many different ways there are to arrange the letters of {w}?",
        "Suppose the letters of {w} are mixed up and put in a row. How many rows look different?",
        "My teacher asks how many distinct arrangements the letters in {w} have. What should I answer?",
        "How many words, with or without a meaning, use each letter of {w} exactly as often as {w} does?",
        "[In how|How] many [different|distinct] orders can the letters of the name {w} be written?",
        "With all the letters of {w}, how many different strings are possible?",
        "Given the letters in {w}, find the number of different words that use all of them.",
        "Equal letters look the same. How many arrangements of {w} can be told apart?",
        "A sign shows the word {w}. Its letters fall off and are put back at random. How many different signs are possible?",
        "What is the number of distinguishable permutations of the letters in {w}?",
        w=w,
    )
    return Problem(
        ask,
        "Divide the factorial of the length by the factorials of the repeats.",
        f"import math\nword = '{w}'\nways = math.factorial(len(word))\nfor c in set(word):\n    ways = ways // math.factorial(word.count(c))\nprint(ways)",
        str(value),
        "There are {box} arrangements.",
    )
