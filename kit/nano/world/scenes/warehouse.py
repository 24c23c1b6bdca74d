"""Goods that come by truck and are shipped: a warehouse, a toy shop."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="warehouse",
        things=(
            "parcels", "pallets", "televisions", "washing machines", "bicycles", "tires", "sacks of cement", "barrels",
            "printers", "microwaves", "mattresses", "refrigerators", "spare parts", "cartons", "office chairs", "solar panels",
        ),
        verbs=("receives|received|receive", "ships|shipped|ship", "stores|stored|store", "orders|ordered|order", "packs|packed|pack", "checks|checked|check"),
        gains=(
            Event(
                (
                    "a truck <delivers|delivered> {n} {T}[ on {day}| in the morning|]",
                    "{S} <receives|received> {n} more {T}",
                    "a shipment of {n} {T} <arrives|arrived>",
                    "{n} {T} <are|were> unloaded from a [truck|train|ship]",
                    "{n} more {T} <come|came> in by train",
                    "workers <unload|unloaded> {n} {T} for {S/him}",
                ),
                (
                    "how many {T} were [delivered|unloaded]?",
                    "how many {T} were in the shipment?",
                    "how many {T} came in?",
                    "[find|calculate] how many {T} arrived",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> sent back by customers",
                    "{S} <takes|took> back {n} {T} from unhappy customers",
                    "customers <return|returned> {n} {T} to {S/him}",
                    "{n} {T} with a wrong address <come|came> back",
                    "{n} {T} <return|returned> because nobody <is|was> at home",
                    "the mail <brings|brought> back {n} {T}",
                ),
                (
                    "how many {T} were sent back?",
                    "how many {T} did customers return?",
                    "[find|determine] how many {T} came back",
                ),
            ),
            Event(
                (
                    "the factory <produces|produced> {n} more {T} for {S/him}",
                    "{n} {T} <come|came> straight from the factory",
                    "{S} <orders|ordered> {n} {T} from a factory and <gets|got> them at once",
                    "fresh from the factory, {n} {T} <are|were> brought to {S/him}",
                    "the factory <finishes|finished> {n} {T} and <sends|sent> them over",
                ),
                (
                    "how many {T} came from the factory?",
                    "how many {T} did the factory send?",
                    "[find|work out] the number of {T} from the factory",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <ships|shipped> {n} {T}[ to a store| abroad| on {day}|]",
                    "{n} of the {T} <are|were> shipped[ abroad| to customers| by train|]",
                    "a truck <leaves|left> with {n} {T}",
                    "{n} {T} <leave|left> on a [truck|ship|night train]",
                    "{S} <sends|sent> {n} {T} to a store in another town",
                ),
                (
                    "how many {T} were shipped?",
                    "how many {T} did {S} ship?",
                    "how many {T} left [by truck, ship or train|]?",
                    "[find|calculate] how many {T} were shipped",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T} [at half price|to its own workers|in a special sale]",
                    "{n} {T} <go|went> in a special sale",
                    "a buyer <picks|picked> up {n} {T}",
                    "{O} <buys|bought> {n} {T} for a new shop",
                    "{n} {T} <find|found> a buyer in the special sale",
                    "a hotel chain <pays|paid> for {n} {T} and <collects|collected> them",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did buyers take?",
                    "[find|say] how many {T} were sold",
                ),
            ),
            Event(
                (
                    "water <damages|damaged> {n} of the {T}, and they <are|were> thrown away",
                    "{n} {T} <are|were> destroyed in a fire",
                    "a forklift <crushes|crushed> {n} {T}",
                    "{n} of the {T} <turn|turned> out to be broken and <go|went> to the dump",
                    "{S} <removes|removed> {n} broken {T}",
                ),
                (
                    "how many {T} were [destroyed|damaged]?",
                    "how many {T} had to be written off?",
                    "[find|determine] how many {T} were destroyed",
                ),
            ),
        ),
        has=(
            "{S} <stores|stored> {n} {T}",
            "{n} {T} <are|were> stored in {S's} halls",
            "on Monday {S} <has|had> {n} {T} in stock",
            "{S's} list <shows|showed> {n} {T} in stock",
            "in {S's} halls there <are|were> {n} {T}",
        ),
        now=(
            "at the end of the month {S} <has|had> {n} {T} in stock",
            "the new count <shows|showed> {n} {T}",
            "{n} {T} <are|were> in stock at the end of the week",
            "at the end of the day the list <shows|showed> {n} {T}",
        ),
        ask_now=(
            "how many {T} are in stock now?",
            "how many {T} does {S} have in stock?",
            "how many {T} will the new count show?",
            "[find|calculate] how many {T} {S} has in stock now",
            "what is the new stock of {T}?",
        ),
        ask_first=(
            "how many {T} were in stock [at first|before|in the beginning]?",
            "how many {T} did {S} store [at first|before]?",
            "[find|determine] how many {T} were in stock before",
            "what was the stock of {T} before?",
        ),
        holders=("warehouse", "depot", "storage hall", "logistics company", "wholesale company", "import company", "online shop"),
        labels=(("in the first hall", "in the second hall", "in the third hall"), ("on Monday", "on Tuesday", "on Wednesday"), ("on the top shelf", "on the bottom shelf")),
        boxes=("truck/trucks", "pallet rack/pallet racks", "hall/halls", "shipping container/shipping containers", "wagon/wagons"),
        asides=(
            "{S} <employs|employed> {n} workers",
            "the drive <takes|took> {n} hours",
            "the hall <is|was> {n} meters long",
            "{n} forklifts <are|were> at work",
        ),
        fillers=("the phones <ring|rang> all day", "the forklifts never <rest|rested>", "it <is|was> the busiest week of the year"),
    )
)

scene(
    Scene(
        name="toy_shop",
        things=(
            "kites", "board games", "scooters", "jigsaw puzzles", "toy boats", "plush bears", "footballs", "model planes", "jump ropes",
            "card games", "dollhouses", "toy robots", "skateboards", "water pistols",
        ),
        verbs=("sells|sold|sell", "orders|ordered|order", "wraps|wrapped|wrap", "receives|received|receive", "displays|displayed|display", "makes|made|make"),
        gains=(
            Event(
                (
                    "{S} <orders|ordered> {n} {T}, and they <arrive|arrived> before the holidays",
                    "{n} {T} <arrive|arrived> from the factory",
                    "a van <drops|dropped> off {n} {T}",
                    "{S} <unpacks|unpacked> {n} new {T}",
                    "before the holidays {S} <gets|got> {n} new {T}",
                ),
                (
                    "how many new {T} arrived?",
                    "how many {T} did the factory send?",
                    "[find|calculate] how many new {T} {S} got",
                ),
            ),
            Event(
                (
                    "a mother <brings|brought> {n} {T} back",
                    "after the holidays {n} {T} <are|were> returned",
                    "{S} <takes|took> back {n} {T} after the holidays",
                    "{O} <brings|brought> back {n} {T} and <takes|took> a drum instead",
                    "people <bring|brought> back {n} unwanted {T}",
                ),
                (
                    "how many {T} were brought back?",
                    "how many {T} did customers return?",
                    "[find|determine] how many {T} came back",
                ),
            ),
            Event(
                (
                    "{S} <repairs|repaired> {n} broken {T} and <puts|put> them on the shelf",
                    "{n} repaired {T} <come|came> back from the workshop",
                    "a workshop <repairs|repaired> {n} {T} for {S/him}",
                    "{n} broken {T} <are|were> repaired and <are|were> for sale again",
                ),
                (
                    "how many repaired {T} were there?",
                    "how many {T} were repaired?",
                    "[find|work out] how many {T} were repaired",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ on {day}| in December| before noon|]",
                    "{n} of the {T} <are|were> sold[ on {day}| in December| within a week|]",
                    "grandparents <buy|bought> {n} {T}",
                    "{O} <buys|bought> {n} {T} for a children's home",
                    "a school <buys|bought> {n} [of the|] {T}",
                    "{n} {T} <find|found> new owners",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "[find|calculate] how many {T} {S} sold",
                ),
            ),
            Event(
                (
                    "{S} <sends|sent> {n} faulty {T} back",
                    "{n} of the {T} <have|had> faults and <are|were> sent back",
                    "the factory <takes|took> back {n} faulty {T}",
                    "{n} faulty {T} <go|went> back to the factory",
                    "{S} <finds|found> faults in {n} {T} and <returns|returned> them to the factory",
                ),
                (
                    "how many {T} were faulty?",
                    "how many faulty {T} were sent back?",
                    "[find|say] how many {T} went back to the factory",
                ),
            ),
            Event(
                (
                    "{S} <donates|donated> {n} {T} to a children's home",
                    "a hospital <is|was> given {n} {T} by {S/him}",
                    "{S} <gives|gave> {n} {T} as prizes for a contest",
                    "children in need <receive|received> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} were given away?",
                    "[find|determine] how many {T} were gifts",
                ),
            ),
        ),
        has=(
            "{S} <has|had> {n} {T} for sale",
            "on {S's} shelves there <are|were> {n} {T}",
            "{S} <starts|started> the season with {n} {T}",
            "{n} {T} <stand|stood> on {S's} shelves",
        ),
        now=(
            "{n} {T} <are|were> still for sale",
            "after the holidays {S} <has|had> {n} {T}",
            "at closing time there <are|were> {n} {T} on the shelves",
        ),
        ask_now=(
            "how many {T} are still for sale?",
            "how many {T} does {S} have on the shelves now?",
            "how many {T} does {S} have after the holidays?",
            "[find|calculate] how many {T} {S} can still sell",
        ),
        ask_first=(
            "how many {T} were for sale [at first|before the holidays]?",
            "how many {T} did {S} have at the start of the season?",
            "[find|determine] how many {T} were on the shelves at first",
        ),
        holders=("toy shop", "toy store", "toymaker", "gift shop", "shopkeeper", "toy factory", "museum shop"),
        labels=(("in the window", "on the top shelf", "in the back room"), ("in November", "in December", "in January"), ("for boys", "for girls", "for babies")),
        boxes=("shelf/shelves", "carton/cartons", "box/boxes", "cabinet/cabinets"),
        asides=(
            "{S} <has|had> {n} shelves of books",
            "the toy train in the window <is|was> {n} inches long",
            "{n} children <press|pressed> their noses to the glass",
            "a gift card <costs|cost> {n} dollars",
        ),
        fillers=("the bell at the door never <stops|stopped>", "the window <looks|looked> wonderful", "snow <falls|fell> outside"),
    )
)
