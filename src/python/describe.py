"""What the last run left, as JSON for people. In the namespace of `prelude.py`, and run before it."""

from __future__ import annotations

import json
import sys
from types import FunctionType, ModuleType
from typing import Any


def describe() -> str:
    """What the last run left: `{value?, latex?, variables, figures}`. Objects of the program may do as they like here: what
    fails is left out."""
    global last
    value, namespace, assigned, newly = last
    last = (None, {}, {}, {})
    described: dict[str, object] = {"variables": variables(namespace, assigned)}
    if value is not None:
        described["value"] = short(value, LIMITS["value"])
        latex = latex_of(value)
        if latex is not None:
            described["latex"] = latex
    described["figures"] = figures([value, *(namespace[name] for name in newly if name in namespace)])
    return json.dumps({key: text for key, text in described.items() if text is not None})


def variables(namespace: dict[str, Any], assigned: dict[str, None]) -> list[dict[str, str]]:
    """Only names that the program itself assigns, in its order: a star import brings hundreds."""
    found = []
    for name in assigned:
        if name.startswith("_") or name not in namespace:
            continue
        value = namespace[name]
        if isinstance(value, (FunctionType, ModuleType, type)):
            continue
        text = short(value, LIMITS["variableValue"])
        if text is None or len(name) > LIMITS["variableName"]:
            continue
        variable = {"name": name, "type": type(value).__qualname__[:100], "value": text}
        # What is too long to be shown whole takes long to typeset.
        latex = latex_of(value) if len(text) < LIMITS["variableValue"] else None
        if latex is not None and len(latex) <= LIMITS["variableLatex"]:
            variable["latex"] = latex
        found.append(variable)
        if len(found) == LIMITS["variables"]:
            break
    return found


def short(value: object, most: int) -> str | None:
    if isinstance(value, int) and value.bit_length() > 40_000:
        return f"<{type(value).__name__} of {value.bit_length()} bits>"
    if isinstance(value, (str, bytes, list, tuple, set, frozenset, dict, range)) and len(value) > 10_000:
        return f"<{type(value).__name__} of length {len(value)}>"
    try:
        text = repr(value)
        return text if len(text) <= most else f"{text[: most - 1]}…"
    except Exception:
        return None


def latex_of(value: object) -> str | None:
    sympy = sys.modules.get("sympy")
    if sympy is None or not has_symbols(sympy, value, 3):
        return None
    try:
        text = sympy.latex(value)
        return text if isinstance(text, str) and len(text) <= LIMITS["latex"] else None
    except Exception:
        return None


def has_symbols(sympy: ModuleType, value: object, depth: int) -> bool:
    if isinstance(value, (sympy.Basic, sympy.MatrixBase)):
        return True
    if depth == 0 or not isinstance(value, (list, tuple, set, frozenset, dict)) or len(value) > 100:
        return False
    inside = [*value, *value.values()] if isinstance(value, dict) else value
    return any(has_symbols(sympy, item, depth - 1) for item in inside)
