"""The table of familiar questions, made from the data of a run and put beside the model: file, manifest, and
the scores that the tests of both sides hold themselves to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from .dataset import make_solutions
from .familiar import Scorer, Table, encode, learn, threshold_of

if TYPE_CHECKING:
    from .plan import Plan

FILE = "nano-familiar.bin"
CHECK = 4000  # questions that set the threshold


def make_table(questions: list[str], seed: str) -> Table:
    """The table of these questions; its threshold comes from a draw that training has not seen."""
    table = learn(questions)
    fresh, _ = make_solutions(f"{seed}:familiar", CHECK, False)
    return replace(table, threshold=threshold_of(Scorer(table), [s.question for s in fresh if s.code]))


def write_table(table: Table, folder: Path) -> Path:
    """The file, and its size and hash in the manifest, each replaced atomically."""
    path, manifest = folder / FILE, folder / "manifest.json"
    data = encode(table)
    part = folder / f"{FILE}.part"
    part.write_bytes(data)
    part.replace(path)
    told = json.loads(manifest.read_text(encoding="utf-8"))
    told["familiar"] = {"file": FILE, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    part = folder / "manifest.json.part"
    part.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    part.replace(manifest)
    return path


def score_cases(table: Table, path: Path) -> None:
    """Scores the texts of a file of cases anew: `[{text, surprise}]`, surprise in nats."""
    scorer = Scorer(table)
    texts = [case["text"] for case in json.loads(path.read_text(encoding="utf-8"))]
    rows = [json.dumps({"text": t, "surprise": scorer.surprise(t)}) for t in texts]
    path.write_text("[\n  " + ",\n  ".join(rows) + "\n]\n", encoding="utf-8")


def make_familiar(
    plan: Plan, questions: list[str], folder: Path, cases: Optional[Path]
) -> Path:
    """Table, manifest and (where `cases` is given) the scores of the tests."""
    table = make_table(questions, str(plan.seed))
    if cases:
        score_cases(table, cases)
    return write_table(table, folder)
