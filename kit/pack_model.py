"""Pack a Llama's weights as they lie on the hub: `python3 kit/pack_model.py DIR --quant q4f16_1 --out DIR`.

Runs under any Python 3.9 or newer: it finds or makes the base environment (`kit/env.py`) and starts itself
there. What it says on the way goes to standard error; standard output gets the path of the manifest. Exit
codes: 0 done, 1 a bug, 2 bad usage or input (one sentence says what to do), 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn, Optional

KIT = Path(__file__).resolve().parent
sys.path.insert(0, str(KIT))

from env import EnvError, ensure, env_path  # noqa: E402

USAGE = (
    "npm run -s pack -- DIR --quant q4f16_1|q4f32_1|gguf-q8_0|gguf-q4_0 --out DIR [--context n] [--library FILE.wasm] "
    "[--protocol id]"
)
STOPPED = 130


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        print(f"{message[:1].upper()}{message[1:]}. Use: {USAGE}", file=sys.stderr)
        sys.exit(2)


def read_args(args: list[str]) -> argparse.Namespace:
    parser = Parser(usage=USAGE, allow_abbrev=False)
    parser.add_argument(
        "folder", metavar="DIR", type=Path, help="config.json, tokenizer.model and the weights"
    )
    parser.add_argument("--quant", required=True, help="how the weights are packed")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder")
    parser.add_argument("--library", type=Path, metavar="FILE", help="a model library to put into the pack")
    parser.add_argument("--context", type=int, help="tokens that web-llm makes room for (default 2048)")
    parser.add_argument("--protocol", default="mumath-code", help="how it interleaves words and programs")
    return parser.parse_args(args)


def in_base_environment(args: list[str]) -> Optional[int]:
    """None if we run in one of the kit's environments; otherwise the exit code of the script run there."""
    if Path(sys.prefix).resolve() in (env_path("base").resolve(), env_path("train").resolve()):
        return None
    try:
        python = ensure("base")
    except EnvError as problem:
        print(problem, file=sys.stderr)
        return 2
    child = subprocess.Popen([str(python), "-B", __file__, *args])
    # Ctrl-C reaches the child too, which tidies up; we only wait for it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return child.wait()


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main(argv: list[str]) -> int:
    args = read_args(argv)
    code = in_base_environment(argv)
    if code is not None:
        return code

    from pack.check import check
    from pack.problem import PackError
    from pack.write import Asked, pack

    try:
        source = check(args.folder, args.quant, args.out, args.context, args.library)
        print(pack(source, Asked(args.quant, args.protocol, args.context, args.library), args.out, say))
    except PackError as problem:
        say(str(problem))
        return 2
    except OSError as problem:
        say(f"{problem.filename or args.out}: {problem.strerror}. Make sure that it can be read and written.")
        return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Stopped; nothing is left behind. The same command starts again.")
        sys.exit(STOPPED)
