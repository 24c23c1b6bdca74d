"""What is held out is chosen by hash alone, something of every family, and no trained question meets it."""

from __future__ import annotations

import random
import re

import pytest

from nano import split
from nano.lists import chosen
from nano.problem import NEVER_TRAINED, REGISTRY, Draw, Redraw
from nano.sample import Split, propose

SEEN = {
    "many": {f"Pattern {i} of {{n}}.": None for i in range(300)},
    "few": {"First {n}.": None, "Second {n}.": None},
    "plain": {"=Plain {n}.": None, "Plain {n}.": None, "Other {n}.": None, "Third {n}.": None},
    "one": {"Only {n}.": None},
}


def test_a_tenth_by_hash_and_one_of_each_family() -> None:
    held = split.choose(SEEN, ["Anna", "Tom"], ["apples"], ["snail"])
    of = {family: [p for p in held["patterns"] if p in found] for family, found in SEEN.items()}
    assert 15 <= len(of["many"]) <= 50
    assert len(of["few"]) == 1, "the one with the smallest hash"
    assert of["one"] == [], "a family's only pattern is trained"
    assert not {"=Plain {n}.", "Plain {n}."} & set(held["patterns"]), "plain homework forms are trained, wherever they stand"
    assert held == split.choose(dict(reversed(SEEN.items())), ["Tom", "Anna"], ["apples"], ["snail"])


def test_the_committed_lists_are_what_the_generator_gives() -> None:
    """With fewer draws not every rare pattern turns up, but none that turns up is on the wrong side."""
    found = chosen(draws=60)
    committed = split.lists()
    assert all(frozenset(found[kind]) == committed[kind] for kind in ("names", "things", "families"))
    assert len(committed["families"]) >= 3 and committed["families"] == NEVER_TRAINED
    assert len(set(found["patterns"]) - committed["patterns"]) <= len(committed["patterns"]) // 50


@pytest.mark.parametrize("name", sorted(set(REGISTRY) - NEVER_TRAINED))
def test_every_family_has_a_held_out_question(name: str) -> None:
    assert propose(random.Random(f"held:{name}"), Split.WORDINGS, name)[1].ask


def test_training_meets_no_held_out_pattern() -> None:
    used: set[str] = set()

    class Watched(Draw):
        def choose(self, patterns: object) -> tuple[str, bool]:
            found = super().choose(patterns)  # type: ignore[arg-type]
            used.add(found[0])
            return found

    stories = [n for n in REGISTRY if n.startswith(("story", "amounts", "related", "groups", "work"))]
    for name in stories:
        for seed in range(40):
            try:
                REGISTRY[name](Watched(random.Random(f"{name}:{seed}"), name))
            except Redraw:
                continue
    assert len(used) > 300 and not used & split.lists()["patterns"]


@pytest.mark.parametrize("kind", ["names", "things"])
def test_training_meets_no_held_out_word(kind: str) -> None:
    rng = random.Random(f"words:{kind}")
    asked = " ".join(propose(rng, Split.TRAIN)[1].ask for _ in range(3000))
    held = split.lists()[kind]
    met = {w for w in held if re.search(rf"\b{re.escape(w)}\b", asked)}
    # A thing's word may stand in a pattern as well ("a table of 4"): patterns are split, not every word in them.
    assert len(met) <= (0 if kind == "names" else len(held) // 2)
