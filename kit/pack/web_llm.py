"""What web-llm needs to know about a pack, and which of its prebuilt libraries runs it."""

from __future__ import annotations

from typing import Optional

from .conversation import conversation
from .llama import Llama

WEB_LLM = "0.2.86"
# What the prebuilt libraries of Llama 2 7B were compiled for. The number of tokens is free; the rest is not.
LLAMA_2_7B = {
    "width": 4096, "layers": 32, "heads": 32, "kv_heads": 32, "head_dim": 128, "hidden": 11008,
    "norm_eps": 1e-5, "rope_theta": 1e4, "rope_scaled": False,
}  # fmt: skip
PREFILL_CHUNK = 1024


def library(llama: Llama, quantisation: str) -> tuple[Optional[str], str]:
    """The name of the library whose parameters a pack was checked against, or None; and a sentence."""
    other = [name for name, value in LLAMA_2_7B.items() if getattr(llama, name) != value]
    if not other:
        name = f"Llama-2-7b-chat-hf-{quantisation}_cs1k-webgpu.wasm"
        sentence = f"web-llm {WEB_LLM}'s own {name} runs it"
        return name, f"{sentence}: pack again with --library when you have that file."
    seen = ", ".join(f"{name} {getattr(llama, name):g}" for name in other)
    return None, f"No library yet: none was checked for {seen}, so compile one with MLC first."


def chat_config(llama: Llama, quantisation: str, context: int, begin: int, end: int) -> dict[str, object]:
    """`mlc-chat-config.json`; the app writes prompts itself (`conversation.py`).

    A tied head is written as its own, so in a pack none is tied.
    """
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": quantisation,
        "model_config": {
            "hidden_size": llama.width,
            "intermediate_size": llama.hidden,
            "num_attention_heads": llama.heads,
            "num_key_value_heads": llama.kv_heads,
            "head_dim": llama.head_dim,
            "num_hidden_layers": llama.layers,
            "rms_norm_eps": llama.norm_eps,
            "position_embedding_base": llama.rope_theta,
            "vocab_size": llama.vocabulary,
            "context_window_size": llama.context,
            "prefill_chunk_size": PREFILL_CHUNK,
            "tie_word_embeddings": False,
        },
        "vocab_size": llama.vocabulary,
        "context_window_size": context,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": PREFILL_CHUNK,
        **conversation(begin, end, 0, "byte_fallback"),
    }
