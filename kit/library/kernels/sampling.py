"""What web-llm runs on every token after the softmax: sort, then draw from the most likely ones."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local


def argsort(vocabulary: int) -> PrimFunc:
    """From the most likely to the least: p, sorted_p, order [1, vocabulary].

    A token's place is the number of tokens that beat it, an earlier one at a tie. That is a square number of
    steps, fine for a vocabulary of a thousand or two, and hardly more WGSL than this; TVM's own sort hangs
    software WebGPU.
    """
    assert vocabulary % 4 == 0

    @T.prim_func(s_tir=True)
    def rank_sort(
        p: T.Buffer((1, vocabulary), "float32"),
        sorted_p: T.Buffer((1, vocabulary), "float32"),
        order: T.Buffer((1, vocabulary), "int32"),
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        for bx in T.thread_binding((vocabulary + 63) // 64, thread="blockIdx.x"):
            for tx in T.thread_binding(64, thread="threadIdx.x"):
                with T.sblock("rank"):
                    T.reads()
                    T.writes()
                    place = local(1, "int32")
                    own = local(1)
                    others = local(4)
                    at = T.meta_var(bx * 64 + tx)
                    if at < vocabulary:
                        place[0] = 0
                        own[0] = p[0, at]
                        for j in T.serial(vocabulary // 4):
                            for i in T.vectorized(4):
                                others[i] = p[0, j * 4 + i]
                            for i in T.unroll(4):
                                place[0] = place[0] + T.Select(
                                    others[i] > own[0] or (others[i] == own[0] and j * 4 + i < at), 1, 0
                                )
                        sorted_p[0, place[0]] = own[0]
                        order[0, place[0]] = at

    return rank_sort.without_attr("global_symbol")


def sample(vocabulary: int) -> PrimFunc:
    """Draw one of the fewest tokens that reach top_p together: sorted_p, order [1, vocabulary], the rest [1].

    `draw` is uniform in [0, 1). One thread: the likely tokens stand first.
    """

    @T.prim_func(s_tir=True)
    def draw_one(
        sorted_p: T.Buffer((1, vocabulary), "float32"),
        order: T.Buffer((1, vocabulary), "int32"),
        draw: T.Buffer((1,), "float32"),
        row: T.Buffer((1,), "int32"),
        top_p: T.Buffer((1,), "float32"),
        out: T.Buffer((1,), "int32"),
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        for _ in T.thread_binding(1, thread="blockIdx.x"):
            for _t in T.thread_binding(1, thread="threadIdx.x"):
                with T.sblock("sample"):
                    T.reads()
                    T.writes()
                    nucleus = local(1)
                    passed = local(1)
                    done = local(1, "int32")
                    nucleus[0] = T.float32(0)
                    for j in T.serial(vocabulary):
                        if nucleus[0] < top_p[row[0]]:
                            nucleus[0] = nucleus[0] + sorted_p[row[0], j]
                    passed[0] = T.float32(0)
                    done[0] = 0
                    out[0] = order[row[0], 0]
                    for j in T.serial(vocabulary):
                        if done[0] == 0:
                            passed[0] = passed[0] + sorted_p[row[0], j]
                            out[0] = order[row[0], j]
                            if passed[0] > draw[0] * nucleus[0] or passed[0] >= top_p[row[0]]:
                                done[0] = 1

    return draw_one.without_attr("global_symbol")
