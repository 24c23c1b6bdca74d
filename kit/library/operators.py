"""The model's building blocks over the kernels, with parameters in MLC's names and layouts."""

from __future__ import annotations

from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor
from tvm.relax.frontend.nn.op import tensor_ir_op

from .kernels import linear, linear_q4, norm

FLOAT = "float32"


def out(*sizes: object, dtype: str = FLOAT) -> Tensor:
    return Tensor.placeholder(list(sizes), dtype)


class Linear(nn.Module):
    """x[1, n, inner] -> [1, n, outer], with something added in the same kernel if it is given."""

    def __init__(self, inner: int, outer: int) -> None:
        self.inner, self.outer = inner, outer
        self.weight = nn.Parameter((outer, inner), FLOAT)

    def forward(self, x: Tensor, added: Tensor | None = None) -> Tensor:
        return apply(linear.linear, self.inner, self.outer, [self.weight], x, added)


class LinearQ4(nn.Module):
    def __init__(self, inner: int, outer: int) -> None:
        self.inner, self.outer = inner, outer
        self.q_weight = nn.Parameter((outer, inner // 8), "uint32")
        self.q_scale = nn.Parameter((outer, inner // 32), FLOAT)

    def forward(self, x: Tensor, added: Tensor | None = None) -> Tensor:
        return apply(linear_q4.linear_q4, self.inner, self.outer, [self.q_weight, self.q_scale], x, added)


class Embedding(nn.Module):
    """ids[n] -> [n, width], and back again: `head` gives the logits, the embeddings being tied."""

    def __init__(self, vocabulary: int, width: int) -> None:
        self.vocabulary, self.width = vocabulary, width
        self.weight = nn.Parameter((vocabulary, width), FLOAT)

    def forward(self, ids: Tensor) -> Tensor:
        kernel = linear.embedding(self.vocabulary, self.width)
        return tensor_ir_op(kernel, "embedding", [ids, self.weight], out(ids.shape[0], self.width))

    def head(self, x: Tensor) -> Tensor:
        return apply(linear.linear, self.width, self.vocabulary, [self.weight], x)


class EmbeddingQ4(nn.Module):
    def __init__(self, vocabulary: int, width: int) -> None:
        self.vocabulary, self.width = vocabulary, width
        self.q_weight = nn.Parameter((vocabulary, width // 8), "uint32")
        self.q_scale = nn.Parameter((vocabulary, width // 32), FLOAT)

    def forward(self, ids: Tensor) -> Tensor:
        kernel = linear_q4.embedding_q4(self.vocabulary, self.width)
        return tensor_ir_op(
            kernel, "embedding", [ids, self.q_weight, self.q_scale], out(ids.shape[0], self.width)
        )

    def head(self, x: Tensor) -> Tensor:
        return apply(linear_q4.linear_q4, self.width, self.vocabulary, [self.q_weight, self.q_scale], x)


class Norm(nn.Module):
    def __init__(self, width: int, eps: float) -> None:
        self.width, self.eps = width, eps
        self.weight = nn.Parameter((width,), FLOAT)

    def forward(self, x: Tensor) -> Tensor:
        kernel = norm.rms_norm(self.width, self.eps)
        return tensor_ir_op(kernel, "rms_norm", [x, self.weight], out(1, x.shape[1], self.width))


def apply(
    factory, inner: int, outer: int, weights: list[Tensor], x: Tensor, added: Tensor | None = None
) -> Tensor:
    """The kernel for many rows where their number is not known beforehand, for a single one otherwise."""
    many = not isinstance(x.shape[1], int)
    kernel = factory(inner, outer, many, added is not None)
    inputs = [x, *weights] if added is None else [x, *weights, added]
    return tensor_ir_op(kernel, "linear", inputs, out(1, x.shape[1], outer))


LINEAR = {"q0f32": Linear, "q4f32_1": LinearQ4}
EMBEDDING = {"q0f32": Embedding, "q4f32_1": EmbeddingQ4}
