"""Segments to token ids and their mask. `IGNORED` marks what is read but not learned (prompts, execution
outputs)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .bpe import BOS, EOS, Tokenizer
from .protocol import Segment


def encode_segments(segments: list[Segment], tokenizer: Tokenizer) -> tuple[list[int], list[bool]]:
    """Ids with BOS and EOS, and for each id whether it is learned. BOS is not, EOS is."""
    ids, learned = [BOS], [False]
    for segment in segments:
        part = tokenizer.encode(segment.text)
        ids += part
        learned += [segment.learned] * len(part)
    return [*ids, EOS], [*learned, True]


@dataclass(frozen=True)
class Corpus:
    """Examples end to end: `ids` (uint16), `learned` (bool), `starts` (int64, one more than examples)."""

    ids: np.ndarray
    learned: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1

    def lengths(self) -> np.ndarray:
        return np.diff(self.starts)


def corpus(examples: Iterable[list[Segment]], tokenizer: Tokenizer, longest: int) -> Corpus:
    """Encode all; an example longer than `longest` tokens is dropped."""
    ids: list[np.ndarray] = []
    learned: list[np.ndarray] = []
    starts = [0]
    for segments in examples:
        i, m = encode_segments(segments, tokenizer)
        if len(i) <= longest:
            ids.append(np.array(i, np.uint16))
            learned.append(np.array(m, bool))
            starts.append(starts[-1] + len(i))
    return Corpus(np.concatenate(ids), np.concatenate(learned), np.array(starts, np.int64))
