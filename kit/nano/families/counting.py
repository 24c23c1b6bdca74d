"""Permutations, combinations, handshakes, outfits, arrangements of letters."""

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
    n = d.int(3, 20)
    k = d.int(2, min(n, 8))
    ask = d.say(
        "=How many ways [are there to|can you|can we] choose {k} {group} from {n}?",
        "=[In how|How] many ways can {k} {group} be chosen from {n}[ {group}|]?",
        "[In how|How] many ways can a [team|committee|group] of {k} be [chosen|formed|selected] from {n} {group}?",
        "{name} has {n} {thing} and [picks|chooses|takes] {k}. [In how|How] many ways[ can {he} do it| are possible|]?",
        "=What is {n} choose {k}?",
        "=[Compute|Calculate] C({n}, {k}).",
        "How many [committees|teams|groups] of {k} can be [made|formed] from {n} {group}?",
        "How many subsets of {k} elements does a set of {n} [elements|] have?",
        n=n,
        k=k,
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
    n = d.int(3, 15)
    k = d.int(2, min(n, 6))
    ask = d.say(
        "[In how|How] many ways can {k} {group} be [arranged|lined up|seated] in a row [chosen from|out of|from] {n}?",
        "[In how|How] many ways can first, second and other places, {k} in all, be given to {n} [runners|players]?",
        "How many [different|] ordered lists of {k} {thing} can be made from {n} different {thing}?",
        "=What is P({n}, {k})?",
        "A club of {n} {group} elects {k} different officers. [In how|How] many ways?",
        "How many [permutations|arrangements] of {k} out of {n} [objects|things|items] are there?",
        n=n,
        k=k,
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
    n = d.int(2, 10)
    ask = d.say(
        "=[In how|How] many ways can {n} [different|] {thing} be [arranged|lined up|put|placed] [in a row|on a shelf|in a line]?",
        "=What is {n}!?",
        "=What is {n} factorial?",
        "[Calculate|Compute|Evaluate] {n}![.|]",
        "[In how|How] many [ways|orders] can {n} {group} [stand|sit|line up] in a [row|line]?",
        "How many [arrangements|orders|permutations] of {n} [different|] {thing} are there?",
        n=n,
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
        w=w,
    )
    return Problem(
        ask,
        "Divide the factorial of the length by the factorials of the repeats.",
        f"import math\nword = '{w}'\nways = math.factorial(len(word))\nfor c in set(word):\n    ways = ways // math.factorial(word.count(c))\nprint(ways)",
        str(value),
        "There are {box} arrangements.",
    )


@family
def outfits(d: Draw) -> Problem:
    a, b, c, three = d.int(2, 15), d.int(2, 15), d.int(2, 9), d.chance(0.5)
    if three:
        ask = d.say(
            "{name} has {a} shirts, {b} [pants|pairs of pants|skirts] and {c} [hats|pairs of shoes|scarves]. How many [different|] outfits [can {he} make|are possible|are there]?",
            "A menu has {a} [starters|soups], {b} [main dishes|meals] and {c} desserts. How many [different|] [menus|meals|choices] are [there|possible]?",
            "A [car|phone|pizza] comes in {a} colors, {b} sizes and {c} styles. How many [different|] [kinds|choices] are there?",
            a=a,
            b=b,
            c=c,
        )
        return Problem(
            ask,
            "Multiply the numbers of choices.",
            f"print({a} * {b} * {c})",
            str(a * b * c),
            "There are {box} choices.",
            "{a} * {b} * {c}",
            True,
        )
    ask = d.say(
        "{name} has {a} shirts and {b} [pants|pairs of pants|skirts|ties]. How many [different|] outfits [can {he} make|are possible]?",
        "A [cafe|shop] sells {a} [kinds of cones|drinks|breads] and {b} [flavors|snacks|toppings]. How many [different|] [combinations|choices] are there?",
        "There are {a} roads from A to B and {b} roads from B to C. How many ways [are there|] from A to C?",
        a=a,
        b=b,
    )
    return Problem(
        ask,
        "Multiply the numbers of choices.",
        f"print({a} * {b})",
        str(a * b),
        "There are {box} choices.",
        "{a} * {b}",
        True,
    )


@family
def handshakes(d: Draw) -> Problem:
    n = d.int(3, 60)
    ask = d.say(
        "=[If|When] {n} people [all|] shake hands [with each other|with everyone else] [once|], how many handshakes are there?",
        "{n} {group} [meet|are at a party] and each shakes hands with every other[ once|]. How many handshakes [are there|is that]?",
        "{n} teams play each other once. How many games are [there|played]?",
        "How many [lines|segments] connect {n} points, if no three are in line?",
        "How many games are played in a [league|tournament] of {n} teams if each plays every other once?",
        n=n,
    )
    return Problem(
        ask,
        "Each pair counts once.",
        f"import math\nprint(math.comb({n}, 2))",
        str(comb(n, 2)),
        "The answer is {box}.",
    )


@family
def codes(d: Draw) -> Problem:
    n, k, differ = d.int(1, 6), d.int(2, 10), d.chance(0.4)
    if differ and n > k:
        n = k
    if differ:
        ask = d.say(
            "How many [codes|numbers|PINs] of {n} digits can be made from {k} different digits without [repetition|repeating]?",
            "How many {n}-digit codes [are there|can be made] from {k} digits if no digit repeats?",
            n=str(n),
            k=str(k),
        )
        return Problem(
            ask,
            "The number of choices falls by one each time.",
            f"import math\nprint(math.perm({k}, {n}))",
            str(perm(k, n)),
            "There are {box} codes.",
        )
    ask = d.say(
        "How many [codes|passwords|PINs] of {n} [digits|symbols] can be made from {k} [digits|symbols] if [repetition is allowed|digits may repeat]?",
        "A [lock|code] has {n} [wheels|places] with {k} [digits|symbols|letters] each. How many [codes|settings] are possible?",
        "A test has {n} questions with {k} choices each. [In how|How] many ways can it be [answered|filled in]?",
        n=str(n),
        k=str(k),
    )
    return Problem(
        ask,
        "Each place has the same number of choices.",
        f"print({k}**{n})",
        str(k**n),
        "There are {box} of them.",
    )
