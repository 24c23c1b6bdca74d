"""What is poured: drinks and soup for many people, paint and fuel."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="drinks",
        things=(
            "liters of lemonade", "liters of orange juice", "liters of punch", "cups of tea", "liters of milk", "liters of apple juice",
            "glasses of lemonade", "liters of cider", "liters of soup", "bowls of soup", "mugs of cocoa", "liters of iced tea",
        ),
        verbs=("makes|made|make", "pours|poured|pour", "sells|sold|sell", "prepares|prepared|prepare", "serves|served|serve", "orders|ordered|order"),
        gains=(
            Event(
                (
                    "{S} <makes|made> {n} more {T}[ in the kitchen| after lunch|]",
                    "{n} more {T} <are|were> made in the kitchen",
                    "{S} <prepares|prepared> {n} more {T}",
                    "{S} <goes|went> back to the kitchen and <makes|made> {n} {T}",
                    "{O} <helps|helped> {S/him} make {n} more {T}",
                ),
                (
                    "how many more {T} were made?",
                    "how many {T} did {S} make later?",
                    "[find|calculate] how many more {T} {S} made",
                ),
            ),
            Event(
                (
                    "{O} <brings|brought> {n} {T} from home",
                    "{S's} {kin} <adds|added> {n} {T}",
                    "{S} <gets|got> {n} {T} from {O}",
                    "{n} {T} <are|were> brought to {S/him} by {O}",
                    "a neighbor <brings|brought> {S/him} {n} {T}",
                ),
                (
                    "how many {T} did somebody else bring?",
                    "how many {T} did others give to {S/him}?",
                    "[find|determine] how many {T} others brought",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} from a cafe",
                    "a cafe <delivers|delivered> {n} {T}",
                    "{n} {T} <are|were> ordered from a cafe and delivered",
                    "{S} <runs|ran> to a cafe and <comes|came> back with {n} {T}",
                    "{S} <pays|paid> for {n} {T} at a cafe and <brings|brought> them",
                ),
                (
                    "how many {T} came from the cafe?",
                    "how many {T} were bought?",
                    "[find|work out] how many {T} {S} bought",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "the guests <finish|finished> {n} {T}",
                    "{n} {T} <are|were> finished off[ by the guests| in an hour| at lunch|]",
                    "hungry and thirsty visitors <finish|finished> {n} {T}",
                    "{O} and {S} <finish|finished> {n} {T}",
                    "{S} <serves|served> {n} {T} to the guests",
                    "{n} {T} <go|went> to the guests",
                ),
                (
                    "how many {T} did people finish?",
                    "how many {T} were served?",
                    "[find|calculate] how many {T} went to people",
                ),
            ),
            Event(
                (
                    "{S} <spills|spilled> {n} {T}",
                    "{n} {T} <are|were> spilled[ on the grass| by accident|]",
                    "a dog <knocks|knocked> over the pot, and {n} {T} <are|were> lost",
                    "{S} <trips|tripped> and <loses|lost> {n} {T}",
                    "{n} {T} <land|landed> on the grass by mistake",
                ),
                (
                    "how many {T} were spilled?",
                    "how many {T} ended up on the ground?",
                    "[find|say] how many {T} were spilled",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ at the gate| before noon| to runners|]",
                    "{n} {T} <are|were> sold at the gate",
                    "runners <buy|bought> {n} {T} from {S/him}",
                    "{O} <buys|bought> {n} {T} for the whole team",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "[find|work out] how many {T} found buyers",
                ),
            ),
        ),
        has=(
            "{S} <makes|made> {n} {T}[ for a party| for the school fair| in the morning|]",
            "{S} <prepares|prepared> {n} {T}",
            "there <are|were> {n} {T} on {S's} table",
            "{S} <comes|came> to the fair with {n} {T}",
        ),
        now=(
            "{n} {T} <are|were> still there in the evening",
            "{S} <takes|took> {n} {T} home",
            "in the evening {S} <has|had> {n} {T}",
        ),
        ask_now=(
            "how many {T} are still there?",
            "how many {T} <does|did> {S} take home?",
            "how many {T} can {S} still serve?",
            "[find|calculate] how many {T} {S} can still serve",
        ),
        ask_first=(
            "how many {T} did {S} make [at first|in the morning]?",
            "how many {T} did {S} come with?",
            "[find|determine] how many {T} {S} prepared at first",
        ),
        labels=(("for the guests", "for the children", "for the helpers"), ("at the first stand", "at the second stand"), ("before lunch", "after lunch")),
        boxes=("jug/jugs", "pot/pots", "canister/canisters", "tray/trays"),
        asides=(
            "it <is|was> {n} degrees outside",
            "{n} spoons <lie|lay> on the table",
            "{S} <uses|used> {n} lemons",
            "the party <lasts|lasted> {n} hours",
        ),
        fillers=("everybody <is|was> thirsty", "{S} <works|worked> fast", "the table <stands|stood> in the shade"),
        measured=True,
    )
)

scene(
    Scene(
        name="fuel_and_paint",
        things=(
            "liters of paint", "liters of fuel", "liters of oil", "liters of varnish", "liters of diesel", "liters of gasoline",
            "liters of glue", "liters of ink", "liters of heating oil", "liters of wood stain",
        ),
        verbs=("uses|used|use", "buys|bought|buy", "orders|ordered|order", "needs|needed|need", "sells|sold|sell", "stores|stored|store"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ in town| at a good price| on {day}|]",
                    "{S} <orders|ordered> {n} {T}, which <come|came> the next day",
                    "a truck <brings|brought> {S/him} {n} more {T}",
                    "{n} more {T} <are|were> delivered to {S/him}",
                    "{O} <fetches|fetched> {n} more {T} for {S/him}",
                ),
                (
                    "how many more {T} did {S} buy or order?",
                    "how many more {T} came?",
                    "[find|calculate] how many more {T} were bought",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> still in an old barrel, and {S} <adds|added> them",
                    "an old barrel <provides|provided> {n} {T}",
                    "{S} <pours|poured> together the rest from old cans and <gets|got> {n} {T} more",
                    "from an old job {S} <has|had> {n} {T}, which <are|were> added",
                ),
                (
                    "how many old {T} were added?",
                    "how many {T} came from old cans and barrels?",
                    "[find|determine] how many old {T} were still good",
                ),
            ),
            Event(
                (
                    "a neighbor <lends|lent> {S/him} {n} {T}",
                    "{S} <borrows|borrowed> {n} {T} from a neighbor",
                    "{n} {T} <are|were> lent to {S/him}",
                    "another company <helps|helped> out with {n} {T}",
                ),
                (
                    "how many {T} did {S} borrow?",
                    "how many {T} were borrowed?",
                    "[find|work out] how many {T} came from others",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T}[ on {day}| for one job| in the first week|]",
                    "{n} {T} <are|were> used[ for one job| in the first week| for a boat|]",
                    "one job <takes|took> {n} {T}",
                    "a boat <needs|needed> {n} {T}",
                    "in the first week {S} <uses|used> up {n} {T}",
                    "the work on a boat <eats|ate> up {n} {T}",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used?",
                    "how many {T} did the work take?",
                    "[find|calculate] how many {T} were used",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> lost through a leak",
                    "{S} <spills|spilled> {n} {T}",
                    "a barrel <falls|fell> over, and {n} {T} <are|were> lost",
                    "{n} {T} <dry|dried> up or <get|got> spoiled",
                    "a leak <costs|cost> {S/him} {n} {T}",
                ),
                (
                    "how many {T} were lost or spoiled?",
                    "how many {T} did nobody use?",
                    "[find|say] how many {T} were wasted",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ to a farmer| to {O}| on {day}|]",
                    "{n} {T} <are|were> sold[ to a farmer| to a school|]",
                    "a farmer <buys|bought> {n} {T} from {S/him}",
                    "{O} <pays|paid> {S/him} for {n} {T}",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|determine] how many {T} found a buyer",
                ),
            ),
        ),
        has=(
            "{S} <stores|stored> {n} {T}",
            "in {S's} store there <are|were> {n} {T}",
            "{S} <orders|ordered> {n} {T} for the month",
            "{S's} list <shows|showed> {n} {T}",
        ),
        now=(
            "in the end the list <shows|showed> {n} {T}",
            "{n} {T} <are|were> still in the store",
            "at the end of the month {S} <has|had> {n} {T}",
        ),
        ask_now=(
            "how many {T} are still in the store?",
            "how many {T} can {S} still use?",
            "how many {T} does {S} have at the end of the month?",
            "[find|calculate] how many {T} {S} can still use",
        ),
        ask_first=(
            "how many {T} did {S} have at the start of the month?",
            "how many {T} were in the store [at first|before]?",
            "[find|determine] how many {T} were in the store before the work",
        ),
        holders=("painter", "garage", "shipyard", "builder", "paint shop", "hardware store", "farmer", "boat owner"),
        labels=(("for the first boat", "for the second boat", "for the shed"), ("in the first week", "in the second week"), ("on Monday", "on Tuesday", "on Wednesday")),
        boxes=("barrel/barrels", "can/cans", "drum/drums", "tank/tanks", "bucket/buckets"),
        asides=(
            "the boat <is|was> {n} feet long",
            "{S} <has|had> {n} brushes",
            "the ladder <has|had> {n} steps",
            "{S} <works|worked> {n} hours a day",
        ),
        fillers=("prices <rise|rose> again", "the smell <is|was> strong", "the weather <is|was> perfect for the work"),
        measured=True,
    )
)
