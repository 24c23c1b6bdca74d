"""Parts of sentences that a family puts into its templates as slots."""

from __future__ import annotations

from ..lexicon import THINGS
from ..problem import Draw
from ..wording import expand


def phrase(d: Draw, template: str, **slots: object) -> str:
    """The text of one clause, for a slot of `d.say`. Its wording is on no side of the split: the template
    around it is. A number hidden for a backward question is shown as `x`, as in `d.say`."""
    return d.filled(expand(template, d.rng), slots)


def bare_thing(d: Draw) -> None:
    """Draws `{thing}` without an adjective, for questions that put a color before it."""
    d.words["thing"] = str(d.pick(d.words_of(THINGS)))
