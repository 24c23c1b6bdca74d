"""Parts of sentences that a family puts into its templates as slots."""

from __future__ import annotations

import random
import re

from ..lexicon import THINGS
from ..problem import Draw
from ..wording import expand, fill


def phrase(d: Draw, template: str, **slots: object) -> str:
    """The text of one clause, for a slot of `d.say`. Its wording is on no side of the split: the template
    around it is. A number hidden for a backward question is shown as `x`, as in `d.say`."""
    text = expand(template, d.rng)
    d.slots.update(slots)
    shown = {k: ("x" if k == d.mask else v) for k, v in slots.items()}
    for name in re.findall(r"\{(\w+)\}", text):
        if name not in shown:
            shown[name] = d.word(name)
    return fill(text, shown, random.Random(d.rng.random()), d.wordy and not d.mask, d.commas)


def bare_thing(d: Draw) -> None:
    """Draws `{thing}` without an adjective, for questions that put a color before it."""
    d.words["thing"] = str(d.pick(d.words_of(THINGS)))
