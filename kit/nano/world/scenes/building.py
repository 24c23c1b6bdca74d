"""On the building site: bricks, planks and tiles."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="building_site",
        things=(
            "bricks", "roof tiles", "paving stones", "planks", "concrete blocks", "beams", "floor tiles", "windows",
            "pipes", "sandbags", "steel rods", "bags of cement", "panels", "posts",
        ),
        verbs=("lays|laid|lay", "uses|used|use", "orders|ordered|order", "carries|carried|carry", "delivers|delivered|deliver", "unloads|unloaded|unload"),
        gains=(
            Event(
                (
                    "a truck <brings|brought> {n} more {T}",
                    "{n} more {T} <are|were> delivered[ on {day}| in the morning|]",
                    "{S} <orders|ordered> {n} more {T}, and they <come|came> the same day",
                    "a crane <unloads|unloaded> {n} {T} for {S/him}",
                    "{S} <receives|received> {n} {T} from the factory",
                ),
                (
                    "how many more {T} were delivered?",
                    "how many {T} did the truck bring?",
                    "[find|calculate] how many {T} were delivered later",
                ),
            ),
            Event(
                (
                    "{S} <saves|saved> {n} {T} from an old [house|barn]",
                    "from an old house {S} <gets|got> {n} used {T}",
                    "{n} {T} <are|were> saved from a house that was torn down",
                    "an old barn <provides|provided> {n} {T}",
                    "{S} <cleans|cleaned> {n} used {T} and <adds|added> them to the pile",
                ),
                (
                    "how many used {T} were saved?",
                    "how many {T} came from an old building?",
                    "[find|determine] how many used {T} were added",
                ),
            ),
            Event(
                (
                    "another builder <lends|lent> {S/him} {n} {T}",
                    "{n} {T} <come|came> over from another building site",
                    "{S} <borrows|borrowed> {n} {T} from another building site",
                    "{O} <has|had> too many {T} and <passes|passed> on {n} of them to {S/him}",
                    "from another building site {S} <gets|got> {n} {T}",
                ),
                (
                    "how many {T} came from another building site?",
                    "how many {T} did others lend or give to {S/him}?",
                    "[find|work out] how many {T} came from others",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T} for [a wall|the garage|the terrace|the shed]",
                    "{n} of the {T} <are|were> used [for the garage|on the first day|for the terrace]",
                    "the garage <takes|took> {n} {T}",
                    "{S} <builds|built> a shed with {n} {T}",
                    "{n} {T} <go|went> into the new house",
                    "on the first day {n} {T} <are|were> put in place",
                ),
                (
                    "how many {T} were used?",
                    "how many {T} did {S} use?",
                    "how many {T} did the work take?",
                    "[find|calculate] how many {T} were used",
                ),
            ),
            Event(
                (
                    "{n} {T} <crack|cracked>[ in the frost| on the way|]",
                    "{S} <drops|dropped> {n} {T}, and they <break|broke>",
                    "{n} of the {T} <turn|turned> out to be damaged and <are|were> thrown away",
                    "a storm <damages|damaged> {n} of the {T} beyond repair",
                    "a truck <drives|drove> over {n} {T} and <ruins|ruined> them",
                ),
                (
                    "how many {T} were [damaged|broken|ruined]?",
                    "how many {T} could not be used any more?",
                    "[find|determine] how many {T} were damaged",
                ),
            ),
            Event(
                (
                    "{S} <sends|sent> back {n} {T} to the seller",
                    "{n} {T} that nobody <needs|needed> <go|went> back to the seller",
                    "{S} <sells|sold> {n} {T} to a neighbor",
                    "a neighbor <buys|bought> {n} of the {T} for a path",
                    "{n} {T} <are|were> sold to a neighbor",
                ),
                (
                    "how many {T} did somebody else get?",
                    "how many {T} did {S} send back or sell?",
                    "[find|say] how many {T} left the building site unused",
                ),
            ),
        ),
        has=(
            "{S} <orders|ordered> {n} {T} for a house",
            "{S} <piles|piled> up {n} {T}",
            "at {S's} building site there <are|were> {n} {T}",
            "{S} <starts|started> the work with {n} {T}",
        ),
        now=(
            "{n} {T} <lie|lay> on the pile in the end",
            "after the work {S} <has|had> {n} {T}",
            "when the work <is|was> done, {S} <counts|counted> {n} {T}",
        ),
        ask_now=(
            "how many {T} are on the pile now?",
            "how many {T} does {S} have after the work?",
            "how many {T} can {S} still use?",
            "[find|calculate] how many {T} are at the building site in the end",
        ),
        ask_first=(
            "how many {T} did {S} order [at first|in the beginning]?",
            "how many {T} were on the pile [at first|before the work]?",
            "[find|determine] how many {T} {S} started the work with",
        ),
        holders=("builder", "bricklayer", "construction company", "roofer", "construction crew", "contractor", "building firm"),
        labels=(("for the north wall", "for the south wall", "for the garage"), ("on Monday", "on Tuesday", "on Wednesday"), ("on the first floor", "on the second floor")),
        boxes=("pallet/pallets", "pile/piles", "truck/trucks", "stack/stacks", "layer/layers"),
        asides=(
            "the house <has|had> {n} rooms",
            "the crane <is|was> {n} meters high",
            "{n} workers <drink|drank> tea",
            "the wall <is|was> {n} meters long",
        ),
        fillers=("the neighbors <complain|complained> about the noise", "the crane <works|worked> all day", "{S} <has|had> to finish before winter"),
    )
)
