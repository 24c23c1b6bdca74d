"""Parties: decorations and guests."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="decorations",
        things=(
            "balloons", "candles", "streamers", "paper hats", "party hats", "garlands", "fairy lights", "paper flowers",
            "pinwheels", "banners", "flags", "lanterns", "paper cups", "party whistles",
        ),
        verbs=("buys|bought|buy", "prepares|prepared|prepare", "brings|brought|bring", "needs|needed|need", "counts|counted|count", "unpacks|unpacked|unpack"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ on the way| at the party shop| at the last minute|]",
                    "{S} <buys|bought> a pack with {n} more {T}",
                    "{n} more {T} <are|were> bought at the last minute",
                    "{S's} {kin} <drives|drove> to the shop and <gets|got> {n} more {T}",
                    "{S} <sends|sent> {O} to the shop, and {O} <brings|brought> {n} {T}",
                ),
                (
                    "how many more {T} were bought?",
                    "how many {T} came from the shop?",
                    "[find|calculate] how many {T} were bought later",
                ),
            ),
            Event(
                (
                    "a guest <brings|brought> {n} {T}",
                    "{O} <comes|came> with {n} {T} for {S/him}",
                    "{S} <gets|got> {n} {T} from {his} {kin}",
                    "{n} {T} <are|were> a gift from {O}",
                    "the guests <add|added> {n} {T} to {S's} {T}",
                ),
                (
                    "how many {T} did guests bring?",
                    "how many {T} were a gift?",
                    "[find|determine] how many {T} others brought",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> {n} {T} from last year",
                    "in a cupboard there <are|were> {n} {T} from last year",
                    "{n} {T} from last year <are|were> still good and <are|were> used too",
                    "{S} <remembers|remembered> a box with {n} {T} and <fetches|fetched> it",
                ),
                (
                    "how many old {T} were found?",
                    "how many {T} turned up in the house?",
                    "[find|work out] how many old {T} there were",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} [of the|] {T} <get|got> broken",
                    "{S} <damages|damaged> {n} {T} by accident",
                    "{n} {T} <are|were> ruined[ by the rain| by a dog| in the wind|]",
                    "the dog <destroys|destroyed> {n} {T}",
                    "{O} <sits|sat> on {n} {T} by mistake and <ruins|ruined> them",
                ),
                (
                    "how many {T} got broken or ruined?",
                    "how many {T} were ruined?",
                    "[find|calculate] how many {T} could not be used any more",
                ),
            ),
            Event(
                (
                    "{S} <hands|handed> out {n} {T} to the children",
                    "the children <take|took> home {n} {T}",
                    "{n} {T} <are|were> given to the little guests",
                    "{S} <gives|gave> {n} of the {T} to {O}",
                    "{O} <gets|got> {n} of {S's} {T}",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} did others get?",
                    "[find|determine] how many {T} were given away",
                ),
            ),
            Event(
                (
                    "the wind <carries|carried> away {n} {T}",
                    "{n} {T} <fly|flew> off in the wind",
                    "{S} <loses|lost> {n} {T} in the garden",
                    "{n} of the {T} <get|got> lost[ in the crowd| on the way|]",
                    "{n} {T} <are|were> nowhere to be found",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} disappeared?",
                    "[find|say] how many {T} got lost",
                ),
            ),
            Event(
                (
                    "{S} <uses|used> {n} {T} for the [garden|hall|front door] and <leaves|left> them there",
                    "{n} {T} <are|were> used up for the [table|hall|garden]",
                    "{S} <uses|used> up {n} {T} in the hall",
                    "the hall <takes|took> {n} of the {T}",
                    "it <takes|took> {n} {T} to fill the hall",
                    "{n} {T} <go|went> into the hall for good",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used up?",
                    "[find|work out] how many {T} {S} used for the party",
                ),
            ),
        ),
        has=(
            "{S} <buys|bought> {n} {T} for a [birthday|party|wedding]",
            "for the party {S} <has|had> {n} {T}",
            "there <are|were> {n} {T} in {S's} party box",
            "{S} <unpacks|unpacked> {n} {T}",
        ),
        now=(
            "{S} <puts|put> {n} {T} back into the party box",
            "after the party there <are|were> {n} {T}",
            "for the next party {S} <has|had> {n} {T}",
        ),
        ask_now=(
            "how many {T} can {S} use for the next party?",
            "how many {T} are in the party box now?",
            "how many {T} <does|did> {S} have in the end?",
            "[find|calculate] how many {T} there are for the next party",
        ),
        ask_first=(
            "how many {T} did {S} have [before the party|at first]?",
            "how many {T} were in the party box [at first|before]?",
            "[find|determine] how many {T} {S} had before the party",
        ),
        labels=(("in the hall", "in the garden", "in the kitchen"), ("for the girls", "for the boys"), ("on the big cake", "on the small cake")),
        boxes=("pack/packs", "box/boxes", "bag/bags", "table/tables", "bundle/bundles"),
        asides=(
            "the cake <weighs|weighed> {n} pounds",
            "{S's} {kin} <is|was> {n} years old",
            "the music <plays|played> for {n} minutes",
            "{n} chairs <stand|stood> in the garden",
        ),
        fillers=("the music <is|was> loud", "everybody <sings|sang> together", "{S} <loves|loved> parties"),
    )
)

scene(
    Scene(
        name="guests",
        owned=False,
        kinds=False,
        things=(
            "guests", "visitors", "dancers", "children", "relatives", "friends", "neighbors", "musicians", "cousins",
            "tourists", "singers", "grown-ups",
        ),
        verbs=("invites|invited|invite", "welcomes|welcomed|welcome", "expects|expected|expect", "entertains|entertained|entertain", "greets|greeted|greet", "hosts|hosted|host"),
        gains=(
            Event(
                (
                    "{n} more {T} <arrive|arrived>[ by bus| later| after the meal|]",
                    "{n} {T} <come|came> late",
                    "{S} <welcomes|welcomed> {n} more {T}",
                    "a bus <brings|brought> {n} more {T}",
                    "the doorbell <rings|rang> and {n} more {T} <come|came> in",
                    "{n} more {T} <join|joined> the party",
                ),
                (
                    "how many {T} came late?",
                    "how many more {T} arrived?",
                    "how many {T} came later?",
                    "[find|calculate] how many {T} joined later",
                ),
            ),
            Event(
                (
                    "{O} <brings|brought> along {n} {T}",
                    "together with {O} {n} {T} <come|came> in",
                    "{n} {T} <come|came> without an invitation",
                    "{S} also <lets|let> in {n} {T} without an invitation",
                    "{n} {T} <appear|appeared> as a surprise",
                ),
                (
                    "how many {T} were a surprise?",
                    "how many {T} came in without an invitation?",
                    "[find|determine] how many {T} nobody had invited",
                ),
            ),
            Event(
                (
                    "{n} {T} <come|came> over from another party",
                    "from the house across the street {n} {T} <come|came> over",
                    "{S} <invites|invited> {n} {T} from across the street, and they <come|came>",
                    "{n} {T} <hear|heard> the music and <come|came> in",
                    "the music <draws|drew> in {n} more {T}",
                ),
                (
                    "how many {T} came over from other places?",
                    "[find|say] how many {T} came over",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <go|went> home[ early| at ten| by taxi|]",
                    "{n} {T} <leave|left>[ at midnight| early| before the cake|]",
                    "{n} {T} <say|said> goodbye",
                    "before the dessert {n} of them <leave|left>",
                    "taxis <pick|picked> up {n} {T}",
                ),
                (
                    "how many {T} went home early?",
                    "how many {T} left?",
                    "how many of the {T} said goodbye?",
                    "[find|calculate] how many {T} left early",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <step|stepped> out for some fresh air",
                    "{n} {T} <go|went> outside to see the fireworks",
                    "the fireworks <draw|drew> {n} {T} outside",
                    "{n} {T} <walk|walked> out to the garden",
                    "it <gets|got> too warm for {n} of the {T}, and they <go|went> outside",
                    "{n} of the {T} <look|looked> for fresh air outside",
                ),
                (
                    "how many {T} went outside?",
                    "how many {T} stepped outside?",
                    "[find|determine] how many {T} went out",
                ),
            ),
            Event(
                (
                    "{n} {T} <feel|felt> ill and <are|were> taken home",
                    "{n} of the {T} <get|got> too tired and <go|went> to bed",
                    "{O} <drives|drove> {n} tired {T} home",
                    "{n} {T} <feel|felt> too tired and <say|said> good night",
                ),
                (
                    "how many tired or ill {T} were there?",
                    "how many {T} were too tired or ill to stay?",
                    "[find|work out] how many {T} could not stay",
                ),
            ),
        ),
        has=(
            "{S} <welcomes|welcomed> {n} {T}",
            "{S} <receives|received> {n} {T}",
            "at seven o'clock {S} <has|had> {n} {T}",
            "{S} <entertains|entertained> {n} {T}",
        ),
        now=(
            "{n} {T} <stay|stayed> for the last dance",
            "at midnight there <are|were> {n} {T}",
            "{n} {T} <are|were> still there",
            "at midnight the dance floor <holds|held> {n} {T}",
        ),
        ask_now=(
            "how many {T} are at the party now?",
            "how many {T} are still there?",
            "how many {T} stayed for the last dance?",
            "[find|calculate] how many {T} are still there",
        ),
        ask_first=(
            "how many {T} were there [when the party began|at seven o'clock|at first]?",
            "how many {T} came to the party at first?",
            "[find|determine] how many {T} {S} welcomed at first",
        ),
        holders=("host", "hostess", "hotel", "dance hall", "restaurant", "party ship", "club", "innkeeper"),
        labels=(("in the hall", "in the garden", "on the terrace"), ("at seven o'clock", "at eight o'clock", "at nine o'clock"), ("by bus", "by car", "on foot")),
        boxes=("table/tables", "row/rows", "group/groups", "bus/buses", "bench/benches"),
        asides=(
            "the band <plays|played> {n} songs",
            "the cake <has|had> {n} layers",
            "{n} waiters <serve|served> drinks",
            "a ticket <costs|cost> {n} dollars",
        ),
        fillers=("the band <plays|played> all night", "the mood <is|was> very good", "it <is|was> a warm night"),
    )
)
