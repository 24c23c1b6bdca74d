"""MLC's four-bit group quantisation (`q4f16_1`, `q4f32_1`), layout [N, K], in numpy.

Along K every 32 weights share one scale, `max|w| / 7` in the model's dtype. A weight becomes
`clip(round(w / scale + 7), 0, 14)`; eight of them fill a uint32, the first in the lowest four bits. A group
of zeros has scale 0 and the value 7, so that it stays zero.
"""

from __future__ import annotations

import numpy as np

GROUP = 32
PER_WORD = 8
ZERO = 7
_SHIFTS = 4 * np.arange(PER_WORD, dtype=np.uint32)


def quantise(weight: np.ndarray, dtype: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    """[N, K] floats -> ([N, K/8] uint32, [N, K/32] scales of `dtype`). K must be a multiple of 32."""
    rows, columns = weight.shape
    if columns % GROUP:
        raise ValueError(f"{columns} columns do not divide into groups of {GROUP}")
    groups = weight.astype(np.float32).reshape(rows, columns // GROUP, GROUP)
    # In the model's dtype first: what is divided by must be what is later multiplied by.
    scale = (np.abs(groups).max(-1) / np.float32(ZERO)).astype(dtype)
    divisor = np.where(scale == 0, 1, scale).astype(np.float32)
    values = np.clip(np.floor(groups / divisor[..., None] + np.float32(ZERO + 0.5)), 0, 2 * ZERO)
    words = values.astype(np.uint32).reshape(rows, columns // PER_WORD, PER_WORD) << _SHIFTS
    return words.sum(-1, dtype=np.uint32), scale


def dequantise(words: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """The float32 weights [N, K] that a kernel computes with."""
    rows, count = words.shape
    values = ((words[..., None] >> _SHIFTS) & np.uint32(15)).astype(np.float32) - np.float32(ZERO)
    groups = values.reshape(rows, count * PER_WORD // GROUP, GROUP) * scale.astype(np.float32)[..., None]
    return groups.reshape(rows, count * PER_WORD)
