"""One stage of training: batches by length, AdamW with warm-up and linear decay, checkpoints, resume.

The order of batches, the schedule and the noise depend on the seed alone, so a run that was stopped goes on
from its last checkpoint as if it had not been. It knows nothing of exercises: a `Corpus` comes in, a
trained model goes out.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import torch
import torch.nn.functional as F

from .encode import Corpus
from .model import Llama

Log = Callable[[str], None]


@dataclass(frozen=True)
class Recipe:
    lr: float = 2.5e-3
    lr_end: float = 5e-5
    warmup: int = 100
    decay: float = 0.05
    batch_tokens: int = 8192
    epochs: int = 1
    seed: int = 1
    log_every: int = 50
    save_every: int = 200
    bf16: bool = True
    compile: bool = False  # about 1.5 times faster after half a minute; needs a C++ compiler


def batches(data: Corpus, recipe: Recipe) -> list[np.ndarray]:
    """Example indices of each batch: similar lengths together, about `batch_tokens` padded tokens each."""
    rng = np.random.default_rng(recipe.seed)
    out: list[np.ndarray] = []
    for _ in range(recipe.epochs):
        order = rng.permutation(len(data))
        epoch: list[np.ndarray] = []
        for chunk in np.array_split(order, max(1, len(order) // 4000)):
            chunk = chunk[np.argsort(data.lengths()[chunk], kind="stable")]
            i = 0
            while i < len(chunk):
                j = i + 1
                while (
                    j < len(chunk)
                    and (j + 1 - i) * padded(int(data.lengths()[chunk[j]])) <= recipe.batch_tokens
                ):
                    j += 1
                epoch.append(chunk[i:j])
                i = j
        out += [epoch[i] for i in rng.permutation(len(epoch))]
    return out


def padded(length: int) -> int:
    return (length + 15) // 16 * 16


def tensors(data: Corpus, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Inputs [B, T], the flat positions whose *next* token is learned, and those next tokens."""
    width = padded(int(data.lengths()[rows].max()))
    ids = np.zeros((len(rows), width), np.int64)
    learned = np.zeros((len(rows), width), bool)
    for i, r in enumerate(rows):
        a, b = data.starts[r], data.starts[r + 1]
        ids[i, : b - a] = data.ids[a:b]
        learned[i, : b - a] = data.learned[a:b]
    nexts, wanted = np.roll(ids, -1, 1).reshape(-1), np.roll(learned, -1, 1)
    wanted[:, -1] = False
    pick = np.flatnonzero(wanted)
    return torch.from_numpy(ids), torch.from_numpy(pick), torch.from_numpy(nexts[pick])


def optimizer_of(model: Llama, recipe: Recipe) -> torch.optim.AdamW:
    matrices = [p for p in model.parameters() if p.dim() == 2]
    vectors = [p for p in model.parameters() if p.dim() < 2]
    return torch.optim.AdamW(
        [{"params": matrices, "weight_decay": recipe.decay}, {"params": vectors, "weight_decay": 0.0}],
        lr=recipe.lr,
        betas=(0.9, 0.98),
        fused=True,
    )


def train_stage(model: Llama, data: Corpus, recipe: Recipe, checkpoint: Path, log: Log) -> list[float]:
    """Train in place; returns the mean loss of each logging window. A finished checkpoint is not redone."""
    plan = batches(data, recipe)
    optimizer = optimizer_of(model, recipe)
    step, losses, seconds, tokens = 0, [], 0.0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step, losses, seconds, tokens = saved["step"], saved["losses"], saved["seconds"], saved["tokens"]
        log(f"resumed at step {step}/{len(plan)}")
    model.train()
    forward = torch.compile(model, dynamic=True) if recipe.compile and shutil.which("g++") else model
    window: list[float] = []
    while step < len(plan):
        begun = time.monotonic()
        ids, pick, wanted = tensors(data, plan[step])
        warm = min(1.0, (step + 1) / min(recipe.warmup, len(plan) // 10 + 1))
        rate = warm * (recipe.lr + (recipe.lr_end - recipe.lr) * step / len(plan))
        for group in optimizer.param_groups:
            group["lr"] = rate
        with torch.autocast("cpu", torch.bfloat16, enabled=recipe.bf16):
            logits = forward(ids, pick)
        loss = F.cross_entropy(logits.float(), wanted)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step += 1
        window.append(loss.item())
        seconds += time.monotonic() - begun
        tokens += int(data.lengths()[plan[step - 1]].sum())
        if step % recipe.log_every == 0 or step == len(plan):
            losses.append(float(np.mean(window)))
            window = []
            pace = f"{tokens / seconds:.0f} tokens/s {seconds / 60:.1f} min"
            log(f"step {step}/{len(plan)} loss {losses[-1]:.4f} lr {rate:.1e} {pace}")
        if step % recipe.save_every == 0 or step == len(plan):
            part = checkpoint.with_suffix(".part")
            torch.save(
                {
                    "model": model.state_dict(),
                    "optimizer": optimizer.state_dict(),
                    "step": step,
                    "losses": losses,
                    "seconds": seconds,
                    "tokens": tokens,
                },
                part,
            )
            os.replace(part, checkpoint)
    return losses
