"""Nano's weights under MLC's names, in MLC's layouts: [out, in], queries with keys and values, gate with up.

Rotary positions turn halves in both (`nano.gguf_file` has already undone llama.cpp's pairs). Embeddings are
tied, and a tied model has no `lm_head`: the head reads the embeddings.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from . import FORMATS
from .quantise import quantise

FUSED = {
    "self_attn.qkv_proj": ("attn.q", "attn.k", "attn.v"),
    "self_attn.o_proj": ("attn.o",),
    "mlp.gate_up_proj": ("gate", "up"),
    "mlp.down_proj": ("down",),
}
NORMS = {"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm"}
Named = tuple[str, np.ndarray]


def mlc_weights(state: dict[str, np.ndarray], layers: int) -> Iterator[Named]:
    """Every weight in float32 under MLC's name without its ending, matrices fused."""
    yield "model.embed_tokens", state["embed.weight"]
    for i in range(layers):
        for name, ours in NORMS.items():
            yield f"model.layers.{i}.{name}", state[f"blocks.{i}.{ours}.weight"]
        for name, parts in FUSED.items():
            rows = [state[f"blocks.{i}.{part}.weight"] for part in parts]
            yield f"model.layers.{i}.{name}", np.concatenate(rows)
    yield "model.norm", state["norm.weight"]


def mlc_tensors(state: dict[str, np.ndarray], layers: int, form: str) -> Iterator[Named]:
    """The tensors as they are stored: matrices in four bits with `q4f32_1`, all in float32 with `q0f32`."""
    if form not in FORMATS:
        raise ValueError(f"{form} is none of {', '.join(FORMATS)}")
    for name, weight in mlc_weights(state, layers):
        if weight.ndim == 2 and form == "q4f32_1":
            words, scale = quantise(weight, np.dtype(np.float32))
            yield f"{name}.q_weight", words
            yield f"{name}.q_scale", scale
        else:
            yield f"{name}.weight", weight.astype(np.float32)


def listing(tensors: Iterator[Named]) -> dict[str, tuple[tuple[int, ...], str]]:
    """Name -> shape and dtype, to be compared with what a library takes."""
    return {name: (tensor.shape, tensor.dtype.name) for name, tensor in tensors}
