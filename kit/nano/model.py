"""A small Llama in torch: RMS norm, rotary positions (half-split form), SwiGLU, tied embeddings, no biases.

Shapes: B sequences, T positions, D = width, H heads of D/H. Training uses a plain masked softmax: torch's
CPU flash attention is slower backwards for heads this small.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Optional

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    vocabulary: int = 1024
    width: int = 256
    layers: int = 4
    heads: int = 8
    hidden: int = 640
    context: int = 1024
    rope_theta: float = 10000.0
    norm_eps: float = 1e-5

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


Cache = tuple[Tensor, Tensor]  # keys and values, each [B, H, context, D/H]


class Norm(nn.Module):
    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        out = F.rms_norm(x.float(), (x.shape[-1],), self.weight, self.eps)
        return (
            out.bfloat16() if torch.is_autocast_enabled("cpu") else out
        )  # one cast here, not one in each Linear


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    a, b = x.chunk(2, -1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), -1)


class Attention(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.q, self.k, self.v, self.o = (nn.Linear(shape.width, shape.width, bias=False) for _ in range(4))

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor, cache: Optional[Cache], at: int
    ) -> Tensor:
        b, t, d = x.shape
        fused = F.linear(x, torch.cat((self.q.weight, self.k.weight, self.v.weight)))
        q, k, v = fused.view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        q, k = rotate(q, cos.to(q.dtype), sin.to(q.dtype)), rotate(k, cos.to(q.dtype), sin.to(q.dtype))
        if cache is not None:
            cache[0][:, :, at : at + t], cache[1][:, :, at : at + t] = k, v
            k, v = cache[0][:, :, : at + t], cache[1][:, :, : at + t]
        weights = (q @ k.transpose(-1, -2)) * (1 / math.sqrt(d // self.heads)) + mask.to(q.dtype)
        return self.o((weights.softmax(-1) @ v).transpose(1, 2).reshape(b, t, d))


class Block(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attn_norm, self.ffn_norm = Norm(shape.width, shape.norm_eps), Norm(shape.width, shape.norm_eps)
        self.attn = Attention(shape)
        self.gate, self.up = (nn.Linear(shape.width, shape.hidden, bias=False) for _ in range(2))
        self.down = nn.Linear(shape.hidden, shape.width, bias=False)

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor, cache: Optional[Cache], at: int
    ) -> Tensor:
        x = x + self.attn(self.attn_norm(x), cos, sin, mask, cache, at)
        h = self.ffn_norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class Llama(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.norm_eps)
        size = shape.width // shape.heads
        turns = torch.outer(
            torch.arange(shape.context).float(),
            shape.rope_theta ** -(torch.arange(0, size, 2).float() / size),
        )
        self.register_buffer("cos", turns.cos(), persistent=False)
        self.register_buffer("sin", turns.sin(), persistent=False)
        for name, p in self.named_parameters():
            if p.dim() == 2:
                nn.init.normal_(p, 0, 0.02 if name.startswith("embed") else 0.5 / math.sqrt(p.shape[1]))
            if name.endswith(("attn.o.weight", "down.weight")):
                p.data.mul_(1 / math.sqrt(2 * shape.layers))

    def forward(
        self, ids: Tensor, pick: Optional[Tensor] = None, caches: Optional[list[Cache]] = None, at: int = 0
    ) -> Tensor:
        """Logits [B, T, V]; with `pick` (indices into B*T) rows [N, V]; with caches, ids start at `at`."""
        t = ids.shape[1]
        x = self.embed(ids)
        cos, sin = self.cos[at : at + t], self.sin[at : at + t]
        mask = torch.full((t, at + t), -1e4).triu_(at + 1)
        for i, block in enumerate(self.blocks):
            x = block(x, cos, sin, mask, caches[i] if caches else None, at)
        if pick is not None:
            x = x.reshape(-1, x.shape[-1]).index_select(0, pick)
        return F.linear(self.norm(x), self.embed.weight)

    def empty_caches(self, batch: int) -> list[Cache]:
        s = self.shape
        size = (batch, s.heads, s.context, s.width // s.heads)
        return [(torch.zeros(size), torch.zeros(size)) for _ in range(s.layers)]

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())
