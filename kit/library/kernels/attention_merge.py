"""The joining of two attentions over different keys."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local


def merge_state(heads: int, size: int) -> PrimFunc:
    """out, lse become those of both: out, other [n, heads, size]; lse, other_lse [n, heads], in place.

    One thread owns a row and head. TVM's own kernel has a thread for each number, and all of a row read and
    overwrite its lse: right only where a workgroup runs in step. On software WebGPU that is wrong from the
    second prompt on.
    """

    @T.prim_func(s_tir=True)
    def merge(out_: T.handle, lse_: T.handle, other_: T.handle, other_lse_: T.handle):
        T.func_attr({"tirx.is_scheduled": True})
        n = T.int32()
        out = T.match_buffer(out_, (n, heads, size), "float32")
        lse = T.match_buffer(lse_, (n, heads), "float32")
        other = T.match_buffer(other_, (n, heads, size), "float32")
        other_lse = T.match_buffer(other_lse_, (n, heads), "float32")
        for bx in T.thread_binding((n * heads + 31) // 32, thread="blockIdx.x"):
            for tx in T.thread_binding(32, thread="threadIdx.x"):
                with T.sblock("merge"):
                    T.reads()
                    T.writes()
                    most = local(1)
                    a = local(1)
                    b = local(1)
                    row = T.meta_var((bx * 32 + tx) // heads)
                    h = T.meta_var((bx * 32 + tx) % heads)
                    if bx * 32 + tx < n * heads:
                        most[0] = T.max(lse[row, h], other_lse[row, h])
                        a[0] = T.exp2(lse[row, h] - most[0])
                        b[0] = T.exp2(other_lse[row, h] - most[0])
                        for d in T.serial(size):
                            out[row, h, d] = (out[row, h, d] * a[0] + other[row, h, d] * b[0]) / (a[0] + b[0])
                        lse[row, h] = T.log2(a[0] + b[0]) + most[0]

    return merge.without_attr("global_symbol")
