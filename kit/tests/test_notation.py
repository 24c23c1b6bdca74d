"""A formula written for people still says what it said in Python's signs."""

from __future__ import annotations

import random
import re

import pytest
from sympy import sympify

from nano.families.notation import equation_written, poly_written, written
from nano.families.polynomials import poly_code
from nano.problem import Draw

SMALL = str.maketrans({"²": "2", "³": "3", "⁴": "4", "⁵": "5"})


def read(text: str) -> str:
    """What a person reads, in Python's signs again."""
    text = re.sub(r"([²³⁴⁵])", r"**\1", text).translate(SMALL)
    text = re.sub(r"\\frac\{(\d+)\}\{(\d+)\}", r"(\1)/(\2)", re.sub(r"^(\$|\\\()|(\$|\\\))$", "", text))
    for sign, plain in (("×", "*"), ("·", "*"), ("÷", "/"), ("−", "-"), ("^", "**")):
        text = text.replace(sign, plain)
    for command, plain in ((r"\times", "*"), (r"\cdot", "*"), (r"\div", "/")):
        text = text.replace(command, plain)
    text = re.sub(r"(?<=[\d)]) ?x ?(?=[\d(])", "*", text)
    return re.sub(r"(\d)(?=[a-z(])", r"\1*", text)


@pytest.mark.parametrize(
    "code",
    ["3 + 4 * 5", "(3 + 4)**2", "12 / 3 + 5", "7 * 12 / 3 * 5", "(12 + 20) / 4", "2 - 8 * (5 + 5)", "5 * 12**3 - 4", "60 / (2 + 3)", "((2 + 3) * 4 - 1) * 2", "-3 - (-4)", "2.5 * 0.4"],
)  # fmt: skip
def test_arithmetic_keeps_its_value(code: str) -> None:
    forms = {written(Draw(random.Random(seed)), code) for seed in range(200)}
    assert len(forms) > 3 and {sympify(read(form)) - sympify(code) for form in forms} == {0}


@pytest.mark.parametrize("p", [[3, -4, 0], [1, 0, -9], [-2, 5], [1, 1, 1, 1, 1, 1], [7, 0, 0, 0, -1]])
def test_polynomials_stay_the_same(p: list[int]) -> None:
    forms = {poly_written(Draw(random.Random(seed)), p, "x") for seed in range(200)}
    assert len(forms) > 2 and {sympify(read(form)) - sympify(poly_code(p, "x")) for form in forms} == {0}


@pytest.mark.parametrize(
    ("shown", "plain"), [("3x + 4 = 10", "3*x + 4 = 10"), ("6(t - 2) = 5", "6*(t - 2) = 5")]
)
def test_equations_stay_the_same(shown: str, plain: str) -> None:
    forms = {equation_written(Draw(random.Random(seed)), shown) for seed in range(200)}
    assert len(forms) > 3 and {read(form).replace(" ", "") for form in forms} == {plain.replace(" ", "")}
