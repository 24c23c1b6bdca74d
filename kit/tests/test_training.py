"""Training for real, small: the whole pipeline, resuming, and the agreement of cached and plain forward
passes."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.torch


def test_smoke(tmp_path: Path) -> None:
    from smoke import smoke

    assert smoke(tmp_path).startswith("smoke passed")


def test_a_cached_step_equals_the_whole_pass() -> None:
    import torch

    from nano.model import Llama, Shape

    torch.manual_seed(1)
    model = Llama(Shape(vocabulary=64, width=64, layers=2, heads=2, hidden=96, context=32)).eval()
    ids = torch.randint(0, 64, (3, 12))
    with torch.no_grad():
        whole, caches = model(ids), model.empty_caches(3)
        first = model(ids[:, :5], caches=caches, at=0)
        steps = [first, *(model(ids[:, i : i + 1], caches=caches, at=i) for i in range(5, 12))]
    assert torch.allclose(torch.cat(steps, 1), whole, atol=1e-4)


def test_a_stopped_run_goes_on_as_if_it_had_not_stopped(
    tmp_path: Path, tokenizer: object, solutions: list[object]
) -> None:
    from dataclasses import replace

    import torch

    from nano import train
    from nano.encode import corpus
    from nano.model import Llama, Shape
    from nano.protocol import nested_segments

    data = corpus((nested_segments(s) for s in solutions[:120]), tokenizer, 512)
    shape = Shape(vocabulary=len(tokenizer), width=32, layers=1, heads=1, hidden=32, context=512)
    recipe = train.Recipe(batch_tokens=2048, log_every=1, save_every=3, bf16=False)

    def fresh() -> Llama:
        torch.manual_seed(3)
        return Llama(shape)

    whole = train.train_stage(fresh(), data, recipe, tmp_path / "a.pt", lambda _: None)

    class Stopped(Exception):
        pass

    def stop(line: str) -> None:
        if line.startswith("step 7/"):
            raise Stopped

    with pytest.raises(Stopped):
        train.train_stage(fresh(), data, recipe, tmp_path / "b.pt", stop)
    resumed = train.train_stage(fresh(), data, replace(recipe), tmp_path / "b.pt", lambda _: None)
    assert len(whole) > 8 and resumed == pytest.approx(whole, abs=1e-4)


def test_the_shipped_file_answers_the_first_questions() -> None:
    from nano.boxed import same
    from nano.executor import Runner
    from nano.solve import load_model, solve

    model, tokenizer = load_model(
        Path(__file__).resolve().parents[2] / "public" / "models" / "nano" / "nano-q8_0.gguf"
    )
    asked = {
        "What is 15% of 240?": "36",
        "A jacket costs $80. It is on sale for 25% off. What is the sale price?": "60",
    }
    with Runner() as runner:
        solved = solve(model, tokenizer, list(asked), runner)
    assert [same(s.answer, a) for s, a in zip(solved, asked.values())] == [True, True]
    assert all(s.runs == 1 and s.finished for s in solved)
