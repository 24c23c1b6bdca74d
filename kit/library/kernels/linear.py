"""Matrix products with float32 weights in MLC's layout, [out, in], and the look-up of embeddings."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local


def linear(inner: int, outer: int, many: bool, residual: bool) -> PrimFunc:
    """y[1, n, outer] = x[1, n, inner] · w[outer, inner]ᵀ (+ added[1, n, outer]).

    One thread computes 4 columns of 1 row (decoding), or of 4 rows (`many`: prefill). Rows past the end read
    the last one again and write nothing.
    """
    assert inner % 4 == 0 and outer % 4 == 0
    rows, group = (4, 64) if many else (1, 32)
    blocks = outer // 4

    @T.inline
    def compute(x, w, added, y, n):
        for bx in T.thread_binding(
            (((n + (rows - 1)) // rows) * blocks + (group - 1)) // group, thread="blockIdx.x"
        ):
            for tx in T.thread_binding(group, thread="threadIdx.x"):
                with T.sblock("linear"):
                    T.reads()
                    T.writes()
                    total = local(rows * 4)
                    xs = local(rows * 4)
                    ws = local(4)
                    row = T.meta_var((bx * group + tx) // blocks * rows)
                    column = T.meta_var((bx * group + tx) % blocks * 4)
                    if bx * group + tx < ((n + (rows - 1)) // rows) * blocks:
                        for i in T.unroll(rows * 4):
                            total[i] = T.float32(0)
                        for k in T.serial(inner // 4):
                            for i in T.unroll(rows):
                                for j in T.vectorized(4):
                                    xs[i * 4 + j] = x[0, T.min(row + i, n - 1), k * 4 + j]
                            for c in T.unroll(4):
                                for j in T.vectorized(4):
                                    ws[j] = w[column + c, k * 4 + j]
                                for i in T.unroll(rows):
                                    for j in T.unroll(4):
                                        total[i * 4 + c] = total[i * 4 + c] + xs[i * 4 + j] * ws[j]
                        for i in T.unroll(rows):
                            if row + i < n:
                                for c in T.unroll(4):
                                    if residual:
                                        y[0, row + i, column + c] = (
                                            total[i * 4 + c] + added[0, row + i, column + c]
                                        )
                                    else:
                                        y[0, row + i, column + c] = total[i * 4 + c]

    @T.prim_func(s_tir=True)
    def plain(x_: T.handle, w: T.Buffer((outer, inner), "float32"), y_: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        x = T.match_buffer(x_, (1, n, inner), "float32")
        y = T.match_buffer(y_, (1, n, outer), "float32")
        compute(x, w, y, y, n)

    @T.prim_func(s_tir=True)
    def adding(x_: T.handle, w: T.Buffer((outer, inner), "float32"), added_: T.handle, y_: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        x = T.match_buffer(x_, (1, n, inner), "float32")
        added = T.match_buffer(added_, (1, n, outer), "float32")
        y = T.match_buffer(y_, (1, n, outer), "float32")
        compute(x, w, added, y, n)

    return (adding if residual else plain).without_attr("global_symbol")


def embedding(vocabulary: int, width: int) -> PrimFunc:
    """y[n, width] = w[vocabulary, width][ids[n]]. One thread copies four numbers."""
    assert width % 4 == 0
    blocks = width // 4

    @T.prim_func(s_tir=True)
    def look_up(ids_: T.handle, w: T.Buffer((vocabulary, width), "float32"), y_: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        ids = T.match_buffer(ids_, (n,), "int32")
        y = T.match_buffer(y_, (n, width), "float32")
        for bx in T.thread_binding((n * blocks + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("embedding"):
                    T.reads()
                    T.writes()
                    row = T.meta_var((bx * 64 + tx) // blocks)
                    column = T.meta_var((bx * 64 + tx) % blocks * 4)
                    if bx * 64 + tx < n * blocks:
                        for j in T.vectorized(4):
                            y[row, column + j] = w[ids[row], column + j]

    return look_up.without_attr("global_symbol")
