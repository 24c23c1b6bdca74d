"""What is held out is chosen by hash alone, something of every family, and no trained question meets it."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

import pytest

from nano import problem, split, wording
from nano.lists import chosen, patterns_of_families
from nano.problem import NEVER_TRAINED, REGISTRY
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
    assert not {"=Plain {n}.", "Plain {n}."} & set(held["patterns"]), (
        "plain homework forms are trained, wherever they stand"
    )
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


def test_training_meets_no_held_out_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither itself nor, word for word, by another pattern."""
    used: set[str] = set()
    expand, choose = wording.expand, problem.Draw.choose

    def expanded(template: str, rng: random.Random) -> str:
        used.add(template)
        return expand(template, rng)

    def chosen_of(d: problem.Draw, patterns: Sequence[str]) -> tuple[str, bool]:
        found = choose(d, patterns)
        used.add(found[0])
        return found

    monkeypatch.setattr(problem, "expand", expanded)
    monkeypatch.setattr(problem.Draw, "choose", chosen_of)
    rng = random.Random("patterns")
    told = {split.expansions(p)[0]: p for p in split.lists()["patterns"]}
    for _ in range(4000):
        propose(rng, Split.TRAIN)
    assert len(used) > 1000
    assert not used & split.lists()["patterns"]
    assert not {t for u in used for t in split.expansions(u, 50)} & set(told)


def test_what_two_patterns_can_say_is_no_reason_to_hold_one_out() -> None:
    patterns = ["How many [are|were] there?", "how many were there", "[How|So how] many?", "={n} more"]
    assert split.told_twice(patterns) == {"How many [are|were] there?", "how many were there"}
    assert set(split.expansions("[a|b[c|d]] [e|]!")) == {"a", "a e", "bc", "bc e", "bd", "bd e"}


@pytest.mark.parametrize("kind", ["names", "things"])
def test_training_meets_no_held_out_word(kind: str) -> None:
    rng = random.Random(f"words:{kind}")
    asked = " ".join(propose(rng, Split.TRAIN)[1].ask for _ in range(3000))
    held = split.lists()[kind]
    # A thing's word may stand in a pattern as well ("a table of 4"): patterns are split, not every word in them.
    told = (
        " ".join(p for found in patterns_of_families(30).values() for p in found) if kind == "things" else ""
    )
    assert [w for w in held if met(w, asked) and not met(w, told)] == []


def met(word: str, text: str) -> bool:
    return bool(re.search(rf"\b{re.escape(word)}s?\b", text))
