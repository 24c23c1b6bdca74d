"""Books to lend, texts to write, words to learn."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="library",
        things=("books", "novels", "comics", "atlases", "dictionaries", "cookbooks", "biographies", "picture books", "audiobooks", "guidebooks", "fairy tales", "poetry books", "maps"),
        verbs=("lends|lent|lend", "sorts|sorted|sort", "orders|ordered|order", "repairs|repaired|repair", "labels|labeled|label", "buys|bought|buy", "scans|scanned|scan"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} [more|new|used] {T}[ at a book fair| with the donations|]",
                    "{n} new {T} <are|were> [delivered|ordered|unpacked]",
                    "{S} <receives|received> {n} {T} as a [gift|donation] from {O}",
                    "{O} <donates|donated> {n} {T} to {S/him}",
                    "a publisher <sends|sent> {n} more {T} to {S/him}",
                    "a parcel with {n} {T} <arrives|arrived>",
                    "{n} more {T} <are|were> put on the shelves",
                ),
                (
                    "how many {T} did {S} [receive|buy|gain]?",
                    "how many new {T} [came in|arrived|were put on the shelves]?",
                    "[find|calculate] how many {T} came in",
                    "how many {T} were new?",
                ),
            ),
            Event(
                (
                    "readers <bring|brought> back {n} {T}[ on {day}| in the morning|]",
                    "{n} {T} <are|were> returned [to {S/him}|in time|after the holidays|]",
                    "{n} {T} that had been lent <come|came> back",
                    "{O} <returns|returned> {n} {T} to {S/him}",
                    "in the return box {S} <finds|found> {n} {T}",
                ),
                (
                    "how many {T} were [returned|brought back]?",
                    "how many {T} did the readers bring back?",
                    "how many {T} came back to {S/him}?",
                    "[find|work out] the number of {T} that were returned",
                ),
            ),
            Event(
                (
                    "an old lady <leaves|left> {n} {T} to {S/him} in her will",
                    "behind a cabinet {n} forgotten {T} <come|came> to light",
                    "{n} {T} that <are|were> thought to be lost <turn|turned> up",
                    "{S} <discovers|discovered> {n} {T} in the attic",
                ),
                (
                    "how many {T} came as a surprise?",
                    "how many {T} did {S} have without expecting them?",
                    "[find|determine] how many unexpected {T} there were",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <lends|lent> {n} {T} to [a school|{O}|a class|its readers]",
                    "{n} of the {T} <are|were> [lent|borrowed][ on {day}| by a class|]",
                    "{O} <borrows|borrowed> {n} {T}",
                    "visitors <take|took> {n} of the {T} home",
                    "{n} {T} <go|went> to a [hospital|school|kindergarten] for a month",
                    "[pupils|readers] <check|checked> out {n} {T}",
                ),
                (
                    "how many {T} did {S} lend?",
                    "how many {T} were [borrowed|lent|taken home]?",
                    "[find|calculate|work out] how many {T} were borrowed",
                    "how many of the {T} went out?",
                ),
            ),
            Event(
                (
                    "{n} old {T} <are|were> [sold at a flea market|sold|sorted out]",
                    "{S} <throws|threw> away {n} {T} because of water damage",
                    "{n} {T} <fall|fell> apart and <are|were> removed",
                    "{S} <sells|sold> {n} of the {T} for a good cause",
                    "a leak <ruins|ruined> {n} of the {T}",
                ),
                (
                    "how many {T} were [lost in this way|removed]?",
                    "how many {T} did {S} remove from the shelves?",
                    "[find|determine] how many {T} had to go",
                ),
            ),
            Event(
                (
                    "{S} <exchanges|exchanged> {n} {T} for a map of the world",
                    "{S} <passes|passed> {n} {T} on to a [new branch|prison|ship]",
                    "{n} of the {T} <move|moved> to another town",
                    "a new branch <takes|took> over {n} {T} from {S/him}",
                ),
                (
                    "how many {T} did {S} part with?",
                    "how many {T} went to another place for good?",
                    "[find|work out] how many {T} {S} parted with",
                ),
            ),
        ),
        has=(
            "{n} {T} <stand|stood> on {S's} shelves",
            "{S's} catalog <lists|listed> {n} {T}",
            "{S} <offers|offered> {n} {T}",
            "there <are|were> {n} {T} in {S/him}",
        ),
        now=(
            "now {n} {T} stand on the shelves",
            "in the evening there <are|were> {n} {T} in {S/him}",
            "{S} then <counts|counted> {n} {T}",
        ),
        ask_now=(
            "how many {T} are on the shelves now?",
            "how many {T} can be found in {S/him} now?",
            "how many {T} will {S's} catalog list?",
            "[find|give] the number of {T} on the shelves",
        ),
        ask_first=(
            "how many {T} stood on the shelves before?",
            "how many {T} were in {S/him} that morning?",
            "[find|work out] how many {T} the catalog listed at first",
        ),
        holders=("library", "school library", "reading room", "bookshop", "book bus", "city library"),
        labels=(("on the first shelf", "on the second shelf", "on the third shelf"), ("on the ground floor", "on the first floor", "in the cellar"), ("in the window", "at the entrance", "in the back room")),
        boxes=("shelf/shelves", "box/boxes", "cart/carts", "bookcase/bookcases"),
        asides=("{S} <has|had> {n} windows", "a card <costs|cost> {n} dollars a year", "{S} opened its doors {n} years ago"),
        fillers=("it <is|was> very quiet there", "{O} <reads|read> in a corner", "the shelves <are|were> dusted as well"),
    )
)


scene(
    Scene(
        name="reading_list",
        kinds=False,
        things=("pages", "chapters", "stories", "articles", "letters from readers", "diary entries", "fables", "legends", "lines", "paragraphs"),
        verbs=("reads|read|read", "writes|wrote|write", "translates|translated|translate", "types|typed|type", "proofreads|proofread|proofread", "illustrates|illustrated|illustrate"),
        gains=(
            Event(
                (
                    "{S} <writes|wrote> {n} more {T}[ in the evening| on the train| by hand|]",
                    "{n} more {T} <are|were> written[ over night| by candlelight|]",
                    "during the holidays {S} <writes|wrote> {n} {T}",
                    "{S} <types|typed> {n} additional {T}",
                    "{n} fresh {T} <come|came> from {S's} pen",
                ),
                (
                    "how many {T} did {S} write then?",
                    "how many more {T} were written?",
                    "[find|calculate] how many {T} {S} wrote",
                ),
            ),
            Event(
                (
                    "{O} <contributes|contributed> {n} {T}",
                    "{S} <translates|translated> {n} {T} from French and <adds|added> them",
                    "{n} {T} by {O} <are|were> added",
                    "the publisher <wants|wanted> an appendix, which <adds|added> {n} {T}",
                ),
                (
                    "how many {T} were not {S's} own?",
                    "how many {T} were added from outside?",
                    "[find|determine] how many {T} came from outside",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> {n} {T} from an old notebook",
                    "in a drawer {S} <finds|found> {n} old {T} and <puts|put> them in",
                    "{n} {T} that were cut earlier <come|came> back in",
                    "{S} <brings|brought> back {n} deleted {T}",
                ),
                (
                    "how many old {T} were put in?",
                    "how many {T} were used again?",
                    "[find|work out] how many old {T} were put in",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <cuts|cut> {n} of the {T}",
                    "the editor <crosses|crossed> out {n} {T}",
                    "{n} of the {T} <are|were> cut because they <are|were> too long",
                    "{S} <deletes|deleted> {n} boring {T}",
                    "on the advice of {O} {n} {T} <are|were> left out",
                ),
                (
                    "how many {T} were [cut|left out]?",
                    "how many {T} did not stay in the book?",
                    "[find|calculate] how many {T} were cut",
                ),
            ),
            Event(
                (
                    "{S} <spills|spilled> tea, and {n} {T} <are|were> ruined",
                    "{n} of the {T} <are|were> lost when the computer <crashes|crashed>",
                    "the wind <blows|blew> {n} of {S's} {T} out of the window",
                    "a power cut <destroys|destroyed> {n} of the {T}",
                ),
                (
                    "how many {T} were [lost|ruined or lost]?",
                    "how many {T} did {S} lose by accident?",
                    "[find|work out] how many {T} were lost by accident",
                ),
            ),
            Event(
                (
                    "{S} <moves|moved> {n} {T} to a second volume",
                    "{n} {T} <go|went> into another book",
                    "a magazine <buys|bought> {n} of the {T}, so {S} <takes|took> them out",
                    "{S} <hands|handed> {n} of the {T} to {O} for another book",
                ),
                (
                    "how many {T} were moved elsewhere?",
                    "how many {T} found another home?",
                    "[find|determine] how many {T} {S} took out for another use",
                ),
            ),
        ),
        has=(
            "{S's} [book|manuscript|draft] <has|had> {n} {T}",
            "{S's} first draft <counts|counted> {n} {T}",
            "{S} <finishes|finished> {n} {T} in the first month",
            "there <are|were> {n} {T} in {S's} book",
        ),
        now=("now {S's} book has {n} {T}", "the final version <has|had> {n} {T}", "the printed book <counts|counted> {n} {T}", "{S} <hands|handed> in {n} {T}"),
        ask_now=(
            "how many {T} does {S's} book have now?",
            "how many {T} are in the final version?",
            "how long is the book now, in {T}?",
            "[find|calculate] how many {T} are in {S's} book",
        ),
        ask_first=("how many {T} did {S's} first draft have?", "how long was the book at first, in {T}?", "[find|determine] how many {T} were in the first draft"),
        labels=(("about dogs", "about the sea", "about the war"), ("in the first part", "in the second part", "in the third part"), ("by hand", "on the computer"), ("in the library", "in the garden", "in bed")),
        boxes=("chapter/chapters", "volume/volumes", "notebook/notebooks", "issue/issues", "part/parts"),
        asides=("the book <costs|cost> {n} dollars", "{S's} desk <is|was> {n} inches wide", "the pen <is|was> {n} years old", "the book <has|had> {n} pictures"),
        fillers=("the cat <sleeps|slept> on the keyboard", "{O} <draws|drew> the pictures", "it <is|was> a book about a lighthouse"),
    )
)


scene(
    Scene(
        name="vocabulary",
        kinds=False,
        things=("words", "verbs", "idioms", "capitals", "poems", "chords", "formulas", "proverbs", "dates", "dance steps", "card tricks", "flags", "Chinese characters"),
        verbs=("learns|learned|learn", "repeats|repeated|repeat", "practices|practiced|practice", "memorizes|memorized|memorize", "writes down|wrote down|write down", "explains|explained|explain"),
        gains=(
            Event(
                (
                    "{S} <learns|learned> {n} more {T}[ in the bus| before breakfast| on {day}|]",
                    "{S} <memorizes|memorized> {n} {T}",
                    "in one evening {S} <learns|learned> {n} new {T}",
                    "{n} new {T} <stick|stuck> in {S's} head",
                    "with the help of a song {S} <memorizes|memorized> {n} more {T}",
                ),
                (
                    "how many {T} did {S} [learn|memorize] then?",
                    "how many new {T} did {S} learn?",
                    "[find|calculate] how many {T} {S} learned",
                ),
            ),
            Event(
                (
                    "{O} <teaches|taught> {S/him} {n} {T}",
                    "from {O} {S} <learns|learned> {n} more {T}",
                    "{S's} {kin} <shows|showed> {S/him} {n} {T}",
                    "in a course {S} <picks|picked> up {n} {T}",
                    "a teacher <explains|explained> {n} {T} to {S/him}",
                ),
                (
                    "how many {T} did others teach {S/him}?",
                    "how many {T} did {S} owe to a teacher or helper?",
                    "[find|work out] how many {T} {S} learned from others",
                ),
            ),
            Event(
                (
                    "{n} forgotten {T} <come|came> back to {S/him}",
                    "{S} <remembers|remembered> {n} {T} from last year",
                    "in a dream {S} <recalls|recalled> {n} {T}",
                    "after some thought {S} <recalls|recalled> {n} old {T}",
                ),
                (
                    "how many {T} did {S} recall?",
                    "how many {T} came back to {S/him}?",
                    "[find|determine] how many {T} {S} recalled",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <forgets|forgot> {n} of the {T}[ over the summer| at once|]",
                    "{n} {T} <slip|slipped> from {S's} memory",
                    "over the holidays {S} <forgets|forgot> {n} {T}",
                    "a week later {n} of the {T} <are|were> forgotten",
                    "{n} {T} <fade|faded> from {S's} mind",
                ),
                (
                    "how many {T} did {S} forget?",
                    "how many {T} were forgotten?",
                    "[find|calculate|work out] how many {T} {S} forgot",
                ),
            ),
            Event(
                (
                    "{S} <mixes|mixed> up {n} of the {T}, and they no longer <count|counted>",
                    "in a test {n} of {S's} {T} <turn|turned> out to be wrong",
                    "{n} {T} <are|were> learned wrongly and <are|were> dropped",
                    "the teacher <finds|found> {n} of {S's} {T} to be wrong",
                ),
                (
                    "how many {T} were wrong?",
                    "how many of the {T} did not count?",
                    "[find|determine] how many {T} were wrong",
                ),
            ),
            Event(
                (
                    "{S} <strikes|struck> {n} {T} from the list because nobody <says|said> them",
                    "{n} old {T} <are|were> taken off {S's} list",
                    "{S} <decides|decided> to leave out {n} of the {T}",
                    "{O} <advises|advised> {S/him} to drop {n} {T}, and {S} <does|did> so",
                ),
                (
                    "how many {T} did {S} drop?",
                    "how many {T} were taken off the list?",
                    "[find|work out] how many {T} {S} dropped",
                ),
            ),
        ),
        has=(
            "{S} <knows|knew> {n} {T} by heart",
            "{S} <knows|knew> {n} {T}",
            "after the first lesson {S} <knows|knew> {n} {T}",
            "there <are|were> {n} {T} in {S's} notebook",
        ),
        now=("now {S's} notebook has {n} {T}", "in the end {S} <knows|knew> {n} {T}", "in the test {S} <knows|knew> {n} {T}", "by then {S} <knows|knew> {n} {T} by heart"),
        ask_now=(
            "how many {T} <does|did> {S} know in the end?",
            "how many {T} <does|did> {S} know by heart after that?",
            "[find|calculate] how many {T} {S} knew in the end",
            "how many {T} can {S} recite now?",
        ),
        ask_first=("how many {T} did {S} know at first?", "how many {T} did {S} know after the first lesson?", "[find|determine] how many {T} {S} knew before"),
        labels=(("in French", "in Spanish", "in Latin"), ("at school", "at home", "at the club"), ("with cards", "with songs", "with games"), ("in the first lesson", "in the second lesson", "in the third lesson")),
        boxes=("lesson/lessons", "page/pages", "card/cards", "chapter/chapters"),
        asides=("the course <costs|cost> {n} dollars", "the dictionary <weighs|weighed> {n} ounces", "the book <has|had> {n} pictures", "the lesson <lasts|lasted> {n} minutes"),
        fillers=("{S} <talks|talked> in front of a mirror", "the test <is|was> on {day}", "{O} <laughs|laughed> at the accent"),
    )
)
