"""Baking: a bakery and its customers, cookies and pancakes at home."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="bakery",
        things=(
            "cookies", "muffins", "bagels", "croissants", "donuts", "bread rolls", "cinnamon rolls", "pretzels",
            "brownies", "scones", "baguettes", "cupcakes", "eclairs", "buns", "tarts", "loaves of bread",
        ),
        verbs=("bakes|baked|bake", "sells|sold|sell", "makes|made|make", "prepares|prepared|prepare", "wraps|wrapped|wrap", "delivers|delivered|deliver"),
        gains=(
            Event(
                (
                    "{S} <bakes|baked> {n} more {T}[ before noon| after lunch|]",
                    "{n} more {T} <come|came> out of the [oven|ovens]",
                    "{n} [fresh|warm|] {T} <are|were> baked [in the afternoon|for the evening|before lunch]",
                    "{S} <makes|made> a second batch of {n} {T}",
                    "a new batch <brings|brought> {n} {T}",
                    "{S} <takes|took> {n} {T} out of the oven",
                ),
                (
                    "how many more {T} did {S} bake?",
                    "how many {T} [were in the new batch|came out of the oven|did the new batch bring]?",
                    "[find|calculate|work out] how many {T} were baked [later|after that]",
                    "how many {T} did {S} bake in addition?",
                ),
            ),
            Event(
                (
                    "a van <brings|brought> {n} {T} from the main kitchen",
                    "{n} {T} <arrive|arrived> from [another bakery|a partner in the next town]",
                    "{S} <orders|ordered> {n} {T} from a [partner|colleague]",
                    "{O} <delivers|delivered> {n} {T} to {S/him}",
                    "a delivery of {n} {T} <comes|came> in",
                ),
                (
                    "how many {T} were delivered?",
                    "how many {T} were in the delivery?",
                    "[find|determine] the number of {T} in the delivery",
                    "what number of {T} did {S} receive?",
                ),
            ),
            Event(
                (
                    "a customer <returns|returned> {n} {T}",
                    "{n} {T} <are|were> brought back [unopened|by a customer|from a cancelled party]",
                    "{S} <takes|took> back {n} {T} from a cancelled order",
                    "a cancelled order <returns|returned> {n} {T} to {S/him}",
                    "{S} <gets|got> back {n} {T} that nobody <picks|picked> up",
                ),
                (
                    "how many {T} [came|were brought] back?",
                    "how many {T} did {S} take back?",
                    "[find|say] how many {T} were returned",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ in the morning| before noon| by closing time|]",
                    "{n} of the {T} <are|were> sold[ at once| before ten o'clock|]",
                    "customers <buy|bought> {n} [of the|] {T}",
                    "{O} <buys|bought> {n} [of them|{T}] for the office",
                    "{n} {T} <go|went> over the counter",
                    "a school <picks|picked> up {n} {T}",
                    "sales before noon <come|came> to {n} {T}",
                    "{n} {T} <change|changed> hands before lunch",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were [sold|bought]?",
                    "[find|calculate] how many {T} were sold",
                    "how many {T} went to customers?",
                ),
            ),
            Event(
                (
                    "{n} {T} <get|got> burned",
                    "{S} <burns|burned> {n} {T}",
                    "{n} of the {T} <turn|turned> out too dark to sell",
                    "a tray <falls|fell> and {n} {T} <are|were> ruined",
                    "{S} <throws|threw> away {n} stale {T}",
                    "{n} {T} <fall|fell> on the floor and <go|went> into the bin",
                ),
                (
                    "how many {T} were [ruined|spoiled]?",
                    "how many {T} went to waste?",
                    "[find|determine] how many {T} had to be thrown away",
                ),
            ),
            Event(
                (
                    "{S} <donates|donated> {n} {T} to [a shelter|a school|the food bank]",
                    "{n} {T} <go|went> to the food bank for free",
                    "{n} of the {T} <are|were> given away as samples",
                    "{S} <gives|gave> {n} {T} to [the neighbors|the volunteers] for free",
                    "passers-by <get|got> {n} {T} as free samples",
                ),
                (
                    "how many {T} did {S} give away [for free|]?",
                    "how many {T} were given away?",
                    "[find|work out] how many {T} were donated",
                ),
            ),
            Event(
                (
                    "the staff <eat|ate> {n} [of the|] {T}",
                    "{n} {T} <are|were> eaten [during the break|by the staff]",
                    "{O} and the other helpers <taste|tasted> {n} {T}",
                    "the apprentices <have|had> {n} {T} for breakfast",
                    "{n} {T} <serve|served> as breakfast for the staff",
                    "{n} {T} <end|ended> up in the stomachs of the apprentices",
                ),
                (
                    "how many {T} did the staff eat?",
                    "how many {T} were eaten?",
                    "[find|calculate] the number of {T} that were eaten",
                ),
            ),
        ),
        has=(
            "{S} <bakes|baked> {n} {T} [early in the morning|before sunrise|for the day]",
            "in the morning {S's} shelves <hold|held> {n} {T}",
            "{S} <opens|opened> with {n} {T} on the shelves",
            "{S} <puts|put> {n} {T} in the shop window",
            "{n} {T} <lie|lay> on {S's} [trays|shelves] at opening time",
        ),
        now=(
            "at closing time {n} {T} <are|were> left",
            "{S} <closes|closed> with {n} {T}",
            "in the evening there <are|were> {n} {T} on the shelves",
            "in the evening {S} <counts|counted> {n} {T}",
        ),
        ask_now=(
            "how many {T} are left at closing time?",
            "how many {T} can {S} still sell?",
            "how many {T} are still on the shelves?",
            "[find|calculate] how many {T} {S} has at the end of the day",
        ),
        ask_first=(
            "how many {T} did {S} have [at opening time|in the morning|when the day began]?",
            "how many {T} were on the shelves [in the morning|at opening time]?",
            "[find|work out] how many {T} {S} opened with",
        ),
        holders=("bakery", "baker", "pastry shop", "cafe", "confectioner", "village bakery"),
        labels=(("in the morning", "in the afternoon", "in the evening"), ("on Friday", "on Saturday", "on Sunday"), ("on the first tray", "on the second tray", "on the third tray")),
        boxes=("tray/trays", "box/boxes", "basket/baskets", "bag/bags", "tin/tins", "rack/racks"),
        asides=(
            "{S} <has|had> {n} ovens",
            "the oven <heats|heated> up in {n} minutes",
            "{n} sacks of flour <stand|stood> in the back room",
            "{S} <uses|used> {n} kilograms of flour",
        ),
        fillers=(
            "the whole street <smells|smelled> of bread",
            "the ovens <are|were> hot all day",
            "{S} <opens|opened> very early",
        ),
    )
)

scene(
    Scene(
        name="home_baking",
        things=(
            "pancakes", "waffles", "gingerbread men", "cookies", "crepes", "macaroons", "oatmeal cookies", "cake pops",
            "chocolate truffles", "mini pizzas", "blueberry muffins", "biscuits", "jam tarts", "spring rolls",
        ),
        verbs=("makes|made|make", "eats|ate|eat", "bakes|baked|bake", "decorates|decorated|decorate", "prepares|prepared|prepare", "shares|shared|share"),
        gains=(
            Event(
                (
                    "{S} <makes|made> {n} more {T}",
                    "{S} <mixes|mixed> more batter and <makes|made> {n} {T}",
                    "from the rest of the dough {S} <gets|got> {n} more {T}",
                    "a second batch <gives|gave> {n} {T}",
                    "{n} more {T} <are|were> ready [ten minutes later|a little later|after a while]",
                ),
                (
                    "how many more {T} did {S} make?",
                    "how many more {T} [did {S} get|were made]?",
                    "[find|calculate] how many {T} {S} made later",
                ),
            ),
            Event(
                (
                    "{S's} {kin} <brings|brought> {n} {T}",
                    "{O} <comes|came> over with {n} {T} for {S/him}",
                    "{S} <gets|got> a plate of {n} {T} from {O}",
                    "{n} {T} <are|were> a present from [{O}|the neighbors]",
                    "{O} <adds|added> {n} {T} to {S's} plate",
                ),
                (
                    "how many {T} were a present?",
                    "how many {T} did {S} [receive|get as a present]?",
                    "[find|work out] how many {T} others brought to {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> {n} {T} out of the freezer",
                    "{n} frozen {T} <are|were> [warmed up|thawed] as well",
                    "{S} <warms|warmed> up {n} {T} from yesterday",
                    "{S} <puts|put> {n} {T} from yesterday on the same plate",
                ),
                (
                    "how many {T} were [from yesterday|warmed up]?",
                    "how many {T} did {S} warm up?",
                    "[find|determine] how many old {T} were put on the plate",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <eats|ate> {n} [of them|of the {T}|{T}]",
                    "{n} {T} <are|were> eaten [at once|while still warm|for breakfast]",
                    "{O} and {S} <eat|ate> {n} {T}",
                    "the family <has|had> {n} {T} for breakfast",
                    "{S's} {kin} <eats|ate> {n} of the {T}",
                    "{n} of the {T} <disappear|disappeared> into hungry mouths",
                ),
                (
                    "how many {T} were eaten?",
                    "[find|calculate] how many {T} were eaten",
                    "how many {T} did people eat?",
                ),
            ),
            Event(
                (
                    "the dog <steals|stole> {n} {T}",
                    "{S} <drops|dropped> {n} {T} on the floor",
                    "{n} of the {T} <fall|fell> on the floor",
                    "{n} {T} <break|broke> and <go|went> to the birds",
                    "{S} <burns|burned> {n} of them and <throws|threw> them away",
                ),
                (
                    "how many {T} were lost [like this|in this way|]?",
                    "how many {T} went to waste?",
                    "[find|say] how many {T} nobody could eat",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> {n} {T} to [school|work|{his} {kin}]",
                    "{S} <wraps|wrapped> {n} {T} for {O} to take home",
                    "{n} {T} <go|went> to the neighbors",
                    "{S} <shares|shared> {n} {T} with {O}, who <eats|ate> them all",
                    "{S} <sells|sold> {n} {T} at the school fair",
                ),
                (
                    "how many {T} left the house?",
                    "how many {T} did {S} give to others?",
                    "[find|calculate] how many {T} others got",
                ),
            ),
        ),
        has=(
            "{S} <makes|made> {n} {T}[ on {day} morning| for the family| for a party|]",
            "there <are|were> {n} {T} on {S's} plate",
            "{S} <bakes|baked> a batch of {n} {T}",
            "a recipe <gives|gave> {S/him} {n} {T}",
            "{S} <stacks|stacked> {n} {T} on a plate",
        ),
        now=(
            "{n} {T} <are|were> still on the plate",
            "{S} <puts|put> the last {n} {T} into the fridge",
            "in the end the plate <holds|held> {n} {T}",
        ),
        ask_now=(
            "how many {T} are still on the plate?",
            "how many {T} can {S} still eat?",
            "how many {T} <does|did> {S} still have?",
            "[find|calculate] how many {T} are left on the plate",
        ),
        ask_first=(
            "how many {T} were on the plate [at first|in the beginning]?",
            "how many {T} were in the first batch?",
            "how many {T} did {S} make [at first|in the first place]?",
        ),
        labels=(("for breakfast", "for lunch", "for a snack"), ("on the blue plate", "on the white plate", "on the big plate"), ("in the first batch", "in the second batch", "in the third batch")),
        boxes=("plate/plates", "tin/tins", "tray/trays", "lunch box/lunch boxes", "paper bag/paper bags"),
        asides=(
            "the recipe <needs|needed> {n} grams of sugar",
            "the kitchen clock <rings|rang> after {n} minutes",
            "{S} <has|had> {n} cousins",
            "{S's} cookbook <has|had> {n} recipes",
        ),
        fillers=("{S} <loves|loved> to bake", "the kitchen <smells|smelled> of vanilla", "{S} <uses|used> an old family recipe"),
    )
)
