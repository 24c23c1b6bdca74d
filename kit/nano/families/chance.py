"""Probability with bags, dice and coins, always as an exact fraction.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from fractions import Fraction
from math import comb

from ..problem import Draw, Problem, Redraw, family

STUFF = [
    ("marbles", "marble"),
    ("balls", "ball"),
    ("beads", "bead"),
    ("socks", "sock"),
    ("cards", "card"),
    ("candies", "candy"),
    ("chips", "chip"),
    ("buttons", "button"),
    ("pens", "pen"),
    ("balloons", "balloon"),
    ("stickers", "sticker"),
    ("blocks", "block"),
    ("hats", "hat"),
    ("flowers", "flower"),
    ("pebbles", "pebble"),
]


@family
def draw_one(d: Draw) -> Problem:
    top = int(str(d.pick([10, 20, 100])))
    a, b, c, three = d.int(1, top), d.int(2, top), d.int(2, 15), d.chance(0.5)
    total = f"{a} + {b} + {c}" if three else f"{a} + {b}"
    first, second, third = d.word("color"), d.word("color2"), d.word("color3")
    which = d.int(0, 2 if three else 1)
    part, wanted = (a, b, c)[which], (first, second, third)[which]
    negated = d.chance(0.2)
    many, one = STUFF[d.int(0, len(STUFF) - 1)]
    inside = (
        "{a} {first}, {b} {second} and {c} {third} {many}" if three else "{a} {first} and {b} {second} {many}"
    )
    short = "{a} {first}, {b} {second}, {c} {third}" if three else "{a} {first}, {b} {second}"
    is_it = "not {w}" if negated else "{w}"
    the_one = "a {one} that is not {w}" if negated else "a {w} [one|{one}]"
    ask = d.say(
        f"=A [bag|box|jar|drawer|bowl] [contains|has|holds] {inside}. [One is drawn|You draw one|{{name}} takes one|One is taken|You pick one] at random. What is the [probability|chance] that it is {is_it}?",
        f"There are {inside} in a [bag|box|jar]. [What is the probability of [drawing|picking|taking]|Find the probability of drawing] {the_one}.",
        f"A [bag|box] [with|has] {inside}. What is the probability [of picking|to pick] {the_one}?",
        f"What is the [probability|chance] that a random {{one}} from a [bag|box|basket] with {inside} is {is_it}?",
        f"How likely is it that a {{one}} taken at random from {inside} is {is_it}?",
        f"If {{name}} [pulls|draws|takes] one {{one}} out of a [sack|bag|box] with {inside} without looking, what is the [probability|chance] that it is {is_it}?",
        f"{short} {{many}}. One is picked. P({is_it})?",
        f"[A box is filled|I filled a jar] with {inside}. Somebody draws one of them blindly. Find the probability of {the_one}.",
        f"{{name}} has {inside} and gives one of them, chosen at random, to {{his}} {{kin}}. What is the probability that the {{kin}} gets {the_one}?",
        f"In a [drawer|basket|bucket] there are {inside}. I reach in with my eyes closed and take one. What are the chances that it is {is_it}?",
        f"Given a [pile|collection|set] of {inside}, what is the probability that one chosen at random is {is_it}?",
        f"Suppose a [machine|box|pouch] holds {inside} and one falls out at random. What is the probability that it is {is_it}?",
        f"We mix {inside} and choose one of them, each with the same chance. [Find|Calculate|Determine] the probability that it is {is_it}.",
        f"One {{one}} is taken at random from a [crate|tray|bucket]. There are {inside} in it. What is the probability of {the_one}?",
        f"My {{kin}} keeps {inside} in a [bag|box|tin]. It is dark, so one is taken out by chance. With what probability is it {is_it}?",
        f"A game: you close your eyes and draw from {inside}. You win if the {{one}} is {is_it}. What is the probability of winning?",
        f"The {{many}} in a [tin|toy chest|basket]: {short}. One is chosen at random. What is the probability that the chosen {{one}} is {is_it}?",
        f"Find the chance of getting {the_one} when one is drawn from {inside}.",
        f"[Can you tell me|Do you know] the probability that it is {is_it}, if one {{one}} is picked at random from {inside}?",
        a=a,
        b=b,
        c=c,
        first=first,
        second=second,
        third=third,
        w=wanted,
        many=many,
        one=one,
    )
    n = a + b + (c if three else 0)
    value = Fraction(n - part if negated else part, n)
    code = f"from fractions import Fraction\ntotal = {total}\nprint({'1 - ' if negated else ''}Fraction({part}, total))"
    return Problem(
        ask,
        f"There are {part} {wanted} ones; divide by the total number{' and subtract from 1' if negated else ''}.",
        code,
        str(value),
        "The probability is {box}.",
    )


@family
def draw_two(d: Draw) -> Problem:
    a, b = d.int(2, d.pick([8, 12, 40])), d.int(2, d.pick([8, 12, 40]))
    first, second = d.word("color"), d.word("color2")
    which, wanted = d.pick([(a, first), (b, second)])
    many, one = STUFF[d.int(0, len(STUFF) - 1)]
    ask = d.say(
        "A [bag|box|jar] [contains|has] {a} {first} and {b} {second} [marbles|balls|cards]. Two are drawn [at random|] without replacement. What is the probability that both are {w}?",
        "Two [marbles|balls|socks] are taken from a [bag|box|drawer] with {a} {first} and {b} {second} ones. [What is the probability|Find the probability] that both are {w}[.|?]",
        "What is the [probability|chance] of drawing two {w} {many} in a row, without replacement, from {a} {first} and {b} {second} {many}?",
        "{name} has {a} {first} and {b} {second} {many} in a [bag|box] and takes out two of them at the same time. What is the [probability|chance] that both are {w}?",
        "If two {many} are picked at random from {a} {first} and {b} {second} ones, how likely is it that both are {w}?",
        "{a} {first} and {b} {second} {many}. Two are drawn without putting any back. P(both {w})?",
        "In a drawer there are {a} {first} and {b} {second} {many}. In the dark I take two. What is the probability that I have two {w} ones?",
        "One {one} is drawn from {a} {first} and {b} {second} {many} and kept, then a second one is drawn. [Find|Calculate] the probability that both are {w}.",
        "Suppose a box holds {a} {first} and {b} {second} {many} and we pull out two together. What is the probability of getting only {w} ones?",
        "My {kin} has {a} {first} and {b} {second} {many} and gives me two of them without looking. What are the chances that I get two {w} ones?",
        "Given {a} {first} and {b} {second} {many}, [find|determine] the probability that two chosen at random, without replacement, are both {w}.",
        "Two children each take one {one}, without looking, from a [basket|bowl] with {a} {first} and {b} {second} {many}. What is the probability that both children get a {w} one?",
        "A [jar|sack|hat] is filled with {a} {first} and {b} {second} {many}. What is the probability that the first two taken out are both {w}, if none is put back?",
        "You win a game if you draw two {w} {many} from {a} {first} and {b} {second} ones. The first is not put back. What is the probability of winning?",
        "[Can you tell me|Do you know] how likely it is to pick two {w} {many} from a pile of {a} {first} and {b} {second} ones, both at once?",
        "From a [pile|set] of {a} {first} and {b} {second} {many}, a random pair is chosen. With what probability are both of them {w}?",
        "The first of two {many} drawn is not returned. There are {a} {first} and {b} {second} ones at the start. What is the probability that the two are {w}?",
        a=a,
        b=b,
        first=first,
        second=second,
        w=wanted,
        many=many,
        one=one,
    )
    return Problem(
        ask,
        f"Count the pairs of the {which} {wanted} ones among all pairs.",
        f"from fractions import Fraction\nimport math\nprint(Fraction(math.comb({which}, 2), math.comb({a} + {b}, 2)))",
        str(Fraction(comb(int(which), 2), comb(a + b, 2))),
        "The probability is {box}.",
    )


@family
def two_dice(d: Draw) -> Problem:
    s = d.int(2, 12)
    kind = d.pick(["of", "more", "less", "one"])
    if kind == "one":
        k, m = d.int(1, 6), int(str(d.pick([4, 5, 8, 9, 10, 12, 20, 24, 30, 100])))
        if d.chance(0.5):
            ask = d.say(
                "=What is the probability of [rolling|throwing] a {k} with [a|one] [fair|] die?",
                "A [fair|] die is rolled[ once|]. What is the probability of a {k}?",
                "What is the chance to roll a {k} with a {m}-sided die?",
                "How likely is it to [roll|throw] a {k} with an ordinary die?",
                "One roll of a [normal|fair] die: P({k})?",
                "You roll a die once. What are the chances of getting a {k}?",
                "{name} needs a {k} on the next roll of the die. What is the [probability|chance] that {he} gets it?",
                "If a [fair|normal] die is thrown, what is the probability that it shows a {k}?",
                "Find the probability of getting a {k} in one throw of a die.",
                "In a board game I can only win with a {k}, and I have one roll of one die. What is the probability that I win?",
                "A cube with the numbers 1 to 6 on its faces is rolled. What is the probability that {k} is on top?",
                "[Determine|Calculate] the probability that a fair six-sided die lands on {k}.",
                "With what probability does a single die come up {k}?",
                "The faces of a die are numbered from 1 to 6. It is thrown once. Find the chance of a {k}.",
                k=str(k),
                m="6",
            )
            return Problem(
                ask,
                "One of six equally likely results.",
                "from fractions import Fraction\nprint(Fraction(1, 6))",
                "1/6",
                "The probability is {box}.",
            )
        ask = d.say(
            "What is the probability of [rolling|throwing] a {k} with a {m}-sided die?",
            "A [fair|] die with {m} sides is rolled. What is the probability of a {k}?",
            "How likely is it to [roll|throw] a {k} with a die that has {m} sides?",
            "A {m}-sided die: P({k})?",
            "{name} rolls a die with {m} faces, numbered from 1 to {m}. What is the [probability|chance] that {he} gets a {k}?",
            "If a [fair|] {m}-sided die is thrown once, what is the probability that it shows {k}?",
            "A spinner has {m} equal fields with the numbers 1 to {m}. What is the probability that it stops on {k}?",
            "Find the probability that a spinner with {m} equal sections, numbered 1 to {m}, lands on {k}.",
            "A wheel is divided into {m} equal parts, numbered from 1. It is spun once. What is the chance of {k}?",
            "There are {m} [tickets|cards|balls] with the numbers 1 to {m}. One is drawn. What is the probability that it has the number {k}?",
            "In a game I have a die with {m} equal sides. I need a {k}. What are my chances on one roll?",
            "[Determine|Calculate] the chance of a {k} on one roll of a fair die with {m} sides.",
            "One of the numbers from 1 to {m} is chosen at random. With what probability is it {k}?",
            "Suppose every side of a {m}-sided die is equally likely. What is the probability of rolling a {k}?",
            k=str(min(k, m)),
            m=str(m),
        )
        return Problem(
            ask,
            f"One of {m} equally likely results.",
            f"from fractions import Fraction\nprint(Fraction(1, {m}))",
            str(Fraction(1, m)),
            "The probability is {box}.",
        )
    test, words = {
        "of": ("==", "[is|equals] {s}"),
        "more": (">", "is [more|greater] than {s}"),
        "less": ("<", "is less than {s}"),
    }[str(kind)]
    sum_of = {"of": "{s}", "more": "more than {s}", "less": "less than {s}"}[str(kind)]
    hits = sum(
        1
        for i in range(1, 7)
        for j in range(1, 7)
        if (i + j == s if kind == "of" else i + j > s if kind == "more" else i + j < s)
    )
    if not hits:
        raise Redraw
    ask = d.say(
        f"=Two [fair|] dice are [rolled|thrown]. What is the probability that the sum {words}?",
        f"What is the probability that the sum of two dice {words}?",
        f"{{name}} rolls two dice. [Find the probability|What is the chance] that the [sum|total] {words}[.|?]",
        *(
            [
                "=What is the probability of [rolling|getting] a sum of {s} with two dice?",
                "To land on the goal, {name} must [roll|throw] a total of {s} with two dice. What is the probability of that?",
                "The points on two dice add up to {s}. How likely is that?",
                "What fraction of the 36 results of two dice has a [sum|total] of {s}?",
                "A [sum|total] of {s} wins the prize. Two dice are rolled. What is the chance to win?",
            ]
            if kind == "of"
            else []
        ),
        f"If you [roll|throw] two dice, how likely is it that their sum {words}?",
        f"How likely is a [sum|total] of {sum_of} with two [fair|normal] dice?",
        f"Two dice, sum of {sum_of}: probability?",
        f"Find the probability that two dice show a [sum|total] of {sum_of}.",
        f"A red and a blue die are rolled together. What is the [probability|chance] that the two numbers add up to {sum_of}?",
        f"A die is rolled twice and the two numbers are added. What is the probability that the result {words}?",
        f"In a board game I move as many steps as two dice show together. What is the probability that the number of steps {words}?",
        f"You win if the [sum|total] of two dice {words}. What is the probability of winning?",
        f"[Determine|Calculate] the chance that the [points|numbers] on two dice have a sum of {sum_of}.",
        f"Two six-sided dice are thrown at the same time. With what probability do they show {sum_of} in total?",
        f"Suppose we roll a die two times. What is the probability that the [sum|total] of the two rolls {words}?",
        f"My {{kin}} throws two dice and adds what they show. What are the chances that the answer {words}?",
        f"Given two fair dice, what is the probability that together they show {sum_of}?",
        f"There are 36 ways for two dice to fall. What is the probability of {sum_of} as their [sum|total]?",
        f"A [red|white] die and a [blue|green] die: what is the chance that the [sum|total] {words}?",
        f"{{name}} and {{name2}} roll one die each. What is the probability that their [sum|total] {words}?",
        f"[Can you tell me|Do you know] the probability of getting {sum_of} as the sum of two dice?",
        s=str(s),
    )
    return Problem(
        ask,
        "Count the good results among the 36 pairs.",
        f"from fractions import Fraction\nhits = sum(1 for i in range(1, 7) for j in range(1, 7) if i + j {test} {s})\nprint(Fraction(hits, 36))",
        str(Fraction(hits, 36)),
        "The probability is {box}.",
    )


@family
def coins(d: Draw) -> Problem:
    n = d.int(2, d.pick([6, 10, 16]))
    least = d.chance(0.25)
    k, side = d.int(1 if least else 0, n), d.pick(["heads", "tails"])
    amount = "at least" if least else "exactly"
    ask = d.say(
        f"=A [fair|] coin is [tossed|flipped|thrown] {{n}} times. What is the probability of {'at least' if least else '[exactly|]'} {{k}} {{side}}?",
        f"What is the probability of [getting|] {amount} {{k}} {{side}} in {{n}} [coin|] [flips|tosses]?",
        f"{{name}} flips a coin {{n}} times. [Find the probability|What is the chance] of {amount} {{k}} {{side}}[.|?]",
        f"If a [fair|] coin is [tossed|flipped|thrown] {{n}} times, how likely is it that you get {amount} {{k}} {{side}}?",
        f"How likely is it to get {amount} {{k}} {{side}} when you [toss|flip|throw] a coin {{n}} times?",
        f"{{n}} coins are [tossed|flipped|thrown] at once. What is the probability of {amount} {{k}} {{side}}?",
        f"Coin tosses: {{n}}. P({amount} {{k}} {{side}})?",
        f"In {{n}} [tosses|flips|throws] of a fair coin, find the [probability|chance] of getting {amount} {{k}} {{side}}.",
        f"I throw a coin {{n}} times and count the {{side}}. What is the probability that I count {amount} {{k}}?",
        f"A game is won by anyone who gets {amount} {{k}} {{side}} in {{n}} coin [tosses|flips]. What is the probability of winning?",
        f"{{name}} dropped {{n}} fair coins on the floor. With what probability did {amount} {{k}} of them land on {{side}}?",
        f"Suppose you toss {{n}} fair coins. What are the chances of {amount} {{k}} landing on {{side}}?",
        f"[Determine|Calculate] the probability that {{n}} [tosses|flips] of a coin give {amount} {{k}} {{side}}.",
        f"We flip a coin again and again, {{n}} times in all. What is the probability that {{side}} comes up {amount} {{k}} {{times}}?",
        f"Given {{n}} tosses of a fair coin, what is the probability that {{side}} appears {amount} {{k}} {{times}}?",
        f"Each of {{n}} {{group}} tosses one coin. What is the probability that {amount} {{k}} of the coins will show {{side}}?",
        f"[Can you tell me|Do you know] the probability of {amount} {{k}} {{side}} with {{n}} coins?",
        f"The same fair coin is thrown {{n}} times in a row. How probable is it to see {amount} {{k}} {{side}}?",
        f"What is the probability that {{n}} tosses of a fair coin show {amount} {{k}} {{side}}?",
        f"A coin is thrown {{n}} times by {{name}}. What is the chance that {{side}} comes {amount} {{k}} {{times}}?",
        f"What chance do you have of {amount} {{k}} {{side}} if you may toss a coin {{n}} times?",
        f"My {{kin}} says: toss a coin {{n}} times. What is the chance that {{side}} is seen {amount} {{k}} {{times}}?",
        n=str(n),
        k=str(k),
        side=side,
        times="time" if k == 1 else "times",
    )
    good = sum(comb(n, j) for j in range(k, n + 1)) if least else comb(n, k)
    code = f"sum(math.comb({n}, k) for k in range({k}, {n} + 1))" if least else f"math.comb({n}, {k})"
    return Problem(
        ask,
        f"Count the ways and divide by 2 to the power {n}.",
        f"from fractions import Fraction\nimport math\nprint(Fraction({code}, 2**{n}))",
        str(Fraction(good, 2**n)),
        "The probability is {box}.",
    )


@family
def number_cards(d: Draw) -> Problem:
    n, kind, k = d.int(6, d.pick([40, 100, 1000])), d.pick(["even", "odd", "prime", "multiple"]), d.int(2, 12)
    tests = {
        "even": "n % 2 == 0",
        "odd": "n % 2 == 1",
        "multiple": f"n % {k} == 0",
        "prime": "n > 1 and all(n % k for k in range(2, n))",
    }
    hits = {
        "even": n // 2,
        "odd": (n + 1) // 2,
        "multiple": n // k,
        "prime": sum(all(m % j for j in range(2, m)) for m in range(2, n + 1)),
    }[str(kind)]
    if not hits:
        raise Redraw
    what = {
        "even": "even",
        "odd": "odd",
        "prime": "[prime|a prime number]",
        "multiple": "[a multiple of|divisible by] {k}",
    }[str(kind)]
    ask = d.say(
        f"A number from 1 to {{n}} is [chosen|picked] at random. What is the probability that it is {what}?",
        f"Cards are numbered 1 to {{n}}. One is drawn. What is the probability that [it|its number] is {what}?",
        f"[What is|Find] the probability that a random number from 1 to {{n}} is {what}.",
        f"How likely is it that a whole number chosen at random from 1 to {{n}} is {what}?",
        f"If one of the numbers 1 to {{n}} is [drawn|picked] at random, what is the [probability|chance] that it is {what}?",
        f"There are {{n}} [tickets|balls|cards] with the numbers from 1 to {{n}} in a [box|drum|bag]. One is taken out. What is the probability that its number is {what}?",
        f"Numbers 1 to {{n}}, one picked at random. P(the number is {what})?",
        f"{{name}} opens a book of {{n}} pages, numbered from 1, at a random page. What is the chance that the page number is {what}?",
        f"A computer prints a random whole number from 1 to {{n}}. With what probability is it {what}?",
        f"I think of a number from 1 to {{n}}, and each is equally likely. What is the probability that my number is {what}?",
        f"In a raffle with the tickets 1 to {{n}}, you win if your number is {what}. You take one ticket. What is the probability that you win?",
        f"A spinner has {{n}} equal fields with the numbers 1 to {{n}}. What is the probability that it lands on a number that is {what}?",
        f"Suppose a guest gets one of the rooms 1 to {{n}} by chance. What is the probability that the room number is {what}?",
        f"From the set of integers from 1 to {{n}} one is selected at random. [Determine|Calculate|Find] the probability that it is {what}.",
        f"Given the numbers 1, 2, ..., {{n}}, what is the probability of picking one that is {what}?",
        f"Every runner in a race wears one of the numbers 1 to {{n}}. One of the {{n}} runners is chosen at random. What are the chances that the number is {what}?",
        f"[Can you tell me|Do you know] the probability of drawing a number that is {what} from cards with the numbers 1 to {{n}}?",
        n=str(n),
        k=str(k),
    )
    return Problem(
        ask,
        f"Count the good numbers from 1 to {n}.",
        f"from fractions import Fraction\nhits = sum(1 for n in range(1, {n} + 1) if {tests[str(kind)]})\nprint(Fraction(hits, {n}))",
        str(Fraction(hits, n)),
        "The probability is {box}.",
    )
