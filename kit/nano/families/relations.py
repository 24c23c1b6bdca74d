"""Two people's amounts compared: more, fewer, times as many; what one has, both, the difference, the factor."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from ..world import relations as say
from ..world.scene import scene_with
from ..world.telling import Telling


class Pair:
    """A telling about two people, `{A}` and `{B}`."""

    def __init__(self, d: Draw) -> None:
        scene = scene_with(d, lambda s: s.verbs and not s.holders)
        self.d, self.t = d, Telling(d, scene, who=False)
        self.people = {"A": d.word("name"), "B": d.word("name2")}
        if d.chance(0.15):
            self.people["A" if d.chance(0.5) else "B"] = f"{d.word('name3')}'s {d.word('kin')}"
        self.t.ordered = False

    def tell(self, patterns: tuple[str, ...], slot: str = "", **words: str) -> None:
        self.t.tell(patterns, slot, **{**self.people, **words})

    def ask(self, patterns: tuple[str, ...]) -> None:
        self.t.ask(patterns, **self.people)


EACH = "Write down what each one has."


def relation(p: Pair, d: Draw, base: int) -> tuple[int, str, str, dict[str, object]]:
    """Tell B's amount by A's; returns it, its formula in the program, its formula over slots, and the slots."""
    kind = d.rng.choice(("more", "fewer", "times"))
    if kind == "times":
        k = int(str(d.pick(tuple(say.FACTORS))))
        p.tell(say.TIMES, k=str(d.pick(say.FACTORS[k])), w=str(k))
        return base * k, f"{k} * first", f"{k} * {{a}}", {}
    k = d.size(9, 30, 200)
    if kind == "fewer" and k >= base:
        raise Redraw
    p.tell(say.MORE if kind == "more" else say.FEWER, "k")
    sign = "+" if kind == "more" else "-"
    return base + k if kind == "more" else base - k, f"first {sign} {k}", f"{{a}} {sign} {{k}}", {"k": k}


def told(d: Draw) -> tuple[Pair, int, int, str, str, dict[str, object]]:
    """A's amount and B's by A's, in one order or the other."""
    p, a = Pair(d), d.size(12, 40, 200, 2000)
    p.tell(say.OWNS, "a")
    b, code, expr, slots = relation(p, d, a)
    return p, a, b, code, expr, {"a": a, **slots}


@family
def related_one(d: Draw) -> Problem:
    p, a, b, code, expr, slots = told(d)
    p.ask(say.ASK_B)
    return p.t.problem(EACH, f"first = {a}\nprint({code})", b, expr, **slots)


@family
def related_both(d: Draw) -> Problem:
    p, a, b, code, expr, slots = told(d)
    p.ask(say.ASK_BOTH)
    return p.t.problem(
        EACH, f"first = {a}\nsecond = {code}\nprint(first + second)", a + b, f"{{a}} + ({expr})", **slots
    )


@family
def related_base(d: Draw) -> Problem:
    """B's amount is known, and how it compares with A's; A's is asked for."""
    p, a = Pair(d), d.size(12, 40, 200, 2000)
    b, code, _, slots = relation(p, d, a)
    known = {"A": p.people["B"]}
    p.tell(say.OWNS, "b", **known)
    p.t.ask(say.ASK_B, B=p.people["A"])
    left, sign, right = code.split()  # "first + 5", "first - 5", "3 * first"
    back = f"{b} // {left}" if sign == "*" else f"{b} {'-' if sign == '+' else '+'} {right}"
    return p.t.problem("Go back from the one that is known to the other.", f"print({back})", a, b=b, **slots)


@family
def related_difference(d: Draw) -> Problem:
    p, a, b = Pair(d), d.size(12, 40, 200, 2000), d.size(12, 40, 200, 2000)
    if a >= b:
        raise Redraw
    p.tell(say.OWNS, "a")
    p.tell(say.OWNS, "b", **{"A": p.people["B"]})
    p.ask(say.ASK_BETWEEN)
    return p.t.problem(
        "Subtract the smaller number from the larger.", f"print({b} - {a})", b - a, "{b} - {a}", a=a, b=b
    )


@family
def related_factor(d: Draw) -> Problem:
    p, a, k = Pair(d), d.size(12, 40, 200), d.int(2, 12)
    p.tell(say.OWNS, "a")
    p.tell(say.OWNS, "b", **{"A": p.people["B"]})
    p.ask(say.ASK_TIMES)
    return p.t.problem(
        "Divide the larger number by the smaller.", f"print({a * k} // {a})", k, "{b} / {a}", a=a, b=a * k
    )


@family
def three_related(d: Draw) -> Problem:
    """A chain of three: B by A, a third by B; all together or the third alone."""
    p, a = Pair(d), d.size(12, 40, 200)
    third = (
        d.word("name3") if "'" not in "".join(p.people.values()) else f"{d.word('name2')}'s {d.word('kin2')}"
    )
    p.tell(say.OWNS, "a")
    b, code, _, slots = relation(p, d, a)
    k = d.size(9, 30)
    up = d.chance(0.5) or k >= b
    p.t.tell(say.MORE if up else say.FEWER, "m", A=p.people["B"], B=third)
    c = b + k if up else b - k
    lines = f"first = {a}\nsecond = {code}\nthird = second {'+' if up else '-'} {k}\n"
    slots = {"a": a, "m": k, **slots}
    p.t.ordered = True
    if d.chance(0.5):
        p.t.ask(say.ASK_B, B=third)
        return p.t.problem(EACH, lines + "print(third)", c, **slots)
    p.t.ask(THREE)
    return p.t.problem(EACH, lines + "print(first + second + third)", a + b + c, **slots)


THREE = (
    "how many {T} do the three have [together|in total|altogether|in all]?",
    "how many {T} did all three {Vb} [together|in total|altogether]?",
    "[find|calculate] the total number of {T} of all three",
    "how many {T} are there in total?",
    "what is the sum of their {T}?",
)
