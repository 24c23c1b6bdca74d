"""In the office: messages, parcels, requests, and files to work off."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="inbox",
        things=("emails", "messages", "letters", "notifications", "reminders", "newsletters", "invitations", "replies", "text messages", "voice messages", "greetings"),
        verbs=("writes|wrote|write", "reads|read|read", "receives|received|receive", "answers|answered|answer", "forwards|forwarded|forward", "deletes|deleted|delete", "sends|sent|send"),
        gains=(
            Event(
                (
                    "{n} more {T} <arrive|arrived>[ during lunch| over night| within an hour|]",
                    "{S} <receives|received> {n} new {T}[ before the meeting| on {day}|]",
                    "{n} new {T} <come|came> in",
                    "while {S} <sleeps|slept>, {n} {T} <come|came> in",
                    "the phone <beeps|beeped> and <shows|showed> {n} new {T}",
                    "after the break {S} <finds|found> {n} new {T}",
                ),
                (
                    "how many {T} [came in|arrived]?",
                    "how many new {T} did {S} receive?",
                    "how many {T} were new?",
                    "[find|calculate] how many {T} arrived",
                ),
            ),
            Event(
                (
                    "{O} <sends|sent> {n} {T} to {S/him}",
                    "{S} <receives|received> {n} {T} from {O}",
                    "{n} {T} from {O} <reach|reached> {S/him}",
                    "{S's} [boss|teacher|{kin}] <sends|sent> {S/him} {n} {T}",
                    "a customer <writes|wrote> {n} {T} to {S/him}",
                ),
                (
                    "how many {T} were sent to {S/him}?",
                    "how many {T} did that person send?",
                    "how many {T} did {S} receive from that person?",
                    "[find|work out] how many {T} were sent to {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <recovers|recovered> {n} {T} from the trash",
                    "in the spam folder {S} <finds|found> {n} real {T} and <moves|moved> them back",
                    "{n} deleted {T} <are|were> restored",
                    "a technician <restores|restored> {n} lost {T} for {S/him}",
                ),
                (
                    "how many {T} were [restored|saved]?",
                    "how many {T} did {S} have back?",
                    "[find|determine] how many {T} were restored",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <deletes|deleted> {n} {T}[ without reading them| to make room|]",
                    "{n} of the {T} <are|were> deleted",
                    "{S} <throws|threw> {n} of them into the trash",
                    "{n} old {T} <are|were> removed",
                    "a filter <removes|removed> {n} of the {T}",
                ),
                (
                    "how many {T} were [deleted|removed]?",
                    "how many {T} disappeared?",
                    "[find|calculate] how many {T} were deleted",
                    "how many of the {T} did {S} lose or delete?",
                ),
            ),
            Event(
                (
                    "{S} <answers|answered> {n} {T} and <files|filed> them",
                    "{n} of the {T} <are|were> answered and put aside",
                    "in the train {S} <deals|dealt> with {n} of the {T}",
                    "before lunch {n} {T} <are|were> done with",
                    "{S} <works|worked> through {n} of the {T}",
                ),
                (
                    "how many {T} did {S} [deal with|work through|finish]?",
                    "how many {T} were dealt with?",
                    "[find|work out] how many {T} {S} dealt with",
                ),
            ),
            Event(
                (
                    "{S} <passes|passed> {n} {T} on to {O}",
                    "{S} <moves|moved> {n} of the {T} to {O}'s list",
                    "{n} {T} <are|were> passed on to {O}",
                    "{O} <takes|took> over {n} of {S's} {T}",
                ),
                (
                    "how many {T} went to {O}?",
                    "how many {T} were passed on?",
                    "how many {T} did {O} take over?",
                    "[find|determine] how many {T} {O} received",
                ),
            ),
        ),
        has=(
            "{S's} inbox <holds|held> {n} {T}",
            "{n} {T} <wait|waited> for {S/him}",
            "{S} <comes|came> back from a trip and <finds|found> {n} {T}",
            "there <are|were> {n} {T} in {S's} [inbox|folder|mailbox]",
            "{n} unread {T} <are|were> waiting for {S/him}",
        ),
        now=("now {S's} inbox shows {n} {T}", "{n} {T} <are|were> still in the inbox", "{S} <goes|went> home with {n} {T} in the inbox", "{n} {T} still <wait|waited>"),
        ask_now=(
            "how many {T} are in {S's} inbox now?",
            "how many {T} still wait for {S/him}?",
            "how many {T} does {S's} inbox show?",
            "[find|calculate] how many {T} are in the inbox",
            "how many {T} were there when {S} went home?",
        ),
        ask_first=("how many {T} were in {S's} inbox at first?", "how many {T} waited for {S/him} in the morning?", "[find|work out] how many {T} the inbox held before"),
        labels=(("from customers", "from friends", "from the bank"), ("at work", "at home", "on the train"), ("by phone", "on the computer"), ("in English", "in Spanish", "in French")),
        boxes=("folder/folders", "mailbox/mailboxes", "account/accounts", "thread/threads"),
        asides=("the meeting <lasts|lasted> {n} minutes", "the office <is|was> on floor {n}", "{S's} phone <costs|cost> {n} dollars", "the password <has|had> {n} letters"),
        fillers=("the coffee <is|was> cold", "{O} <is|was> on the phone", "the printer <is|was> broken", "the meeting <starts|started> late"),
    )
)

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

scene(
    Scene(
        name="paperwork",
        things=("documents", "files", "reports", "forms", "contracts", "invoices", "receipts", "drawings", "certificates", "plans", "price lists", "questionnaires"),
        verbs=("signs|signed|sign", "prints|printed|print", "copies|copied|copy", "scans|scanned|scan", "writes|wrote|write", "files|filed|file", "translates|translated|translate"),
        gains=(
            Event(
                (
                    "{S} <prints|printed> {n} more {T}",
                    "{n} more {T} <come|came> out of the printer",
                    "{S} <copies|copied> {n} {T} and <adds|added> them to the pile",
                    "{n} {T} <are|were> printed and put on top",
                ),
                (
                    "how many {T} [were printed or copied|were added to the pile]?",
                    "how many new {T} were on the pile?",
                    "[find|calculate] how many {T} were added to the pile",
                ),
            ),
            Event(
                (
                    "{S's} [boss|assistant|colleague] <puts|put> {n} {T} on the desk",
                    "a messenger <brings|brought> {n} {T} to {S/him}",
                    "{O} <leaves|left> {n} {T} for {S/him}",
                    "{n} {T} <are|were> brought to {S/him}[ from the archive| by a messenger|]",
                    "{S} <receives|received> {n} {T} from [a lawyer|the bank|a client]",
                ),
                (
                    "how many {T} were brought to {S/him}?",
                    "how many {T} did {S} receive?",
                    "[find|work out] how many {T} {S} received",
                ),
            ),
            Event(
                (
                    "behind the cabinet {S} <discovers|discovered> {n} lost {T}",
                    "{n} forgotten {T} <turn|turned> up",
                    "in an old folder there <are|were> {n} more {T}",
                    "{S} <comes|came> across {n} more {T} in a drawer",
                ),
                (
                    "how many {T} turned up?",
                    "how many {T} had been forgotten?",
                    "[find|determine] how many {T} turned up",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <shreds|shredded> {n} of the {T}",
                    "{n} {T} <are|were> shredded[ for safety| by mistake|]",
                    "{n} old {T} <end|ended> in the [waste basket|shredder]",
                    "{S} <throws|threw> away {n} {T}",
                ),
                (
                    "how many {T} were [destroyed|thrown away]?",
                    "how many {T} did {S} throw away?",
                    "[find|calculate] how many {T} were destroyed",
                ),
            ),
            Event(
                (
                    "{S} <mails|mailed> {n} {T} to [customers|the bank|a lawyer]",
                    "{n} of the {T} <are|were> mailed",
                    "{S} <hands|handed> {n} of the {T} over to {O}",
                    "{O} <collects|collected> {n} {T} from {S/him}",
                    "{n} {T} <leave|left> the office in a brown envelope",
                ),
                (
                    "how many {T} left the office?",
                    "how many {T} did {S} part with?",
                    "[find|work out] how many {T} left the office",
                ),
            ),
            Event(
                (
                    "{S} <signs|signed> {n} {T} and <puts|put> them aside",
                    "{n} of the {T} <are|were> signed and filed",
                    "{S} <files|filed> {n} {T} in the cabinet",
                    "before the break {n} {T} <are|were> checked and filed",
                ),
                (
                    "how many {T} were [filed|put aside]?",
                    "how many {T} did {S} finish?",
                    "[find|determine] how many {T} were put aside",
                ),
            ),
        ),
        has=(
            "{n} {T} <lie|lay> on {S's} desk",
            "there <is|was> a pile of {n} {T} in front of {S/him}",
            "{S} <starts|started> the day with a pile of {n} {T}",
            "{S's} tray <holds|held> {n} {T}",
        ),
        now=("{n} {T} <lie|lay> on the pile in the end", "now {S's} pile has {n} {T}", "the pile then <has|had> {n} {T}"),
        ask_now=(
            "how many {T} lie on {S's} desk now?",
            "how high is the pile in the end, counted in {T}?",
            "how many {T} are on the pile now?",
            "[find|calculate] how many {T} lie on the desk",
        ),
        ask_first=("how many {T} lay on {S's} desk at first?", "how many {T} were on the pile in the morning?", "[find|determine] how many {T} the pile had at the start"),
        labels=(("for the bank", "for the lawyer", "for the customers"), ("in the red folder", "in the blue folder", "in the green folder"), ("on the first page", "on the second page"), ("in the archive", "at the desk", "at home")),
        boxes=("folder/folders", "binder/binders", "drawer/drawers", "tray/trays", "pile/piles"),
        asides=("the printer <costs|cost> {n} dollars", "{n} pens <lie|lay> on the desk", "{S's} chair <is|was> {n} years old", "the office <has|had> {n} rooms"),
        fillers=("the clock <ticks|ticked>", "the printer <needs|needed> new ink", "{O} <waters|watered> the plant", "outside it <is|was> snowing"),
    )
)
