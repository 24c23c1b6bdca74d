"""The command run on a small model, as somebody would, and what is true of every pack."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

KIT = Path(__file__).resolve().parent.parent
PIECES = 400  # tokens of the small model


def run(*args: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", str(KIT / "pack_model.py"), *(str(a) for a in args)]
    return subprocess.run(command, capture_output=True, text=True)


def packed(folder: Path, quantisation: str, out: Path, *options: str) -> dict[str, Any]:
    done = run(folder, "--quant", quantisation, "--out", out, *options)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{out / 'manifest.json'}\n"
    manifest = json.loads((out / "manifest.json").read_text())
    names = {f["name"] for f in manifest["files"]}
    assert names == {p.name for p in out.iterdir()} - {"manifest.json"}
    for f in manifest["files"]:
        data = (out / f["name"]).read_bytes()
        assert (f["bytes"], f["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    assert (
        manifest["source"]["config_sha256"]
        == hashlib.sha256((folder / "config.json").read_bytes()).hexdigest()
    )
    return manifest
