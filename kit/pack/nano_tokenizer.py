r"""The tokenizer in the one form that web-llm reads, the `tokenizers` library's `tokenizer.json`.

It encodes any text exactly as `nano.bpe` does. Special tokens have their ids but are not declared as added
tokens: a declared one would be recognised in text, and a person who types `</s>` would end the conversation.
Digits are split off by a pattern, not by the library's own step, so that both sides mean the same class of
characters.
"""

from __future__ import annotations

from nano.bpe import Tokenizer


def tokenizer_json(tokenizer: Tokenizer) -> dict[str, object]:
    # Its own pattern is GPT-2's.
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    digits = {"type": "Split", "pattern": {"Regex": r"\p{N}"}, "behavior": "Isolated", "invert": False}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [digits, byte_level]},
        "post_processor": None,
        "decoder": byte_level,
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": False,
            "vocab": {token: i for i, token in enumerate(tokenizer.tokens)},
            "merges": [list(pair) for pair in tokenizer.merges],
        },
    }
