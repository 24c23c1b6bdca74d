"""Amounts that are poured or weighed: water in a tank, flour in a mill.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from dataclasses import replace

from ..scene import Event, Scene, scene

water_tank = scene(
    Scene(
        name="water_tank",
        things=(
            "liters of water", "liters of rainwater", "buckets of water", "cubic meters of water", "buckets of rainwater",
            "liters of fresh water", "barrels of water", "liters of cold water", "jugs of water",
        ),
        verbs=("receives|received|receive", "loses|lost|lose", "supplies|supplied|supply", "collects|collected|collect", "takes in|took in|take in", "provides|provided|provide"),
        gains=(
            Event(
                (
                    "a pump <adds|added> {n} {T}",
                    "{n} {T} <are|were> pumped in[ during the night| from a well|]",
                    "{O} <pours|poured> in {n} more {T}",
                    "{n} {T} <run|ran> in from a [pipe|hose|well]",
                    "{O} <turns|turned> on the tap, and {n} {T} <flow|flowed> in",
                    "{S} <is|was> filled up with {n} more {T}",
                ),
                (
                    "how many {T} were [added|pumped or poured in]?",
                    "how many {T} ran in?",
                    "[find|calculate] how many {T} were added",
                ),
            ),
            Event(
                (
                    "a thunderstorm <brings|brought> {n} {T}",
                    "rain <adds|added> {n} more {T}",
                    "it <rains|rained>, and {n} {T} <come|came> in from the roof",
                    "overnight the rain <brings|brought> {S/him} {n} {T}",
                    "{n} {T} <come|came> from the rain",
                ),
                (
                    "how many {T} did the rain bring?",
                    "how many {T} came from the sky?",
                    "[find|determine] how many {T} the rain added",
                ),
            ),
            Event(
                (
                    "a water truck <delivers|delivered> {n} {T}",
                    "{n} {T} <arrive|arrived> with a truck",
                    "the fire brigade <fills|filled> in {n} {T}",
                    "the village <orders|ordered> {n} {T} for {S/him}, and a truck <brings|brought> them",
                ),
                (
                    "how many {T} came by truck?",
                    "how many {T} were delivered?",
                    "[find|work out] how many {T} the truck brought",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <leak|leaked> out",
                    "{S} <has|had> a crack and <loses|lost> {n} {T}",
                    "through a crack {n} {T} <escape|escaped>",
                    "a leak <costs|cost> {S/him} {n} {T}",
                    "{n} {T} <drip|dripped> away[ overnight| in a week|]",
                ),
                (
                    "how many {T} leaked out?",
                    "how many {T} were lost through the leak?",
                    "[find|calculate] how many {T} dripped away",
                ),
            ),
            Event(
                (
                    "{O} <uses|used> {n} {T} for the [garden|animals|laundry]",
                    "{n} {T} <are|were> used for [the garden|cleaning|the cows]",
                    "{n} {T} <go|went> to the fields",
                    "the garden <needs|needed> {n} {T}, which {O} <takes|took> from {S/him}",
                    "{O} <draws|drew> {n} {T} for the animals",
                    "the village <takes|took> {n} {T}",
                ),
                (
                    "how many {T} were used?",
                    "how many {T} did people take?",
                    "[find|determine] how many {T} were used",
                ),
            ),
            Event(
                (
                    "{n} {T} <evaporate|evaporated>[ in the sun| on a hot day|]",
                    "the heat <dries|dried> up {n} {T}",
                    "the sun <costs|cost> {S/him} {n} {T}",
                    "in the heat {n} {T} <evaporate|evaporated>",
                    "a hot week <takes|took> {n} {T}",
                    "{S} <loses|lost> {n} {T} in the heat",
                ),
                (
                    "how many {T} evaporated?",
                    "how many {T} did the heat take?",
                    "[find|say] how many {T} evaporated",
                ),
            ),
            Event(
                (
                    "{O} <lets|let> out {n} {T} for cleaning",
                    "{n} {T} <are|were> drained[ on {day}|]",
                    "{O} <opens|opened> a valve, and {n} {T} <flow|flowed> out",
                    "a valve <releases|released> {n} {T}",
                    "for cleaning {n} {T} <are|were> let out",
                    "{n} {T} <go|went> down the drain",
                ),
                (
                    "how many {T} were drained?",
                    "how many {T} flowed out through the valve?",
                    "[find|work out] how many {T} were let out",
                ),
            ),
        ),
        has=(
            "{S} <holds|held> {n} {T}",
            "{S} <contains|contained> {n} {T}",
            "there <are|were> {n} {T} in {S/him}",
            "{S} <is|was> filled with {n} {T}",
            "in the morning {S} <contains|contained> {n} {T}",
        ),
        now=(
            "at the end of the day {S} <holds|held> {n} {T}",
            "{n} {T} <are|were> still in {S/him}",
            "in the end the gauge <shows|showed> {n} {T}",
            "{S} <contains|contained> {n} {T} in the evening",
        ),
        ask_now=(
            "how many {T} are in {S/him} now?",
            "how many {T} does {S} contain now?",
            "how many {T} does the gauge show in the end?",
            "[find|calculate] how many {T} {S} holds now",
            "how many {T} are there in {S/him} after all this?",
        ),
        ask_first=(
            "how many {T} were in {S/him} [at first|before|in the beginning]?",
            "how many {T} did {S} hold at first?",
            "[find|determine] how many {T} {S} contained in the morning",
        ),
        holders=("tank", "water tank", "rain barrel", "pool", "cistern", "basin", "reservoir", "swimming pool", "storage tank"),
        labels=(("in the first hour", "in the second hour", "in the third hour"), ("on Monday", "on Tuesday", "on Wednesday"), ("through the wide pipe", "through the narrow pipe")),
        boxes=("barrel/barrels", "tank/tanks", "canister/canisters", "basin/basins"),
        asides=(
            "{S} <is|was> {n} years old",
            "the hose <is|was> {n} meters long",
            "the sun <shines|shone> for {n} hours",
            "{n} cows <stand|stood> nearby",
        ),
        fillers=("it <is|was> a hot summer", "the water <is|was> clean and cold", "{O} <looks|looked> at the gauge every hour"),
        measured=True,
    )
)

mill = scene(
    Scene(
        name="mill",
        things=(
            "kilograms of flour", "kilograms of sugar", "kilograms of rice", "kilograms of wheat", "kilograms of oats", "kilograms of salt",
            "kilograms of coffee", "kilograms of corn", "kilograms of cheese", "kilograms of lentils", "kilograms of butter",
        ),
        verbs=("buys|bought|buy", "uses|used|use", "sells|sold|sell", "weighs|weighed|weigh", "orders|ordered|order", "delivers|delivered|deliver"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}",
                    "{S} <orders|ordered> {n} {T}, and they <are|were> brought on {day}",
                    "a truck <delivers|delivered> {n} {T}",
                    "{n} more {T} <are|were> delivered[ to {S/him}| on {day}|]",
                    "{O} <supplies|supplied> {n} {T} to {S/him}",
                ),
                (
                    "how many more {T} were delivered?",
                    "how many {T} did {S} buy?",
                    "[find|calculate] how many {T} were bought",
                    "how many {T} came with the delivery?",
                ),
            ),
            Event(
                (
                    "{S} <receives|received> {n} {T} as payment",
                    "a customer <pays|paid> with {n} {T}",
                    "instead of money {S} <accepts|accepted> {n} {T}",
                    "{n} {T} <are|were> taken instead of money",
                    "{S} <gets|got> {n} {T} for a favor",
                ),
                (
                    "how many {T} were taken as payment?",
                    "how many {T} did {S} accept instead of money?",
                    "[find|determine] how many {T} served as payment",
                ),
            ),
            Event(
                (
                    "{O} <carries|carried> {n} {T} over from the old storehouse",
                    "{n} {T} <are|were> moved here from the old storehouse",
                    "{S} <discovers|discovered> {n} {T} in the old storehouse",
                    "the old storehouse <holds|held> {n} {T} more, which {S} <adds|added>",
                ),
                (
                    "how many {T} came from the old storehouse?",
                    "how many {T} did {S} get from the old storehouse?",
                    "[find|work out] how many {T} were moved here",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ to a bakery| to {O}| on {day}|]",
                    "{n} {T} <are|were> sold[ at the market| to a hotel|]",
                    "a hotel <buys|bought> {n} {T} from {S/him}",
                    "{O} <pays|paid> for {n} {T} and <takes|took> them along",
                    "a truck <picks|picked> up {n} {T} for a customer",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|calculate] how many {T} were sold",
                ),
            ),
            Event(
                (
                    "{S} <uses|used> {n} {T}[ in the first week| in one day| for an order|]",
                    "{n} {T} <are|were> used up[ in the first week| by {day}|]",
                    "a large order <needs|needed> {n} {T}",
                    "in the first week {S} <uses|used> up {n} {T}",
                    "a busy week <takes|took> {n} {T}",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used up?",
                    "[find|determine] how many {T} were used up",
                ),
            ),
            Event(
                (
                    "{n} {T} <get|got> wet and <spoil|spoiled>",
                    "mice <ruin|ruined> {n} {T}",
                    "{S} <spills|spilled> {n} {T}",
                    "a sack <bursts|burst>, and {n} {T} <are|were> lost",
                    "water <spoils|spoiled> {n} {T}",
                ),
                (
                    "how many {T} were [spoiled|lost|ruined]?",
                    "how many {T} went to waste?",
                    "[find|say] how many {T} could not be used",
                ),
            ),
            Event(
                (
                    "{S} <donates|donated> {n} {T} to [a school|a village|the poor]",
                    "{n} {T} <go|went> to a school as a gift",
                    "a school <receives|received> {n} {T} from {S/him} as a gift",
                    "{S} <gives|gave> {n} {T} to [the poor|the neighbors]",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} were a gift?",
                    "[find|work out] how many {T} {S} donated",
                ),
            ),
        ),
        has=(
            "{S} <stores|stored> {n} {T}",
            "{S} <buys|bought> {n} {T} at the start of the month",
            "in {S's} storeroom there <are|were> {n} {T}",
            "{S's} scale <shows|showed> {n} {T}",
            "{S} <has|had> {n} {T} in stock",
        ),
        now=(
            "in the end the storeroom <holds|held> {n} {T}",
            "{n} {T} <are|were> still in the storeroom",
            "at the end of the month {S} <has|had> {n} {T}",
            "at last the scale <shows|showed> {n} {T}",
        ),
        ask_now=(
            "how many {T} are in the storeroom now?",
            "how many {T} does {S} have at the end of the month?",
            "how many {T} are still in stock?",
            "[find|calculate] how many {T} {S} still has in stock",
        ),
        ask_first=(
            "how many {T} were in the storeroom [at first|before]?",
            "how many {T} did {S} have at the start of the month?",
            "[find|determine] how many {T} {S} had in stock before",
        ),
        holders=("mill", "miller", "grocer", "bakery", "grocery store", "farm shop", "food bank", "village store"),
        labels=(("in the first week", "in the second week", "in the third week"), ("for the bakery", "for the hotel", "for the school"), ("in March", "in April", "in May")),
        boxes=("sack/sacks", "bag/bags", "barrel/barrels", "bin/bins", "wagon/wagons"),
        asides=(
            "a sack <costs|cost> {n} dollars",
            "the storeroom <is|was> {n} meters wide",
            "{S} <has|had> {n} scales",
            "the road to the village <is|was> {n} kilometers long",
        ),
        fillers=("prices <go|went> up that month", "the harvest <is|was> good", "the cat <keeps|kept> the mice away"),
        measured=True,
    )
)

scene(
    replace(
        water_tank,
        name="water_tank_in_gallons",
        things=(
            "gallons of water", "gallons of rainwater", "quarts of water", "gallons of fresh water", "pints of water", "gallons of cold water",
            "gallons of clean water", "quarts of rainwater",
        ),
        asides=("{S} <is|was> {n} years old", "the hose <is|was> {n} feet long", "{n} horses <stand|stood> nearby"),
    )
)

scene(
    replace(
        mill,
        name="mill_in_pounds",
        things=(
            "pounds of flour", "pounds of sugar", "pounds of rice", "pounds of potatoes", "pounds of butter", "pounds of nuts",
            "ounces of pepper", "pounds of beans", "pounds of coffee", "ounces of cinnamon",
        ),
        asides=("a sack <costs|cost> {n} dollars", "the storeroom <is|was> {n} feet wide", "the road to the village <is|was> {n} miles long"),
    )
)
