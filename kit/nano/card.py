"""The model's card: what it is, how it was made, what was measured, what it cannot do. Numbers come from the
run's own records (`facts`) and `measure` (`figures`); nothing is typed in by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from . import families  # noqa: F401  registers them
from .familiar_measure import section
from .plan import Plan
from .problem import NEVER_TRAINED, REGISTRY
from .sample import HELD_NUMBERS
from .split import LISTS, lists
from .world.scene import SCENES

ABLATION = LISTS.with_name("ablation.json")

EVAL = "`npm run -s eval -- kit/heldout/{name}.jsonl --model nano`"
MEASURE = "`python3 kit/make_nano.py measure`"
ROWS = (
    ("new-numbers", "trained families and patterns; numbers and names never trained, and half of the things", EVAL),
    ("new-wordings", "at least one pattern never trained", EVAL),
    ("new-family", f"{len(NEVER_TRAINED)} kinds of exercise never trained", EVAL),
    ("backward", "\"the answer is N, what is x?\" after the question (FOBAR) or in its place (BF-Trans), new numbers", EVAL),
    ("repair", "goes on after a program that fails and its real error line", MEASURE),
    ("forced", "new-numbers, each first program told to have failed with an error never trained", MEASURE),
    ("no-exercise", "greetings and chatter: right is an answer without program and box", MEASURE),
    ("gsm8k", "public test set, first questions, as it is", f"{MEASURE} with MUMATH_CORPORA"),
    ("svamp", "public test set, first questions, as it is", f"{MEASURE} with MUMATH_CORPORA"),
    ("everyday", "plain homework questions written by hand", MEASURE),
)


def table(figures: dict[str, dict[str, Any]]) -> str:
    lines = ["| set | what it holds | right | of | percent | in the app | command |", "|---|---|---|---|---|---|---|"]
    for name, what, command in (row for row in ROWS if row[0] in figures):
        f = figures[name]
        percent = round(100 * f["right"] / f["rows"], 1)
        lines.append(
            f"| {name} | {what} | {f['right']} | {f['rows']} | **{percent} %** | {in_app(f)} | {command.format(name=name)} |"
        )
    return "\n".join(lines)


def ablation(found: dict[str, Any]) -> str:
    """The table of `nano.ablation`, and what it says; empty before it ran."""
    if not found:
        return ""
    arms = list(dict.fromkeys(run["arm"] for run in found["runs"]))
    rows = []
    for arm in arms:
        runs = [run for run in found["runs"] if run["arm"] == arm]
        cells = [f"{' and '.join(str(run[name]) for run in runs)} %" for name in ("new-numbers", "new-wordings")]
        rows.append(f"| {arm} | {cells[0]} | {cells[1]} |")
    tokens = found["tokens"]
    body = "\n".join(rows)
    return f"""
## Does the recipe pay at this size?

Smaller models ({found["parameters"] / 1e6:.2f} M parameters) trained on the same data over two seeds, with one thing changed: stage 1
({tokens["plain"] / 1e6:.1f} M tokens) and stage 2 ({tokens["nested"] / 1e6:.1f} M), or stage 2 alone with {tokens["alone"] / 1e6:.1f} M; execution outputs masked, or learned
like the rest. Two seeds tell large differences from none, and no more. `python3 kit/make_nano.py ablation`

| | new numbers, seeds 1 and 2 | new wordings |
|---|---|---|
{body}
"""


def in_app(figure: dict[str, Any]) -> str:
    app = figure.get("app")
    return f"{app['right']}/{app['total']} = {app['percent']} %" if app else ""


def weakest(figures: dict[str, dict[str, Any]], name: str) -> str:
    return ", ".join(f"{family} {score}" for family, score in figures[name]["weakest"].items()) or "none"


def stage_line(title: str, f: dict[str, Any]) -> str:
    data = f["data"]
    return (
        f"| {title} | {data['examples']:,} | {f['tokens'] / 1e6:.1f} M | {100 * f['learned']:.0f} % | {data.get('debug', 0):,} |"
        f" {data.get('fobar', 0):,} | {f['losses'][0]:.2f} → {f['losses'][-1]:.3f} | {f['minutes']} |"
    )


def card(
    plan: Plan,
    manifest: dict[str, Any],
    facts: dict[str, Any],
    figures: dict[str, dict[str, Any]],
    found: dict[str, Any],
) -> str:
    overlap = sum(f["data"].get("overlap", 0) for f in facts.values())
    held = {name: len(words) for name, words in lists().items()}
    s = plan.shape
    rejected = sum(f["data"].get("rejected", 0) for f in facts.values())
    kinds = len(REGISTRY) - len(NEVER_TRAINED)
    stages = "\n".join(stage_line(f"{2 if x.programs else 1} ({x.name})", facts[x.name]) for x in plan.stages)
    return f"""# nano

Our own small model, embedded in the app: it answers school exercises in words and Python programs. It follows the
protocol of the large model exactly, so the app's real path runs with a file of {manifest["bytes"] / 1e6:.2f} MB. It matches wordings it
knows; it does not reason beyond them.

| | |
|---|---|
| file | `{manifest["file"]}`, {manifest["bytes"]:,} bytes, SHA-256 `{manifest["sha256"]}` |
| architecture | Llama: width {s.width}, {s.layers} layers, {s.heads} heads, feed-forward {s.hidden}, tied embeddings, {manifest["parameters"]:,} parameters |
| weights | GGUF, Q8_0 matrices, float32 norms |
| context | {s.context} tokens |
| vocabulary | {manifest["vocabulary"]}: byte-level BPE, each digit one token; `<unk>`, `<s>`, `</s>` are special |
| prompt | `<s>` + `<\\|user\\|>\\n{{question}}\\n<\\|assistant\\|>\\n`; role tags are plain text; the engine adds `<s>` |
| seed | {plan.seed} |
| licence | MIT (the weights, the data generator and the data) |

## How it was made

All text is generated by `kit/nano`: {kinds} families of exercises and backward questions of them, said by written sentence
patterns and, for stories, by a grammar of events in {len(SCENES)} small worlds (`kit/nano/world`); nothing was scraped, and no other text was trained on.
Every program was run and its output compared with an answer computed another way, in exact arithmetic; {rejected:,} that
disagreed were dropped.

Before training, `kit/heldout/lists.json` fixed what is never trained on, by hash: {held["patterns"]:,} sentence patterns (a tenth, at least one of
each family; plain homework forms are always trained), {held["names"]} names, {held["things"]} things, {held["families"]} whole families; and {100 * HELD_NUMBERS:g} % of the numbers of each family.
The writers of the patterns did not read the test sets. {overlap:,} drawn questions shared eight words in a row with a test question of GSM8K,
MATH or SVAMP (`kit/heldout/test-grams.bin` holds the hashes) and were thrown away.

Two stages as in MuMath-Code: reasoning in words, then words with programs, where prompts and execution outputs are masked.

| stage | examples | tokens | learned | with a failed first program | backward | loss | minutes of training, {plan.threads} thread(s) on a busy machine |
|---|---|---|---|---|---|---|---|
{stages}

Make it again: `python3 kit/make_nano.py` (data, tokenizer, both stages, file, held-out sets, this card).

## Measured

With this file's weights, whole loop (programs run, outputs fed back), greedy. "Right" counts equal answers in exact form,
by `python3 kit/make_nano.py measure`; "in the app" is what the command prints: the app's own engine, Python and grader in Chromium.

{table(figures)}

Weakest families of new-numbers: {weakest(figures, "new-numbers")}.
Weakest families of new-wordings: {weakest(figures, "new-wordings")}.
During new-numbers {figures["new-numbers"]["had_failure"]} answers had a program that failed, and {figures["new-numbers"]["unfinished"]} did not finish.
{section(figures.get("familiar"), manifest.get("familiar"))}
{ablation(found)}
## Limits

- Only GSM8K, SVAMP and the everyday questions do not come from its own generator. On the public test sets it is very weak; it is no
  substitute for the large model.
- A sentence pattern it has not seen often leads to the wrong program, run without complaint: the output is then right
  for another question. New kinds of exercise mostly fail (new-family above).
- It hardly ever makes a program that fails; "repair" hands it one, and "forced" tells it of an error that was none.
- English only. Questions of more than a few sentences are outside what it was trained on.
- The column "percent" was measured with the file's dequantised weights in float32; the browser's engine differs in a rare
  token.
"""


def write_card(folder: Path, plan: Plan, facts: dict[str, Any], figures: dict[str, dict[str, Any]]) -> None:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    found = json.loads(ABLATION.read_text(encoding="utf-8")) if ABLATION.exists() else {}
    (folder / "README.md").write_text(card(plan, manifest, facts, figures, found), encoding="utf-8")
