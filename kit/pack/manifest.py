"""`manifest.json`: what the pack is, where it comes from, and the SHA-256 of every file.

It is written last, so a folder that has one is whole.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from .llama import Llama


def digest(path: Path) -> str:
    sha = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(2**20):
            sha.update(block)
    return sha.hexdigest()


def write_manifest(folder: Path, llama: Llama, files: Sequence[Path], about: dict[str, object]) -> Path:
    """`about` is what the form of the pack adds: quantisation, figures, how to run it."""
    manifest = {
        "name": llama.name,
        "architecture": "llama",
        **about,
        "vocabulary": llama.vocabulary,
        "rope_theta": llama.rope_theta,
        "source": {"name": llama.name, "config_sha256": llama.config_sha256},
        "bytes": sum(f.stat().st_size for f in files),
        "files": [{"name": f.name, "bytes": f.stat().st_size, "sha256": digest(f)} for f in files],
    }
    path = folder / "manifest.json"
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path
