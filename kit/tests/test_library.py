"""web-llm, as its package is, with nano's library in a headless Chromium: every greedy token is the
reference's.

In rounds, because the first prompt alone proves little: what is appended to a cache goes other ways through
it. Runs where the library was built, and else says how.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from reference_llama import Weights, logits, weights_of_pack

from env import cache_root
from library.inputs import MODEL, finished_folder, is_whole
from nano.bpe import BOS, Tokenizer
from nano.gguf_file import read_gguf
from nano.protocol import STOP, fed_back, prompt

pytestmark = pytest.mark.library
KIT = Path(__file__).resolve().parent.parent
CLOSE = 0.01  # logits are around ten and differ by a few thousandths: software WebGPU is sparing with digits of exp2 and rsqrt
AWKWARD = [
    "What is $$x$$ if $' and $& cost $5,  é½² √16 ≤ 5°C?\r\n\tAnd 日本語 🙂?",
    "</s> <s> <|user|> ```output\n12\n```",
    "Tom has 12 apples and buys 7 more. " * 40 + "How many are there?",  # more than one chunk of prefill
]
QUESTION = "What is 15% of 240?"
PENALTIES = {"presence_penalty": 0.7, "frequency_penalty": 1.1, "repetition_penalty": 1.3}
SETTINGS = {
    "greedy": {"max_tokens": 24},
    "nucleus of one": {"max_tokens": 24, "temperature": 1, "top_p": 1e-4, "seed": 7},
    "bias": {"max_tokens": 4, "logit_bias": {"77": 100}},
    "penalties": {"max_tokens": 40, "stop": [], **PENALTIES},
    "grammar": {
        "max_tokens": 30,
        "stop": [],
        "response_format": {"type": "grammar", "grammar": 'root ::= "yes" | "no"'},
    },
}


@dataclass(frozen=True)
class Talk:
    pack: Path
    weights: Weights
    shape: dict[str, float]
    tokenizer: Tokenizer
    asked: list[dict]
    told: list[list[dict]]
    sampled: dict[str, dict]  # the only round of each dialogue with settings of its own


def questions(count: int) -> list[str]:
    lines = (KIT / "heldout" / "new-numbers.jsonl").read_text(encoding="utf-8").splitlines()
    return [*AWKWARD, *(json.loads(line)["question"] for line in lines[: count - len(AWKWARD)])]


@pytest.fixture(scope="module", params=[("q4f32_1", 20), ("q0f32", 6)], ids=lambda p: p[0])
def talk(request: pytest.FixtureRequest) -> Talk:
    form, count = request.param
    pack = finished_folder(form)
    if not is_whole(pack):
        pytest.skip(
            f"nano's library is not built: npm run -s kit:library -- --quant {form} (needs Emscripten)"
        )
    if not shutil.which("node") or not (KIT.parent / "node_modules/@mlc-ai/web-llm").exists():
        pytest.skip("web-llm is not installed: npm ci")
    outputs = ["\n" + fed_back("36"), "\n" + fed_back("ValueError: no solution 1/2\n[3, -4.5]")]
    asked = [{"prompt": prompt(q), "outputs": outputs} for q in questions(count)]
    library = json.loads((pack / "manifest.json").read_text(encoding="utf-8"))["library"]
    settings = [
        {"prompt": prompt(QUESTION), "outputs": [], "options": options} for options in SETTINGS.values()
    ]
    given = {"library": library, "stop": STOP, "maxTokens": 150, "dialogues": [*asked, *settings]}
    command = ["node", str(KIT / "tests" / "webllm" / "run.mjs"), str(pack)]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-3000:]
    _, shape, tokenizer = read_gguf(MODEL / "nano-q8_0.gguf")
    result = json.loads(done.stdout)
    told, others = result["dialogues"][: len(asked)], result["dialogues"][len(asked) :]
    print(f"loaded in {result['loaded']:.0f} ms, all in {result['elapsed']:.0f} ms")
    sampled = dict(zip(SETTINGS, (rounds[0] for rounds in others)))
    return Talk(pack, weights_of_pack(pack), shape, tokenizer, asked, told, sampled)


def test_every_token_is_the_one_of_the_reference(talk: Talk) -> None:
    wrong, ties, tokens, furthest = [], 0, 0, 0.0
    for asked, rounds in zip(talk.asked, talk.told):
        ids = [BOS, *talk.tokenizer.encode(asked["prompt"])]
        sampled: list[tuple[int, int, int]] = []  # round, where it was predicted, token
        firsts = []
        for i, r in enumerate(rounds):
            firsts.append((len(ids) - 1, r["logits"]))
            sampled += [(i, len(ids) - 1 + j, t) for j, t in enumerate(r["tokens"])]
            # The last token, </s> or the one that completed the stop, is never fed.
            ids += [*r["tokens"][:-1], *(talk.tokenizer.encode(asked["outputs"][i]) if i < 2 else [])]
        expected = logits(talk.weights, talk.shape, ids)
        for i, at, token in sampled:
            tokens += 1
            if token != expected[at].argmax():
                gap = float(expected[at].max() - expected[at][token])
                ties += gap < CLOSE
                if gap >= CLOSE:
                    wrong.append((asked["prompt"], i, at, token, gap))
        furthest = max(furthest, *(float(abs(expected[at] - got).max()) for at, got in firsts))
    print(f"{tokens} tokens, {ties} ties, first logits of a round within {furthest:.1e}")
    assert not wrong
    assert ties <= tokens // 200
    assert furthest < 2 * CLOSE


def test_later_rounds_only_compute_what_is_new(talk: Talk) -> None:
    """And web-llm's own tokenizer, in WebAssembly, counts as many tokens as ours."""
    for asked, rounds in zip(talk.asked, talk.told):
        for text, r in zip([asked["prompt"], *asked["outputs"]], rounds):
            assert r["promptTokens"] == len(talk.tokenizer.encode(text))


def test_most_dialogues_had_three_rounds(talk: Talk) -> None:
    assert sum(len(rounds) == 3 for rounds in talk.told) >= 0.6 * len(talk.told)


def test_text_is_that_of_the_tokens(talk: Talk) -> None:
    for rounds in talk.told:
        for r in rounds:
            text = talk.tokenizer.decode(r["tokens"])
            assert text.startswith(r["message"])
            if r["finish"] == "stop":
                assert text == r["message"] or STOP in text


def test_manifest_tells_every_file(talk: Talk) -> None:
    manifest = json.loads((talk.pack / "manifest.json").read_text(encoding="utf-8"))
    files = {f["name"]: f for f in manifest["files"]}
    assert set(files) == {p.name for p in talk.pack.iterdir()} - {"manifest.json"}
    for name, f in files.items():
        content = (talk.pack / name).read_bytes()
        assert str(cache_root()).encode() not in content  # nothing of this computer
        assert (len(content), hashlib.sha256(content).hexdigest()) == (f["bytes"], f["sha256"])
    made_of = hashlib.sha256((MODEL / "manifest.json").read_bytes()).hexdigest()
    assert manifest["source"]["manifest_sha256"] == made_of


def test_sampling_settings_do_what_they_say(talk: Talk) -> None:
    assert talk.sampled["nucleus of one"]["tokens"] == talk.sampled["greedy"]["tokens"]
    assert talk.sampled["bias"]["tokens"] == [77] * 4
    assert talk.sampled["grammar"]["text"] in ("yes", "no")


def test_penalties_are_those_of_the_settings(talk: Talk) -> None:
    start = [BOS, *talk.tokenizer.encode(prompt(QUESTION))]
    tokens = talk.sampled["penalties"]["tokens"]
    expected = logits(talk.weights, talk.shape, [*start, *tokens])[len(start) - 1 :]
    presence, frequency, repetition = PENALTIES.values()
    for i, token in enumerate(tokens):
        row = expected[i].copy()
        for seen in set(tokens[:i]):
            value = row[seen] - presence - frequency * tokens[:i].count(seen)
            row[seen] = value * repetition if value < 0 else value / repetition
        assert row[token] > row.max() - CLOSE
