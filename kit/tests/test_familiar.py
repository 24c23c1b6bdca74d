"""The table of familiar questions: what it learns, that its file is small and the same each time, that the app's
side can hold itself to the same scores."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from nano import familiar
from nano.familiar import Scorer, decode, encode, learn, smooth, threshold_of
from nano.familiar_make import FILE, score_cases, write_table
from nano.familiar_measure import auroc, logistic, measure_familiar, put_section, rights, section
from nano.familiar_words import BEGIN, END, NAME, NUMBER, UNKNOWN, Known, tokens, word_of
from nano.heldout import read_set
from nano.protocol import Solution

KIT = Path(__file__).resolve().parents[1]
MODEL = KIT.parent / "public" / "models" / "nano"
CASES = Path(__file__).resolve().parent / "data" / "familiar.json"


@pytest.fixture(scope="module")
def shipped() -> Scorer:
    return Scorer(decode((MODEL / FILE).read_bytes()))


@pytest.fixture(scope="module")
def questions(solutions: list[Solution]) -> list[str]:
    return [s.question for s in solutions]


def cut(text: str) -> str:
    known = Known(frozenset("what is of x apples '".split()), frozenset({"three"}), frozenset({"tom"}))
    return " ".join(word_of(*t, known) for t in tokens(text))


@pytest.mark.parametrize(
    "text, words",
    [
        ("", ""),
        ("What IS 15", f"what is {NUMBER}"),
        ("3.5 1,200 3/4 .5 three", " ".join([NUMBER] * 5)),
        ("1,234,567.89/2", NUMBER),
        ("1,2345", f"{NUMBER} {UNKNOWN} {NUMBER}"),
        ("Tom tom Isabel isabel", f"{NAME} {NAME} {NAME} {UNKNOWN}"),
        ("Tom’s", f"{NAME} ' {UNKNOWN}"),
        ("3x", f"{NUMBER} x"),
        ("$x$ of $3x$.", f"x of {NUMBER} x {UNKNOWN}"),
        ("$5 of $6 $ x $", f"{UNKNOWN} {NUMBER} of {UNKNOWN} {NUMBER} {UNKNOWN} x {UNKNOWN}"),
        ("X Q DNA", f"x {UNKNOWN} {UNKNOWN}"),
        ("🍎apples", f"{UNKNOWN} apples"),
        ("\u00a0\u200b\ufeff\x00", ""),
        ("Éva", UNKNOWN),
        ("<s> </s>", " ".join([UNKNOWN] * 7)),
    ],
)
def test_a_text_is_cut_into(text: str, words: str) -> None:
    assert cut(text) == words


def test_the_chances_of_all_words_after_each_context_are_one(questions: list[str]) -> None:
    table = learn(questions[:60])
    size = len(table.unigrams)
    scorer = Scorer(table)
    whole = lambda c: 2.718281828 ** (-c / familiar.PER_NAT)  # noqa: E731
    assert sum(whole(c) for c, _ in table.unigrams) == pytest.approx(1, rel=0.05)
    for b in random.Random(1).sample(sorted({k // size for k in table.bigrams}), 8):
        seen = {k % size: c for k, (c, _) in table.bigrams.items() if k // size == b}
        costs = [seen.get(c, table.unigrams[b][1] + table.unigrams[c][0]) for c in range(size)]
        assert sum(map(whole, costs)) == pytest.approx(1, rel=0.08)
    assert scorer.ids[BEGIN] == 0 and scorer.ids[END] == 1


def test_a_question_it_has_seen_surprises_less_than_its_words_in_another_order(questions: list[str]) -> None:
    scorer, rng = Scorer(learn(questions)), random.Random(2)
    asked = [q for q in questions[:200] if len(q.split()) > 6]
    mixed = [" ".join(rng.sample(q.split(), len(q.split()))) for q in asked]
    assert auroc([*map(scorer.surprise, asked)], [*map(scorer.surprise, mixed)]) > 0.93


def test_the_same_questions_give_the_same_file_and_it_can_be_read(questions: list[str]) -> None:
    table = replace(learn(questions), threshold=9123)
    assert encode(replace(learn(list(questions)), threshold=9123)) == encode(table)
    assert decode(encode(table)) == table


def test_it_is_pruned_until_it_is_small_enough(questions: list[str]) -> None:
    small = learn(questions, most_bytes=len(encode(learn(questions))) - 500)
    assert len(encode(small)) <= len(encode(learn(questions))) - 500
    assert len(small.trigrams) < len(learn(questions).trigrams)
    with pytest.raises(ValueError, match="alone"):
        learn(questions, most_bytes=50)


def test_a_rare_pair_backs_off() -> None:
    lines = [[0, 5, 6, 1]] * 9 + [[0, 6, 5, 1]]
    table = smooth((["a", "b"], [], []), familiar.grams_of(lines), 3)
    assert 0 * 7 + 6 not in table.bigrams and 0 * 7 + 5 in table.bigrams
    assert Scorer(table).costs("b")[0] == table.unigrams[0][1] + table.unigrams[6][0]


def test_the_threshold_flags_no_more_than_the_share(questions: list[str]) -> None:
    scorer = Scorer(learn(questions[:300]))
    own = questions[300:]
    table = replace(scorer.table, threshold=threshold_of(scorer, own, 0.1))
    flagged = sum(not Scorer(table).familiar(q) for q in own)
    assert 0 < flagged <= 0.1 * len(own)


def test_writing_adds_to_the_manifest(questions: list[str], tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"file": "nano-q8_0.gguf"}')
    table = learn(questions)
    data = write_table(table, tmp_path).read_bytes()
    told = json.loads((tmp_path / "manifest.json").read_text())
    assert told["file"] == "nano-q8_0.gguf" and told["familiar"]["bytes"] == len(data)
    assert sorted(x.name for x in tmp_path.iterdir()) == ["manifest.json", FILE]


def test_the_shipped_table_is_the_announced_one_and_small() -> None:
    import hashlib

    data = (MODEL / FILE).read_bytes()
    told = json.loads((MODEL / "manifest.json").read_text())["familiar"]
    assert told == {"file": FILE, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    assert len(data) <= familiar.MOST_BYTES
    assert encode(decode(data)) == data


def test_the_committed_scores_are_the_shipped_tables(shipped: Scorer, tmp_path: Path) -> None:
    copy = tmp_path / CASES.name
    copy.write_bytes(CASES.read_bytes())
    score_cases(shipped.table, copy)
    assert copy.read_bytes() == CASES.read_bytes()


@pytest.mark.parametrize("split, most", [("new-numbers", 0.08), ("new-wordings", 0.6)])
def test_own_questions_are_seldom_flagged(shipped: Scorer, split: str, most: float) -> None:
    rows = read_set(KIT / "heldout" / f"{split}.jsonl")
    assert sum(not shipped.familiar(r["question"]) for r in rows) <= most * len(rows)


def test_kinds_never_trained_are_mostly_flagged(shipped: Scorer) -> None:
    rows = read_set(KIT / "heldout" / "new-family.jsonl")
    assert sum(not shipped.familiar(r["question"]) for r in rows) >= 0.75 * len(rows)


@pytest.mark.torch
def test_no_everyday_question_is_flagged(shipped: Scorer) -> None:
    from nano.measure import EVERYDAY

    assert [q for q, _ in EVERYDAY if not shipped.familiar(q)] == []


def test_auroc() -> None:
    assert auroc([1, 2], [3, 4]) == 1 and auroc([3, 4], [1, 2]) == 0 and auroc([1, 2], [1, 2]) == 0.5


def test_logistic_finds_the_chance_it_was_drawn_from() -> None:
    import math

    rng = random.Random(3)
    points = [(x, rng.random() < 1 / (1 + math.exp(0.8 * x - 6))) for x in (20 * rng.random() for _ in range(4000))]
    a, b = logistic(points)
    assert a == pytest.approx(6, rel=0.15) and b == pytest.approx(0.8, rel=0.15)


def test_rights_are_those_that_were_asked_and_not_wrong() -> None:
    rows = [{"question": q} for q in "abc"]
    assert rights(rows, {"rows": 2, "wrong": [{"question": "b"}]}) == [True, False]
    assert rights(rows, None) is None


def test_the_card_tells_it_once_however_often_it_is_written(shipped: Scorer, tmp_path: Path) -> None:
    write_table(shipped.table, _with_manifest(tmp_path))
    sets = {s: read_set(KIT / "heldout" / f"{s}.jsonl") for s in ("new-numbers", "new-wordings", "new-family")}
    wrong = [{"question": r["question"]} for r in sets["new-family"]]
    figures = {"new-family": {"rows": 300, "wrong": wrong}, "new-numbers": {"rows": 300, "wrong": wrong}}
    figure = measure_familiar(tmp_path / FILE, sets, figures, lambda _: None)
    assert figure and figure["sets"]["new-family"]["flagged_right"] == 0.0
    assert figure["sets"]["new-numbers"]["other_right"] == 100.0
    card = tmp_path / "README.md"
    card.write_text("# nano\n\n## Measured\n\nA lot.\n\n## Limits\n\nMany.\n")
    put_section(tmp_path, figure)
    once = card.read_text()
    put_section(tmp_path, figure)
    assert card.read_text() == once and once.count("## When it does not know") == 1
    assert once.startswith("# nano\n\n## Measured\n\nA lot.\n\n") and once.endswith("\n## Limits\n\nMany.\n")
    assert section(None, None) == ""


def _with_manifest(folder: Path) -> Path:
    (folder / "manifest.json").write_text("{}")
    return folder
