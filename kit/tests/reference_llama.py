"""A Llama in numpy and float32, plain and slow, for comparisons. Weights under MLC's names, matrices [out,
in]."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from pack.quantise import dequantise
from pack.tensor_cache import read_tensor_cache

Weights = dict[str, np.ndarray]


def weights_of_pack(folder: Path) -> Weights:
    """What a library computes with, names without their endings."""
    found = read_tensor_cache(folder)
    weights = {n[: -len(".weight")]: t for n, t in found.items() if n.endswith(".weight")}
    for name, words in found.items():
        if name.endswith(".q_weight"):
            base = name[: -len(".q_weight")]
            weights[base] = dequantise(words, found[f"{base}.q_scale"])
    return weights


def logits(weights: Weights, shape: dict[str, float], ids: list[int]) -> np.ndarray:
    """[T] ids -> [T, vocabulary], each row from the ids up to it."""
    heads, size = int(shape["heads"]), int(shape["width"]) // int(shape["heads"])
    turns = np.outer(np.arange(len(ids)), shape["rope_theta"] ** -(np.arange(0, size, 2) / size))
    cos, sin = (f(turns).astype(np.float32)[:, None] for f in (np.cos, np.sin))
    future = np.triu(np.full((len(ids), len(ids)), -np.inf, np.float32), 1)

    def normed(x: np.ndarray, name: str) -> np.ndarray:
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(shape["norm_eps"])) * weights[name]

    def rotated(x: np.ndarray) -> np.ndarray:
        a, b = x[..., : size // 2], x[..., size // 2 :]
        return np.concatenate((a * cos - b * sin, b * cos + a * sin), -1)

    x = weights["model.embed_tokens"][ids]
    for i in range(int(shape["layers"])):
        layer = f"model.layers.{i}."
        qkv = normed(x, layer + "input_layernorm") @ weights[layer + "self_attn.qkv_proj"].T
        q, k, v = (part.reshape(len(ids), heads, size) for part in np.split(qkv, 3, -1))
        scores = np.einsum("thd,shd->hts", rotated(q), rotated(k)) / np.float32(size**0.5) + future
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        seen = np.einsum("hts,shd->thd", scores / scores.sum(-1, keepdims=True), v)
        x = x + seen.reshape(len(ids), -1) @ weights[layer + "self_attn.o_proj"].T
        h = normed(x, layer + "post_attention_layernorm") @ weights[layer + "mlp.gate_up_proj"].T
        gate, up = np.split(h, 2, -1)
        x = x + (gate / (1 + np.exp(-gate)) * up) @ weights[layer + "mlp.down_proj"].T
    return normed(x, "model.norm") @ weights["model.embed_tokens"].T
