"""The files in which web-llm finds a model's tensors: shards of raw bytes, and `tensor-cache.json`.

Tensors are written one by one, in the order given, so that no more than one is ever in memory. A shard ends
before it would pass `SHARD` bytes; a larger tensor has one of its own. Every shard's MD5 is noted, as MLC's
tools do; SHA-256 is for the pack's manifest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

SHARD = 32 * 2**20
Record = dict[str, object]


class _Shards:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.done: list[Record] = []
        self.records: list[Record] = []
        self.size = 0
        self.digest = hashlib.md5(usedforsecurity=False)

    @property
    def name(self) -> str:
        return f"params_shard_{len(self.done)}.bin"

    def add(self, name: str, tensor: np.ndarray) -> None:
        if self.size and self.size + tensor.nbytes > SHARD:
            self.close()
        data = np.ascontiguousarray(tensor).data.cast("B")
        with (self.folder / self.name).open("ab" if self.size else "wb") as file:
            file.write(data)
        self.digest.update(data)
        self.records.append(
            {
                "name": name,
                "shape": list(tensor.shape),
                "dtype": tensor.dtype.name,
                "format": "raw",
                "nbytes": tensor.nbytes,
                "byteOffset": self.size,
            }
        )
        self.size += tensor.nbytes

    def close(self) -> None:
        if not self.size:
            return
        self.done.append(
            {
                "dataPath": self.name,
                "format": "raw-shard",
                "nbytes": self.size,
                "records": self.records,
                "md5sum": self.digest.hexdigest(),
            }
        )
        self.records, self.size = [], 0
        self.digest = hashlib.md5(usedforsecurity=False)


def write_tensor_cache(folder: Path, tensors: Iterable[tuple[str, np.ndarray]], weights: int) -> list[Path]:
    """Write all tensors; `weights` is how many numbers the model has unquantised. Returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    shards = _Shards(folder)
    for name, tensor in tensors:
        shards.add(name, tensor)
    shards.close()
    total = sum(int(str(shard["nbytes"])) for shard in shards.done)
    count = sum(len(list(_records(shard))) for shard in shards.done)
    metadata = {"ParamSize": count, "ParamBytes": float(total), "BitsPerParam": total * 8 / weights}
    index = folder / "tensor-cache.json"
    index.write_text(json.dumps({"metadata": metadata, "records": shards.done}), encoding="utf-8")
    return [*(folder / str(shard["dataPath"]) for shard in shards.done), index]


def read_tensor_cache(folder: Path) -> dict[str, np.ndarray]:
    """All tensors again, memory-mapped. For tests and comparisons."""
    index = json.loads((folder / "tensor-cache.json").read_text(encoding="utf-8"))
    found: dict[str, np.ndarray] = {}
    for shard in index["records"]:
        data = np.memmap(folder / shard["dataPath"], np.uint8, "r")
        for r in shard["records"]:
            raw = data[r["byteOffset"] : r["byteOffset"] + r["nbytes"]]
            found[r["name"]] = raw.view(r["dtype"]).reshape(r["shape"])
    return found


def _records(shard: Record) -> Iterable[object]:
    records = shard["records"]
    assert isinstance(records, list)
    return records
