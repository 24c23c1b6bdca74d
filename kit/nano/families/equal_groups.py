"""Equal groups and steady work: how many in all, in each, how many groups, what is left over, how long."""

from __future__ import annotations

from ..problem import Draw, Problem, family
from ..world import relations as say
from ..world.scene import scene_with
from ..world.telling import Telling

UNITS = (
    "day",
    "hour",
    "week",
    "minute",
    "month",
    "year",
    "evening",
    "weekend",
    "shift",
    "round",
    "trip",
    "lesson",
)


def grouped(d: Draw) -> Telling:
    scene = scene_with(d, lambda s: s.boxes)
    t = Telling(d, scene)
    one, many = d.rng.choice(scene.boxes).split("/")
    t.words.update(Bx=one, Bs=many)
    return t


def timed(d: Draw) -> Telling:
    t = Telling(d, scene_with(d, lambda s: s.verbs))
    unit = str(d.pick(UNITS))
    t.words.update(U=unit, Us=unit + "s")
    return t


def numbers(d: Draw) -> tuple[int, int]:
    return d.size(9, 12, 20, 60), d.size(9, 12, 30, 144, 600)


@family
def groups_in_all(d: Draw) -> Problem:
    t, (g, k) = grouped(d), numbers(d)
    t.tell(say.GROUPS)
    t.ask(say.ASK_ALL)
    return t.problem(
        "Multiply the number of groups by the size of one.",
        f"print({g} * {k})",
        g * k,
        "{g} * {k}",
        g=g,
        k=k,
    )


@family
def groups_each(d: Draw) -> Problem:
    t, (g, k) = grouped(d), numbers(d)
    t.tell(say.EQUALLY)
    t.ask(say.ASK_EACH)
    return t.problem(
        "Divide by the number of groups.", f"print({g * k} // {g})", k, "{t} / {g}", g=g, t=g * k
    )


@family
def groups_how_many(d: Draw) -> Problem:
    t, (g, k) = grouped(d), numbers(d)
    t.tell(say.PACKING)
    t.ask(say.ASK_GROUPS)
    return t.problem(
        "Divide by the size of one group.", f"print({g * k} // {k})", g, "{t} / {k}", k=k, t=g * k
    )


LEFT = (
    "how many {T} are left over?",
    "how many {T} <do|did> not fit?",
    "[find|calculate] how many {T} are left over",
    "how many {T} remain outside?",
    "what is left over when as many {Bs} as possible are full?",
    "how many {T} are left when no more {Bx} can be filled?",
)


@family
def groups_left_over(d: Draw) -> Problem:
    t, (g, k) = grouped(d), numbers(d)
    r = d.int(1, k - 1)
    total = g * k + r
    t.tell(say.PACKING)
    t.ask(LEFT)
    return t.problem("Divide and take the remainder.", f"print({total} % {k})", r, k=k, t=total)


@family
def groups_and_change(d: Draw) -> Problem:
    """Equal groups, then something comes or goes."""
    t, (g, k) = grouped(d), numbers(d)
    up = d.chance(0.5)
    m = d.size(9, 40) if up else d.int(1, max(1, min(60, g * k - 1)))
    t.tell(say.GROUPS)
    # A scene's own losses may say where the things go, and then they are still somewhere in the groups.
    t.tell(d.rng.choice(t.scene.gains).says if up else say.TAKEN, "m")
    t.ask((*ASK_THEN, *t.scene.ask_now))
    sign = "+" if up else "-"
    value = g * k + m if up else g * k - m
    return t.problem(
        "Find how many the groups hold, then follow the change.",
        f"total = {g} * {k}\ntotal = total {sign} {m}\nprint(total)",
        value,
        f"{{g}} * {{k}} {sign} {{m}}",
        g=g,
        k=k,
        m=m,
    )


ASK_THEN = (
    "how many {T} [does {S} have now|are there now|are there in the end|is that now]?",
    "how many {T} <does|did> {S} have [after that|then|in the end]?",
    "[find|calculate] the number of {T} in the end",
    "what is the number of {T} now?",
    "now how many {T} are there?",
    "how many {T} is that altogether now?",
)


@family
def work_in_time(d: Draw) -> Problem:
    t, (g, k) = timed(d), numbers(d)
    t.tell(say.RATE)
    t.ask(say.ASK_IN_TIME)
    return t.problem("Multiply the rate by the time.", f"print({k} * {g})", g * k, "{k} * {g}", g=g, k=k)


@family
def time_for_work(d: Draw) -> Problem:
    t, (g, k) = timed(d), numbers(d)
    t.tell(say.RATE)
    t.ask(say.ASK_TIME)
    return t.problem("Divide by the rate.", f"print({g * k} // {k})", g, "{t} / {k}", k=k, t=g * k)


@family
def rate_of_work(d: Draw) -> Problem:
    t, (g, k) = timed(d), numbers(d)
    t.tell(say.DONE)
    t.ask(say.ASK_RATE)
    return t.problem("Divide by the time.", f"print({g * k} // {g})", k, "{t} / {g}", g=g, t=g * k)
