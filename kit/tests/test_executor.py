"""The program runner: kills what hangs, forgets between runs, and words errors as the protocol wants."""

from __future__ import annotations

import time

import pytest

from nano.executor import TIMED_OUT, Runner
from nano.protocol import clip, fed_back


def test_an_infinite_loop_is_killed_and_the_next_program_runs() -> None:
    with Runner(limit_s=0.7) as runner:
        runner.run("print(1)")
        begun = time.monotonic()
        assert runner.run("while True: pass") == (TIMED_OUT, False)
        assert time.monotonic() - begun < 20
        assert runner.run("print(6 * 7)").text.strip() == "42"


def test_each_run_has_a_fresh_namespace(runner: Runner) -> None:
    assert runner.run("a = 5\nprint(a)").ok
    assert runner.run("print(a)") == ("NameError: name 'a' is not defined", False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("print(1 / 0)", "ZeroDivisionError: division by zero"),
        ("print('1' + 1)", 'TypeError: can only concatenate str (not "int") to str'),
        ("print(1", "SyntaxError: '(' was never closed"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("raise ValueError", "ValueError:"),
    ],
)
def test_an_error_is_its_last_line(runner: Runner, code: str, text: str) -> None:
    ran = runner.run(code)
    assert not ran.ok
    # Before Python 3.10 the parser worded this one differently.
    assert ran.text == text or "SyntaxError: unexpected EOF" in ran.text


def test_a_program_that_kills_its_process_does_not_kill_ours(runner: Runner) -> None:
    assert not runner.run("import os\nos._exit(1)").ok
    assert runner.run("print('alive')").text.strip() == "alive"


def test_partial_output_before_an_error_is_lost(runner: Runner) -> None:
    assert runner.run("print('half')\n1 / 0").text == "ZeroDivisionError: division by zero"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("", "Done"),
        (" 7 \n", "7"),
        ("x" * 400, "x" * 400),
        ("a" * 300 + "b" * 300, "a" * 200 + "..." + "b" * 200),
    ],
)
def test_outputs_are_clipped(raw: str, shown: str) -> None:
    assert clip(raw) == shown
    assert fed_back(raw) == f"{shown}\n```\n"
