"""The whole making of a model with tiny settings, in one or two minutes: `python3 kit/smoke.py`.

Same code as the shipped model's. Passes (exit 0) only if the loss of both stages falls well, the mask
covers exactly what the machine writes, the file reads back as the same model, and the model uses its tool.
It says nothing of skill: a model this small has none.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

KIT = Path(__file__).resolve().parent
sys.path.insert(0, str(KIT))


def check_mask(work: Path) -> None:
    """Learned tokens decode to exactly the model's own words, programs and output openers."""
    from nano.bpe import EOS, Tokenizer
    from nano.dataset import load
    from nano.encode import encode_segments
    from nano.protocol import nested_segments

    tokenizer = Tokenizer.load(work / "tokenizer.json")
    for solution in load(work / "nested.jsonl")[:300]:
        segments = nested_segments(solution)
        ids, learned = encode_segments(segments, tokenizer)
        written = tokenizer.decode(i for i, keep in zip(ids, learned) if keep)
        assert written == "".join(s.text for s in segments if s.learned), "the mask is not exact"
        assert ids[-1] == EOS and learned[-1] and not learned[0], "BOS must be masked and EOS learned"


def check_losses(facts: dict[str, object]) -> str:
    lines = []
    for stage, at_most in (("plain", 0.75), ("nested", 0.55)):
        losses = facts[stage]["losses"]  # type: ignore[index]
        assert losses[-1] < at_most * losses[0], (
            f"the loss of stage {stage} did not fall: {losses[0]:.2f} to {losses[-1]:.2f}"
        )
        lines.append(f"{stage} {losses[0]:.2f} to {losses[-1]:.2f}")
    return ", ".join(lines)


def smoke(work: Path) -> str:
    """Raises AssertionError with a sentence; returns the closing line."""
    from nano.executor import Runner
    from nano.pipeline import make_model, write_model
    from nano.plan import SMOKE
    from nano.solve import load_model, solve

    model, tokenizer, facts = make_model(SMOKE, work, lambda line: print(line, flush=True))
    falls = check_losses(facts)
    check_mask(work)
    loaded, tokenizer = load_model(write_model(model, tokenizer, SMOKE, work))
    assert loaded.parameter_count() == model.parameter_count(), "the file lost parameters"
    with Runner() as runner:
        solved = solve(
            loaded,
            tokenizer,
            ["What is 15% of 240?", "Calculate 12 + 30.", "Find the gcd of 84 and 120."] * 4,
            runner,
            most=200,
        )
    used = sum(s.runs > 0 for s in solved)
    assert used >= len(solved) // 3, f"only {used} of {len(solved)} answers ran a program"
    return f"smoke passed: loss {falls}; mask exact; {used} of {len(solved)} answers ran a program"


def main() -> int:
    from make_nano import in_training_environment

    code = in_training_environment(__file__, sys.argv[1:])
    if code is not None:
        return code
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            print(f"{smoke(Path(folder))}; {time.monotonic() - begun:.0f} s")
        except AssertionError as problem:
            print(f"smoke failed: {problem}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
