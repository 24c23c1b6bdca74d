"""The text protocol, byte for byte: what is asked, what the model writes, what is fed back, and which of it
is learned.

One place for the strings, because a single stray newline between training and solving costs the whole
skill. A transcript is a list of `Segment`s, learned or not; joined they are the text, and the
beginning-of-text and end-of-text tokens stand around them. It runs nothing and knows no tokenizer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

STOP = "```output\n"  # generation stops after the model wrote this; what follows is the machine's
FENCE = "```"
DEBUG = "The code above has encountered a problem. Now point out its mistakes and then correct them."
MAX_OUTPUT = 400
MAX_CALLS = 4


class Segment(NamedTuple):
    text: str
    learned: bool


@dataclass(frozen=True)
class Bug:
    """A program that failed, its error line, and what was wrong in words."""

    code: str
    error: str
    explanation: str


@dataclass(frozen=True)
class Solution:
    question: str
    answer: str  # as boxed; empty where there is nothing to work out, and then no program either
    family: str
    think: str
    code: str
    output: str
    end: str
    bug: Optional[Bug] = None


def prompt(question: str) -> str:
    return f"<|user|>\n{question}\n<|assistant|>\n"


def clip(text: str) -> str:
    """What the model sees of an output: stripped, "Done" if nothing, the middle cut out if long."""
    text = text.strip() or "Done"
    return text if len(text) <= MAX_OUTPUT else f"{text[:200]}...{text[-200:]}"


def block(code: str) -> str:
    return f"```python\n{code}\n```\n{STOP}"


def fed_back(output: str) -> str:
    """What the machine writes after `STOP`."""
    return f"{clip(output)}\n```\n"


def plain_segments(s: Solution) -> list[Segment]:
    """Stage 1: reasoning in words alone."""
    return [Segment(prompt(s.question), False), Segment(f"{s.think} {s.end}".strip(), True)]


def nested_segments(s: Solution) -> list[Segment]:
    """Stage 2: words and programs; the question and every execution output are masked."""
    out = [Segment(prompt(s.question), False)]
    if not s.code:
        return [*out, Segment(s.think, True)]
    words = f"{s.think}\n"
    if s.bug:
        out += [Segment(words + block(s.bug.code), True), Segment(fed_back(s.bug.error), False)]
        words = f"{DEBUG}\n{s.bug.explanation}\n"
    return [
        *out,
        Segment(words + block(s.code), True),
        Segment(fed_back(s.output), False),
        Segment(s.end, True),
    ]
