"""The words of a question as the app sees them too (`src/model/familiar/words.ts`): what stands for a number
or for somebody's name is a class, everything else is itself.

Both sides must cut every text alike, so nothing here rests on a version of Unicode: letters are ranges of
code points, and only A to Z have a lower case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

BEGIN, END, UNKNOWN, NUMBER, NAME = "<s>", "</s>", "<unk>", "<number>", "<name>"
CLASSES = (BEGIN, END, UNKNOWN, NUMBER, NAME)  # their ids are their places here

NUMERALS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()

_ALIKE = str.maketrans("‘’“”‐‑–—−", "''\"\"-----")
# `$x + 1$` is TeX, `$5 and $6` is money.
_TEX = re.compile(r"\$([^$ \t\r\n](?:[^$]*[^$ \t\r\n])?)\$(?![0-9])")
_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?(?:/[0-9]+)?|\.[0-9]+)"
    r"|(?P<word>[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+)"
    r"|[^\x00-\x20\u00a0\u2000-\u200f\u2028\u2029\u202f\u3000\ufeff]"
)
_CAPITALS = str.maketrans({chr(c): chr(c + 32) for c in range(65, 91)})
_CAPITALISED = re.compile(r"[A-Z][^A-Z]")


def lower(text: str) -> str:
    return text.translate(_CAPITALS)


def tokens(text: str) -> list[tuple[str, bool]]:
    """The pieces of a text in order, a number as its class, and whether each is a word of letters. The
    dollars around TeX are none."""
    found = _TOKEN.finditer(_TEX.sub(r"\1", text.translate(_ALIKE)))
    return [
        (NUMBER, False) if m.lastgroup == "number" else (m.group(), m.lastgroup == "word") for m in found
    ]


@dataclass(frozen=True)
class Known:
    """What there are words for, all in lower case: themselves, numbers written out, and first names."""

    words: frozenset[str]
    numerals: frozenset[str]
    names: frozenset[str]


def word_of(token: str, letters: bool, known: Known) -> str:
    """What a piece counts as."""
    small = lower(token)
    if token == NUMBER or small in known.numerals:
        return NUMBER
    if small in known.names:
        return NAME
    if small in known.words:
        return small
    # People and places that no exercise has heard of.
    return NAME if letters and _CAPITALISED.match(token) else UNKNOWN
