"""One stable hash for every split: the same text falls on the same side on every machine and in every run."""

from __future__ import annotations

import hashlib


def fraction_of(text: str) -> float:
    """A number in [0, 1) that depends on nothing but `text` (UTF-8)."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big") / 2.0**64
