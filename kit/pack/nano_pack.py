"""Nano's pack: tensors, chat settings, tokenizer, and at last a manifest of every file in the folder."""

from __future__ import annotations

import json
from pathlib import Path

from nano.gguf_file import read_gguf

from .chat_config import chat_config
from .manifest import digest
from .nano_tensors import mlc_tensors
from .nano_tokenizer import tokenizer_json
from .tensor_cache import write_tensor_cache
from .web_llm import WEB_LLM

MANIFEST = "manifest.json"


def write_pack(folder: Path, model: Path, form: str) -> None:
    """Everything but the library and the manifest, from nano's GGUF file."""
    state, shape, tokenizer = read_gguf(model)
    weights = sum(w.size for w in state.values())
    write_tensor_cache(folder, mlc_tensors(state, int(shape["layers"]), form), weights)
    write_json(folder / "mlc-chat-config.json", chat_config(shape, form), indent=1)
    write_json(folder / "tokenizer.json", tokenizer_json(tokenizer))


def write_manifest(folder: Path, form: str, library: str, made_of: Path, made_with: dict[str, str]) -> None:
    """`made_of`: the packed model's manifest. Written last: a folder without it is not finished."""
    files = [
        {"file": path.name, "bytes": path.stat().st_size, "sha256": digest(path)}
        for path in sorted(folder.iterdir())
        if path.name != MANIFEST
    ]
    model = json.loads(made_of.read_text(encoding="utf-8"))
    manifest = {
        "name": model["name"],
        "protocol": model["protocol"],
        "format": "mlc",
        "quantisation": form,
        "context": model["context"],
        "webLlm": WEB_LLM,
        "library": library,
        "nanoManifestSha256": digest(made_of),
        "madeWith": made_with,
        "licence": model["licence"],
        "bytes": sum(int(str(f["bytes"])) for f in files),
        "files": files,
    }
    write_json(folder / MANIFEST, manifest, indent=1)


def write_json(path: Path, value: object, indent: int | None = None) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")
