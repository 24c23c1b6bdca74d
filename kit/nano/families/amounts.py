"""Several amounts side by side, told apart by time, place, colour or person: their total, the total of some, the
difference of two, the one that is missing."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from ..world import counts
from ..world.scene import Scene, scene_with
from ..world.telling import Telling


def drawn(d: Draw) -> tuple[Scene, Telling]:
    scene = scene_with(d, lambda s: s.verbs)
    return scene, Telling(d, scene)


def sizes(d: Draw, count: int) -> list[int]:
    top = d.pick([9, 20, 20, 60, 99, 500, 3000])
    return [d.int(2, int(str(top))) for _ in range(count)]


class Amounts:
    """`count` amounts told with labels or kinds; the words that ask for two of them."""

    def __init__(self, d: Draw, count: int) -> None:
        self.d = d
        self.scene, self.t = drawn(d)
        self.by_kind = self.scene.kinds and not self.scene.measured and d.chance(0.4)
        banks = [
            b
            for b in (
                counts.KINDS if self.by_kind else (*counts.TIMES, *self.scene.labels, *self.scene.labels)
            )
            if len(b) >= count
        ]
        bank = list(d.rng.choice(banks))
        at = d.int(0, len(bank) - count)
        self.labels = d.rng.sample(bank, count) if self.by_kind else bank[at : at + count]
        self.values = sizes(d, count)
        self.slots: dict[str, object] = {f"k{i}": v for i, v in enumerate(self.values)}
        self.t.ordered = False

    def words(self, i: int) -> dict[str, str]:
        return {"C" if self.by_kind else "L": self.labels[i]}

    def both(self, i: int, j: int) -> dict[str, str]:
        keys = ("C", "D") if self.by_kind else ("L", "M")
        return dict(zip(keys, (self.labels[i], self.labels[j])))

    def tell(self, skip: int = -1) -> None:
        """A sentence each, or one that lists them."""
        rows = [i for i in range(len(self.values)) if i != skip]
        if len(rows) > 1 and self.d.chance(0.45):
            self._list(rows)
            return
        for n, i in enumerate(rows):
            patterns = counts.KIND if self.by_kind else counts.PART_AGAIN if n else counts.PART
            self.t.tell(patterns, f"k{i}", **self.words(i))

    def _list(self, rows: list[int]) -> None:
        t, n = self.t, "{S} {V} " if self.d.chance(0.6) or not self.by_kind else "{S} <has|had> "
        each = [
            f"{{k{i}}} {self.labels[i]} {{T}}"
            if self.by_kind
            else f"{{k{i}}}{' {T}' if not at else ''} {self.labels[i]}"
            for at, i in enumerate(rows)
        ]
        head, last = ", ".join(each[:-1]), each[-1]
        joint = " and " if len(rows) == 2 else str(self.d.pick((" and ", ", and ")))
        t.facts.append(t.clause(f"{n}{head}{joint}{last}"))


THINK = {
    "total": "Add the numbers.",
    "some": "Add only the numbers that are asked for.",
    "more": "Subtract the smaller from the larger of the two that are compared.",
    "rest": "Take the known parts away from the whole.",
}


def made(a: Amounts, what: str, code: str, value: int, expr: str = "") -> Problem:
    return a.t.problem(THINK[what], f"print({code})", value, expr, **a.slots)


@family
def amounts_total(d: Draw) -> Problem:
    a = Amounts(d, d.int(2, 4))
    a.tell()
    a.t.ask(counts.ASK_TOTAL)
    shown = " + ".join(map(str, a.values))
    return made(a, "total", shown, sum(a.values), " + ".join(f"{{k{i}}}" for i in range(len(a.values))))


@family
def amounts_of_some(d: Draw) -> Problem:
    """Two of three or four are asked for; the others do not matter."""
    a = Amounts(d, d.int(3, 4))
    a.tell()
    i, j = d.rng.sample(range(len(a.values)), 2)
    a.t.ask(counts.ASK_SOME_KINDS if a.by_kind else counts.ASK_SOME, **a.both(i, j))
    return made(a, "some", f"{a.values[i]} + {a.values[j]}", a.values[i] + a.values[j])


@family
def amounts_difference(d: Draw) -> Problem:
    """How many more of one than of another, among two to four."""
    a = Amounts(d, d.int(2, 4))
    i, j = d.rng.sample(range(len(a.values)), 2)
    if a.values[i] <= a.values[j]:
        i, j = j, i
    if a.values[i] == a.values[j]:
        raise Redraw
    a.tell()
    a.t.ask(counts.ASK_MORE_KINDS if a.by_kind else counts.ASK_MORE, **a.both(i, j))
    expr = f"{{k{i}}} - {{k{j}}}" if len(a.values) == 2 else ""
    return made(a, "more", f"{a.values[i]} - {a.values[j]}", a.values[i] - a.values[j], expr)


@family
def amounts_missing(d: Draw) -> Problem:
    """The whole and all parts but one are known."""
    a = Amounts(d, d.int(2, 3))
    hidden = d.int(0, len(a.values) - 1)
    whole = sum(a.values)
    a.slots = {**{k: v for k, v in a.slots.items() if k != f"k{hidden}"}, "w": whole}
    first = d.chance(0.7)
    if first:
        a.t.tell(counts.WHOLE, "w")
    a.tell(skip=hidden)
    if not first:
        a.t.tell(counts.WHOLE, "w")
    a.t.ask(counts.ASK_KIND if a.by_kind else counts.ASK_PART, **a.words(hidden))
    known = [v for i, v in enumerate(a.values) if i != hidden]
    return made(a, "rest", f"{whole} - " + " - ".join(map(str, known)), a.values[hidden])
