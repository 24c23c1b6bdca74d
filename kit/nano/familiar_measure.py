"""How well the surprise of a question tells what nano can do from what it can't: figures for its card."""

from __future__ import annotations

import bisect
import json
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from .familiar import FLAGGED, Scorer, decode

Rows = list[dict[str, str]]
OWN = "new-numbers"
PAIRS = ((OWN, "gsm8k"), (OWN, "svamp"), ("new-wordings", "gsm8k"))
FIRST = 200  # the model itself answers only the first of the public questions


def auroc(familiar: Sequence[float], strange: Sequence[float]) -> float:
    """How often a strange question surprises more than a familiar one; a tie counts half."""
    ordered = sorted(familiar)
    below = sum(bisect.bisect_left(ordered, s) + bisect.bisect_right(ordered, s) for s in strange)
    return below / 2 / len(ordered) / len(strange)


def logistic(points: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """`a, b` of the chance of being right, 1 / (1 + exp(b * surprise - a)), by Newton's method. A small ridge
    keeps it finite where the two sides do not overlap."""
    a = b = 0.0
    for _ in range(50):
        ga, gb, haa, hab, hbb = -1e-3 * a, -1e-3 * b, 1e-3, 0.0, 1e-3
        for x, right in points:
            p = 1 / (1 + math.exp(max(-30.0, min(30.0, b * x - a))))
            off, w = right - p, p * (1 - p)
            ga, gb = ga + off, gb - off * x
            haa, hab, hbb = haa + w, hab - w * x, hbb + w * x * x
        det = haa * hbb - hab * hab
        da, db = (hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det
        a, b = a + da, b + db
        if abs(da) + abs(db) < 1e-9:
            break
    return a, b


def rights(rows: Rows, figure: Optional[dict[str, Any]]) -> Optional[list[bool]]:
    """Which of the rows the model got right, of those it was asked."""
    if figure is None:
        return None
    wrong = {w["question"] for w in figure["wrong"]}
    return [r["question"] not in wrong for r in rows[: figure["rows"]]]


def percent(value: Optional[float]) -> str:
    return "" if value is None else f"{value} %"


def share(flags: Sequence[bool]) -> Optional[float]:
    return round(100 * sum(flags) / len(flags), 1) if flags else None


def measure_familiar(
    table_file: Path,
    sets: dict[str, Rows],
    figures: dict[str, dict[str, Any]],
    log: Callable[[str], None],
) -> Optional[dict[str, Any]]:
    """AUROCs, the share flagged of each set, and how often flagged and other answers are right (percent,
    where `figures` tell). None where there is no table."""
    if not table_file.exists():
        return None
    scorer = Scorer(decode(table_file.read_bytes()))
    surprise = {name: [scorer.surprise(r["question"]) for r in rows] for name, rows in sets.items()}
    threshold = scorer.table.threshold / 1000
    out: dict[str, Any] = {"threshold": threshold, "auroc": {}, "sets": {}}
    for near, far in (p for p in PAIRS if p[0] in sets and p[1] in sets):
        for n in sorted({min(FIRST, len(surprise[far])), len(surprise[far])}):
            out["auroc"][f"{near} / {far}, {n}"] = round(auroc(surprise[near], surprise[far][:n]), 4)
    points: list[tuple[float, bool]] = []
    for name, rows in sets.items():
        flagged = [s > threshold for s in surprise[name]]
        entry: dict[str, Any] = {"rows": len(rows), "flagged": share(flagged)}
        right = rights(rows, figures.get(name))
        if right is not None:
            entry["flagged_right"] = share([r for r, f in zip(right, flagged) if f])
            entry["other_right"] = share([r for r, f in zip(right, flagged) if not f])
            points += zip(surprise[name], right)
        out["sets"][name] = entry
        log(f"familiar: {name} {entry}")
    table = scorer.table
    out["entries"] = {
        "words": len(table.words),
        "pairs": len(table.bigrams),
        "triples": len(table.trigrams),
    }
    if points:
        a, b = logistic(points)
        edges = (0.0, 0.5 * threshold, 0.75 * threshold, threshold, 1.5 * threshold, math.inf)
        bands = []
        for low, high in zip(edges, edges[1:]):
            inside = [(x, r) for x, r in points if low < x <= high]
            if inside:
                mean = sum(1 / (1 + math.exp(b * x - a)) for x, _ in inside) / len(inside)
                bands.append(
                    {
                        "over": round(low, 2),
                        "rows": len(inside),
                        "right": share([r for _, r in inside]),
                        "chance": round(100 * mean, 1),
                    }
                )
        out["calibration"] = {"a": round(a, 3), "b": round(b, 3), "bands": bands}
    for name, value in out["auroc"].items():
        log(f"familiar: AUROC {name} questions: {value}")
    return out


TITLE = "## When it does not know"


def section(figure: Optional[dict[str, Any]], file: Optional[dict[str, Any]]) -> str:
    """The card's part about it; empty where nothing was measured."""
    if not figure or not file:
        return ""
    aurocs = "\n".join(
        f"| {k.split(', ')[0]} | {k.split(', ')[1]} | **{v:.4f}** |" for k, v in figure["auroc"].items()
    )
    shares = "\n".join(
        f"| {name} | {s['rows']} | {percent(s['flagged'])} | {percent(s.get('flagged_right'))} | {percent(s.get('other_right'))} |"
        for name, s in figure["sets"].items()
    )
    public = any(name in figure["sets"] for name in ("gsm8k", "svamp"))
    asked = f"\nOf the public sets the model itself answered the first {FIRST}.\n" if public else ""
    entries = figure["entries"]
    text = f"""
{TITLE}

`{file["file"]}` ({file["bytes"]:,} bytes, SHA-256 `{file["sha256"]}`) holds a trigram model over the words of its training questions
({entries["words"]:,} words, {entries["pairs"]:,} pairs, {entries["triples"]:,} triples; Witten-Bell; numbers and first names are classes). The surprise of a question is
the mean cost of its words plus the mean of the eight least likely, in nats. Over **{figure["threshold"]:.3f}** the app says that this kind of
question is new to the model. The threshold leaves all but {100 * FLAGGED:g} % of a fresh draw of training questions below it. Made again alone:
`python3 kit/make_nano.py familiar`.

| AUROC of surprise | questions of the second set | |
|---|---|---|
{aurocs}

| set | questions | flagged | right when flagged | right when not |
|---|---|---|---|---|
{shares}
{asked}"""
    fit = figure.get("calibration")
    if not fit:
        return text
    bands = "\n".join(f"| {b['over']} | {b['rows']} | {b['right']} % | {b['chance']} % |" for b in fit["bands"])
    return f"""{text}
Over all answers measured here the chance of being right is 1 / (1 + exp({fit["b"]} · surprise - {fit["a"]})), fitted to them:

| surprise over | answers | right | said |
|---|---|---|---|
{bands}
"""


def put_section(folder: Path, figure: Optional[dict[str, Any]]) -> None:
    """Writes that part of a card anew and leaves the rest as it is."""
    card = folder / "README.md"
    if not card.exists():
        return
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    text = re.sub(rf"\n{TITLE}\n.*?(?=\n## )", "", card.read_text(encoding="utf-8"), flags=re.S)
    made = section(figure, manifest.get("familiar"))
    following = re.search(r"\n## (?:Does|Limits)", text)
    at = following.start() if following else len(text)
    card.write_text(text[:at] + made + text[at:], encoding="utf-8")
