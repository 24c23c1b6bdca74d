"""The ways people type one formula: another sign for times, a power as ² or ^2, no spaces, some LaTeX.

A formula comes in with Python's signs and a space on each side of an operator; what goes out is for people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..problem import Draw
from .polynomials import Coefficient, poly_code, poly_shown

_SMALL = {"2": "²", "3": "³", "4": "⁴", "5": "⁵"}
LATEX = 0.06


def _latex(d: Draw, code: str) -> str:
    text = re.sub(r"(?<!\*\*)\b(\d+) / (\d+)\b(?!\*)", r"\\frac{\1}{\2}", code)
    text = re.sub(r"\*\*(\d+)", r"^\1", text).replace(" / ", r" \div ")
    return text.replace(" * ", str(d.pick([r" \times ", r" \cdot "])))


def wrapped(d: Draw, text: str) -> str:
    """LaTeX as it stands in a text: mostly between dollar signs."""
    return str(d.pick(["${}$", "${}$", "${}$", r"\({}\)"])).format(text)


def spaced(d: Draw, text: str, rate: float = 0.15) -> str:
    """Now and then without spaces, now and then with a typographer's minus."""
    if d.chance(rate):
        return text.replace(" ", "")
    return text.replace("-", "−") if d.chance(0.04) else text


def written(d: Draw, code: str) -> str:
    """Plain arithmetic, e.g. "(3 + 4)**2 / 7" -> "(3 + 4)² ÷ 7"."""
    if d.chance(LATEX):
        return wrapped(d, _latex(d, code))
    style = d.pick(["^", "^", "small", "**"])
    text = re.sub(
        r"\*\*(\d)",
        lambda m: _SMALL[m[1]] if style == "small" else f"{'^' if style == '^' else '**'}{m[1]}",
        code,
    )
    if d.chance(0.65):
        text = text.replace(" * ", str(d.pick([" × ", " × ", " x ", "*", " · ", "×"])))
    if d.chance(0.6):
        text = text.replace(" / ", str(d.pick([" ÷ ", " ÷ ", "/", "÷"])))
    return spaced(d, text)


def fraction(d: Draw, top: int, under: int) -> str:
    """E.g. "3/4", seldom "\\frac{3}{4}" without its dollar signs."""
    return rf"\frac{{{top}}}{{{under}}}" if d.chance(LATEX) else f"{top}/{under}"


def poly_written(d: Draw, p: Sequence[Coefficient], v: str) -> str:
    """A polynomial, e.g. [3, -4, 0] -> "3x^2 - 4x", "3x²-4x" or "3*x**2 - 4*x"."""
    style = d.rng.random()
    if style < 0.6:
        text = poly_shown(p, v, "^2")
    elif style < 0.8:
        text = re.sub(r"\^([345])(?!\d)", lambda m: _SMALL[m[1]], poly_shown(p, v, "²"))
    elif style < 0.88:
        text = poly_code(p, v)
    else:
        text = poly_code(p, v).replace("**", "^")
    return spaced(d, text, 0.12)


def dollars(d: Draw, formula: str) -> str:
    """The formula, seldom as LaTeX."""
    return wrapped(d, formula) if d.chance(LATEX) and "*" not in formula else formula


def equation_written(d: Draw, shown: str) -> str:
    """An equation or inequality, e.g. "3x + 4 = 10" -> "3*x + 4 = 10" or "$3x+4=10$"."""
    if d.chance(0.08):
        shown = re.sub(r"(\d)([a-z(])", r"\1*\2", shown)
    return dollars(d, spaced(d, shown))


def letter(d: Draw) -> str:
    """An unknown: mostly x; never e, i, l or o, which mean or look like something else."""
    return str(d.pick(["x"] * 9 + ["y", "y", "n", "n", "t", "t", "a", "z"] + list("bckmpruw")))


def term(k: int, v: str) -> str:
    return v if k == 1 else f"-{v}" if k == -1 else f"{k}{v}"


def signed(k: int) -> str:
    return f"+ {k}" if k >= 0 else f"- {-k}"
