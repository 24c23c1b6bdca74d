"""Chains of two to four links: amounts, then a part of them, a goal, an equal share; wages or a budget, then spending."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from ..world import chained, phrases, relations
from .amounts import Amounts, drawn
from .changes import first_states
from .equal_groups import ASK_THEN, grouped, timed


@family
def part_gone(d: Draw) -> Problem:
    """A start, perhaps a gain, then a simple fraction of all of it goes."""
    scene, t = drawn(d)
    parts = int(str(d.pick(tuple(chained.FRACTIONS))))
    total = parts * d.size(12, 40, 200)
    slots: dict[str, object] = {}
    gain = d.int(1, min(60, total - 1)) if scene.gains and d.chance(0.4) else 0
    start = total - gain
    slots["a"] = start
    t.tell(first_states(scene), "a")
    lines = f"total = {start}\n"
    if gain:
        slots["k"] = gain
        t.tell(d.rng.choice(scene.gains).says, "k")
        lines += f"total = total + {gain}\n"
    t.tell(chained.PART_GONE, F=str(d.pick(chained.FRACTIONS[parts])))
    lines += f"total = total - total // {parts}\n"
    value = total - total // parts
    if d.chance(0.3) and scene.losses and value > 3:
        loss = d.int(1, value - 1)
        slots["m"] = loss
        t.tell(d.rng.choice(scene.losses).says, "m")
        lines, value = lines + f"total = total - {loss}\n", value - loss
    t.ask((*phrases.ASK_NOW, *scene.ask_now))
    return t.problem(
        "Follow the story step by step and keep the total.", lines + "print(total)", value, **slots
    )


def added_up(values: list[int]) -> str:
    return "".join(f"total = total + {v}\n" if i else f"total = {v}\n" for i, v in enumerate(values))


@family
def goal_to_go(d: Draw) -> Problem:
    """What the parts come to, and what is missing to the goal."""
    a = Amounts(d, d.int(1, 3))
    total = sum(a.values)
    goal = total + d.size(9, 40, 300)
    a.slots["n"], a.t.ordered = goal, True
    first = d.chance(0.6)
    if first:
        a.t.tell(chained.GOAL, "n")
    a.tell()
    if not first:
        a.t.tell(chained.GOAL, "n")
    a.t.ask(chained.ASK_TO_GO)
    lines = added_up(a.values)
    return a.t.problem(
        "Add what there is and take it away from the goal.",
        f"{lines}print({goal} - total)",
        goal - total,
        **a.slots,
    )


@family
def shared_after(d: Draw) -> Problem:
    """Amounts that are put together and shared equally."""
    a = Amounts(d, d.int(1, 3))
    total, g = sum(a.values), d.int(2, 12)
    if total % g or total == g:
        raise Redraw
    a.slots["g"], a.t.ordered = g, True
    a.tell()
    a.t.tell(chained.SHARED, who=str(d.pick(chained.WHO)))
    a.t.ask(chained.ASK_SHARE)
    lines = added_up(a.values)
    return a.t.problem(
        "Add what there is and divide it equally.", f"{lines}print(total // {g})", total // g, **a.slots
    )


@family
def groups_of_two_kinds(d: Draw) -> Problem:
    """Two sorts of groups, or some groups and single ones besides: all of them."""
    t = grouped(d)
    g, k, h, m = d.size(9, 20), d.size(9, 30), d.size(9, 20), d.size(9, 30)
    t.tell(relations.GROUPS)
    one, many = t.words["Bx"], t.words["Bs"]
    slots: dict[str, object] = {"g": g, "k": k, "h": h}
    asks = (*relations.ASK_ALL[:5], *ASK_THEN)
    if d.chance(0.5):
        t.tell(SECOND, B=many, b=one)
        slots["m"] = m
        code, value = f"first = {g} * {k}\nsecond = {h} * {m}\nprint(first + second)", g * k + h * m
    else:
        t.tell(SINGLE, "h")
        asks = (*relations.ASK_ALL[:2], *ASK_THEN)  # of all, and not of what is in the groups
        code, value = f"total = {g} * {k}\ntotal = total + {h}\nprint(total)", g * k + h
    t.ask(asks)
    return t.problem("Find how many each kind of group holds and add.", code, value, **slots)


SECOND = (
    "{h} other {B} <have|had> {m} {T} each",
    "there <are|were> {h} [more|other] {B} with {m} {T} in each",
    "in each of {h} smaller {B} there <are|were> {m} {T}",
    "{S} also <has|had> {h} {B} of {m} {T}",
    "another {h} {B} <hold|held> {m} {T} each",
)
SINGLE = (
    "{n} {T} <are|were> not in any {Bx}",
    "{n} more {T} <lie|lay> beside them",
    "{S} also <has|had> {n} single {T}",
    "besides, there <are|were> {n} loose {T}",
    "another {n} {T} <do|did> not fit in",
    "{n} {T} <are|were> left over",
)


@family
def earn_and_spend(d: Draw) -> Problem:
    t = timed(d)
    t.words.update(zip(("U", "Us"), (u := str(d.pick(("hour", "day", "week", "shift", "lesson"))), u + "s")))
    p, g = d.size(20, 60, 200), d.size(9, 12, 40)
    spent = [d.int(1, p * g - 1)]
    if d.chance(0.3) and p * g - spent[0] > 3:
        spent.append(d.int(1, p * g - spent[0] - 1))
    t.tell(chained.EARNS)
    t.tell(chained.WORKS)
    slots: dict[str, object] = {"p": p, "g": g}
    lines = f"total = {p} * {g}\n"
    for i, m in enumerate(spent):
        slots[f"m{i}"] = m
        t.facts.append(t.clause(t.choose(chained.SPENDS)).replace("{m}", f"{{m{i}}}"))
        lines += f"total = total - {m}\n"
    t.ask(chained.ASK_MONEY)
    return t.problem(
        "Multiply the rate by the time, then take away what is spent.",
        lines + "print(total)",
        p * g - sum(spent),
        **slots,
    )


@family
def budget(d: Draw) -> Problem:
    _, t = drawn(d)
    t.words["T"] = d.word("thing")
    p, g = d.size(9, 20, 60), d.size(9, 12)
    a = p * g + d.size(20, 100, 500)
    t.tell(chained.HAS_MONEY)
    t.tell(chained.BUYS)
    lines, left = f"total = {a}\ntotal = total - {g} * {p}\n", a - g * p
    slots: dict[str, object] = {"a": a, "g": g, "p": p}
    if d.chance(0.35) and left > 2:
        slots["m"] = m = d.int(1, left - 1)
        t.facts.append(t.clause(t.choose(chained.SPENDS)))
        lines, left = lines + f"total = total - {m}\n", left - m
    t.ask(chained.ASK_MONEY)
    return t.problem("Find what is spent and take it from the money.", lines + "print(total)", left, **slots)


@family
def difference_of_groups(d: Draw) -> Problem:
    """Two rates or groups side by side: how many more in one than in the other."""
    t = timed(d)
    g, k, m = d.size(9, 30), d.size(9, 40), d.size(9, 40)
    if k == m:
        raise Redraw
    t.tell(relations.RATE)
    t.facts.append(t.clause(t.choose(OTHER_RATE)))
    t.ask(ASK_APART if k > m else ASK_APART_OTHER)
    big, small = max(k, m), min(k, m)
    return t.problem(
        "Find each one's number and subtract.",
        f"first = {big} * {g}\nsecond = {small} * {g}\nprint(first - second)",
        g * (big - small),
        k=k,
        m=m,
        g=g,
    )


OTHER_RATE = (
    "{O} {V} {m} {T} [a|per|every|each] {U}",
    "{O} {V} {m} in the same time",
    "each {U}, {O} {V} {m}",
    "{O} only <manages|managed> {m} {T} per {U}",
    "with {O} it <is|was> {m} {T} per {U}",
)
ASK_APART = (
    "how many more {T} than {O} does {S} {Vb} in {g} {Us}?",
    "after {g} {Us}, how many more {T} does {S} have than {O}?",
    "in {g} {Us}, by how many {T} is {S} ahead of {O}?",
    "[find|calculate] how many more {T} {S} {V} than {O} in {g} {Us}",
    "how large is {S's} lead over {O} after {g} {Us}?",
)
ASK_APART_OTHER = (
    "how many more {T} than {S/him} does {O} {Vb} in {g} {Us}?",
    "after {g} {Us}, how many more {T} does {O} have than {S/him}?",
    "in {g} {Us}, by how many {T} is {O} ahead of {S/him}?",
    "[find|calculate] how many fewer {T} {S} {V} than {O} in {g} {Us}",
    "how large is {O}'s lead over {S/him} after {g} {Us}?",
)
