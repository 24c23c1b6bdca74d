"""Divisors, multiples, primes, remainders, digits."""

from __future__ import annotations

from functools import reduce
from math import gcd

from ..problem import Draw, Problem, Redraw, family


@family
def greatest_common_divisor(d: Draw) -> Problem:
    g = d.int(2, 30)
    v = [g * d.int(1, d.pick([9, 20, 40])) for _ in range(3 if d.chance(0.2) else 2)]
    names = "[gcd|greatest common divisor|GCD|greatest common factor|gcf|highest common factor|GCF|hcf]"
    if len(v) == 3:
        ask = d.say(
            f"=[What is|Find|Calculate] the {names} of {{a}}, {{b}} and {{c}}.",
            f"{names} of {{a}}, {{b}}, {{c}}?",
            a=str(v[0]),
            b=str(v[1]),
            c=str(v[2]),
        )
        return Problem(
            ask,
            "The gcd is the largest number that divides all three.",
            f"import math\nprint(math.gcd({v[0]}, math.gcd({v[1]}, {v[2]})))",
            str(reduce(gcd, v)),
            "The gcd is {box}.",
        )
    ask = d.say(
        f"=[Find|Calculate|Compute|Determine] the {names} of {{a}} and {{b}}.",
        f"=What is the {names} of {{a}} and {{b}}?",
        "=gcd({a}, {b})",
        "What is gcd({a}, {b})?",
        f"={names} of {{a}} and {{b}}",
        "[What is|Find] the largest number that divides both {a} and {b}.",
        "{name} has {a} {thing} and {b} {thing2}. {He} makes [identical|equal] [bags|packs] with none left over. What is the largest number of [bags|packs]?",
        "Two ropes are {a} cm and {b} cm long. They are cut into equal pieces without rest. What is the longest possible piece?",
        a=str(v[0]),
        b=str(v[1]),
    )
    return Problem(
        ask,
        "The gcd is the largest number that divides both.",
        f"import math\nprint(math.gcd({v[0]}, {v[1]}))",
        str(gcd(v[0], v[1])),
        "The gcd is {box}.",
    )


@family
def least_common_multiple(d: Draw) -> Problem:
    a, b = d.int(2, d.pick([12, 30, 60, 150])), d.int(2, d.pick([12, 30, 60, 150]))
    names = "[lcm|least common multiple|LCM|lowest common multiple|smallest common multiple]"
    ask = d.say(
        f"=[Find|Calculate|Compute|Determine] the {names} of {{a}} and {{b}}.",
        f"=What is the {names} of {{a}} and {{b}}?",
        "=lcm({a}, {b})",
        "What is lcm({a}, {b})?",
        f"={names} of {{a}} and {{b}}",
        "[What is|Find] the smallest [positive|] number [divisible by|that is a multiple of] both {a} and {b}.",
        "One [bell|light|alarm] [rings|flashes] every {a} minutes, another every {b} minutes. They start together. After how many minutes [do|will] they [ring|flash] together again?",
        "Two [buses|trains] leave together. One comes every {a} minutes, the other every {b} minutes. [After how many minutes|When] do they leave together again?",
        "{name} visits every {a} days and {name2} every {b} days. Both come today. In how many days do they meet again?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "The lcm is the product divided by the gcd.",
        f"import math\nprint({a} * {b} // math.gcd({a}, {b}))",
        str(a * b // gcd(a, b)),
        "The answer is {box}.",
    )


@family
def remainder(d: Draw) -> Problem:
    a, b = d.int(10, d.pick([99, 999, 20000])), d.int(2, d.pick([12, 30, 99]))
    ask = d.say(
        "=What is the remainder when {a} is divided by {b}?",
        "=Find the remainder [of|when dividing|in] {a} [divided by|by|÷] {b}.",
        "=[What is|Compute|Calculate] {a} mod {b}[?|]",
        "=Remainder of {a} divided by {b}",
        "{a} {thing} are [put|packed] in {boxes} of {b}. How many are left over?",
        "{name} shares {a} {thing} equally among {b} {group}. How many [{thing}|] are left over?",
        "What is left when {a} is divided by {b}?",
        "What remainder does {a} leave [when divided by|on division by] {b}?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "The remainder is what is left after the division.",
        f"print({a} % {b})",
        str(a - a // b * b),
        "The remainder is {box}.",
    )


@family
def power_remainder(d: Draw) -> Problem:
    a, n, m = d.int(2, 20), d.int(5, 200), d.int(3, 30)
    value = 1
    for _ in range(n):
        value = value * a % m
    ask = d.say(
        "=What is the remainder when {a}^{n} is divided by {m}?",
        "[Find|Compute|Calculate] {a}^{n} mod {m}.",
        "Find the remainder of {a}^{n} [divided by|modulo] {m}.",
        a=str(a),
        n=str(n),
        m=str(m),
    )
    return Problem(
        ask,
        "Use modular exponentiation.",
        f"print(pow({a}, {n}, {m}))",
        str(value),
        "The remainder is {box}.",
    )


@family
def is_it_prime(d: Draw) -> Problem:
    n = d.int(2, d.pick([100, 400, 2000])) | 1
    prime = n > 1 and all(n % k for k in range(2, int(n**0.5) + 1))
    ask = d.say(
        "=Is {n} [a prime number|prime|a prime]?",
        "Is the number {n} prime?",
        "[Check|Determine|Decide] whether {n} is [a|] prime[ number|].",
        "Tell me if {n} is prime.",
        n=str(n),
    )
    return Problem(
        ask,
        "A prime has no divisor except 1 and itself.",
        f"n = {n}\nprime = n > 1 and all(n % k for k in range(2, n))\nprint('yes' if prime else 'no')",
        "yes" if prime else "no",
    )


@family
def count_primes(d: Draw) -> Problem:
    a = d.int(1, 60)
    b = a + d.int(8, 90)
    count = sum(all(n % k for k in range(2, n)) for n in range(max(a, 2), b + 1))
    ask = d.say(
        "=How many prime numbers are there between {a} and {b}?",
        "[Count|Find the number of] [the|] primes [from|between] {a} [to|and] {b}.",
        "How many primes are [between|from] {a} [and|to] {b}?",
        a=str(a),
        b=str(b),
    )
    return Problem(
        ask,
        "Test each number for divisors and count the primes.",
        f"def prime(n):\n    return n > 1 and all(n % k for k in range(2, n))\nprint(sum(prime(n) for n in range({a}, {b} + 1)))",
        str(count),
        "There are {box} primes.",
    )


@family
def prime_factors(d: Draw) -> Problem:
    v = sorted(int(str(d.pick([2, 2, 2, 3, 3, 5, 7, 11, 13]))) for _ in range(d.int(2, 5)))
    n = reduce(lambda x, y: x * y, v)
    ask = d.say(
        "=What is the prime factorization of {n}?",
        "=[Find|Give|Write] the prime factorization of {n}.",
        "=Factor {n} into primes.",
        "[Write|Express] {n} as a product of primes.",
        "What are the prime factors of {n}[, with repetition|]?",
        n=str(n),
    )
    return Problem(
        ask,
        "Divide by the smallest prime again and again.",
        f"n = {n}\nfactors = []\np = 2\nwhile n > 1:\n    while n % p == 0:\n        factors.append(p)\n        n = n // p\n    p = p + 1\nprint(factors)",
        ", ".join(map(str, v)),
        "The prime factors are {box}.",
    )


@family
def largest_prime_factor(d: Draw) -> Problem:
    n = d.int(6, d.pick([100, 1000, 5000]))
    top = max(p for p in range(2, n + 1) if n % p == 0 and all(p % k for k in range(2, int(p**0.5) + 1)))
    ask = d.say(
        "=What is the largest prime factor of {n}?",
        "Find the [largest|greatest|biggest] prime [factor|divisor] of {n}.",
        "Which is the greatest prime that divides {n}?",
        n=str(n),
    )
    return Problem(
        ask,
        "Factor the number into primes and take the largest.",
        f"from sympy import factorint\nprint(max(factorint({n})))",
        str(top),
        "The answer is {box}.",
    )


@family
def count_divisors(d: Draw) -> Problem:
    n, total = d.int(6, d.pick([60, 200, 1000])), d.chance(0.35)
    v = [k for k in range(1, n + 1) if n % k == 0]
    if total:
        ask = d.say(
            "=What is the sum of the [divisors|factors] of {n}?",
            "[Find|Calculate] the sum of all [positive|] [divisors|factors] of {n}.",
            "Add up all the [divisors|factors] of {n}.",
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
    n = d.int(4, 100)
    ask = d.say(
        "=[List|Find|Give] [all|] the [divisors|factors] of {n}.",
        "=What are the [divisors|factors] of {n}?",
        "Which [whole|positive|] numbers divide {n}?",
        "Write down all [divisors|factors] of {n}.",
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
def digit_sum(d: Draw) -> Problem:
    n = d.int(11, d.pick([999, 99999, 99999999]))
    if d.chance(0.25):
        b, e = d.int(2, 12), d.int(4, 40)
        ask = d.say(
            "=What is the sum of the digits of {b}^{e}?",
            "[Find|Calculate] the digit sum of {b}^{e}.",
            b=str(b),
            e=str(e),
        )
        return Problem(
            ask,
            "Write the number out and add its digits.",
            f"print(sum(int(c) for c in str({b}**{e})))",
            str(_digits(b**e)),
            "The digit sum is {box}.",
        )
    ask = d.say(
        "=What is the sum of the digits of {n}?",
        "=[Find|Calculate|Compute] the [digit sum|sum of digits|sum of the digits] of {n}.",
        "What is the digit sum of {n}?",
        "Add [up|] the digits of {n}.",
        n=str(n),
    )
    return Problem(
        ask,
        "Write the number out and add its digits.",
        f"print(sum(int(c) for c in str({n})))",
        str(_digits(n)),
        "The digit sum is {box}.",
    )


def _digits(n: int) -> int:
    total = 0
    while n:
        n, last = divmod(n, 10)
        total += last
    return total


@family
def sum_of_range(d: Draw) -> Problem:
    n, kind = d.int(5, d.pick([50, 100, 1000])), d.int(0, 3)
    first = [
        "[all|the|] [numbers|integers|whole numbers] from 1 to {n}",
        "the first {n} [positive|] [integers|natural numbers]",
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
    ask = d.say(
        *[
            f"={{lead}} {w}.".replace("{lead}", "[Find the sum of|Add|Calculate the sum of|Sum up]")
            for w in what
        ],
        *[f"=What is the sum of {w}?" for w in what],
        *(["1 + 2 + 3 + ... + {n} = ?"] if kind == 0 else []),
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


@family
def count_multiples(d: Draw) -> Problem:
    k, n, both = d.int(2, 20), d.int(20, 1000), d.chance(0.3)
    if both:
        m = d.int(2, 12)
        if m == k:
            raise Redraw
        ask = d.say(
            "How many [numbers|integers] from 1 to {n} are divisible by both {k} and {m}?",
            "How many [numbers|integers] from 1 to {n} are [divisible by|multiples of] {k} and {m}?",
            n=str(n),
            k=str(k),
            m=str(m),
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
        n=str(n),
        k=str(k),
    )
    return Problem(
        ask,
        "Test each number and count.",
        f"print(sum(1 for n in range(1, {n} + 1) if n % {k} == 0))",
        str(n // k),
        "There are {box} of them.",
    )


@family
def base_conversion(d: Draw) -> Problem:
    n = d.int(3, 255)
    if d.chance(0.5):
        ask = d.say(
            "=[Convert|Write] {n} [to|in] binary.",
            "What is {n} in binary?",
            "Write the [decimal|] number {n} in base 2.",
            n=str(n),
        )
        text, m = "", n
        while m:
            text, m = str(m % 2) + text, m // 2
        return Problem(
            ask,
            "Python's bin gives the binary digits.",
            f"print(bin({n})[2:])",
            text,
            "In binary it is {box}.",
        )
    b = f"{n:b}"
    ask = d.say(
        "=[Convert|Change] the binary number {b} to decimal.",
        "What is the binary number {b} in decimal?",
        "What is {b} in base 2 as a decimal number?",
        b=b,
    )
    return Problem(
        ask,
        "Read the digits in base 2.",
        f"print(int('{b}', 2))",
        str(sum(2**i for i, c in enumerate(reversed(b)) if c == "1")),
        "In decimal it is {box}.",
    )
