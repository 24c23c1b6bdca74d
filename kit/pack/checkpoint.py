"""A folder of weights as it lies on the hub: one file or an index and its shards, pickles or safetensors."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from .pickle_file import read_pickle
from .problem import PackError
from .safetensors_file import read_safetensors
from .tensor import Tensor

Reader = Callable[[Path], dict[str, Tensor]]
FORMS: tuple[tuple[str, Reader], ...] = (
    ("model.safetensors", read_safetensors),
    ("pytorch_model.bin", read_pickle),
)


def read_json(path: Path) -> dict[str, object]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PackError(f"{path} is missing: download it from where the weights are.") from None
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise PackError(f"{path} cannot be read: download it again.")
    return value


def read_checkpoint(folder: Path) -> dict[str, Tensor]:
    """Every tensor by its name, none of them loaded. Safetensors are preferred where both forms are there."""
    for name, read in FORMS:
        index = folder / f"{name}.index.json"
        if index.exists():
            return _sharded(index, read)
        if (folder / name).exists():
            return read(folder / name)
    raise PackError(
        f"{folder} has no weights: model.safetensors or pytorch_model.bin, or their index and shards, "
        "have to lie in it."
    )


def _sharded(index: Path, read: Reader) -> dict[str, Tensor]:
    places = read_json(index).get("weight_map")
    if not isinstance(places, dict) or not places:
        raise PackError(f"{index} cannot be read: download it again.")
    tensors: dict[str, Tensor] = {}
    for shard in sorted({str(x) for x in places.values()}):
        if Path(shard).name != shard or "\\" in shard:
            raise PackError(f"{index} names a file outside of its folder, {shard}: download it again.")
        if not (index.parent / shard).exists():
            raise PackError(f"{index.parent / shard} is missing: download that shard too.")
        found = read(index.parent / shard)
        tensors.update({n: t for n, t in found.items() if places.get(n) == shard})
    for name, shard in places.items():
        if name not in tensors:
            raise PackError(f"{shard} lacks {name}, which the index promises: download that shard again.")
    return tensors


def require(
    tensors: dict[str, Tensor], name: str, shape: tuple[int, ...], instead: Optional[str] = None
) -> Tensor:
    """The tensor of that name and shape; `instead` is another name that may stand for it."""
    tensor = tensors.get(name) or tensors.get(instead or name)
    if tensor is None:
        raise PackError(
            f"The weights lack {name}: take the whole checkpoint, not an adapter or a part of it."
        )
    if tensor.shape != shape:
        raise PackError(
            f"{name} is {list(tensor.shape)} where config.json asks for {list(shape)}: "
            "take both from the same model."
        )
    return tensor
