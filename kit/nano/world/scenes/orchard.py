"""Under trees: fruit that is picked, eaten and sold; trees that are planted and felled."""

from __future__ import annotations

from ..scene import Event, Scene, scene

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
                    "how many {T} did {S} get from [the others|somebody else]?",
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
        name="tree_planting",
        things=(
            "trees", "oaks", "pine trees", "apple trees", "birches", "maples", "bushes", "palm trees", "fir trees", "saplings",
            "cherry trees", "willows", "beeches", "rose bushes", "olive trees",
        ),
        verbs=("plants|planted|plant", "waters|watered|water", "counts|counted|count", "trims|trimmed|trim", "cuts down|cut down|cut down", "buys|bought|buy"),
        gains=(
            Event(
                (
                    "{S} <plants|planted> {n} more {T}[ along the road| in spring| on {day}|]",
                    "{n} more {T} <are|were> planted[ along the road| by the lake| in spring|]",
                    "workers <plant|planted> {n} {T} for {S/him}",
                    "by the lake {S} <plants|planted> {n} {T}",
                    "workers <dig|dug> holes and <set|set> {n} {T} in them",
                ),
                (
                    "how many more {T} were planted?",
                    "how many {T} did the workers plant?",
                    "[find|calculate] how many {T} were planted later",
                ),
            ),
            Event(
                (
                    "a school class <plants|planted> {n} {T} there",
                    "children <set|set> {n} {T} in the ground",
                    "{O} and a school class <plant|planted> {n} more {T}",
                    "{n} {T} <are|were> planted by children",
                    "with the help of children {n} {T} <are|were> planted",
                ),
                (
                    "how many {T} did the children plant?",
                    "how many {T} were planted by children?",
                    "[find|determine] how many {T} the children planted",
                ),
            ),
            Event(
                (
                    "{n} {T} <grow|grew> from seeds by themselves",
                    "over the years {n} {T} <come|came> up by themselves",
                    "birds <drop|dropped> seeds, and {n} {T} <grow|grew> from them",
                    "the wind <sows|sowed> {n} {T}",
                    "without any help {n} {T} <grow|grew> from seeds",
                    "squirrels <bury|buried> seeds, which <turn|turned> into {n} {T}",
                ),
                (
                    "how many {T} grew by themselves?",
                    "how many {T} did nobody plant?",
                    "[find|work out] how many {T} grew from seeds",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <cuts|cut> down {n} {T}[ for wood| in winter|]",
                    "{n} of the {T} <are|were> cut down[ for wood| for a new road|]",
                    "for a new road {n} {T} <are|were> cut down",
                    "workers <fell|felled> {n} {T}",
                    "{n} {T} <have|had> to make room for a house",
                ),
                (
                    "how many {T} were cut down?",
                    "how many {T} did people cut down?",
                    "[find|calculate] how many {T} were cut down",
                ),
            ),
            Event(
                (
                    "a storm <knocks|knocked> over {n} {T}",
                    "{n} of the {T} <fall|fell> in a storm",
                    "lightning and wind <destroy|destroyed> {n} {T}",
                    "{S} <loses|lost> {n} {T} in a storm",
                    "in one night a storm <tears|tore> {n} {T} out of the ground",
                ),
                (
                    "how many {T} fell in the storm?",
                    "how many {T} did the storm destroy?",
                    "[find|determine] how many {T} the storm knocked over",
                ),
            ),
            Event(
                (
                    "beetles <kill|killed> {n} {T}",
                    "{n} of the {T} <dry|dried> out in a hot summer",
                    "{n} {T} <fall|fell> ill and <die|died>",
                    "a hot summer <kills|killed> {n} of them",
                    "goats <eat|ate> {n} young {T}",
                ),
                (
                    "how many {T} died?",
                    "how many {T} did not live on?",
                    "[find|say] how many {T} died",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}, roots and all",
                    "{n} of the {T} <are|were> dug out and sold",
                    "{O} <buys|bought> {n} {T} and <plants|planted> them at home",
                    "a hotel <buys|bought> {n} {T} for its garden",
                    "a new park <buys|bought> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "[find|work out] how many {T} went to a new place",
                ),
            ),
        ),
        has=(
            "{n} {T} <grow|grew> on {S's} land",
            "on {S's} land there <are|were> {n} {T}",
            "{S} <plants|planted> {n} {T} in the first year",
            "{S} <looks|looked> after {n} {T}",
        ),
        now=(
            "{n} {T} <stand|stood> there in the end",
            "a new count <finds|found> {n} {T}",
            "ten years later there <are|were> {n} {T}",
        ),
        ask_now=(
            "how many {T} stand there now?",
            "how many {T} does {S} look after now?",
            "how many {T} will a new count find?",
            "[find|calculate] how many {T} grow there now",
        ),
        ask_first=(
            "how many {T} stood there [at first|before]?",
            "how many {T} did {S} plant in the first year?",
            "[find|determine] how many {T} grew there before",
        ),
        holders=("village", "town", "forester", "park", "forest owner", "school", "national park", "tree farm"),
        labels=(("along the road", "by the lake", "behind the church"), ("in March", "in April", "in October"), ("in the first year", "in the second year", "in the third year")),
        boxes=("row/rows", "park/parks", "street/streets", "garden/gardens"),
        asides=(
            "the tallest tree <is|was> {n} meters high",
            "{n} benches <stand|stood> in the shade",
            "a shovel <costs|cost> {n} dollars",
            "the lake <is|was> {n} meters deep",
        ),
        fillers=("the air <is|was> fresh and clean", "everybody <likes|liked> the shade", "the ground <is|was> hard and dry"),
    )
)
