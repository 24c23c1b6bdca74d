"""Changes of the logits in place, for web-llm's grammar, logit bias and penalties. One thread a token."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local


def bitmask(vocabulary: int) -> PrimFunc:
    """logits[1, vocabulary] become minus infinity where the bit in mask[1, vocabulary / 32] is 0."""
    words = (vocabulary + 31) // 32

    @T.prim_func(s_tir=True)
    def mask_out(
        logits: T.Buffer((1, vocabulary), "float32"),
        rows: T.Buffer((1,), "int32"),
        mask: T.Buffer((1, words), "int32"),
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        for bx in T.thread_binding((vocabulary + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("mask"):
                    T.reads()
                    T.writes()
                    at = T.meta_var(bx * 64 + tx)
                    if at < vocabulary:
                        if T.bitwise_and(T.shift_right(mask[rows[0], at // 32], at % 32), 1) == 0:
                            logits[rows[0], at] = T.float32(-3.402823e38)

    return mask_out.without_attr("global_symbol")


def bias(vocabulary: int) -> PrimFunc:
    """logits[1, vocabulary] get values[n] added at tokens[n] of rows[n]."""

    @T.prim_func(s_tir=True)
    def add(
        logits: T.Buffer((1, vocabulary), "float32"), rows_: T.handle, tokens_: T.handle, values_: T.handle
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int32()
        rows = T.match_buffer(rows_, (n,), "int32")
        tokens = T.match_buffer(tokens_, (n,), "int32")
        values = T.match_buffer(values_, (n,), "float32")
        for bx in T.thread_binding((n + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("bias"):
                    T.reads()
                    T.writes()
                    at = T.meta_var(bx * 64 + tx)
                    if at < n:
                        logits[rows[at], tokens[at]] = logits[rows[at], tokens[at]] + values[at]

    return add.without_attr("global_symbol")


def penalty(vocabulary: int) -> PrimFunc:
    """logits[1, vocabulary] of tokens[n], seen counts[n] times: less presence and count · frequency, then
    towards the unlikely by the factor repetition. penalties[1, 3] are presence, frequency, repetition."""

    @T.prim_func(s_tir=True)
    def punish(
        logits: T.Buffer((1, vocabulary), "float32"), rows: T.Buffer((1,), "int32"), places_: T.handle,
        tokens_: T.handle, counts_: T.handle, penalties: T.Buffer((1, 3), "float32"),
    ):  # fmt: skip
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int32()
        places = T.match_buffer(places_, (n,), "int32")
        tokens = T.match_buffer(tokens_, (n,), "int32")
        counts = T.match_buffer(counts_, (n,), "int32")
        for bx in T.thread_binding((n + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("penalty"):
                    T.reads()
                    T.writes()
                    a = local(1)
                    at = T.meta_var(bx * 64 + tx)
                    if at < n:
                        a[0] = (
                            logits[rows[places[at]], tokens[at]]
                            - penalties[places[at], 0]
                            - T.cast(counts[at], "float32") * penalties[places[at], 1]
                        )
                        if a[0] < T.float32(0):
                            a[0] = a[0] * penalties[places[at], 2]
                        else:
                            a[0] = a[0] / penalties[places[at], 2]
                        logits[rows[places[at]], tokens[at]] = a[0]

    return punish.without_attr("global_symbol")
