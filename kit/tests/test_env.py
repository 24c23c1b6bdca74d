"""The environments: pinned, hashed, cached by content, and plain sentences when something is missing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import env

KIT = Path(env.__file__).resolve().parent


def requirements(name: str) -> list[str]:
    text = (KIT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-train.txt", "requirements-library.txt"])
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    lines = requirements(name)
    assert len(lines) > 4
    for line in lines:
        assert re.match(r"[a-z0-9.-]+(\[[a-z,]+\])?==[\w.]+ ", line), line
        assert "--hash=sha256:" in line and "//" not in line


def test_the_folder_changes_with_the_pins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUMATH_CACHE", str(tmp_path))
    assert env.env_path("base").parent == tmp_path
    assert len({env.env_path(kind) for kind in env.FILES}) == 3
    for name in ("requirements.txt", "requirements-train.txt"):
        (tmp_path / name).write_text("other==1 --hash=sha256:0\n")
    before = env.env_path("base")
    monkeypatch.setattr(env, "KIT", tmp_path)
    assert env.env_path("base") != before


def test_a_finished_environment_is_not_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUMATH_CACHE", str(tmp_path))
    folder = env.env_path("base")
    folder.mkdir(parents=True)
    (folder / "ready").write_text("ok\n")
    monkeypatch.setattr(env, "install", lambda *_: pytest.fail("installed again"))
    assert env.ensure("base") == env.python_of(folder)


def test_a_failed_build_leaves_nothing_that_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUMATH_CACHE", str(tmp_path))

    def fail(kind: str, into: Path) -> None:
        into.mkdir()
        raise env.EnvError("Installing failed.")

    monkeypatch.setattr(env, "install", fail)
    with pytest.raises(env.EnvError, match="Installing failed"):
        env.ensure("base")
    assert not (env.env_path("base") / "ready").exists()
    assert not env.env_path("base").with_suffix(".lock").exists()


def test_wrong_usage_says_so() -> None:
    done = subprocess.run([sys.executable, str(KIT / "env.py"), "nonsense"], capture_output=True, text=True)
    assert done.returncode == 2 and "base|train|library" in done.stderr


def test_too_old_a_python_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(env.OLDEST, "library", (4, 0))
    with pytest.raises(env.EnvError, match=r"needs Python 4\.0 or newer"):
        env.require_tools("library")
