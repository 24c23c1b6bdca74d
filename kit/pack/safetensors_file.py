"""Tensors of a `.safetensors` file: eight bytes of length, a JSON header, then the numbers."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from .problem import PackError
from .tensor import Tensor

DTYPES = {"F32": "float32", "F16": "float16", "BF16": "bfloat16"}
LONGEST_HEADER = 100 * 2**20


def read_safetensors(path: Path) -> dict[str, Tensor]:
    size = path.stat().st_size
    with path.open("rb") as file:
        first = file.read(8)
        length = struct.unpack("<Q", first)[0] if len(first) == 8 else size
        if length > min(LONGEST_HEADER, size - 8):
            raise PackError(f"{path.name} is no safetensors file, or is cut short: download that file again.")
        raw = file.read(length)
    try:
        header = json.loads(raw)
        return {n: _tensor(path, n, e, 8 + length, size) for n, e in header.items() if n != "__metadata__"}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PackError(f"The header of {path.name} cannot be read: download that file again.") from None


def _tensor(path: Path, name: str, entry: dict[str, Any], data: int, size: int) -> Tensor:
    shape, (begin, end) = entry["shape"], entry["data_offsets"]
    if entry["dtype"] not in DTYPES:
        raise PackError(
            f"{name} in {path.name} has the type {entry['dtype']}: only float32, float16 and bfloat16 "
            "weights can be packed."
        )
    if not all(isinstance(n, int) and n >= 0 for n in (*shape, begin, end)):
        raise ValueError
    tensor = Tensor(name, path, data + begin, tuple(shape), DTYPES[str(entry["dtype"])])
    if end - begin != tensor.nbytes:
        raise ValueError
    if data + end > size:
        raise PackError(f"{path.name} is cut short: download that file again.")
    return tensor
