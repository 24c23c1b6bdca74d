"""Programs that fail the way people's programs fail, with the reason in words. The error line itself is never
made up here: the broken program is run, and only one that really fails is used."""

from __future__ import annotations

import random
import re
from typing import Callable, Optional

AGAIN = "The program itself is right, so write it again and run it once more."

Broken = Optional[tuple[str, str]]


def _lost_import(code: str, rng: random.Random) -> Broken:
    lines = code.split("\n")
    found = [i for i, line in enumerate(lines) if re.match(r"(import|from) ", line)]
    if not found:
        return None
    i = rng.choice(found)
    name = re.sub(r"^from (\w+) import (\w+).*|^import (\w+)", lambda m: m.group(2) or m.group(3), lines[i])
    return "\n".join(
        lines[:i] + lines[i + 1 :]
    ), f"The program uses {name} without importing it. Import it first."


def _misspelt(code: str, rng: random.Random) -> Broken:
    names = re.findall(r"^(\w{2,}) = ", code, re.M)
    uses = [n for n in names if len(re.findall(rf"\b{n}\b", code)) > 1]
    if not uses:
        return None
    name = rng.choice(uses)
    wrong = rng.choice([name + "s", name.capitalize(), name[:-1], name + "1"])
    head, _, tail = code.rpartition(name)
    return f"{head}{wrong}{tail}", f"The name {wrong} was never defined. The variable is called {name}."


def _text_number(code: str, rng: random.Random) -> Broken:
    found = re.search(r"^(\w+) = (\d[\d.]*)$", code, re.M)
    if not found:
        return None
    name, value = found.groups()
    return code.replace(
        found.group(0), f"{name} = '{value}'", 1
    ), f"The variable {name} is text, so it cannot be used as a number. Remove the quotes."


def _unclosed(code: str, rng: random.Random) -> Broken:
    if not code.endswith("))"):
        return None
    return code[:-1], "A closing bracket is missing at the end. Add it."


def _wrong_print(code: str, rng: random.Random) -> Broken:
    wrong = rng.choice(["Print", "prnt", "printf"])
    return code.replace("print(", f"{wrong}(", 1), f"The function {wrong} does not exist. Use print instead."


def _wrong_function(code: str, rng: random.Random) -> Broken:
    found = re.search(r"math\.(\w+)", code)
    if not found:
        return None
    wrong = found.group(1) + "s"
    return code.replace(
        found.group(0), f"math.{wrong}", 1
    ), f"The module math has no {wrong}. The function is called {found.group(1)}."


BREAKERS: tuple[Callable[[str, random.Random], Broken], ...] = (
    _lost_import,
    _misspelt,
    _text_number,
    _unclosed,
    _wrong_function,
    _wrong_print,
)


def broken(code: str, rng: random.Random) -> Broken:
    """A broken variant and its explanation; None if nothing fits (not seen: every program prints)."""
    for breaker in rng.sample(BREAKERS, len(BREAKERS)):
        found = breaker(code, rng)
        if found and found[0] != code:
            return found
    return None
