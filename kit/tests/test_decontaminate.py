"""Test questions stay out: found by eight words in a row, in every layout the test sets come in."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from nano.decontaminate import GRAMS, Grams, grams_of, grams_of_corpora, load_grams, question_of, write_grams

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
    assert Grams(grams_of(ASKED)).touches(text) is touches


def test_hashes_survive_a_file(tmp_path: Path) -> None:
    write_grams(Grams(grams_of(ASKED)), tmp_path / "grams.bin")
    assert (tmp_path / "grams.bin").stat().st_size == 4 * 8  # fifteen words have eight runs of eight


def test_the_committed_hashes_are_those_of_the_test_sets() -> None:
    corpora = os.environ.get("MUMATH_CORPORA")
    if not corpora:
        pytest.skip("MUMATH_CORPORA is not set: the test sets are not at hand")
    assert grams_of_corpora(corpora).seen == load_grams().seen and GRAMS.stat().st_size > 500_000


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
    assert grams_of_corpora(str(tmp_path)).touches(ASKED)


def test_unknown_layouts_are_empty() -> None:
    assert question_of({"text": ASKED}) == ""
