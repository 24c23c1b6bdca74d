"""SentencePiece's Llama tokenizer as a `tokenizer.json`, so that web-llm gets exactly SentencePiece's ids.

SentencePiece puts a space in front of every text. In a text that grows round by round that would be wrong in
the middle, so our file does not: whoever asks begins the prompt with one space, and `encode(" " + text)` here
is `encode(text)` there. For the same reason decoding strips nothing.

Control tokens (`<s>`, `</s>`) are in the vocabulary but can't be spelled, as in SentencePiece.
"""

from __future__ import annotations

import json
from pathlib import Path

from .checkpoint import read_json
from .problem import PackError
from .sentencepiece_model import CONTROL, NORMAL, USER_DEFINED, SentencePieceModel

SPACE = "▁"


def merges_of(model: SentencePieceModel) -> list[tuple[str, str]]:
    """Every way to put a piece together from two others, best piece first.

    SentencePiece joins the neighbours whose joined piece has the highest score; a list of merges in the order
    of scores says the same. Where scores are equal, as those of Llama's runs of spaces, it goes from left to
    right, so a run grows at its left end: the longest left part first. Pieces that are never matched in text,
    such as `<0x0A>`, must not come out of it.
    """
    usable = model.ids(NORMAL, USER_DEFINED)
    found: list[tuple[float, int, int, str, str]] = []
    for text, i in model.ids(NORMAL).items():
        for cut in range(1, len(text)):
            left, right = text[:cut], text[cut:]
            if left in usable and right in usable:
                found.append((-model.pieces[i].score, -len(left), -len(right), left, right))
    return [(left, right) for *_, left, right in sorted(found)]


def added_tokens(folder: Path) -> dict[str, int]:
    """Tokens that fine-tuning put behind the pieces; a model without them has no such file."""
    path = folder / "added_tokens.json"
    added = read_json(path) if path.exists() else {}
    if not all(type(i) is int and i >= 0 for i in added.values()):
        raise PackError(f"{path} cannot be read: download it again.")
    return {token: i for token, i in added.items() if isinstance(i, int)}


def rows_of(model: SentencePieceModel, added: dict[str, int], vocabulary: int) -> dict[str, int]:
    """Token → id for exactly the rows of the embedding. Added tokens without a row are left out."""
    ids = {piece.text: i for i, piece in enumerate(model.pieces)}
    ids.update({token: i for token, i in added.items() if i < vocabulary and token not in ids})
    if len(model.pieces) > vocabulary or sorted(ids.values()) != list(range(vocabulary)):
        raise PackError(
            f"tokenizer.model has {len(model.pieces)} pieces, with added_tokens.json {len(ids)}, and the "
            f"model {vocabulary} rows: take the tokenizer files that belong to these weights."
        )
    return ids


def tokenizer_json(model: SentencePieceModel, ids: dict[str, int]) -> str:
    user = [
        {"id": i, "content": text, "single_word": False, "lstrip": False, "rstrip": False}
        | {"normalized": True, "special": False}
        for text, i in model.ids(USER_DEFINED).items()
    ]
    content = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": user,
        "normalizer": {"type": "Replace", "pattern": {"String": " "}, "content": SPACE},
        "pre_tokenizer": None,
        "post_processor": None,
        "decoder": {
            "type": "Sequence",
            "decoders": [
                {"type": "Replace", "pattern": {"String": SPACE}, "content": " "},
                {"type": "ByteFallback"},
                {"type": "Fuse"},
            ],
        },
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": model.pieces[model.unknown].text,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": True,
            "byte_fallback": True,
            "vocab": dict(sorted(ids.items(), key=lambda item: item[1])),
            "merges": [f"{left} {right}" for left, right in merges_of(model)],
        },
    }
    return json.dumps(content, ensure_ascii=False)


def control_ids(model: SentencePieceModel) -> tuple[int, int]:
    """The ids that begin and end a text."""
    found = model.ids(CONTROL)
    if "<s>" not in found or "</s>" not in found:
        raise PackError(
            "tokenizer.model has no <s> and </s>: take the tokenizer files that belong to these weights."
        )
    return found["<s>"], found["</s>"]
