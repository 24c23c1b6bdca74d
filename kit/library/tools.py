"""The one tool that no package brings, Emscripten's emcc, and what is said on the way."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Optional

from .problem import Problem


def find_emcc() -> str:
    emcc = shutil.which("emcc")
    if emcc is None:
        raise Problem(
            "Emscripten's emcc was not found: install it (Debian: apt-get install emscripten) and try again."
        )
    return emcc


def run_emcc(*args: str, within: Optional[Path] = None) -> str:
    """Run it to its end; what it printed, or a Problem with the end of its complaint.

    EM_CACHE and EM_CONFIG must not be set: Debian's Emscripten brings its libraries in a cache that is not
    written.
    """
    environment = {k: v for k, v in os.environ.items() if k not in ("EM_CACHE", "EM_CONFIG")}
    command = [find_emcc(), *args]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=within)
    if done.returncode:
        raise Problem(
            f"{done.stderr.strip()[-2000:]}\nEmscripten failed (see above): version 3.1.6 is known to work."
        )
    return done.stdout


def emcc_version() -> str:
    """Such as "3.1.6"."""
    first = run_emcc("--version").splitlines()[0]
    found = re.search(r"\d+\.\d+\.\d+", first)
    return found[0] if found else first


def log(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)
