"""What is learned and what is only read, for random examples: the property the whole second stage stands on."""

from __future__ import annotations

import re

from nano.bpe import BOS, EOS, Tokenizer
from nano.encode import corpus, encode_segments
from nano.protocol import DEBUG, STOP, Solution, nested_segments, plain_segments, prompt


def split_by_hand(text: str, question: str) -> tuple[str, str]:
    """The learned and the masked text, found in the finished transcript with the paper's rule, not from segments."""
    head = prompt(question)
    assert text.startswith(head)
    rest = text[len(head) :]
    masked = "".join(m.group(1) for m in re.finditer(r"```output\n(.*?\n```\n)", rest, re.S))
    return re.sub(r"(```output\n).*?\n```\n", r"\1", rest, flags=re.S), head + masked


def test_learned_tokens_are_exactly_what_the_model_must_write(
    solutions: list[Solution], tokenizer: Tokenizer
) -> None:
    for solution in solutions:
        segments = nested_segments(solution)
        ids, learned = encode_segments(segments, tokenizer)
        written, read = split_by_hand("".join(s.text for s in segments), solution.question)
        assert tokenizer.decode(i for i, keep in zip(ids, learned) if keep) == written
        assert tokenizer.decode(i for i, keep in zip(ids, learned) if not keep) == read
        assert (ids[0], learned[0], ids[-1], learned[-1]) == (BOS, False, EOS, True)


def test_segments_tokenise_like_the_whole_text(solutions: list[Solution], tokenizer: Tokenizer) -> None:
    """An engine that tokenises the growing transcript anew must see the tokens of training (and keep its KV cache)."""
    for solution in solutions:
        segments = nested_segments(solution)
        apart = [i for s in segments for i in tokenizer.encode(s.text)]
        assert apart == tokenizer.encode("".join(s.text for s in segments))


def test_transcripts_are_byte_identical_to_the_loops(solutions: list[Solution]) -> None:
    """The loop trims the model's text and appends a newline, the output block and a newline; nothing may differ."""
    for solution in solutions:
        parts = nested_segments(solution)
        text = parts[0].text
        for written, fed in zip(parts[1::2], parts[2::2]):
            trimmed = written.text[: -len(STOP)].rstrip()
            assert trimmed.endswith("```") and "boxed" not in trimmed
            output = fed.text[: -len("\n```\n")]
            text += f"{trimmed}\n```output\n{output}\n```\n"
            assert output == output.strip() != ""
        assert text + parts[-1].text == "".join(s.text for s in parts)
        assert ("\\boxed{" in parts[-1].text) == bool(solution.code) and "boxed" not in text


def test_debug_turns_carry_the_real_error_and_the_papers_sentence(solutions: list[Solution]) -> None:
    failed = [s for s in solutions if s.bug]
    assert 0.10 < len(failed) / len(solutions) < 0.25
    for s in failed:
        assert s.bug is not None
        text = "".join(p.text for p in nested_segments(s))
        assert (
            f"```output\n{s.bug.error}\n```\n{DEBUG}\n{s.bug.explanation}\n```python\n{s.code}\n```" in text
        )
        assert re.match(r"\w+(Error|Exception|Interrupt):", s.bug.error)


def test_plain_stage_has_no_code(solutions: list[Solution], tokenizer: Tokenizer) -> None:
    assert not any("```" in s.text for x in solutions for s in plain_segments(x))
    data = corpus((plain_segments(s) for s in solutions), tokenizer, 512)
    assert len(data) == len(solutions) and data.starts[-1] == len(data.ids) == len(data.learned)
