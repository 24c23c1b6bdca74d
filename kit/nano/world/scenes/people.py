"""Where people come and go: a museum, a party, a waiting room.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="visitors",
        owned=False,
        kinds=False,
        things=("visitors", "guests", "spectators", "families", "adults", "tourists", "young people", "pensioners", "teenagers", "school classes", "photographers"),
        verbs=("attracts|attracted|attract", "welcomes|welcomed|welcome", "counts|counted|count", "admits|admitted|admit", "receives|received|receive", "surveys|surveyed|survey"),
        gains=(
            Event(
                (
                    "{n} more {T} <arrive|arrived>[ at noon| before the tour| after lunch|]",
                    "{n} {T} <walk|walked> in[ through the main gate| from the garden|]",
                    "{n} more {T} <come|came> to {S/him}",
                    "in the next hour {n} {T} <enter|entered>",
                    "{S} <admits|admitted> {n} more {T}",
                    "a sudden shower <drives|drove> {n} {T} into {S/him}",
                    "{n} late {T} <are|were> still let in",
                ),
                (
                    "how many {T} [arrived|entered|came in]?",
                    "how many more {T} did {S} admit?",
                    "how many {T} were new?",
                    "[find|calculate] how many {T} came in",
                ),
            ),
            Event(
                (
                    "two coaches <bring|brought> {n} {T}",
                    "a tour bus with {n} {T} <arrives|arrived>",
                    "{n} {T} <come|came> by boat",
                    "a [coach|special train] <drops|dropped> {n} {T} at the gate, and all of them <go|went> in",
                ),
                (
                    "how many {T} came by [coach, train or boat|public transport]?",
                    "how many {T} were brought there?",
                    "[find|determine] how many {T} were brought to {S/him}",
                ),
            ),
            Event(
                (
                    "{n} {T} with free tickets <join|joined> them",
                    "{O} <invites|invited> {n} {T}, and they all <come|came> in",
                    "{n} invited {T} <appear|appeared>",
                    "{S} <lets|let> {n} {T} in for free",
                ),
                (
                    "how many {T} came in for free?",
                    "how many {T} had been invited?",
                    "[find|work out] the number of {T} that paid nothing",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <leave|left>[ after the tour| before the end| to catch a train|]",
                    "{n} of the {T} <go|went> home",
                    "{n} {T} <walk|walked> out of {S/him}",
                    "{n} {T} <grow|grew> tired and <leave|left>",
                    "in the evening {n} of the {T} <say|said> goodbye",
                    "{S} <sees|saw> {n} {T} leave",
                ),
                (
                    "how many {T} [left|went home|walked out]?",
                    "how many of the {T} left {S/him}?",
                    "[find|calculate|work out] how many {T} left",
                    "how many {T} did not stay?",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <move|moved> on to the [harbor|castle|market]",
                    "a bus <takes|took> {n} of the {T} to the next town",
                    "{n} {T} <set|set> off for the [mountains|old town|beach]",
                    "a guide <leads|led> {n} of the {T} out to the old town",
                ),
                (
                    "how many {T} moved on?",
                    "how many {T} [went on to another place|were taken elsewhere]?",
                    "[find|determine] how many {T} moved on",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> sent away because of [noise|wet dogs|dirty boots]",
                    "a guard <sends|sent> {n} {T} out",
                    "{n} of the {T} <must|had to> leave because of their behavior",
                    "{S} <turns|turned> out {n} of the {T} for shouting",
                ),
                (
                    "how many {T} were sent [away|out]?",
                    "how many {T} had to leave?",
                    "[find|work out] how many {T} had to go",
                ),
            ),
        ),
        has=(
            "{n} {T} <are|were> in {S/him} at first",
            "when {S} <opens|opened>, {n} {T} <walk|walked> in",
            "there <are|were> {n} {T} in {S/him}",
            "{S} <opens|opened> with {n} {T}",
            "at ten o'clock {S} <has|had> {n} {T}",
        ),
        now=("{n} {T} <are|were> there at closing time", "now {n} {T} are in {S/him}", "in the end {n} {T} <stay|stayed>", "at the last count there <are|were> {n} {T}"),
        ask_now=(
            "how many {T} are in {S/him} now?",
            "how many {T} are still there?",
            "how many {T} stayed until closing time?",
            "[find|calculate] how many {T} are inside now",
            "how many {T} were inside after that?",
        ),
        ask_first=("how many {T} walked in at opening time?", "how many {T} were in {S/him} in the morning?", "[find|determine] how many {T} were inside at first", "how many {T} were there when {S} opened?"),
        holders=("museum", "cinema", "zoo", "aquarium", "gallery", "castle", "planetarium", "exhibition", "water park", "botanical garden"),
        labels=(("in the first hall", "in the second hall", "in the third hall"), ("in the old wing", "in the new wing"), ("on opening day", "on the second day", "on the third day"), ("at the north gate", "at the south gate", "at the west gate")),
        boxes=("row/rows", "tour/tours", "group/groups", "room/rooms", "bench/benches"),
        asides=("a ticket <costs|cost> {n} dollars", "{S} <has|had> {n} rooms", "the tour <lasts|lasted> {n} minutes", "{n} guards <stand|stood> at the doors"),
        fillers=("the cafe <serves|served> cake", "it <is|was> a rainy day", "a guide <tells|told> funny stories", "photos <are|were> not allowed"),
    )
)


scene(
    Scene(
        name="party",
        owned=False,
        kinds=False,
        things=("guests", "friends", "dancers", "cousins", "neighbors", "relatives", "musicians", "classmates", "colleagues", "teammates"),
        verbs=("invites|invited|invite", "meets|met|meet", "greets|greeted|greet", "photographs|photographed|photograph", "hugs|hugged|hug", "serves|served|serve"),
        gains=(
            Event(
                (
                    "{n} more {T} <ring|rang> the bell and <come|came> in",
                    "{n} {T} <arrive|arrived> [late|on bicycles|with flowers|after the cake]",
                    "{n} more {T} <turn|turned> up",
                    "at [six|seven|eight] o'clock {n} {T} <join|joined> {S/him}",
                    "{S} <opens|opened> the door for {n} {T}",
                    "{n} {T} from {S's} street <come|came>, too",
                ),
                (
                    "how many {T} [arrived later|came later|turned up]?",
                    "how many {T} joined them?",
                    "for how many {T} did {S} open the door?",
                    "[find|calculate] how many {T} arrived later",
                ),
            ),
            Event(
                (
                    "{O} <brings|brought> {n} {T} along",
                    "{S's} {kin} <brings|brought> {n} more {T}",
                    "{n} {T} <come|came> with {O}, who <leaves|left> at once",
                    "{O} <drops|dropped> off {n} {T} by car",
                ),
                (
                    "how many {T} were brought along?",
                    "how many extra {T} were brought to {S/him}?",
                    "[find|work out] the number of {T} that were brought along",
                ),
            ),
            Event(
                (
                    "{S} <calls|called> {n} more {T}, and they <come|came> at once",
                    "{S} <invites|invited> {n} {T} from next door, and they <join|joined> the others",
                    "after a phone call {n} more {T} <appear|appeared> at {S's} door",
                    "at {S's} request {n} {T} <come|came> over",
                ),
                (
                    "how many {T} came because {S} asked them?",
                    "how many {T} did {S} call over?",
                    "[find|determine] how many {T} {S} called over",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <go|went> home[ early| before midnight| by taxi|]",
                    "{n} {T} <leave|left>[ after dinner| to catch the last bus|]",
                    "{n} {T} <say|said> goodbye to {S/him}",
                    "when the cake <is|was> gone, {n} of the {T} <leave|left>",
                    "{S} <brings|brought> {n} of the {T} to the door and <waves|waved> goodbye",
                    "{n} {T} <are|were> tired and <go|went> home",
                ),
                (
                    "how many {T} [left|went home|said goodbye]?",
                    "how many of the {T} went home?",
                    "[find|calculate] how many {T} left",
                ),
            ),
            Event(
                (
                    "{O} <drives|drove> {n} of the {T} home",
                    "a taxi <takes|took> {n} {T} away",
                    "{n} of the {T} <are|were> picked up by their parents",
                    "{S's} {kin} <takes|took> {n} {T} home by car",
                ),
                (
                    "how many {T} were [picked up|driven away]?",
                    "how many {T} left by car?",
                    "[find|work out] how many {T} were driven home",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <slip|slipped> away without a word",
                    "{n} {T} <move|moved> on to another party",
                    "another party <attracts|attracted> {n} of {S's} {T}",
                    "{n} of the {T} <disappear|disappeared>, and nobody <notices|noticed>",
                ),
                (
                    "how many {T} [slipped away|disappeared]?",
                    "how many {T} left without saying goodbye?",
                    "[find|determine] how many {T} slipped away",
                ),
            ),
        ),
        has=(
            "{n} {T} <come|came> to {S's} party",
            "{S} <invites|invited> {n} {T}, and all of them <come|came>",
            "{n} {T} <sit|sat> around {S's} table",
            "{S} <welcomes|welcomed> {n} {T}",
            "{S's} garden party <starts|started> with {n} {T}",
        ),
        now=("{n} {T} <stay|stayed> until the end", "now {n} {T} are at {S's} party", "in the end {S} <sits|sat> there with {n} {T}", "at midnight there <are|were> {n} {T}"),
        ask_now=(
            "how many {T} are at {S's} party now?",
            "how many {T} are still there?",
            "how many {T} stayed with {S/him}?",
            "[find|calculate] how many {T} are still at the party",
        ),
        ask_first=("how many {T} came to {S's} party at first?", "how many {T} were there when {S's} party began?", "[find|determine] how many {T} {S} welcomed at first"),
        labels=(("at the first table", "at the second table", "at the third table"), ("in the garden", "in the kitchen", "on the balcony"), ("at the wedding", "at the picnic", "at the dinner"), ("by car", "by bus", "on foot")),
        boxes=("table/tables", "taxi/taxis", "group/groups", "sofa/sofas", "tent/tents"),
        asides=("the cake <has|had> {n} candles", "{S} <rents|rented> {n} chairs", "the music <plays|played> for {n} hours", "{O} <bakes|baked> {n} cakes"),
        fillers=("there <is|was> lemonade", "{O} <plays|played> the guitar", "the garden <is|was> full of lights"),
    )
)


scene(
    Scene(
        name="waiting",
        owned=False,
        kinds=False,
        things=("people", "customers", "patients", "shoppers", "fans", "applicants", "mothers with children", "students", "holidaymakers"),
        verbs=("serves|served|serve", "calls in|called in|call in", "counts|counted|count", "helps|helped|help", "registers|registered|register"),
        gains=(
            Event(
                (
                    "{n} more {T} <line|lined> up[ at the end| in front of the door|]",
                    "{n} {T} <come|came> in from the street",
                    "{n} more {T} <sit|sat> down to wait",
                    "a few minutes later {n} {T} <join|joined> the line",
                    "{n} more {T} <take|took> a number",
                    "{S} <fills|filled> up with {n} more {T}",
                ),
                (
                    "how many {T} [joined the line|came in]?",
                    "how many more {T} were waiting then?",
                    "[find|calculate] how many {T} joined",
                    "how many {T} came to wait as well?",
                ),
            ),
            Event(
                (
                    "{n} {T} from the next room <are|were> sent over",
                    "another counter <closes|closed> and <sends|sent> {n} {T} over",
                    "{n} {T} from a closed counter <come|came> over",
                    "a colleague <passes|passed> {n} {T} on to {S/him}",
                ),
                (
                    "how many {T} were sent over?",
                    "how many {T} came from elsewhere in the building?",
                    "[find|work out] how many {T} were sent over",
                ),
            ),
            Event(
                (
                    "{n} {T} <come|came> back because they forgot something",
                    "{n} {T} with a second question <line|lined> up again",
                    "after lunch {n} of the earlier {T} <return|returned>",
                    "{n} {T} who <need|needed> a stamp <return|returned> to wait again",
                ),
                (
                    "how many {T} came back?",
                    "how many {T} had to wait a second time?",
                    "[find|determine] how many {T} returned",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <are|were> served[ within ten minutes| at the first counter|]",
                    "the numbers of {n} {T} <are|were> called",
                    "in the next half hour {n} {T} <have|had> their turn",
                    "{n} {T} <are|were> called in",
                    "a quick clerk <serves|served> {n} of the {T}",
                ),
                (
                    "how many {T} were [served|called in]?",
                    "how many of the {T} had their turn?",
                    "[find|calculate] how many {T} were served",
                ),
            ),
            Event(
                (
                    "{n} {T} <lose|lost> patience and <leave|left>",
                    "{n} of the {T} no longer <want|wanted> to wait and <go|went> home",
                    "after an hour {n} of the {T} <leave|left> angrily",
                    "because of the heat {n} {T} <leave|left>",
                ),
                (
                    "how many {T} left without being served?",
                    "how many {T} did not want to wait any longer?",
                    "[find|work out] how many {T} lost patience",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <are|were> sent to another office",
                    "a guard <leads|led> {n} of the {T} to a second door",
                    "a new counter <opens|opened>, and {n} {T} <run|ran> over to it",
                    "{n} {T} <notice|noticed> that they <are|were> in the wrong line and <leave|left> it",
                ),
                (
                    "how many {T} changed to another line or door?",
                    "how many {T} went to another place to wait?",
                    "[find|determine] how many {T} changed to another line",
                ),
            ),
        ),
        has=(
            "{n} {T} <wait|waited> in {S/him}",
            "in {S/him} there <are|were> {n} {T}",
            "early in the morning {n} {T} <wait|waited> in {S/him}",
            "when the doors <open|opened>, {n} {T} <are|were> in {S/him}",
        ),
        now=("now {n} {T} are waiting", "{n} {T} <are|were> still waiting", "at noon there <are|were> {n} {T} in {S/him}"),
        ask_now=(
            "how many {T} are waiting now?",
            "how many {T} are still waiting?",
            "how many {T} are in {S/him} now?",
            "[find|calculate] how many {T} still wait",
        ),
        ask_first=("how many {T} were waiting at first?", "how many {T} were in {S/him} when the doors opened?", "[find|determine] how many {T} waited early in the morning"),
        holders=("waiting room", "long line", "ticket hall", "queue", "lobby", "dentist's waiting room"),
        labels=(("at the first counter", "at the second counter", "at the third counter"), ("with a ticket", "without a ticket"), ("on the left", "on the right"), ("before the break", "after the break")),
        boxes=("bench/benches", "row/rows", "line/lines", "group/groups"),
        asides=("there <are|were> {n} chairs", "a form <has|had> {n} pages", "the clock <is|was> {n} minutes slow", "they <wait|waited> for {n} minutes"),
        fillers=("a child <sings|sang>", "the air <is|was> hot", "old magazines <lie|lay> on the table", "a screen <shows|showed> the numbers"),
    )
)
