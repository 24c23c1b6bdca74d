"""Make the nano model from its seed, data to card: `python3 kit/make_nano.py
[all|lists|make|heldout|familiar|ablation|measure] [--plan nano|quick]`.

Runs under any Python 3.9 or newer: it finds or makes the training environment (`kit/env.py`) and starts
itself there. A stopped run goes on where it was (work folder in the cache). `lists` chooses anew what is held
out, and, where MUMATH_CORPORA names a folder with the public test sets, the hashes that the data stays away
from; GSM8K and SVAMP are measured only there. `familiar` makes only the table that tells which questions the
model knows, from the data of the run, and its part of the card.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Optional

KIT = Path(__file__).resolve().parent
sys.path.insert(0, str(KIT))

from env import EnvError, cache_root, ensure, env_path  # noqa: E402

# They measure and describe what was made.
ONLY_AFTERWARDS = {
    "ablation.py", "card.py", "familiar.py", "familiar_make.py", "familiar_measure.py", "familiar_words.py", "heldout.py",
    "in_app.py", "measure.py", "solve.py",
}  # fmt: skip
MODELS = KIT.parent / "public" / "models" / "nano"
CASES = KIT / "tests" / "data" / "familiar.json"


def log(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


def digest_of_inputs(plan: object) -> str:
    """What the model is made of: a run after a change must not go on with the data of the one before."""
    digest = hashlib.sha256(repr(plan).encode())
    sources = sorted((KIT / "nano").rglob("*.py"))
    splits = (KIT / "heldout" / "lists.json", KIT / "heldout" / "test-grams.bin")
    for path in (x for x in (*sources, *splits) if x.name not in ONLY_AFTERWARDS):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def in_training_environment(script: str, args: list[str]) -> Optional[int]:
    """None if we run in the training environment; otherwise the exit code of the script run there."""
    if Path(sys.prefix).resolve() == env_path("train").resolve():
        return None
    try:
        python = ensure("train")
    except EnvError as problem:
        print(problem, file=sys.stderr)
        return 1
    return subprocess.run([str(python), script, *args]).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parts = ["all", "lists", "make", "heldout", "familiar", "ablation", "measure"]
    parser.add_argument("what", nargs="?", default="all", choices=parts)
    parser.add_argument(
        "--plan", default="nano", choices=["nano", "quick"], help="quick: a rough model in ten minutes"
    )
    parser.add_argument(
        "--out", type=Path, default=MODELS, help="folder of the model file, manifest and card"
    )
    args = parser.parse_args()
    code = in_training_environment(__file__, sys.argv[1:])
    if code is not None:
        return code

    from nano import plan as plans
    from nano.ablation import ablate
    from nano.card import write_card
    from nano.familiar_make import make_familiar
    from nano.familiar_measure import put_section
    from nano.heldout import write_sets
    from nano.lists import choose_lists
    from nano.measure import familiarity, measure
    from nano.pipeline import make_model, solutions_of, write_model

    plan = {"nano": plans.SHIPPED, "quick": plans.QUICK}[args.plan]
    corpora = os.environ.get("MUMATH_CORPORA")
    if args.what == "lists":
        choose_lists(corpora, log)
        return 0
    work = cache_root() / "nano-work" / f"{plan.name}-{plan.seed}-{digest_of_inputs(plan)}"
    if args.what in ("all", "make"):
        model, tokenizer, facts = make_model(plan, work, log)
        (work / "facts.json").write_text(json.dumps(facts, indent=1))
        path = write_model(model, tokenizer, plan, args.out)
        log(f"wrote {path} ({path.stat().st_size / 1e6:.2f} MB)")
    if args.what in ("all", "make", "familiar"):
        work.mkdir(parents=True, exist_ok=True)
        examples = [x for stage in plan.stages for x in solutions_of(plan, stage, work, log)]
        cases = CASES if args.out.resolve() == MODELS else None
        path = make_familiar(plan, [x.question for x in examples if x.code], args.out, cases)
        log(f"wrote {path} ({path.stat().st_size / 1e3:.0f} KB)")
    if args.what == "familiar":
        known = work / "figures.json"
        figures = json.loads(known.read_text()) if known.exists() else {}
        put_section(args.out, familiarity(args.out, KIT / "heldout", corpora, figures, log))
    if args.what == "heldout" or (args.what == "all" and args.out.resolve() == MODELS):
        write_sets(KIT / "heldout")
        log(f"wrote {KIT / 'heldout'}")
    if args.what == "ablation" or (args.what == "all" and args.out.resolve() == MODELS):
        found = ablate(work, KIT / "heldout", log)
        (KIT / "heldout" / "ablation.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if args.what in ("all", "measure"):
        figures = measure(
            args.out / "nano-q8_0.gguf", KIT / "heldout", corpora, log, shipped=args.out.resolve() == MODELS
        )
        (work / "figures.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False))
        if (work / "facts.json").exists():
            write_card(args.out, plan, json.loads((work / "facts.json").read_text()), figures)
            log(f"wrote {args.out / 'README.md'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
