"""How likely a question is as one of those the model was trained on: a trigram model over words, interpolated
as Witten and Bell have it, in one small file beside the model.

The app says beside an answer that the question is of no kind the model knows; no engine is needed for that.
Costs are whole numbers (sixteenths of a nat), so that Python and the app come to the same surprise exactly.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from . import lexicon
from .familiar_words import BEGIN, CLASSES, END, NUMERALS, UNKNOWN, Known, lower, tokens, word_of

MAGIC = b"MUFAMIL1"
PER_NAT = 16
WORST = 8  # so many of the least likely words weigh as much as all
SEEN = 3  # a rarer word is unknown
MOST_BYTES = 300_000
# Of own questions, at most. A lower threshold also meets new wordings that are answered right.
FLAGGED = 0.02  # of a fresh draw of training questions


@dataclass(frozen=True)
class Table:
    """Costs are -ln p, in 1/16 nat; ids are places in `CLASSES`, then in `words`. A backed-off cost adds the
    context's `backoff`."""

    words: tuple[str, ...]  # lower case, sorted
    numerals: tuple[str, ...]  # count as <number>
    names: tuple[str, ...]  # count as <name>
    unigrams: tuple[tuple[int, int], ...]  # cost, backoff
    bigrams: dict[int, tuple[int, int]]  # a * V + b -> cost, backoff
    trigrams: dict[int, int]  # (a * V + b) * V + c -> cost
    threshold: int = 0  # thousandths of a nat; a question of more surprise is not familiar

    @property
    def known(self) -> Known:
        return Known(frozenset(self.words), frozenset(self.numerals), frozenset(self.names))


def cost(p: float) -> int:
    return round(-PER_NAT * math.log(p))


Grams = tuple["Counter[int]", "Counter[tuple[int, int]]", "Counter[tuple[int, int, int]]"]


def grams_of(lines: Iterable[list[int]]) -> Grams:
    one: Counter[int] = Counter()
    two: Counter[tuple[int, int]] = Counter()
    three: Counter[tuple[int, int, int]] = Counter()
    for ids in lines:
        one.update(ids[1:])
        two.update(zip(ids, ids[1:]))
        three.update(zip(ids, ids[1:], ids[2:]))
    return one, two, three


def smooth(known: tuple[list[str], list[str], list[str]], grams: Grams, least: int) -> Table:
    """A trigram seen less than `least` times is left to the bigram, and a bigram seen less than half as often
    to the word."""
    words, numerals, names = known
    size = len(CLASSES) + len(words)
    one, two, three = grams
    two = Counter({k: n for k, n in two.items() if n >= max(2, least // 2)})
    three = Counter({k: n for k, n in three.items() if n >= least})
    after: dict[object, list[int]] = defaultdict(lambda: [0, 0])  # context -> how often, how many different
    for key, n in (*two.items(), *three.items()):
        context = key[0] if len(key) == 2 else key[:2]
        after[context][0] += n
        after[context][1] += 1
    seen = sum(one.values())

    def p1(c: int) -> float:
        return (one[c] + 0.1) / (seen + 0.1 * size)

    def p2(b: int, c: int) -> float:
        often, kinds = after[b]
        return (two[b, c] + kinds * p1(c)) / (often + kinds)

    def p3(a: int, b: int, c: int) -> float:
        often, kinds = after[a, b]
        lowered = p2(b, c) if after[b][1] else p1(c)
        return (three[a, b, c] + kinds * lowered) / (often + kinds)

    def backoff(context: object) -> int:
        often, kinds = after.get(context, (0, 0))
        return cost(kinds / (often + kinds)) if kinds else 0

    return Table(
        tuple(words),
        tuple(numerals),
        tuple(names),
        tuple((cost(p1(i)), backoff(i)) for i in range(size)),
        {a * size + b: (cost(p2(a, b)), backoff((a, b))) for a, b in sorted(two)},
        {(a * size + b) * size + c: cost(p3(a, b, c)) for a, b, c in sorted(three)},
    )


def learn(questions: list[str], most_bytes: int = MOST_BYTES) -> Table:
    """The table of these questions, pruned until its file is small enough."""
    cut = [tokens(q) for q in questions]
    names = sorted({lower(n) for n in (*lexicon.NAMES_HE, *lexicon.NAMES_SHE)})
    classed = {*names, *NUMERALS, *CLASSES}
    counts = Counter(small for line in cut for t, _ in line if (small := lower(t)) not in classed)
    # The more questions, the more words that were made up or mistyped come up a few times.
    words = sorted(w for w, n in counts.items() if n >= max(SEEN, len(questions) // 20_000))
    ids = {w: i for i, w in enumerate((*CLASSES, *words))}
    known = Known(frozenset(words), frozenset(NUMERALS), frozenset(names))
    lines = [[ids[BEGIN], *(ids[word_of(*t, known)] for t in line), ids[END]] for line in cut]
    # A word made up or mistyped on purpose must not make all unknown words likely; of few questions most have one.
    clean = [line for line in lines if ids[UNKNOWN] not in line]
    grams = grams_of(clean if 2 * len(clean) > len(lines) else lines)
    least = 3
    while least < 10_000:
        table = smooth((words, sorted(NUMERALS), names), grams, least)
        if len(encode(table)) <= most_bytes:
            return table
        least += least // 4 + 1
    raise ValueError(f"the words alone take more than {most_bytes} bytes")


class Scorer:
    def __init__(self, table: Table) -> None:
        self.table, self.size = table, len(table.unigrams)
        self.ids = {w: i for i, w in enumerate((*CLASSES, *table.words))}
        self.known = table.known

    def costs(self, text: str) -> list[int]:
        """One a word, and one for the end, in 1/16 nat."""
        t, size = self.table, self.size
        ids = [self.ids[BEGIN], *(self.ids[word_of(*x, self.known)] for x in tokens(text)), self.ids[END]]
        out = []
        for i in range(1, len(ids)):
            b, c = ids[i - 1], ids[i]
            pair = t.bigrams.get(b * size + c)
            spent = pair[0] if pair else t.unigrams[b][1] + t.unigrams[c][0]
            if i > 1:
                context = ids[i - 2] * size + b
                whole = t.trigrams.get(context * size + c)
                spent = whole if whole is not None else spent + t.bigrams.get(context, (0, 0))[1]
            out.append(spent)
        return out

    def surprise(self, text: str) -> float:
        """Nats: the mean cost of a word, and the mean of the eight (or fewer) least likely on top."""
        costs = sorted(self.costs(text), reverse=True)
        worst = costs[:WORST]
        return (sum(costs) / len(costs) + sum(worst) / len(worst)) / PER_NAT

    def familiar(self, text: str) -> bool:
        return self.surprise(text) * 1000 <= self.table.threshold


def varint(n: int) -> bytes:
    """Seven bits a byte, the low ones first; the eighth bit says that more follow (LEB128)."""
    out = bytearray()
    while n >= 128:
        out.append(n & 127 | 128)
        n >>= 7
    return bytes((*out, n))


def encode(table: Table) -> bytes:
    """The file: magic, threshold, words, numerals, names, then costs. Keys ascend, each as what it adds."""
    parts = [MAGIC, varint(table.threshold)]
    for texts in (table.words, table.numerals, table.names):
        text = "\n".join(texts).encode("utf-8")
        parts += [varint(len(text)), text]
    parts += [varint(x) for pair in table.unigrams for x in pair]
    for entries in (table.bigrams, {k: (v,) for k, v in table.trigrams.items()}):
        parts.append(varint(len(entries)))
        last = -1
        for key, costs in sorted(entries.items()):
            parts += [varint(key - last), *(varint(x) for x in costs)]
            last = key
    return b"".join(parts)


def decode(data: bytes) -> Table:
    """The table of a file this kit wrote. The app's parser is the one for files of strangers."""
    if data[: len(MAGIC)] != MAGIC:
        raise ValueError("not a table of questions")
    at = len(MAGIC)

    def number() -> int:
        nonlocal at
        n = shift = 0
        while True:
            byte = data[at]
            at += 1
            n |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return n

    def texts() -> tuple[str, ...]:
        nonlocal at
        size = number()
        at += size
        return tuple(data[at - size : at].decode("utf-8").split("\n"))

    threshold, words, numerals, names = number(), texts(), texts(), texts()
    unigrams = tuple((number(), number()) for _ in range(len(CLASSES) + len(words)))
    bigrams: dict[int, tuple[int, int]] = {}
    key = -1
    for _ in range(number()):
        key += number()
        bigrams[key] = (number(), number())
    trigrams: dict[int, int] = {}
    key = -1
    for _ in range(number()):
        key += number()
        trigrams[key] = number()
    return Table(words, numerals, names, unigrams, bigrams, trigrams, threshold)


def threshold_of(scorer: Scorer, own: list[str], flagged: float = FLAGGED) -> int:
    """The least whole threshold that flags no more than that share of own questions."""
    surprises = sorted(scorer.surprise(q) for q in own)
    return math.ceil(1000 * surprises[max(0, math.ceil((1 - flagged) * len(surprises)) - 1)])
