"""The one kind of expected failure: what is wrong with what was given, and what to do, in a sentence."""

from __future__ import annotations


class PackError(Exception):
    """Its text is shown as it is, without a traceback."""
