"""In the garden: flowers and vegetables."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="flower_garden",
        things=(
            "roses", "tulips", "daisies", "sunflowers", "lilies", "daffodils", "carnations", "orchids", "violets",
            "pansies", "poppies", "irises", "peonies", "dahlias",
        ),
        verbs=("plants|planted|plant", "waters|watered|water", "cuts|cut|cut", "sells|sold|sell", "grows|grew|grow", "buys|bought|buy"),
        gains=(
            Event(
                (
                    "{S} <plants|planted> {n} more {T}[ along the path| by the fence| in spring|]",
                    "{n} {T} <are|were> planted [along the path|next to the gate|under the window]",
                    "{S} <adds|added> {n} {T} to the flower bed",
                    "{O} <helps|helped> and <plants|planted> {n} {T} there",
                    "{n} more {T} <find|found> a place under the window",
                    "{S} <makes|made> room for {n} more {T} by the gate",
                ),
                (
                    "how many [more|new|] {T} were planted?",
                    "how many {T} were added to the flower bed?",
                    "[find|calculate] how many {T} were planted later",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} in pots",
                    "{S} <orders|ordered> {n} {T} from a grower, and they <arrive|arrived> on {day}",
                    "a grower <sends|sent> {n} {T} in pots",
                    "{n} {T} in pots <are|were> delivered to {S/him}",
                    "{S} <brings|brought> {n} {T} from the garden center",
                ),
                (
                    "how many {T} [arrived|came] in pots?",
                    "how many {T} did {S} buy?",
                    "[find|determine] how many {T} were bought",
                ),
            ),
            Event(
                (
                    "{n} more {T} <open|opened> after the rain",
                    "overnight {n} more {T} <come|came> into bloom",
                    "the warm weather <brings|brought> out {n} more {T}",
                    "{n} wild {T} <grow|grew> from seeds that the wind <brings|brought>",
                    "after a warm night there <are|were> {n} more {T}",
                ),
                (
                    "how many {T} came up by themselves?",
                    "how many {T} did nature add?",
                    "[find|work out] how many {T} appeared by themselves",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <cuts|cut> {n} {T} for a bouquet",
                    "{n} of the {T} <are|were> cut for [vases|a wedding|a bouquet]",
                    "{S} <makes|made> bouquets from {n} {T}",
                    "{S} <ties|tied> {n} {T} into a wreath",
                    "{O} <cuts|cut> {n} of {S's} {T} for a vase",
                ),
                (
                    "how many {T} were cut?",
                    "how many {T} went into bouquets and vases?",
                    "[find|calculate] how many {T} were cut",
                ),
            ),
            Event(
                (
                    "{n} {T} <wither|withered>[ in the heat| without water|]",
                    "the frost <kills|killed> {n} of the {T}",
                    "snails <eat|ate> {n} of the {T}",
                    "{S} <loses|lost> {n} {T} in a hailstorm",
                    "a storm <breaks|broke> {n} of the {T}",
                    "{n} {T} <dry|dried> up",
                ),
                (
                    "how many {T} did not survive?",
                    "how many {T} were destroyed?",
                    "[find|determine] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}",
                    "{n} {T} <are|were> sold[ on {day}| to visitors|]",
                    "{O} <buys|bought> {n} {T} from {S/him}",
                    "a hotel <orders|ordered> {n} {T} from {S/him} and <picks|picked> them up",
                    "visitors <pay|paid> for {n} {T} and <take|took> them home",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "[find|say] how many {T} went to buyers",
                ),
            ),
            Event(
                (
                    "{S} <gives|gave> {n} {T} to [a hospital|a school|the church]",
                    "{n} {T} <are|were> given to [the neighbors|a hospital]",
                    "{O} <receives|received> {n} {T} as a birthday present from {S/him}",
                    "{S} <hands|handed> out {n} {T} to passers-by",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} were presents?",
                    "[find|calculate] how many {T} were given away",
                ),
            ),
        ),
        has=(
            "{S} <grows|grew> {n} {T}",
            "{n} {T} <bloom|bloomed> in {S's} flower beds",
            "in May {S} <plants|planted> {n} {T}",
            "there <are|were> {n} {T} in {S's} [largest|sunniest|main] flower bed",
        ),
        now=(
            "{n} {T} <bloom|bloomed> in the end",
            "{S} <counts|counted> {n} {T} on {day}",
            "at the end of summer there <are|were> {n} {T}",
        ),
        ask_now=(
            "how many {T} bloom there now?",
            "how many {T} does {S} have at the end of summer?",
            "how many {T} are in the garden now?",
            "[find|calculate] how many {T} still bloom",
        ),
        ask_first=(
            "how many {T} bloomed in the garden [at first|before]?",
            "how many {T} did {S} plant [at first|in the beginning]?",
            "[find|determine] how many {T} there were before",
        ),
        holders=("gardener", "florist", "garden", "park", "flower shop", "plant nursery"),
        labels=(("by the gate", "along the path", "under the window"), ("in April", "in May", "in June"), ("in the front garden", "in the back garden")),
        boxes=("bouquet/bouquets", "flower bed/flower beds", "vase/vases", "pot/pots", "row/rows"),
        asides=(
            "the path <is|was> {n} meters long",
            "{n} butterflies <fly|flew> around",
            "{S} <uses|used> {n} liters of water a day",
            "{n} benches <stand|stood> there",
        ),
        fillers=("bees <hum|hummed> everywhere", "the spring <is|was> warm", "it <rains|rained> every night"),
    )
)

scene(
    Scene(
        name="vegetable_patch",
        things=(
            "carrots", "cabbages", "pumpkins", "cucumbers", "tomato plants", "lettuces", "radishes", "beets", "leeks",
            "zucchinis", "cauliflowers", "seedlings", "turnips", "heads of broccoli", "melons",
        ),
        verbs=("plants|planted|plant", "harvests|harvested|harvest", "waters|watered|water", "grows|grew|grow", "pulls|pulled|pull", "counts|counted|count"),
        gains=(
            Event(
                (
                    "{S} <plants|planted> {n} more {T}[ next to the shed| in a new row|]",
                    "{S} <digs|dug> another bed and <puts|put> {n} {T} in it",
                    "{n} more {T} <are|were> planted on {day}",
                    "{S} <grows|grew> {n} more {T} behind the house",
                    "{O} <plants|planted> {n} {T} in {S's} garden",
                ),
                (
                    "how many more {T} were planted?",
                    "how many {T} were planted later?",
                    "[find|calculate] how many more {T} were planted",
                ),
            ),
            Event(
                (
                    "{O} <brings|brought> {S/him} {n} {T} in pots for the garden",
                    "{S} <gets|got> {n} {T} for the garden from {his} {kin}",
                    "{S} <swaps|swapped> some honey for {n} {T} and <plants|planted> them",
                    "{n} {T} from a neighbor <find|found> a place in {S's} garden",
                    "{S's} {kin} <moves|moved> {n} {T} from another garden to {S's} garden",
                ),
                (
                    "how many {T} came from other people?",
                    "how many {T} did {S} get from [the others|somebody else]?",
                    "[find|work out] how many {T} were brought to {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} at a plant sale and <sets|set> them in the soil",
                    "from a plant sale {S} <brings|brought> {n} {T} for the garden",
                    "{n} {T} from a plant sale <go|went> into {S's} garden",
                    "{S} <pays|paid> for {n} young {T} and <plants|planted> them at once",
                    "at a plant sale {S} <chooses|chose> {n} {T} for the garden",
                ),
                (
                    "how many {T} came from the plant sale?",
                    "how many {T} did {S} buy for the garden?",
                    "[find|determine] how many {T} {S} bought",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "rabbits <eat|ate> {n} [of the|] {T}",
                    "a deer <jumps|jumped> the fence and <eats|ate> {n} of the {T}",
                    "{n} {T} <are|were> eaten by [snails|rabbits|caterpillars]",
                    "{S} <loses|lost> {n} {T} to the rabbits",
                    "at night hungry rabbits <take|took> {n} of them",
                ),
                (
                    "how many {T} did the animals eat?",
                    "how many {T} were eaten by animals?",
                    "[find|calculate] how many {T} the animals got",
                ),
            ),
            Event(
                (
                    "{S} <harvests|harvested> {n} {T}[ for dinner| on {day}|]",
                    "{S} <pulls|pulled> {n} {T} out of the ground",
                    "{n} {T} <are|were> harvested[ for a soup| early in the morning|]",
                    "{S} <needs|needed> {n} {T} for the kitchen and <takes|took> them",
                    "{O} and {S} <harvest|harvested> {n} of the {T}",
                ),
                (
                    "how many {T} were harvested?",
                    "how many {T} were taken out of the ground?",
                    "[find|determine] how many {T} were harvested",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <freeze|froze> in a cold night",
                    "hail <destroys|destroyed> {n} {T}",
                    "{n} {T} <dry|dried> out in the heat",
                    "{S} <forgets|forgot> to water the garden, and {n} {T} <die|died>",
                    "a late frost <costs|cost> {S/him} {n} {T}",
                    "{n} {T} <drown|drowned> in heavy rain",
                ),
                (
                    "how many {T} did the weather destroy?",
                    "how many {T} were lost to the weather?",
                    "[find|say] how many {T} the weather destroyed",
                ),
            ),
        ),
        has=(
            "{S} <plants|planted> {n} {T} in {his} garden",
            "{n} {T} <grow|grew> in {S's} garden",
            "there <are|were> {n} {T} in {S's} [vegetable patch|greenhouse|garden]",
            "{S's} greenhouse <holds|held> {n} {T}",
        ),
        now=(
            "{n} {T} still <grow|grew> there",
            "{S} <counts|counted> {n} {T} in the garden on {day}",
            "in the end the garden <has|had> {n} {T}",
        ),
        ask_now=(
            "how many {T} still grow in the garden?",
            "how many {T} are in {S's} garden now?",
            "how many {T} can {S} still harvest?",
            "[find|calculate] how many {T} are in the garden in the end",
        ),
        ask_first=(
            "how many {T} did {S} plant [at first|in the beginning|in spring]?",
            "how many {T} grew in the garden [at first|in spring]?",
            "[find|determine] how many {T} there were in spring",
        ),
        labels=(("in the first row", "in the second row", "in the third row"), ("in the greenhouse", "behind the house"), ("in May", "in June", "in July")),
        boxes=("row/rows", "bed/beds", "crate/crates", "sack/sacks", "wheelbarrow/wheelbarrows"),
        asides=(
            "the garden <is|was> {n} meters wide",
            "the watering can <holds|held> {n} liters",
            "a row <is|was> {n} meters long",
            "{S} <has|had> {n} garden tools",
        ),
        fillers=("{S} <works|worked> in the garden every evening", "the soil <is|was> dark and soft", "it <rains|rained> a lot that month"),
    )
)
