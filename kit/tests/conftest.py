"""Shared by the tests: a program runner, a set of checked solutions, a small tokenizer trained on them."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from checkpoints import model_folder, train_sentencepiece
from nano.bpe import Tokenizer, train_bpe
from nano.executor import Runner
from nano.protocol import Solution, nested_segments
from nano.sample import Rejected, Split, any_solution
from packing import PIECES

KIT = Path(__file__).resolve().parent.parent
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "mumath-kit-hypothesis")  # not into the clone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `torch` say plainly why they cannot run where torch is missing."""
    try:
        import torch  # noqa: F401
    except ImportError:
        reason = "torch is not installed here: run these with the Python of `python3 kit/env.py train`"
        for item in items:
            if item.get_closest_marker("torch"):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    with Runner() as r:
        yield r


@pytest.fixture(scope="session")
def solutions(runner: Runner) -> list[Solution]:
    rng = random.Random("tests")
    out: list[Solution] = []
    while len(out) < 500:
        try:
            out.append(any_solution(rng, Split.TRAIN, runner, debug=True))
        except Rejected:
            continue
    return out


@pytest.fixture(scope="session")
def tokenizer(solutions: list[Solution]) -> Tokenizer:
    return train_bpe(("".join(s.text for s in nested_segments(x)) for x in solutions), 600)


@pytest.fixture(scope="session")
def sentencepiece_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """The path of a `tokenizer.model` with that many pieces, trained once."""

    @cache
    def trained(pieces: int) -> Path:
        path = tmp_path_factory.mktemp("sentencepiece") / "tokenizer.model"
        train_sentencepiece(path, pieces, 40_000 if pieces > 2000 else 3000)
        return path

    return trained


@pytest.fixture
def folder(tmp_path: Path, sentencepiece_of: Callable[[int], Path]) -> Path:
    """A small model as downloaded: pickles in three shards."""
    return model_folder(tmp_path / "small", sentencepiece_of(PIECES), PIECES)
