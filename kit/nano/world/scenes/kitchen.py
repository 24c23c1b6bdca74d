"""In kitchens: what is bought, cooked and spoiled; a jar of sweets."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="pantry",
        things=(
            "eggs", "tomatoes", "onions", "potatoes", "lemons", "carrots", "mushrooms", "bell peppers",
            "sausages", "meatballs", "dumplings", "cloves of garlic", "cans of beans", "jars of pickles",
        ),
        verbs=("uses|used|use", "buys|bought|buy", "prepares|prepared|prepare", "orders|ordered|order", "needs|needed|need", "serves|served|serve"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ at the market| from a farmer| on {day}|]",
                    "{n} more {T} <are|were> bought at the [market|corner shop]",
                    "{O} <buys|bought> {n} {T} for {S/him}",
                    "{S} <sends|sent> {O} to the market for {n} {T}, and {O} <brings|brought> them",
                    "{S} <stocks|stocked> up with {n} {T}",
                ),
                (
                    "how many [more|extra|] {T} did {S} buy?",
                    "how many {T} were bought?",
                    "[find|calculate] how many more {T} were bought",
                ),
            ),
            Event(
                (
                    "a farmer <delivers|delivered> {n} {T}",
                    "{n} {T} <are|were> delivered to {S/him}[ on {day}|]",
                    "{S} <receives|received> a delivery of {n} {T}",
                    "the supplier <brings|brought> {n} [more|fresh|] {T}",
                    "{n} {T} <arrive|arrived> with the morning truck",
                ),
                (
                    "how many {T} were delivered?",
                    "how many {T} did the delivery bring?",
                    "how many {T} came with the delivery?",
                    "[find|determine] the number of {T} delivered",
                ),
            ),
            Event(
                (
                    "{S} <discovers|discovered> {n} {T} at the back of the fridge",
                    "{n} forgotten {T} <turn|turned> up in the [cellar|fridge|pantry]",
                    "{O} <finds|found> {n} more {T} behind the [milk|flour]",
                    "behind the flour there <are|were> {n} more {T}",
                    "{S} <comes|came> across {n} forgotten {T} in the cellar",
                    "a look behind the milk <reveals|revealed> {n} more {T}",
                ),
                (
                    "how many forgotten {T} turned up?",
                    "how many {T} were [found|discovered]?",
                    "[find|say] how many {T} had been forgotten",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T} for [a soup|a pie|lunch|an omelet|a stew]",
                    "{n} of the {T} <are|were> used for [lunch|the soup|dinner]",
                    "a recipe <takes|took> {n} {T}",
                    "{n} {T} <go|went> into the [pan|pot|stew]",
                    "{S} <cooks|cooked> {n} of them[ for dinner| for the guests|]",
                    "{S} <needs|needed> {n} {T} for one big dish and <uses|used> them all",
                ),
                (
                    "how many {T} did {S} [use|cook]?",
                    "how many {T} were used [in the kitchen|for cooking|]?",
                    "[find|work out] how many {T} went into the [pan|pot]",
                    "how many {T} did the cooking take?",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <go|went> bad",
                    "{S} <throws|threw> out {n} bad {T}",
                    "{n} {T} <are|were> no longer fresh and <go|went> into the bin",
                    "{O} <drops|dropped> {n} {T}, and they <have|had> to be thrown out",
                    "mold <spoils|spoiled> {n} of the {T}",
                    "{S} <has|had> to throw out {n} {T}",
                ),
                (
                    "how many {T} [went bad|were thrown out]?",
                    "how many {T} ended up in the bin?",
                    "[find|calculate] how many {T} were spoiled",
                ),
            ),
            Event(
                (
                    "{S} <lends|lent> {n} {T} to [a neighbor|the kitchen next door|a colleague]",
                    "the kitchen next door <borrows|borrowed> {n} {T}",
                    "{O} <borrows|borrowed> {n} {T} from {S/him}",
                    "{n} {T} <are|were> lent to [a neighbor|the cafe across the street]",
                    "{S} <helps|helped> out a colleague with {n} {T}",
                    "a colleague <comes|came> to borrow {n} {T} and <gets|got> them",
                ),
                (
                    "how many {T} were [lent|borrowed]?",
                    "how many {T} did {S} lend?",
                    "[find|determine] how many {T} were lent out",
                ),
            ),
        ),
        has=(
            "there <are|were> {n} {T} in {S's} [store|cupboards]",
            "{S} <keeps|kept> {n} {T} in the [pantry|fridge|cold room]",
            "on Monday morning {S's} pantry <holds|held> {n} {T}",
            "{S} <counts|counted> {n} {T} in the pantry",
        ),
        now=(
            "{n} {T} <are|were> still in the [pantry|fridge]",
            "afterwards the pantry <holds|held> {n} {T}",
            "in the evening {S} <counts|counted> {n} {T}",
        ),
        ask_now=(
            "how many {T} are still in the [pantry|fridge|kitchen]?",
            "how many {T} can {S} still cook with?",
            "how many {T} does {S} have for the next day?",
            "[find|calculate] the number of {T} in the pantry",
        ),
        ask_first=(
            "how many {T} were in the [pantry|fridge|kitchen] [at first|in the morning|before the cooking]?",
            "how many {T} did {S} have before the [cooking|day] began?",
            "[find|determine] how many {T} the kitchen had at first",
        ),
        holders=("cook", "chef", "restaurant", "school kitchen", "canteen", "inn", "hotel", "diner kitchen"),
        labels=(("for breakfast", "for lunch", "for dinner"), ("in the fridge", "in the pantry", "in the cellar"), ("for the soup", "for the salad")),
        boxes=("carton/cartons", "crate/crates", "bowl/bowls", "tray/trays", "basket/baskets", "bucket/buckets"),
        asides=(
            "the soup <cooks|cooked> for {n} minutes",
            "there <are|were> {n} pots on the stove",
            "{n} guests <sit|sat> in the dining room",
            "{S} <has|had> {n} sharp knives",
        ),
        fillers=("{S} <has|had> a busy week", "the dishes <smell|smelled> wonderful", "everybody <is|was> hungry"),
    )
)

scene(
    Scene(
        name="cookie_jar",
        things=(
            "cookies", "candies", "gumdrops", "mints", "caramels", "jelly beans", "pretzels", "crackers", "gummy bears", "dried figs",
            "almonds", "cashews", "licorice sticks", "marshmallows", "bonbons",
        ),
        verbs=("eats|ate|eat", "takes|took|take", "counts|counted|count", "shares|shared|share", "buys|bought|buy", "saves|saved|save"),
        gains=(
            Event(
                (
                    "{S} <drops|dropped> {n} more {T} into the jar",
                    "{S} <fills|filled> the jar with {n} more {T}",
                    "{n} more {T} <go|went> into the jar[ on {day}| in the morning|]",
                    "{S's} {kin} <puts|put> {n} more {T} into the jar",
                    "{O} secretly <adds|added> {n} {T} to {S's} jar",
                ),
                (
                    "how many {T} were added to the jar?",
                    "how many more {T} went into the jar?",
                    "[find|calculate] how many {T} were put into the jar later",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} more {T} with {his} own money",
                    "on {day} {S} <brings|brought> home {n} {T} from the candy shop",
                    "a bag from the candy shop <adds|added> {n} {T}",
                    "{S} <buys|bought> a new bag with {n} {T}",
                    "{n} more {T} <come|came> from the candy shop",
                ),
                (
                    "how many {T} came from the candy shop?",
                    "how many {T} were bought?",
                    "[find|determine] how many {T} {S} bought",
                ),
            ),
            Event(
                (
                    "{O} <shares|shared> {n} {T} with {S/him}",
                    "{S} <wins|won> {n} {T} from {O}",
                    "{S} <gets|got> {n} {T} from {his} {kin} for good work",
                    "for good work {S's} {kin} <gives|gave> {S/him} {n} {T}",
                    "{O} <passes|passed> {n} {T} across the table to {S/him}",
                ),
                (
                    "how many {T} did other people give {S/him}?",
                    "how many {T} did {S} get from somebody else?",
                    "[find|work out] how many {T} others gave {S/him}",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <eats|ate> {n} [of them|{T}|of the {T}][ after dinner| in one hour| on {day}|]",
                    "{n} {T} <are|were> eaten[ after dinner| in one hour|]",
                    "after dinner {S} <snacks|snacked> on {n} {T}",
                    "{S} <cannot|could not> resist and <eats|ate> {n} {T}",
                    "{O} and {S} <eat|ate> {n} of the {T}",
                    "{S's} {kin} <nibbles|nibbled> {n} {T}",
                ),
                (
                    "how many {T} were eaten?",
                    "how many of the {T} were eaten?",
                    "[find|calculate] how many {T} were eaten",
                ),
            ),
            Event(
                (
                    "{O} secretly <takes|took> {n} {T}",
                    "{n} {T} <vanish|vanished> while {S} <sleeps|slept>",
                    "somebody <steals|stole> {n} of {S's} {T}",
                    "ants <carry|carried> off {n} {T}",
                    "a mouse <gets|got> into the jar and <takes|took> {n} {T}",
                ),
                (
                    "how many {T} were stolen?",
                    "how many {T} vanished?",
                    "[find|say] how many {T} disappeared",
                ),
            ),
            Event(
                (
                    "{S} <hands|handed> out {n} {T} in class",
                    "{S} <offers|offered> {n} {T} to {his} friends, who <take|took> them all",
                    "{n} of {S's} {T} <are|were> given to friends",
                    "{S} <lets|let> {O} have {n} {T}",
                    "{O} <asks|asked> for some, and {S} <gives|gave> away {n} {T}",
                    "{S's} friends <receive|received> {n} of the {T}",
                ),
                (
                    "how many {T} did {S} give to others?",
                    "how many {T} were given away?",
                    "[find|determine] how many {T} {S} gave away",
                ),
            ),
        ),
        has=(
            "{S's} jar <holds|held> {n} {T}",
            "there <are|were> {n} {T} in {S's} jar",
            "{S} <hides|hid> {n} {T} in a jar",
            "{S} <saves|saved> {n} {T} in a tin",
            "{S} <gets|got> a jar with {n} {T}",
        ),
        now=(
            "in the end the jar <holds|held> {n} {T}",
            "at the bottom of the jar there <are|were> {n} {T}",
            "{S} <counts|counted> {n} {T} in the jar on {day}",
        ),
        ask_now=(
            "how many {T} are in the jar now?",
            "how many {T} can {S} still eat?",
            "how many {T} <does|did> {S} find in the jar in the end?",
            "[find|calculate] how many {T} the jar holds now",
        ),
        ask_first=(
            "how many {T} were in the jar [at first|in the beginning|before]?",
            "how many {T} did the jar hold [at first|before]?",
            "[find|determine] how many {T} were in the full jar",
        ),
        labels=(("in the blue jar", "in the green jar", "in the red jar"), ("on Monday", "on Tuesday", "on Wednesday"), ("after breakfast", "after lunch", "after dinner")),
        boxes=("jar/jars", "bag/bags", "tin/tins", "roll/rolls", "packet/packets"),
        asides=(
            "the jar <is|was> {n} inches high",
            "{S} <brushes|brushed> {his} teeth for {n} minutes",
            "the candy shop <is|was> {n} blocks away",
            "{O} <has|had> {n} empty jars",
        ),
        fillers=("{S} <likes|liked> sweet things", "the jar <stands|stood> on a high shelf", "the dentist <warns|warned> {S/him}"),
    )
)
