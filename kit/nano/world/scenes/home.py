"""At home: what one collects, keeps and gives away."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="collection",
        things=("marbles", "stickers", "stamps", "shells", "cards", "buttons", "coins", "beads", "postcards", "badges", "magnets", "keychains"),
        verbs=("collects|collected|collect", "finds|found|find", "sorts|sorted|sort", "counts|counted|count", "packs|packed|pack"),
        gains=(
            Event(
                (
                    "{S} <finds|found> {n} more {T}[ in {his} room| under the bed| on the way home|]",
                    "{S} <adds|added> {n} more {T} to the [box|album|collection]",
                    "{n} more {T} <are|were> found [in a drawer|in the attic|]",
                ),
                (
                    "how many {T} did {S} [find|add]?",
                    "[find|calculate] how many {T} were [found|added]",
                ),
            ),
            Event(
                (
                    "{S} <gets|got> {n} [more {T}|{T}] from {his} {kin}",
                    "{his} {kin} <gives|gave> {him} {n} more {T}",
                    "{S} <is|was> given {n} more {T}",
                    "{O} <hands|handed> {n} more {T} to {S/him}",
                ),
                (
                    "how many {T} did {S} [get|receive][ from {his} {kin}|]?",
                    "how many {T} was {S} given?",
                    "what number of {T} did {S} get?",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <gives|gave> {n}[ of them| {T}|] to {O}",
                    "{O} <gets|got> {n} of {S's} {T}",
                    "{n} of the {T} <are|were> given to {his} {kin}",
                    "{S} <gives|gave> {n} {T} away",
                ),
                (
                    "how many {T} did {S} give [away|to {O}]?",
                    "how many {T} did {O} get from {S/him}?",
                    "[find|work out] how many {T} {S} gave away",
                ),
            ),
            Event(
                (
                    "{S} <loses|lost> {n}[ of them| {T}|]",
                    "{n} of the {T} <are|were> lost",
                    "{n} {T} <go|went> missing",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} [were lost|are missing]?",
                ),
            ),
        ),
        has=(
            "{S's} collection <has|had> {n} {T}",
            "in {S's} [box|drawer|album] there <are|were> {n} {T}",
            "{S} <has|had> collected {n} {T}",
            "{S} <keeps|kept> {n} {T} in a [box|drawer|tin]",
        ),
        boxes=("box/boxes", "album/albums", "jar/jars", "tin/tins"),
        labels=(("in the drawer", "in the box", "on the shelf"),),
        asides=("{S} <keeps|kept> them in {n} boxes",),
        fillers=("{S} <likes|liked> them very much", "{O} <helps|helped> {him} to sort them"),
    )
)
