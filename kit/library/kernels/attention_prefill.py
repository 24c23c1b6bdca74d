"""Attention of many new positions at once: to each other (`ragged`) and to what the cache holds (`paged`), and the
merging of the two. One sequence; one thread has one position and head, and walks over the keys with a running softmax.

web-llm's cache gives `causal`, the rotary settings and more with each call; the rotation has been done before.
"""

from functools import partial

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import LOG2E, LOWEST, local

GROUP = 32


def prefill(heads: int, size: int):
    """The common part: for each position and head, the weighted values and log2 of the sum of weights.

    q, out [n, heads, size]; lse [n, heads]. `seen(position)` is the number of keys, `page(j)` the page of key j,
    `key(page, head, j, d)` and `value(...)` read one number.
    """

    @T.inline
    def attend(q, out, lse, n, seen, page, key, value, scale):
        for bx in T.thread_binding((n + (GROUP - 1)) // GROUP, thread="blockIdx.x"):
            for h in T.thread_binding(heads, thread="blockIdx.y"):
                for tx in T.thread_binding(GROUP, thread="threadIdx.x"):
                    with T.sblock("attention"):
                        T.reads()
                        T.writes()
                        total = local(size)
                        query = local(size)
                        score = local(1)
                        most = local(1)
                        new_most = local(1)
                        weights = local(1)
                        fade = local(1)
                        weight = local(1)
                        found = local(1, "int32")
                        at = T.meta_var(bx * GROUP + tx)
                        if at < n:
                            most[0] = T.float32(LOWEST)
                            weights[0] = T.float32(0)
                            for d in T.serial(size):
                                total[d] = T.float32(0)
                                query[d] = q[at, h, d] * scale * T.float32(LOG2E)
                            for j in T.serial(seen(at)):
                                found[0] = page(j)
                                score[0] = T.float32(0)
                                for d in T.serial(size):
                                    score[0] = score[0] + query[d] * key(found[0], h, j, d)
                                new_most[0] = T.max(most[0], score[0])
                                fade[0] = T.exp2(most[0] - new_most[0])
                                weight[0] = T.exp2(score[0] - new_most[0])
                                weights[0] = weights[0] * fade[0] + weight[0]
                                most[0] = new_most[0]
                                for d in T.serial(size):
                                    total[d] = total[d] * fade[0] + weight[0] * value(found[0], h, j, d)
                            for d in T.serial(size):
                                out[at, h, d] = total[d] / weights[0]
                            lse[at, h] = most[0] + T.log2(weights[0])

    return attend


def of_row(rows, page, head, j, d):
    return rows[j, head, d]


def of_page(pages, which, page, head, j, d):
    return pages[page, which, head, j % pages.shape[3], d]


def ragged(heads: int, size: int) -> PrimFunc:
    """New positions to each other: q, k, v, out [n, heads, size]."""
    attend = prefill(heads, size)

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
        attend(q, out, lse, n, partial(seen, causal, keys), no_page, partial(of_row, k), partial(of_row, v), scale)

    return attention.without_attr("global_symbol")


def paged(heads: int, size: int, page_size: int) -> PrimFunc:
    """New positions to all that the cache holds: q, out [n, heads, size]; pages [pages, 2, heads, page_size, size]."""
    attend = prefill(heads, size)

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
