"""web-llm's form of the tokenizer encodes as ours does. Needs the `tokenizers` package of the library
environment."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from library.inputs import MODEL
from nano.bpe import SPECIAL
from nano.gguf_file import read_gguf
from pack.nano_tokenizer import tokenizer_json

tokenizers = pytest.importorskip(
    "tokenizers",
    reason="tokenizers is not installed here: run these with the Python of `python3 kit/env.py library`",
)
pytestmark = pytest.mark.library
OURS = read_gguf(MODEL / "nano-q8_0.gguf")[2]
THEIRS = tokenizers.Tokenizer.from_str(json.dumps(tokenizer_json(OURS)))
PIECES = [
    "```output\n",
    "```python\n",
    "</s>",
    "<|user|>",
    "  ",
    " \n",
    "\n\n",
    "'s",
    "12",
    "½",
    "é",
    "🙂",
    " the",
    "print(",
]


# Above plane 2 Unicode gets new letters each year, and the two libraries are not of the same year.
CHARACTERS = st.characters(max_codepoint=0x2FFFF, exclude_categories=["Cs", "Cn"])


@given(
    st.text(CHARACTERS) | st.lists(st.sampled_from(PIECES) | st.text(CHARACTERS, max_size=3)).map("".join)
)
@settings(max_examples=2000, deadline=None)
def test_any_text_is_encoded_the_same(text: str) -> None:
    ids = THEIRS.encode(text).ids
    assert ids == OURS.encode(text)
    assert THEIRS.decode(ids, skip_special_tokens=False) == text


def test_every_character_is_encoded_the_same() -> None:
    """Those of the planes that have had letters for long, and the tags."""
    for start in (*range(0, 0x30000, 0x400), 0xE0000):
        text = " ".join(
            f"a{chr(c)}1 {chr(c)}b" for c in range(start, start + 0x400) if not 0xD800 <= c < 0xE000
        )
        assert THEIRS.encode(text).ids == OURS.encode(text), hex(start)


def test_special_tokens_in_text_are_plain_characters() -> None:
    for special in SPECIAL:
        assert not set(THEIRS.encode(special).ids) & {0, 1, 2}
