"""Amounts that are measured: water in a tank, flour in a mill, meters of cloth, kilometers of road."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="water_tank",
        things=(
            "liters of water", "gallons of water", "liters of rainwater", "buckets of water", "cubic meters of water",
            "buckets of rainwater", "gallons of rainwater", "barrels of water", "liters of fresh water", "quarts of water",
        ),
        verbs=("receives|received|receive", "loses|lost|lose", "supplies|supplied|supply", "holds|held|hold", "takes in|took in|take in", "provides|provided|provide"),
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

scene(
    Scene(
        name="mill",
        things=(
            "kilograms of flour", "kilograms of sugar", "kilograms of rice", "pounds of flour", "kilograms of wheat", "kilograms of oats",
            "pounds of potatoes", "kilograms of salt", "kilograms of coffee", "pounds of butter", "kilograms of corn", "kilograms of cheese",
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
                    "how many {T} did the old storehouse hold?",
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
    Scene(
        name="cloth_and_rope",
        things=(
            "meters of ribbon", "meters of rope", "yards of fabric", "meters of string", "feet of rope", "meters of wire", "inches of ribbon",
            "meters of lace", "yards of silk", "meters of cable", "centimeters of tape", "feet of string",
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
            "the room <is|was> {n} feet wide",
            "{S} <has|had> {n} pairs of scissors",
            "a roll <costs|cost> {n} dollars",
            "{S} <works|worked> for {n} hours",
        ),
        fillers=("{S} <measures|measured> very carefully", "the scissors <are|were> sharp", "{O} <holds|held> the other end"),
        measured=True,
    )
)

scene(
    Scene(
        name="road_works",
        things=(
            "kilometers of road", "miles of road", "meters of fence", "kilometers of track", "meters of pipe", "miles of highway",
            "kilometers of cable", "meters of hedge", "kilometers of bike path", "meters of wall", "miles of railway", "meters of canal",
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
    Scene(
        name="drinks",
        things=(
            "liters of lemonade", "liters of orange juice", "gallons of punch", "cups of tea", "liters of milk", "liters of apple juice",
            "glasses of lemonade", "pints of cider", "liters of soup", "bowls of soup", "mugs of cocoa", "liters of iced tea",
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
                    "hungry and thirsty visitors <have|had> {n} {T}",
                    "{O} and {S} <have|had> {n} {T}",
                    "{S} <serves|served> {n} {T} to the guests",
                    "{n} {T} <go|went> to the guests",
                ),
                (
                    "how many {T} did people have?",
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
