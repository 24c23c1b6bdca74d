"""A byte-level BPE tokenizer: trains, encodes, decodes. Every digit is one token; any UTF-8 text round-trips.

The splitting rules are llama.cpp's pre-tokenizer `smollm` (digits alone, then GPT-2's pattern), because the
browser's engine applies exactly those to the same merges. Special tokens are never recognised in text:
`</s>` typed by a person is four plain characters here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import regex

SPECIAL = ("<unk>", "<s>", "</s>")
UNK, BOS, EOS = 0, 1, 2
_NUMBER = regex.compile(r"(\p{N})")
_WORDS = regex.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")


def byte_letters() -> list[str]:
    """GPT-2's printable stand-in for each byte value, so that merges are plain text in files."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spare = iter(range(256, 512))
    return [chr(b) if b in printable else chr(next(spare)) for b in range(256)]


LETTERS = byte_letters()
_BYTES = {letter: b for b, letter in enumerate(LETTERS)}


def pieces(text: str) -> list[str]:
    """The pre-tokenizer: no merge ever crosses a piece."""
    out: list[str] = []
    for i, part in enumerate(_NUMBER.split(text)):
        out += [part] if i % 2 else _WORDS.findall(part)
    return [p for p in out if p]


def letters_of(piece: str) -> tuple[str, ...]:
    return tuple(LETTERS[b] for b in piece.encode("utf-8"))


class Tokenizer:
    def __init__(self, merges: list[tuple[str, str]]) -> None:
        self.merges = merges
        self.tokens = [*SPECIAL, *LETTERS, *(a + b for a, b in merges)]
        self._id = {t: i for i, t in enumerate(self.tokens) if i >= len(SPECIAL)}
        self._rank = {pair: i for i, pair in enumerate(merges)}
        self._known: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    def encode(self, text: str) -> list[int]:
        out: list[int] = []
        for piece in pieces(text):
            ids = self._known.get(piece)
            if ids is None:
                ids = self._known[piece] = [self._id[t] for t in self._merge(list(letters_of(piece)))]
            out += ids
        return out

    def _merge(self, parts: list[str]) -> list[str]:
        while len(parts) > 1:
            ranked = [
                (self._rank.get(pair, len(self._rank)), i) for i, pair in enumerate(zip(parts, parts[1:]))
            ]
            best, i = min(ranked)
            if best == len(self._rank):
                break
            parts[i : i + 2] = [parts[i] + parts[i + 1]]
        return parts

    def decode(self, ids: Iterable[int]) -> str:
        """Text of the ids; special tokens vanish; bytes that are no UTF-8 become U+FFFD."""
        letters = "".join(self.tokens[i] for i in ids if i >= len(SPECIAL))
        return bytes(_BYTES[c] for c in letters).decode("utf-8", "replace")

    def save(self, path: Path) -> None:
        path.write_text(
            json.dumps([" ".join(m) for m in self.merges], ensure_ascii=False, indent=0), encoding="utf-8"
        )

    @staticmethod
    def load(path: Path) -> Tokenizer:
        return Tokenizer(
            [(m.split(" ")[0], m.split(" ")[1]) for m in json.loads(path.read_text(encoding="utf-8"))]
        )


def train_bpe(texts: Iterable[str], vocabulary: int) -> Tokenizer:
    """Learn merges. Ties go to the alphabetically first pair, so the result depends on the texts alone."""
    counts = Counter(p for text in texts for p in pieces(text))
    words = [(list(letters_of(p)), n) for p, n in sorted(counts.items()) if len(p.encode()) > 1]
    merges: list[tuple[str, str]] = []
    pairs: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], set[int]] = {}
    for w, (parts, n) in enumerate(words):
        for pair in zip(parts, parts[1:]):
            pairs[pair] += n
            where.setdefault(pair, set()).add(w)
    while len(merges) < vocabulary - len(SPECIAL) - 256 and pairs:
        best = min(pairs, key=lambda p: (-pairs[p], p))
        if pairs[best] < 2:
            break
        merges.append(best)
        for w in where.pop(best):
            parts, n = words[w]
            for pair in zip(parts, parts[1:]):
                pairs[pair] -= n
            i = 0
            while i < len(parts) - 1:
                if (parts[i], parts[i + 1]) == best:
                    parts[i : i + 2] = [parts[i] + parts[i + 1]]
                i += 1
            for pair in zip(parts, parts[1:]):
                pairs[pair] += n
                where.setdefault(pair, set()).add(w)
        del pairs[best]
        pairs = +pairs
    return Tokenizer(merges)
