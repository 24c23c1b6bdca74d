"""What is wrong with what was given is said in one sentence, before anything is written."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from checkpoints import LLAMA, random_state, safetensors
from pack.check import MIB, check
from pack.llama import read_llama
from pack.problem import PackError
from packing import PIECES, run

BREAKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a shard is missing": (lambda m: (m / "pytorch_model-00002-of-00003.bin").unlink(), "download that shard too"),
    "no weights": (lambda m: (m / "pytorch_model.bin.index.json").unlink(), "has no weights"),
    "no config": (lambda m: (m / "config.json").unlink(), "config.json is missing"),
    "config of another kind": (lambda m: change(m, model_type="qwen2"), "no plain Llama"),
    "config without layers": (lambda m: change(m, num_hidden_layers="two"), "usable num_hidden_layers"),
    "a rotation that is a word": (lambda m: change(m, rope_theta="large"), "usable rope_theta"),
    "no JSON": (lambda m: (m / "config.json").write_text("<html>"), "cannot be read"),
    "another shape": (lambda m: change(m, intermediate_size=128), "gate_proj.weight is [96, 64] where"),
    "more layers": (lambda m: change(m, num_hidden_layers=3), "lack model.layers.2"),
    "an odd width": (lambda m: change(m, intermediate_size=100), "no multiple of 32"),
    "no tokenizer": (lambda m: (m / "tokenizer.model").unlink(), "tokenizer.model is missing"),
    "a tokenizer of another model": (lambda m: change(m, vocab_size=401), "400 pieces"),
    "added tokens of another model": (lambda m: (m / "added_tokens.json").write_text('{"a": "b"}'), "added_tokens"),
}  # fmt: skip


def change(folder: Path, **config: object) -> None:
    (folder / "config.json").write_text(json.dumps({**LLAMA, "vocab_size": PIECES, **config}))


def refused(done: subprocess.CompletedProcess[str], reason: str, out: Path) -> None:
    assert done.returncode == 2 and done.stdout == ""
    assert reason in done.stderr and done.stderr.count("\n") == 1 and done.stderr.endswith(".\n"), done.stderr
    assert not (out / "manifest.json").exists() and not list(out.glob("params*"))


@pytest.mark.parametrize("what", BREAKS)
def test_bad_input_is_refused_before_anything_is_written(tmp_path: Path, folder: Path, what: str) -> None:
    damage, reason = BREAKS[what]
    damage(folder)
    refused(run(folder, "--quant", "q4f16_1", "--out", tmp_path / "out"), reason, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (
            ["--quant", "q3f16_1"],
            "There is no quantisation q3f16_1: take one of q4f16_1, q4f32_1, gguf-q8_0, gguf-q4_0",
        ),
        (["--quant", "q4f16_1", "--context", "5000"], "from 1 to 4096"),
        (["--quant", "q4f16_1", "--context", "x"], "--context"),
        (["--quant", "q4f16_1", "--gpu"], "--gpu"),
        ([], "--quant"),
    ],
)
def test_bad_usage(tmp_path: Path, folder: Path, args: list[str], reason: str) -> None:
    done = run(folder, *args, "--out", tmp_path / "out")
    assert done.returncode == 2 and reason in done.stderr and done.stderr.count("\n") == 1


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, folder: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    refused(run(folder, "--quant", "q4f16_1", "--out", out), "not an empty folder", out)
    assert [p.name for p in out.iterdir()] == ["thesis.txt"]
    refused(
        run(tmp_path / "nowhere", "--quant", "q4f16_1", "--out", tmp_path / "o"), "no folder", tmp_path / "o"
    )


def test_a_full_disk_is_noticed_first(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = SimpleNamespace(free=16 * MIB)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with pytest.raises(PackError, match=r"takes 0 MiB .* make room first"):
        check(folder, "q4f16_1", tmp_path / "out", None)
    free.free = 17 * MIB
    assert check(folder, "q4f16_1", tmp_path / "out", None).parameters > 100_000


def test_what_turns_out_bad_on_the_way_leaves_nothing_behind(tmp_path: Path, folder: Path) -> None:
    state = random_state(read_llama(folder))
    state["model.norm.weight"][3] = np.inf
    safetensors(folder / "model.safetensors", state)
    done = run(folder, "--quant", "q4f16_1", "--out", tmp_path / "out")
    assert done.returncode == 2 and "not finite" in done.stderr and not (tmp_path / "out").exists()
