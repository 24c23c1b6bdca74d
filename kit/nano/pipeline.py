"""The whole making of a model, step by step, each step kept in a work folder: data, tokenizer, stage 1, stage
2, file.

Run again after a stop, it goes on where it was: finished steps are read back, a training stage resumes from
its checkpoint.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict
from functools import partial
from pathlib import Path

import torch

from .bpe import Tokenizer, train_bpe
from .dataset import load, make_solutions, save
from .encode import corpus
from .gguf_file import write_gguf
from .model import Llama
from .plan import Plan, Stage
from .protocol import Segment, Solution, nested_segments, plain_segments
from .train import Log, train_stage


def solutions_of(plan: Plan, stage: Stage, work: Path, log: Log) -> list[Solution]:
    """The stage's examples, made now or read back; their counts are kept beside them."""
    path, note = work / f"{stage.name}.jsonl", work / f"{stage.name}.json"
    if note.exists():
        return load(path)
    begun = time.monotonic()
    made, tally = make_solutions(f"{plan.seed}:{stage.name}", stage.examples, stage.programs)
    save(made, path)
    seconds = round(time.monotonic() - begun)
    counts = {"examples": len(made), "families": len({s.family for s in made}), "seconds": seconds}
    note.write_text(json.dumps({**counts, **tally}, indent=1))
    shown = {k: v for k, v in tally.items() if ":" not in k}
    log(f"{stage.name}: {len(made)} checked examples, {shown}, {seconds} s")
    return made


def segments_of(stage: Stage, solution: Solution) -> list[Segment]:
    return nested_segments(solution) if stage.programs else plain_segments(solution)


def tokenizer_of(plan: Plan, work: Path, examples: dict[str, list[Solution]]) -> Tokenizer:
    """Learned from the first examples of the first two stages."""
    plain, nested = plan.stages[0], plan.stages[1]
    texts = [segments_of(nested, x) for x in examples[nested.name][:12000]]
    texts += [segments_of(plain, x) for x in examples[plain.name][:3000]]
    return tokenizer_of_texts(work / "tokenizer.json", texts, plan.vocabulary)


def tokenizer_of_texts(path: Path, texts: list[list[Segment]], vocabulary: int) -> Tokenizer:
    if not path.exists():
        train_bpe(("".join(s.text for s in parts) for parts in texts), vocabulary).save(path)
    return Tokenizer.load(path)


def make_model(
    plan: Plan, work: Path, log: Log
) -> tuple[Llama, Tokenizer, dict[str, object]]:
    """Everything up to the trained model; also what each stage was (counts, losses, minutes)."""
    work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(plan.threads)
    examples = {stage.name: solutions_of(plan, stage, work, log) for stage in plan.stages}
    tokenizer = tokenizer_of(plan, work, examples)
    torch.manual_seed(plan.seed)
    model = Llama(plan.shape)
    log(f"{model.parameter_count() / 1e6:.2f} M parameters, vocabulary {len(tokenizer)}")
    facts: dict[str, object] = {}
    for stage in plan.stages:
        data = corpus((segments_of(stage, s) for s in examples[stage.name]), tokenizer, plan.longest)
        log(f"{stage.name}: {len(data.ids)} tokens, {data.learned.mean():.1%} learned")
        checkpoint = work / f"{stage.name}.pt"
        say = partial(_prefixed, log, stage.name)
        losses = train_stage(model, data, stage.recipe, checkpoint, say)
        facts[stage.name] = {
            "tokens": len(data.ids),
            "learned": round(float(data.learned.mean()), 4),
            "losses": losses,
            "minutes": round(torch.load(checkpoint, weights_only=True)["seconds"] / 60, 1),
            "data": json.loads((work / f"{stage.name}.json").read_text()),
        }
    return model, tokenizer, facts


def _prefixed(log: Log, name: str, line: str) -> None:
    log(f"{name}: {line}")


def write_model(model: Llama, tokenizer: Tokenizer, plan: Plan, folder: Path) -> Path:
    """nano-q8_0.gguf and its manifest, each replaced atomically."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "nano-q8_0.gguf"
    state = {k: v.detach().float().numpy() for k, v in model.state_dict().items()}
    write_gguf(path, state, plan.shape.as_dict(), tokenizer, "MuMath nano")
    manifest = {
        "name": "nano", "protocol": "nano", "file": path.name, "bytes": path.stat().st_size,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "format": "gguf", "quantisation": "Q8_0",
        "architecture": "llama", "parameters": model.parameter_count(), "context": plan.shape.context,
        "vocabulary": len(tokenizer), "seed": plan.seed, "licence": "MIT", "shape": asdict(plan.shape),
    }  # fmt: skip
    part = folder / "manifest.json.part"
    part.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    part.replace(folder / "manifest.json")
    return path
