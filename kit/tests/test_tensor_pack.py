"""Four-bit groups against the rule written out number by number, and tensors through the files web-llm reads."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pack import tensor_cache
from pack.quantise import dequantise, quantise
from pack.tensor_cache import read_tensor_cache, write_tensor_cache


def by_hand(group: np.ndarray, dtype: type) -> tuple[list[int], float]:
    scale = dtype(float(np.abs(group).max()) / 7)
    return [7 if scale == 0 else min(14, max(0, int(np.floor(float(w) / float(scale) + 7.5)))) for w in group], scale


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_every_weight_is_the_one_of_the_rule(dtype: type) -> None:
    rng = np.random.default_rng(1)
    weight = rng.normal(size=(3, 96)).astype(np.float32)
    weight[1, 32:64] = 0
    words, scale = quantise(weight, np.dtype(dtype))
    assert (words.shape, words.dtype, scale.shape, scale.dtype) == ((3, 12), np.uint32, (3, 3), dtype)
    for row in range(3):
        for group in range(3):
            values, expected = by_hand(weight[row, group * 32 : group * 32 + 32], dtype)
            assert scale[row, group] == expected
            for i, value in enumerate(values):
                word = int(words[row, group * 4 + i // 8])
                assert (word >> 4 * (i % 8)) & 15 == value
    assert not dequantise(words, scale)[1, 32:64].any()


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 4), st.integers(1, 4), st.integers(0, 2**32 - 1), st.sampled_from([1e-3, 1.0, 40.0]))
def test_what_was_quantised_is_half_a_step_away_at_most(rows: int, groups: int, seed: int, size: float) -> None:
    weight = (np.random.default_rng(seed).normal(size=(rows, groups * 32)) * size).astype(np.float32)
    words, scale = quantise(weight, np.dtype(np.float32))
    error = np.abs(dequantise(words, scale) - weight).reshape(rows, groups, 32)
    assert (error <= scale[..., None] * 0.5001).all()


def test_other_widths_are_refused() -> None:
    with pytest.raises(ValueError, match="40 columns"):
        quantise(np.zeros((1, 40)), np.dtype(np.float32))


def test_tensors_come_back_from_their_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tensor_cache, "SHARD", 100)
    tensors = {
        "a": np.arange(20, dtype=np.uint32).reshape(4, 5),
        "b": np.ones(4, np.float16),
        "large": np.arange(64, dtype=np.float32).reshape(8, 8),
        "c": np.array([[1.5, 2.5]], np.float32).T,
    }
    files = write_tensor_cache(tmp_path, tensors.items(), weights=90)
    assert [f.name for f in files] == [*(f"params_shard_{i}.bin" for i in range(3)), "tensor-cache.json"]
    found = read_tensor_cache(tmp_path)
    assert list(found) == list(tensors)
    for name, tensor in tensors.items():
        assert found[name].dtype == tensor.dtype and np.array_equal(found[name], tensor)
    index = json.loads((tmp_path / "tensor-cache.json").read_text())
    for shard in index["records"]:
        data = (tmp_path / shard["dataPath"]).read_bytes()
        assert (len(data), hashlib.md5(data).hexdigest()) == (shard["nbytes"], shard["md5sum"])
    assert index["metadata"]["BitsPerParam"] == sum(len(f.read_bytes()) for f in files[:-1]) * 8 / 90
