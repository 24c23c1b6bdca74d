"""What both kinds of attention in prefill do: one thread has one position and head of the one sequence, and walks
over the keys with a running softmax."""

from tvm.script import tirx as T

from . import LOG2E, LOWEST, local

GROUP = 32


def walk(heads: int, size: int):
    """For each position and head, the weighted values, and log2 of the sum of weights.

    q, out [n, heads, size]; lse [n, heads]. `seen(position)` is the number of keys, `page(j)` the page of key
    j, `key(page, head, j, d)` and `value(...)` read one number.
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
