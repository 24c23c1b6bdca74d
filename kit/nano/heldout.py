"""The held-out questions: sets that training cannot have seen, and two more made the same way when measuring.

new-numbers: trained families and patterns; numbers, names and things kept out. new-wordings: patterns kept
out. new-family: families never trained. backward: "the answer is N, what is x?", new numbers. Each set has
its own seed, so making one does not change another.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from .decontaminate import load_grams
from .executor import Runner
from .problem import NEVER_TRAINED, Redraw
from .protocol import Solution
from .sample import Rejected, Split, families_of, solution

SIZE = 300
SETS = {
    "new-numbers": Split.NUMBERS,
    "new-wordings": Split.WORDINGS,
    "new-family": Split.FAMILY,
    "backward": Split.NUMBERS,
}


def draw_set(
    name: str, split: Split, count: int, backward: bool = False, bug: bool = False
) -> list[Solution]:
    """`count` checked solutions of one split, all families equally likely; no question twice."""
    rng = random.Random(f"heldout:{name}")
    grams = load_grams()
    names = (
        sorted(NEVER_TRAINED)
        if split is Split.FAMILY
        else [n for n in families_of(split) if n != "no_exercise"]
    )
    out: list[Solution] = []
    seen: set[str] = set()
    with Runner() as runner:
        while len(out) < count:
            family = names[rng.randrange(len(names))]
            try:
                found = solution(rng, split, runner, family, backward, bug)
            except (Redraw, Rejected):
                continue
            if found.question in seen or grams.touches(found.question) or (bug and not found.bug):
                continue
            seen.add(found.question)
            out.append(found)
    return out


def write_sets(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, split in SETS.items():
        rows = draw_set(name, split, SIZE, backward=name == "backward")
        text = "".join(
            json.dumps({"question": s.question, "answer": s.answer, "family": s.family}, ensure_ascii=False)
            + "\n"
            for s in rows
        )
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")


def read_set(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
