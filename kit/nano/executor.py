"""Runs model programs in a process that can be killed: fresh namespace, standard output only, a hard time
limit.

This keeps a training run alive when a program loops or eats memory. It is no security boundary against
hostile code: a determined program can still reach the file system of the account it runs under, so only
generated programs and the nano model's own go in here. The product's sandbox is the browser's.
"""

from __future__ import annotations

import contextlib
import io
import multiprocessing
import signal
from multiprocessing.connection import Connection
from typing import NamedTuple, Optional

TIMED_OUT = "TimeoutError: 'Timed Out'"
LIMIT_S = 5.0


class Ran(NamedTuple):
    text: str
    ok: bool


def error_line(problem: BaseException) -> str:
    """`Type: message`, without the hints that newer Pythons add to a printed traceback."""
    message = problem.msg if isinstance(problem, SyntaxError) else str(problem)
    return f"{type(problem).__name__}: {message}".strip()


def _execute(code: str) -> Ran:
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(code, "<program>", "exec"), {"__name__": "program"})
    except BaseException as problem:  # SystemExit and KeyboardInterrupt of a program are its errors, not ours
        return Ran(error_line(problem), False)
    return Ran(out.getvalue(), True)


def _serve(pipe: Connection) -> None:
    """The child: run what arrives until the parent closes its end."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # limits exist on Unix only
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import sympy  # noqa: F401  paid once here, not inside the first program's time limit

    pipe.send(Ran("ready", True))
    while True:
        try:
            code = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(_execute(code))


class Runner:
    """One child at a time; one that overruns or dies is replaced. A context manager, or call `close()`."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self.limit_s = limit_s
        self._context = multiprocessing.get_context("spawn")
        self._child: Optional[multiprocessing.process.BaseProcess] = None
        self._pipe: Optional[Connection] = None

    def run(self, code: str) -> Ran:
        pipe = self._ready()
        try:
            pipe.send(code)
            if pipe.poll(self.limit_s):
                return pipe.recv()
            self.close()
            return Ran(TIMED_OUT, False)
        except (EOFError, OSError):
            self.close()
            return Ran("MemoryError: the program's process died", False)

    def close(self) -> None:
        if self._child is not None and self._pipe is not None:
            self._pipe.close()
            self._child.kill()
            self._child.join()
        self._child = self._pipe = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ready(self) -> Connection:
        if self._pipe is None:
            self._pipe, theirs = self._context.Pipe()
            self._child = self._context.Process(target=_serve, args=(theirs,), daemon=True)
            self._child.start()
            theirs.close()
            if not self._pipe.poll(60):
                self.close()
                raise RuntimeError("The program runner did not start within 60 s.")
            self._pipe.recv()
        return self._pipe
