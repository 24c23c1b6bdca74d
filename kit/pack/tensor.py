"""A tensor that stays in its file: where its numbers begin, their shape and dtype. Rows are read on demand.

Reading with `seek` and not through a memory map keeps what is resident equal to what is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .problem import PackError

# About how many numbers are worked on at once; it bounds every step's memory and fits a processor's cache.
BLOCK = 2**17
ITEM = {"float32": 4, "float16": 2, "bfloat16": 2}


@dataclass(frozen=True)
class Tensor:
    name: str
    path: Path
    offset: int
    shape: tuple[int, ...]
    dtype: str  # a key of ITEM

    @property
    def size(self) -> int:
        count = 1
        for n in self.shape:
            count *= n
        return count

    @property
    def nbytes(self) -> int:
        return self.size * ITEM[self.dtype]

    def rows(self, start: int, stop: int) -> np.ndarray:
        """float32 [stop - start, ...] of the first dimension."""
        width = self.size // self.shape[0]
        with self.path.open("rb") as file:
            file.seek(self.offset + start * width * ITEM[self.dtype])
            raw = file.read((stop - start) * width * ITEM[self.dtype])
        if len(raw) != (stop - start) * width * ITEM[self.dtype]:
            raise PackError(f"{self.path.name} ends within {self.name}: download that file again.")
        value = decode(raw, self.dtype)
        if not np.isfinite(value).all():
            raise PackError(
                f"{self.name} in {self.path.name} has numbers that are not finite: download that file again."
            )
        return value.reshape(stop - start, *self.shape[1:])

    def blocks(self) -> Iterator[np.ndarray]:
        """All rows as float32, at most about BLOCK numbers (or one row) at a time."""
        step = max(1, BLOCK * self.shape[0] // self.size)
        for start in range(0, self.shape[0], step):
            yield self.rows(start, min(start + step, self.shape[0]))


def decode(raw: bytes, dtype: str) -> np.ndarray:
    """Little-endian numbers as float32 [n]. A bfloat16 is the upper half of a float32."""
    if dtype == "bfloat16":
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(raw, {"float32": "<f4", "float16": "<f2"}[dtype]).astype(np.float32)
