"""The file: names, shapes and values come back; the shipped file is what its manifest says."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import gguf
import numpy as np
import pytest

from nano.bpe import Tokenizer
from nano.gguf_file import halves_to_pairs, pairs_to_halves, read_gguf, write_gguf

SHIPPED = Path(__file__).resolve().parents[2] / "public" / "models" / "nano"
WIDTH, HIDDEN, LAYERS, HEADS = 64, 96, 2, 4


def small_state(vocabulary: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)

    def matrix(rows: int, columns: int) -> np.ndarray:
        return rng.normal(size=(rows, columns)).astype(np.float32)

    state = {"embed.weight": matrix(vocabulary, WIDTH), "norm.weight": np.ones(WIDTH, np.float32)}
    for i in range(LAYERS):
        state.update({f"blocks.{i}.attn.{n}.weight": matrix(WIDTH, WIDTH) for n in "qkvo"})
        state.update({f"blocks.{i}.{n}.weight": matrix(HIDDEN, WIDTH) for n in ("gate", "up")})
        state[f"blocks.{i}.down.weight"] = matrix(WIDTH, HIDDEN)
        state.update(
            {
                f"blocks.{i}.{n}_norm.weight": rng.normal(size=WIDTH).astype(np.float32)
                for n in ("attn", "ffn")
            }
        )
    return state


@pytest.fixture
def written(tmp_path: Path, tokenizer: Tokenizer) -> tuple[Path, dict[str, np.ndarray]]:
    state = small_state(len(tokenizer))
    shape = {
        "vocabulary": len(tokenizer),
        "width": WIDTH,
        "layers": LAYERS,
        "heads": HEADS,
        "hidden": HIDDEN,
        "context": 128,
        "rope_theta": 10000.0,
        "norm_eps": 1e-5,
    }
    write_gguf(tmp_path / "m.gguf", state, shape, tokenizer, "test")
    return tmp_path / "m.gguf", state


def test_state_shape_and_tokenizer_come_back(
    written: tuple[Path, dict[str, np.ndarray]], tokenizer: Tokenizer
) -> None:
    path, state = written
    back, shape, tokens = read_gguf(path)
    assert set(back) == set(state) and shape["heads"] == HEADS and shape["context"] == 128
    assert tokens.tokens == tokenizer.tokens
    for name, value in state.items():
        assert back[name].shape == value.shape
        step = np.abs(value).max() / 127 if value.ndim == 2 else 0.0
        assert np.abs(back[name] - value).max() <= step, name


def test_engines_see_what_they_need(written: tuple[Path, dict[str, np.ndarray]]) -> None:
    reader = gguf.GGUFReader(str(written[0]))
    names = {t.name: t for t in reader.tensors}
    assert "output.weight" not in names, "tied embeddings have no head of their own"
    assert list(names["token_embd.weight"].shape)[0] == WIDTH
    assert names["blk.1.ffn_down.weight"].tensor_type == gguf.GGMLQuantizationType.Q8_0
    assert names["output_norm.weight"].tensor_type == gguf.GGMLQuantizationType.F32
    value = {k: f.contents() for k, f in reader.fields.items() if k.startswith("tokenizer")}
    assert (value["tokenizer.ggml.model"], value["tokenizer.ggml.pre"]) == ("gpt2", "smollm")
    assert value["tokenizer.ggml.add_bos_token"] is True and value["tokenizer.ggml.bos_token_id"] == 1
    assert value["tokenizer.ggml.token_type"][:4] == [3, 3, 3, 1]


def test_row_orders_are_inverse() -> None:
    w = np.arange(64 * 5, dtype=np.float32).reshape(64, 5)
    assert (pairs_to_halves(halves_to_pairs(w, 4), 4) == w).all()
    # Head of size 16: llama.cpp's rows 0 and 1 are our rows 0 and 8.
    assert (halves_to_pairs(w, 4)[:2] == w[[0, 8]]).all()


def test_the_shipped_file_is_what_its_manifest_says() -> None:
    manifest = json.loads((SHIPPED / "manifest.json").read_text(encoding="utf-8"))
    data = (SHIPPED / manifest["file"]).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (manifest["bytes"], manifest["sha256"])
    state, shape, tokenizer = read_gguf(SHIPPED / manifest["file"])
    assert sum(v.size for v in state.values()) == manifest["parameters"] <= 4_000_000
    assert (len(tokenizer), shape["context"]) == (manifest["vocabulary"], manifest["context"]) == (1024, 1024)
    assert tokenizer.decode(tokenizer.encode("What is 15% of 240? é")) == "What is 15% of 240? é"
