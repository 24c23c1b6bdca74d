"""Many checked solutions, made by several processes, the same for every number of processes.

Work is cut into shards; a shard's random source is seeded by its name, never by who runs it. What touches a
test set is dropped here (`decontaminate`), so nothing later can see it.
"""

from __future__ import annotations

import json
import multiprocessing
import random
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from .decontaminate import load_grams
from .executor import Runner
from .problem import Redraw
from .protocol import Bug, Solution
from .sample import Rejected, Split, any_solution

SHARD = 2500


@dataclass(frozen=True)
class Job:
    """One shard: its name is its seed."""

    name: str
    count: int
    debug: bool


def make_shard(job: Job) -> tuple[list[Solution], Counter[str]]:
    rng = random.Random(f"nano:{job.name}")
    grams = load_grams()
    out: list[Solution] = []
    tally: Counter[str] = Counter()
    with Runner() as runner:
        while len(out) < job.count:
            try:
                found = any_solution(rng, Split.TRAIN, runner, job.debug)
            except Rejected:
                tally["rejected"] += 1
                continue
            except Redraw:
                continue
            if grams.touches(found.question):
                tally["overlap"] += 1
                tally[f"overlap:{found.family}"] += 1
                continue
            tally["debug"] += found.bug is not None
            tally["fobar"] += found.family.startswith("backward_")
            out.append(found)
    return out, tally


def make_solutions(
    name: str, count: int, debug: bool, processes: int = 2
) -> tuple[list[Solution], Counter[str]]:
    """`count` checked solutions and what was dropped on the way ("rejected", "overlap", ...)."""
    sizes = [min(SHARD, count - i) for i in range(0, count, SHARD)]
    jobs = [Job(f"{name}:{i}", n, debug) for i, n in enumerate(sizes)]
    out: list[Solution] = []
    tally: Counter[str] = Counter()
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        for solutions, counted in pool.map(make_shard, jobs):
            out += solutions
            tally += counted
    return out, tally


def save(solutions: list[Solution], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for s in solutions:
            file.write(json.dumps(asdict(s), ensure_ascii=False) + "\n")


def load(path: Path) -> list[Solution]:
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        bug = Bug(**row["bug"]) if row["bug"] else None
        out.append(Solution(**{**row, "bug": bug}))
    return out
