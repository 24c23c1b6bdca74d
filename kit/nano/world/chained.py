"""General sayings for the later links of a chain: a part of all of it, a goal, an equal share, prices and wages. The
language is that of `scene.py`; `{F}` a fraction in words, `{p}` a price, `{I}` an item's plural."""

from __future__ import annotations

FRACTIONS = {2: ("half", "one half", "1/2", "50%"), 3: ("a third", "one third", "1/3"), 4: ("a quarter", "one fourth", "1/4", "25%"), 5: ("a fifth", "one fifth", "1/5", "20%"), 10: ("a tenth", "one tenth", "1/10", "10%")}
PART_GONE = (
    "{S} <gives|gave> {F} of [them|the {T}] away",
    "{F} of the {T} <are|were> [lost|given away|taken away|sold]",
    "{S} <gives|gave> {F} of [the {T}|them] to {O}",
    "{S} <loses|lost> {F} of [them|the {T}]",
    "{O} <takes|took> {F} of them",
    "{F} of them <go|went> to {O}",
    "{S} <sells|sold> {F} of [the {T}|them]",
)
GOAL = (
    "={S} <needs|needed> {n} {T} [in all|altogether|in total]",
    "{S} <wants|wanted> to have {n} {T}",
    "the goal <is|was> {n} {T}",
    "{n} {T} <are|were> needed",
    "{S} <hopes|hoped> to {Vb} {n} {T}",
    "{S} <must|had to> {Vb} {n} {T}",
    "the plan <is|was> to {Vb} {n} {T}",
    "{S} <dreams|dreamt> of {n} {T}",
)
ASK_TO_GO = (
    "=how many more {T} does {S} need?",
    "how many {T} are still missing?",
    "how many [more|] {T} are left to {Vb}?",
    "[find|calculate] how many {T} are still needed",
    "how many {T} remain to be done?",
    "how far is {S} from the goal?",
    "how many {T} must {S} still {Vb}?",
    "what number of {T} is missing?",
)
SHARED = (
    "={S} <shares|shared> [them|all of them|the {T}] equally among {g} {who}",
    "the {T} <are|were> [divided|split] equally [among|between] {g} {who}",
    "{S} <puts|put> all the {T} into {g} equal piles for {g} {who}",
    "{g} {who} <get|got> the same number of {T}, and nothing <is|was> left over",
    "{g} {who} <share|shared> them [fairly|evenly|equally]",
    "{S} <gives|gave> each of {g} {who} the same number of {T} until none <is|was> left",
)
ASK_SHARE = (
    "=how many {T} does each [one|of them|person|] get?",
    "how many {T} [is that for each|does everyone get|go to each]?",
    "[find|calculate] the number of {T} for each",
    "what is each one's share?",
    "how many {T} has each of them then?",
    "each gets how many {T}?",
)
WHO = ("friends", "children", "cousins", "classmates", "neighbors", "players", "pupils", "guests", "helpers", "teams", "families", "brothers", "girls", "boys", "people")
EARNS = (
    "={S} <earns|earned> ${p} [an|per|every|each] {U}",
    "{S} <is|was> paid ${p} [an|per|each] {U}",
    "every {U} {S} <makes|made> ${p}",
    "a {U} of work <brings|brought> {S/him} ${p}",
    "{S} <gets|got> ${p} for each {U} of work",
    "{S's} pay <is|was> ${p} [an|per] {U}",
    "for one {U} {S} <receives|received> ${p}",
)
WORKS = (
    "={S} <works|worked> [for|] {g} {Us}",
    "{S} <works|worked> {g} {Us} [this week|in all|]",
    "this <goes|went> on for {g} {Us}",
    "{g} {Us} of work <are|were> done",
    "{S} <does|did> that for {g} {Us}",
)
SPENDS = (
    "={S} <spends|spent> ${m} [on food|on clothes|on a {item}|on a gift|]",
    "${m} of it <goes|went> to [rent|a {item}|the bank]",
    "{S} <buys|bought> a {item} for ${m}",
    "{S} <pays|paid> ${m} for a {item}",
    "a {item} <costs|cost> {S/him} ${m} of that",
    "{S} <lends|lent> {O} ${m}",
    "of this money, ${m} <is|was> spent",
)
ASK_MONEY = (
    "=how much money [does {S} have left|is left|remains|does {S} have then|does {S} keep]?",
    "how much is left?",
    "how many dollars [are left|does {S} have left|remain]?",
    "[find|calculate] how much money {S} has left",
    "what does {S} have left?",
    "what is left of the money?",
    "how much can {S} save?",
)
BUYS = (
    "={S} <buys|bought> {g} {T} [at|for] ${p} each",
    "{S} <buys|bought> {g} {T} that <cost|cost> ${p} each",
    "{g} {T} <are|were> bought [at|for] ${p} each",
    "{S} <pays|paid> for {g} {T} at ${p} apiece",
    "one of the {T} <costs|cost> ${p}, and {S} <takes|took> {g}",
    "{S} <orders|ordered> {g} {T}, ${p} a piece",
    "the {T} <are|were> ${p} each; {S} <gets|got> {g} of them",
)
HAS_MONEY = (
    "={S} <has|had> ${a}",
    "{S} <goes|went> to the [shop|market|store] with ${a}",
    "{S} <takes|took> ${a} along",
    "in {S's} [wallet|purse|pocket] there <are|were> ${a}",
    "{S} <has|had> saved ${a}",
    "{S's} budget <is|was> ${a}",
    "{S} <gets|got> ${a} as a present",
)
