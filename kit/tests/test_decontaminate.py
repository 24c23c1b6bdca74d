"""Test questions stay out: found by eight words in a row, in every layout the test sets come in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nano.decontaminate import Grams, load_grams, question_of

ASKED = "A farmer sells nine red apples and then buys four green pears at the fair"


@pytest.mark.parametrize(
    ("text", "touches"),
    [
        (ASKED, True),
        ("Yesterday a FARMER sells nine red apples, and then buys six plums.", True),
        ("A farmer sells nine red apples and also buys four green pears at home.", False),
        ("A farmer sells 9 apples.", False),
        ("", False),
    ],
)
def test_eight_words_in_a_row(text: str, touches: bool) -> None:
    assert Grams([ASKED]).touches(text) is touches


def test_without_test_sets_nothing_touches() -> None:
    assert not load_grams(None).touches(ASKED)


@pytest.mark.parametrize(
    "row",
    [
        {"question": ASKED},
        {"problem": ASKED},
        {"Body": "A farmer sells nine red", "Question": "apples and then buys four green pears at the fair"},
    ],
)
def test_layouts(tmp_path: Path, row: dict[str, str]) -> None:
    (tmp_path / "questions").mkdir()
    (tmp_path / "questions" / "set.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert load_grams(str(tmp_path)).touches(ASKED)


def test_unknown_layouts_are_empty() -> None:
    assert question_of({"text": ASKED}) == ""
