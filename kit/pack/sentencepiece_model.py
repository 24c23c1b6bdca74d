"""What a SentencePiece `tokenizer.model` says, read from its protocol buffer without a library.

Only what a conversion needs: pieces with score and kind, how the model was trained, how text is normalised.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from .problem import PackError

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = 1, 2, 3, 4, 5, 6
BPE = 2
Value = Union[int, bytes]


@dataclass(frozen=True)
class Piece:
    text: str
    score: float
    kind: int


@dataclass(frozen=True)
class SentencePieceModel:
    pieces: tuple[Piece, ...]

    @property
    def unknown(self) -> int:
        return next(i for i, piece in enumerate(self.pieces) if piece.kind == UNKNOWN)

    def ids(self, *kinds: int) -> dict[str, int]:
        return {piece.text: i for i, piece in enumerate(self.pieces) if piece.kind in kinds}


def read_sentencepiece(path: Path) -> SentencePieceModel:
    """The model, if its rules are Llama's: byte-pair encoding, bytes to fall back on, a space in front."""
    if not path.exists():
        raise PackError(f"{path} is missing: download it from where the weights are.")
    try:
        pieces, trained, normalised = _read(path.read_bytes())
    except (ValueError, IndexError, struct.error):
        raise PackError(f"{path} is no SentencePiece model: download it again.") from None
    odd = {
        "it is not trained by byte-pair encoding": trained.get(3, 1) != BPE,
        "it has no bytes to fall back on": not trained.get(35, 0),
        "it puts spaces behind words": bool(trained.get(24, 0)),
        "it rewrites characters": bool(normalised.get(2, b"")),
        "it puts no space in front": not normalised.get(3, 1),
        "it removes spaces": bool(normalised.get(4, 1)),
        "it leaves spaces as they are": not normalised.get(5, 1),
        "it has no unknown token": not any(p.kind == UNKNOWN for p in pieces),
        "it has pieces that are not to be used": any(p.kind == UNUSED for p in pieces),
    }
    for reason, holds in odd.items():
        if holds:
            raise PackError(f"{path} is no tokenizer of Llama's kind, since {reason}: take the model's own.")
    return SentencePieceModel(pieces)


def _read(data: bytes) -> tuple[tuple[Piece, ...], dict[int, Value], dict[int, Value]]:
    pieces: list[Piece] = []
    specs: dict[int, dict[int, Value]] = {2: {}, 3: {}}
    for number, value in _fields(data):
        if number == 1 and isinstance(value, bytes):
            piece = dict(_fields(value))
            text, score = piece.get(1, b""), piece.get(2, b"\0\0\0\0")
            if not isinstance(text, bytes) or not isinstance(score, bytes):
                raise ValueError
            pieces.append(
                Piece(text.decode("utf-8"), struct.unpack("<f", score)[0], int(piece.get(3, NORMAL)))
            )
        elif number in specs and isinstance(value, bytes):
            specs[number] = dict(_fields(value))
    if not pieces:
        raise ValueError
    return tuple(pieces), specs[2], specs[3]


def _fields(data: bytes) -> Iterator[tuple[int, Value]]:
    """Number and raw value of each field of a message: an int for varints, else bytes."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        kind = tag & 7
        if kind == 0:
            number, at = _varint(data, at)
            yield tag >> 3, number
            continue
        if kind == 2:
            length, at = _varint(data, at)
        else:
            length = {1: 8, 5: 4}.get(kind, len(data) + 1)
        if at + length > len(data):
            raise ValueError
        yield tag >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
        if shift > 63:
            raise ValueError
