"""Does the recipe pay at this size? Small models trained on the same data with one thing changed, over two
seeds: stage 1 left out at equal tokens, and execution outputs learned instead of masked. Scored like the
shipped model."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import torch

from .bpe import Tokenizer
from .dataset import make_solutions
from .encode import Corpus, corpus
from .executor import Runner
from .heldout import read_set
from .measure import score
from .model import Llama, Shape
from .pipeline import tokenizer_of_texts
from .protocol import Segment, Solution, nested_segments, plain_segments
from .solve import solve
from .train import Recipe, train_stage

PLAIN, NESTED, SPARE = 12_000, 30_000, 8_000
SEEDS = (1, 2)
SETS = ("new-numbers", "new-wordings")
SHAPE = Shape(width=128, layers=4, heads=4, hidden=320)
LONGEST = 640


@dataclass(frozen=True)
class Arm:
    name: str
    plain: bool  # stage 1 first, or as many tokens more of stage 2
    masked: bool  # execution outputs are read, not learned


ARMS = (
    Arm("both stages, outputs masked", True, True),
    Arm("stage 2 alone, as many tokens", False, True),
    Arm("both stages, outputs learned", True, False),
)


def unmasked(segments: list[Segment]) -> list[Segment]:
    """Everything after the question is learned."""
    return [segments[0], *(Segment(s.text, True) for s in segments[1:])]


def first_tokens(data: Corpus, most: int) -> Corpus:
    """As many whole examples as stay within `most` tokens."""
    count = int(np.searchsorted(data.starts, most, "right")) - 1
    end = int(data.starts[count])
    return Corpus(data.ids[:end], data.learned[:end], data.starts[: count + 1])


def trained(
    arm: Arm, seed: int, data: dict[str, Corpus], shape: Shape, work: Path, log: Callable[[str], None]
) -> Llama:
    torch.manual_seed(seed)
    model = Llama(shape)
    stages = ["plain", "nested" if arm.masked else "unmasked"] if arm.plain else ["alone"]
    for stage in stages:
        recipe = Recipe(seed=seed, lr=2.5e-3, batch_tokens=4096, log_every=400)
        # Only a whole run is kept: `train_stage` resumes inside the stage that was stopped.
        train_stage(model, data[stage], recipe, work / f"{ARMS.index(arm)}-{seed}-{stage}.pt", log)
    return model.eval()


def corpora_of(plain: list[Solution], nested: list[Solution], tokenizer: Tokenizer) -> dict[str, Corpus]:
    """The data of each stage. "alone" has as many tokens as the two stages together."""
    whole = corpus((nested_segments(s) for s in nested), tokenizer, LONGEST)
    used = nested[:NESTED]
    out = {
        "plain": corpus((plain_segments(s) for s in plain), tokenizer, LONGEST),
        "nested": corpus((nested_segments(s) for s in used), tokenizer, LONGEST),
        "unmasked": corpus((unmasked(nested_segments(s)) for s in used), tokenizer, LONGEST),
    }
    return {**out, "alone": first_tokens(whole, len(out["plain"].ids) + len(out["nested"].ids))}


def folder_of(work: Path, heldout: Path) -> Path:
    """Where the runs of this recipe on these sets are kept; `work` is named by the data's own sources."""
    told = [
        Path(__file__),
        Path(__file__).with_name("solve.py"),
        *(heldout / f"{name}.jsonl" for name in SETS),
    ]
    return work / f"ablation-{hashlib.sha256(b''.join(p.read_bytes() for p in told)).hexdigest()[:12]}"


def ablate(work: Path, heldout: Path, log: Callable[[str], None]) -> dict[str, object]:
    """`{tokens, parameters, runs: [{arm, seed, set: percent}]}`; finished runs are read back after a stop."""
    work = folder_of(work, heldout)
    work.mkdir(parents=True, exist_ok=True)
    plain, _ = make_solutions("ablation:plain", PLAIN, False)
    nested, _ = make_solutions("ablation:nested", NESTED + SPARE, True)
    tokenizer = tokenizer_of_texts(
        work / "tokenizer.json", [nested_segments(s) for s in nested[:12000]], 1024
    )
    shape = Shape(**{**SHAPE.as_dict(), "vocabulary": len(tokenizer)})  # type: ignore[arg-type]
    data = corpora_of(plain, nested, tokenizer)
    rows = {name: read_set(heldout / f"{name}.jsonl") for name in SETS}
    runs = []
    for arm in ARMS:
        for seed in SEEDS:
            done = work / f"{ARMS.index(arm)}-{seed}.json"
            if not done.exists():
                model = trained(arm, seed, data, shape, work, log)
                found = {name: percent(model, tokenizer, r) for name, r in rows.items()}
                part = done.with_suffix(".part")
                part.write_text(json.dumps({"arm": arm.name, "seed": seed, **found}))
                part.replace(done)
            runs.append(json.loads(done.read_text()))
            log(f"{runs[-1]}")
    tokens = {name: len(c.ids) for name, c in data.items()}
    return {"tokens": tokens, "parameters": Llama(shape).parameter_count(), "runs": runs}


def percent(model: Llama, tokenizer: Tokenizer, rows: list[dict[str, str]]) -> float:
    with Runner() as runner:
        solved = solve(model, tokenizer, [r["question"] for r in rows], runner)
    return float(str(score(rows, solved)["percent"]))
