"""Divisors and multiples: listed, counted, added up; sums over a range."""

from __future__ import annotations

from math import gcd

from ..problem import Draw, Problem, Redraw, family


@family
def count_divisors(d: Draw) -> Problem:
    n, total = d.int(6, d.pick([60, 200, 1000, 5000])), d.chance(0.35)
    v = [k for k in range(1, n + 1) if n % k == 0]
    if total:
        ask = d.say(
            "=What is the sum of the [divisors|factors] of {n}?",
            "[Find|Calculate] the sum of all [positive|] [divisors|factors] of {n}.",
            "Add up all the [divisors|factors] of {n}.",
            "Sum of the divisors of {n}",
            "What do all the [divisors|factors] of {n} add up to?",
            "If you add all positive [divisors|factors] of {n}, 1 and {n} included, what do you get?",
            "List the [divisors|factors] of {n} and add them. What is the [total|sum|result]?",
            "The [divisors|factors] of {n} are added together. What is the sum?",
            "How much is the sum of every positive integer that divides {n}?",
            "What is the total of all [whole|positive whole] numbers that divide {n} [evenly|without remainder]?",
            "{name} writes down every [divisor|factor] of {n} and adds them all. What sum does {he} get?",
            "Given {n}, determine the sum of its positive [divisors|factors].",
            "The sum of all positive [divisors|factors] of {n} is s. [Find s.|What is s?]",
            "Some numbers divide {n} without a rest. What is their sum, with 1 and {n} itself?",
            "[Can you tell me|Could you work out] the sum of the [divisors|factors] of {n}?",
            n=str(n),
        )
        return Problem(
            ask,
            "List the divisors and add them.",
            f"n = {n}\nprint(sum(k for k in range(1, n + 1) if n % k == 0))",
            str(sum(v)),
            "The sum is {box}.",
        )
    ask = d.say(
        "=How many [positive|] [divisors|factors] does {n} have?",
        "[Find|What is] the number of [positive|] [divisors|factors] of {n}.",
        "How many [positive|whole|] numbers divide {n}[ evenly|]?",
        "Count the [divisors|factors] of {n}.",
        "Number of [divisors|factors] of {n}?",
        "{n} has how many [divisors|factors]?",
        "By how many [different|] positive integers can {n} be divided without remainder?",
        "If you list all [divisors|factors] of {n}, how long is the list?",
        "The number {n} is given. How many [divisors|factors] does it have, 1 and itself included?",
        "Of the numbers from 1 to {n}, how many divide {n}?",
        "{name} writes down all [divisors|factors] of {n}. How many numbers does {he} write?",
        "In how many sizes can equal groups be made from {n} {thing} so that none is left over? One group and groups of 1 count too.",
        "{n} {group} stand in equal rows. How many different row lengths are possible, from 1 to {n}?",
        "Can you tell me how many [divisors|factors] the number {n} has?",
        "For how many positive integers k is {n}/k an integer too?",
        "How many ways are there to choose a positive integer k that is a [divisor|factor] of {n}?",
        "Determine how many positive integers are [divisors|factors] of {n}.",
        n=str(n),
    )
    return Problem(
        ask,
        "List the divisors and count them.",
        f"n = {n}\nprint(len([k for k in range(1, n + 1) if n % k == 0]))",
        str(len(v)),
        "The number of divisors is {box}.",
    )


@family
def list_divisors(d: Draw) -> Problem:
    n = d.int(4, d.pick([50, 100, 300]))
    ask = d.say(
        "=[List|Find|Give] [all|] the [divisors|factors] of {n}.",
        "=What are the [divisors|factors] of {n}?",
        "Which [whole|positive|] numbers divide {n}?",
        "Write down all [divisors|factors] of {n}.",
        "All [divisors|factors] of {n}?",
        "{n}: which are its [divisors|factors]?",
        "[Divisors|Factors] of {n}",
        "By which numbers can {n} be divided [evenly|without remainder|without a rest]?",
        "Name every [positive|whole] number that divides {n} [evenly|exactly].",
        "Given the number {n}, list its [divisors|factors].",
        "Which numbers from 1 to {n} are [divisors|factors] of {n}?",
        "I need all the [divisors|factors] of {n}, from the smallest to the largest.",
        "Please list the [divisors|factors] of {n}.",
        "{name} has {n} {thing} and makes equal {boxes} with none left over. Which numbers of {thing} in one of the {boxes} are possible?",
        "{n} chairs are put in rows of the same length. How many chairs can a row have? Give all possibilities.",
        "If {n} is divided by k and there is no remainder, which positive values can k have?",
        "Find all positive integers k for which {n} is a multiple of k.",
        "The number {n} is on the board. What are all the numbers that divide it?",
        n=str(n),
    )
    return Problem(
        ask,
        "Test every number up to the given one.",
        f"n = {n}\nprint([k for k in range(1, n + 1) if n % k == 0])",
        ", ".join(str(k) for k in range(1, n + 1) if n % k == 0),
        "The divisors are {box}.",
    )


@family
def sum_of_range(d: Draw) -> Problem:
    n, kind = d.int(5, d.pick([50, 100, 1000])), d.int(0, 3)
    first = [
        "[all|the|] [numbers|integers|whole numbers] from 1 to {n}",
        "the first {n} [positive integers|integers|natural numbers]",
    ]
    what = [
        first,
        ["the first {n} even numbers", "the first {n} positive even numbers"],
        ["the first {n} odd numbers", "the first {n} positive odd numbers"],
        [
            "the squares [of the numbers|] from 1 to {n}",
            "the first {n} squares",
            "the squares of the first {n} integers",
        ],
    ][kind]
    special = [
        (
            "1 + 2 + 3 + ... + {n} = ?",
            "What is 1 + 2 + 3 + ... + {n}?",
            "If {name} saves $1 on day 1, $2 on day 2, $3 on day 3 and so on, how many dollars has {he} saved after {n} days?",
            "A stack of [logs|cans|blocks] has 1 in the top row, 2 in the next, and so on down to {n} in the bottom row. How many [logs|cans|blocks] are in the stack?",
            "{name} counts from 1 to {n} and adds up all the numbers {he} says. What does {he} get?",
            "On the first day I do 1 push-up, on the second day 2, and every day one more. How many push-ups do I do in {n} days?",
        ),
        (
            "A sum begins 2 + 4 + 6 and goes on like that, {n} terms in all. What is it?",
            "Start with 2 and add the even numbers one after another, {n} of them. What is the total?",
            "Row 1 of a hall has 2 seats, row 2 has 4, row 3 has 6, and so on. How many seats are in {n} rows?",
            "What is the sum of the first {n} terms of 2, 4, 6, 8, ...?",
        ),
        (
            "A sum begins 1 + 3 + 5 and goes on like that, {n} terms in all. What is it?",
            "Start with 1 and add the odd numbers one after another, {n} of them. What is the total?",
            "A pattern has 1 tile in row 1, 3 in row 2, 5 in row 3, and so on. How many tiles do {n} rows need?",
            "What is the sum of the first {n} terms of 1, 3, 5, 7, ...?",
        ),
        (
            "1^2 + 2^2 + 3^2 + ... + {n}^2 = ?",
            "A sum begins 1 + 4 + 9 and goes on with the squares, {n} terms in all. What is it?",
            "A pyramid of [balls|oranges|cubes] has 1 on top, 4 in the next layer, then 9, and so on: layer k holds k^2. How many are there in {n} layers?",
            "What is 1^2 + 2^2 + ... + {n}^2?",
        ),
    ][kind]
    ask = d.say(
        *[f"=[Find the sum of|Add|Calculate the sum of|Sum up] {w}." for w in what],
        *[f"=What is the sum of {w}?" for w in what],
        *special,
        *[f"What do you get [when|if] you add [up|together] {w}?" for w in what],
        *[f"How much is the sum of {w}?" for w in what],
        *[f"{{name}} adds [up|] {w}. What [total|sum|result] does {{he}} get?" for w in what],
        *[f"If {w} are added [together|up], what is the [sum|total]?" for w in what],
        *[f"Take {w}. What is their [sum|total]?" for w in what],
        *[f"What is the total of {w}?" for w in what],
        *[f"[Can you|Could you] add up {w}?" for w in what],
        *[f"The sum of {w} is called S. [Find S.|What is S?]" for w in what],
        n=str(n),
    )
    code = [
        f"print(sum(range(1, {n} + 1)))",
        f"print(sum(2 * k for k in range(1, {n} + 1)))",
        f"print(sum(2 * k - 1 for k in range(1, {n} + 1)))",
        f"print(sum(k**2 for k in range(1, {n} + 1)))",
    ][kind]
    return Problem(
        ask,
        "Add the terms one after the other.",
        code,
        str([n * (n + 1) // 2, n * (n + 1), n * n, n * (n + 1) * (2 * n + 1) // 6][kind]),
        "The sum is {box}.",
    )


def ordinal(k: int) -> str:
    """2 to 20 as "2nd" to "20th"."""
    return str(k) + {2: "nd", 3: "rd"}.get(k, "th")


@family
def count_multiples(d: Draw) -> Problem:
    k, n, both = d.int(2, 20), d.int(20, d.pick([200, 1000, 9999])), d.chance(0.3)
    if both:
        m = d.int(2, 12)
        if m == k:
            raise Redraw
        ask = d.say(
            "How many [numbers|integers] from 1 to {n} are divisible by both {k} and {m}?",
            "How many [numbers|integers] from 1 to {n} are [divisible by|multiples of] {k} and {m}?",
            "Of the [numbers|integers] 1 to {n}, how many are multiples of both {k} and {m}?",
            "From 1 to {n}, how many [whole numbers|numbers] can be divided by {k} and also by {m} without remainder?",
            "Count the [numbers|integers] from 1 to {n} that both {k} and {m} divide.",
            "Find how many positive integers up to {n} are common multiples of {k} and {m}.",
            "If a number must be a multiple of {k} and a multiple of {m}, how many choices are there from 1 to {n}?",
            "How many common multiples of {k} and {m} are there up to {n}?",
            "[Look at|Consider] the numbers from 1 to {n}. How many of them are divisible by {k} as well as by {m}?",
            "Tickets are numbered from 1 to {n}. Those whose number is a multiple of {k} and of {m} win. How many tickets win?",
            "{n} visitors come to a [museum|fair|show]. Every {kth} gets a poster and every {mth} gets a badge. How many visitors get both?",
            "{name} writes the numbers from 1 to {n}, underlines the multiples of {k} and circles the multiples of {m}. How many numbers are underlined and circled?",
            "Lockers 1 to {n}: those divisible by {k} are painted, those divisible by {m} get a lock. How many are painted and have a lock?",
            "What is the number of positive integers not above {n} that are divisible by both {k} and {m}?",
            "Can you tell me how many numbers from 1 to {n} are in the times tables of both {k} and {m}, continued as far as needed?",
            n=str(n),
            k=str(k),
            m=str(m),
            kth=ordinal(k),
            mth=ordinal(m),
        )
        return Problem(
            ask,
            "Test each number and count.",
            f"print(sum(1 for n in range(1, {n} + 1) if n % {k} == 0 and n % {m} == 0))",
            str(n // (k * m // gcd(k, m))),
            "There are {box} of them.",
        )
    ask = d.say(
        "=How many [numbers|integers|whole numbers] from 1 to {n} are [divisible by|multiples of] {k}?",
        "How many multiples of {k} are there [from 1 to|up to|not above] {n}?",
        "Count the multiples of {k} from 1 to {n}.",
        "Of the [numbers|integers] 1 to {n}, how many are [divisible by|multiples of] {k}?",
        "From 1 to {n}, how many numbers can be divided by {k} without remainder?",
        "Find the number of positive integers up to {n} that {k} divides.",
        "Multiples of {k} from 1 to {n}: how many?",
        "[Look at|Consider|Take] the whole numbers from 1 to {n}. How many of them does {k} divide [evenly|exactly]?",
        "How many numbers do you say if you count by {k}, starting at {k}, and stop before you pass {n}?",
        "{name} writes down {k}, then twice {k}, then three times {k} and so on, as long as the number is not above {n}. How many numbers does {he} write?",
        "Tickets are numbered from 1 to {n}. Each one whose number is divisible by {k} wins. How many [winning tickets|winners] are there?",
        "{n} people pass through the gate and every {kth} one gets a [balloon|flyer|sticker]. How many are given away?",
        "In a book of {n} pages, every page whose number is a multiple of {k} has a picture. How many pages have a picture?",
        "If every {kth} of the houses from number 1 to number {n} is painted, beginning with house {k}, how many are painted?",
        "I want to know how many multiples of {k} lie in the range from 1 to {n}.",
        "How many positive integers m with m ≤ {n} are multiples of {k}?",
        "A machine makes {n} [screws|toys|cups], and every {kth} is tested. How many are tested?",
        n=str(n),
        k=str(k),
        kth=ordinal(k),
    )
    return Problem(
        ask,
        "Test each number and count.",
        f"print(sum(1 for n in range(1, {n} + 1) if n % {k} == 0))",
        str(n // k),
        "There are {box} of them.",
    )
