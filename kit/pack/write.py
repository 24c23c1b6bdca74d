"""The files of a pack, the manifest last."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from . import gguf_pack, mlc
from .check import MIB, Source
from .manifest import About, Runner, write_manifest
from .tensor_cache import write_tensor_cache
from .tokenizer_json import control_ids, tokenizer_json
from .web_llm import WEB_LLM, chat_config, library

# The models were trained on texts of up to this many tokens.
TRAINED = 2048
Report = Callable[[str], None]


@dataclass(frozen=True)
class Asked:
    quantisation: str
    protocol: str
    context: Optional[int] = None
    library: Optional[Path] = None  # to be put into the pack


def pack(source: Source, asked: Asked, out: Path, say: Report) -> Path:
    """Write the pack and return its manifest. What was written is removed again if it can't be finished."""
    made = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    try:
        return _write(source, asked, out, say)
    except BaseException:
        for path in out.iterdir():
            path.unlink()
        if made:
            out.rmdir()
        raise


def _write(source: Source, asked: Asked, out: Path, say: Report) -> Path:
    errors, llama = mlc.Errors(), source.llama
    about = About(
        name=llama.name,
        protocol=asked.protocol,
        quantisation=asked.quantisation,
        context=asked.context or min(TRAINED, llama.context),
        vocabulary=llama.vocabulary,
        rope_theta=llama.rope_theta,
        source={"name": llama.name, "config_sha256": llama.config_sha256},
    )
    if asked.quantisation in gguf_pack.KINDS:
        runner = _gguf(source, about, out, errors, say)
    else:
        runner = _web_llm(source, about, out, errors, say, asked.library)
    weights = sum(f.stat().st_size for f in out.iterdir() if f.suffix in (".bin", ".gguf"))
    bits = weights * 8 / source.parameters
    say(f"{source.parameters / 1e6:.1f} million weights, {weights / MIB:.1f} MiB, {bits:.3f} bits a weight")
    say("tensors furthest from their source, as a fraction of their length:")
    for name, error in errors.worst():
        say(f"  {error:.4f}  {name}")
    say("Taking the digest of every file ...")
    figures = {
        "parameters": source.parameters,
        "bits_per_weight": round(bits, 3),
        "worst_errors": [{"tensor": n, "relative": round(e, 5)} for n, e in errors.worst()],
        "tokens_left_out": list(source.left_out),
    }
    return write_manifest(out, about, runner, figures)


def _web_llm(
    source: Source, about: About, out: Path, errors: mlc.Errors, say: Report, own: Optional[Path]
) -> Runner:
    quantisation = about.quantisation
    tensors = mlc.converted(source.llama, quantisation, source.tensors, errors)
    write_tensor_cache(out, _told(tensors, source, say), source.parameters)
    begin, end = control_ids(source.tokenizer)
    config = chat_config(source.llama, quantisation, about.context, begin, end)
    texts = {
        "mlc-chat-config.json": json.dumps(config, indent=2) + "\n",
        "tokenizer.json": tokenizer_json(source.tokenizer, source.ids),
    }
    for file, text in texts.items():
        (out / file).write_text(text, encoding="utf-8")
    if own is None:
        name, sentence = library(source.llama, quantisation)
    else:
        shutil.copyfile(own, out / own.name)
        name, sentence = own.name, f"{own.name}, which lies beside this, runs it."
    say(sentence)
    return Runner(format="mlc", web_llm=WEB_LLM, library=name, note=sentence, leading_space=True)


def _told(
    tensors: Iterator[tuple[str, np.ndarray]], source: Source, say: Report
) -> Iterator[tuple[str, np.ndarray]]:
    for name, tensor in tensors:
        if name.endswith("post_attention_layernorm.weight"):
            say(f"layer {int(name.split('.')[2]) + 1} of {source.llama.layers}")
        yield name, tensor


def _gguf(source: Source, about: About, out: Path, errors: mlc.Errors, say: Report) -> Runner:
    quantisation = about.quantisation
    path = out / f"model-{quantisation[len('gguf-') :]}.gguf"
    say(f"Writing {path.name} ...")
    tokenizer = (source.tokenizer, source.ids)
    gguf_pack.write_gguf(path, source.llama, quantisation, source.tensors, *tokenizer, errors)
    note = "llama.cpp and what is built on it runs this file."
    return Runner(format="gguf", web_llm=None, library=None, note=note, leading_space=False)
