"""Says a finished question in another order or form, whatever family it comes from.

"A jacket costs $80. It is 25% off. What is the sale price?" becomes "If a jacket costs $80 and it is 25% off,
what is the sale price?", or has its question first, or ends "Find the sale price.". Numbers and names are
never touched. A form that happens to be a held-out wording is refused (`matches`), so that training cannot
meet it by accident.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import cache

from .lexicon import NAMES_HE, NAMES_SHE

SHARE = 0.4
_NAMES = frozenset((*NAMES_HE, *NAMES_SHE))
SENTENCES = re.compile(r"(?<=[.?!]) +(?=[A-Z0-9$])")
# A sentence that supposes, orders or thinks aloud cannot stand after "if".
_NO_FACT = re.compile(
    r"(?:If|Suppose|Imagine|Assume|Given|Let|Take|Consider|Start|Think|Choose|Find|Compare|Add|I have to)\b"
    r"|I am thinking|I'm thinking"
)
_ASKED = re.compile(r"^(?:What is|What's) (.+)\?$")
_TOLD = re.compile(r"^(?:Find|Calculate|Compute|Determine|Work out|Evaluate) (.+)\.$")
# Such a sentence takes no "if" before it.
_LEAD = re.compile(r"(?:If|When|Suppose|Imagine|Say|Given|Let)\b")
_THING = re.compile(r"(?:the|its|his|her|their|a|an)\b|[\d(√-]|gcd|lcm|sqrt|d/dx")
# No fact that could follow an "if": something to do, or a form that is filled in ("Price: $5.").
_ORDER = re.compile(
    r"(?:Let|Suppose|Take|Think|Given|Start|Add|Subtract|Multiply|Divide|Plug|Put|Replace|Round|Use|Mind|Substitute"
    r"|If|When|Write|Find|Consider|Imagine|Look|Go)\b|[^.]*:"
)
_FORMS = (
    "What is {x}?", "What's {x}?", "Find {x}.", "Calculate {x}.", "Compute {x}.", "Determine {x}.",
    "Work out {x}.", "Tell me {x}.", "Give me {x}.", "I need to find {x}.", "I want to know {x}.",
    "Can you find {x}?", "Could you tell me {x}?", "Please find {x}.", "Please calculate {x}.",
    "Do you know {x}?", "How do I find {x}?", "Help me find {x}.", "Get {x}.", "What would be {x}?",
    "Can you calculate {x}?", "I have to calculate {x}.", "What will be {x}?", "Let us find {x}.",
)  # fmt: skip


def lowered(sentence: str) -> str:
    """Without its capital, unless that belongs to a name."""
    first = re.match(r"[A-Za-z]+", sentence)
    capitals = first and len(first.group(0)) > 1 and first.group(0).isupper()  # "VAT"
    return (
        sentence
        if not first or capitals or first.group(0) in _NAMES | {"I"}
        else sentence[0].lower() + sentence[1:]
    )


def other_form(sentence: str, rng: random.Random) -> str:
    """The same request in another form: "What is X?", "Find X.", "Tell me X.", ..."""
    found = _ASKED.match(sentence) or _TOLD.match(sentence)
    if not found or not _THING.match(found.group(1)) or re.search(r"[.?] ", found.group(1)):
        return sentence
    return rng.choice(_FORMS).format(x=found.group(1))


# What is no clause of a sentence with "if": a request ("Take 5."), a note ("Price: $80.").
_NO_CLAUSE = re.compile(
    r"(?:Add|Assume|Begin|Break|Calculate|Compare|Compute|Consider|Count|Divide|Double|Draw|Factor|Find|Given"
    r"|Imagine|Let|List|Look|Multiply|Put|Read|Round|Solve|Split|Start|Substitute|Plug|Subtract|Suppose|Take|Think|Use"
    r"|Using|When|With|Work|Write)\b|[^.,]{1,40}: "
)


def other_order(sentences: list[str], rng: random.Random) -> str:
    """Question first, one long sentence with "if", or the first sentences joined."""
    *told, asked = sentences
    facts_told = all(re.search(r"[^.]\.$", s) and not _ORDER.match(s) for s in told)
    if not told or not asked.endswith("?") or not facts_told or re.match(r"[a-z]\b", told[0]):
        return " ".join(sentences)
    if any(_NO_FACT.match(s) for s in sentences) or re.search(r"\b(?:if|when)\b", asked):
        return " ".join(sentences)
    kind = rng.random()
    if kind < 0.25:
        return " ".join([asked, *told])
    if any(_NO_CLAUSE.match(s) or _LEAD.match(s) for s in told):
        return " ".join(sentences)
    one_if = not re.search(r"\bif\b", " ".join(sentences), re.I)
    if kind < 0.6 and len(told) <= 3 and one_if:
        facts = " and ".join([told[0][:-1], *(lowered(s)[:-1] for s in told[1:])])
        if kind < 0.5:
            return f"If {lowered(facts)}, {lowered(asked)}"
        return f"{asked[:-1]} if {lowered(facts)}?"
    if len(told) > 1:
        joint = rng.choice([" and ", ", and ", ", then ", "; "])
        if told[1].startswith("Then "):
            joint = ", "
        return " ".join([f"{told[0][:-1]}{joint}{lowered(told[1])}", *told[2:], asked])
    return " ".join(sentences)


def reword(text: str, rng: random.Random) -> str:
    if rng.random() > SHARE:
        return text
    sentences = SENTENCES.split(text)
    sentences[-1] = other_form(sentences[-1], rng) if rng.random() < 0.7 else sentences[-1]
    return other_order(sentences, rng) if rng.random() < 0.6 else " ".join(sentences)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    text = re.escape(template)
    for here, there in ((r"\[", "(?:"), (r"\]", ")"), (r"\|", "|")):
        text = text.replace(here, there)
    text = re.sub(r"\\\{\w+\\\}", ".+?", text).replace(r"\ ", " *")
    return re.compile(text.rstrip("?.").rstrip("\\") + r"[.?]*", re.I)


def matches(text: str, templates: Iterable[str]) -> bool:
    """Whether the text could have come from one of the templates."""
    return any(_pattern(t).fullmatch(text) for t in templates)
