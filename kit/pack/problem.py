"""The one kind of expected failure: what is wrong with what was given, and what to do, in a sentence."""

from __future__ import annotations


class PackError(Exception):
    """Its text is shown without a traceback. It may quote a hostile file: only what prints is kept."""

    def __init__(self, sentence: str) -> None:
        super().__init__("".join(c if c.isprintable() else "?" for c in sentence))
