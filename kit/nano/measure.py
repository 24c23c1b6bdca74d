"""How good the shipped file is: held-out sets, backward questions, repair after a failed program, a few
everyday questions. Every figure of the model's card comes from here."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from pathlib import Path
from typing import Callable, Optional

from .boxed import same
from .decontaminate import question_of
from .executor import Runner
from .familiar_make import FILE
from .familiar_measure import measure_familiar
from .heldout import SETS, draw_set, read_set
from .in_app import score_in_app
from .protocol import Solution, block, fed_back
from .sample import Split, solution
from .solve import Solved, load_model, solve

REPAIR_SIZE = 200
TALK_SIZE = 100

EVERYDAY = (
    ("What is 15% of 240?", "36"),
    ("A jacket costs $80. It is on sale for 25% off. What is the sale price?", "60"),
    ("what is 20% of 150", "30"),
    ("What's 12.5% of 80?", "10"),
    ("Calculate 3/4 of 80.", "60"),
    ("Solve 3x + 5 = 20.", "5"),
    ("Solve for x: 2x - 7 = 9", "8"),
    ("Find the gcd of 84 and 120.", "12"),
    ("Solve x^2 - 5x + 6 = 0.", "2, 3"),
    ("What is the derivative of x^3 + 2x?", "3x^2 + 2"),
    ("A shirt costs $40 and is on sale for 30% off. What is the sale price?", "28"),
    ("A bike costs $200. The store gives a 10% discount. How much do you pay?", "180"),
    ("What is the average of 4, 8 and 15?", "9"),
    ("A train travels 240 km in 3 hours. What is its average speed?", "80"),
    ("What is 12 * 13?", "156"),
    ("What is 7 + 8 * 2?", "23"),
    ("What is 1/2 + 1/3?", "\\frac{5}{6}"),
    ("Tom has 12 apples. He gives 5 to Anna and buys 8 more. How many apples does Tom have now?", "15"),
    ("What is the area of a rectangle with length 12 and width 5?", "60"),
    ("In how many ways can 3 students be chosen from 10?", "120"),
)


def score(rows: list[dict[str, str]], solved: list[Solved]) -> dict[str, object]:
    right = [same(s.answer, r["answer"]) for r, s in zip(rows, solved)]
    families: dict[str, list[bool]] = defaultdict(list)
    for r, ok in zip(rows, right):
        families[r["family"]].append(ok)
    return {
        "rows": len(rows), "right": sum(right), "percent": round(100 * sum(right) / len(rows), 1),
        "ran_code": sum(s.runs > 0 for s in solved), "had_failure": sum(s.failures > 0 for s in solved),
        "unfinished": sum(not s.finished for s in solved), "tokens_mean": round(sum(s.tokens for s in solved) / len(solved)),
        "weakest": {f: f"{sum(v)}/{len(v)}" for f, v in sorted(families.items(), key=lambda x: sum(x[1]) / len(x[1]))[:12] if sum(v) < len(v)},
        "wrong": [{"question": r["question"], "answer": r["answer"], "wrote": s.text} for r, s, ok in zip(rows, solved, right) if not ok],
    }  # fmt: skip


def public_rows(corpora: Optional[str], most: int = 200) -> dict[str, list[dict[str, str]]]:
    """The first questions of the public test sets that are at hand (GSM8K, SVAMP), with their answers."""
    out: dict[str, list[dict[str, str]]] = {}
    for name in ("gsm8k", "svamp") if corpora else ():
        path = Path(str(corpora), "questions", f"{name}-test.jsonl")
        if path.exists():
            lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:most]]
            answers = [str(r.get("Answer", r.get("answer", ""))).split("####")[-1].strip() for r in lines]
            out[name] = [
                {"question": question_of(r), "answer": a, "family": name} for r, a in zip(lines, answers)
            ]
    return out


def everyday_rows() -> list[dict[str, str]]:
    return [{"question": q, "answer": a, "family": "everyday"} for q, a in EVERYDAY]


def familiarity(
    folder: Path,
    heldout: Path,
    corpora: Optional[str],
    figures: dict[str, dict[str, object]],
    log: Callable[[str], None],
) -> Optional[dict[str, object]]:
    """What the model's table says of all questions at hand; whether it was right comes from `figures`."""
    splits = ("new-numbers", "new-wordings", "new-family")
    sets = {split: read_set(heldout / f"{split}.jsonl") for split in splits}
    sets = {**sets, "everyday": everyday_rows(), **public_rows(corpora, 10**6)}
    return measure_familiar(folder / FILE, sets, figures, log)


def measure(
    model_file: Path, heldout: Path, corpora: Optional[str], log: Callable[[str], None], shipped: bool = False
) -> dict[str, dict[str, object]]:
    """Percentages and the wrong answers, set by set. `shipped`: this file is the app's own, so ask the app too."""
    model, tokenizer = load_model(model_file)
    out: dict[str, dict[str, object]] = {}

    def record(
        name: str, rows: list[dict[str, str]], given: Optional[list[str]] = None, forced: bool = False
    ) -> None:
        with Runner() as runner:
            out[name] = score(
                rows, solve(model, tokenizer, [r["question"] for r in rows], runner, given, forced)
            )
        log(f"{name}: {out[name]['right']}/{out[name]['rows']} = {out[name]['percent']} %")

    for name, rows in public_rows(corpora).items():
        record(name, rows)
    record("everyday", everyday_rows())
    for split in SETS:
        rows = read_set(heldout / f"{split}.jsonl")
        record(split, rows)
        if split == "new-numbers":
            record("forced", rows, forced=True)
        app = score_in_app(heldout / f"{split}.jsonl") if shipped else None
        if app:
            out[split]["app"] = app
            log(f"{split} in the app: {app['right']}/{app['total']} = {app['percent']} %")
    drawn = draw_set("repair", Split.NUMBERS, REPAIR_SIZE * 2, bug=True)
    repair = [s for s in drawn if s.bug and s.bug.code != s.code][:REPAIR_SIZE]
    failed = [f"{s.think}\n{block(s.bug.code)}{fed_back(s.bug.error)}" for s in repair if s.bug]
    record(
        "repair", [{"question": s.question, "answer": s.answer, "family": s.family} for s in repair], failed
    )
    talk = sorted({s.question for s in draw_talk(TALK_SIZE)})
    with Runner() as runner:
        replies = solve(model, tokenizer, talk, runner)
    out["no-exercise"] = {
        "rows": len(talk), "right": sum(r.answer is None and not r.runs for r in replies),
        "wrong": [{"question": q, "wrote": r.text} for q, r in zip(talk, replies) if r.answer is not None or r.runs],
    }  # fmt: skip
    log(f"no-exercise: {out['no-exercise']['right']}/{len(talk)} without a program and a box")
    known = familiarity(model_file.parent, heldout, corpora, out, log)
    return {**out, "familiar": known} if known else out


def draw_talk(count: int) -> list[Solution]:
    """Things people type that ask for nothing: patterns that were never trained, and some that were."""
    rng = random.Random("heldout:no-exercise")
    with Runner() as runner:
        sides = [Split.WORDINGS] * (count // 2) + [Split.NUMBERS] * (count - count // 2)
        return [solution(rng, side, runner, "no_exercise") for side in sides]
