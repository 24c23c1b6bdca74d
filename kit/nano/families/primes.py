"""Prime numbers and prime factors."""

from __future__ import annotations

from functools import reduce

from ..problem import Draw, Problem, family


def is_prime(n: int) -> bool:
    return n > 1 and all(n % k for k in range(2, int(n**0.5) + 1))


@family
def is_it_prime(d: Draw) -> Problem:
    n = d.int(2, d.pick([100, 400, 2000]))
    if d.chance(0.85):
        n |= 1
    prime = is_prime(n)
    ask = d.say(
        "=Is {n} [a prime number|prime|a prime]?",
        "Is the number {n} prime?",
        "[Check|Determine|Decide] whether {n} is [a|] prime[ number|].",
        "Tell me if {n} is prime.",
        "{n}: prime or not?",
        "{n} - is it [a prime number|prime]?",
        "Can {n} be called a prime number?",
        "Does {n} belong to the prime numbers?",
        "Yes or no: {n} is [prime|a prime number].",
        "True or false? {n} is a prime number. Answer yes or no.",
        "I want to know whether {n} is [prime|a prime].",
        "[Can you tell me|Do you know] if {n} is a prime number?",
        "Given the number {n}, is it prime?",
        "Consider {n}. Is this number [prime|a prime]?",
        "Is it true that {n} has no divisors [other than|except|besides] 1 and itself?",
        "{name} says that {n} is a prime number. Is {he} right?",
        "My teacher wrote {n} on the board. Is it a prime number?",
        "Has {n} exactly two divisors?",
        "[Find out|Test|Work out] if {n} is prime.",
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
    a = d.int(1, d.pick([20, 60, 300]))
    b = a + d.int(8, d.pick([40, 90, 200]))
    count = sum(is_prime(n) for n in range(a, b + 1))
    # Whether "between 7 and 20" counts the 7 is a matter of taste: it is only said where it makes no difference.
    between = (
        ()
        if is_prime(a) or is_prime(b)
        else (
            "=How many prime numbers are there between {a} and {b}?",
            "[Count|Find the number of] [the|] primes between {a} and {b}.",
            "How many primes [are|lie] between {a} and {b}?",
            "Between {a} and {b}, how many numbers are prime?",
            "Between {a} and {b} there are some prime numbers. How many [are there|of them are there]?",
            "{name} lists all the primes between {a} and {b}. How many numbers are on {his} list?",
            "Can you tell me how many primes lie between {a} and {b}?",
        )
    )
    ask = d.say(
        "=How many prime numbers are there from {a} to {b}?",
        *between,
        "[Count|Find the number of] [the|] primes from {a} to {b}.",
        "How many primes are there from {a} [up to|to] {b}?",
        "Of the [numbers|integers|whole numbers] from {a} to {b}, how many are prime?",
        "How many of the numbers {a}, ..., {b} are [prime|prime numbers]?",
        "[Look at|Take|Consider] the numbers from {a} to {b}. How many of them are prime?",
        "Primes from {a} to {b}: how many?",
        "How many numbers from {a} to {b} have exactly two divisors?",
        "If {name} writes down every whole number from {a} to {b} and circles the primes, how many does {he} circle?",
        "Cards carry the numbers from {a} to {b}, one each. How many of the cards show a prime number?",
        "Houses are numbered from {a} to {b}. How many house numbers are prime?",
        "From page {a} to page {b} of a book, on how many pages is the page number a prime?",
        "What is the number of primes p with {a} ≤ p ≤ {b}?",
        "Count how many prime numbers lie in the range from {a} to {b}, both ends included.",
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
    v = sorted(int(str(d.pick([2, 2, 2, 3, 3, 5, 7, 11, 13, 17, 19]))) for _ in range(d.int(2, 6)))
    n = reduce(lambda x, y: x * y, v)
    ask = d.say(
        "=What is the prime factorization of {n}?",
        "=[Find|Give|Write] the prime factorization of {n}.",
        "=Factor {n} into primes.",
        "[Write|Express] {n} as a product of primes.",
        "What are the prime factors of {n}, with repetition?",
        "Prime factorization of {n}",
        "{n} = ? Write it as a product of prime numbers.",
        "[Decompose|Split|Break] {n} into [its|] prime factors.",
        "Break {n} down until only primes are left. Which primes do you get?",
        "Which prime numbers, multiplied together, give {n}?",
        "The number {n} is a product of primes. Which ones?",
        "How can {n} be written as a product of prime numbers?",
        "List the prime factors of {n}, each as often as it [occurs|appears].",
        "Please factor {n} into primes.",
        "Given the number {n}, find its prime factorization.",
        "If {n} is written as a product of primes, what are the factors?",
        "I have to draw a factor tree for {n}. Which primes are at the ends of its branches?",
        "Determine all prime factors of {n}, counted with multiplicity.",
        "Divide {n} by primes until you reach 1. By which primes did you divide?",
        "For homework {name} factors {n} completely. What prime factors does {he} find, repeated ones included?",
        "What does {n} look like as a product of primes?",
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
    n = d.int(6, d.pick([100, 1000, 20000]))
    top = max(p for p in range(2, n + 1) if n % p == 0 and is_prime(p))
    ask = d.say(
        "=What is the largest prime factor of {n}?",
        "Find the [largest|greatest|biggest] prime [factor|divisor] of {n}.",
        "Which is the greatest prime that divides {n}?",
        "Largest prime factor of {n}?",
        "{n}: largest prime [factor|divisor]?",
        "Of all primes that divide {n}, which is the [largest|greatest|biggest]?",
        "What is the [biggest|highest|largest] prime number that {n} is divisible by?",
        "Factor {n} into primes. Which factor is the [largest|greatest]?",
        "Given the number {n}, find its [largest|greatest] prime factor.",
        "If you write {n} as a product of primes, what is the largest of them?",
        "The number {n} has several divisors. Which of those that are prime is the largest?",
        "[Can you tell me|Do you know|Could you find] the greatest prime [factor|divisor] of {n}?",
        "By which largest prime can {n} be divided [evenly|without remainder]?",
        "The largest prime factor of {n} is p. What is p?",
        "{name} breaks {n} down into prime factors. What is the largest number {he} finds?",
        "Suppose a prime p divides {n}. How large can p be at most?",
        "A prime divides {n}. What is the greatest value it can have?",
        "Among the prime numbers that {n} is a multiple of, which one is the [largest|greatest]?",
        "[Determine|Work out] the largest prime in the factorization of {n}.",
        "{name} asks for the largest prime number that divides {n}. What should the answer be?",
        "The prime factors of {n} are put in order of size. Which one comes last?",
        "How large is the largest prime that goes into {n} without remainder?",
        "My {kin} draws a factor tree of {n}. Which is the largest prime in it?",
        n=str(n),
    )
    return Problem(
        ask,
        "Factor the number into primes and take the largest.",
        f"from sympy import factorint\nprint(max(factorint({n})))",
        str(top),
        "The answer is {box}.",
    )
