"""Keeps exercises away from the public test sets: no eight words in a row in common with GSM8K, MATH or
SVAMP.

What is committed is a list of hashes of those sequences (`kit/heldout/test-grams.bin`: uint32, little-endian,
sorted), so that the data comes out the same where the test sets are not at hand, and no test question is in
the repository. One sequence in about 30,000 is taken for another's, which costs a question now and then and
lets none through.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import numpy as np

N = 8
GRAMS = Path(__file__).resolve().parents[1] / "heldout" / "test-grams.bin"
_FIELDS = (("question",), ("problem",), ("Body", "Question"), ("body", "question"), ("input",))


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def grams_of(text: str) -> set[int]:
    """The hashes of all runs of eight words."""
    w = words(text)
    runs = (" ".join(w[i : i + N]) for i in range(len(w) - N + 1))
    return {int.from_bytes(hashlib.blake2b(run.encode(), digest_size=4).digest(), "little") for run in runs}


class Grams:
    def __init__(self, seen: Iterable[int]) -> None:
        self.seen = frozenset(seen)

    def touches(self, text: str) -> bool:
        return not self.seen.isdisjoint(grams_of(text))


def question_of(row: dict[str, object]) -> str:
    for fields in _FIELDS:
        if all(isinstance(row.get(f), str) for f in fields):
            return " ".join(str(row[f]) for f in fields)
    return ""


def grams_of_corpora(corpora: str) -> Grams:
    """Of every question under `corpora`/questions."""
    seen: set[int] = set()
    for file in sorted(Path(corpora, "questions").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                seen |= grams_of(question_of(json.loads(line)))
    return Grams(seen)


def write_grams(grams: Grams, path: Path = GRAMS) -> None:
    path.write_bytes(np.array(sorted(grams.seen), "<u4").tobytes())


@cache
def load_grams() -> Grams:
    """The committed hashes."""
    return Grams(np.frombuffer(GRAMS.read_bytes(), "<u4").tolist())
