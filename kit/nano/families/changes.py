"""Stories of something that grows and shrinks: what it comes to, what it was before, what changed it. The last two are
the first one asked backwards, in words (BF-Trans)."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from ..world import phrases
from ..world.scene import Event, Scene, scene_with
from ..world.telling import Telling


def drawn(d: Draw) -> tuple[Scene, Telling]:
    scene = scene_with(d, lambda s: s.gains and s.losses)
    return scene, Telling(d, scene)


def first_states(scene: Scene) -> tuple[str, ...]:
    return (*phrases.HAS, *(phrases.OWNS if scene.owned else ()), *scene.has)


def steps(d: Draw, total: int, count: int) -> list[tuple[bool, int]]:
    """Gains and losses, each at most what is there."""
    out = []
    for _ in range(count):
        k = d.size(9, 20, 60, 300) if total < 1000 else d.size(60, 300, 2000)
        up = d.chance(0.5) or k >= total
        total += k if up else -k
        out.append((up, k))
    return out


def event_of(d: Draw, scene: Scene, up: bool) -> Event:
    return d.rng.choice(scene.gains if up else scene.losses)


def aside(d: Draw, t: Telling, slots: dict[str, object]) -> None:
    """Now and then a number that has nothing to do with it."""
    if d.chance(0.15):
        slots["aside"] = d.size(12, 60)
        other = d.unused([w for w in t.scene.things if w != t.words["T"]] or ["other things"])
        t.stand(
            t.clause(t.choose((*phrases.ASIDES, *t.scene.asides)), "aside", T2=other), d.int(1, len(t.facts))
        )


@family
def story_result(d: Draw) -> Problem:
    scene, t = drawn(d)
    start = d.size(12, 30, 99, 400, 5000)
    done = steps(d, start, d.pick([1, 1, 2, 2, 2, 3, 3, 4]))
    slots: dict[str, object] = {"a": start}
    t.tell(first_states(scene), "a")
    lines, total = [f"total = {start}"], start
    for i, (up, k) in enumerate(done):
        slots[f"k{i}"] = k
        t.tell(event_of(d, scene, up).says, f"k{i}")
        total += k if up else -k
        lines.append(f"total = total {'+' if up else '-'} {k}")
    t.ask((*phrases.ASK_NOW, *scene.ask_now))
    aside(d, t, slots)
    signs = "".join(f" {'+' if up else '-'} {{k{i}}}" for i, (up, _) in enumerate(done))
    return t.problem(
        "Follow the story step by step and keep the total.",
        "\n".join(lines) + "\nprint(total)",
        total,
        "{a}" + signs,
        **slots,
    )


@family
def story_start(d: Draw) -> Problem:
    """The start is asked for: undo what happened, the last first."""
    scene, t = drawn(d)
    start = d.size(12, 30, 99, 400, 5000)
    done = steps(d, start, d.pick([1, 1, 2, 2, 3]))
    end = start + sum(k if up else -k for up, k in done)
    if end < 2:
        raise Redraw
    slots: dict[str, object] = {"e": end}
    t.tell(phrases.HAS_SOME)
    for i, (up, k) in enumerate(done):
        slots[f"k{i}"] = k
        t.tell(event_of(d, scene, up).says, f"k{i}")
    t.tell((*phrases.NOW, *scene.now), "e")
    t.ask((*phrases.ASK_FIRST, *scene.ask_first))
    aside(d, t, slots)
    undone = "".join(f"total = total {'-' if up else '+'} {k}\n" for up, k in reversed(done))
    return t.problem(
        "Go backwards from the end and undo every step.",
        f"total = {end}\n{undone}print(total)",
        start,
        **slots,
    )


@family
def story_change(d: Draw) -> Problem:
    """One amount on the way is asked for: it is what lies between before and after."""
    scene, t = drawn(d)
    start = d.size(12, 30, 99, 400, 5000)
    done = steps(d, start, d.pick([1, 1, 1, 2]))
    hidden = d.int(0, len(done) - 1)
    slots: dict[str, object] = {"a": start}
    t.tell(first_states(scene), "a")
    known, question, total = str(start), (), start
    if len({up for up, _ in done}) < len(done):
        raise Redraw  # two of a kind: the question could mean both
    for i, (up, k) in enumerate(done):
        event = event_of(d, scene, up)
        total += k if up else -k
        if i == hidden:
            t.tell(event.says, f"k{i}", some=True)
            question = event.asks
        else:
            slots[f"k{i}"] = k
            t.tell(event.says, f"k{i}")
            known += f" {'+' if up else '-'} {k}"
    up, k = done[hidden]
    if total <= 1:
        raise Redraw
    slots["e"] = total
    t.tell((*phrases.NOW, *scene.now), "e")
    t.ask(question)
    aside(d, t, slots)
    return t.problem(
        "Compare what there was before with what there was after.",
        f"before = {known}\nafter = {total}\nprint({'after - before' if up else 'before - after'})",
        k,
        **slots,
    )
