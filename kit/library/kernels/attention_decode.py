"""Attention of one new position to all that the cache holds."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import LOG2E, LOWEST, local, shared

THREADS = 16


def decode(heads: int, size: int, page_size: int) -> PrimFunc:
    """q, out [b, heads, size]; lse [b, heads]; pages [pages, 2, heads, page_size, size].

    A workgroup has one sequence and head. Each of its threads walks over every 16th key with a running
    softmax; after one barrier the threads share out the numbers of the result. The arrays of the cache's
    book-keeping are parts of one buffer, hence their offsets.
    """

    @T.prim_func(s_tir=True)
    def attention(
        q_: T.handle, pages_: T.handle, starts_: T.handle, table_: T.handle, last_: T.handle, k_offsets_: T.handle,
        q_positions_: T.handle, out_: T.handle, lse_: T.handle, rotary: T.int32, rope_scale: T.float32,
        rope_theta: T.float32, scale: T.float32,
    ):  # fmt: skip
        T.func_attr({"tirx.is_scheduled": True})
        b = T.int32()
        entries = T.int32()
        count = T.int32()
        o1 = T.int32()
        o2 = T.int32()
        o3 = T.int32()
        o4 = T.int32()
        o5 = T.int32()
        q = T.match_buffer(q_, (b, heads, size), "float32")
        pages = T.match_buffer(pages_, (count, 2, heads, page_size, size), "float32")
        starts = T.match_buffer(starts_, (b + 1,), "int32", elem_offset=o1)
        table = T.match_buffer(table_, (entries,), "int32", elem_offset=o2)
        last = T.match_buffer(last_, (b,), "int32", elem_offset=o3)
        k_offsets = T.match_buffer(k_offsets_, (b,), "int32", elem_offset=o4)
        q_positions = T.match_buffer(q_positions_, (b,), "int32", elem_offset=o5)
        out = T.match_buffer(out_, (b, heads, size), "float32")
        lse = T.match_buffer(lse_, (b, heads), "float32")
        for s in T.thread_binding(b, thread="blockIdx.x"):
            for h in T.thread_binding(heads, thread="blockIdx.y"):
                for t in T.thread_binding(THREADS, thread="threadIdx.x"):
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
                        keys = local(1, "int32")
                        page = local(1, "int32")
                        all_totals = shared(THREADS, size)
                        all_most = shared(THREADS)
                        all_weights = shared(THREADS)
                        keys[0] = T.if_then_else(
                            starts[s + 1] > starts[s],
                            (starts[s + 1] - starts[s] - 1) * page_size + last[s],
                            0,
                        )
                        most[0] = T.float32(LOWEST)
                        weights[0] = T.float32(0)
                        for d in T.serial(size):
                            total[d] = T.float32(0)
                            query[d] = q[s, h, d] * scale * T.float32(LOG2E)
                        for r in T.serial((keys[0] + (THREADS - 1)) // THREADS):
                            j = T.meta_var(r * THREADS + t)
                            if j < keys[0]:
                                page[0] = table[starts[s] + j // page_size]
                                score[0] = T.float32(0)
                                for d in T.serial(size):
                                    score[0] = score[0] + query[d] * pages[page[0], 0, h, j % page_size, d]
                                new_most[0] = T.max(most[0], score[0])
                                fade[0] = T.exp2(most[0] - new_most[0])
                                weight[0] = T.exp2(score[0] - new_most[0])
                                weights[0] = weights[0] * fade[0] + weight[0]
                                most[0] = new_most[0]
                                for d in T.serial(size):
                                    total[d] = (
                                        total[d] * fade[0]
                                        + weight[0] * pages[page[0], 1, h, j % page_size, d]
                                    )
                        all_most[t] = most[0]
                        all_weights[t] = weights[0]
                        for d in T.serial(size):
                            all_totals[t, d] = total[d]
                        T.tvm_storage_sync("shared")
                        most[0] = T.float32(LOWEST)
                        for u in T.serial(THREADS):
                            most[0] = T.max(most[0], all_most[u])
                        weights[0] = T.float32(0)
                        for u in T.serial(THREADS):
                            weights[0] = weights[0] + all_weights[u] * T.exp2(all_most[u] - most[0])
                        for i in T.serial((size + (THREADS - 1)) // THREADS):
                            if i * THREADS + t < size:
                                score[0] = T.float32(0)
                                for u in T.serial(THREADS):
                                    score[0] = score[0] + all_totals[u, i * THREADS + t] * T.exp2(
                                        all_most[u] - most[0]
                                    )
                                out[s, h, i * THREADS + t] = score[0] / weights[0]
                        if t == 0:
                            lse[s, h] = most[0] + T.log2(weights[0])

    return attention.without_attr("global_symbol")
