"""The paged cache of keys and values that TVM's runtime keeps, given our own attention kernels."""

from __future__ import annotations

from tvm import ir, relax, tirx
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn.llm.kv_cache import (
    AttnKind,
    PagedKVCache,
    RopeMode,
    _kv_cache_transpose_append,
    llama_rope_with_position_map,
)

from .kernels.attention_decode import decode
from .kernels.attention_merge import merge_state
from .kernels.attention_prefill import paged, ragged
from .operators import FLOAT
from .shape import Shape

PAGE = 16  # web-llm's page size


class KVCache(PagedKVCache):
    """The call that makes the cache, 28 arguments in a fixed order.

    Kernels for sliding windows, trees and latent attention may be empty tuples, since web-llm never calls
    them here; those for copying a page, debugging and compacting are never called either, but must be
    functions.
    """

    def __init__(
        self,
        shape: Shape,
        batch: tirx.Var,
        total: tirx.Var,
        chunk: tirx.Var,
        page: tirx.Var,
        window: tirx.Var,
    ) -> None:
        builder = relax.BlockBuilder.current()
        value = relax.prim_value
        heads, size, theta = shape.heads, shape.head, int(shape.rope_theta)

        def kernel(function: tirx.PrimFunc, name: str) -> relax.Expr:
            return relax.Tuple([ir.StringImm("tirx"), builder.add_func(function, name)])

        append = builder.add_func(_kv_cache_transpose_append(heads, size, FLOAT), "kv_cache_transpose_append")
        rotate = llama_rope_with_position_map(theta, 1, size, heads, heads, FLOAT, {}, size)
        merge = builder.add_func(merge_state(heads, size), "tir_attention_merge_state")
        none = relax.Tuple([])
        arguments = [
            relax.ShapeExpr([batch, total, chunk, page, window, shape.context]),
            relax.ShapeExpr([0, shape.layers]),
            value(heads),
            value(heads),
            value(size),
            value(size),
            relax.ShapeExpr([int(AttnKind.MHA)] * shape.layers),
            value(False),
            value(RopeMode.NORMAL),
            value(1),
            value(theta),
            value(0),
            relax.op.zeros((), FLOAT),
            append,
            value(0),
            kernel(ragged(heads, size), "attention_ragged"),
            kernel(paged(heads, size, PAGE), "attention_paged"),
            kernel(decode(heads, size, PAGE), "attention_decode"),
            *[none] * 5,
            relax.Tuple([merge]),
            builder.add_func(rotate, "tir_split_rotary"),
            *[append] * 3,
        ]
        call = relax.call_pure_packed(
            "vm.builtin.paged_attention_kv_cache_create", *arguments, ty_args=relax.AnyType()
        )
        nn.Object.__init__(self, _expr=call, _name="paged_kv_cache")
