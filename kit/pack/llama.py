"""A Llama's shape as `config.json` tells it, and the tensors that it must have, by their names on the hub."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from .checkpoint import read_json, require
from .problem import PackError
from .tensor import Tensor


@dataclass(frozen=True)
class Llama:
    name: str
    config_sha256: str
    vocabulary: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    hidden: int
    context: int
    norm_eps: float
    rope_theta: float
    rope_scaled: bool
    tied: bool

    @property
    def table(self) -> tuple[int, int]:
        return (self.vocabulary, self.width)

    def layer_shapes(self, layer: int) -> dict[str, tuple[int, ...]]:
        q, kv = self.heads * self.head_dim, self.kv_heads * self.head_dim
        at = f"model.layers.{layer}."
        return {
            at + "self_attn.q_proj.weight": (q, self.width),
            at + "self_attn.k_proj.weight": (kv, self.width),
            at + "self_attn.v_proj.weight": (kv, self.width),
            at + "self_attn.o_proj.weight": (self.width, q),
            at + "mlp.gate_proj.weight": (self.hidden, self.width),
            at + "mlp.up_proj.weight": (self.hidden, self.width),
            at + "mlp.down_proj.weight": (self.width, self.hidden),
            at + "input_layernorm.weight": (self.width,),
            at + "post_attention_layernorm.weight": (self.width,),
        }

    def checked(self, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
        """Exactly the tensors of this shape, or a PackError about the first that does not fit."""
        embed, head = "model.embed_tokens.weight", "lm_head.weight"
        found = {embed: require(tensors, embed, self.table)}
        for layer in range(self.layers):
            found.update({n: require(tensors, n, s) for n, s in self.layer_shapes(layer).items()})
        found["model.norm.weight"] = require(tensors, "model.norm.weight", (self.width,))
        found[head] = require(tensors, head, self.table, embed if self.tied else None)
        return found


def read_llama(folder: Path) -> Llama:
    path = folder / "config.json"
    config = read_json(path)

    def number(key: str, default: object = None) -> int:
        value = config.get(key, default)
        if type(value) is not int or value <= 0:
            raise PackError(f"{path} lacks a usable {key}: download it again.")
        return value

    def real(key: str, value: object) -> float:
        if type(value) not in (int, float) or not value > 0:  # type: ignore[operator]
            raise PackError(f"{path} lacks a usable {key}: download it again.")
        return float(value)  # type: ignore[arg-type]

    kind = config.get("model_type")
    odd = [k for k in ("attention_bias", "mlp_bias") if config.get(k)]
    if kind != "llama" or odd or config.get("hidden_act", "silu") != "silu":
        what = f"model_type {kind!r}" if kind != "llama" else "biases or another activation"
        raise PackError(
            f"{path} describes no plain Llama ({what}): only models of Llama's form can be packed."
        )
    width, heads = number("hidden_size"), number("num_attention_heads")
    # Newer files keep what concerns the rotation in one place.
    rope = config.get("rope_scaling") or config.get("rope_parameters")
    rope = rope if isinstance(rope, dict) else {}
    theta = config.get("rope_theta") or rope.get("rope_theta") or 1e4
    return Llama(
        name=folder.resolve().name,
        config_sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        vocabulary=number("vocab_size"),
        width=width,
        layers=number("num_hidden_layers"),
        heads=heads,
        kv_heads=number("num_key_value_heads", heads),
        head_dim=number("head_dim", width // heads),
        hidden=number("intermediate_size"),
        context=number("max_position_embeddings", 2048),
        norm_eps=real("rms_norm_eps", config.get("rms_norm_eps", 1e-6)),
        rope_theta=real("rope_theta", theta),
        rope_scaled=rope.get("rope_type", rope.get("type", "default")) != "default",
        tied=bool(config.get("tie_word_embeddings", False)),
    )
