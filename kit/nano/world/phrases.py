"""The general sayings of what a holder has, and of asking for it: they fit every scene. The language is that of
`scene.py`."""

from __future__ import annotations

HAS = (
    "={S} <has|had> {n} {T}",
    "at first {S} <has|had> {n} {T}",
    "{S} <starts|started> with {n} {T}",
    "{S} <begins|began> the [day|week|month] with {n} {T}",
    "in the beginning {S} <has|had> {n} {T}",
    "there <are|were> {n} {T} at first",
    "the number of {T} that {S} <has|had> <is|was> {n}",
    "{S} already <has|had> {n} {T}",
    "{S's} number of {T} <is|was> {n}",
)
OWNS = (
    "={S} <owns|owned> {n} {T}",
    "{n} {T} <belong|belonged> to {S/him}",
    "{S's} [supply|stock] of {T} <is|was> {n}",
)
HAS_SOME = (
    "={S} <has|had> some {T}",
    "at first {S} <has|had> some {T}",
    "{S} <starts|started> with some {T}",
    "{S} <has|had> a number of {T}",
    "there <are|were> some {T}",
    "{S} <has|had> a certain number of {T}",
    "nobody <knows|knew> how many {T} {S} <has|had> at first",
)
NOW = (
    "=now {S} <has|had> {n} {T}",
    "now there are {n} {T}",
    "in the end {S} <has|had> {n} {T}",
    "{S} <has|had> {n} {T} [left|in the end]",
    "this <leaves|left> {S/him} with {n} {T}",
    "{n} {T} <remain|remained>",
    "afterwards {S} <has|had> {n} {T}",
    "then there <are|were> {n} {T}",
    "{S} <ends|ended> up with {n} {T}",
    "the number of {T} <is|was> {n} then",
)
ASK_NOW = (
    "=how many {T} [does {S} have now|does {S} have left|<does|did> {S} have in the end|are there now|are left|remain]?",
    "how many {T} <does|did> {S} [end up with|have then|have after that]?",
    "how many {T} are [left|there] in the end?",
    "what is the number of {T} now?",
    "how many {T} [remain|remain in the end|will {S} have]?",
    "[find|calculate|work out|determine] how many {T} {S} has now",
    "[find|calculate|give] the number of {T} that [are left|remain|{S} has in the end]",
    "{S} now has how many {T}?",
    "how many {T} is that now?",
    "what number of {T} does {S} have now?",
    "[tell me|say|can you tell] how many {T} there are now",
    "how large is the number of {T} in the end?",
    "how many {T} can {S} count now?",
)
ASK_FIRST = (
    "=how many {T} did {S} have [at first|in the beginning|to begin with|at the start|before that|initially]?",
    "how many {T} were there [at first|in the beginning|before|initially|to begin with]?",
    "[find|calculate|work out] how many {T} {S} had at first",
    "what was the number of {T} [at first|in the beginning|before]?",
    "[find|determine] the number of {T} at the start",
    "with how many {T} did {S} [start|begin]?",
    "how many {T} did {S} start with?",
    "originally, how many {T} were there?",
    "how many {T} had {S} before all this?",
)
ASIDES = (
    "{S} also <has|had> {n} {T2}",
    "{O} <has|had> {n} {T2}",
    "there <are|were> also {n} {T2}",
    "it <takes|took> {n} minutes",
    "{O} <has|had> {n} {T2}, too",
)
