"""Pictures and the net: photos, followers, a data plan.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="photos",
        kinds=False,
        things=("photos", "pictures", "videos", "screenshots", "selfies", "clips", "recordings", "portraits", "snapshots", "panoramas", "slides"),
        verbs=("takes|took|take", "edits|edited|edit", "prints|printed|print", "uploads|uploaded|upload", "frames|framed|frame", "posts|posted|post"),
        gains=(
            Event(
                (
                    "{S} <takes|took> {n} more {T}[ at the lake| of the sunset| at the wedding|]",
                    "{S} <shoots|shot> {n} {T}",
                    "at the [zoo|harbor|festival] {S} <takes|took> {n} {T}",
                    "{n} more {T} <are|were> taken[ in the mountains| on the boat|]",
                    "during a walk {S} <shoots|shot> {n} additional {T}",
                ),
                (
                    "how many {T} were taken?",
                    "how many more {T} did {S} [take|shoot]?",
                    "[find|calculate] how many {T} {S} took then",
                ),
            ),
            Event(
                (
                    "{O} <sends|sent> {n} {T} to {S/him}",
                    "{S's} {kin} <mails|mailed> {S/him} {n} {T}",
                    "{S} <copies|copied> {n} {T} from {O}'s camera",
                    "{n} {T} by {O} <are|were> added to {S's} album",
                ),
                (
                    "how many {T} came from somebody else?",
                    "how many {T} did {S} receive or copy?",
                    "[find|work out] how many {T} came from somebody else",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> {n} forgotten {T} on an old camera",
                    "{n} deleted {T} <are|were> restored",
                    "an expert <rescues|rescued> {n} {T} from a broken disk for {S/him}",
                    "{n} lost {T} <appear|appeared> in the cloud again",
                ),
                (
                    "how many {T} were [found|rescued] again?",
                    "how many lost {T} did {S} have again?",
                    "[find|determine] how many {T} reappeared",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <deletes|deleted> {n} blurred {T}",
                    "{n} of the {T} <are|were> too dark and <are|were> deleted",
                    "{S} <erases|erased> {n} of them",
                    "in the evening {S} <sorts|sorted> out {n} {T} and <deletes|deleted> them",
                    "{n} {T} <are|were> deleted to make room",
                ),
                (
                    "how many {T} did {S} [delete|erase]?",
                    "how many {T} were deleted?",
                    "[find|calculate|work out] how many {T} {S} deleted",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> lost with an old phone",
                    "a broken memory card <destroys|destroyed> {n} of the {T}",
                    "{S} <loses|lost> {n} {T} when the phone <falls|fell> into the water",
                    "a virus <ruins|ruined> {n} of {S's} {T}",
                ),
                (
                    "how many {T} were [lost|destroyed or lost]?",
                    "how many {T} did {S} lose?",
                    "[find|work out] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T} to a magazine and <keeps|kept> no copy",
                    "{S} <moves|moved> {n} {T} to a [disk|computer|new album]",
                    "{n} of the {T} <are|were> moved to the computer",
                    "{O} <takes|took> {n} of the {T} off the phone and <keeps|kept> them",
                ),
                (
                    "how many {T} were moved or sold?",
                    "how many {T} went to another place?",
                    "[find|determine] how many {T} did not stay on the phone",
                ),
            ),
        ),
        has=(
            "{S's} phone <holds|held> {n} {T}",
            "there <are|were> {n} {T} [in {S's} album|on {S's} camera|on {S's} phone]",
            "{S} <comes|came> home from a trip with {n} {T}",
            "{S's} camera <stores|stored> {n} {T}",
        ),
        now=("now {S's} phone holds {n} {T}", "the album then <shows|showed> {n} {T}", "{n} {T} <are|were> kept", "{S} <keeps|kept> {n} {T} in the end"),
        ask_now=(
            "how many {T} are on {S's} phone now?",
            "how many {T} did {S} keep?",
            "how many {T} are in the album now?",
            "[find|calculate] how many {T} {S} kept",
        ),
        ask_first=("how many {T} were on {S's} phone at first?", "how many {T} did {S's} camera store before?", "[find|work out] how many {T} {S} brought home from the trip"),
        labels=(("at the lake", "in the mountains", "in the city"), ("with the phone", "with the camera"), ("of birds", "of flowers", "of old houses", "of the sea"), ("on the first day", "on the second day", "on the third day")),
        boxes=("album/albums", "page/pages", "frame/frames", "film/films", "memory card/memory cards"),
        asides=("the camera <costs|cost> {n} dollars", "the hotel <has|had> {n} rooms", "the trip <takes|took> {n} days", "{n} ducks <swim|swam> on the lake"),
        fillers=("the light <is|was> perfect", "the battery <is|was> almost empty", "{O} <smiles|smiled> into the camera"),
    )
)


scene(
    Scene(
        name="followers",
        owned=False,
        kinds=False,
        things=("followers", "subscribers", "fans", "likes", "listeners", "readers", "viewers", "online friends", "contacts", "comments", "hearts"),
        verbs=("gains|gained|gain", "attracts|attracted|attract", "collects|collected|collect", "counts|counted|count", "reaches|reached|reach", "wins|won|win"),
        gains=(
            Event(
                (
                    "{S} <gains|gained> {n} more {T}[ over night| thanks to a funny video| within a week|]",
                    "a new [video|song|article] <brings|brought> {S/him} {n} {T}",
                    "{n} new {T} <are|were> counted",
                    "{S} <attracts|attracted> {n} {T} with a joke",
                    "after a concert {n} more {T} <appear|appeared>",
                    "in a single day {S} <wins|won> {n} {T}",
                ),
                (
                    "how many {T} did {S} [gain|win]?",
                    "how many new {T} were there?",
                    "[find|calculate] how many {T} {S} gained",
                    "by how many {T} did the number grow?",
                ),
            ),
            Event(
                (
                    "{O} <recommends|recommended> {S/him}, and that <brings|brought> {n} {T}",
                    "a newspaper article <brings|brought> {S/him} {n} {T}",
                    "{n} {T} <come|came> from {O}'s page",
                    "thanks to {O}, {S} <has|had> {n} more {T}",
                ),
                (
                    "how many {T} came through the recommendation?",
                    "how many {T} did {S} owe to others?",
                    "[find|work out] how many {T} came from outside",
                ),
            ),
            Event(
                (
                    "a [contest|lottery|live show] <adds|added> {n} {T}",
                    "{S} <runs|ran> a contest and <wins|won> {n} {T} with it",
                    "a prize draw <brings|brought> {S/him} {n} {T}",
                    "{n} {T} <come|came> because of a contest",
                ),
                (
                    "how many {T} did the event bring?",
                    "how many {T} were added by it?",
                    "[find|determine] how many {T} the event brought",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <loses|lost> {n} {T}[ after a boring post| during the summer| in one night|]",
                    "{n} of the {T} <disappear|disappeared>",
                    "a rude remark <costs|cost> {S/him} {n} {T}",
                    "after a long break {n} {T} <are|were> gone",
                    "{S's} page <loses|lost> {n} {T} in one hour",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} [disappeared|were lost]?",
                    "by how many {T} did the number fall?",
                    "[find|calculate] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <turn|turned> out to be fake and <are|were> removed",
                    "the site <deletes|deleted> {n} fake {T}",
                    "{S} <blocks|blocked> {n} of the {T}",
                    "{n} {T} <are|were> removed by the site",
                ),
                (
                    "how many {T} were [removed|deleted or blocked]?",
                    "how many of the {T} were not wanted?",
                    "[find|work out] how many {T} were removed",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <go|went> over to {O}",
                    "{O} <wins|won> {n} {T} from {S/him}",
                    "{n} {T} <move|moved> to another channel",
                    "a rival <takes|took> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} went to somebody else?",
                    "how many {T} did the other one take from {S/him}?",
                    "[find|determine] how many {T} changed sides",
                ),
            ),
        ),
        has=(
            "{S's} [channel|page|blog] <has|had> {n} {T}",
            "{S's} page <counts|counted> {n} {T}",
            "on {day} {S} <has|had> {n} {T}",
            "{S} <starts|started> the month with {n} {T}",
        ),
        now=("now {S's} channel has {n} {T}", "the counter then <shows|showed> {n} {T}", "a week later {S} <has|had> {n} {T}", "{S's} number of {T} then <stands|stood> at {n}"),
        ask_now=(
            "how many {T} does {S's} channel have now?",
            "how many {T} does the counter show now?",
            "to what number of {T} has {S's} page come?",
            "[find|calculate] how many {T} the counter shows",
        ),
        ask_first=("how many {T} did {S's} channel have before?", "how many {T} did the counter show at first?", "[find|work out] how many {T} {S's} page had at the start of the month"),
        holders=("singer", "blogger", "band", "radio station", "baker", "guitarist", "football club", "newspaper page"),
        labels=(("with the first video", "with the second video", "with the third video"), ("on the blog", "on the radio", "on the channel"), ("in Europe", "in Asia", "in Africa"), ("at home", "abroad")),
        boxes=("video/videos", "post/posts", "page/pages", "episode/episodes"),
        asides=("the video <is|was> {n} minutes long", "{S} <follows|followed> {n} pages", "the microphone <costs|cost> {n} dollars", "{S's} page <shows|showed> {n} pictures"),
        fillers=("the video <shows|showed> a dancing dog", "the internet <is|was> slow", "{O} <holds|held> the camera"),
    )
)


scene(
    Scene(
        name="data_plan",
        kinds=False,
        things=("megabytes of data", "gigabytes of data", "minutes of talk time", "minutes of video", "gigabytes of storage", "hours of music", "minutes of screen time"),
        verbs=("saves|saved|save", "records|recorded|record", "streams|streamed|stream", "buys|bought|buy", "loads|loaded|load"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}",
                    "{S} <pays|paid> for {n} extra {T}",
                    "an add-on <brings|brought> {n} {T}",
                    "{n} more {T} <are|were> bought online",
                    "with a gift card {S} <loads|loaded> {n} more {T}",
                ),
                (
                    "how many {T} did {S} buy?",
                    "how many extra {T} were bought?",
                    "[find|calculate] how many {T} {S} bought",
                ),
            ),
            Event(
                (
                    "the company <adds|added> {n} free {T}",
                    "as a bonus {S} <receives|received> {n} {T}",
                    "{n} {T} <are|were> a gift from the company",
                    "for patience with a fault {S} <receives|received> {n} {T}",
                ),
                (
                    "how many {T} were free?",
                    "how large was the bonus, in {T}?",
                    "[find|work out] how many free {T} there were",
                ),
            ),
            Event(
                (
                    "{O} <transfers|transferred> {n} {T} to {S/him}",
                    "{S's} {kin} <passes|passed> {n} {T} on to {S/him}",
                    "{S} <takes|took> over {n} {T} from {O}",
                    "{n} {T} from {O}'s plan <go|went> to {S/him}",
                ),
                (
                    "how many {T} came from somebody else?",
                    "how many {T} were passed on to {S/him}?",
                    "[find|determine] how many {T} came from somebody else",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "a long chat <takes|took> {n} {T}",
                    "a film <eats|ate> up {n} of the {T}",
                    "on the bus {S} <spends|spent> {n} {T}",
                    "{n} of the {T} <are|were> gone after a weekend",
                    "a call to {O} <costs|cost> {S/him} {n} {T}",
                ),
                (
                    "how many {T} were used?",
                    "how many {T} did {S} use?",
                    "[find|calculate|work out] how many {T} were used",
                ),
            ),
            Event(
                (
                    "{n} {T} <expire|expired>[ at midnight| at the end of the month|]",
                    "{S} <loses|lost> {n} {T} because they <are|were> too old",
                    "the company <cancels|canceled> {n} of the {T}",
                    "{n} of {S's} {T} <lapse|lapsed>",
                ),
                (
                    "how many {T} expired?",
                    "how many {T} were lost without use?",
                    "[find|work out] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "{S} <passes|passed> {n} {T} on to {O}",
                    "{O} <receives|received> {n} of {S's} {T}",
                    "{S} <shares|shared> {n} of the {T} with {O}",
                    "{n} {T} <go|went> to {S's} {kin}",
                ),
                (
                    "how many {T} did {S} pass on?",
                    "how many {T} went to somebody else?",
                    "[find|determine] how many {T} {S} passed on",
                ),
            ),
        ),
        has=(
            "{S's} [plan|phone|tablet] <comes|came> with {n} {T}",
            "{S} <has|had> {n} {T} for the month",
            "at the start of the month {S} <has|had> {n} {T}",
            "{n} {T} <are|were> available to {S/him}",
        ),
        now=("{n} {T} <are|were> still available", "now {S's} plan has {n} {T}", "{S} then <has|had> {n} {T} to spare", "the display <shows|showed> {n} {T} after that"),
        ask_now=(
            "how many {T} are still available?",
            "how many {T} can {S} still use?",
            "how many {T} does the display show?",
            "[find|calculate] how many {T} are available to {S/him} now",
        ),
        ask_first=("how many {T} did {S} have at the start of the month?", "how many {T} were available to {S/him} at first?", "[find|determine] how many {T} the plan came with"),
        labels=(("on the phone", "on the tablet", "on the computer"), ("at home", "on the road", "abroad"), ("for games", "for music", "for films"), ("in the first week", "in the second week", "in the third week")),
        boxes=("phone/phones", "card/cards", "plan/plans", "device/devices"),
        asides=("the phone <costs|cost> {n} dollars", "the screen <is|was> {n} inches wide", "{S} <knows|knew> {n} phone numbers by heart"),
        fillers=("the battery <is|was> old", "{O} <has|had> the same phone", "the connection <is|was> poor"),
        measured=True,
    )
)
