"""On the road and over night: passengers, parked cars, hotel guests."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="passengers",
        owned=False,
        kinds=False,
        things=("passengers", "travelers", "tourists", "commuters", "children", "hikers", "soldiers", "cyclists", "fans", "pilgrims", "sailors"),
        verbs=("carries|carried|carry", "transports|transported|transport", "takes|took|take", "brings|brought|bring", "picks up|picked up|pick up"),
        gains=(
            Event(
                (
                    "{n} more {T} <climb|climbed> aboard[ at the next stop| at the harbor| at the zoo|]",
                    "at the [next stop|station|market square] {n} {T} <board|boarded>",
                    "{S} <stops|stopped> and {n} {T} <step|stepped> in",
                    "{S} <takes|took> on {n} more {T}[ at the second stop| in the next town|]",
                    "{n} {T} who <wait|waited> in the rain <board|boarded>",
                    "{n} {T} <jump|jumped> in just before {S} <leaves|left>",
                    "the doors <open|opened> and {n} {T} <come|came> in",
                ),
                (
                    "how many {T} [boarded|climbed aboard|came in]?",
                    "how many {T} did {S} take on?",
                    "how many new {T} were there?",
                    "[find|calculate] how many {T} came aboard",
                ),
            ),
            Event(
                (
                    "{n} {T} <change|changed> over from a [broken bus|late train|full coach]",
                    "a second [bus|train|boat] <breaks|broke> down and {n} of its {T} <move|moved> to {S/him}",
                    "{S} <takes|took> over {n} {T} from another line",
                    "{n} {T} from a canceled trip <join|joined> as well",
                ),
                (
                    "how many {T} changed over to {S/him}?",
                    "how many {T} came from the other [vehicle|trip|line]?",
                    "[find|work out] how many {T} changed over",
                ),
            ),
            Event(
                (
                    "a guide <leads|led> {n} {T} aboard",
                    "a school trip <brings|brought> {n} more {T}",
                    "{n} {T} <board|boarded> {S/him} as a group",
                    "{O} <takes|took> {n} {T} to {S/him} and <waves|waved> goodbye",
                    "{n} {T} on a tour <join|joined> them",
                ),
                (
                    "how many {T} were in the group?",
                    "how large was the group, in {T}?",
                    "[find|determine] the number of {T} in the group",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <step|stepped> off[ at the next stop| at the station| at the hospital|]",
                    "{n} of the {T} <leave|left> {S/him}[ in the next town| at the beach|]",
                    "at the [school|castle|airport] {n} {T} <step|stepped> out",
                    "{n} of the {T} <reach|reached> their stop and <step|stepped> off",
                    "{S} <lets|let> {n} {T} out[ at a corner| in front of the town hall|]",
                    "{S} <loses|lost> {n} {T} at the next stop",
                ),
                (
                    "how many {T} [got off|stepped out]?",
                    "how many {T} left {S/him}?",
                    "how many of the {T} did not stay on board?",
                    "[find|calculate|work out] how many {T} got off",
                ),
            ),
            Event(
                (
                    "{n} {T} without a ticket <must|had to> leave",
                    "an inspector <sends|sent> {n} of the {T} off",
                    "{n} {T} <are|were> asked to leave because they <have|had> no ticket",
                    "the driver <puts|put> {n} {T} out",
                ),
                (
                    "how many {T} [had to leave|were sent off]?",
                    "how many {T} had no valid ticket and left?",
                    "[find|determine] how many {T} had to leave",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <change|changed> to a faster [train|bus|boat]",
                    "{n} {T} <continue|continued> on foot",
                    "{n} {T} <are|were> too impatient and <walk|walked>",
                    "in the traffic jam {n} of the {T} <lose|lost> patience and <walk|walked> on",
                ),
                (
                    "how many {T} continued in another way?",
                    "how many {T} left their seats?",
                    "[find|work out] how many {T} went on without {S/him}",
                ),
            ),
        ),
        has=(
            "{S} <leaves|left> the first stop with {n} {T}",
            "{S} <carries|carried> {n} {T}",
            "there <are|were> {n} {T} aboard {S/him}",
            "{n} {T} <sit|sat> in {S/him}",
            "{S} <departs|departed> with {n} {T} on board",
        ),
        now=("{n} {T} <are|were> on board after that", "{S} <arrives|arrived> with {n} {T}", "{S} <reaches|reached> the last stop with {n} {T}", "now {n} {T} are on board"),
        ask_now=(
            "how many {T} are on board now?",
            "how many {T} are still in {S/him}?",
            "with how many {T} did {S} [continue|drive on|go on]?",
            "[find|calculate] how many {T} are on board in the end",
            "how many {T} did {S} carry after that?",
        ),
        ask_first=("how many {T} were on board [at first|when {S} left|before the first stop]?", "with how many {T} did {S} depart?", "[find|work out] how many {T} were in {S/him} before"),
        holders=("bus", "tram", "train", "ferry", "city bus", "gondola", "night train", "tour boat", "coach bus", "subway train"),
        labels=(("at the first stop", "at the second stop", "at the third stop"), ("on the upper deck", "on the lower deck"), ("in the front", "in the middle", "in the back"), ("on the way there", "on the way back")),
        boxes=("row/rows", "wagon/wagons", "cabin/cabins", "compartment/compartments", "group/groups"),
        asides=("{S} <has|had> {n} windows", "the trip <takes|took> {n} minutes", "a ticket <costs|cost> {n} dollars", "the line <has|had> {n} stops", "{S} <drives|drove> at {n} miles an hour"),
        fillers=("the sun <shines|shone>", "the driver <hums|hummed> a song", "it <is|was> a long way", "a baby <cries|cried>"),
    )
)


scene(
    Scene(
        name="car_park",
        owned=False,
        things=("cars", "vans", "bicycles", "motorcycles", "trucks", "buses", "scooters", "taxis", "campers", "trailers", "electric cars"),
        verbs=("counts|counted|count", "admits|admitted|admit", "charges|charged|charge", "washes|washed|wash", "checks|checked|check", "registers|registered|register"),
        gains=(
            Event(
                (
                    "{n} more {T} <roll|rolled> in[ before the concert| within an hour|]",
                    "{n} {T} <arrive|arrived>[ from the highway| one after another|]",
                    "{n} more {T} <park|parked> there",
                    "in the next hour {n} {T} <enter|entered> {S/him}",
                    "{S} <fills|filled> up with {n} more {T}",
                    "the gate <opens|opened> for {n} {T}",
                ),
                (
                    "how many {T} [arrived|came in|entered]?",
                    "how many more {T} parked there?",
                    "for how many {T} did the gate open on the way in?",
                    "[find|calculate] how many {T} came in",
                ),
            ),
            Event(
                (
                    "a hotel <sends|sent> {n} {T} over to {S/him}",
                    "a rental company <parks|parked> {n} {T} in {S/him}",
                    "{n} {T} of a [wedding|film crew|company] <are|were> parked there, too",
                    "{n} {T} <are|were> brought over from a full [lot|garage|yard]",
                ),
                (
                    "how many {T} were brought to {S/him}?",
                    "how many {T} came from elsewhere as a group?",
                    "[find|determine] how many {T} were brought over",
                ),
            ),
            Event(
                (
                    "a tow truck <brings|brought> {n} {T}",
                    "{n} {T} <are|were> towed in",
                    "the police <bring|brought> {n} {T} to {S/him}",
                    "{n} broken {T} <are|were> pushed in",
                ),
                (
                    "how many {T} [could not drive in by themselves|were towed or pushed or brought in]?",
                    "how many {T} were added in this way?",
                    "[find|work out] how many {T} were added",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <roll|rolled> out[ after the game| in the evening| to the highway|]",
                    "{n} of the {T} <leave|left>[ before noon| one by one|]",
                    "{n} {T} <depart|departed> from {S/him}",
                    "by evening {n} of the {T} <are|were> gone again",
                    "{S} <loses|lost> {n} of the {T} again",
                    "the owners <pick|picked> up {n} of the {T}",
                ),
                (
                    "how many {T} [left|departed|rolled out]?",
                    "how many of the {T} left {S/him}?",
                    "[find|calculate] how many {T} left",
                    "how many {T} were gone again?",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <are|were> towed away",
                    "the police <remove|removed> {n} {T}",
                    "a tow truck <hauls|hauled> off {n} {T}",
                    "{n} {T} <have|had> no ticket and <are|were> taken away",
                ),
                (
                    "how many {T} were [removed|taken away|hauled off]?",
                    "[find|work out] how many {T} were removed",
                    "how many of the {T} did not leave by themselves?",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <change|changed> to a cheaper [lot|garage|place]",
                    "{n} {T} <move|moved> to the street",
                    "because of high prices {n} of the {T} <leave|left> for another place",
                    "{n} {T} <choose|chose> a better place elsewhere and <go|went> there",
                ),
                (
                    "how many {T} went to another place?",
                    "how many {T} [changed their place|moved elsewhere]?",
                    "[find|determine] how many {T} moved elsewhere",
                ),
            ),
        ),
        has=(
            "{n} {T} <stand|stood> in {S/him}",
            "at eight o'clock there <are|were> {n} {T} in {S/him}",
            "{S} <opens|opened> the day with {n} {T} inside",
            "{n} {T} <are|were> parked in {S/him}",
        ),
        now=("{n} {T} <are|were> parked there after that", "now {n} {T} stand in {S/him}", "at closing time {n} {T} <are|were> inside", "at night {S} still <holds|held> {n} {T}"),
        ask_now=(
            "how many {T} stand in {S/him} now?",
            "how many {T} are still inside?",
            "how many {T} are parked there now?",
            "[find|calculate] how many {T} are inside in the end",
        ),
        ask_first=("how many {T} stood in {S/him} in the morning?", "how many {T} were parked there before?", "[find|determine] how many {T} were inside at first"),
        holders=("parking lot", "garage", "parking deck", "parking garage", "depot", "rest area"),
        labels=(("on level one", "on level two", "on level three"), ("in the shade", "in the sun"), ("at the north end", "at the south end"), ("during the concert", "during the game", "during the fair")),
        boxes=("row/rows", "level/levels", "lane/lanes", "section/sections"),
        asides=("parking <costs|cost> {n} dollars a day", "{S} <has|had> {n} lamps", "the gate <is|was> {n} feet high", "{n} trees <stand|stood> around {S/him}"),
        fillers=("snow <covers|covered> the roofs", "a guard <drinks|drank> coffee", "the barrier <is|was> painted red and white"),
    )
)


scene(
    Scene(
        name="hotel",
        owned=False,
        kinds=False,
        things=("guests", "vacationers", "hikers", "skiers", "businesspeople", "families", "couples", "musicians", "backpackers", "athletes"),
        verbs=("hosts|hosted|host", "welcomes|welcomed|welcome", "serves|served|serve", "expects|expected|expect", "wakes|woke|wake", "receives|received|receive"),
        gains=(
            Event(
                (
                    "{n} more {T} <check|checked> in[ on {day}| late at night| for the weekend|]",
                    "{n} {T} <move|moved> into their rooms",
                    "{S} <receives|received> {n} new {T}",
                    "in the evening {n} more {T} <arrive|arrived>",
                    "{n} {T} without a booking <are|were> let in",
                    "the porter <carries|carried> the bags of {n} new {T}",
                ),
                (
                    "how many {T} [checked in|arrived]?",
                    "how many new {T} did {S} receive?",
                    "[find|calculate] how many {T} arrived",
                    "how many {T} were new?",
                ),
            ),
            Event(
                (
                    "a coach <brings|brought> {n} {T}",
                    "a tour guide <arrives|arrived> with {n} {T}",
                    "{n} {T} <come|came> together in minibuses",
                    "a travel agency <books|booked> beds for {n} more {T}, who <come|came> at once",
                ),
                (
                    "how many {T} came as a group?",
                    "how large was the group of {T}?",
                    "[find|work out] how many {T} were in the group",
                ),
            ),
            Event(
                (
                    "{n} {T} <come|came> over from a hotel without heating",
                    "because of a flood {n} {T} from the campsite <move|moved> in",
                    "a full inn <sends|sent> {n} {T} to {S/him}",
                    "{n} {T} whose flight <is|was> canceled <spend|spent> the night there as well",
                ),
                (
                    "how many {T} came because of a problem elsewhere?",
                    "how many {T} had not planned to come?",
                    "[find|determine] how many {T} came unplanned",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <check|checked> out[ after breakfast| at dawn| on {day}|]",
                    "{n} of the {T} <travel|traveled> on",
                    "{n} of the {T} <leave|left> {S/him}",
                    "in the morning {n} {T} <pay|paid> and <leave|left>",
                    "{S} <says|said> goodbye to {n} {T}",
                ),
                (
                    "how many {T} [checked out|left]?",
                    "to how many {T} did {S} say goodbye?",
                    "[find|calculate] how many {T} left",
                ),
            ),
            Event(
                (
                    "{n} {T} <leave|left> early because of the [noise|cold|food]",
                    "bad weather <drives|drove> {n} of the {T} away",
                    "{n} {T} <complain|complained> and <pack|packed> their bags",
                    "because of a broken shower {n} of the {T} <move|moved> out",
                ),
                (
                    "how many {T} were not happy and left?",
                    "how many {T} left earlier than planned?",
                    "[find|work out] how many {T} left early",
                ),
            ),
            Event(
                (
                    "for lack of beds {n} {T} <are|were> sent to an inn",
                    "{n} of the {T} <change|changed> to a house by the sea",
                    "friends in the village <take|took> in {n} of the {T}",
                    "a nearby inn <takes|took> over {n} of the {T}",
                ),
                (
                    "how many {T} changed to another house?",
                    "how many {T} slept elsewhere then?",
                    "[find|determine] how many {T} changed to another house",
                ),
            ),
        ),
        has=(
            "{n} {T} <stay|stayed> at {S/him}",
            "{S} <hosts|hosted> {n} {T}",
            "on {day} {n} {T} <sleep|slept> at {S/him}",
            "{S} <opens|opened> the season with {n} {T}",
        ),
        now=("now {n} {T} are staying there", "the next night {n} {T} <sleep|slept> there", "{S} then <hosts|hosted> {n} {T}", "{n} {T} <come|came> to the next breakfast, and nobody <is|was> missing"),
        ask_now=(
            "how many {T} are staying at {S/him} now?",
            "how many {T} does the next breakfast have to be made for?",
            "how many {T} sleep there the next night?",
            "[find|calculate] how many {T} stay there now",
        ),
        ask_first=("how many {T} stayed at {S/him} at first?", "how many {T} slept there before?", "[find|determine] how many {T} {S} hosted at first", "with how many {T} did {S} open the season?"),
        holders=("hotel", "youth hostel", "mountain hut", "guest house", "holiday resort", "campground", "cruise ship"),
        labels=(("on the first floor", "on the second floor", "on the third floor"), ("with breakfast", "without breakfast"), ("in the old house", "in the new house"), ("by the lake", "by the road")),
        boxes=("room/rooms", "cabin/cabins", "floor/floors", "table/tables", "tent/tents"),
        asides=("a night <costs|cost> {n} dollars", "{S} <has|had> {n} towels", "breakfast <has|had> {n} dishes", "the lake <is|was> {n} meters deep"),
        fillers=("the view <is|was> lovely", "the elevator <is|was> broken", "there <are|were> pancakes for breakfast", "the beds <are|were> soft"),
    )
)
