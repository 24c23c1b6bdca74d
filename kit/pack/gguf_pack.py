"""The same weights as one GGUF file for llama.cpp, quantised tensor by tensor.

llama.cpp turns neighbouring pairs where the hub's Llama turns halves, so the rows of q and k change places. A
row is quantised by itself, so that may happen afterwards. In Q4_0 the head stays at Q8_0, as llama.cpp's own
tool keeps it finer than the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np

from .llama import Llama
from .mlc import Errors
from .problem import PackError
from .sentencepiece_model import CONTROL, Piece, SentencePieceModel
from .tensor import Tensor

Type = gguf.GGMLQuantizationType
KINDS = {
    "gguf-q8_0": (Type.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "gguf-q4_0": (Type.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}
BLOCK = 32
LAYER = {
    "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm",
}  # fmt: skip
OUTSIDE = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}


def gguf_name(name: str) -> str:
    """E.g. "model.layers.0.self_attn.q_proj.weight" -> "blk.0.attn_q.weight"."""
    bare = name[: -len(".weight")]
    if bare in OUTSIDE:
        return f"{OUTSIDE[bare]}.weight"
    _, _, layer, rest = bare.split(".", 3)
    return f"blk.{layer}.{LAYER[rest]}.weight"


def type_of(name: str, tensor: Tensor, quantisation: str) -> Type:
    if len(tensor.shape) == 1:
        return Type.F32
    return Type.Q8_0 if name == "lm_head.weight" else KINDS[quantisation][0]


def declared_bytes(quantisation: str, tensors: dict[str, Tensor]) -> int:
    kinds = [(t, gguf.GGML_QUANT_SIZES[type_of(n, t, quantisation)]) for n, t in tensors.items()]
    return sum(t.size // block * size for t, (block, size) in kinds)


def require_blocks(llama: Llama) -> None:
    for what, n in (("hidden_size", llama.width), ("intermediate_size", llama.hidden)):
        if n % BLOCK:
            raise PackError(
                f"{what} is {n}, no multiple of {BLOCK}: such a model has no form in GGUF's blocks."
            )


def write_gguf(
    path: Path,
    llama: Llama,
    quantisation: str,
    tensors: dict[str, Tensor],
    model: SentencePieceModel,
    ids: dict[str, int],
    errors: Errors,
) -> None:
    w = gguf.GGUFWriter(str(path), "llama")
    w.add_name(llama.name)
    w.add_file_type(KINDS[quantisation][1])
    w.add_quantization_version(gguf.GGML_QUANT_VERSION)
    w.add_context_length(llama.context)
    w.add_embedding_length(llama.width)
    w.add_block_count(llama.layers)
    w.add_feed_forward_length(llama.hidden)
    w.add_head_count(llama.heads)
    w.add_head_count_kv(llama.kv_heads)
    w.add_rope_dimension_count(llama.head_dim)
    w.add_rope_freq_base(llama.rope_theta)
    w.add_layer_norm_rms_eps(llama.norm_eps)
    w.add_vocab_size(llama.vocabulary)
    add_tokenizer(w, model, ids)
    for name, tensor in tensors.items():
        kind = type_of(name, tensor, quantisation)
        block, size = gguf.GGML_QUANT_SIZES[kind]
        shape: Sequence[int] = tensor.shape
        w.add_tensor_info(
            gguf_name(name), shape, np.dtype(np.float32), tensor.size // block * size, raw_dtype=kind
        )
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_ti_data_to_file()
    for name, tensor in tensors.items():
        packed = _packed(name, tensor, type_of(name, tensor, quantisation), errors)
        if name.endswith((".q_proj.weight", ".k_proj.weight")):
            packed = _pairs(packed, llama.heads if ".q_proj." in name else llama.kv_heads)
        w.write_tensor_data(packed)
    w.close()


def add_tokenizer(w: gguf.GGUFWriter, model: SentencePieceModel, ids: dict[str, int]) -> None:
    """llama.cpp has SentencePiece's own rules, so pieces and scores are all it takes."""
    added = [
        Piece(t, -1000.0, CONTROL)
        for t, i in sorted(ids.items(), key=lambda x: x[1])
        if i >= len(model.pieces)
    ]
    pieces = [*model.pieces, *added]
    w.add_tokenizer_model("llama")
    w.add_tokenizer_pre("default")
    w.add_token_list([p.text for p in pieces])
    w.add_token_scores([p.score for p in pieces])
    w.add_token_types([p.kind for p in pieces])
    w.add_bos_token_id(ids["<s>"])
    w.add_eos_token_id(ids["</s>"])
    w.add_unk_token_id(model.unknown)
    w.add_add_bos_token(True)
    w.add_add_eos_token(False)
    w.add_add_space_prefix(True)


def _packed(name: str, tensor: Tensor, kind: Type, errors: Errors) -> np.ndarray:
    """The tensor's bytes [N, bytes of a row], or float32 [N] of a norm."""
    if kind == Type.F32:
        return tensor.rows(0, tensor.shape[0])
    block, size = gguf.GGML_QUANT_SIZES[kind]
    out = np.empty((tensor.shape[0], tensor.shape[1] // block * size), np.uint8)
    at, off, all_of_it = 0, 0.0, 0.0
    for rows in tensor.blocks():
        out[at : at + len(rows)] = gguf.quants.quantize(rows, kind)
        difference = (gguf.quants.dequantize(out[at : at + len(rows)], kind) - rows).ravel()
        off += float(difference @ difference)
        all_of_it += float(rows.ravel() @ rows.ravel())
        at += len(rows)
    errors.of[name] = (off / all_of_it) ** 0.5 if all_of_it else 0.0
    return out


def _pairs(packed: np.ndarray, heads: int) -> np.ndarray:
    """Rows of a head from halves (i, i + n/2) to neighbouring pairs."""
    rows, size = packed.shape
    return np.ascontiguousarray(packed.reshape(heads, 2, rows // heads // 2, size).swapaxes(1, 2)).reshape(
        rows, size
    )
