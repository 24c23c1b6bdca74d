"""`mlc-chat-config.json` of nano; how web-llm is to talk stands in `conversation.py`."""

from __future__ import annotations

from nano.bpe import BOS, EOS, UNK

from .conversation import conversation

PREFILL_CHUNK = 256


def chat_config(shape: dict[str, float], form: str) -> dict[str, object]:
    limits = {
        "context_window_size": int(shape["context"]),
        "prefill_chunk_size": PREFILL_CHUNK,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "tensor_parallel_shards": 1,
    }
    model = {
        "vocab_size": int(shape["vocabulary"]),
        "hidden_size": int(shape["width"]),
        "intermediate_size": int(shape["hidden"]),
        "num_hidden_layers": int(shape["layers"]),
        "num_attention_heads": int(shape["heads"]),
        "num_key_value_heads": int(shape["heads"]),
        "head_dim": int(shape["width"]) // int(shape["heads"]),
        "rms_norm_eps": shape["norm_eps"],
        "position_embedding_base": int(shape["rope_theta"]),
        "tie_word_embeddings": True,
        "max_batch_size": 1,
    }
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": form,
        "model_config": {**model, **limits},
        "vocab_size": int(shape["vocabulary"]),
        **limits,
        **conversation(BOS, EOS, UNK, "byte_level"),
    }
