"""The held-out sets cannot have been trained on: by numbers, by wording, by family, by name."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from nano import lexicon, split
from nano.executor import Runner
from nano.heldout import SETS, SIZE, draw_set, read_set
from nano.problem import NEVER_TRAINED, REGISTRY, Draw, Redraw
from nano.sample import Split, families_of, numbers_held, propose
from nano.wording import expand

HELDOUT = Path(__file__).resolve().parents[1] / "heldout"


@pytest.fixture
def held_pattern(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """As if "Held {n}." were the one held-out pattern."""
    held = {**split.lists(), "patterns": frozenset({"Held {n}."})}
    monkeypatch.setattr(split, "lists", lambda: held)
    yield "Held {n}."


def told(held: bool, seed: int) -> str:
    return Draw(random.Random(seed), "some_family", held_words=held).say(
        "Held {n}.", "One {n}.", "=Two {n}.", n=500
    )


def test_trained_and_held_wordings_share_no_pattern(held_pattern: str) -> None:
    trained, held = ({told(side, seed) for seed in range(60)} for side in (False, True))
    assert trained == {"One 500.", "Two 500."} and held == {"Held 500."}


def test_without_a_held_pattern_there_is_no_held_question() -> None:
    with pytest.raises(Redraw):
        Draw(random.Random(1), "some_family", held_words=True).say("=Two {n}.", n=50)


@pytest.mark.parametrize("side", list(Split))
def test_proposals_stay_on_their_side(side: Split) -> None:
    rng = random.Random(f"side:{side}")
    for _ in range(150):
        name, problem = propose(rng, side)
        assert (name in NEVER_TRAINED) == (side is Split.FAMILY)
        if side in (Split.TRAIN, Split.NUMBERS) and problem.code:
            assert numbers_held(name, problem.code) == (side is Split.NUMBERS)


def test_names_are_split() -> None:
    for he in (True, False):
        trained, held = (set(lexicon.names(he, held)) for held in (False, True))
        assert not trained & held and len(held) >= 4 and len(trained) >= 30


@pytest.mark.parametrize("name", list(SETS))
def test_committed_sets(name: str) -> None:
    rows = read_set(HELDOUT / f"{name}.jsonl")
    assert len(rows) == SIZE
    assert all(set(r) == {"question", "answer", "family"} and r["answer"] for r in rows)
    assert len({r["question"] for r in rows}) == len(rows)
    allowed = families_of(SETS[name])
    assert all(r["family"].removeprefix("backward_") in allowed for r in rows)
    assert len({r["family"] for r in rows}) >= min(len(allowed), 25)


@pytest.mark.parametrize("name", list(SETS))
def test_the_committed_sets_come_from_the_seed(name: str) -> None:
    made = draw_set(name, SETS[name], 25, backward=name == "backward")
    rows = read_set(HELDOUT / f"{name}.jsonl")[:25]
    assert [{"question": s.question, "answer": s.answer, "family": s.family} for s in made] == rows


def test_grammar_expands_nested_choices(runner: Runner) -> None:
    rng = random.Random(1)
    assert {expand("[a|b[c|d]|]!", rng) for _ in range(200)} == {"a!", "bc!", "bd!", "!"}
    assert set(NEVER_TRAINED) <= set(REGISTRY)
