"""The Llama as web-llm calls it: functions and their arguments by name, weights as one packed argument.

Queries, keys and values are one product, as are gate and up. The same layers are traced twice, for a prompt
(any number of rows, logits of the last) and for one token, and get different kernels.
"""

from __future__ import annotations

from tvm import te, tirx
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache

from .cache import KVCache
from .kernels import logits as change
from .kernels import norm, sampling
from .operators import EMBEDDING, LINEAR, Norm, out
from .shape import Shape


class Attention(nn.Module):
    def __init__(self, shape: Shape) -> None:
        self.heads, self.head = shape.heads, shape.head
        linear = LINEAR[shape.quantisation]
        self.qkv_proj = linear(shape.width, 3 * shape.width)
        self.o_proj = linear(shape.width, shape.width)

    def forward(self, x: Tensor, residual: Tensor, cache: PagedKVCache, layer: int) -> Tensor:
        batch, rows, width = x.shape
        qkv = op.reshape(self.qkv_proj(x), (batch, rows, 3 * self.heads, self.head))
        seen = cache.attention_with_fused_qkv(layer, qkv, self.heads, sm_scale=self.head**-0.5)
        return self.o_proj(op.reshape(seen, (batch, rows, width)), residual)


class FeedForward(nn.Module):
    def __init__(self, shape: Shape) -> None:
        linear = LINEAR[shape.quantisation]
        self.gate_up_proj = linear(shape.width, 2 * shape.hidden)
        self.down_proj = linear(shape.hidden, shape.width)

    def forward(self, x: Tensor, residual: Tensor) -> Tensor:
        gate, up = op.split(self.gate_up_proj(x), 2, axis=-1)
        return self.down_proj(op.silu(gate) * up, residual)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        self.input_layernorm = Norm(shape.width, shape.norm_eps)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.width, shape.norm_eps)
        self.mlp = FeedForward(shape)

    def forward(self, x: Tensor, cache: PagedKVCache, layer: int) -> Tensor:
        x = self.self_attn(self.input_layernorm(x), x, cache, layer)
        return self.mlp(self.post_attention_layernorm(x), x)


class Body(nn.Module):
    def __init__(self, shape: Shape) -> None:
        self.embed_tokens = EMBEDDING[shape.quantisation](shape.vocabulary, shape.width)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.norm = Norm(shape.width, shape.norm_eps)


class Llama(nn.Module):
    """Argument names and order are web-llm's."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.model = Body(shape)

    def embed(self, input_ids: Tensor) -> Tensor:
        return self.model.embed_tokens(input_ids)

    def prefill(self, input_embed: Tensor, paged_kv_cache: PagedKVCache):
        def last(x: te.Tensor) -> te.Tensor:
            return te.compute((1, 1, self.shape.width), lambda b, _, k: x[b, x.shape[1] - 1, k], name="last")

        x = self._layers(input_embed, paged_kv_cache)
        return self._logits(op.tensor_expr_op(last, "last", [x])), paged_kv_cache

    def decode(self, input_embed: Tensor, paged_kv_cache: PagedKVCache):
        return self._logits(self._layers(input_embed, paged_kv_cache)), paged_kv_cache

    def softmax_with_temperature(self, logits: Tensor, temperature: Tensor) -> Tensor:
        v = self.shape.vocabulary
        return op.tensor_ir_op(norm.softmax(v), "softmax", [logits, temperature], out(1, 1, v))

    def argsort_probs(self, probs: Tensor):
        v = self.shape.vocabulary
        return op.tensor_ir_op(sampling.argsort(v), "argsort", [probs], [out(1, v), out(1, v, dtype="int32")])

    def sample_with_top_p(
        self,
        sorted_probs: Tensor,
        sorted_indices: Tensor,
        uniform_samples: Tensor,
        sample_indices: Tensor,
        top_p: Tensor,
    ) -> Tensor:
        inputs = [sorted_probs, sorted_indices, uniform_samples, sample_indices, top_p]
        return op.tensor_ir_op(
            sampling.sample(self.shape.vocabulary), "sample", inputs, out(1, dtype="int32")
        )

    def apply_bitmask_inplace(self, logits: Tensor, seq_ids: Tensor, bitmask: Tensor) -> Tensor:
        return self._change(change.bitmask, "bitmask", logits, seq_ids, bitmask)

    def apply_logit_bias_inplace(
        self, logits: Tensor, pos2seq_id: Tensor, token_ids: Tensor, logit_bias: Tensor
    ) -> Tensor:
        return self._change(change.bias, "bias", logits, pos2seq_id, token_ids, logit_bias)

    def apply_penalty_inplace(
        self,
        logits: Tensor,
        seq_ids: Tensor,
        pos2seq_id: Tensor,
        token_ids: Tensor,
        token_cnt: Tensor,
        penalties: Tensor,
    ) -> Tensor:
        return self._change(
            change.penalty, "penalty", logits, seq_ids, pos2seq_id, token_ids, token_cnt, penalties
        )

    def create_tir_paged_kv_cache(
        self,
        max_batch_size: tirx.Var,
        max_total_seq_len: tirx.Var,
        prefill_chunk_size: tirx.Var,
        page_size: tirx.Var,
        support_sliding_window: tirx.Var,
    ) -> KVCache:
        sizes = (max_batch_size, max_total_seq_len, prefill_chunk_size, page_size, support_sliding_window)
        return KVCache(self.shape, *sizes)

    def _layers(self, x: Tensor, cache: PagedKVCache) -> Tensor:
        for i, layer in enumerate(self.model.layers):
            x = layer(x, cache, i)
        return x

    def _logits(self, x: Tensor) -> Tensor:
        return self.model.embed_tokens.head(self.model.norm(x))

    def _change(self, factory, name: str, logits: Tensor, *inputs: Tensor) -> Tensor:
        v = self.shape.vocabulary
        return op.tensor_ir_inplace_op(factory(v), name, [logits, *inputs], 0, out(1, v))
