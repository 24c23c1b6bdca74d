"""Make (once) and print the Python of the kit's own virtual environment.

`python3 kit/env.py base|train|library` installs the pinned, hashed requirements into a cached environment
outside the clone and prints the path of its interpreter on the last line of standard output; progress goes to
standard error. The folder's name carries the hash of the requirements and the Python version, so a changed
pin makes a new environment and an old one is never half-updated. It refuses to install anything whose hash is
not pinned.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

KIT = Path(__file__).resolve().parent
FILES = {
    "base": ("requirements.txt",),
    "train": ("requirements.txt", "requirements-train.txt"),
    "library": ("requirements.txt", "requirements-library.txt"),
}
OLDEST = {"base": (3, 9), "train": (3, 9), "library": (3, 10)}
SIZES = {
    "base": "about 250 MB, under a minute",
    "train": "about 6 GB, several minutes",
    "library": "about 600 MB, a minute",
}
USAGE = "usage: python3 kit/env.py base|train|library"


class EnvError(Exception):
    """An expected failure whose text is a sentence with the next step."""


def cache_root() -> Path:
    return Path(os.environ.get("MUMATH_CACHE") or Path.home() / ".cache" / "mumath")


def env_path(kind: str) -> Path:
    """Where the environment of that kind lives for these requirements and this Python."""
    digest = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for name in FILES[kind]:
        digest.update((KIT / name).read_bytes())
    return cache_root() / f"kit-{kind}-{digest.hexdigest()[:12]}"


def python_of(env: Path) -> Path:
    return env / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def require_tools(kind: str) -> None:
    if sys.version_info[:2] < OLDEST[kind]:
        oldest = ".".join(map(str, OLDEST[kind]))
        raise EnvError(
            f"The kit's {kind} environment needs Python {oldest} or newer; this is {sys.version.split()[0]}. "
            "Install a newer Python."
        )
    for module, package in (("venv", "python3-venv"), ("ensurepip", "python3-venv"), ("pip", "python3-pip")):
        probe = subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True)
        if probe.returncode and module != "pip":
            raise EnvError(
                f"Python's {module} module is missing: install the system package {package} and try again."
            )


def install(kind: str, into: Path) -> None:
    """Build the environment at `into` (a scratch folder beside its final place)."""

    def step(what: str, *command: str) -> None:
        done = subprocess.run(command, stdout=sys.stderr, stderr=sys.stderr)
        if done.returncode:
            raise EnvError(
                f"{what} failed (see above): check the network or the package index that pip is set up with."
            )

    step("Creating the virtual environment", sys.executable, "-m", "venv", str(into))
    wanted = [arg for name in FILES[kind] for arg in ("-r", str(KIT / name))]
    pip = [str(python_of(into)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # The pins are all there is to install: tokenizers' client of the model hub is left out on purpose.
    only = ["--require-hashes", "--only-binary=:all:", "--no-deps"]
    step("Installing the pinned packages", *pip, *only, *wanted)


def ensure(kind: str) -> Path:
    """The interpreter of the environment, made now if it is not there. Raises EnvError."""
    env = env_path(kind)
    if (env / "ready").exists():
        return python_of(env)
    require_tools(kind)
    env.parent.mkdir(parents=True, exist_ok=True)
    print(f"Making the kit's {kind} environment in {env} ({SIZES[kind]}) ...", file=sys.stderr)
    # A virtual environment cannot be moved, so it is built in place; `ready` is written last and a lock
    # folder keeps two builders apart. A build that died leaves no `ready` and is thrown away here.
    lock = env.with_suffix(".lock")
    try:
        lock.mkdir()
    except FileExistsError:
        raise EnvError(
            f"Another build of this environment seems to run; if none does, remove {lock} and retry."
        ) from None
    try:
        shutil.rmtree(env, ignore_errors=True)
        install(kind, env)
        (env / "ready").write_text("ok\n")
    finally:
        lock.rmdir()
    return python_of(env)


def main(argv: list[str]) -> int:
    if len(argv) != 1 or argv[0] not in FILES:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        print(ensure(argv[0]))
    except EnvError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
