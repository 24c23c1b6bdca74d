"""How a story is put together: who is named, in which tense, in which order."""

from __future__ import annotations

import random
import re

import pytest

from nano.problem import Draw
from nano.world.scene import SCENES, Event, Scene
from nano.world.telling import Telling

APPLES = Scene(
    name="test",
    things=("apples",),
    verbs=("eats|ate|eat",),
    gains=(Event(("={S} <finds|found> {n} more {T}",), ("=how many {T} did {S} find?",)),),
    losses=(),
)


def telling(seed: int, scene: Scene = APPLES) -> Telling:
    return Telling(Draw(random.Random(seed), "test"), scene)


def test_a_question_keeps_to_one_tense() -> None:
    for seed in range(200):
        t = telling(seed)
        t.tell(("={S} <has|had> {n} {T}",), "a")
        t.tell(APPLES.gains[0].says, "k")
        t.ask(("=how many {T} <does|did> {S} have?",))
        text = t.text(a=5, k=3)
        assert not (re.search(r"\b(has|finds|does)\b", text) and re.search(r"\b(had|found|did)\b", text)), (
            text
        )
        assert not re.search(r"[{}<>|=\[\]]", text) and text.endswith(("?", ".")), text


def test_the_order_of_what_happens_is_kept() -> None:
    for seed in range(200):
        t = telling(seed)
        t.tell(("={S} <has|had> {n} {T}",), "a")
        t.tell(APPLES.gains[0].says, "k")
        t.ask(("=how many {T} <does|did> {S} have?",))
        text = t.text(a=501, k=307)
        assert text.index("501") < text.index("307"), text


def test_an_unknown_amount_is_some() -> None:
    for seed in range(50):
        t = telling(seed)
        t.tell(APPLES.gains[0].says, "k", some=True)
        t.ask(("=how many {T} did {S} find?",))
        assert re.search(r"(some|a few|several) more", t.text())


def test_groups_of_people_take_their_verbs() -> None:
    texts = []
    for seed in range(400):
        t = telling(seed)
        t.tell(("={S} has {n} {T}",), "a")
        t.ask(("=how many {T} does {S} have?",))
        texts.append(t.text(a=5))
    said = " ".join(texts)
    assert re.search(r"\bdo (I|we|they)\b|\b(I|[Ww]e|[Tt]hey) have\b", said)
    assert not re.search(r"\bdoes (I|we|they)\b|\b(I|[Ww]e|[Tt]hey) has\b", said)


@pytest.mark.parametrize("name", sorted(SCENES))
def test_every_scene_can_be_told(name: str) -> None:
    scene = SCENES[name]
    assert (
        (len(scene.things) >= 5 or scene.things == ("dollars",))
        and scene.verbs
        and all(len(v.split("|")) == 3 for v in scene.verbs)
    )
    assert all(len(b.split("/")) == 2 for b in scene.boxes)
    for event in (*scene.gains, *scene.losses):
        assert event.asks and all("{n}" in s for s in event.says), f"{name}: {event}"
        assert all("{n}" not in a for a in event.asks)
    for asked in (
        *scene.ask_now,
        *scene.ask_first,
        *(a for e in (*scene.gains, *scene.losses) for a in e.asks),
    ):
        assert not asked.endswith("."), asked
