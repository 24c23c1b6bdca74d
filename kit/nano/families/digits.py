"""Digits of numbers: their sum, and the digits in base two."""

from __future__ import annotations

from ..problem import Draw, Problem, family


def _digits(n: int) -> int:
    total = 0
    while n:
        n, last = divmod(n, 10)
        total += last
    return total


@family
def digit_sum(d: Draw) -> Problem:
    n = d.int(11, d.pick([999, 99999, 99999999]))
    if d.chance(0.25):
        b, e = d.int(2, 12), d.int(4, d.pick([12, 40, 100]))
        ask = d.say(
            "=What is the sum of the digits of {b}^{e}?",
            "[Find|Calculate] the digit sum of {b}^{e}.",
            "What is the digit sum of {b}^{e}?",
            "Digit sum of {b}^{e}",
            "Add [up|] all the digits of {b}^{e}.",
            "If {b}^{e} is written out, what is the sum of its digits?",
            "Write out {b}^{e} and add its digits. What do you get?",
            "What do the digits of {b}^{e} add up to?",
            "Look at the digits of {b}^{e}. What is their sum?",
            "Calculate {b} to the power {e}. Then add the digits of the result. [What is the sum|What do you get]?",
            "{name} works out {b}^{e} on a [computer|calculator] and adds its digits. What is the result?",
            "Find the sum of all digits in the decimal form of {b}^{e}.",
            "The number N is {b}^{e}. What is the sum of the digits of N?",
            "[Can you tell me|Could you find] the sum of the digits of {b} to the power of {e}?",
            "What sum do the digits of {b} raised to the power {e} have?",
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
        "Digit sum of {n}?",
        "{n}: sum of digits?",
        "What do the digits of {n} add up to?",
        "If you add the digits of {n}, what do you get?",
        "The digits of the number {n} are added. What is the [sum|total|result]?",
        "Take the number {n} and add all its digits. What is the [sum|total]?",
        "Given the number {n}, determine the sum of its digits.",
        "How much [is|do you get as] the sum of all digits in {n}?",
        "{name} adds the digits of {his} locker number, {n}. What does {he} get?",
        "A ticket has the number {n}. What is the sum of the digits on it?",
        "My code is {n}. What total do its digits have?",
        "A [car|bus|train] has the number {n}. [Find|Work out] the sum of these digits.",
        "[Can you tell me|Could you calculate] the digit sum of {n}?",
        "To test {n} for divisibility by 9, we add its digits. What sum do we get?",
        "The digits of {n} have the sum s. What is s?",
        "A phone number ends in {n}. How much do these digits make together?",
        "What [total|sum] do you get from the digits of {n}?",
        "Write down the digits of {n} with plus signs between them. What is the result?",
        "A [robot|child|clerk] reads {n} digit by digit and adds one digit after the other. What sum comes out?",
        "The display shows {n}. [Add|Sum up] all digits on it.",
        n=str(n),
    )
    return Problem(
        ask,
        "Write the number out and add its digits.",
        f"print(sum(int(c) for c in str({n})))",
        str(_digits(n)),
        "The digit sum is {box}.",
    )


@family
def base_conversion(d: Draw) -> Problem:
    n = d.int(3, d.pick([31, 255, 4095]))
    if d.chance(0.5):
        ask = d.say(
            "=[Convert {n} to|Write {n} in] binary.",
            "What is {n} in binary?",
            "Write the [decimal|] number {n} in base 2.",
            "{n} in binary?",
            "{n} = ? (in base 2)",
            "Binary form of {n}",
            "[Change|Turn|Convert] {n} [into|to] a binary number.",
            "[Express|Represent] the number {n} [in binary|in base two|in the binary system].",
            "How [is {n} written|do you write {n}] in the binary system?",
            "What is the binary [form|representation] of {n}?",
            "How does a computer write the number {n} with zeros and ones?",
            "Using only the digits 0 and 1, how do you write {n} in base 2?",
            "Given the decimal number {n}, find its binary representation.",
            "If {n} is converted from decimal to binary, what is the result?",
            "Please convert {n} from base 10 to base 2.",
            "{name} needs the number {n} in binary for {his} program. What should {he} write?",
            "Which binary number is equal to {n}?",
            "From decimal to binary: what is {n}?",
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
        "Binary {b} in decimal?",
        "{b} (base 2) = ? (base 10)",
        "[Turn|Convert|Change] {b} from binary [into|to] decimal.",
        "Which decimal number is written {b} in [binary|base 2|the binary system]?",
        "What number does the binary code {b} stand for?",
        "[Find|Give|State] the decimal value of the binary number {b}.",
        "In base two a number is written {b}. What is it in base ten?",
        "If {b} is a binary number, what is its value in decimal?",
        "A computer stores the bits {b}. Which number is that [in decimal|in base 10]?",
        "Given {b} in base 2, find the same number in base 10.",
        "How much is the binary number {b} in our usual decimal system?",
        "[Can you|Could you] convert the binary number {b} to base 10?",
        "{name} reads {b} on the screen and knows that it is binary. What is the number in decimal?",
        "From base 2 to base 10: what is {b}?",
        "The lights show on and off as {b}, read as a binary number. What decimal number do they show?",
        b=b,
    )
    return Problem(
        ask,
        "Read the digits in base 2.",
        f"print(int('{b}', 2))",
        str(sum(2**i for i, c in enumerate(reversed(b)) if c == "1")),
        "In decimal it is {box}.",
    )
