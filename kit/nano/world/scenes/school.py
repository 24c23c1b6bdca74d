"""At school: exercises to do, things to write with, and who is in the class."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="homework",
        kinds=False,
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
        owned=False,
        kinds=False,
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
