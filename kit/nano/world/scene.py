"""A scene is the words of one small world: what there is, who has it, what may happen, where and in what it lies.

Scenes hold wording alone; numbers, programs and answers belong to the families that tell them. All sayings are
clauses without a capital or a full stop, in the language of `wording.expand` plus

- `<buys|bought>`: present and past of one verb; a whole question keeps to one of them;
- `{S}` who it is about ("Tom", later "he"), `{S's}` ("Tom's", later "his"), `{S/him}` where it is an
  object ("to Tom", later "to him"), `{he}` `{his}` `{him}` after the first mention; `{O}` another person; `{T}` the things (plural); `{n}` the number of this event; `{kin}` `{day}` `{place}`...
  from the lexicon.

A pattern that begins with `=` is a plain form and always trained (`split`).

A number may be told as "some" when it is what is asked for, so `{n}` stands where "some" can ("{n} more {T}").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from ..problem import Draw


@dataclass(frozen=True)
class Event:
    """One kind of event, its sayings, and how its unknown amount is asked for ("how many {T} ... eat")."""

    says: tuple[str, ...]
    asks: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    name: str
    things: tuple[str, ...]  # plural: "marbles", "liters of milk"
    verbs: tuple[str, ...]  # "picks|picked|pick": what one does with any number of them, in counts and rates
    gains: tuple[Event, ...]
    losses: tuple[Event, ...]
    has: tuple[str, ...] = ()  # the first state, beside the general ones
    now: tuple[str, ...] = ()  # the last state
    ask_now: tuple[str, ...] = ()
    ask_first: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()  # "farmer", "library"; none: people by their names
    labels: tuple[tuple[str, ...], ...] = ()  # places or times to tell apart: ("in the hall", "in the yard")
    boxes: tuple[str, ...] = ()  # "box/boxes": what holds equal numbers of them
    asides: tuple[str, ...] = ()  # clauses with one number {n} that does not matter
    fillers: tuple[str, ...] = ()  # clauses without a number
    measured: bool = False  # an amount of something, not things one by one
    owned: bool = True  # they are somebody's; false of passengers or followers
    kinds: bool = True  # they may be red, wooden, large


SCENES: dict[str, Scene] = {}


def scene_with(d: Draw, suits: Callable[[Scene], object]) -> Scene:
    return d.rng.choice([s for s in SCENES.values() if suits(s)])


def scene(made: Scene) -> Scene:
    """Register a scene under its name."""
    if made.name in SCENES:
        raise ValueError(f"two scenes are called {made.name}")
    SCENES[made.name] = made
    return made
