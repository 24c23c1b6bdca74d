"""In the office: messages, and papers on a desk."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="inbox",
        kinds=False,
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
        name="paperwork",
        kinds=False,
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
