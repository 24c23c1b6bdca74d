"""At school: exercises to do, books to lend, things to write with, and who is in the class."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="homework",
        things=("exercises", "problems", "worksheets", "questions", "tasks", "quizzes", "puzzles", "riddles", "essays", "drills", "assignments", "equations"),
        verbs=("solves|solved|solve", "finishes|finished|finish", "corrects|corrected|correct", "checks|checked|check", "completes|completed|complete", "copies|copied|copy", "prepares|prepared|prepare", "skips|skipped|skip"),
        gains=(
            Event(
                (
                    "the teacher <sets|set> {S/him} {n} more {T}",
                    "{S's} [math|science|English|history] teacher <adds|added> {n} {T}[ to the list| for the weekend|]",
                    "{n} more {T} <are|were> [set|assigned] [at the end of the lesson|on {day}|]",
                    "{S} <receives|received> {n} further {T} from the [teacher|tutor]",
                    "the school <sends|sent> {n} additional {T} to {S/him}",
                    "{n} new {T} <come|came> on top of that",
                    "{S} <copies|copied> {n} more {T} from the [board|screen|book]",
                ),
                (
                    "how many {T} came on top?",
                    "how many {T} were [added|new]?",
                    "how many new {T} did {S} receive?",
                    "[find|work out] how many more {T} {S} received",
                ),
            ),
            Event(
                (
                    "{S} <picks|picked> {n} [extra|voluntary|harder] {T} from a [book|website|folder]",
                    "out of curiosity {S} <takes|took> on {n} more {T}",
                    "{S's} {kin} <prints|printed> {n} more {T} for {S/him}",
                    "{O} <passes|passed> {n} {T} on to {S/him}",
                    "{n} extra {T} <are|were> chosen for practice",
                ),
                (
                    "how many extra {T} did {S} [take on|pick]?",
                    "how many {T} were chosen for practice?",
                    "[find|calculate] how many extra {T} there were",
                ),
            ),
            Event(
                (
                    "{S's} {kin} <invents|invented> {n} more {T} for {S/him}",
                    "{n} {T} of last week <are|were> still undone and <come|came> back onto the list",
                    "{S} <remembers|remembered> {n} forgotten {T}",
                    "in an old notebook {S} <finds|found> {n} {T} that <are|were> not done yet",
                ),
                (
                    "how many {T} came as a surprise?",
                    "how many {T} did {S} have to do on top of that?",
                    "[find|determine] how many {T} came as a surprise",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <solves|solved> {n}[ of them| {T}|] [before dinner|after school|in the bus|on {day}|]",
                    "{S} <finishes|finished> {n} {T}",
                    "{n} of the {T} <are|were> [done|solved|finished][ by the evening| within an hour|]",
                    "in the [library|kitchen|break] {S} <completes|completed> {n} of the {T}",
                    "{S} <manages|managed> {n} of them without help",
                    "together with {O}, {S} <does|did> {n} of the {T}",
                    "{n} {T} <are|were> crossed off the list",
                ),
                (
                    "how many {T} did {S} [solve|finish|do|complete]?",
                    "how many {T} were [done|solved|finished]?",
                    "[find|calculate|work out] how many {T} {S} [solved|finished]",
                    "how many of the {T} did {S} cross off?",
                ),
            ),
            Event(
                (
                    "the teacher <cancels|canceled> {n} of the {T}",
                    "{n} {T} <turn|turned> out to be optional, and {S} <drops|dropped> them",
                    "{S} <skips|skipped> {n} {T} that <are|were> too hard",
                    "{n} {T} <are|were> taken off the list again",
                    "{O} <takes|took> over {n} of {S's} {T}",
                ),
                (
                    "how many {T} [were taken off the list|did not have to be done any more]?",
                    "how many {T} [dropped out|fell away]?",
                    "[find|determine] how many {T} fell away",
                ),
            ),
            Event(
                (
                    "{S} <tears|tore> up {n} {T} and never <does|did> them",
                    "the dog <eats|ate> {n} of {S's} {T}",
                    "{n} {T} <are|were> lost on the way home",
                    "{S} <leaves|left> {n} of the {T} in the bus",
                ),
                (
                    "how many {T} were lost or destroyed?",
                    "how many {T} could not be handed in?",
                    "[find|work out] how many {T} were lost or destroyed",
                ),
            ),
        ),
        has=(
            "{S} <has|had> {n} {T} to do for [{day}|tomorrow|the holidays]",
            "{n} {T} <wait|waited> on {S's} desk",
            "{S's} [homework|list] <consists|consisted> of {n} {T}",
            "the teacher <assigns|assigned> {n} {T} to {S/him}",
            "there <are|were> {n} {T} on {S's} [list|sheet|plan]",
        ),
        now=(
            "{S} still <has|had> {n} {T} to do",
            "{n} {T} <are|were> still open",
            "now {n} {T} are left on {S's} list",
            "that <leaves|left> {n} {T} for the evening",
        ),
        ask_now=(
            "how many {T} are [still open|still to be done|left to do]?",
            "how many {T} <does|did> {S} still have to [do|solve|finish]?",
            "[find|work out] how many {T} are still on the list",
            "how many {T} must {S} still do?",
        ),
        ask_first=(
            "how many {T} were on the list at first?",
            "how many {T} did the teacher assign to {S/him} at first?",
            "how long was {S's} list in the beginning, counted in {T}?",
        ),
        labels=(("for math", "for science", "for history", "for English"), ("before dinner", "after dinner"), ("with a pencil", "on the computer", "on the board")),
        boxes=("worksheet/worksheets", "chapter/chapters", "folder/folders", "section/sections"),
        asides=("the lesson <lasts|lasted> {n} minutes", "there <are|were> {n} children in {S's} class", "the book <has|had> {n} chapters"),
        fillers=("{S} <works|worked> at the kitchen table", "the radio <plays|played> softly", "{O} <works|worked> on a drawing meanwhile"),
    )
)

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
        name="classroom",
        things=("pencils", "crayons", "notebooks", "erasers", "rulers", "glue sticks", "paintbrushes", "folders", "highlighters", "pairs of scissors", "sheets of paper", "pieces of chalk", "workbooks"),
        verbs=("orders|ordered|order", "sharpens|sharpened|sharpen", "buys|bought|buy", "distributes|distributed|distribute", "counts|counted|count", "borrows|borrowed|borrow"),
        gains=(
            Event(
                (
                    "{S} <orders|ordered> {n} more {T}[ from a catalog| on the internet|]",
                    "{n} more {T} <arrive|arrived>[ on {day}| by mail|]",
                    "a box with {n} {T} <is|was> delivered to {S/him}",
                    "the [parents|neighbors|city council] <donate|donated> {n} {T}",
                    "{S} <buys|bought> {n} additional {T}[ in a sale| with the class money|]",
                    "{O} <brings|brought> {n} more {T} from home",
                ),
                (
                    "how many {T} [arrived|were added|came in]?",
                    "how many {T} did {S} receive?",
                    "[find|calculate] how many more {T} came in",
                    "what number of {T} was added?",
                ),
            ),
            Event(
                (
                    "{n} {T} <turn|turned> up behind a cupboard",
                    "while tidying up, {S} <discovers|discovered> {n} more {T}",
                    "in an old bag there <are|were> {n} more {T}",
                    "a cleaner <finds|found> {n} {T} on the floor",
                ),
                (
                    "how many {T} turned up?",
                    "how many {T} were discovered?",
                    "[find|work out] how many {T} were found",
                ),
            ),
            Event(
                (
                    "{O} <wins|won> {n} {T} in a contest and <passes|passed> them on to {S/him}",
                    "a bookshop <presents|presented> {n} {T} to {S/him}",
                    "as a prize {S} <receives|received> {n} {T}",
                    "{n} {T} <are|were> a present for {S/him}",
                ),
                (
                    "how many {T} were a present or a prize?",
                    "how many {T} did {S} receive for free?",
                    "[find|determine] how many {T} {S} received for free",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <hands|handed> out {n} {T}[ to the children| to the beginners|]",
                    "{n} of the {T} <are|were> handed out",
                    "[each lesson|the art lesson|the last project] <takes|took> {n} of the {T}",
                    "{S} <passes|passed> {n} {T} on to another class",
                    "the children <take|took> {n} {T} home",
                    "{O} <takes|took> {n} of the {T}",
                ),
                (
                    "how many {T} were [handed out|taken]?",
                    "how many of the {T} were taken out?",
                    "how many {T} did {S} part with?",
                    "[find|work out] how many {T} were taken",
                ),
            ),
            Event(
                (
                    "{n} {T} <break|broke> or <dry|dried> out",
                    "{n} of them <go|went> missing[ during the trip| over the holidays|]",
                    "{S} <throws|threw> away {n} worn {T}",
                    "{n} {T} <are|were> no longer usable",
                    "by the end of the month {n} {T} <are|were> missing",
                ),
                (
                    "how many {T} [were lost|were of no use any more]?",
                    "how many {T} did {S} lose in this way?",
                    "[find|determine] the number of {T} that were lost",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T} at the summer fair",
                    "{n} of the {T} <are|were> sold to parents",
                    "{S} <packs|packed> {n} {T} in a parcel for a partner school",
                    "a partner school abroad <receives|received> {n} of the {T}",
                ),
                (
                    "how many {T} were sold or sent away?",
                    "how many {T} left the room for good?",
                    "[find|work out] how many {T} were sold or sent away",
                ),
            ),
        ),
        has=(
            "in {S's} cupboard there <are|were> {n} {T}",
            "{S} <keeps|kept> {n} {T} in a [cupboard|basket|drawer]",
            "{n} {T} <lie|lay> ready for {S/him}",
            "{S} <stocks|stocked> {n} {T}",
        ),
        now=("{n} {T} <are|were> in the cupboard after that", "{S} <finds|found> {n} {T} in the cupboard in the end", "the cupboard now holds {n} {T}"),
        ask_now=(
            "how many {T} are in the cupboard now?",
            "how many {T} can {S} still hand out?",
            "[find|calculate] how many {T} are in the cupboard in the end",
            "how many {T} are there for the next lesson?",
        ),
        ask_first=("how many {T} lay in the cupboard at first?", "with how many {T} did {S} start the year?", "how many {T} were in stock before?"),
        holders=("teacher", "school", "kindergarten", "class", "art club", "art teacher", "janitor"),
        labels=(("in the cupboard", "on the desks", "in the cellar"), ("in grade three", "in grade four", "in grade five"), ("in art", "in math", "in music")),
        boxes=("pack/packs", "drawer/drawers", "tray/trays", "pencil case/pencil cases", "desk/desks"),
        asides=("the room <has|had> {n} desks", "the school was built {n} years ago", "the break <lasts|lasted> {n} minutes"),
        fillers=("the holidays <are|were> near", "the cupboard <squeaks|squeaked>", "{O} <waters|watered> the flowers"),
    )
)

scene(
    Scene(
        name="pupils",
        things=("pupils", "children", "students", "girls", "boys", "beginners", "learners", "teenagers", "first graders"),
        verbs=("teaches|taught|teach", "welcomes|welcomed|welcome", "tests|tested|test", "registers|registered|register", "invites|invited|invite", "trains|trained|train"),
        gains=(
            Event(
                (
                    "{n} new {T} <join|joined>[ after the holidays| in the second term| in spring|]",
                    "{S} <welcomes|welcomed> {n} more {T}",
                    "{n} more {T} <enroll|enrolled>[ on {day}| for the course|]",
                    "{n} {T} from another [town|school|district] <join|joined> {S/him}",
                    "{S} <takes|took> in {n} {T} from the waiting list",
                    "{n} more {T} <sign|signed> up",
                ),
                (
                    "how many {T} joined?",
                    "how many new {T} did {S} [welcome|take in]?",
                    "how many {T} signed up?",
                    "[find|calculate] how many {T} joined {S/him}",
                ),
            ),
            Event(
                (
                    "{n} {T} <recover|recovered> from the flu and <come|came> back",
                    "{n} {T} <return|returned> from a trip",
                    "{S} <greets|greeted> {n} {T} after their year abroad",
                    "{n} former {T} <come|came> back to {S/him}",
                ),
                (
                    "how many {T} came back?",
                    "how many {T} were there again?",
                    "[find|work out] how many {T} came back",
                ),
            ),
            Event(
                (
                    "another [class|group] <closes|closed>, and {n} of its {T} <come|came> to {S/him}",
                    "{O} <brings|brought> {n} {T} to {S/him} by bus",
                    "a fire in a nearby school <sends|sent> {n} {T} to {S/him}",
                    "{n} {T} from a canceled course <move|moved> to {S/him}",
                ),
                (
                    "how many {T} came from elsewhere?",
                    "how many {T} did {S} take over?",
                    "[find|determine] how many {T} came from elsewhere",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <leave|left> {S/him}",
                    "{n} of the {T} <move|moved> [away|to another town]",
                    "{n} {T} <change|changed> to a different school",
                    "{S} <loses|lost> {n} {T}[ over the summer| at the end of the term|]",
                    "{n} of the {T} <drop|dropped> out",
                ),
                (
                    "how many {T} left?",
                    "how many {T} did {S} lose?",
                    "how many of the {T} [moved away|left {S/him}]?",
                    "[find|work out] how many {T} left {S/him}",
                ),
            ),
            Event(
                (
                    "{n} {T} <stay|stayed> at home with [a cold|the flu|a cough]",
                    "{n} of the {T} <go|went> home early",
                    "a trip <takes|took> {n} of the {T} away",
                    "{n} {T} <fall|fell> ill and <go|went> home",
                ),
                (
                    "how many {T} went home?",
                    "how many {T} were [absent|missing] then?",
                    "[find|determine] the number of {T} that were absent",
                ),
            ),
            Event(
                (
                    "{n} {T} <pass|passed> the final test and <say|said> goodbye",
                    "{n} of the {T} <graduate|graduated>",
                    "{S} <sends|sent> {n} {T} on to a higher level",
                    "at the end of the year {n} {T} <finish|finished> for good",
                ),
                (
                    "how many {T} finished?",
                    "how many {T} reached the goal and left?",
                    "[find|calculate] how many {T} finished",
                ),
            ),
        ),
        has=(
            "{n} {T} <attend|attended> {S/him}",
            "{S} <begins|began> the year with {n} {T}",
            "{S} <counts|counted> {n} {T}",
            "there <are|were> {n} {T} in {S/him}",
            "{n} {T} <are|were> on {S's} list",
        ),
        now=("now there are {n} {T} in {S/him}", "{n} {T} <attend|attended> {S/him} after that", "{S's} list then <shows|showed> {n} {T}"),
        ask_now=(
            "how many {T} are in {S/him} now?",
            "how many {T} attend {S/him} now?",
            "[find|calculate] how many {T} are on the list now",
            "how many {T} are still with {S/him}?",
        ),
        ask_first=("how many {T} were in {S/him} at the start of the year?", "how many {T} attended {S/him} before?", "how many {T} were on the first list?"),
        holders=("school", "class", "music school", "dance class", "summer camp", "language course", "swimming course", "village school"),
        labels=(("in the red group", "in the blue group", "in the green group"), ("in the hall", "in the yard", "in the canteen"), ("in grade one", "in grade two", "in grade three")),
        boxes=("class/classes", "row/rows", "table/tables", "team/teams", "minibus/minibuses"),
        asides=("the building <has|had> {n} rooms", "lunch <costs|cost> {n} dollars", "{n} teachers <work|worked> there"),
        fillers=("lunch <is|was> at noon", "a photographer <comes|came> on {day}", "everybody <enjoys|enjoyed> it"),
    )
)

scene(
    Scene(
        name="vocabulary",
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
                    "{S} <strikes|struck> {n} {T} from the list because nobody <uses|used> them",
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

scene(
    Scene(
        name="reading_list",
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
                    "{n} {T} that <are|were> cut before <come|came> back in",
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
