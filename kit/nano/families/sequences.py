"""Arithmetic and geometric sequences: a term, or the sum of the first terms."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


SUM_OF_STEPS = (
    "=What is the sum of the first {n} terms of the [arithmetic|] sequence {s}, ...?",
    "[Find|Calculate] the sum of the first {n} terms of {s}, ...",
    "An arithmetic sequence starts with {a} and has [common|] difference {k}. What is the sum of the first {n} terms?",
    "[Add up|Sum] the first {n} terms of the arithmetic sequence {s}, ...",
    "The first term is {a}, the common difference is {k}. [What do the first {n} terms add up to|Find the sum of the first {n} terms].",
    "How much do the first {n} numbers of {s}, ... make together?",
    "If an arithmetic sequence begins with {a} and has a difference of {k}, what is the sum of its first {n} terms?",
    "[Find|Calculate] S_{n} for the arithmetic sequence with a_1 = {a} and d = {k}.",
    "Let a_1 = {a} and d = {k}. What is the sum of {n} terms of this arithmetic sequence?",
    "Arithmetic series: first term {a}, difference {k}, {n} terms. Sum?",
    "What is the sum of an arithmetic series with {n} terms, first term {a} and common difference {k}?",
    "The sequence {s}, ... goes on in the same way. What is the sum of its first {n} [terms|numbers]?",
    "{name} adds the first {n} terms of {s}, ... What [total|sum] does {he} get?",
    "Given the arithmetic sequence {s}, ..., [find|compute|determine] the sum of the first {n} terms.",
    "Starting from {a}, I write {n} numbers, each one the number before {step}. What is their sum?",
    "Suppose an arithmetic sequence has first term {a} and step {k}. [Compute|Find|Work out] the total of its first {n} terms.",
    "For an arithmetic sequence with first term {a} and common difference {k}, how much is the sum of {n} terms?",
    "[I want to know|Tell me|I need] the sum of the first {n} terms of the arithmetic sequence {s}, ...",
    "{n} terms of the arithmetic sequence {s}, ... are added. What is the total?",
    "An arithmetic progression has a_1 = {a} and common difference {k}. [Find|Calculate|Work out] S_{n}.",
    "Sum of the first {n} terms of {s}, ...?",
    "What is the total of {n} numbers that start at {a} and change by {k} each time?",
)
GROWING_SUM = (
    "A theater has {n} rows. The first row has {a} seats, and each row has {k} more than the row in front. How many seats are there?",
    "{name} saves ${a} in the first week and each week ${k} more than in the week before. How much does {he} save in {n} weeks?",
    "I run {a} km in the first week, and every week {k} km more than the week before. How many km do I run in {n} weeks?",
    "Logs are piled in {n} layers. The top layer has {a} logs, every layer below has {k} more. How many logs are in the pile?",
    "A worker gets ${a} on the first day and each day ${k} more than on the day before. How much money is that after {n} days in all?",
    "On day 1 {name} does {a} push-ups, and every day {he} does {k} more. How many push-ups is that in {n} days altogether?",
    "How many bricks does a wall of {n} rows have if the top row has {a} bricks and every row below has {k} more?",
    "A tree bears {a} apples in its first year and {k} more each year after. How many apples does it bear in the first {n} years together?",
    "In week 1 a shop sells {a} lamps, and each week it sells {k} more than the week before. How many lamps does it sell in {n} weeks?",
)
TERM_OF_STEPS = (
    "=What is the {nth} term of the [arithmetic|] sequence {s}, ...?",
    "=[Find|Calculate] the {nth} term of [the arithmetic sequence|the sequence|] {s}, ...",
    "An arithmetic sequence starts with {a} and has [common|] difference {k}. [What is|Find] the {nth} term[.|?]",
    "The sequence {s}, ... goes on [like this|in the same way]. What is [its {nth} term|number {n}]?",
    "The first term of an arithmetic sequence is {a}, the common difference is {k}. What is term {n}?",
    "[In the arithmetic sequence {s}, ..., what is the {nth} term?|In the arithmetic sequence {s}, ..., find the {nth} number.]",
    "If an arithmetic sequence begins with {a} and has a difference of {k}, what is its {nth} term?",
    "[Find|Calculate|What is] a_{n} of the arithmetic sequence with a_1 = {a} and d = {k}[.|?]",
    "Let a_1 = {a} and d = {k}. [Find|What is] the {nth} term of the arithmetic sequence[.|?]",
    "First term {a}, common difference {k}. {nth} term?",
    "Which number stands at place {n} in {s}, ...?",
    "[Starting at|Beginning with] {a}, each term is the one before {step}. What is the {nth} term?",
    "{name} writes {s} and so on. Which number does {he} write as the {nth} one?",
    "Given the arithmetic sequence {s}, ..., [determine|compute|find] term number {n}.",
    "What is term number {n} of an arithmetic sequence with first term {a} and step {k}?",
    "Continue the pattern {s}, ... up to the {nth} term. What is [it|this term]?",
    "Suppose the numbers {s}, ... go on with the same difference. Find the {nth} number.",
    "[I want to know|Tell me|I need] the {nth} term of {s}, ...",
    "For a_1 = {a} and d = {k}, what is a_{n} in the arithmetic sequence?",
    "An arithmetic progression has first term {a} and common difference {k}. [Calculate|Determine|Work out] the {nth} term.",
    "The sequence {s}, ... always changes by the same amount. What is its {nth} term?",
    "The numbers start at {a} and change by {k} each time. What is the {nth} number?",
    "{nth} term of {s}, ...?",
    "With first term {a} and difference {k}, how large is term {n}?",
    "Find term {n}: {s}, ...",
    "How large is term {n} if a sequence starts {s}, ... and goes on evenly?",
)
GROWING_TERM = (
    "The first row of a theater has {a} seats, and each row has {k} more than the row in front. How many seats are in row {n}?",
    "{name} saves ${a} in the first week and every week ${k} more than in the week before. How much does {he} save in week {n}?",
    "A [plant|tree|tower] is {a} cm high on day 1 and grows {k} cm a day. How high is it on day {n}?",
    "On day 1 I read {a} pages, and each day I read {k} pages more than the day before. How many pages do I read on day {n}?",
    "A worker gets ${a} on the first day and each day ${k} more than on the day before. How much does the worker get on day {n}?",
    "A wall has {a} bricks in the top row and {k} more in every row below. How many bricks are in row {n} from the top?",
    "In week 1 a shop sells {a} lamps, and each week it sells {k} more than the week before. How many lamps does it sell in week {n}?",
    "If a club has {a} members in year 1 and gains {k} members every year, how many members does it have in year {n}?",
    "The first house of a street has number {a}, and the numbers go up by {k}. What number does the {nth} house have?",
)


@family
def arithmetic_sequence(d: Draw) -> Problem:
    a, k, n, total = (
        d.int(-10, d.pick([40, 40, 200])),
        d.int(-8, d.pick([15, 15, 60])),
        d.int(5, 100),
        d.chance(0.3),
    )
    if not k:
        raise Redraw
    shown = ", ".join(str(a + i * k) for i in range(d.int(3, 5)))
    stories, step = a > 0 and k > 0, f"plus {k}" if k > 0 else f"minus {-k}"
    if total:
        ask = d.say(
            *SUM_OF_STEPS,
            *(GROWING_SUM if stories else ()),
            s=shown,
            n=str(n),
            a=str(a),
            k=str(k),
            step=step,
        )
        return Problem(
            ask,
            f"The difference is {k}. Add the terms.",
            f"a = {a}\nd = {k}\nprint(sum(a + i * d for i in range({n})))",
            str(n * a + k * n * (n - 1) // 2),
            "The sum is {box}.",
            f"{n} * {{a}} + {{k}} * {n * (n - 1) // 2}",
        )
    ask = d.say(
        *TERM_OF_STEPS,
        *(GROWING_TERM if stories else ()),
        s=shown,
        n=str(n),
        nth=ordinal(n),
        a=str(a),
        k=str(k),
        step=step,
    )
    return Problem(
        ask,
        f"The first term is {a} and the difference is {k}.",
        f"a = {a}\nd = {k}\nprint(a + ({n} - 1) * d)",
        str(a + (n - 1) * k),
        "The term is {box}.",
        f"{{a}} + ({n} - 1) * {{k}}",
    )


SUM_OF_POWERS = (
    "=What is the sum of the first {n} terms of the geometric sequence {s}, ...?",
    "A geometric sequence starts with {a} and has ratio {q}. What is the sum of the first {n} terms?",
    "[Find|Calculate|Compute] the sum of the first {n} terms of the geometric sequence {s}, ...",
    "The first term is {a}, the common ratio is {q}. [What do the first {n} terms add up to|Find the sum of the first {n} terms].",
    "If a geometric sequence begins with {a} and has the common ratio {q}, what is the sum of its first {n} terms?",
    "[Add up|Sum] the first {n} terms of the geometric sequence {s}, ...",
    "Geometric series: first term {a}, ratio {q}, {n} terms. Sum?",
    "What is the sum of a geometric series with {n} terms, first term {a} and common ratio {q}?",
    "[Find|Calculate] S_{n} for the geometric sequence with a_1 = {a} and r = {q}.",
    "Each term of a sequence is {q} times the one before, and the first is {a}. What is the sum of the first {n} terms?",
    "{name} puts away ${a} in the first month and each month {q} times as much as in the month before. How much is it after {n} months in all?",
    "Given the geometric sequence {s}, ..., [find|compute|determine] the sum of the first {n} terms.",
    "Let a_1 = {a} and r = {q}. What is the sum of {n} terms of this geometric sequence?",
    "How much do the first {n} numbers of {s}, ... make together if each is {q} times the one before?",
    "Suppose a geometric sequence has first term {a} and ratio {q}. [Compute|Find|Work out] the total of its first {n} terms.",
    "On the first day {a} people hear a rumor, and each day {q} times as many new people hear it as on the day before. How many have heard it after {n} days?",
    "Starting from {a}, I write {n} numbers, each one {q} times the number before. What is their sum?",
    "A geometric sequence has a_1 = {a} and common ratio {q}. [Find|Calculate|Work out] the sum of its first {n} terms.",
    "For a geometric sequence with first term {a} and ratio {q}, how much is the sum of {n} terms?",
    "How large is the sum of the first {n} terms if a geometric sequence starts {s}, ...?",
    "[I want to know|Tell me|I need] the sum of the first {n} terms of the geometric sequence {s}, ...",
    "{n} terms of the geometric sequence {s}, ... are added. What is the total?",
    "Sum of the first {n} terms of the geometric sequence {s}, ...?",
    "What is the total of {n} numbers that start at {a} and are multiplied by {q} each time?",
)
TERM_OF_POWERS = (
    "=What is the {nth} term of the [geometric|] sequence {s}, ...?",
    "=[Find|Calculate] the {nth} term of [the geometric sequence|the sequence] {s}, ...",
    "A geometric sequence starts with {a} and has [common|] ratio {q}. [What is|Find] the {nth} term[.|?]",
    "A [number|colony] of {a} [bacteria|cells] grows {q} times as large every hour. It is counted at the start as count 1. What is count {n}?",
    "The first term of a geometric sequence is {a}, the common ratio is {q}. What is term {n}?",
    "[In the geometric sequence {s}, ..., what is the {nth} term?|In the geometric sequence {s}, ..., find the {nth} number.]",
    "If a geometric sequence begins with {a} and has a ratio of {q}, what is its {nth} term?",
    "[Find|Calculate|What is] a_{n} of the geometric sequence with a_1 = {a} and r = {q}[.|?]",
    "Let a_1 = {a} and r = {q}. [Find|What is] the {nth} term of the geometric sequence[.|?]",
    "First term {a}, common ratio {q}. {nth} term?",
    "[Starting at|Beginning with] {a}, each term is {q} times the one before. What is the {nth} term?",
    "{name} writes {s} and so on, always multiplying by {q}. Which number does {he} write as the {nth} one?",
    "Given the geometric sequence {s}, ..., [determine|compute|find] term number {n}.",
    "What is term number {n} of a geometric sequence with first term {a} and ratio {q}?",
    "Suppose the numbers {s}, ... go on with the same ratio. Find the {nth} number.",
    "[I want to know|Tell me|I need] the {nth} term of the geometric sequence {s}, ...",
    "In round 1 of a game you can win {a} points, and in every round {q} times as many as in the round before. How many points can you win in round {n}?",
    "A lottery pays ${a} in week 1. Each week the prize becomes {q} times as large. What is the prize in week {n}?",
    "Which number stands at place {n} of the geometric sequence {s}, ...?",
    "A geometric progression has first term {a} and common ratio {q}. [Calculate|Determine|Work out] the {nth} term.",
    "Continue the geometric sequence {s}, ... up to the {nth} term. What is [it|this term]?",
    "The sequence {s}, ... always grows by the same factor. What is its {nth} term?",
    "A video has {a} views on day 1 and every day {q} times as many as the day before. How many views does it get on day {n}?",
    "For a_1 = {a} and r = {q}, what is a_{n} in the geometric sequence?",
    "{nth} term of the geometric sequence {s}, ...?",
    "With first term {a} and ratio {q}, how large is term {n}?",
)


@family
def geometric_sequence(d: Draw) -> Problem:
    a, q, n, total = d.int(2, d.pick([12, 12, 40])), d.int(2, 5), d.int(3, 10), d.chance(0.3)
    shown = ", ".join(str(a * q**i) for i in range(3))
    if total:
        ask = d.say(
            *SUM_OF_POWERS,
            s=shown,
            n=str(n),
            a=str(a),
            q=str(q),
        )
        return Problem(
            ask,
            f"The ratio is {q}. Add the terms.",
            f"a = {a}\nq = {q}\nprint(sum(a * q**i for i in range({n})))",
            str(a * (q**n - 1) // (q - 1)),
            "The sum is {box}.",
        )
    ask = d.say(
        *TERM_OF_POWERS,
        s=shown,
        n=str(n),
        nth=ordinal(n),
        a=str(a),
        q=str(q),
    )
    return Problem(
        ask,
        f"The first term is {a} and the ratio is {q}.",
        f"a = {a}\nq = {q}\nprint(a * q**({n} - 1))",
        str(a * q ** (n - 1)),
        "The term is {box}.",
        f"{{a}} * {q}**({n} - 1)",
    )
