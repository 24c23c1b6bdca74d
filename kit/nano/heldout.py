"""The held-out questions: three sets that training cannot have seen, and two more made the same way when
measuring.

new-numbers: trained families and wordings, numbers and names kept out by hash. new-wordings: templates kept
out by hash. new-family: families never trained. Each set has its own seed, so making one does not change
another.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Optional

from .decontaminate import load_grams
from .executor import Runner
from .problem import NEVER_TRAINED, Redraw
from .protocol import Solution
from .sample import Rejected, Split, families_of, solution

SIZES = {Split.NUMBERS: 300, Split.WORDINGS: 200, Split.FAMILY: 100}
FOBAR_SIZE = 100
DEBUG_SIZE = 100


def draw_set(
    name: str, split: Split, count: int, corpora: Optional[str], fobar: bool = False, bug: bool = False
) -> list[Solution]:
    """`count` checked solutions of one split, all families equally likely; no question twice."""
    rng = random.Random(f"heldout:{name}")
    grams = load_grams(corpora)
    names = sorted(NEVER_TRAINED) if split is Split.FAMILY else families_of(split)
    out: list[Solution] = []
    seen: set[str] = set()
    with Runner() as runner:
        while len(out) < count:
            family = names[rng.randrange(len(names))]
            try:
                found = solution(rng, split, runner, family, fobar, bug)
            except (Redraw, Rejected):
                continue
            if found.question in seen or grams.touches(found.question) or (bug and not found.bug):
                continue
            seen.add(found.question)
            out.append(found)
    return out


def write_sets(folder: Path, corpora: Optional[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for split, size in SIZES.items():
        rows = draw_set(split.value, split, size, corpora)
        text = "".join(
            json.dumps({"question": s.question, "answer": s.answer, "family": s.family}, ensure_ascii=False)
            + "\n"
            for s in rows
        )
        (folder / f"{split.value}.jsonl").write_text(text, encoding="utf-8")


def read_set(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
