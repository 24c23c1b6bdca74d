"""Keeps exercises away from the public test sets: no eight words in a row in common with GSM8K, MATH or
SVAMP.

The test sets are found in a folder (`questions/*.jsonl`) and read only here, only as sets of word
sequences; without the folder nothing is removed, and the caller must say so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

N = 8
_FIELDS = (("question",), ("problem",), ("Body", "Question"), ("body", "question"), ("input",))


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def grams_of(text: str) -> Iterable[tuple[str, ...]]:
    w = words(text)
    return zip(*(w[i:] for i in range(N)))


class Grams:
    def __init__(self, texts: Iterable[str]) -> None:
        self.seen = {g for text in texts for g in grams_of(text)}

    def touches(self, text: str) -> bool:
        return bool(self.seen) and any(g in self.seen for g in grams_of(text))


def question_of(row: dict[str, object]) -> str:
    for fields in _FIELDS:
        if all(isinstance(row.get(f), str) for f in fields):
            return " ".join(str(row[f]) for f in fields)
    return ""


def load_grams(corpora: Optional[str]) -> Grams:
    """The word sequences of every test question under `corpora`/questions; empty without a folder."""
    files = sorted(Path(corpora, "questions").glob("*.jsonl")) if corpora else []
    rows = (
        json.loads(line) for f in files for line in f.read_text(encoding="utf-8").splitlines() if line.strip()
    )
    return Grams(question_of(row) for row in rows)
