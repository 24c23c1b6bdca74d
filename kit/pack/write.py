"""The files of a pack, the manifest last."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

import numpy as np

from . import gguf_pack, mlc
from .check import MIB, Source
from .manifest import write_manifest
from .tensor_cache import write_tensor_cache
from .tokenizer_json import control_ids, tokenizer_json
from .web_llm import chat_config, library

# The models were trained on texts of up to this many tokens.
TRAINED = 2048
Report = Callable[[str], None]


def pack(source: Source, quantisation: str, out: Path, context: Optional[int], say: Report) -> Path:
    """Write the pack and return its manifest. What was written is removed again if it can't be finished."""
    made = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    try:
        return _write(source, quantisation, out, context or min(TRAINED, source.llama.context), say)
    except BaseException:
        for path in out.iterdir():
            path.unlink()
        if made:
            out.rmdir()
        raise


def _write(source: Source, quantisation: str, out: Path, context: int, say: Report) -> Path:
    errors = mlc.Errors()
    writer = _gguf if quantisation in gguf_pack.KINDS else _web_llm
    files, about = writer(source, quantisation, out, context, errors, say)
    weights = sum(f.stat().st_size for f in files if f.suffix in (".bin", ".gguf"))
    bits = weights * 8 / source.parameters
    figures = {
        "parameters": source.parameters,
        "bits_per_weight": round(bits, 3),
        "worst_errors": [{"tensor": n, "relative": round(e, 5)} for n, e in errors.worst()],
        "context": context,
        "tokens_left_out": list(source.left_out),
    }
    say(f"{source.parameters / 1e6:.1f} million weights, {weights / MIB:.1f} MiB, {bits:.3f} bits a weight")
    say("tensors furthest from their source, as a fraction of their length:")
    for name, error in errors.worst():
        say(f"  {error:.4f}  {name}")
    say("Taking the digest of every file ...")
    return write_manifest(out, source.llama, files, {**about, **figures})


def _web_llm(
    source: Source, quantisation: str, out: Path, context: int, errors: mlc.Errors, say: Report
) -> tuple[list[Path], dict[str, object]]:
    tensors = mlc.converted(source.llama, quantisation, source.tensors, errors)
    files = write_tensor_cache(out, _told(tensors, source, say), source.parameters)
    begin, end = control_ids(source.tokenizer)
    config = chat_config(source.llama, quantisation, context, begin, end)
    texts = {
        "mlc-chat-config.json": json.dumps(config, indent=2) + "\n",
        "tokenizer.json": tokenizer_json(source.tokenizer, source.ids),
    }
    for file, text in texts.items():
        (out / file).write_text(text, encoding="utf-8")
        files.append(out / file)
    name, sentence = library(source.llama, quantisation)
    say(sentence)
    about: dict[str, object] = {
        "format": "mlc",
        "quantisation": quantisation,
        "library": name,
        "note": sentence,
        "leading_space": True,
    }
    return files, about


def _told(
    tensors: Iterator[tuple[str, np.ndarray]], source: Source, say: Report
) -> Iterator[tuple[str, np.ndarray]]:
    for name, tensor in tensors:
        if name.endswith("post_attention_layernorm.weight"):
            say(f"layer {int(name.split('.')[2]) + 1} of {source.llama.layers}")
        yield name, tensor


def _gguf(
    source: Source, quantisation: str, out: Path, context: int, errors: mlc.Errors, say: Report
) -> tuple[list[Path], dict[str, object]]:
    path = out / f"model-{quantisation[len('gguf-') :]}.gguf"
    say(f"Writing {path.name} ...")
    gguf_pack.write_gguf(
        path, source.llama, quantisation, source.tensors, source.tokenizer, source.ids, errors
    )
    note = "llama.cpp and what is built on it runs this file."
    about: dict[str, object] = {
        "format": "gguf",
        "quantisation": quantisation,
        "library": None,
        "note": note,
        "leading_space": False,
    }
    return [path], about
