"""Build nano's model library for web-llm and pack its weights: `python3 kit/library.py [--quant
q4f32_1|q0f32] [--out DIR] [--check]`.

Prints the folder that has them. What was built lies in the cache, under a hash of all that goes in, so a
second run has nothing to do; the usual format is then copied to `public/models/nano/webgpu/resolve/main`. Runs under any
Python that has venv: it finds or makes the library environment (`kit/env.py`). Needs Emscripten.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

KIT = Path(__file__).resolve().parent
sys.path.insert(0, str(KIT))

from env import EnvError, ensure  # noqa: E402
from library.inputs import PUBLISHED, finished_folder, is_whole, publish  # noqa: E402
from library.problem import Problem  # noqa: E402
from library.tools import find_emcc  # noqa: E402
from pack import FORMATS  # noqa: E402


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="npm run -s kit:library --", description=__doc__)
    parser.add_argument("--quant", default=FORMATS[0], choices=FORMATS, help=f"MLC's format ({FORMATS[0]})")
    parser.add_argument(
        "--out", type=Path, help=f"copy here too ({FORMATS[0]}: public/models/nano/webgpu; others: no copy)"
    )
    parser.add_argument("--check", action="store_true", help="build nothing; exit code 3 if it is not built")
    args = parser.parse_args(argv)
    finished = finished_folder(args.quant)
    if args.check:
        return 0 if is_whole(finished) else 3
    try:
        if is_whole(finished):
            say("Nothing to build.")
        else:
            find_emcc()
            command = [str(ensure("library")), "-m", "library.build", args.quant, str(finished)]
            code = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(KIT)}).returncode
            if code:
                return code
    except (EnvError, Problem) as problem:
        say(str(problem))
        return 2
    out = args.out or (PUBLISHED if args.quant == FORMATS[0] else None)
    if out and publish(finished, out):
        say(f"Copied to {out}.")
    print(out or finished)
    return 0


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
