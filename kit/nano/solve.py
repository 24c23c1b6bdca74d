"""The inference loop, batched and greedy: the model writes up to `STOP`, its program runs, the output is fed
in, on.

The same protocol as the product's loop, on the same file's weights; used for measuring only. All sequences
of a batch stand at the same position: a sequence still being fed takes its next forced token, the others
what they wrote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

import torch

from .boxed import unboxed
from .bpe import BOS, EOS, Tokenizer
from .executor import Ran, Runner
from .gguf_file import read_gguf
from .model import Llama, Shape
from .protocol import MAX_CALLS, STOP, fed_back, prompt

# None of the error lines that training forces on right programs.
FORCED_ERROR = "OSError: [Errno 5] Input/output error"
_PROGRAM = re.compile(r"^```python\n(.*?)^```", re.M | re.S)


@dataclass
class Solved:
    text: str = ""  # what follows the prompt
    runs: int = 0
    failures: int = 0
    finished: bool = False
    tokens: int = 0

    @property
    def answer(self) -> Optional[str]:
        return unboxed(self.text)


@dataclass
class _Row:
    forced: list[int]
    start: int
    fails: bool = False  # the next run is told to have failed
    seen: list[int] = field(default_factory=list)
    tail: str = ""  # text written since the last run
    result: Solved = field(default_factory=Solved)


def load_model(path: Path) -> tuple[Llama, Tokenizer]:
    """The shipped file with its Q8_0 weights dequantised to float32."""
    state, shape, tokenizer = read_gguf(path)
    ints = {k: int(v) for k, v in shape.items() if k not in ("rope_theta", "norm_eps")}
    model = Llama(Shape(**ints, rope_theta=shape["rope_theta"], norm_eps=shape["norm_eps"]))
    model.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in state.items()})
    return model.eval(), tokenizer


@torch.no_grad()
def solve(
    model: Llama,
    tokenizer: Tokenizer,
    questions: list[str],
    runner: Runner,
    given: Optional[list[str]] = None,
    forced: bool = False,
    most: int = 420,
    batch: int = 100,
) -> list[Solved]:
    """Solve each question; `given` is text already written, ending after an output block. `forced`: the first
    program of each is told to have failed, whatever it printed."""
    out: list[Solved] = []
    for i in range(0, len(questions), batch):
        texts = given[i : i + batch] if given else [""] * len(questions[i : i + batch])
        heads = [
            [BOS, *tokenizer.encode(prompt(q)), *tokenizer.encode(t)]
            for q, t in zip(questions[i : i + batch], texts)
        ]
        out += _solve_batch(model, tokenizer, [_Row(h, len(h), forced) for h in heads], runner, most)
    return out


def _solve_batch(
    model: Llama, tokenizer: Tokenizer, rows: list[_Row], runner: Runner, most: int
) -> list[Solved]:
    caches = model.empty_caches(len(rows))
    written = [EOS] * len(rows)
    last = min(model.shape.context - 1, max(r.start for r in rows) + most)
    for at in range(last):
        step = [_next(row, written[i], tokenizer, runner) for i, row in enumerate(rows)]
        if all(row.result.finished for row in rows):
            break
        written = model(torch.tensor(step)[:, None], caches=caches, at=at)[:, -1].argmax(-1).tolist()
    for row in rows:
        row.result.text = tokenizer.decode(row.seen[row.start :])
        row.result.tokens = len(row.seen) - row.start
    return [row.result for row in rows]


def _next(row: _Row, written: int, tokenizer: Tokenizer, runner: Runner) -> int:
    """The token that enters at this position; runs the program when the model just opened an output block."""
    if row.result.finished:
        return EOS
    at = len(row.seen)
    if at < len(row.forced):
        row.seen.append(row.forced[at])
        return row.forced[at]
    if written == EOS:
        row.result.finished = True
        return EOS
    row.seen.append(written)
    row.tail = (row.tail + tokenizer.decode([written]))[-40:]
    if row.tail.endswith(STOP):
        programs = _PROGRAM.findall(tokenizer.decode(row.seen[row.start :]))
        if row.result.runs == MAX_CALLS or not programs:
            row.result.finished = True
            return EOS
        ran = runner.run(programs[-1])
        if row.fails:
            ran, row.fails = Ran(FORCED_ERROR, False), False
        row.result.runs += 1
        row.result.failures += not ran.ok
        row.forced = row.seen + tokenizer.encode(fed_back(ran.text))
        row.tail = ""
    return written
