"""`manifest.json`: what a pack is, what runs it, where it comes from, and the SHA-256 of every file.

One schema for every pack: `src/model/webllm/pack/manifest.ts` reads it before the app loads anything. It is
written last, so a folder that has one is whole.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class About:
    name: str
    protocol: str  # the app's id of how the model interleaves words and programs
    quantisation: str
    context: int
    vocabulary: int
    rope_theta: float
    source: dict[str, str]


@dataclass(frozen=True)
class Runner:
    format: str  # "mlc", for web-llm, or "gguf"
    web_llm: Optional[str]  # the version whose libraries run it
    library: Optional[str]  # a file of the pack or a name in web-llm's own list
    note: str  # what runs it, or why nothing does yet
    leading_space: bool


def digest(path: Path) -> str:
    sha = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(2**20):
            sha.update(block)
    return sha.hexdigest()


def write_manifest(folder: Path, about: About, runner: Runner, figures: dict[str, object]) -> Path:
    """All files that lie in the folder are the pack's. `figures` are told and never read again."""
    path = folder / MANIFEST
    files = [
        {"name": f.name, "bytes": f.stat().st_size, "sha256": digest(f)}
        for f in sorted(folder.iterdir())
        if f != path
    ]
    total = sum(int(str(f["bytes"])) for f in files)
    manifest = {**asdict(about), **asdict(runner), **figures, "bytes": total, "files": files}
    path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path
