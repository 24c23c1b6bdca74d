"""Nano's pack: tensors, chat settings, tokenizer, and at last a manifest of every file in the folder."""

from __future__ import annotations

import json
from pathlib import Path

from nano.gguf_file import read_gguf

from .chat_config import chat_config
from .manifest import About, Runner, digest, write_manifest
from .nano_tensors import mlc_tensors
from .nano_tokenizer import tokenizer_json
from .tensor_cache import write_tensor_cache
from .web_llm import WEB_LLM


def write_pack(folder: Path, model: Path, form: str) -> None:
    """Everything but the library and the manifest, from nano's GGUF file."""
    state, shape, tokenizer = read_gguf(model)
    weights = sum(w.size for w in state.values())
    write_tensor_cache(folder, mlc_tensors(state, int(shape["layers"]), form), weights)
    write_json(folder / "mlc-chat-config.json", chat_config(shape, form), indent=1)
    write_json(folder / "tokenizer.json", tokenizer_json(tokenizer))


def finish_pack(folder: Path, form: str, library: str, made_of: Path, made_with: dict[str, str]) -> None:
    """`made_of`: the packed model's manifest. Written last: a folder without ours is not finished."""
    model = json.loads(made_of.read_text(encoding="utf-8"))
    about = About(
        name=model["name"],
        protocol=model["protocol"],
        quantisation=form,
        context=model["context"],
        vocabulary=model["vocabulary"],
        rope_theta=model["shape"]["rope_theta"],
        source={"name": model["file"], "manifest_sha256": digest(made_of)},
    )
    note = f"{library}, which lies beside this, runs it."
    runner = Runner(format="mlc", web_llm=WEB_LLM, library=library, note=note, leading_space=False)
    figures = {"parameters": model["parameters"], "made_with": made_with, "licence": model["licence"]}
    write_manifest(folder, about, runner, figures)


def write_json(path: Path, value: object, indent: int | None = None) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")
