"""What a family hands over, and the source of chance and words it draws from.

A `Problem` is a question with a program and an answer worked out *without* that program (exact arithmetic
in the family), so running the program later is a real check. A `Draw` hides where words come from: trained
or held-out templates and names, and, for backward questions, a number shown as `x`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Callable, Union

from . import lexicon
from .split import is_held, record, side
from .wording import articles, capital, closed, expand, fill

Number = Union[int, Fraction]


class Redraw(Exception):
    """No template on the asked side of the split, or the drawn numbers do not suit: draw again."""


@dataclass(frozen=True)
class Problem:
    ask: str
    think: str
    code: str
    answer: str  # canonical: "36", "-7/12", "2.5", "2, 3", "3*x**2 - 4*x"
    end: str = "The answer is {box}."
    expr: str = ""  # formula over the ask's slots; enables the backward ("FOBAR") question
    story: bool = False
    told: bool = False  # its order and form were chosen while telling; it is not reworded
    slots: dict[str, object] = field(default_factory=dict)


class Draw:
    def __init__(
        self,
        rng: random.Random,
        family: str = "",
        held_words: bool = False,
        held_names: bool = False,
        mask: str = "",
    ) -> None:
        self.rng, self.family, self.held_words, self.held_names, self.mask = (
            rng,
            family,
            held_words,
            held_names,
            mask,
        )
        self.wordy, self.commas = rng.random() < 0.15, rng.random() < 0.35
        self.words: dict[str, str] = {}
        self.slots: dict[str, object] = {}
        self.avoid: list[str] = []  # held-out templates that a rewording must not hit

    def int(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def pick(self, options: Sequence[object]) -> object:
        return self.rng.choice(options)

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def size(self, *tops: int) -> int:
        """An int from 2 up to one of several magnitudes, so that small and large numbers are both common."""
        return self.rng.randint(2, self.rng.choice(tops))

    def decimal(self, low: int, high: int, places: int = 1) -> str:
        """A decimal as text, e.g. "3.5"; the last digit is never 0."""
        scale = 10**places
        n = self.rng.randint(low * scale, high * scale)
        return (
            f"{n // scale}.{n % scale:0{places}d}" if n % 10 else f"{n // scale}.{(n % scale) + 1:0{places}d}"
        )

    def money(self, low: int, high: int, cents: float = 0.4) -> str:
        n = self.rng.randint(low, high)
        return (
            f"{n}.{self.rng.choice((25, 50, 75, 99, 95, self.rng.randint(10, 99))):02d}"
            if self.chance(cents)
            else str(n)
        )

    def word(self, kind: str) -> str:
        """A content word, drawn once a question; `name`, `he`, `his`, `him` belong together."""
        if kind not in self.words:
            self._draw_word(kind)
        return self.words[kind]

    def _draw_word(self, kind: str) -> None:
        base, tail = kind.rstrip("23"), kind[len(kind.rstrip("23")) :]
        if base.lower() in ("name", "he", "his", "him"):
            he = self.chance(0.5)
            used = [self.words.get(k) for k in ("name", "name2", "name3")]
            name = self.rng.choice([n for n in lexicon.names(he, self.held_names) if n not in used])
            forms = ("he", "his", "him") if he else ("she", "her", "her")
            self.words.update(
                {f"name{tail}": name, **{f"{k}{tail}": v for k, v in zip(("he", "his", "him"), forms)}}
            )
            self.words.setdefault(f"He{tail}", forms[0].capitalize())
            self.words.setdefault(f"His{tail}", forms[1].capitalize())
            return
        bank: Sequence[str] = getattr(
            lexicon,
            {
                "thing": "THINGS",
                "item": "ITEMS",
                "good": "GOODS",
                "place": "PLACES",
                "color": "COLORS",
                "boxes": "CONTAINERS",
                "vehicle": "VEHICLES",
                "workers": "WORKERS",
                "kin": "FAMILY",
                "day": "DAYS",
                "subject": "SUBJECTS",
                "group": "GROUPS",
            }[base],
        )
        used = {*self.words.values(), *" ".join(self.words.values()).split()}
        word = self.rng.choice([w for w in self.words_of(bank) if w not in used] or list(bank))
        if base == "thing" and self.chance(lexicon.MADE_UP):
            word = lexicon.made_up(self.rng)
        if base == "thing" and self.chance(0.15):
            word = f"{self.rng.choice([a for a in lexicon.ADJECTIVES if a not in used])} {word}"
        self.words[kind] = word

    def unused(self, bank: Sequence[str]) -> str:
        """A word of the bank that this question does not have yet."""
        used = set(self.words.values())
        if len(bank) > 1 and self.chance(lexicon.MADE_UP):  # dollars are dollars
            return lexicon.made_up(self.rng)
        return self.rng.choice([w for w in self.words_of(bank) if w not in used] or list(bank))

    def words_of(self, bank: Sequence[str]) -> list[str]:
        """The trained words of a bank; a held-out question has as many held-out ones, and as likely."""
        return side("things", bank, self.held_names and self.chance(0.5))

    def choose(self, patterns: Sequence[str]) -> tuple[str, bool]:
        """One pattern and whether it is held out. Training takes trained ones; a held-out question mostly
        takes a held-out one where there is any."""
        held = [p for p in patterns if is_held(p)]
        trained = [p for p in patterns if not is_held(p)]
        record(self.family, patterns)
        if self.held_words and held and (not trained or self.rng.random() < 0.8):
            return self.rng.choice(held), True
        if not trained:
            raise Redraw(self.family)
        return self.rng.choice(trained), False

    def filled(self, text: str, slots: dict[str, object]) -> str:
        """The text with its slots put in, and words of the lexicon for all others. A hidden number is `x`."""
        self.slots.update(slots)
        shown = {k: ("x" if k == self.mask else v) for k, v in slots.items()}
        # In the order of the text: a set's order would change between runs.
        for name in re.findall(r"\{(\w+)\}", text):
            if name not in shown:
                shown[name] = self.word(name)
        # A masked number must not shift the random stream, or the rest of the question would change with it.
        return fill(text, shown, random.Random(self.rng.random()), self.wordy and not self.mask, self.commas)

    def say(self, *templates: str, **slots: object) -> str:
        """One question from the templates of this side of the split. A template that starts with `=` is a
        plain homework form and always trained; of the others a tenth, chosen by hash, is never trained."""

        record(self.family, templates)
        options = [t for t in templates if is_held(t) == self.held_words]
        self.avoid += [t for t in templates if is_held(t)]
        if not options:
            raise Redraw(self.family)
        text = self.filled(expand(self.rng.choice(options).lstrip("="), self.rng), slots)
        text = re.sub(r"(?<!=) ([.?!,])(?!\.)", r"\1", re.sub(r" {2,}", " ", text)).strip()
        return articles(closed(capital(re.sub(r"(?<![.])([.?!])\.$|(\.{3})\.$", r"\1\2", text))))


Family = Callable[[Draw], Problem]
REGISTRY: dict[str, Family] = {}
NEVER_TRAINED: set[str] = set()


def family(make: Family) -> Family:
    """Register a family under its function's name."""
    if make.__name__ in REGISTRY:
        raise ValueError(f"two families are called {make.__name__}")
    REGISTRY[make.__name__] = make
    return make


def never_trained(make: Family) -> Family:
    """A family kept out of training: it measures what the model does with a new kind of exercise."""
    NEVER_TRAINED.add(make.__name__)
    return family(make)


def text_of(value: Number) -> str:
    """Exact text: an int, a terminating decimal of at most four places, else a fraction "a/b"."""
    f = Fraction(value)
    if f.denominator == 1:
        return str(f.numerator)
    if 10**4 % f.denominator == 0:
        n = abs(f.numerator) * (10**4 // f.denominator)
        return ("-" if f < 0 else "") + f"{n // 10**4}.{n % 10**4:04d}".rstrip("0")
    return f"{f.numerator}/{f.denominator}"
