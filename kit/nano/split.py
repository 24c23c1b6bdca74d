"""What training never sees, decided before it: whole patterns, names, things, families. The lists are
committed (`kit/heldout/lists.json`); `choose` makes them anew from the generator, by hash alone.

A pattern is one way to say an event or a question, as it is written in the source, wherever it is used. A
tenth of them is held out by hash, and at least one in every family.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Optional

from .hashing import fraction_of

_CHOICE = re.compile(r"\[([^\[\]]*)\]")

LISTS = Path(__file__).resolve().parents[1] / "heldout" / "lists.json"
SHARE = {"patterns": 0.10, "names": 0.15, "things": 0.10}
PLAIN = "="  # a pattern that begins with it is a plain homework form and always trained

Seen = dict[str, dict[str, None]]  # family → the patterns that it chose from, in the order of their first use
_seen: Optional[Seen] = None


@cache
def lists() -> dict[str, frozenset[str]]:
    """`{patterns, names, things, families}`; all empty before they were first chosen and while they are being
    chosen."""
    if _seen is not None or not LISTS.exists():
        return {name: frozenset() for name in (*SHARE, "families")}
    return {name: frozenset(words) for name, words in json.loads(LISTS.read_text(encoding="utf-8")).items()}


def is_held(pattern: str) -> bool:
    return pattern in lists()["patterns"]


def side(kind: str, words: Sequence[str], held: bool) -> list[str]:
    """The words of one side. `kind` is "names" or "things"; a bank without a word on that side is used
    whole."""
    out = [w for w in words if (w in lists()[kind]) == held]
    return out or list(words)


def record(family: str, patterns: Iterable[str]) -> None:
    if _seen is not None:
        _seen.setdefault(family, {}).update(dict.fromkeys(patterns))


def recording(on: bool) -> Seen:
    """Begin to note which patterns families choose from, or stop and hand the notes over."""
    global _seen
    noted, _seen = _seen or {}, {} if on else None
    lists.cache_clear()
    return noted


def by_hash(kind: str, words: Iterable[str]) -> list[str]:
    return sorted({w for w in words if fraction_of(f"{kind}:{w}") < SHARE[kind]})


def told_twice(patterns: Iterable[str]) -> set[str]:
    """The patterns that can say word for word what another one says: holding one of them out would keep
    nothing out."""
    tellers: dict[str, set[str]] = {}
    for pattern in patterns:
        for text in expansions(pattern):
            tellers.setdefault(text, set()).add(pattern)
    return {p for found in tellers.values() if len(found) > 1 for p in found}


def expansions(pattern: str, most: int = 2000) -> list[str]:
    """What the pattern can say, in small letters, choices made each by itself; its first `most` where there
    are more."""
    texts = [pattern.lstrip(PLAIN).lower().rstrip(".?! ")]
    while len(texts) < most and any("[" in t for t in texts):
        found = [(t, _CHOICE.search(t)) for t in texts]
        texts = [
            t[: m.start()] + option + t[m.end() :] if m else t
            for t, m in found
            for option in (m.group(1).split("|") if m else ("",))
        ][:most]
    return [re.sub(r" +", " ", t).strip() for t in texts]


def choose(
    seen: Mapping[str, Iterable[str]], names: Iterable[str], things: Iterable[str], families: Iterable[str]
) -> dict[str, list[str]]:
    """The lists, from the patterns of each trained family and the words of the lexicon."""
    shared = told_twice({p for found in seen.values() for p in found})
    patterns: set[str] = set()
    for found in seen.values():
        free = [p for p in found if not p.startswith(PLAIN) and p not in shared]
        held = by_hash("patterns", free)
        if not held and len(free) > 1:
            held = [min(free, key=lambda p: fraction_of(f"patterns:{p}"))]
        patterns.update(held)
    return {
        "patterns": sorted(patterns),
        "names": by_hash("names", names),
        "things": by_hash("things", things),
        "families": sorted(families),
    }


def write(chosen: Mapping[str, Sequence[str]]) -> None:
    LISTS.write_text(json.dumps(chosen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    lists.cache_clear()
