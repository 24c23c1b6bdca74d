"""The build from outside: nothing to do twice, plain sentences when a tool is missing, copies that are whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from library import inputs
from library.inputs import finished_folder, is_whole, publish
from library.tools import run_emcc

KIT = Path(inputs.__file__).resolve().parents[1]


def finished(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    listed = [{"name": name, "bytes": len(text)} for name, text in files.items()]
    (folder / "manifest.json").write_text(json.dumps({"files": listed}))
    return folder


def run(cache: Path, path: str, *args: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "MUMATH_CACHE": str(cache), "PATH": path}
    command = [sys.executable, str(KIT / "library.py"), *args]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_without_emscripten_it_says_what_to_install(tmp_path: Path) -> None:
    done = run(tmp_path, str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "apt-get install emscripten" in done.stderr


def test_what_is_built_is_not_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUMATH_CACHE", str(tmp_path))
    built = finished(finished_folder("q0f32"), wasm="library")
    done = run(tmp_path, str(tmp_path), "--quant", "q0f32", "--out", str(tmp_path / "out"))
    assert done.returncode == 0 and done.stdout.strip() == str(tmp_path / "out")
    assert "Nothing to build" in done.stderr and "Copied" in done.stderr
    assert (tmp_path / "out" / "wasm").read_text() == "library"
    assert not publish(built, tmp_path / "out")


def test_the_folder_changes_with_all_that_goes_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = finished_folder("q4f32_1")
    assert before != finished_folder("q0f32")
    (tmp_path / "manifest.json").write_text("{}")
    monkeypatch.setattr(inputs, "MODEL", tmp_path)
    assert finished_folder("q4f32_1") != before


def test_a_copy_replaces_the_older_one_and_leaves_other_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(finished(tmp_path / "old", a="1", b="2"), out)
    (out / "mine").write_text("mine")
    publish(finished(tmp_path / "new", a="3", c="4"), out)
    assert {p.name: p.read_text() for p in out.iterdir() if p.name != "manifest.json"} == {
        "a": "3",
        "c": "4",
        "mine": "mine",
    }


def test_a_copy_does_not_write_through_hard_links(tmp_path: Path) -> None:
    """As in a second checkout that shares its files with the first; whatever form the old manifest has."""
    first, second = tmp_path / "first", tmp_path / "second"
    publish(finished(tmp_path / "old", a="1"), first)
    (first / "manifest.json").write_text(json.dumps({"files": [{"file": "a", "bytes": 1}]}))
    second.mkdir()
    for name in ("a", "manifest.json"):
        os.link(first / name, second / name)
    assert publish(finished(tmp_path / "new", a="2"), second)
    assert ((first / "a").read_text(), (second / "a").read_text()) == ("1", "2")


def test_a_folder_that_lacks_something_is_not_whole(tmp_path: Path) -> None:
    folder = finished(tmp_path / "x", a="12")
    assert is_whole(folder)
    (folder / "a").write_text("1")
    assert not is_whole(folder)
    assert not is_whole(tmp_path / "none")


def test_wrong_usage_says_so(tmp_path: Path) -> None:
    done = run(tmp_path, os.environ["PATH"], "--quant", "q8")
    assert done.returncode == 2 and "q4f32_1" in done.stderr


def test_emscriptens_complaint_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("a shell script stands in for emcc")
    fake = tmp_path / "emcc"
    fake.write_text("#!/bin/sh\necho no such header >&2; exit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(Exception, match="no such header"):
        run_emcc("-c", "x.cc")
