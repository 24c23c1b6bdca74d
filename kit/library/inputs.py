"""Where a finished library lies, and whether it is there: told from what goes into it alone, with nothing but
Python's standard library, so that a second run is quick and needs neither TVM nor Emscripten."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from env import KIT, cache_root

MODEL = KIT.parent / "public" / "models" / "nano"
# web-llm asks for what lies at an address under `resolve/main/` of it.
PUBLISHED = MODEL / "webgpu" / "resolve" / "main"
MANIFEST = "manifest.json"
SOURCES = (
    "library",
    "pack",
    "nano/bpe.py",
    "nano/gguf_file.py",
    "requirements.txt",
    "requirements-library.txt",
)


def finished_folder(form: str) -> Path:
    """In the cache, named with the hash of sources, pins and nano's manifest (which has the model's hash)."""
    digest = hashlib.sha256(form.encode())
    for source in SOURCES:
        path = KIT / source
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in (f for f in files if "__pycache__" not in f.parts):
            content = file.read_bytes()
            digest.update(f"{file.relative_to(KIT).as_posix()}\0{len(content)}\0".encode() + content)
    digest.update((MODEL / MANIFEST).read_bytes())
    return cache_root() / f"library-nano-{form}-{digest.hexdigest()[:12]}"


def is_whole(folder: Path) -> bool:
    """Are all files of the folder's manifest there, in their lengths? The manifest is always written last."""
    manifest = folder / MANIFEST
    files = files_of(manifest) if manifest.exists() else []
    return bool(files) and all(
        (folder / f["name"]).exists() and (folder / f["name"]).stat().st_size == f["bytes"] for f in files
    )


def publish(finished: Path, out: Path) -> bool:
    """Copy a finished library; False if it was there already. An older one there goes, other files stay."""
    manifest = out / MANIFEST
    if is_whole(out) and manifest.read_bytes() == (finished / MANIFEST).read_bytes():
        return False
    out.mkdir(parents=True, exist_ok=True)
    new = files_of(finished / MANIFEST)
    old = files_of(manifest) if manifest.exists() else []
    manifest.unlink(missing_ok=True)
    # Also what no manifest names: a checkout may share its files with another by hard links.
    for f in (*old, *new):
        (out / Path(f["name"]).name).unlink(missing_ok=True)
    for f in new:
        shutil.copyfile(finished / f["name"], out / f["name"])
    shutil.copyfile(finished / MANIFEST, manifest)
    return True


def files_of(manifest: Path) -> list[dict]:
    """None where the manifest is of an earlier form."""
    return [f for f in json.loads(manifest.read_text(encoding="utf-8"))["files"] if "name" in f]
