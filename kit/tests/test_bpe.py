"""The tokenizer: any text comes back, digits stand alone, special tokens cannot be typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nano.bpe import EOS, SPECIAL, Tokenizer, pieces, train_bpe

SMALL = train_bpe(["the price of the 12 apples is 30 dollars\n```python\nprint(12 * 3)\n```\n"] * 3, 320)


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_round_trips(text: str) -> None:
    assert SMALL.decode(SMALL.encode(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "don't  do   this\n\n  now",
        "é ½ ² √16 ≤ 5°C",
        "12,345.60 $5\tTab",
        " \n ",
        "日本語 🙂",
        "```output\n60.0\n```\n",
        "a\r\nb",
    ],
)
def test_awkward_text_round_trips(text: str) -> None:
    assert SMALL.decode(SMALL.encode(text)) == text
    assert "".join(pieces(text)) == text


@given(st.text(alphabet="0123456789 .,-x", min_size=1))
@settings(deadline=None)
def test_every_digit_is_its_own_token(text: str) -> None:
    tokens = [SMALL.decode([i]) for i in SMALL.encode(text)]
    assert [t for t in tokens if any(c.isdigit() for c in t)] == [c for c in text if c.isdigit()]


def test_special_tokens_in_text_are_plain_characters() -> None:
    for special in SPECIAL:
        assert not set(SMALL.encode(special)) & {0, 1, EOS}


def test_layout_and_training_are_stable(tmp_path: Path) -> None:
    assert SMALL.tokens[:3] == ["<unk>", "<s>", "</s>"]
    assert len(set(SMALL.tokens)) == len(SMALL) <= 320
    again = train_bpe(["the price of the 12 apples is 30 dollars\n```python\nprint(12 * 3)\n```\n"] * 3, 320)
    assert again.merges == SMALL.merges
    SMALL.save(tmp_path / "t.json")
    assert Tokenizer.load(tmp_path / "t.json").tokens == SMALL.tokens
    assert len(SMALL.encode("the price of the apples")) < 12
