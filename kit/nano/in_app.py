"""The held-out sets answered by the built app itself, in a real browser with its own engine, Python and
grader: the figures that anybody sees who runs `npm run -s eval`."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]


def score_in_app(rows: Path) -> Optional[dict[str, object]]:
    """`{right, total, percent}`; None where there is no npm to run it with. Takes a second a row."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    command = [npm, "run", "-s", "eval", "--", str(rows), "--model", "nano", "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    scored = json.loads(done.stdout)
    return {name: scored[name] for name in ("right", "total", "percent")}
