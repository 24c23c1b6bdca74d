"""Parties and family days: decorations, guests, food on the table."""

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
                    "{S} <opens|opened> a pack with {n} more {T}",
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
                    "{n} of them <are|were> ruined[ by the rain| by a dog| in the wind|]",
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
                    "{O} <takes|took> {n} of the {T} to the station",
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

scene(
    Scene(
        name="buffet",
        things=(
            "sandwiches", "slices of pizza", "slices of cake", "hot dogs", "cheese cubes", "chicken wings", "strawberries",
            "grapes", "lollipops", "candies", "chocolates", "slices of bread", "meat pies", "cherry tomatoes", "ice cream bars",
        ),
        verbs=("eats|ate|eat", "brings|brought|bring", "serves|served|serve", "prepares|prepared|prepare", "takes|took|take", "orders|ordered|order"),
        gains=(
            Event(
                (
                    "{S} <brings|brought> {n} more {T} from the kitchen",
                    "{n} more {T} <are|were> brought from the kitchen",
                    "{S} <prepares|prepared> {n} more {T}",
                    "{S} <puts|put> {n} more {T} on the table",
                    "{S's} {kin} <fills|filled> the plate with {n} more {T}",
                ),
                (
                    "how many {T} came from the kitchen later?",
                    "how many more {T} were put on the table?",
                    "[find|calculate] how many more {T} were prepared",
                ),
            ),
            Event(
                (
                    "{O} <arrives|arrived> with {n} {T} for {S/him}",
                    "guests <bring|brought> {n} {T}",
                    "{O} <contributes|contributed> {n} {T}",
                    "{S} <gets|got> {n} {T} from {O}",
                    "{n} {T} <come|came> from the neighbors",
                ),
                (
                    "how many {T} did guests and neighbors bring?",
                    "how many {T} came from other people?",
                    "[find|determine] how many {T} others brought",
                ),
            ),
            Event(
                (
                    "{S} <orders|ordered> {n} {T}, and they <come|came> in half an hour",
                    "a delivery man <brings|brought> {n} {T}",
                    "{n} {T} <are|were> ordered by phone and delivered",
                    "{S} <calls|called> a restaurant and <gets|got> {n} {T}",
                ),
                (
                    "how many {T} did the delivery bring?",
                    "how many {T} did {S} order?",
                    "[find|work out] how many {T} were ordered",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "the guests <eat|ate> {n} {T}[ in an hour| at once| before the speech|]",
                    "{n} of the {T} <are|were> eaten[ in an hour| at once| right away|]",
                    "{S} <eats|ate> {n} {T} together with {his} {kin}",
                    "hungry children <help|helped> themselves to {n} {T}",
                    "{O} <eats|ate> {n} of {S's} {T}",
                    "{n} {T} <disappear|disappeared> in a few minutes",
                ),
                (
                    "how many {T} were eaten?",
                    "how many {T} did people eat?",
                    "[find|calculate] how many {T} were eaten",
                ),
            ),
            Event(
                (
                    "{S} <packs|packed> {n} {T} for {O}",
                    "{O} <takes|took> {n} {T} home",
                    "{n} {T} <are|were> wrapped for the neighbors",
                    "{S} <sends|sent> {n} {T} to {his} {kin}",
                    "{S's} {kin} <receives|received> {n} of the {T} to take home",
                ),
                (
                    "how many {T} were packed for others?",
                    "how many {T} went to another house?",
                    "[find|determine] how many {T} others took home",
                ),
            ),
            Event(
                (
                    "the dog <gets|got> {n} {T}",
                    "{S} <drops|dropped> {n} {T} on the floor and <throws|threw> them away",
                    "{n} {T} <fall|fell> from the table into the dirt",
                    "ants <get|got> into {n} of the {T}",
                    "{n} of the {T} <have|had> to be thrown away",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} were wasted?",
                    "[find|say] how many {T} no guest could eat",
                ),
            ),
        ),
        has=(
            "{S} <prepares|prepared> {n} {T} for [a picnic|a party|a family day]",
            "there <are|were> {n} {T} on {S's} table",
            "{S} <puts|put> {n} {T} on the table",
            "{S} <arranges|arranged> {n} {T} on a large plate",
            "{S's} picnic basket <holds|held> {n} {T}",
        ),
        now=(
            "{n} {T} <are|were> still on the table",
            "after the meal there <are|were> {n} {T}",
            "{S} <puts|put> the last {n} {T} in the fridge",
        ),
        ask_now=(
            "how many {T} are still on the table?",
            "how many {T} can the guests still eat?",
            "how many {T} <does|did> {S} have after the meal?",
            "[find|calculate] how many {T} are on the table now",
        ),
        ask_first=(
            "how many {T} were on the table [at first|before the meal]?",
            "how many {T} did {S} prepare at first?",
            "[find|determine] how many {T} {S} had before the meal",
        ),
        labels=(("on the round table", "on the long table", "on the small table"), ("for lunch", "for dinner")),
        boxes=("plate/plates", "tray/trays", "basket/baskets", "bowl/bowls", "table/tables"),
        asides=(
            "{n} guests <wear|wore> hats",
            "{S's} {kin} <is|was> {n} years old",
            "the speech <lasts|lasted> {n} minutes",
            "{n} bottles of water <stand|stood> in the shade",
        ),
        fillers=("everybody <has|had> a good time", "{S} <has|had> a large family", "the speech <is|was> too long"),
    )
)
