"""Where a story of gains and losses happens."""

from __future__ import annotations

from typing import NamedTuple


class World(NamedTuple):
    """How it starts with `{a}`, how `{k}` comes, how `{k}` goes, what is asked. Any start goes with any
    event and any question of the same world."""

    starts: list[str]
    gains: list[str]
    losses: list[str]
    questions: list[str]
    # Where cents or tenths are natural: how many decimals they are written with.
    places: int = 0
