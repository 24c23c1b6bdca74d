"""The functions of a library and their arguments, as web-llm calls them."""

from __future__ import annotations

from tvm.relax.frontend import nn
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache

from .operators import FLOAT
from .shape import Shape


def signatures(shape: Shape) -> dict[str, dict[str, object]]:
    """The arguments of each function; strings are sizes known only when it runs."""
    v, width = shape.vocabulary, shape.width
    packed = {"param_mode": "packed", "effect_mode": "none"}
    bare = {"param_mode": "none", "effect_mode": "none"}
    cache = nn.spec.Object(object_type=PagedKVCache)

    def tensor(*sizes: object, dtype: str = FLOAT) -> nn.spec.Tensor:
        return nn.spec.Tensor(list(sizes), dtype)

    def ints(*sizes: object) -> nn.spec.Tensor:
        return tensor(*sizes, dtype="int32")

    return {
        "embed": {"input_ids": ints("seq_len"), "$": packed},
        "prefill": {"input_embed": tensor(1, "seq_len", width), "paged_kv_cache": cache, "$": packed},
        "decode": {"input_embed": tensor(1, 1, width), "paged_kv_cache": cache, "$": packed},
        "softmax_with_temperature": {"logits": tensor(1, 1, v), "temperature": tensor(1), "$": bare},
        "argsort_probs": {"probs": tensor(1, v), "$": bare},
        "sample_with_top_p": {
            "sorted_probs": tensor(1, v),
            "sorted_indices": ints(1, v),
            "uniform_samples": tensor(1),
            "sample_indices": ints(1),
            "top_p": tensor(1),
            "$": bare,
        },
        "apply_bitmask_inplace": {
            "logits": tensor(1, v),
            "seq_ids": ints(1),
            "bitmask": ints(1, (v + 31) // 32),
            "$": bare,
        },
        "apply_logit_bias_inplace": {
            "logits": tensor(1, v),
            "pos2seq_id": ints("n"),
            "token_ids": ints("n"),
            "logit_bias": tensor("n"),
            "$": bare,
        },
        "apply_penalty_inplace": {
            "logits": tensor(1, v),
            "seq_ids": ints(1),
            "pos2seq_id": ints("n"),
            "token_ids": ints("n"),
            "token_cnt": ints("n"),
            "penalties": tensor(1, 3),
            "$": bare,
        },
        "create_tir_paged_kv_cache": {
            "max_batch_size": int,
            "max_total_seq_len": int,
            "prefill_chunk_size": int,
            "page_size": int,
            "support_sliding_window": int,
            "$": bare,
        },
    }
