"""The tensors of a web-llm library for Llama, from the hub's: names, order, fusion and groups are MLC's.

q, k and v become the rows of one matrix, gate and up those of another; embeddings and head are quantised like
the rest; the norms keep their numbers in the model's dtype.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .llama import Llama
from .problem import PackError
from .quantise import GROUP, dequantise, quantise
from .tensor import Tensor

# The quantisation's name to the dtype of scales and norms.
DTYPES: dict[str, np.dtype] = {"q4f16_1": np.dtype(np.float16), "q4f32_1": np.dtype(np.float32)}


@dataclass
class Errors:
    """How far each quantised tensor is from its source: |difference| / |source|, as Euclidean norms."""

    of: dict[str, float] = field(default_factory=dict)

    def worst(self, count: int = 5) -> list[tuple[str, float]]:
        return sorted(self.of.items(), key=lambda item: -item[1])[:count]


def plan(llama: Llama, tensors: dict[str, Tensor]) -> list[tuple[str, list[Tensor]]]:
    """MLC's name of each tensor, without what quantisation adds, and the tensors whose rows it is made of."""
    out = [("model.embed_tokens", ["model.embed_tokens.weight"])]
    for layer in range(llama.layers):
        at = f"model.layers.{layer}."
        parts = {
            "self_attn.qkv_proj": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
            "self_attn.o_proj": ["self_attn.o_proj"],
            "mlp.gate_up_proj": ["mlp.gate_proj", "mlp.up_proj"],
            "mlp.down_proj": ["mlp.down_proj"],
            "input_layernorm": ["input_layernorm"],
            "post_attention_layernorm": ["post_attention_layernorm"],
        }
        out += [(at + name, [f"{at}{part}.weight" for part in made_of]) for name, made_of in parts.items()]
    out += [("model.norm", ["model.norm.weight"]), ("lm_head", ["lm_head.weight"])]
    return [(name, [tensors[part] for part in parts]) for name, parts in out]


def require_groups(llama: Llama) -> None:
    for what, n in (("hidden_size", llama.width), ("intermediate_size", llama.hidden)):
        if n % GROUP:
            raise PackError(
                f"{what} is {n}, no multiple of {GROUP}: such a model has no form in four-bit groups."
            )


def declared(
    llama: Llama, quantisation: str, tensors: dict[str, Tensor]
) -> dict[str, tuple[tuple[int, ...], str]]:
    """Name → shape and dtype of every tensor that `converted` gives, from the shapes alone."""
    dtype = DTYPES[quantisation]
    out: dict[str, tuple[tuple[int, ...], str]] = {}
    for name, parts in plan(llama, tensors):
        if len(parts[0].shape) == 1:
            out[f"{name}.weight"] = (parts[0].shape, dtype.name)
            continue
        rows, columns = sum(p.shape[0] for p in parts), parts[0].shape[1]
        out[f"{name}.q_weight"] = ((rows, columns // 8), "uint32")
        out[f"{name}.q_scale"] = ((rows, columns // GROUP), dtype.name)
    return out


def converted(
    llama: Llama, quantisation: str, tensors: dict[str, Tensor], errors: Errors
) -> Iterator[tuple[str, np.ndarray]]:
    """The library's tensors one by one; in memory is one of them, packed, and a block of its source."""
    dtype = DTYPES[quantisation]
    for name, parts in plan(llama, tensors):
        if len(parts[0].shape) == 1:
            yield f"{name}.weight", parts[0].rows(0, parts[0].shape[0]).astype(dtype)
            continue
        words, scale = _quantised(name, parts, dtype, errors)
        yield f"{name}.q_weight", words
        yield f"{name}.q_scale", scale


def _quantised(
    name: str, parts: list[Tensor], dtype: np.dtype, errors: Errors
) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = sum(p.shape[0] for p in parts), parts[0].shape[1]
    words = np.empty((rows, columns // 8), np.uint32)
    scale = np.empty((rows, columns // GROUP), dtype)
    at, off, all_of_it = 0, 0.0, 0.0
    for block in (block for part in parts for block in part.blocks()):
        here = slice(at, at + len(block))
        words[here], scale[here] = quantise(block, dtype)
        if not np.isfinite(scale[here]).all():
            raise PackError(f"{name} has weights too large for float16: pack it as q4f32_1.")
        difference = (dequantise(words[here], scale[here]) - block).ravel()
        off += float(difference @ difference)
        all_of_it += float(block.ravel() @ block.ravel())
        at += len(block)
    errors.of[name] = (off / all_of_it) ** 0.5 if all_of_it else 0.0
    return words, scale
