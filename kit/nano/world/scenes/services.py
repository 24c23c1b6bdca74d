"""What is brought and asked for over a counter: parcels and requests."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="post_room",
        things=("parcels", "packages", "letters", "postcards", "envelopes", "catalogs", "telegrams", "magazines", "registered letters", "greeting cards", "padded bags"),
        verbs=("delivers|delivered|deliver", "sorts|sorted|sort", "stamps|stamped|stamp", "weighs|weighed|weigh", "handles|handled|handle", "loads|loaded|load"),
        gains=(
            Event(
                (
                    "a [truck|van|plane] <brings|brought> {n} more {T}",
                    "{n} more {T} <arrive|arrived>[ by air| from the capital| at noon|]",
                    "{S} <takes|took> in {n} {T} from a truck",
                    "the morning train <delivers|delivered> {n} {T}",
                    "{n} {T} <are|were> unloaded for {S/him}",
                ),
                (
                    "how many {T} [arrived|were brought]?",
                    "how many {T} did the delivery contain?",
                    "[find|calculate] how many {T} the delivery brought",
                ),
            ),
            Event(
                (
                    "customers <drop|dropped> off {n} {T}",
                    "{O} <hands|handed> in {n} {T}",
                    "{S} <accepts|accepted> {n} {T} at the counter",
                    "a shop <brings|brought> {n} {T} for mailing",
                    "{n} {T} <are|were> handed in at the counter",
                ),
                (
                    "how many {T} were handed in?",
                    "how many {T} did {S} accept?",
                    "[find|work out] how many {T} were handed in",
                ),
            ),
            Event(
                (
                    "{n} {T} with a wrong address <come|came> back",
                    "{n} {T} <are|were> returned because nobody <is|was> at home",
                    "the carrier <brings|brought> back {n} {T}",
                    "{n} {T} that could not be delivered <return|returned> to {S/him}",
                ),
                (
                    "how many {T} came back?",
                    "how many {T} could not be delivered?",
                    "[find|determine] how many {T} were returned to {S/him}",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <delivers|delivered> {n} {T}[ before noon| in the old town| by bicycle|]",
                    "{n} of the {T} <are|were> delivered",
                    "{n} {T} <reach|reached> their owners",
                    "in the first hour {S} <delivers|delivered> {n} of them",
                    "a bicycle courier <takes|took> {n} {T} to their addresses",
                ),
                (
                    "how many {T} were delivered?",
                    "how many {T} reached their owners?",
                    "[find|calculate|work out] how many {T} were delivered",
                ),
            ),
            Event(
                (
                    "{O} <picks|picked> up {n} {T}",
                    "customers <fetch|fetched> {n} of the {T}",
                    "{n} {T} <are|were> picked up[ at the counter| by a company|]",
                    "{S} <hands|handed> {n} {T} over to customers",
                ),
                (
                    "how many {T} were picked up?",
                    "how many {T} did the customers take with them?",
                    "[find|work out] how many {T} were picked up",
                ),
            ),
            Event(
                (
                    "a plane <leaves|left> with {n} of the {T}",
                    "{S} <sends|sent> {n} {T} abroad",
                    "{n} of the {T} <go|went> to another [city|country] by train",
                    "the evening truck <takes|took> {n} {T} away",
                ),
                (
                    "how many {T} were sent on?",
                    "how many {T} went to another place?",
                    "[find|determine] how many {T} were sent on",
                ),
            ),
        ),
        has=(
            "in the morning {n} {T} <wait|waited> to be sorted by {S/him}",
            "{S} <starts|started> the shift with {n} {T}",
            "{n} {T} <are|were> stored by {S/him}",
            "{S} <has|had> {n} {T} to deal with",
        ),
        now=("{n} {T} <stay|stayed> for the next day", "{n} {T} <lie|lay> on the shelves in the evening", "{S} <keeps|kept> {n} {T} over night"),
        ask_now=(
            "how many {T} lie on the shelves now?",
            "how many {T} did {S} keep over night?",
            "how many {T} must wait for the next day?",
            "[find|calculate] how many {T} are left for the next day",
        ),
        ask_first=("how many {T} waited in the morning?", "how many {T} were there at the start of the shift?", "with how many {T} did {S} start the shift?"),
        holders=("post office", "courier", "mail carrier", "parcel shop", "mail room", "postman", "delivery company"),
        labels=(("in the old town", "in the new town", "in the village"), ("by bicycle", "by van", "on foot"), ("in the north", "in the south", "in the east"), ("on the first tour", "on the second tour", "on the third tour")),
        boxes=("sack/sacks", "van/vans", "cart/carts", "crate/crates", "mailbag/mailbags"),
        asides=("a stamp <costs|cost> {n} cents", "the tour <is|was> {n} kilometers long", "{n} clerks <work|worked> there", "a dog <barks|barked> {n} times"),
        fillers=("it <is|was> the week before the holidays", "a dog <barks|barked> at the gate", "the scales <are|were> new"),
    )
)


scene(
    Scene(
        name="requests",
        owned=False,
        kinds=False,
        things=("requests", "complaints", "orders", "calls", "applications", "claims", "inquiries", "bug reports", "support tickets", "bookings", "appointments"),
        verbs=("handles|handled|handle", "receives|received|receive", "answers|answered|answer", "processes|processed|process", "registers|registered|register", "checks|checked|check"),
        gains=(
            Event(
                (
                    "{n} more {T} <come|came> in[ after lunch| by phone| within an hour|]",
                    "{S} <receives|received> {n} more {T}",
                    "{n} new {T} <reach|reached> {S/him}[ on {day}| by email|]",
                    "after a storm {n} {T} <arrive|arrived>",
                    "the [website|hotline] <brings|brought> {n} additional {T}",
                ),
                (
                    "how many {T} came in?",
                    "how many new {T} did {S} receive?",
                    "how many {T} were added?",
                    "[find|calculate] how many {T} came in",
                ),
            ),
            Event(
                (
                    "another office <passes|passed> {n} {T} on to {S/him}",
                    "{S} <takes|took> over {n} {T} from {O}",
                    "{O} <hands|handed> over {n} {T} to {S/him}",
                    "{n} {T} of a sick colleague <go|went> to {S/him}",
                ),
                (
                    "how many {T} did {S} take over?",
                    "how many {T} were handed over to {S/him}?",
                    "[find|work out] how many {T} {S} took over",
                ),
            ),
            Event(
                (
                    "{n} closed {T} <are|were> opened again",
                    "{S} <must|had to> reopen {n} {T}",
                    "because of a mistake {n} {T} <come|came> back",
                    "{n} {T} that seemed settled <return|returned>",
                ),
                (
                    "how many {T} came back?",
                    "how many {T} had to be dealt with again?",
                    "[find|determine] how many {T} came back",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <settles|settled> {n} of the {T}",
                    "{n} {T} <are|were> settled[ on the phone| before noon| by a robot|]",
                    "{S} <closes|closed> {n} {T}",
                    "within two hours {S} <finishes|finished> {n} {T}",
                    "{n} of the {T} <are|were> dealt with",
                    "{n} {T} <are|were> checked off",
                ),
                (
                    "how many {T} were [settled|closed|dealt with]?",
                    "how many {T} did {S} [settle|close|finish]?",
                    "[find|calculate] how many {T} were settled",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <are|were> withdrawn",
                    "customers <cancel|canceled> {n} of the {T}",
                    "{n} {T} <are|were> taken back by those who made them",
                    "after an apology {n} of the {T} <are|were> withdrawn",
                ),
                (
                    "how many {T} were [withdrawn|canceled]?",
                    "[find|work out] how many {T} were withdrawn",
                    "how many of the {T} did the customers take back?",
                ),
            ),
            Event(
                (
                    "{S} <sends|sent> {n} {T} to another office",
                    "{n} of the {T} <are|were> sent to the head office",
                    "{O} <takes|took> {n} of the {T} off {S's} desk",
                    "{n} {T} <go|went> to [a lawyer|an expert|the head office]",
                ),
                (
                    "how many {T} were passed on?",
                    "how many {T} went to somebody else?",
                    "[find|determine] how many {T} {S} passed on",
                ),
            ),
        ),
        has=(
            "{n} {T} <wait|waited> for {S/him}",
            "{S's} list <shows|showed> {n} open {T}",
            "on {day} morning there <are|were> {n} {T} to deal with",
            "{n} {T} <lie|lay> on {S's} desk",
        ),
        now=("{n} {T} <are|were> still open in the evening", "now {n} {T} wait for {S/him}", "{S's} list then <shows|showed> {n} {T}"),
        ask_now=(
            "how many {T} are still open?",
            "how many {T} are on {S's} list now?",
            "how many {T} are waiting for {S/him} now?",
            "[find|calculate] the number of open {T}",
            "how many {T} did {S} still have to deal with?",
        ),
        ask_first=("how many {T} were on {S's} list in the morning?", "how many {T} were open at first?", "[find|work out] how many {T} waited for {S/him} in the beginning"),
        holders=("clerk", "help desk", "phone service", "hotel", "insurance company", "town hall", "officer", "repair service", "manager"),
        labels=(("by phone", "by email", "by letter"), ("at the first desk", "at the second desk", "at the third desk"), ("from the north", "from the south", "from abroad"), ("before the storm", "after the storm")),
        boxes=("file/files", "desk/desks", "list/lists", "tray/trays"),
        asides=("the phone number <has|had> {n} digits", "{n} colleagues <are|were> on holiday", "lunch <lasts|lasted> {n} minutes", "the office <has|had> {n} windows"),
        fillers=("the phone never <stops|stopped> ringing", "a plant <stands|stood> on the desk", "the air conditioning <is|was> loud"),
    )
)
