"""Polynomials as coefficient lists, highest power first, and the two ways to write them: for people and for
Python.

`poly_code` writes exactly what sympy prints, so a program's output can be compared with it as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Union

Coefficient = Union[int, Fraction]


def poly_mul(p: Sequence[int], q: Sequence[int]) -> list[int]:
    out = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            out[i + j] += a * b
    return out


def poly_derivative(p: Sequence[int]) -> list[int]:
    return [k * (len(p) - 1 - i) for i, k in enumerate(p[:-1])] or [0]


def _terms(p: Sequence[Coefficient], power: str, times: str, v: str, big: str) -> str:
    out = ""
    for i, k in enumerate(p):
        n = len(p) - 1 - i
        if not k:
            continue
        f = Fraction(k)
        top, under = abs(f.numerator), f.denominator
        base = "" if n == 0 else v if n == 1 else v + (power if n == 2 else f"{big}{n}")
        body = str(top) if n == 0 else base if top == 1 else f"{top}{times}{base}"
        body += f"/{under}" if under > 1 else ""
        out += (" - " if f < 0 else " + ") + body if out else ("-" if f < 0 else "") + body
    return out or "0"


def poly_code(p: Sequence[Coefficient], v: str) -> str:
    """E.g. [3, -4, 0] -> "3*x**2 - 4*x"."""
    return _terms(p, "**2", "*", v, "**")


def poly_shown(p: Sequence[Coefficient], v: str, square: str) -> str:
    """E.g. [3, -4, 0] -> "3x^2 - 4x"; `square` is how a square is written ("^2", "²", "**2")."""
    return _terms(p, square, "", v, "**" if square == "**2" else "^")
