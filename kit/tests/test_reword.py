"""Other forms of a question: numbers survive, names keep their capital, held-out wordings are refused."""

from __future__ import annotations

import random
import re

import pytest

from nano.reword import lowered, matches, other_form, other_order, reword
from nano.sample import Split, propose
from nano.wording import capital

JACKET = "A jacket costs $80. It is 25% off. What is the sale price?"


def forms(text: str) -> set[str]:
    return {reword(text, random.Random(seed)) for seed in range(2000)}


def test_the_jacket_in_many_words() -> None:
    found = forms(JACKET)
    assert len(found) > 40
    for wanted in (
        JACKET,
        "If a jacket costs $80 and it is 25% off, what is the sale price?",
        "What is the sale price? A jacket costs $80. It is 25% off.",
        "What is the sale price if a jacket costs $80 and it is 25% off?",
        "A jacket costs $80 and it is 25% off. What is the sale price?",
        "A jacket costs $80. It is 25% off. Find the sale price.",
    ):
        assert wanted in found


@pytest.mark.parametrize(
    "text",
    [
        "Suppose a jacket costs $80. It is 25% off. What is the sale price?",
        "Price: $80. Discount: 25%. What is the sale price?",
        "Take 80 cards. How many pairs are there?",
    ],
)
def test_a_request_or_a_note_is_no_clause_with_if(text: str) -> None:
    assert not [f for f in forms(text) if re.search(r"\b[Ii]f\b", f)]


def test_one_if_is_enough() -> None:
    found = forms("A jacket costs $80. It is new. If it is 25% off, what does it cost?")
    assert all(len(re.findall(r"\bif\b", f, re.I)) == 1 for f in found)


def test_numbers_are_never_touched() -> None:
    rng = random.Random("reword")
    for _ in range(600):
        _, problem = propose(rng, Split.NUMBERS)
        for seed in range(3):
            other = reword(problem.ask, random.Random(seed))
            assert sorted(re.findall(r"\d+", other)) == sorted(re.findall(r"\d+", problem.ask))


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Tom has 5 apples.", "Tom has 5 apples."),
        ("I have 5.", "I have 5."),
        ("The sum is 5.", "the sum is 5."),
        ("80 is it.", "80 is it."),
    ],
)
def test_names_keep_their_capital(text: str, low: str) -> None:
    assert lowered(text) == low


@pytest.mark.parametrize(
    "text", ["What is left now?", "What is it now?", "How many are left?", "Solve 3x + 5 = 20."]
)
def test_what_is_no_plain_request_stays(text: str) -> None:
    assert other_form(text, random.Random(1)) == text


def test_one_sentence_has_no_other_order() -> None:
    assert other_order(["What is 2 + 2?"], random.Random(1)) == "What is 2 + 2?"


@pytest.mark.parametrize("told", ["Suppose a pen costs $2.", "Let n be 5.", "Price: $80.", "Divide 12 by 4."])
def test_no_if_before_an_order_or_a_form(told: str) -> None:
    asked = "What is the result?"
    assert {other_order([told, asked], random.Random(seed)) for seed in range(50)} == {f"{told} {asked}"}


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("the row 2, 4, ... goes on.", "The row 2, 4, ... goes on."),
        ("it ends. what is left?", "It ends. What is left?"),
    ],
)
def test_dots_end_no_sentence(text: str, better: str) -> None:
    assert capital(text) == better


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("What is 15% of 240?", True),
        ("what's 15 percent of 240", True),
        ("Find 15% of 240.", False),
        ("What is 15% of the 240?", True),
        ("What is 15 of 240?", False),
    ],
)
def test_held_wordings_are_recognised(text: str, hit: bool) -> None:
    assert matches(text, ["[What is|What's] {p}[%| percent] of {n}?"]) is hit
