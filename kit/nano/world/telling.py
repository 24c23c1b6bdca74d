"""Puts clauses together to a question: who is named and who is "he", in which tense, in which order, joined how.

A telling collects clauses (`tell`, `aside`, `ask`) whose patterns it chooses on its side of the split, and `text`
makes the question of them. Numbers enter as the names of slots, so a number that is hidden as `x` changes nothing
else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..problem import Draw, Problem, Redraw
from ..wording import CHATTER, articles, capital, closed, expand
from .scene import Scene

_TENSES = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
SOME = ("some", "some", "a few", "several")
_GROUPS = {"I": ("I", "my", "me"), "we": ("we", "our", "us"), "they": ("they", "their", "them")}


LEADS = ("", "", "", "", "then ", "later ", "after that, ", "next, ")
_PLACED = re.compile(
    r"^(?:in|at|on|each|every|this|there|nobody|it|if)\b|\b(?:then|now|after|afterwards|later|next|first)\b"
)
_PERSON = re.compile(r".*(?:er|ist|man|or|woman)$")
_NO_PERSON = frozenset(
    "center theater shelter tower computer printer counter container trailer roller freezer harbor sensor motor color".split()
)
PEOPLE = frozenset(
    "cook chef coach nurse clerk pilot guide janitor librarian musician student scout pupil child".split()
)


class Telling:
    """One question being told. `held` is whether a held-out pattern was used."""

    def __init__(self, d: Draw, scene: Scene, who: bool = True) -> None:
        self.d, self.scene, self.rng = d, scene, d.rng
        self.past = d.chance(0.5)
        self.facts: list[str] = []
        self.question = ""
        self.held = False
        self.ordered = True  # whether the facts must stay in this order
        self.still: set[str] = set()  # facts in which nothing happens: they follow nothing
        self.before = ""  # a sentence of its own, in front
        present, past, base = d.rng.choice(scene.verbs).split("|")
        self.words = {"T": d.unused(scene.things), "V": f"<{present}|{past}>", "Vb": base}
        if who:
            self._subject()
        else:
            self.first = self.again = ""
            self.forms = ("they", "their", "them")

    def _subject(self) -> None:
        d = self.d
        if self.scene.holders:
            role = str(d.pick(self.scene.holders))
            last = role.rpartition(" ")[2]
            person = last in PEOPLE or (bool(_PERSON.match(last)) and last not in _NO_PERSON)
            he = d.pick(("he", "she")) if person else "it"
            self.first, self.again = f"a {role}", f"the {role}"
            self.forms = {
                "he": ("he", "his", "him"),
                "she": ("she", "her", "her"),
                "it": ("it", "its", "it"),
            }[str(he)]
            return
        if d.chance(0.07):
            who = str(d.pick(tuple(_GROUPS)))
            self.past = True
            self.first, self.forms = who, _GROUPS[who]
            if who == "they":
                self.first = f"{d.word('name')} and {d.word('name3')}"
            self.again = self.first
            return
        self.first = d.word("name")
        self.forms = (d.word("he"), d.word("his"), d.word("him"))
        self.again = self.first

    # ------------------------------------------------------------ choosing

    def choose(self, patterns: Sequence[str]) -> str:
        """A pattern of this side of the split. A held-out telling prefers held-out patterns, and must use one."""
        pattern, held = self.d.choose(patterns)
        self.held |= held
        return pattern.lstrip("=")

    def clause(self, pattern: str, slot: str = "", some: bool = False, **words: str) -> str:
        """Choices, tense and words put in; `{n}` becomes the slot; who it is about stays open until the end."""
        text = vaguely(pattern, str(self.d.pick(SOME)), self.d.chance(0.15)) if some else pattern
        for key, value in {**self.words, **words}.items():
            text = text.replace("{" + key + "}", value)
        text = expand(_TENSES.sub(lambda m: m.group(2 if self.past else 1), text), self.rng)
        return text.replace("{n}", "{" + slot + "}").replace("{O}", "{name2}")

    def tell(self, patterns: Sequence[str], slot: str = "", some: bool = False, **words: str) -> None:
        self.facts.append(self.clause(self.choose(patterns), slot, some, **words))

    def stand(self, fact: str, at: int) -> None:
        """Put in a fact in which nothing happens."""
        self.facts.insert(at, fact)
        self.still.add(fact)

    def ask(self, patterns: Sequence[str], **words: str) -> None:
        self.question = self.clause(self.choose(patterns), **words)

    # ------------------------------------------------------------ the text

    def text(self, **slots: object) -> str:
        """The whole question. Raises Redraw if a held-out telling found no held-out pattern."""
        d = self.d
        if d.held_words and not self.held:
            raise Redraw(d.family)
        if self.first and self.scene.fillers and d.chance(0.1):
            self.stand(self.clause(str(d.pick(self.scene.fillers))), d.int(0, len(self.facts)))
        elif d.chance(0.04):
            self.before = f"{d.pick(CHATTER)} "
        text = self.before + self._named(self._agreed(self._arranged()))
        text = d.filled(text, slots)
        text = re.sub(r"\b(in|on|at|then) \1\b", r"\1", text)  # "takes in" in an hour
        text = re.sub(r" ([.?!,;])(?!\.)", r"\1", re.sub(r" {2,}", " ", text)).strip()
        return articles(closed(capital(text)))

    def problem(self, think: str, code: str, value: int, expr: str = "", **slots: object) -> Problem:
        return Problem(self.text(**slots), think, code, str(value), expr=expr, story=True, told=True)

    def _arranged(self) -> str:
        """Facts and question in one of several orders, as sentences or as one sentence."""
        d, facts, question = self.d, list(self.facts), self.question
        question += "" if re.search(r"[.?!]$", question) else "."  # a request; questions carry their sign
        if not self.ordered and len(facts) == 2 and d.chance(0.3):
            facts.reverse()
        dice = d.rng.random()
        if dice < 0.08:
            return f"{question} {self._sentences(facts)}"
        free = not any(f.startswith("if ") for f in facts)
        if dice < 0.20 and len(facts) <= 3 and free:
            joint = str(d.pick((" and ", ", and ", ", ")))
            head = str(
                d.pick(("if", "if", "if", "given that", "suppose", "suppose that", "when", "knowing that"))
            )
            told = joint.join(facts)
            if head.startswith("suppose"):
                return f"{head} {told}. {question}"
            return f"{head} {told}, {question}"
        if dice < 0.27 and len(facts) <= 2 and free and question.endswith("?"):
            return f"{question[:-1]} if {' and '.join(facts)}?"
        return f"{self._sentences(facts)} {question}"

    def _sentences(self, facts: list[str]) -> str:
        """Each fact a sentence, or two of them joined."""
        d, out, i = self.d, list[str](), 0
        while i < len(facts):
            if i + 1 < len(facts) and d.chance(0.22) and not {facts[i], facts[i + 1]} & self.still:
                timed = self.ordered and not _PLACED.match(facts[i + 1])
                joints = (" and ", ", and ", "; ", *((", and then ", ", then ") if timed else ()))
                out.append(f"{facts[i]}{d.pick(joints)}{facts[i + 1]}.")
                i += 2
                continue
            follows = self.ordered and i > 0 and facts[i] not in self.still and not _PLACED.search(facts[i])
            out.append(f"{d.pick(LEADS) if follows else ''}{facts[i]}.")
            i += 1
        return " ".join(out)

    def _agreed(self, text: str) -> str:
        """Verbs beside an "I", "we" or "they" lose their s."""
        if self.forms[0] not in _GROUPS:
            return text
        one = self.forms[0] == "I"
        forms = {"does": "do", "has": "have", "is": "am" if one else "are", "was": "was" if one else "were"}
        text = re.sub(r"\b(does|has|is|was) (?=\{S\})", lambda m: f"{forms[m.group(1)]} ", text)
        return re.sub(
            r"(\{S\}(?: now| also| already| still)?) (does|has|is|was)\b",
            lambda m: f"{m.group(1)} {forms[m.group(2)]}",
            text,
        )

    def _named(self, text: str) -> str:
        """`{S}` is named once, and then named again or "he"; `{S/him}` where it is an object."""
        seen = False

        def put(found: re.Match[str]) -> str:
            nonlocal seen
            kind = found.group(1)
            if not kind.startswith("S"):
                return self.forms[("he", "his", "him").index(kind)]
            other = "{name2}" in text[max(0, found.start() - 60) : found.start()]  # "he" would be that one
            short = seen and self.rng.random() < (0.15 if other else 0.7) or self.first in _GROUPS
            full = self.again if seen else self.first
            seen = True
            form = {"S": self.forms[0], "S's": self.forms[1], "S/him": self.forms[2]}[kind]
            return form if short else f"{full}'s" if kind == "S's" else full

        return re.sub(r"\{(S's|S/him|S|he|his|him)\}", put, text)


def vaguely(pattern: str, some: str, number: bool) -> str:
    """The clause with its amount untold: "some more", "several of them"."""
    text = pattern.replace("${n}", "some money").replace("another {n}", "some more")
    if number:
        text = text.replace("{n} {T}", "a number of {T}")
    return text.replace("{n}", some)
