"""On the farm and in the garden: animals, fruit, flowers, vegetables."""

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
        name="orchard",
        things=(
            "apples", "pears", "plums", "cherries", "peaches", "apricots", "oranges", "lemons", "figs", "quinces",
            "walnuts", "mangoes", "chestnuts", "nectarines", "olives",
        ),
        verbs=("picks|picked|pick", "gathers|gathered|gather", "sells|sold|sell", "eats|ate|eat", "washes|washed|wash", "carries|carried|carry"),
        gains=(
            Event(
                (
                    "{S} <picks|picked> {n} more {T}[ from the old tree| in the afternoon| before lunch|]",
                    "{S} <climbs|climbed> a ladder and <picks|picked> {n} {T}",
                    "{n} more {T} <are|were> picked[ before sunset| after lunch|]",
                    "from the next tree {S} <gets|got> {n} {T}",
                    "{S} <fills|filled> {his} bag with {n} more {T}",
                ),
                (
                    "how many more {T} did {S} pick?",
                    "how many {T} were picked later?",
                    "[find|calculate] how many {T} {S} picked after that",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> {n} {T} [on the ground|in the grass|under a tree]",
                    "the wind <throws|threw> down {n} {T}, and {S} <gathers|gathered> them",
                    "{n} {T} <lie|lay> in the grass, and {S} <takes|took> them too",
                    "{S} <picks|picked> up {n} {T} from the ground",
                ),
                (
                    "how many {T} came from the ground?",
                    "how many {T} did {S} pick up from the ground?",
                    "[find|determine] how many {T} had fallen down",
                ),
            ),
            Event(
                (
                    "{O} <puts|put> {n} {T} into {S's} basket",
                    "{O} <gives|gave> {S/him} {n} {T}",
                    "{S} <gets|got> {n} {T} from {O}",
                    "{S's} {kin} <helps|helped> and <adds|added> {n} {T}",
                    "{n} {T} from {O} <go|went> into {S's} basket",
                ),
                (
                    "how many {T} did {S} get from [{O}|the others|somebody else]?",
                    "how many {T} were given to {S/him}?",
                    "[find|work out] how many {T} others gave to {S/him}",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <eats|ate> {n} [of them|{T}|of the {T}][ on the way|]",
                    "{n} of the {T} <are|were> eaten [at once|on the way home|under the tree]",
                    "{O} and {S} <eat|ate> {n} {T}",
                    "{S} <gets|got> hungry and <eats|ate> {n} {T}",
                    "{O} <snacks|snacked> on {n} of {S's} {T}",
                ),
                (
                    "how many {T} were eaten?",
                    "how many of the {T} were eaten?",
                    "[find|calculate] how many {T} were eaten",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ by the road| at the market|]",
                    "{n} {T} <are|were> sold by the road",
                    "a driver <stops|stopped> and <buys|bought> {n} {T} from {S/him}",
                    "{S} <finds|found> a buyer for {n} of the {T}",
                    "{O} <buys|bought> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|determine] how many {T} found a buyer",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <have|had> worms, and {S} <throws|threw> them away",
                    "{S} <sorts|sorted> out {n} rotten {T}",
                    "{n} {T} <turn|turned> out to be rotten and <are|were> thrown away",
                    "the birds <peck|pecked> at {n} {T}, so {S} <leaves|left> those behind",
                    "{n} {T} <roll|rolled> into the river",
                ),
                (
                    "how many {T} were [bad|no good|of no use]?",
                    "how many {T} went to waste?",
                    "[find|say] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{S} <makes|made> a dessert from {n} {T}",
                    "{n} {T} <go|went> into a [cake|dessert|pie]",
                    "{S} <uses|used> {n} {T} for a [pie|cake|dessert]",
                    "a cake <takes|took> {n} of the {T}",
                    "{S's} {kin} <bakes|baked> a cake with {n} of the {T}",
                ),
                (
                    "how many {T} were used in the kitchen?",
                    "how many {T} did the kitchen need?",
                    "[find|calculate] how many {T} went into the kitchen",
                ),
            ),
        ),
        has=(
            "{S} <picks|picked> {n} {T}[ in the orchard| in {his} garden| on a farm|]",
            "{S's} basket <holds|held> {n} {T}",
            "there <are|were> {n} {T} in {S's} [basket|bucket|bag]",
            "{S} <comes|came> home from the orchard with {n} {T}",
            "{S} <gathers|gathered> {n} {T} in the morning",
        ),
        now=(
            "{S's} basket <holds|held> {n} {T} in the end",
            "{S} <carries|carried> {n} {T} home",
            "at the end of the day there <are|were> {n} {T} in the basket",
        ),
        ask_now=(
            "how many {T} are in the basket now?",
            "how many {T} <does|did> {S} take home?",
            "how many {T} <does|did> {S} have at the end of the day?",
            "[find|work out] how many {T} are in {S's} basket",
        ),
        ask_first=(
            "how many {T} did {S} pick [at first|in the first hour|in the beginning]?",
            "how many {T} were in {S's} basket [at first|in the beginning|before]?",
            "[find|determine] how many {T} lay in the basket at first",
        ),
        labels=(("in the morning", "in the afternoon"), ("from the old tree", "from the young tree", "from the tall tree"), ("on Saturday", "on Sunday")),
        boxes=("basket/baskets", "bucket/buckets", "crate/crates", "bag/bags", "bowl/bowls", "branch/branches"),
        asides=(
            "the orchard <has|had> {n} trees",
            "the ladder <has|had> {n} steps",
            "the oldest tree <is|was> {n} years old",
            "it <is|was> {n} degrees in the shade",
        ),
        fillers=("the sun <shines|shone> all day", "{S} <wears|wore> a big straw hat", "wasps <fly|flew> around the trees"),
    )
)

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
                    "{n} of them <dry|dried> up",
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
                    "how many {T} went into the new bed?",
                    "[find|calculate] how many {T} were planted later",
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
            "a row <is|was> {n} feet long",
            "{S} <has|had> {n} garden tools",
        ),
        fillers=("{S} <works|worked> in the garden every evening", "the soil <is|was> dark and soft", "it <rains|rained> a lot that month"),
    )
)
