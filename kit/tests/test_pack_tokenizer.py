"""`tokenizer.json` gives SentencePiece's ids, number by number, behind one leading space."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sentencepiece
from tokenizers import Tokenizer

from checkpoints import sentencepiece_file, texts, train_sentencepiece
from pack.problem import PackError
from pack.sentencepiece_model import BYTE, CONTROL, NORMAL, Piece, SentencePieceModel, read_sentencepiece
from pack.tokenizer_json import SPACE, merges_of, rows_of, tokenizer_json

Both = tuple[sentencepiece.SentencePieceProcessor, Tokenizer]
PARTS = [
    "a", "aa", " ", "  ", "    ", "\n", "\t", "0", "12", "é", "e\u0301", "日本", "🙂", "▁", "\x00", "\u00a0", "<s>", "</s>",
    "<unk>", "<0x0A>", "$", "\\frac{1}{2}", "\\boxed{", "}", "```python\n", "```output\n", "==", "----", "def f(x):\n    ",
    "<|user|>\n", "\r\n", "x_1^2",
]  # fmt: skip


def both(path: Path, added: dict[str, int] = {}) -> Both:  # noqa: B006
    model = read_sentencepiece(path)
    ids = rows_of(model, added, len(model.pieces) + len(added))
    return sentencepiece.SentencePieceProcessor(model_file=str(path)), Tokenizer.from_str(
        tokenizer_json(model, ids)
    )


@pytest.fixture(scope="module", params=[2000, 32000])
def pair(request: pytest.FixtureRequest, sentencepiece_of: Callable[[int], Path]) -> Both:
    return both(sentencepiece_of(request.param))


def strings() -> Iterator[str]:
    rng = random.Random("strings")
    yield from texts(5000, "others")
    for _ in range(2500):
        yield "".join(rng.choice(PARTS) for _ in range(rng.randrange(1, 30)))
        yield "".join(rng.choice(PARTS) * rng.randrange(1, 9) for _ in range(rng.randrange(1, 8)))


def test_ten_thousand_strings_have_the_same_ids(pair: Both) -> None:
    theirs, ours = pair
    count = 0
    for text in strings():
        ids = ours.encode(" " + text).ids
        assert ids == theirs.encode(text), text
        if "▁" not in text:  # it stands for a space in both
            assert ours.decode(ids, skip_special_tokens=False) == " " + text
        count += 1
    assert count == 10_000


def test_indentation_of_any_depth(pair: Both) -> None:
    theirs, ours = pair
    assert all(ours.encode(" " * (n + 1)).ids == theirs.encode(" " * n) for n in range(1, 130))


def test_a_text_may_grow_after_any_round(pair: Both) -> None:
    """What is appended is encoded alone: no space comes in at the seam."""
    _, ours = pair
    text = " 3 + 4\n```output\n"
    more = "7\n```\nSo it is 7."
    assert (
        ours.decode(ours.encode(text).ids + ours.encode(more).ids, skip_special_tokens=False) == text + more
    )


def test_no_text_becomes_a_control_token(pair: Both) -> None:
    theirs, ours = pair
    controls = {i for i in range(theirs.get_piece_size()) if theirs.is_control(i)}
    assert controls == {1, 2}
    assert not controls & set(ours.encode(" <s></s> <s> x</s>").ids)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "tokenizer.model"
    train_sentencepiece(path, 400, 200, user_defined_symbols=["<mid>"], control_symbols=["<pad>"])
    return path


def test_pieces_are_read_as_sentencepiece_reads_them(small: Path) -> None:
    model = read_sentencepiece(small)
    theirs = sentencepiece.SentencePieceProcessor(model_file=str(small))
    assert [p.text for p in model.pieces] == [theirs.id_to_piece(i) for i in range(theirs.get_piece_size())]
    assert [p.score for p in model.pieces] == [theirs.get_score(i) for i in range(theirs.get_piece_size())]
    assert {p.text for p in model.pieces if p.kind == CONTROL} == {"<s>", "</s>", "<pad>"}
    assert sum(p.kind == BYTE for p in model.pieces) == 256


def test_symbols_of_the_user_are_matched_whole(small: Path) -> None:
    theirs, ours = both(small)
    for text in ["<mid>", "a<mid>b", "a <mid> b", "<mid><mid>", "<mi", "<pad>"]:
        assert ours.encode(" " + text).ids == theirs.encode(text), text


def test_runs_of_spaces_that_share_one_score(small: Path, tmp_path: Path) -> None:
    """As Llama has them, for the indentation of programs: runs of 2 to 16, all of the lowest score."""
    pieces = [p for p in read_sentencepiece(small).pieces if 2 * SPACE not in p.text]
    pieces += [Piece(n * SPACE, -1e9, NORMAL) for n in (2, 4, 8, 5, 6, 12, 13, 10, 14, 3, 9, 16, 7, 11, 15)]
    sentencepiece_file(tmp_path / "tokenizer.model", pieces)
    theirs, ours = both(tmp_path / "tokenizer.model")
    for n in range(1, 130):
        for text in (" " * n, f"if x:\n{' ' * n}y", f"{' ' * n}{' ' * n}z{' ' * (n // 2)}"):
            assert ours.encode(" " + text).ids == theirs.encode(text), n
    assert len(ours.encode(" " * 16).ids) == 1


def test_nothing_is_merged_to_what_no_text_may_become() -> None:
    kinds = {"<s>": CONTROL, "<0x0A>": BYTE, "<": NORMAL, "s>": NORMAL, "0x0A>": NORMAL, "<<": NORMAL}
    model = SentencePieceModel(tuple(Piece(text, -1.0, kind) for text, kind in kinds.items()))
    assert merges_of(model) == [("<", "<")]


def test_merges_come_best_first(small: Path) -> None:
    model = read_sentencepiece(small)
    score = {p.text: p.score for p in model.pieces}
    made = [left + right for left, right in merges_of(model)]
    assert [score[m] for m in made] == sorted((score[m] for m in made), reverse=True)


@pytest.mark.parametrize(
    ("added", "rows", "fits"),
    [
        ({}, 400, True),
        ({"[PAD]": 400}, 401, True),
        ({"<PRE>": 400, "<SUF>": 401}, 400, True),  # no row: left out
        ({}, 399, False),
        ({}, 401, False),
        ({"[PAD]": 401}, 401, False),
    ],
)
def test_tokens_and_rows_have_to_be_as_many(
    small: Path, added: dict[str, int], rows: int, fits: bool
) -> None:
    model = read_sentencepiece(small)
    if fits:
        assert len(rows_of(model, added, rows)) == rows
    else:
        with pytest.raises(PackError, match="take the tokenizer files that belong"):
            rows_of(model, added, rows)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"byte_fallback": False}, "no bytes to fall back on"),
        ({"normalization_rule_name": "nmt_nfkc"}, "rewrites characters"),
        ({"remove_extra_whitespaces": True}, "removes spaces"),
        ({"add_dummy_prefix": False}, "no space in front"),
        ({"model_type": "unigram"}, "not trained by byte-pair"),
    ],
)
def test_tokenizers_of_another_kind_are_refused(
    tmp_path: Path, options: dict[str, object], reason: str
) -> None:
    train_sentencepiece(tmp_path / "tokenizer.model", 400, 200, **options)
    with pytest.raises(PackError, match=reason):
        read_sentencepiece(tmp_path / "tokenizer.model")


@pytest.mark.parametrize("data", [b"", b"\xff\xff", b"<html>", b"\x0a\x05ab", b"\x0a" + b"\xff" * 20])
def test_what_is_no_model_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "tokenizer.model").write_bytes(data)
    with pytest.raises(PackError, match="download it again"):
        read_sentencepiece(tmp_path / "tokenizer.model")
