"""The Python side of a run: executes a program in a namespace and captures what it prints. `describe.py` and
`figures.py` are in this namespace already.

Everything handed out is JSON. What the program does to this interpreter is not undone, except for what the next run
of the same solution would trip over; a program of another solution never gets this interpreter.
"""

from __future__ import annotations

import ast
import builtins
import functools
import importlib.util
import json
import linecache
import os
import random
import sys
import time
import traceback
from io import StringIO
from typing import Any

# The worker puts `LIMITS_JSON`, `FIRST_STEPS` and `tell` into this namespace.
LIMITS: dict[str, int] = json.loads(LIMITS_JSON)  # noqa: F821
# The first lines are told at once: a program may say little and then never end.
TELL_AT_ONCE = 200
TELL_EVERY = 0.25


class OutputLimit(BaseException):
    """Not an `Exception`, so that a loop's own `except Exception` does not swallow it."""


class Captured(StringIO):
    def __init__(self) -> None:
        super().__init__()
        self.left = LIMITS["stdout"]
        self.full = False
        self.told = 0
        self.tells = 0
        self.tell_at = 0.0

    def write(self, text: str) -> int:
        self.left -= len(text)
        if self.left < 0:
            if not self.full:
                super().write(text[: self.left])
            self.full, self.left = True, 0
            raise OutputLimit
        written = super().write(text)
        if "\n" in text and (self.tells < TELL_AT_ONCE or time.perf_counter() >= self.tell_at):
            self.tell()
        return written

    def close(self) -> None:
        """What was printed is still wanted."""

    def tell(self) -> None:
        """Says what is new: a program that is ended from outside can't say it any more."""
        self.seek(self.told)
        new = self.read()
        self.told += len(new)
        self.tells += 1
        self.tell_at = time.perf_counter() + TELL_EVERY
        tell(new)  # noqa: F821


class Discarded(StringIO):
    def write(self, text: str) -> int:
        return len(text)


def refused(*_args: object, **_options: object) -> None:
    error = RuntimeError()
    error.add_note("A program here can't ask for input or start other programs.")
    raise error


def recursive_lru_cache() -> Any:
    """The cache of functools in pure Python. A recursion through the one in C takes the browser's stack with it
    after some 300 calls, and then the interpreter is dead."""
    spec = importlib.util.find_spec("functools")
    module = importlib.util.module_from_spec(spec)
    in_c = sys.modules["_functools"]
    sys.modules["_functools"] = None
    try:
        spec.loader.exec_module(module)
    finally:
        sys.modules["_functools"] = in_c
    return module._lru_cache_wrapper


lru_cache_in_c = functools._lru_cache_wrapper
lru_cache_in_python = recursive_lru_cache()
functools._lru_cache_wrapper = lru_cache_in_python
builtins.input = refused
os.system = refused
sys.set_int_max_str_digits(0)
# For who has added matplotlib: it draws into a file, not onto a page that is not there.
os.environ["MPLBACKEND"] = "Agg"
# A program has no business with the page's side; some of Pyodide's own modules have brought it in already.
for name in [name for name in sys.modules if name.split(".")[0] in ("js", "pyodide_js")]:
    del sys.modules[name]
pristine = dict(vars(builtins))
parse = ast.parse
modules = dict(sys.modules)
# A snapshot's generators go on from the same numbers each time. The seed of hashes can't be renewed.
random.seed()
if "sympy" in modules:
    modules["sympy.core.random"].seed()
kept_namespace: dict[str, Any] = {"__name__": "__main__"}
kept_assigned: dict[str, None] = {}
runs = 0
# The value of the last line, the namespace, the names assigned in it, and those that the last program assigned.
last: tuple[object, dict[str, Any], dict[str, None], dict[str, None]] = (None, {}, {}, {})


def prepare(warm: bool) -> None:
    """Imports SymPy, which keeps the faster cache in C; `warm` also makes its first steps, which are slow once."""
    if "sympy" in modules:
        return
    functools._lru_cache_wrapper = lru_cache_in_c
    try:
        exec(FIRST_STEPS if warm else "import sympy", {})  # noqa: F821
    finally:
        functools._lru_cache_wrapper = lru_cache_in_python
    modules.update(sys.modules)


def mend() -> None:
    """Puts back what this file itself can't do without, where a program took it away. Uses none of it."""
    builtins.__dict__.update(pristine | builtins.__dict__)
    sys.modules.update(modules | sys.modules)


def reset() -> None:
    """What a fresh namespace alone does not renew, where programs are known to touch it. It raises where a program has
    broken what it takes for this: then the interpreter is of no more use."""
    names = vars(builtins)
    for name in [name for name in names if name not in pristine]:
        del names[name]
    names.update(pristine)
    sys.setrecursionlimit(1000)
    sys.displayhook = sys.__displayhook__
    random.seed()
    if "decimal" in sys.modules:
        decimal = sys.modules["decimal"]
        decimal.setcontext(decimal.Context())
    if "mpmath" in sys.modules:
        sys.modules["mpmath"].mp.dps = 15


def run(code: str, kept: bool) -> str:
    """Runs a program and returns `{stdout, error?, ms}`. A fresh namespace has no `__name__`: looked up, it is that
    of the builtins, so a main guard does not hold. A kept one is a notebook's, where it does."""
    global last, runs
    runs += 1
    name = f"<cell {runs}>" if kept else "<program>"
    namespace = kept_namespace if kept else {}
    assigned: dict[str, None] = {}
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    captured = Captured()
    value, error = None, None
    # `exit()` closes what is to be read, so each program gets its own.
    sys.stdout, sys.stderr, sys.stdin = captured, Discarded(), StringIO()
    sys.argv = ["<program>"]
    start = time.perf_counter()
    try:
        value = execute(code, name, namespace, assigned)
    except OutputLimit:
        pass
    except:  # noqa: E722 - the program may have taken the name BaseException away
        mend()
        error = describe_error(sys.exception(), name)
    finally:
        ms = (time.perf_counter() - start) * 1000
        mend()
        sys.stdout = sys.stderr = Discarded()
    if captured.full:
        error = {"kind": "output", "line": f"RuntimeError: more than {LIMITS['stdout']} characters of output"}
    if kept:
        kept_assigned.update(assigned)
    last = (value, namespace, dict(kept_assigned) if kept else assigned, assigned)
    return json.dumps({"stdout": captured.getvalue(), "ms": ms, **({"error": error} if error else {})})


def execute(code: str, name: str, namespace: dict[str, Any], assigned: dict[str, None]) -> object:
    """Returns the value of a last line that is an expression."""
    # The parser may take a hundred times the memory of the text.
    if len(code) > LIMITS["code"]:
        raise RuntimeError(f"a program of more than {LIMITS['code']} characters is not run")
    tree = parse(code, name)
    stored = (ast.Store, ast.Del)
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, stored)]
    names.sort(key=lambda node: (node.lineno, node.col_offset))
    assigned.update((node.id, None) for node in names)
    tail = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    body = compile(tree, name, "exec", dont_inherit=True)
    # Before anything runs: a program with a syntax error does nothing at all.
    end = compile(ast.Expression(tail.value), name, "eval", dont_inherit=True) if tail else None
    exec(body, namespace)
    return eval(end, namespace) if end else None


def describe_error(error: BaseException, name: str) -> dict[str, object]:
    described: dict[str, object] = {
        "kind": "memory" if isinstance(error, MemoryError) else "raised",
        "line": line_of(error)[: LIMITS["line"]],
    }
    try:
        described["traceback"] = traceback_of(error)[-LIMITS["traceback"] :]
        number = line_number(error, name)
        if number:
            described["lineNumber"] = number
    except Exception:
        pass
    return described


def line_of(error: BaseException) -> str:
    """The last line of a traceback, without the advice that newer Pythons add to it."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    try:
        text = (error.msg or "<no detail available>") if isinstance(error, SyntaxError) else str(error)
    except Exception:
        text = "<exception str() failed>"
    lines = [line for line in (f"{name}: {text}" if text else name).split("\n") if line.strip()]
    return lines[-1] if lines else "Exception"


def traceback_of(error: BaseException) -> str:
    report = traceback.TracebackException.from_exception(error, compact=True)
    only_programs(report)
    return "".join(report.format())


def only_programs(report: traceback.TracebackException) -> None:
    frames = [frame for frame in report.stack if frame.filename.startswith("<")]
    report.stack = traceback.StackSummary.from_list([frame for frame in frames if is_program(frame.filename)])
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if other is not None:
            only_programs(other)


def is_program(filename: str) -> bool:
    return filename == "<program>" or filename.startswith("<cell ")


def line_number(error: BaseException, name: str) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno
    numbers = [number for frame, number in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == name]
    return numbers[-1] if numbers else None


def no_event_loop(*_: object, **__: object) -> None:
    raise RuntimeError("there is no event loop here: do it without asyncio")


# What a program schedules for later would run when its time is over, and nobody would count it.
for way in ("create_once_callable", "scheduleCallback"):
    setattr(sys.modules["pyodide.webloop"], way, no_event_loop)
sys.modules["asyncio"].run = no_event_loop  # type: ignore[attr-defined]


[prepare, reset, run, describe]
