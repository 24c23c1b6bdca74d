"""Nano's pack: MLC's names and layouts, the weights unchanged, and settings that say what the protocol is."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from reference_llama import logits, weights_of_pack

from nano.bpe import BOS, EOS
from nano.gguf_file import read_gguf
from pack.nano_pack import finish_pack, write_pack
from pack.nano_tensors import listing, mlc_tensors

MODEL = Path(__file__).resolve().parents[2] / "public" / "models" / "nano"
STATE, SHAPE, TOKENIZER = read_gguf(MODEL / "nano-q8_0.gguf")
LAYERS = int(SHAPE["layers"])


def test_names_and_layouts_are_mlcs() -> None:
    width, hidden, vocabulary = (int(SHAPE[k]) for k in ("width", "hidden", "vocabulary"))
    q4 = listing(mlc_tensors(STATE, LAYERS, "q4f32_1"))
    assert len(q4) == 2 + 10 * LAYERS + 1
    assert q4["model.embed_tokens.q_weight"] == ((vocabulary, width // 8), "uint32")
    assert q4["model.layers.0.self_attn.qkv_proj.q_scale"] == ((3 * width, width // 32), "float32")
    assert q4["model.layers.0.mlp.gate_up_proj.q_weight"] == ((2 * hidden, width // 8), "uint32")
    assert q4["model.layers.0.mlp.down_proj.q_weight"] == ((width, hidden // 8), "uint32")
    assert q4["model.layers.0.input_layernorm.weight"] == ((width,), "float32")
    q0 = listing(mlc_tensors(STATE, LAYERS, "q0f32"))
    assert q0["model.layers.0.self_attn.o_proj.weight"] == ((width, width), "float32")
    assert not any("lm_head" in name for name in (*q4, *q0))


def test_other_formats_are_refused() -> None:
    with pytest.raises(ValueError, match="q8"):
        list(mlc_tensors(STATE, LAYERS, "q8"))


@pytest.mark.parametrize("form", ["q0f32", "q4f32_1"])
def test_the_packed_weights_are_the_models(form: str, tmp_path: Path) -> None:
    write_pack(tmp_path, MODEL / "nano-q8_0.gguf", form)
    weights = weights_of_pack(tmp_path)
    gate, up = np.split(weights["model.layers.1.mlp.gate_up_proj"], 2)
    close = 0 if form == "q0f32" else np.abs(STATE["blocks.1.up.weight"]).max() / 14 * 1.001
    assert np.abs(gate - STATE["blocks.1.gate.weight"]).max() <= close * 2
    assert np.abs(up - STATE["blocks.1.up.weight"]).max() <= close
    assert np.array_equal(weights["model.norm"], STATE["norm.weight"])


@pytest.mark.torch
def test_the_reference_computes_what_the_model_does(tmp_path: Path) -> None:
    import torch

    from nano.solve import load_model

    write_pack(tmp_path, MODEL / "nano-q8_0.gguf", "q0f32")
    ids = [BOS, *TOKENIZER.encode("<|user|>\nWhat is 15% of 240?\n<|assistant|>\nTo find")]
    with torch.no_grad():
        expected = load_model(MODEL / "nano-q8_0.gguf")[0](torch.tensor([ids]))[0].numpy()
    assert np.abs(logits(weights_of_pack(tmp_path), SHAPE, ids) - expected).max() < 1e-3


def test_the_settings_are_the_protocols(tmp_path: Path) -> None:
    write_pack(tmp_path, MODEL / "nano-q8_0.gguf", "q4f32_1")
    config = json.loads((tmp_path / "mlc-chat-config.json").read_text())
    talk = config["conv_template"]
    assert (talk["system_prefix_token_ids"], talk["stop_token_ids"]) == ([BOS], [EOS])
    assert talk["roles"] == {"user": "", "assistant": "", "tool": ""} and talk["seps"] == [""]
    assert "role_templates" not in talk and talk["role_content_sep"] == talk["role_empty_sep"] == ""
    assert config["context_window_size"] == SHAPE["context"]


def test_the_manifest_counts_every_file(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"abc")
    finish_pack(tmp_path, "q0f32", "a.wasm", MODEL / "manifest.json", {})
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert manifest["files"] == [{"name": "a.bin", "bytes": 3, "sha256": sha}]
    assert (manifest["bytes"], manifest["library"], manifest["protocol"]) == (3, "a.wasm", "nano")


def test_it_is_made_for_the_apps_own_web_llm(tmp_path: Path) -> None:
    """Another version may need another library: whoever updates web-llm has to try it here."""
    pinned = json.loads((MODEL.parents[2] / "package.json").read_text())["dependencies"]["@mlc-ai/web-llm"]
    finish_pack(tmp_path, "q0f32", "a.wasm", MODEL / "manifest.json", {})
    assert json.loads((tmp_path / "manifest.json").read_text())["web_llm"] == pinned
