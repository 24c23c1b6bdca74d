"""RMS norm, and softmax with a temperature. One workgroup a row; each thread sums every 16th or 64th number,
and after a barrier every thread adds up the sums for itself."""

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from . import local, shared


def rms_norm(width: int, eps: float) -> PrimFunc:
    """y[1, n, width] = x[1, n, width] / √(mean(x²) + eps) · w[width]."""
    threads = 16

    @T.prim_func(s_tir=True)
    def norm(x_: T.handle, w: T.Buffer((width,), "float32"), y_: T.handle):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        n = T.int64()
        x = T.match_buffer(x_, (1, n, width), "float32")
        y = T.match_buffer(y_, (1, n, width), "float32")
        for r in T.thread_binding(n, thread="blockIdx.x"):
            for t in T.thread_binding(threads, thread="threadIdx.x"):
                with T.sblock("norm"):
                    T.reads()
                    T.writes()
                    sums = shared(threads)
                    a = local(1)
                    a[0] = T.float32(0)
                    for i in T.serial((width + (threads - 1)) // threads):
                        if i * threads + t < width:
                            a[0] = a[0] + x[0, r, i * threads + t] * x[0, r, i * threads + t]
                    sums[t] = a[0]
                    T.tvm_storage_sync("shared")
                    a[0] = T.float32(0)
                    for u in T.serial(threads):
                        a[0] = a[0] + sums[u]
                    a[0] = T.rsqrt(a[0] / T.float32(width) + T.float32(eps))
                    for i in T.serial((width + (threads - 1)) // threads):
                        if i * threads + t < width:
                            y[0, r, i * threads + t] = x[0, r, i * threads + t] * a[0] * w[i * threads + t]

    return norm.without_attr("global_symbol")


def softmax(vocabulary: int) -> PrimFunc:
    """y[1, 1, vocabulary] = softmax(x[1, 1, vocabulary] / temperature[1])."""
    threads = 64
    steps = (vocabulary + threads - 1) // threads

    @T.prim_func(s_tir=True)
    def tempered(
        x: T.Buffer((1, 1, vocabulary), "float32"),
        temperature: T.Buffer((1,), "float32"),
        y: T.Buffer((1, 1, vocabulary), "float32"),
    ):
        T.func_attr({"tirx.is_scheduled": True, "tirx.noalias": True})
        for _ in T.thread_binding(1, thread="blockIdx.x"):
            for t in T.thread_binding(threads, thread="threadIdx.x"):
                with T.sblock("softmax"):
                    T.reads()
                    T.writes()
                    all_most = shared(threads)
                    sums = shared(threads)
                    most = local(1)
                    a = local(1)
                    most[0] = T.float32(-3.4e38)
                    for i in T.serial(steps):
                        if i * threads + t < vocabulary:
                            most[0] = T.max(most[0], x[0, 0, i * threads + t])
                    all_most[t] = most[0]
                    T.tvm_storage_sync("shared")
                    for u in T.serial(threads):
                        most[0] = T.max(most[0], all_most[u])
                    a[0] = T.float32(0)
                    for i in T.serial(steps):
                        if i * threads + t < vocabulary:
                            a[0] = a[0] + T.exp((x[0, 0, i * threads + t] - most[0]) / temperature[0])
                    sums[t] = a[0]
                    T.tvm_storage_sync("shared")
                    a[0] = T.float32(0)
                    for u in T.serial(threads):
                        a[0] = a[0] + sums[u]
                    for i in T.serial(steps):
                        if i * threads + t < vocabulary:
                            y[0, 0, i * threads + t] = (
                                T.exp((x[0, 0, i * threads + t] - most[0]) / temperature[0]) / a[0]
                            )

    return tempered.without_attr("global_symbol")
