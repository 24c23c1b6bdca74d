"""The held-out sets cannot have been trained on: by numbers, by wording, by family, by name."""

from __future__ import annotations

import os
import random
from collections import Counter
from pathlib import Path

import pytest

from nano import lexicon
from nano.executor import Runner
from nano.heldout import SIZES, draw_set, read_set
from nano.problem import NEVER_TRAINED, REGISTRY, Draw, Redraw
from nano.sample import Split, families_of, numbers_held, propose
from nano.wording import expand

HELDOUT = Path(__file__).resolve().parents[1] / "heldout"
TEMPLATES = [f"Wording number {i} asks for {{n}}." for i in range(200)]


def told(held: bool, seed: int) -> str:
    return Draw(random.Random(seed), "some_family", held_words=held).say(*TEMPLATES, n=50)


def test_trained_and_held_wordings_share_no_template() -> None:
    trained, held = ({told(side, seed) for seed in range(1500)} for side in (False, True))
    assert not trained & held
    assert 8 <= len(held) <= 32 and len(trained) >= 160


def test_plain_homework_forms_are_never_held_out() -> None:
    with pytest.raises(Redraw):
        Draw(random.Random(1), "some_family", held_words=True).say(*("=" + t for t in TEMPLATES), n=50)


@pytest.mark.parametrize("split", list(Split))
def test_proposals_stay_on_their_side(split: Split) -> None:
    rng = random.Random(f"side:{split}")
    for _ in range(150):
        name, problem = propose(rng, split)
        assert (name in NEVER_TRAINED) == (split is Split.FAMILY)
        if split is not Split.FAMILY:
            assert numbers_held(name, problem.code) == (split is not Split.TRAIN)


def test_names_are_split() -> None:
    for he in (True, False):
        trained, held = (set(lexicon.names(he, side)) for side in (False, True))
        assert not trained & held and len(held) >= 4 and len(trained) >= 30


@pytest.mark.parametrize("split", list(SIZES))
def test_committed_sets(split: Split) -> None:
    rows = read_set(HELDOUT / f"{split.value}.jsonl")
    assert len(rows) == SIZES[split]
    assert all(set(r) == {"question", "answer", "family"} and r["answer"] for r in rows)
    assert len({r["question"] for r in rows}) == len(rows)
    allowed = families_of(split)
    assert all(r["family"] in allowed for r in rows)
    assert len({r["family"] for r in rows}) >= min(len(allowed), 25)


def test_new_numbers_are_not_in_a_large_training_sample() -> None:
    held = {r["question"] for r in read_set(HELDOUT / "new-numbers.jsonl")}
    rng = random.Random("sample")
    asked = Counter(propose(rng, Split.TRAIN)[1].ask for _ in range(4000))
    assert not held & set(asked)


@pytest.mark.parametrize("split", list(SIZES))
def test_the_committed_sets_come_from_the_seed(split: Split) -> None:
    corpora = os.environ.get("MUMATH_CORPORA")
    if not corpora:
        pytest.skip(
            "MUMATH_CORPORA is not set: without the test sets fewer questions are dropped and the sets differ"
        )
    made = draw_set(split.value, split, 25, corpora)
    rows = read_set(HELDOUT / f"{split.value}.jsonl")[:25]
    assert [{"question": s.question, "answer": s.answer, "family": s.family} for s in made] == rows


def test_grammar_expands_nested_choices(runner: Runner) -> None:
    rng = random.Random(1)
    assert {expand("[a|b[c|d]|]!", rng) for _ in range(200)} == {"a!", "bc!", "bd!", "!"}
    assert set(NEVER_TRAINED) <= set(REGISTRY)
