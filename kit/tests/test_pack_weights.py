"""Weights as they lie on the hub: every form gives the same numbers, and broken files are told from whole ones."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from checkpoints import (
    bfloat16,
    numbers,
    safetensors,
    sharded,
    torch_bin,
)
from pack.checkpoint import read_checkpoint
from pack.problem import PackError
from pack.safetensors_file import read_safetensors

RNG = np.random.default_rng(1)
STATE = {
    "a": bfloat16(RNG.normal(size=(5, 7)).astype(np.float32)),
    "b": bfloat16(RNG.normal(size=3).astype(np.float32)),
    "c": bfloat16(RNG.normal(size=(2000, 300)).astype(np.float32)),
}


@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
@pytest.mark.parametrize("form", ["bin", "safetensors"])
def test_one_file(tmp_path: Path, form: str, dtype: str) -> None:
    write, name = {
        "bin": (torch_bin, "pytorch_model.bin"),
        "safetensors": (safetensors, "model.safetensors"),
    }[form]
    write(tmp_path / name, STATE, dtype)
    found = read_checkpoint(tmp_path)
    assert set(found) == set(STATE)
    for key, value in STATE.items():
        expected = value.astype(np.float16).astype(np.float32) if dtype == "float16" else value
        assert found[key].shape == value.shape and np.array_equal(numbers(found[key]), expected)


@pytest.mark.parametrize("form", ["bin", "safetensors"])
def test_shards(tmp_path: Path, form: str) -> None:
    sharded(tmp_path, STATE, form)
    found = read_checkpoint(tmp_path)
    assert all(np.array_equal(numbers(found[key]), value) for key, value in STATE.items())


def test_large_tensors_come_in_blocks(tmp_path: Path) -> None:
    safetensors(tmp_path / "x", STATE)
    blocks = [b.shape for b in read_safetensors(tmp_path / "x")["c"].blocks()]
    assert len(blocks) > 1 and sum(rows for rows, _ in blocks) == 2000


def header(entry: object, data: bytes = b"\0" * 16) -> bytes:
    body = json.dumps({"a": entry}).encode()
    return struct.pack("<Q", len(body)) + body + data


GOOD = {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "cut short"),
        (b"<html><body>no such file</body></html>", "cut short"),
        (struct.pack("<Q", 2**62) + b"{}", "cut short"),
        (struct.pack("<Q", 4) + b"{]]]", "cannot be read"),
        (struct.pack("<Q", 2) + b"[]", "cannot be read"),
        (header(GOOD, b"\0" * 15), "cut short"),
        (header({**GOOD, "dtype": "I8"}), "type I8"),
        (header({**GOOD, "shape": [2, -2]}), "cannot be read"),
        (header({**GOOD, "data_offsets": [0, 15]}), "cannot be read"),
        (header({**GOOD, "data_offsets": [-16, 0]}), "cannot be read"),
        (header({"dtype": "F32"}), "cannot be read"),
        (header(3), "cannot be read"),
    ],
)
def test_broken_safetensors_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "model.safetensors").write_bytes(data)
    with pytest.raises(PackError, match=reason):
        read_safetensors(tmp_path / "model.safetensors")


@pytest.mark.parametrize(
    ("places", "reason"),
    [
        ({"a": "../x.safetensors"}, "outside of its folder"),
        ({"a": "/etc/passwd"}, "outside of its folder"),
        ({"a": "other.safetensors"}, "other.safetensors is missing"),
        ({"a": "x.safetensors", "d": "x.safetensors"}, "lacks d, which the index promises"),
        ({}, "cannot be read"),
        (3, "cannot be read"),
    ],
)
def test_broken_indices_are_refused(tmp_path: Path, places: object, reason: str) -> None:
    safetensors(tmp_path / "x.safetensors", STATE)
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}))
    with pytest.raises(PackError, match=reason):
        read_checkpoint(tmp_path)


def test_numbers_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    safetensors(tmp_path / "model.safetensors", {"a": np.array([1, np.nan], np.float32)})
    with pytest.raises(PackError, match="not finite"):
        numbers(read_checkpoint(tmp_path)["a"])
