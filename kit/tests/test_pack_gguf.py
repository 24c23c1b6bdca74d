"""A GGUF has the weights where llama.cpp looks for them, and the tokenizer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest

from checkpoints import model_folder, random_state
from pack.llama import read_llama
from packing import PIECES, packed


@pytest.mark.parametrize(
    ("quantisation", "error", "bits"), [("gguf-q8_0", 0.008, 8.51), ("gguf-q4_0", 0.12, 4.9)]
)
def test_a_gguf_holds_the_weights_and_the_tokenizer(
    tmp_path: Path, sentencepiece_of: Callable[[int], Path], quantisation: str, error: float, bits: float
) -> None:
    folder = model_folder(tmp_path / "m", sentencepiece_of(PIECES), PIECES, num_key_value_heads=2)
    manifest = packed(folder, quantisation, tmp_path / "out")
    assert manifest["worst_errors"][0]["relative"] < error
    (file,) = (tmp_path / "out").glob("*.gguf")
    reader = gguf.GGUFReader(str(file))
    state, found = random_state(read_llama(folder)), {t.name: t for t in reader.tensors}
    assert len(found) == len(state)

    def value(name: str) -> np.ndarray:
        return gguf.quants.dequantize(found[name].data, found[name].tensor_type)

    # A row of q by hand: of head 0 (16 rows), llama.cpp's row 2i is the hub's row i and 2i + 1 its row i + 8.
    for ours, name in (("blk.1.attn_q.weight", "q_proj"), ("blk.1.attn_k.weight", "k_proj")):
        theirs = state[f"model.layers.1.self_attn.{name}.weight"][:16]
        assert np.abs(value(ours)[:16:2] - theirs[:8]).max() < 0.02
        assert np.abs(value(ours)[1:16:2] - theirs[8:]).max() < 0.02
    assert np.abs(value("blk.1.ffn_down.weight") - state["model.layers.1.mlp.down_proj.weight"]).max() < 0.02
    assert np.array_equal(value("output_norm.weight"), state["model.norm.weight"])
    read = {k: f.contents() for k, f in reader.fields.items()}
    assert read["llama.attention.head_count_kv"] == 2 and read["llama.rope.freq_base"] == 1e4
    assert len(read["tokenizer.ggml.tokens"]) == PIECES and read["tokenizer.ggml.token_type"][:4] == [
        2,
        3,
        3,
        6,
    ]
