"""Whole packs: names and shapes are those of the library, numbers those of the weights."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from checkpoints import LLAMA, model_folder, random_state, safetensors, shapes
from full_size import SEVEN_B, full_size
from pack import mlc
from pack.llama import Llama, read_llama
from pack.quantise import dequantise
from pack.tensor import Tensor
from pack.tensor_cache import read_tensor_cache
from pack.web_llm import library
from packing import KIT, PIECES, packed, run

LIBRARY = json.loads((KIT / "tests" / "data" / "llama-2-7b-library.json").read_text())
Q4 = sorted(LIBRARY)


def of_config(folder: Path, **config: object) -> Llama:
    (folder / "config.json").write_text(json.dumps({**SEVEN_B, **config}))
    return read_llama(folder)


@pytest.mark.parametrize("vocabulary", [32000, 32001, 32016])
@pytest.mark.parametrize("quantisation", Q4)
def test_a_7b_has_the_tensors_of_the_library(tmp_path: Path, quantisation: str, vocabulary: int) -> None:
    llama = of_config(tmp_path, vocab_size=vocabulary)
    tensors = {n: Tensor(n, tmp_path, 0, s, "bfloat16") for n, s in shapes(llama).items()}
    lib = LIBRARY[quantisation]
    layers = [[n.format(layer=i), s, d] for i in range(lib["layers"]) for n, s, d in lib["layer"]]
    expected = [
        (name, (tuple(vocabulary if n == "vocab_size" else n for n in shape), dtype))
        for name, shape, dtype in (*lib["before"], *layers, *lib["after"])
    ]
    assert list(mlc.declared(llama, quantisation, tensors).items()) == expected
    assert len(expected) == 325


def made_of(layers: int) -> dict[str, list[str]]:
    """MLC's tensors and the hub's whose rows they have, in this order."""
    out = {name: [name] for name in ("model.embed_tokens", "model.norm", "lm_head")}
    for at in (f"model.layers.{i}" for i in range(layers)):
        attention, mlp = f"{at}.self_attn", f"{at}.mlp"
        out[f"{attention}.qkv_proj"] = [f"{attention}.q_proj", f"{attention}.k_proj", f"{attention}.v_proj"]
        out[f"{mlp}.gate_up_proj"] = [f"{mlp}.gate_proj", f"{mlp}.up_proj"]
        alone = (f"{attention}.o_proj", f"{mlp}.down_proj", f"{at}.input_layernorm")
        out.update({name: [name] for name in (*alone, f"{at}.post_attention_layernorm")})
    return out


@pytest.mark.parametrize("form", ["bin", "safetensors"])
@pytest.mark.parametrize("quantisation", Q4)
def test_a_pack_holds_the_weights(
    tmp_path: Path, sentencepiece_of: Callable[[int], Path], quantisation: str, form: str
) -> None:
    folder = model_folder(tmp_path / "m", sentencepiece_of(PIECES), PIECES, form, num_key_value_heads=2)
    manifest = packed(folder, quantisation, tmp_path / "out")
    llama, found = read_llama(folder), read_tensor_cache(tmp_path / "out")
    tensors = {n: Tensor(n, folder, 0, s, "bfloat16") for n, s in shapes(llama).items()}
    declared = mlc.declared(llama, quantisation, tensors)
    assert {n: (t.shape, t.dtype.name) for n, t in found.items()} == declared and list(found) == list(
        declared
    )
    state, worst = random_state(llama), 0.0
    for name, parts in made_of(llama.layers).items():
        expected = np.concatenate([state[f"{part}.weight"] for part in parts])
        if f"{name}.weight" in found:
            assert np.array_equal(found[f"{name}.weight"], expected.astype(mlc.DTYPES[quantisation]))
            continue
        got = dequantise(found[f"{name}.q_weight"], found[f"{name}.q_scale"])
        worst = max(worst, float(np.linalg.norm(got - expected) / np.linalg.norm(expected)))
    errors = manifest["worst_errors"]
    assert len(errors) == 5 and errors[0]["relative"] == pytest.approx(worst, abs=1e-4) and worst < 0.12
    assert manifest["parameters"] == sum(v.size for v in state.values())
    weights = sum(f["bytes"] for f in manifest["files"] if f["name"].endswith(".bin"))
    assert manifest["bits_per_weight"] == round(weights * 8 / manifest["parameters"], 3)


def test_what_web_llm_reads(tmp_path: Path, folder: Path) -> None:
    packed(folder, "q4f16_1", tmp_path / "out")
    config = json.loads((tmp_path / "out" / "mlc-chat-config.json").read_text())
    assert config["conv_template"] == {
        "name": "mumath", "system_template": "{system_message}", "system_message": "", "system_prefix_token_ids": [1],
        "roles": {"user": "", "assistant": "", "tool": ""}, "role_content_sep": "", "role_empty_sep": "", "seps": [""],
        "stop_str": [], "stop_token_ids": [2],
    }  # fmt: skip
    assert (config["vocab_size"], config["context_window_size"]) == (PIECES, 2048)
    assert config["model_config"]["context_window_size"] == 4096
    assert config["tokenizer_files"] == ["tokenizer.json"] and (tmp_path / "out" / "tokenizer.json").exists()


def test_the_manifest_says_what_runs_it(tmp_path: Path, folder: Path) -> None:
    """The same fields for every form, those of `src/model/webllm/pack/manifest.ts`."""
    mlc_pack = packed(folder, "q4f16_1", tmp_path / "mlc")
    assert (mlc_pack["format"], mlc_pack["web_llm"], mlc_pack["library"]) == ("mlc", "0.2.86", None)
    assert (mlc_pack["protocol"], mlc_pack["leading_space"]) == ("mumath-code", True)
    gguf_pack = packed(folder, "gguf-q8_0", tmp_path / "gguf", "--protocol", "other")
    assert (gguf_pack["format"], gguf_pack["web_llm"], gguf_pack["protocol"]) == ("gguf", None, "other")
    assert list(gguf_pack) == list(mlc_pack)


def test_a_library_of_ones_own_lies_in_the_pack(tmp_path: Path, folder: Path) -> None:
    own = tmp_path / "my-library.wasm"
    own.write_bytes(b"\0asm and so on")
    manifest = packed(folder, "q4f32_1", tmp_path / "out", "--library", str(own))
    assert manifest["library"] == own.name
    assert (tmp_path / "out" / own.name).read_bytes() == own.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "quantisation", "reason"),
    [
        ("page.wasm", b"<html>", "q4f32_1", "no WebAssembly file"),
        ("my library.wasm", b"\0asm", "q4f32_1", "rename it"),
        ("library.wasm", b"\0asm", "gguf-q8_0", "leave it out"),
    ],
)
def test_what_is_no_library(
    tmp_path: Path, folder: Path, name: str, content: bytes, quantisation: str, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    done = run(folder, "--quant", quantisation, "--out", tmp_path / "out", "--library", tmp_path / name)
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr


def test_a_tied_head_is_written_as_its_own(tmp_path: Path, folder: Path) -> None:
    state = random_state(read_llama(folder))
    del state["lm_head.weight"]
    safetensors(folder / "model.safetensors", state)
    assert run(folder, "--quant", "q4f16_1", "--out", tmp_path / "out").returncode == 2
    (folder / "config.json").write_text(
        json.dumps({**LLAMA, "vocab_size": PIECES, "tie_word_embeddings": True})
    )
    packed(folder, "q4f16_1", tmp_path / "out")
    found = read_tensor_cache(tmp_path / "out")
    assert np.array_equal(found["lm_head.q_weight"], found["model.embed_tokens.q_weight"])


def test_added_tokens_without_a_row_are_named(tmp_path: Path, folder: Path) -> None:
    """As CodeLlama's tokens for filling in, which a model of 32,000 rows has no use for."""
    (folder / "added_tokens.json").write_text(json.dumps({"<PRE>": PIECES, "<SUF>": PIECES + 1}))
    assert packed(folder, "q4f16_1", tmp_path / "out")["tokens_left_out"] == ["<PRE>", "<SUF>"]


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ({}, None),
        ({"vocab_size": 32001, "max_position_embeddings": 16384}, None),
        ({"rope_theta": 1e6}, "rope_theta 1e+06"),
        ({"rms_norm_eps": 1e-6}, "norm_eps 1e-06"),
        ({"rope_scaling": {"type": "linear", "factor": 2.0}}, "rope_scaled 1"),
        ({"rope_parameters": {"rope_type": "default", "rope_theta": 1e6}, "rope_theta": None}, "rope_theta 1e+06"),
        (
            {"hidden_size": 5120, "intermediate_size": 13824, "num_hidden_layers": 40, "num_attention_heads": 40,
             "num_key_value_heads": 40},
            "width 5120, layers 40, heads 40, kv_heads 40, hidden 13824",
        ),
    ],
)  # fmt: skip
def test_only_llama_2_7b_has_a_library(tmp_path: Path, config: dict[str, object], reason: str) -> None:
    name, sentence = library(of_config(tmp_path, **config), "q4f16_1")
    if reason is None:
        assert name == "Llama-2-7b-chat-hf-q4f16_1_cs1k-webgpu.wasm" and name in sentence
    else:
        assert name is None and sentence.startswith("No library yet") and reason in sentence


MEASURED = """
import runpy, sys
sys.argv = sys.argv[1:]
try: runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit as end: assert end.code == 0, end.code
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from Linux's /proc")
@pytest.mark.parametrize("quantisation", ["q4f16_1", "gguf-q8_0"])
def test_memory_stays_below_the_largest_tensor(
    tmp_path: Path, sentencepiece_of: Callable[[int], Path], quantisation: str
) -> None:
    """One layer of a 7B with its embeddings and head, in files with holes."""
    folder, out = full_size(tmp_path / "full", sentencepiece_of(32000), layers=1), tmp_path / "out"
    command = [
        sys.executable,
        "-B",
        "-c",
        MEASURED,
        KIT / "pack_model.py",
        folder,
        "--quant",
        quantisation,
        "--out",
        out,
    ]
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    shutil.rmtree(tmp_path / "full")
    shutil.rmtree(out)
    assert done.returncode == 0, done.stderr
    peak = int(done.stdout.split()[-1]) * 1024
    largest = 2 * 32000 * 4096
    assert peak < 1.5 * largest + 2**30
    assert peak < 400 * 2**20, f"{peak / 2**20:.0f} MiB: it was well below this"
