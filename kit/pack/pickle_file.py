"""Tensors of a PyTorch `.bin` file, without PyTorch and without running anything that the file says.

A `.bin` is a zip: `…/data.pkl` tells names, shapes and strides, `…/data/KEY` are the numbers, uncompressed. A
pickle is a program, so it may name three things only: the function that rebuilds a tensor (ours stands in for
it), an ordered dictionary, and the storage types. Whatever else it asks for is refused.
"""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .problem import PackError
from .tensor import ITEM, Tensor

STORAGES = {"FloatStorage": "float32", "HalfStorage": "float16", "BFloat16Storage": "bfloat16"}
LARGEST_PICKLE = 64 * 2**20
AGAIN = "take the weights from a source you trust, as safetensors if there are any"


class _Refused(Exception):
    pass


@dataclass(frozen=True)
class _StorageType:
    dtype: str


@dataclass(frozen=True)
class _Storage:
    dtype: str
    key: str
    count: int


@dataclass(frozen=True)
class _Rebuilt:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]


def _rebuild(storage: object, offset: object, shape: object, stride: object, *_: object) -> _Rebuilt:
    if not isinstance(storage, _Storage) or not isinstance(shape, tuple) or not isinstance(stride, tuple):
        raise _Refused("a tensor that is not made of a storage, a shape and strides")
    numbers = (offset, *shape, *stride)
    if len(shape) != len(stride) or not all(type(n) is int and 0 <= n < 2**48 for n in numbers):
        raise _Refused("a tensor with an impossible shape")
    count = 1
    for n, step in zip(reversed(shape), reversed(stride)):
        if n != 1 and step != count:
            raise _Refused("a tensor that does not lie in one piece")
        count *= n
    if offset + count > storage.count:  # type: ignore[operator]
        raise _Refused("a tensor that is larger than its storage")
    return _Rebuilt(storage, offset, shape)  # type: ignore[arg-type]


class _Restricted(pickle.Unpickler):
    def __init__(self, data: bytes, members: Callable[[str], int]) -> None:
        super().__init__(io.BytesIO(data))
        self.members = members

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if module == "torch" and name in STORAGES:
            return _StorageType(STORAGES[name])
        raise _Refused(f"{module}.{name}"[:80])

    def persistent_load(self, pid: object) -> _Storage:
        if not (
            isinstance(pid, tuple)
            and len(pid) == 5
            and pid[0] == "storage"
            and isinstance(pid[1], _StorageType)
        ):
            raise _Refused("something outside that is no storage")
        _, kind, key, _, count = pid
        # A plain number names a member beside the pickle and can't lead anywhere else.
        if not (isinstance(key, str) and key.isascii() and key.isdigit()) or type(count) is not int:
            raise _Refused("a storage outside of the file")
        if self.members(key) != count * ITEM[kind.dtype]:
            raise _Refused(f"a storage {key} that is not there in full")
        return _Storage(kind.dtype, key, count)


def read_pickle(path: Path) -> dict[str, Tensor]:
    if not zipfile.is_zipfile(path):
        raise PackError(
            f"{path.name} is no file of PyTorch 1.6 or newer, or is cut short: download that file again."
        )
    try:
        with zipfile.ZipFile(path) as file:
            return _read(path, file)
    except _Refused as reason:
        raise PackError(
            f"{path.name} asks for {reason}, which no weights need, so it was not read: {AGAIN}."
        ) from None
    except PackError:
        raise
    except Exception:
        # The unpickler fails in any way it likes on bytes that are no pickle.
        raise PackError(
            f"{path.name} cannot be read as weights: download that file again, or {AGAIN}."
        ) from None


def _read(path: Path, file: zipfile.ZipFile) -> dict[str, Tensor]:
    infos = {info.filename: info for info in file.infolist()}
    (index,) = [name for name in infos if name == "data.pkl" or name.endswith("/data.pkl")]
    folder = index[: -len("data.pkl")]
    if infos[index].file_size > LARGEST_PICKLE:
        raise _Refused("an index of more than 64 MiB")
    order = infos.get(f"{folder}byteorder")
    if order and (order.file_size != len("little") or file.read(order) != b"little"):
        raise _Refused("numbers in another order of bytes")

    def member_size(key: str) -> int:
        info = infos.get(f"{folder}data/{key}")
        return info.file_size if info and info.compress_type == zipfile.ZIP_STORED else -1

    found = _Restricted(file.read(index), member_size).load()
    if not isinstance(found, dict):
        raise _Refused("something that is no dictionary of tensors")
    tensors: dict[str, Tensor] = {}
    with path.open("rb") as raw:
        for name, value in found.items():
            if not isinstance(name, str) or not isinstance(value, _Rebuilt):
                raise _Refused("an entry that is no tensor")
            storage = value.storage
            begin = _data_begins(raw, infos[f"{folder}data/{storage.key}"])
            offset = begin + value.offset * ITEM[storage.dtype]
            tensors[name] = Tensor(name, path, offset, value.shape, storage.dtype)
    return tensors


def _data_begins(raw: io.BufferedReader, info: zipfile.ZipInfo) -> int:
    """A member's own header may be padded differently from the directory's copy of it."""
    raw.seek(info.header_offset)
    head = raw.read(30)
    name, extra = struct.unpack("<HH", head[26:30])
    if head[:4] != b"PK\x03\x04":
        raise ValueError("no member here")
    return info.header_offset + 30 + int(name) + int(extra)
