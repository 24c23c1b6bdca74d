"""The part of `mlc-chat-config.json` that is the same for every pack: how web-llm is to talk.

The conversation is the protocol's text and nothing else, so that a call whose earlier messages it has seen
only computes what is new. Each of these settings matters, and a wrong one gives wrong answers or no error at
all: all three roles empty but there, or it throws; one empty separator; the role separators empty (left out,
": " is put in); the id of the token that begins a text first, so that prompts don't spell it; no role
templates, whose replacing mangles `$` in text.
"""

from __future__ import annotations


def conversation(begin: int, end: int, pad: int, postprocessing: str) -> dict[str, object]:
    """Greedy by default; ids of the tokens that begin and end a text; how tokens become text (MLC's name)."""
    return {
        "temperature": 0.0,
        "top_p": 1.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalty": 1.0,
        "pad_token_id": pad,
        "bos_token_id": begin,
        "eos_token_id": end,
        "tokenizer_files": ["tokenizer.json"],
        "tokenizer_info": {
            "token_postproc_method": postprocessing,
            "prepend_space_in_encode": False,
            "strip_space_in_decode": False,
        },
        "conv_template": {
            "name": "mumath",
            "system_template": "{system_message}",
            "system_message": "",
            "system_prefix_token_ids": [begin],
            "roles": {"user": "", "assistant": "", "tool": ""},
            "role_content_sep": "",
            "role_empty_sep": "",
            "seps": [""],
            "stop_str": [],
            "stop_token_ids": [end],
        },
    }
