"""A tiny grammar for questions: `[this|that|]` is a choice (nestable, may be empty), `{slot}` is filled in.
The same choice twice in one question is made once, and so are choices between units: who drives in km/h does
not arrive after miles.

The first half expands templates; the second half is what people do to sentences: number words, thousands
commas, synonyms, greetings, lower case, lost punctuation. Everything is drawn from the generator's own
random source, so a seed gives the same text. It knows nothing of arithmetic: values arrive as text or int
and leave as text.
"""

from __future__ import annotations

import random
import re

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"(\$?)\{(\w+)\}(%| percent)?")
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]

_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

SYNONYMS = {
    "buys": "purchases gets orders",
    "bought": "purchased got ordered",
    "gives": "hands offers passes",
    "gave": "handed passed donated",
    "store": "shop market outlet",
    "big": "large huge",
    "small": "little tiny",
    "kids": "children pupils",
    "students": "pupils learners kids",
    "collects": "gathers picks",
    "collected": "gathered picked",
    "earns": "makes gets",
    "has": "owns holds",
    "needs": "requires wants",
    "people": "persons folks",
    "begins": "starts",
    "get": "receive obtain",
    "travels": "moves goes drives",
    "walks": "strolls hikes",
    "makes": "produces creates",
    "uses": "consumes spends",
    "friend": "buddy pal",
    "road": "street path",
    "money": "cash",
    "spends": "pays",
    "car": "vehicle automobile",
}
OPENERS = (
    "Please help me: ",
    "Question: ",
    "Can you help? ",
    "Help me with this: ",
    "Homework: ",
    "Solve this: ",
    "Problem: ",
    "Hi! ",
    "Hello, ",
    "Exercise 3. ",
    "1) ",
    "Q: ",
    "I need help: ",
    "Please solve. ",
    "Solve the following problem. ",
    "Here is my question: ",
    "Work this out: ",
    "Math problem: ",
    "Hey, ",
)
CLOSERS = (
    " Show your work.",
    " Explain.",
    " Give a number.",
    " Please explain step by step.",
    " Thanks!",
    " Thank you.",
    " Give the answer as a number.",
    " Show the steps.",
    " Write the answer.",
    " I don't understand it.",
)
CHATTER = (
    "It is a sunny day.",
    "It was raining all morning.",
    "Everybody was happy.",
    "School starts at 8 in the morning.",
    "The weather is nice.",
    "It happened last week.",
    "This is for a school project.",
    "The holidays are near.",
    "Nobody was late.",
    "There was music everywhere.",
    "It took a long time to prepare.",
    "The shop opens at 9 o'clock.",
)


# Choices that belong together: the same place in each is taken.
_LINKED = {
    **dict.fromkeys(("km/h|mph", "km|miles", "km|mile", "cm|inch", "cm|inches"), "units"),
    **dict.fromkeys(("minutes|hours", "minute|hour"), "time"),
    **dict.fromkeys(("box|bag|pack", "boxes|bags|packs"), "container"),
}


def expand(template: str, rng: random.Random) -> str:
    """Resolve every `[a|b]` choice, innermost first."""
    made: dict[str, int] = {}
    while True:
        found = _CHOICE.search(template)
        if not found:
            return template
        options = found.group(1).split("|")
        at = made.setdefault(_LINKED.get(found.group(1), found.group(1)), rng.randrange(len(options)))
        template = template[: found.start()] + options[at] + template[found.end() :]


def in_words(value: int) -> str:
    """0 to 99 spelt out."""
    if value <= 20:
        return _ONES[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def number_text(value: int, rng: random.Random, wordy: bool, commas: bool) -> str:
    if wordy and 1 < value < 100 and rng.random() < (0.6 if value <= 20 else 0.3):
        return in_words(value)
    return f"{value:,}" if commas and value >= 1000 else str(value)


def fill(template: str, slots: dict[str, object], rng: random.Random, wordy: bool, commas: bool) -> str:
    """Put the slot values in; an int next to `$` or `%` always stays in digits."""

    def put(found: re.Match[str]) -> str:
        before, name, after = found.group(1), found.group(2), found.group(3) or ""
        value = slots[name]
        if isinstance(value, int):
            value = number_text(value, rng, wordy and not before and not after, commas)
        return f"{before}{value}{after}"

    return _SLOT.sub(put, template)


def capital(sentence: str) -> str:
    """A capital for the first word of each sentence; a variable (`n^2 = 4`) is no word, and no sentence ends
    within `1 + 2 + ... + n` or `3 km =? m`."""
    return re.sub(
        r"(^|(?<![.=])[.!?] +)([a-z](?=[a-z'])|a(?= [a-z]))",
        lambda m: m.group(1) + m.group(2).upper(),
        sentence,
    )


# Spoken with a vowel at the start: "an hour", "an 18% tip", but "a unit", "a one".
_VOWEL = re.compile(r"[aeiou]|hour|8|(?:11|18)(?!\d)", re.I)
_CONSONANT = re.compile(r"on[ce]e?\b|euro|uni[^mn]|us[aeu]|util", re.I)
# After these an "a" was a letter of its own: "find a if 3a = 6".
_NO_NOUN = frozenset("if is in and are or as of equals at".split())


def articles(text: str) -> str:
    """`a` or `an`, as the word after it is spoken."""

    def put(found: re.Match[str]) -> str:
        article, word = found.groups()
        if word in _NO_NOUN:
            return found.group(0)
        vowel = _VOWEL.match(word) and not _CONSONANT.match(word)
        return f"{article[0]}{'n' if vowel else ''} {word}"

    return re.sub(r"\b([Aa]n?) ([A-Za-z0-9]+)", put, text)


_ASKING = re.compile(r"(?:What|How|Which|Who|When (?:do|will)|Where is|By how|In how|At this rate)\b")
_TELLING = re.compile(r"(?:Find|Calculate|Compute|Determine|Work out|Give|Tell)\b")


def closed(text: str) -> str:
    """The sign that its last sentence wants: a question asks, a request tells."""
    last = re.split(r"(?<=[.?!]) +(?=[A-Z0-9$])", text)[-1]
    if last.endswith(".") and _ASKING.match(last):
        return text[:-1] + "?"
    return text[:-1] + "." if last.endswith("?") and _TELLING.match(last) else text


def swap_synonyms(text: str, rng: random.Random, rate: float) -> str:
    def swap(found: re.Match[str]) -> str:
        options = SYNONYMS.get(found.group(0))
        return rng.choice(options.split()) if options and rng.random() < rate else found.group(0)

    return re.sub(r"[A-Za-z]+(?! (?:to|up|off|away|in|out|on|back|room|down|over|through)\b)", swap, text)


# How an amount of money is written, and what its unit is called.
CURRENCIES = (
    ("{n} dollars", "dollars"),
    ("USD {n}", "dollars"),
    ("€{n}", "euros"),
    ("{n} euros", "euros"),
    ("£{n}", "pounds"),
    ("{n} pounds", "pounds"),
    ("{n} rupees", "rupees"),
)
_MONEY = re.compile(r"\$(\d[\d,]*(?:\.\d+)?)(?![\d,]*x)")


def in_currency(text: str, form: tuple[str, str]) -> str:
    """Dollars told in another way, or another currency."""
    shown = _MONEY.sub(lambda m: form[0].replace("{n}", m.group(1)), text)
    return re.sub(r"\bdollars\b", form[1], re.sub(r"\bdollar\b", form[1][:-1], shown))


def mistyped(text: str, rng: random.Random) -> str:
    """Two letters inside one longer word change places."""
    found = list(re.finditer(r"[a-z]{5,}", text))
    if not found:
        return text
    m = rng.choice(found)
    i = m.start() + rng.randrange(1, len(m.group(0)) - 2)
    return text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def roughen(text: str, rng: random.Random, story: bool) -> str:
    """What typing people do to a clean question. `x` and numbers are never touched."""
    if story and rng.random() < 0.25:
        text = articles(swap_synonyms(text, rng, 0.5))
    if story and rng.random() < 0.07:
        text = f"{rng.choice(CHATTER)} {text}"
    if rng.random() < 0.06:
        text = rng.choice(OPENERS) + text
    if story and rng.random() < 0.03:
        text = mistyped(text, rng)
    dice = rng.random()
    if dice < 0.05:
        text = text.rstrip(".?") or text
    elif dice < 0.10:
        text = text + rng.choice(CLOSERS)
    if rng.random() < 0.05:
        text = text[0].lower() + text[1:]
    elif rng.random() < 0.04:
        text = text.lower()
    if rng.random() < 0.03:
        text = text.replace("'", "").replace("What is", "Whats", 1)
    return text
