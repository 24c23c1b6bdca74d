"""On the farm: animals that are bought, born and sold; the eggs of the henhouse.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="farmyard",
        things=(
            "cows", "sheep", "goats", "chickens", "ducks", "geese", "pigs", "turkeys",
            "rabbits", "horses", "lambs", "hens", "ponies", "alpacas", "donkeys", "calves",
        ),
        verbs=("feeds|fed|feed", "raises|raised|raise", "buys|bought|buy", "sells|sold|sell", "washes|washed|wash", "counts|counted|count"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ at a fair| at an auction| from a neighbor|]",
                    "{n} {T} <are|were> bought at the [fair|auction|cattle market]",
                    "{S} <gets|got> {n} more {T} for a good price",
                    "a neighbor <sells|sold> {n} {T} to {S/him}",
                    "{S} <comes|came> back from the fair with {n} {T}",
                ),
                (
                    "how many [more|new|] {T} did {S} buy?",
                    "how many {T} were bought?",
                    "[find|calculate] how many {T} {S} bought",
                    "how many {T} came from the market?",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> born[ in spring| overnight| this year|]",
                    "{n} young {T} <join|joined> the others",
                    "in spring {n} little {T} <are|were> born",
                    "{n} newborn {T} <make|made> the group larger",
                    "the spring <brings|brought> {n} newborn {T}",
                ),
                (
                    "how many {T} were born?",
                    "how many young {T} joined the others?",
                    "[find|work out] the number of newborn {T}",
                ),
            ),
            Event(
                (
                    "a neighbor <leaves|left> {n} {T} with {S/him} for good",
                    "{S} <inherits|inherited> {n} {T} from an uncle",
                    "{O} <gives|gave> {n} {T} to {S/him}",
                    "{S} <takes|took> in {n} {T} from a farm that <closes|closed>",
                    "{n} {T} <come|came> from a farm that <closes|closed>",
                ),
                (
                    "how many {T} did {S} take over?",
                    "how many {T} came to {S/him} from others?",
                    "[find|determine] how many {T} were taken over from others",
                ),
            ),
            Event(
                (
                    "{n} stray {T} <turn|turned> up and <are|were> kept",
                    "{S} <finds|found> {n} stray {T} in the woods and <keeps|kept> them",
                    "the dog <brings|brought> in {n} stray {T} from the hills",
                    "{S} <adopts|adopted> {n} {T} without an owner",
                    "{n} {T} without an owner <walk|walked> in from the hills",
                ),
                (
                    "how many stray {T} were taken in?",
                    "how many stray {T} were there?",
                    "[find|say] how many {T} without an owner were kept",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ at the market| to a neighbor| on {day}|]",
                    "{n} of the {T} <are|were> sold[ at an auction| to another farm|]",
                    "a dealer <buys|bought> {n} {T} from {S/him}",
                    "{O} <buys|bought> {n} of the {T}",
                    "{n} {T} <go|went> to a buyer",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|calculate] how many {T} {S} sold",
                    "how many {T} went to buyers?",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <run|ran> away",
                    "the gate <stands|stood> open and {n} {T} <get|got> out",
                    "{n} {T} <escape|escaped>[ through a hole in the fence| at night|]",
                    "a storm <breaks|broke> the fence, and {n} of the {T} <disappear|disappeared>",
                    "{S} <loses|lost> {n} {T} in a storm",
                ),
                (
                    "how many {T} [escaped|got out|ran away]?",
                    "how many {T} disappeared?",
                    "[find|determine] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{S} <gives|gave> {n} {T} to [a neighbor|a petting zoo|a school farm]",
                    "{n} {T} <move|moved> to a petting zoo",
                    "{O} <takes|took> over {n} of the {T} for free",
                    "a school farm <receives|received> {n} {T} from {S/him}",
                    "{S} <lets|let> a petting zoo have {n} {T}",
                    "{n} of the {T} <find|found> a new home at a school farm",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} were given away?",
                    "[find|work out] how many {T} found a new home",
                ),
            ),
            Event(
                (
                    "{n} {T} <fall|fell> ill and <are|were> taken away",
                    "foxes <take|took> {n} of the {T}",
                    "{n} of the {T} <die|died> in a hard winter",
                    "a hard winter <costs|cost> {S/him} {n} {T}",
                    "{n} {T} <do|did> not live through the winter",
                    "wolves <kill|killed> {n} {T}",
                ),
                (
                    "how many {T} did not survive?",
                    "how many {T} were lost to bad luck?",
                    "[find|calculate] how many {T} {S} lost to bad luck",
                ),
            ),
        ),
        has=(
            "{S} <keeps|kept> {n} {T}",
            "{S} <raises|raised> {n} {T}",
            "{n} {T} <live|lived> [in {S's} barn|on {S's} land|in {S's} stables]",
            "in spring {S} <has|had> {n} {T}",
            "{S's} barn <holds|held> {n} {T}",
        ),
        now=(
            "{S} <counts|counted> {n} {T} in the evening",
            "in the evening {n} {T} <are|were> in the barn",
            "in autumn {S} <has|had> {n} {T}",
        ),
        ask_now=(
            "how many {T} does {S} keep now?",
            "how many {T} does {S} have to feed now?",
            "how many {T} are in the barn now?",
            "[find|calculate] how many {T} {S} keeps now",
        ),
        ask_first=(
            "how many {T} did {S} keep [at first|before]?",
            "how many {T} lived in the barn [at first|before that]?",
            "[find|determine] how many {T} {S} had in spring",
        ),
        holders=("farmer", "farm", "rancher", "ranch", "shepherd farm", "village farm", "family farm"),
        labels=(("in the barn", "in the meadow", "in the yard"), ("on the hill", "by the river"), ("in spring", "in summer", "in autumn", "in winter")),
        boxes=("pen/pens", "barn/barns", "herd/herds", "trailer/trailers", "field/fields"),
        asides=(
            "{S} <has|had> {n} hectares of land",
            "{n} bales of hay <lie|lay> in the barn",
            "the fence <is|was> {n} meters long",
            "{S} <owns|owned> {n} tractors",
        ),
        fillers=("{S} <gets|got> up before sunrise", "the dog <watches|watched> over the {T}", "the grass <is|was> high that year"),
    )
)

scene(
    Scene(
        name="henhouse",
        things=(
            "eggs", "brown eggs", "white eggs", "fresh eggs", "duck eggs", "goose eggs", "quail eggs", "large eggs", "small eggs", "turkey eggs",
        ),
        verbs=("collects|collected|collect", "sells|sold|sell", "washes|washed|wash", "packs|packed|pack", "delivers|delivered|deliver", "sorts|sorted|sort"),
        gains=(
            Event(
                (
                    "{S} <collects|collected> {n} more {T}[ in the evening| from the nests| on {day}|]",
                    "{n} more {T} <are|were> laid[ overnight| by noon|]",
                    "the birds <lay|laid> {n} more {T}",
                    "in the evening {S} <finds|found> {n} {T} in the nests",
                    "{O} <looks|looked> into the nests and <brings|brought> {n} more {T}",
                    "{S} <takes|took> {n} more {T} from the nests",
                ),
                (
                    "how many more {T} were laid?",
                    "how many more {T} did {S} collect?",
                    "how many {T} came from the nests later?",
                    "[find|calculate] how many {T} were collected later",
                ),
            ),
            Event(
                (
                    "a neighbor <brings|brought> {n} {T} to sell with the others",
                    "{S} <buys|bought> {n} {T} from a neighbor",
                    "{n} {T} from the neighbor <are|were> added",
                    "another farmer <hands|handed> over {n} {T} to {S/him}",
                    "the farm next door <contributes|contributed> {n} {T}",
                ),
                (
                    "how many {T} came from a neighbor?",
                    "how many {T} came from other people?",
                    "[find|determine] how many {T} were added from other farms",
                ),
            ),
            Event(
                (
                    "{n} {T} <turn|turned> up in the hay",
                    "in the hay {O} <discovers|discovered> {n} {T}",
                    "a hen <hides|hid> {n} {T} behind a bucket, and {S} <finds|found> them",
                    "{S} <discovers|discovered> {n} hidden {T} in the yard",
                    "behind the barn there <are|were> {n} hidden {T}, and {S} <takes|took> them",
                ),
                (
                    "how many hidden {T} were found?",
                    "how many {T} were discovered?",
                    "[find|work out] how many {T} had been hidden",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ at the gate| to a baker| on {day}|]",
                    "{n} of the {T} <are|were> sold[ at the gate| to a baker| on {day}|]",
                    "a baker <buys|bought> {n} {T} from {S/him}",
                    "{O} <buys|bought> {n} {T}",
                    "{n} {T} <go|went> to a shop in town",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "[find|calculate] how many {T} found a buyer",
                ),
            ),
            Event(
                (
                    "{S} <drops|dropped> a basket, and {n} {T} <break|broke>",
                    "{n} of the {T} <break|broke>[ on the way| in the basket|]",
                    "{O} <breaks|broke> {n} {T} by accident",
                    "{n} {T} <crack|cracked> and <are|were> thrown away",
                    "a dog <knocks|knocked> over a basket and <breaks|broke> {n} {T}",
                ),
                (
                    "how many {T} broke?",
                    "how many {T} were broken?",
                    "[find|determine] how many {T} were broken or cracked",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> eaten for breakfast",
                    "the family <eats|ate> {n} {T}",
                    "{O} <cooks|cooked> {n} of the {T} for breakfast",
                    "a cake <takes|took> {n} {T}",
                    "{n} of the {T} <go|went> into the pan",
                ),
                (
                    "how many {T} were eaten or cooked?",
                    "how many {T} went to the kitchen?",
                    "[find|say] how many {T} were used for food at home",
                ),
            ),
            Event(
                (
                    "a fox <steals|stole> {n} {T}",
                    "at night a fox <gets|got> {n} of the {T}",
                    "{n} {T} <are|were> stolen by a [fox|rat|weasel]",
                    "{S} <loses|lost> {n} {T} to a fox",
                ),
                (
                    "how many {T} were stolen?",
                    "how many {T} did a wild animal take?",
                    "[find|calculate] how many {T} the thief got",
                ),
            ),
        ),
        has=(
            "{S} <collects|collected> {n} {T} in the morning",
            "in {S's} baskets there <are|were> {n} {T}",
            "{n} {T} <lie|lay> in {S's} baskets",
            "in the morning {S} <takes|took> {n} {T} from the nests",
        ),
        now=(
            "in the evening the baskets <hold|held> {n} {T}",
            "{n} {T} <are|were> still in the baskets",
            "{S} <puts|put> the last {n} {T} in the cold room",
        ),
        ask_now=(
            "how many {T} are in the baskets now?",
            "how many {T} can {S} still sell?",
            "how many {T} does {S} have in the evening?",
            "[find|calculate] how many {T} are in the baskets in the end",
        ),
        ask_first=(
            "how many {T} did {S} collect [at first|in the morning]?",
            "how many {T} were in the baskets [at first|in the morning]?",
            "[find|determine] how many {T} {S} took from the nests in the morning",
        ),
        holders=("farmer", "poultry farm", "poultry farmer", "egg farm", "small farm", "innkeeper"),
        labels=(("in the morning", "at noon", "in the evening"), ("in the red henhouse", "in the white henhouse"), ("on Monday", "on Tuesday", "on Wednesday")),
        boxes=("carton/cartons", "basket/baskets", "nest/nests", "tray/trays", "crate/crates"),
        asides=(
            "{S} <has|had> {n} roosters",
            "the henhouse <has|had> {n} windows",
            "a carton <costs|cost> {n} dollars",
            "{n} geese <march|marched> across the yard",
        ),
        fillers=("the rooster <crows|crowed> early", "the nests <are|were> full of straw", "{S} <feeds|fed> the birds twice a day"),
    )
)
