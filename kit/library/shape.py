"""What a library is compiled for. No weights: any model of the same shape runs in the same library."""

from __future__ import annotations

from dataclasses import dataclass

from pack.chat_config import PREFILL_CHUNK


@dataclass(frozen=True)
class Shape:
    """A Llama with as many key as query heads and tied embeddings. Sizes are multiples of 32."""

    vocabulary: int
    width: int
    layers: int
    heads: int
    hidden: int
    context: int
    rope_theta: float
    norm_eps: float
    quantisation: str
    prefill_chunk: int = PREFILL_CHUNK

    @property
    def head(self) -> int:
        return self.width // self.heads

    def metadata(self, parameters: list[dict[str, object]]) -> dict[str, object]:
        """What web-llm asks the library about itself."""
        return {
            "model_type": "llama",
            "quantization": self.quantisation,
            "context_window_size": self.context,
            "prefill_chunk_size": self.prefill_chunk,
            "sliding_window_size": -1,
            "attention_sink_size": -1,
            "tensor_parallel_shards": 1,
            "max_batch_size": 1,
            "kv_state_kind": "kv_cache",
            "params": parameters,
        }
