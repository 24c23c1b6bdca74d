"""`mlc-chat-config.json`: how web-llm talks with nano.

The conversation is the protocol's text and nothing else, so that a call whose earlier messages it has seen
only computes what is new. Each of these settings matters, and a wrong one gives wrong answers or no error at
all: all three roles empty but there; one empty separator; the role separators empty (left out, ": " is put
in); the id of `<s>` first, so that prompts don't spell it; `</s>` as the stop; no role templates, whose
replacing mangles `$` in text.
"""

from __future__ import annotations

from nano.bpe import BOS, EOS, UNK

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
        "temperature": 0.0,
        "top_p": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalty": 1.0,
        "pad_token_id": UNK,
        "bos_token_id": BOS,
        "eos_token_id": EOS,
        "tokenizer_files": ["tokenizer.json"],
        "tokenizer_info": {
            "token_postproc_method": "byte_level",
            "prepend_space_in_encode": False,
            "strip_space_in_decode": False,
        },
        "conv_template": {
            "name": "mumath",
            "system_template": "{system_message}",
            "system_message": "",
            "system_prefix_token_ids": [BOS],
            "roles": {"user": "", "assistant": "", "tool": ""},
            "role_content_sep": "",
            "role_empty_sep": "",
            "seps": [""],
            "stop_str": [],
            "stop_token_ids": [EOS],
        },
    }
