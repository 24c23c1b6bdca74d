"""Every family draws exercises whose program, run for real, gives the answer computed without it."""

from __future__ import annotations

import random
import re

import pytest
from sympy import sympify

from nano.boxed import box, normal, same, unboxed
from nano.executor import Runner
from nano.fobar import TAIL
from nano.problem import NEVER_TRAINED, REGISTRY, text_of
from nano.sample import Rejected, Split, propose, solution
from nano.wording import articles, capital, closed


@pytest.mark.parametrize("name", sorted(set(REGISTRY) - {"no_exercise"}))
def test_family_generates_and_verifies(name: str, runner: Runner) -> None:
    rng = random.Random(f"family:{name}")
    split = Split.FAMILY if name in NEVER_TRAINED else Split.TRAIN
    checked = 0
    for _ in range(6):
        try:
            s = solution(rng, split, runner, name)
        except Rejected as refused:
            # sympy writes a few expressions in another order; their value must still be the family's.
            assert sympify(refused.printed) - sympify(refused.expected) == 0
            continue
        checked += 1
        assert same(unboxed(s.end), s.answer) and same(s.output, s.answer)
        assert "boxed" not in s.code and "```" not in s.code
        # LaTeX has braces of its own: \frac{3}{4}, 2^{5}.
        plain = re.sub(r"\\[a-z]+(?:\{[^{}]+\})+|[_^]\{[^{}]+\}", "", s.question)
        assert not re.search(r"[{}\[\]|]", plain), "an unfilled template"
    assert checked


METRIC = r"\b(?:km|km/h|kilometers?|cm|meters?)\b"
IMPERIAL = r"\b(?:miles?|mph|inch|inches|feet)\b"
CONVERTS = {"convert"}


@pytest.mark.parametrize("name", sorted(set(REGISTRY) - CONVERTS))
def test_a_question_keeps_to_its_units_and_to_english(name: str) -> None:
    rng = random.Random(f"english:{name}")
    split = Split.FAMILY if name in NEVER_TRAINED else Split.TRAIN
    for _ in range(60):
        ask = propose(rng, split, name)[1].ask
        assert not (re.search(METRIC, ask) and re.search(IMPERIAL, ask)), ask
        assert not (re.search(r"\d cm\b", ask) and re.search(r"\d m\b", ask)), ask
        assert articles(ask) == ask and closed(ask) == ask, ask
        assert not re.search(r"  |(?<!=) [?,]|\b([a-z]+) \1\b", ask), ask


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two dice fall. what is the sum?", "Two dice fall. What is the sum?"),
        ("1 + 2 + ... and so on", "1 + 2 + ... and so on"),
        ("3 hours =? minutes", "3 hours =? minutes"),
    ],
)
def test_a_formula_ends_no_sentence(text: str, shown: str) -> None:
    assert capital(text) == shown


def test_there_are_many_families() -> None:
    assert len(REGISTRY) - len(NEVER_TRAINED) >= 70


def test_backward_questions_have_the_hidden_number_as_their_answer(runner: Runner) -> None:
    rng = random.Random("backward")
    for _ in range(25):
        s = solution(rng, Split.TRAIN, runner, fobar=True)
        asked = s.question.lower()
        assert TAIL.lower().split("{n}")[1] in asked or re.search(r"\bx\W.*\b(?:x|unknown|number)\b[^.?]*[.?]*", asked)
        assert s.family.startswith("backward_") and same(s.output, s.answer)


def test_a_wrong_family_is_caught(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from nano.problem import Draw, Problem

    def wrong(d: Draw) -> Problem:
        return Problem("What is 2 + 2?", "Add.", f"print(2 + 2 + {d.int(1, 9)} * 0)", "5")

    monkeypatch.setitem(REGISTRY, "wrong", wrong)
    with pytest.raises(Rejected):
        solution(random.Random(1), Split.TRAIN, runner, "wrong")


@pytest.mark.parametrize(
    ("first", "second", "equal"),
    [
        ("60.0", "60", True), ("[2, 3]", "2, 3", True), ("\\frac{7}{12}", "7/12", True), ("3*x**2 - 4*x", "3x^2 - 4x", True), ("1,250", "1250", True),
        ("x^{10}", "x**10", True), ("25*pi", "25\\pi", True), ("60.5", "60", False), ("2, 3", "3, 2", False), ("-7/12", "7/12", False), ("2, 3", "23", False),
    ],
)  # fmt: skip
def test_answers_compare_exactly(first: str, second: str, equal: bool) -> None:
    assert (normal(first) == normal(second)) is equal


@pytest.mark.parametrize(
    ("answer", "boxed"),
    [
        ("36", "36"),
        ("7/12", "\\frac{7}{12}"),
        ("-7/12", "-\\frac{7}{12}"),
        ("3*x**2 - 4*x", "3x^2 - 4x"),
        ("x**12", "x^{12}"),
        ("25*pi", "25\\pi"),
        ("2, 3", "2, 3"),
    ],
)
def test_boxes(answer: str, boxed: str) -> None:
    assert box(answer) == boxed and unboxed(f"So it is $\\boxed{{{boxed}}}$.") == boxed


def test_exact_text() -> None:
    from fractions import Fraction

    assert [text_of(Fraction(x)) for x in ("36", "2.5", "-0.25", "1/3", "0.0001")] == [
        "36",
        "2.5",
        "-0.25",
        "1/3",
        "0.0001",
    ]
