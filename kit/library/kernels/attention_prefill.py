"""Attention of many new positions at once: to each other (`ragged`), and to what the cache holds (`paged`).

web-llm's cache gives `causal`, the rotary settings and more with each call; the rotation has been done by
then, and most of the rest is for batches.
"""

from functools import partial

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from .attention_walk import of_page, of_row, walk


def ragged(heads: int, size: int) -> PrimFunc:
    """New positions to each other: q, k, v, out [n, heads, size]."""
    attend = walk(heads, size)

    def seen(causal, n, at):
        return T.if_then_else(causal > 0, at + 1, n)

    def no_page(j):
        return T.int32(0)

    @T.prim_func(s_tir=True)
    def attention(
        q_: T.handle, q_starts_: T.handle, k_: T.handle, v_: T.handle, k_starts_: T.handle, q_positions_: T.handle,
        k_offsets_: T.handle, out_: T.handle, lse_: T.handle, causal: T.int32, rotary: T.int32,
        rope_scale: T.float32, rope_theta: T.float32, scale: T.float32,
    ):  # fmt: skip
        T.func_attr({"tirx.is_scheduled": True})
        b = T.int32()
        n = T.int32()
        keys = T.int32()
        o1 = T.int32()
        o2 = T.int32()
        o3 = T.int32()
        o4 = T.int32()
        q = T.match_buffer(q_, (n, heads, size), "float32")
        q_starts = T.match_buffer(q_starts_, (b + 1,), "int32", elem_offset=o1)
        k = T.match_buffer(k_, (keys, heads, size), "float32")
        v = T.match_buffer(v_, (keys, heads, size), "float32")
        k_starts = T.match_buffer(k_starts_, (b + 1,), "int32", elem_offset=o2)
        q_positions = T.match_buffer(q_positions_, (n,), "int32", elem_offset=o3)
        k_offsets = T.match_buffer(k_offsets_, (b,), "int32", elem_offset=o4)
        out = T.match_buffer(out_, (n, heads, size), "float32")
        lse = T.match_buffer(lse_, (n, heads), "float32")
        attend(
            q,
            out,
            lse,
            n,
            partial(seen, causal, keys),
            no_page,
            partial(of_row, k),
            partial(of_row, v),
            scale,
        )

    return attention.without_attr("global_symbol")


def paged(heads: int, size: int, page_size: int) -> PrimFunc:
    """New positions to what the cache holds: q, out [n, heads, size]; pages [pages, 2, heads, page_size, size]."""
    attend = walk(heads, size)

    def cached(starts, last, at):
        return T.if_then_else(starts[1] > starts[0], (starts[1] - starts[0] - 1) * page_size + last[0], 0)

    def page_of(starts, table, j):
        return table[starts[0] + j // page_size]

    @T.prim_func(s_tir=True)
    def attention(
        q_: T.handle, q_starts_: T.handle, pages_: T.handle, starts_: T.handle, table_: T.handle, last_: T.handle,
        k_offsets_: T.handle, q_positions_: T.handle, out_: T.handle, lse_: T.handle, causal: T.int32,
        rotary: T.int32, rope_scale: T.float32, rope_theta: T.float32, scale: T.float32,
    ):  # fmt: skip
        T.func_attr({"tirx.is_scheduled": True})
        b = T.int32()
        n = T.int32()
        entries = T.int32()
        count = T.int32()
        o1 = T.int32()
        o2 = T.int32()
        o3 = T.int32()
        o4 = T.int32()
        o5 = T.int32()
        o6 = T.int32()
        q = T.match_buffer(q_, (n, heads, size), "float32")
        q_starts = T.match_buffer(q_starts_, (b + 1,), "int32", elem_offset=o1)
        pages = T.match_buffer(pages_, (count, 2, heads, page_size, size), "float32")
        starts = T.match_buffer(starts_, (b + 1,), "int32", elem_offset=o2)
        table = T.match_buffer(table_, (entries,), "int32", elem_offset=o3)
        last = T.match_buffer(last_, (b,), "int32", elem_offset=o4)
        k_offsets = T.match_buffer(k_offsets_, (b,), "int32", elem_offset=o5)
        q_positions = T.match_buffer(q_positions_, (n,), "int32", elem_offset=o6)
        out = T.match_buffer(out_, (n, heads, size), "float32")
        lse = T.match_buffer(lse_, (n, heads), "float32")
        attend(
            q, out, lse, n, partial(cached, starts, last), partial(page_of, starts, table),
            partial(of_page, pages, 0), partial(of_page, pages, 1), scale,
        )  # fmt: skip

    return attention.without_attr("global_symbol")
