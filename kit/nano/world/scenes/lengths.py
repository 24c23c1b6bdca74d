"""Lengths: cloth and rope from the roll, roads and tracks.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from dataclasses import replace

from ..scene import Event, Scene, scene

cloth_and_rope = scene(
    Scene(
        name="cloth_and_rope",
        things=(
            "meters of ribbon", "meters of rope", "meters of fabric", "meters of string", "meters of wire", "meters of lace",
            "meters of silk", "meters of cable", "centimeters of tape", "meters of velvet", "meters of yarn",
        ),
        verbs=("buys|bought|buy", "uses|used|use", "cuts|cut|cut", "needs|needed|need", "measures|measured|measure", "orders|ordered|order"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ at a shop| on {day}|]",
                    "{S} <orders|ordered> {n} {T}, and they <come|came> by mail",
                    "{n} more {T} <are|were> bought for the work",
                    "{O} <buys|bought> {n} {T} for {S/him}",
                    "a new roll <gives|gave> {S/him} {n} more {T}",
                ),
                (
                    "how many more {T} did {S} buy?",
                    "how many {T} were bought?",
                    "[find|calculate] how many {T} were bought later",
                ),
            ),
            Event(
                (
                    "{O} <hands|handed> {S/him} {n} {T}",
                    "{S} <gets|got> {n} {T} from {his} {kin}",
                    "{n} {T} from {O} <are|were> added",
                    "{S's} {kin} <has|had> {n} {T} too many and <passes|passed> them to {S/him}",
                    "{S} <receives|received> {n} {T} as a gift",
                ),
                (
                    "how many {T} were a gift?",
                    "how many {T} did {S} get from somebody else?",
                    "[find|determine] how many {T} others gave to {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> {n} {T} in [the attic|a drawer|the cellar]",
                    "{n} forgotten {T} <turn|turned> up in a drawer",
                    "a drawer <holds|held> {n} more {T}, which {S} <adds|added>",
                    "in the attic there <are|were> {n} more {T}, and {S} <takes|took> them",
                ),
                (
                    "how many {T} were found?",
                    "how many forgotten {T} turned up?",
                    "[find|work out] how many {T} {S} found",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T} for [a school play|a big project|a present|the stage]",
                    "{n} {T} <are|were> used for a [school play|kite|present]",
                    "a kite <takes|took> {n} {T}",
                    "{S} <needs|needed> {n} {T} for a school play and <uses|used> them up",
                    "{n} {T} <go|went> into a [kite|school project|big present]",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used?",
                    "[find|calculate] how many {T} {S} used",
                    "how many {T} did the work take?",
                ),
            ),
            Event(
                (
                    "{S} <cuts|cut> off {n} {T} for {O}",
                    "{O} <asks|asked> for {n} {T} and <gets|got> them",
                    "{n} {T} <are|were> cut off for {O}",
                    "{S} <gives|gave> {n} {T} to {O}",
                    "{O} <comes|came> by and <gets|got> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} did somebody else get from {S/him}?",
                    "how many {T} were cut off for somebody else?",
                    "[find|determine] how many {T} {S} gave away",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> torn and <go|went> into the bin",
                    "{S} <throws|threw> away {n} spoiled {T}",
                    "the dog <ruins|ruined> {n} {T}",
                    "{S} <makes|made> a mistake and <wastes|wasted> {n} {T}",
                    "{n} {T} <are|were> wasted by mistake",
                ),
                (
                    "how many {T} were wasted?",
                    "how many {T} were thrown away or spoiled?",
                    "[find|say] how many {T} were wasted",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ to a neighbor| on {day}|]",
                    "a neighbor <buys|bought> {n} {T} from {S/him}",
                    "{n} {T} <are|were> sold to a neighbor",
                    "a theater <buys|bought> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|work out] how many {T} found a buyer",
                ),
            ),
        ),
        has=(
            "{S} <buys|bought> {n} {T}",
            "{S's} roll <holds|held> {n} {T}",
            "{S} <unrolls|unrolled> {n} {T}",
            "there <are|were> {n} {T} on {S's} roll",
        ),
        now=(
            "in the end the roll <holds|held> {n} {T}",
            "{S} <measures|measured> again and <finds|found> {n} {T}",
            "{n} {T} <are|were> still on the roll",
        ),
        ask_now=(
            "how many {T} are still on the roll?",
            "how many {T} can {S} still use?",
            "how many {T} <does|did> {S} still have?",
            "[find|calculate] how many {T} are on the roll now",
        ),
        ask_first=(
            "how many {T} did {S} have [at first|before the work]?",
            "how many {T} were on the roll [at first|before]?",
            "[find|determine] how many {T} {S} started with",
        ),
        labels=(("for the curtain", "for the stage", "for the present"), ("on Monday", "on Wednesday", "on Friday"), ("from the red roll", "from the blue roll")),
        boxes=("roll/rolls", "spool/spools", "bundle/bundles", "coil/coils"),
        asides=(
            "the table <has|had> {n} drawers",
            "{S} <has|had> {n} pairs of scissors",
            "a roll <costs|cost> {n} dollars",
            "{S} <works|worked> for {n} hours",
        ),
        fillers=("{S} <measures|measured> very carefully", "the scissors <are|were> sharp", "{O} <holds|held> the other end"),
        measured=True,
    )
)

road_works = scene(
    Scene(
        name="road_works",
        things=(
            "kilometers of road", "meters of fence", "kilometers of track", "meters of pipe", "kilometers of highway", "kilometers of cable",
            "meters of hedge", "kilometers of bike path", "meters of wall", "kilometers of railway", "meters of canal",
        ),
        verbs=("builds|built|build", "repairs|repaired|repair", "plans|planned|plan", "finishes|finished|finish", "checks|checked|check", "cleans|cleaned|clean"),
        gains=(
            Event(
                (
                    "{S} <builds|built> {n} more {T}[ in the north| in a year| by summer|]",
                    "{n} more {T} <are|were> built[ in the north| by summer|]",
                    "a new project <adds|added> {n} {T}",
                    "{S} <completes|completed> {n} new {T}",
                    "workers <finish|finished> {n} more {T} for {S/him}",
                ),
                (
                    "how many new {T} were built?",
                    "how many {T} did the new project add?",
                    "[find|calculate] how many {T} were built later",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> over {n} {T} from a neighbor town",
                    "a neighbor town <hands|handed> over {n} {T} to {S/him}",
                    "{n} {T} <are|were> taken over from a private owner",
                    "{S} <buys|bought> {n} {T} from a private owner",
                ),
                (
                    "how many {T} were taken over?",
                    "how many {T} did somebody else hand over?",
                    "[find|determine] how many {T} {S} took over",
                ),
            ),
            Event(
                (
                    "{S} <reopens|reopened> {n} {T} after repairs",
                    "{n} repaired {T} <are|were> opened again",
                    "after repairs {n} {T} <come|came> back into use",
                    "workers <repair|repaired> {n} closed {T} for {S/him}",
                ),
                (
                    "how many repaired {T} were opened again?",
                    "how many {T} came back into use?",
                    "[find|work out] how many {T} were repaired",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "a flood <destroys|destroyed> {n} {T}",
                    "{n} {T} <are|were> destroyed in a [flood|storm|landslide]",
                    "{S} <loses|lost> {n} {T} in an earthquake",
                    "a landslide <buries|buried> {n} {T}",
                    "the river <washes|washed> away {n} {T}",
                ),
                (
                    "how many {T} were destroyed?",
                    "how many {T} did nature destroy?",
                    "[find|calculate] how many {T} were destroyed",
                ),
            ),
            Event(
                (
                    "{S} <closes|closed> {n} {T} for good",
                    "{n} old {T} <are|were> taken down",
                    "{S} <removes|removed> {n} old {T}",
                    "{n} {T} <make|made> room for a new park",
                    "for a new park {S} <gives|gave> up {n} {T}",
                ),
                (
                    "how many {T} were given up?",
                    "how many {T} did {S} close or remove?",
                    "[find|determine] how many {T} {S} gave up",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T} to a company",
                    "a company <buys|bought> {n} {T} from {S/him}",
                    "{n} {T} <go|went> to a new owner",
                    "{S} <hands|handed> over {n} {T} to the state",
                    "the state <takes|took> over {n} {T}",
                ),
                (
                    "how many {T} got a new owner?",
                    "how many {T} did {S} sell or hand over?",
                    "[find|work out] how many {T} went to a new owner",
                ),
            ),
        ),
        has=(
            "{S} <looks|looked> after {n} {T}",
            "{S} <maintains|maintained> {n} {T}",
            "on {S's} map there <are|were> {n} {T}",
            "{S} <is|was> in charge of {n} {T}",
        ),
        now=(
            "in the end {S} <looks|looked> after {n} {T}",
            "the new map <shows|showed> {n} {T}",
            "at the end of the year there <are|were> {n} {T}",
        ),
        ask_now=(
            "how many {T} does the new map show?",
            "how many {T} does {S} look after now?",
            "how many {T} are there at the end of the year?",
            "[find|calculate] how many {T} {S} maintains now",
        ),
        ask_first=(
            "how many {T} did {S} look after [at first|before]?",
            "how many {T} were on the old map?",
            "[find|determine] how many {T} {S} maintained before",
        ),
        holders=("city", "town", "county", "road company", "public works office", "district", "village"),
        labels=(("in the north", "in the south", "in the west"), ("in the first year", "in the second year", "in the third year"), ("along the coast", "in the hills")),
        boxes=("section/sections", "district/districts", "stage/stages"),
        asides=(
            "{S} <has|had> {n} bridges",
            "{n} workers <have|had> a day off",
            "the tallest house <has|had> {n} floors",
            "the mayor <has|had> {n} advisers",
        ),
        fillers=("the work <is|was> noisy", "the weather <stays|stayed> dry", "the plans <are|were> on show in the town hall"),
        measured=True,
    )
)

scene(
    replace(
        cloth_and_rope,
        name="cloth_and_rope_in_feet",
        things=(
            "feet of rope", "yards of fabric", "inches of ribbon", "yards of silk", "feet of string", "yards of lace", "feet of wire",
            "inches of tape", "yards of velvet",
        ),
    )
)

scene(
    replace(
        road_works,
        name="road_works_in_miles",
        things=(
            "miles of road", "miles of highway", "miles of railway", "feet of fence", "miles of trail", "miles of cable", "feet of wall",
            "miles of bike path", "feet of hedge", "miles of canal",
        ),
    )
)
