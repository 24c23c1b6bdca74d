"""Makes the committed lists of what training never sees: runs every family often enough to meet each of its
patterns."""

from __future__ import annotations

import random
from typing import Callable, Optional

from . import lexicon, split
from .decontaminate import grams_of_corpora, write_grams
from .problem import NEVER_TRAINED, REGISTRY, Draw, Redraw
from .world.scene import SCENES

DRAWS = 1500


def patterns_of_families(draws: int = DRAWS) -> split.Seen:
    """Every pattern that each trained family chose from in so many draws."""
    split.recording(True)
    try:
        for name in REGISTRY:
            for seed in range(draws if name not in NEVER_TRAINED else 0):
                try:
                    REGISTRY[name](Draw(random.Random(f"lists:{name}:{seed}"), name))
                except Redraw:
                    continue
    finally:
        seen = split.recording(False)
    return seen


def things() -> list[str]:
    scenes = [w for s in SCENES.values() for w in s.things]
    return sorted({*(w for bank in lexicon.THING_BANKS for w in bank), *scenes})


def chosen(draws: int = DRAWS) -> dict[str, list[str]]:
    names = (*lexicon.NAMES_HE, *lexicon.NAMES_SHE)
    return split.choose(patterns_of_families(draws), names, things(), NEVER_TRAINED)


def choose_lists(corpora: Optional[str], log: Callable[[str], None]) -> None:
    lists = chosen()
    split.write(lists)
    log(", ".join(f"{len(words)} {name}" for name, words in lists.items()) + " held out")
    if corpora:
        grams = grams_of_corpora(corpora)
        write_grams(grams)
        log(f"{len(grams.seen)} sequences of words of the test sets to stay away from")
