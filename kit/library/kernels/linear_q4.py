"""The same with MLC's four-bit weights (`q4f32_1`): words[out, in/8] of uint32, number i of the eight at bits
4·i, and scales[out, in/32] of float32; a weight is (number - 7) · scale."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local


def weight(word, i):
    """The i-th of the eight weights in a word, not yet scaled."""
    nibble = T.bitwise_and(T.shift_right(word, T.uint32(4) * T.Cast("uint32", i)), T.uint32(15))
    return T.Cast("float32", nibble) - T.float32(7)


def linear_q4(inner: int, outer: int, many: bool, residual: bool) -> PrimFunc:
    """y[1, n, outer] = x[1, n, inner] · weightsᵀ (+ added[1, n, outer]), weights [outer, inner].

    One thread computes 4 columns of 1 row (decoding), or of 4 rows (`many`: prefill). Each group of 32 is
    summed before it is scaled, once.
    """
    assert inner % 32 == 0 and outer % 4 == 0
    rows, group = (4, 64) if many else (1, 32)
    blocks = outer // 4

    @T.inline
    def compute(x, words, scales, added, y, n):
        for bx in T.thread_binding(
            (((n + (rows - 1)) // rows) * blocks + (group - 1)) // group, thread="blockIdx.x"
        ):
            for tx in T.thread_binding(group, thread="threadIdx.x"):
                with T.sblock("linear"):
                    T.reads()
                    T.writes()
                    total = local(rows * 4)
                    part = local(rows * 4)
                    xs = local(rows * 8)
                    ws = local(8)
                    word = local(1, "uint32")
                    row = T.meta_var((bx * group + tx) // blocks * rows)
                    column = T.meta_var((bx * group + tx) % blocks * 4)
                    if bx * group + tx < ((n + (rows - 1)) // rows) * blocks:
                        for i in T.unroll(rows * 4):
                            total[i] = T.float32(0)
                        for g in T.serial(inner // 32):
                            for i in T.unroll(rows * 4):
                                part[i] = T.float32(0)
                            for k in T.serial(4):
                                for i in T.unroll(rows):
                                    for half in T.unroll(2):
                                        for j in T.vectorized(4):
                                            xs[i * 8 + half * 4 + j] = x[
                                                0, T.min(row + i, n - 1), g * 32 + k * 8 + half * 4 + j
                                            ]
                                for c in T.unroll(4):
                                    word[0] = words[column + c, g * 4 + k]
                                    for j in T.unroll(8):
                                        ws[j] = weight(word[0], j)
                                    for i in T.unroll(rows):
                                        for j in T.unroll(8):
                                            part[i * 4 + c] = part[i * 4 + c] + xs[i * 8 + j] * ws[j]
                            for c in T.unroll(4):
                                for i in T.unroll(rows):
                                    total[i * 4 + c] = (
                                        total[i * 4 + c] + part[i * 4 + c] * scales[column + c, g]
                                    )
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
    def plain(
        x_: T.handle,
        words: T.Buffer((outer, inner // 8), "uint32"),
        scales: T.Buffer((outer, inner // 32), "float32"),
        y_: T.handle,
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        x = T.match_buffer(x_, (1, n, inner), "float32")
        y = T.match_buffer(y_, (1, n, outer), "float32")
        compute(x, words, scales, y, y, n)

    @T.prim_func(s_tir=True)
    def adding(
        x_: T.handle,
        words: T.Buffer((outer, inner // 8), "uint32"),
        scales: T.Buffer((outer, inner // 32), "float32"),
        added_: T.handle,
        y_: T.handle,
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        x = T.match_buffer(x_, (1, n, inner), "float32")
        added = T.match_buffer(added_, (1, n, outer), "float32")
        y = T.match_buffer(y_, (1, n, outer), "float32")
        compute(x, words, scales, added, y, n)

    return (adding if residual else plain).without_attr("global_symbol")


def embedding_q4(vocabulary: int, width: int) -> PrimFunc:
    """y[n, width] = weights[vocabulary, width][ids[n]]. One thread unpacks one word."""
    blocks = width // 8

    @T.prim_func(s_tir=True)
    def look_up(
        ids_: T.handle,
        words: T.Buffer((vocabulary, width // 8), "uint32"),
        scales: T.Buffer((vocabulary, width // 32), "float32"),
        y_: T.handle,
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        ids = T.match_buffer(ids_, (n,), "int32")
        y = T.match_buffer(y_, (n, width), "float32")
        for bx in T.thread_binding((n * blocks + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("embedding"):
                    T.reads()
                    T.writes()
                    word = local(1, "uint32")
                    scale = local(1)
                    row = T.meta_var((bx * 64 + tx) // blocks)
                    column = T.meta_var((bx * 64 + tx) % blocks)
                    if bx * 64 + tx < n * blocks:
                        word[0] = words[ids[row], column]
                        scale[0] = scales[ids[row], column // 4]
                        for j in T.unroll(8):
                            y[row, column * 8 + j] = weight(word[0], j) * scale[0]

    return look_up.without_attr("global_symbol")
