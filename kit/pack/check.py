"""Everything that can be wrong with what was given is found here, before anything is written."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from . import gguf_pack, mlc
from .checkpoint import read_checkpoint
from .llama import Llama, read_llama
from .problem import PackError
from .sentencepiece_model import SentencePieceModel, read_sentencepiece
from .tensor import Tensor
from .tokenizer_json import added_tokens, control_ids, rows_of

QUANTISATIONS = (*mlc.DTYPES, *gguf_pack.KINDS)
MIB = 2**20


@dataclass(frozen=True)
class Source:
    llama: Llama
    tensors: dict[str, Tensor]
    tokenizer: SentencePieceModel
    ids: dict[str, int]
    left_out: tuple[str, ...]

    @property
    def parameters(self) -> int:
        return sum(t.size for t in self.tensors.values())


def check(
    folder: Path, quantisation: str, out: Path, context: Optional[int], library: Optional[Path] = None
) -> Source:
    """Everything that a pack is made of, nothing written yet."""
    if quantisation not in QUANTISATIONS:
        raise PackError(f"There is no quantisation {quantisation}: take one of {', '.join(QUANTISATIONS)}.")
    if not folder.is_dir():
        raise PackError(f"{folder} is no folder: give the one that holds config.json and the weights.")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise PackError(f"{out} is there and not an empty folder: give a new one, or empty it.")
    if library is not None:
        _require_library(library, quantisation)
    llama = read_llama(folder)
    if context is not None and not 1 <= context <= llama.context:
        raise PackError(
            f"--context {context} does not fit this model: give a number from 1 to {llama.context}."
        )
    (mlc.require_groups if quantisation in mlc.DTYPES else gguf_pack.require_blocks)(llama)
    tokenizer = read_sentencepiece(folder / "tokenizer.model")
    added = added_tokens(folder)
    ids = rows_of(tokenizer, added, llama.vocabulary)
    control_ids(tokenizer)
    tensors = llama.checked(read_checkpoint(folder))
    source = Source(llama, tensors, tokenizer, ids, tuple(t for t in added if t not in ids))
    _require_room(out, _bytes(source, quantisation))
    return source


def _require_library(library: Path, quantisation: str) -> None:
    if quantisation in gguf_pack.KINDS:
        raise PackError("--library is for web-llm: a GGUF needs none, so leave it out.")
    if not library.is_file() or library.open("rb").read(4) != b"\0asm":
        raise PackError(f"{library} is no WebAssembly file: give the library that was compiled for this model.")
    if not re.fullmatch(r"[\w-][\w.-]*", library.name):
        raise PackError(f"{library.name} can't be part of an address: rename it, to letters, digits, - and _.")


def _bytes(source: Source, quantisation: str) -> int:
    if quantisation in gguf_pack.KINDS:
        return gguf_pack.declared_bytes(quantisation, source.tensors)
    shapes = mlc.declared(source.llama, quantisation, source.tensors).values()
    return sum(int(np.prod(shape)) * np.dtype(dtype).itemsize for shape, dtype in shapes)


def _require_room(out: Path, wanted: int) -> None:
    there = next(p for p in (out.resolve(), *out.resolve().parents) if p.exists())
    free = shutil.disk_usage(there).free
    if free < wanted + 16 * MIB:
        raise PackError(
            f"The pack takes {wanted / MIB:.0f} MiB and {there} has {free / MIB:.0f}: make room first."
        )
