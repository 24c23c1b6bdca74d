"""The model as one GGUF file that llama.cpp and its browser build load: Q8_0 matrices, float32 norms.

Encodings that bite: llama.cpp turns neighbouring pairs (2i, 2i+1) where our model turns halves (i, i +
n/2), so the rows of q and k are permuted; tied embeddings mean no `output.weight`; the pre-tokenizer name
`smollm` selects the splitting rules of `bpe.py`; BOS is added by the engine, so prompts must not spell it.
"""

from __future__ import annotations

import os
from pathlib import Path

import gguf
import numpy as np

from .bpe import BOS, EOS, SPECIAL, UNK, Tokenizer

Q8 = gguf.GGMLQuantizationType.Q8_0
LAYER_NAMES = {
    "attn_norm.weight": "attn_norm", "attn.q.weight": "attn_q", "attn.k.weight": "attn_k",
    "attn.v.weight": "attn_v", "attn.o.weight": "attn_output", "ffn_norm.weight": "ffn_norm",
    "gate.weight": "ffn_gate", "up.weight": "ffn_up", "down.weight": "ffn_down",
}  # fmt: skip


def halves_to_pairs(w: np.ndarray, heads: int) -> np.ndarray:
    """Reorder the rows of a q or k matrix [D, D] from half-split to neighbouring rotary pairs."""
    return w.reshape(heads, 2, w.shape[0] // heads // 2, w.shape[1]).swapaxes(1, 2).reshape(w.shape)


def pairs_to_halves(w: np.ndarray, heads: int) -> np.ndarray:
    return w.reshape(heads, w.shape[0] // heads // 2, 2, w.shape[1]).swapaxes(1, 2).reshape(w.shape)


def gguf_name(name: str) -> str:
    """Our state name to GGUF's, e.g. "blocks.0.attn.q.weight" -> "blk.0.attn_q.weight"."""
    if name == "embed.weight":
        return "token_embd.weight"
    if name == "norm.weight":
        return "output_norm.weight"
    _, layer, rest = name.split(".", 2)
    return f"blk.{layer}.{LAYER_NAMES[rest]}.weight"


def write_gguf(
    path: Path, state: dict[str, np.ndarray], shape: dict[str, float], tokenizer: Tokenizer, name: str
) -> None:
    """Write atomically: a reader sees the old file or the whole new one."""
    part = path.with_name(path.name + ".part")
    heads = int(shape["heads"])
    w = gguf.GGUFWriter(str(part), "llama")
    w.add_name(name)
    w.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    w.add_context_length(int(shape["context"]))
    w.add_embedding_length(int(shape["width"]))
    w.add_block_count(int(shape["layers"]))
    w.add_feed_forward_length(int(shape["hidden"]))
    w.add_head_count(heads)
    w.add_head_count_kv(heads)
    w.add_rope_dimension_count(int(shape["width"]) // heads)
    w.add_rope_freq_base(shape["rope_theta"])
    w.add_layer_norm_rms_eps(shape["norm_eps"])
    w.add_vocab_size(len(tokenizer))
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("smollm")
    w.add_token_list(tokenizer.tokens)
    kinds = [
        gguf.TokenType.CONTROL if i < len(SPECIAL) else gguf.TokenType.NORMAL for i in range(len(tokenizer))
    ]
    w.add_token_types(kinds)
    w.add_token_merges([" ".join(m) for m in tokenizer.merges])
    w.add_bos_token_id(BOS)
    w.add_eos_token_id(EOS)
    w.add_unk_token_id(UNK)
    w.add_pad_token_id(UNK)
    w.add_add_bos_token(True)
    w.add_add_eos_token(False)
    for key, value in state.items():
        value = value.astype(np.float32)
        if key.endswith(("attn.q.weight", "attn.k.weight")):
            value = halves_to_pairs(value, heads)
        if value.ndim == 1:
            w.add_tensor(gguf_name(key), value)
        else:
            w.add_tensor(gguf_name(key), gguf.quants.quantize(value, Q8), raw_dtype=Q8)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
    os.replace(part, path)


def read_gguf(path: Path) -> tuple[dict[str, np.ndarray], dict[str, float], Tokenizer]:
    """The dequantised state under our names, the shape, and the tokenizer, from nothing but the file."""
    reader = gguf.GGUFReader(str(path))

    def number(key: str) -> float:
        return float(reader.fields[f"llama.{key}"].contents())

    shape: dict[str, float] = {
        "vocabulary": int(number("vocab_size")),
        "width": int(number("embedding_length")),
        "layers": int(number("block_count")),
        "heads": int(number("attention.head_count")),
        "hidden": int(number("feed_forward_length")),
        "context": int(number("context_length")),
        "rope_theta": number("rope.freq_base"),
        "norm_eps": number("attention.layer_norm_rms_epsilon"),
    }
    ours = {gguf_name(n): n for n in _state_names(int(shape["layers"]))}
    state: dict[str, np.ndarray] = {}
    for tensor in reader.tensors:
        value = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        name = ours[tensor.name]
        state[name] = (
            pairs_to_halves(value, int(shape["heads"]))
            if name.endswith(("attn.q.weight", "attn.k.weight"))
            else value
        )
    merges = reader.fields["tokenizer.ggml.merges"].contents()
    assert isinstance(merges, list)
    return state, shape, Tokenizer([(m.split(" ")[0], m.split(" ")[1]) for m in merges])


def _state_names(layers: int) -> list[str]:
    inside = [f"blocks.{i}.{n}" for i in range(layers) for n in LAYER_NAMES]
    return ["embed.weight", *inside, "norm.weight"]
