"""Shards: the same for the same name, saved and read back whole."""

from __future__ import annotations

from pathlib import Path

from nano.dataset import Job, load, make_shard, make_solutions, save
from nano.protocol import Solution


def test_a_shard_depends_on_its_name_alone() -> None:
    first, _ = make_shard(Job("t:0", 60, True))
    again, _ = make_shard(Job("t:0", 60, True))
    other, _ = make_shard(Job("t:1", 60, True))
    assert first == again != other


def test_the_number_of_processes_changes_nothing() -> None:
    assert (
        make_solutions("t", 40, False, processes=1)[0]
        == make_solutions("t", 40, False, processes=2)[0]
    )


def test_solutions_survive_a_file(solutions: list[Solution], tmp_path: Path) -> None:
    save(solutions, tmp_path / "s.jsonl")
    assert load(tmp_path / "s.jsonl") == solutions
