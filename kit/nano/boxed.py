"""Answers as text: how one is boxed, how a printed one is compared with it, how a box is read."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Optional


def box(answer: str) -> str:
    """Canonical text to what stands in the box: "7/12" -> "\\frac{7}{12}", "3*x**2" -> "3x^2"."""
    if re.fullmatch(r"-?\d+/\d+", answer):
        return re.sub(r"(\d+)/(\d+)", r"\\frac{\1}{\2}", answer)
    text = re.sub(r"\*\*(\d\d+)", r"^{\1}", answer).replace("**", "^")
    return text.replace("*pi", "\\pi").replace("*", "") if text != "pi" else "\\pi"


def unboxed(text: str) -> Optional[str]:
    """What stands in the last box of a transcript; None without one."""
    start = text.rfind("\\boxed{")
    if start < 0:
        return None
    depth = 0
    for i in range(start + 6, len(text)):
        depth += (text[i] == "{") - (text[i] == "}")
        if depth == 0:
            return text[start + 7 : i]
    return None


def normal(text: str) -> str:
    """Equal answers of the families' shapes become equal text: numbers exactly, the rest without spaces."""
    text = re.sub(r"\\frac\{(-?\d+)\}\{(\d+)\}", r"\1/\2", text.strip().replace("\\pi", "pi"))
    text = text.replace("$", "").replace(" ", "").strip("[]")
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+", text):
        text = text.replace(",", "")
    try:
        return str(Fraction(text))
    except (ValueError, ZeroDivisionError):
        return re.sub(r"\^\{(\d+)\}", r"^\1", text.replace("**", "^")).replace("*", "")


def same(first: Optional[str], second: str) -> bool:
    return first is not None and normal(first) == normal(second)
