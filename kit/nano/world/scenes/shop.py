"""Shops: a market stall, a clothes shop."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="market_stall",
        things=(
            "pineapples", "watermelons", "coconuts", "jars of honey", "bunches of herbs", "pots of jam", "avocados", "cheeses",
            "handmade soaps", "wooden spoons", "clay bowls", "woven baskets", "bottles of cider", "garlands", "paper lanterns",
        ),
        verbs=("sells|sold|sell", "brings|brought|bring", "unpacks|unpacked|unpack", "offers|offered|offer", "displays|displayed|display", "wraps|wrapped|wrap"),
        gains=(
            Event(
                (
                    "{S} <fetches|fetched> {n} more {T} from the van",
                    "{S} <unpacks|unpacked> {n} more {T} from the van",
                    "{n} more {T} <are|were> carried over from the van",
                    "{O} <carries|carried> {n} more {T} to the stall",
                    "{S} <refills|refilled> the stall with {n} {T} from the van",
                ),
                (
                    "how many {T} came from the van?",
                    "how many more {T} were unpacked?",
                    "[find|calculate] how many {T} were fetched from the van",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} from the stall next door",
                    "the stall next door <closes|closed> early and <leaves|left> {n} {T} to {S/him}",
                    "{S} <takes|took> over {n} {T} from a neighbor at the market",
                    "{n} {T} <come|came> from a seller who <has|had> to leave",
                    "another seller <hands|handed> {S/him} {n} {T}",
                ),
                (
                    "how many {T} came from another seller?",
                    "how many {T} did {S} take over from another seller?",
                    "[find|work out] how many {T} came from another stall",
                ),
            ),
            Event(
                (
                    "an unhappy customer <brings|brought> back {n} {T}",
                    "{n} {T} <are|were> returned[ by a customer| on {day}|]",
                    "{S} <accepts|accepted> {n} {T} back from customers",
                    "{O} <has|had> bought too much and <returns|returned> {n} {T}",
                    "a tourist <changes|changed> his mind and <gives|gave> back {n} {T}",
                    "{n} {T} <come|came> back from a customer",
                ),
                (
                    "how many {T} did customers bring back?",
                    "how many {T} were returned?",
                    "[find|determine] how many {T} came back",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ in the first hour| before noon| to tourists|]",
                    "{n} of the {T} <are|were> sold[ by noon| in an hour| very quickly|]",
                    "a woman <buys|bought> {n} {T} from {S/him}",
                    "{O} <buys|bought> {n} {T} for a party",
                    "tourists <take|took> home {n} {T}",
                    "a restaurant <orders|ordered> {n} {T} and <pays|paid> at once",
                ),
                (
                    "how many {T} did {S} sell?",
                    "how many {T} were sold?",
                    "how many {T} did people buy?",
                    "[find|calculate] how many {T} were sold",
                ),
            ),
            Event(
                (
                    "a gust of wind <blows|blew> over a table, and {n} {T} <are|were> ruined",
                    "{S} <drops|dropped> a box and {n} {T} <are|were> damaged beyond use",
                    "{n} of the {T} <get|got> wet and <have|had> to be thrown away",
                    "{S} <has|had> to throw away {n} {T}",
                    "the sun <spoils|spoiled> {n} of the {T}",
                    "{n} {T} <roll|rolled> off the table and <break|broke>",
                ),
                (
                    "how many {T} were ruined?",
                    "how many {T} had to be thrown away?",
                    "[find|say] how many {T} were ruined",
                ),
            ),
            Event(
                (
                    "a thief <steals|stole> {n} {T}",
                    "{n} {T} <are|were> stolen[ in the crowd| at lunchtime|]",
                    "{S} <turns|turned> around, and {n} {T} <are|were> gone",
                    "{n} of the {T} <vanish|vanished> in the crowd",
                    "a boy <runs|ran> off with {n} {T}",
                    "{S} <loses|lost> {n} {T} to a thief",
                ),
                (
                    "how many {T} were stolen?",
                    "how many {T} did the thief take?",
                    "[find|calculate] how many {T} were stolen",
                ),
            ),
            Event(
                (
                    "{S} <trades|traded> {n} {T} for [some bread|a warm coat|a sack of rice]",
                    "{n} {T} <are|were> traded for [a lamp|some cloth]",
                    "{S} <gives|gave> {n} {T} to another seller in exchange for lunch",
                    "another seller <gets|got> {n} of the {T} in exchange for a hat",
                    "for a warm coat {S} <gives|gave> {n} {T}",
                ),
                (
                    "how many {T} were traded?",
                    "how many {T} did {S} trade?",
                    "[find|work out] how many {T} {S} gave in exchange",
                ),
            ),
        ),
        has=(
            "{S} <comes|came> to the market with {n} {T}",
            "{S} <lays|laid> out {n} {T} on the table",
            "{S's} stall <has|had> {n} {T}",
            "early in the morning {n} {T} <lie|lay> on {S's} table",
            "{S} <brings|brought> {n} {T} to the market",
        ),
        now=(
            "{S} <packs|packed> up {n} {T} in the evening",
            "when the market <closes|closed>, {S} <has|had> {n} {T}",
            "on the table there <are|were> {n} {T} in the end",
            "{S} <takes|took> {n} {T} home",
        ),
        ask_now=(
            "how many {T} are still for sale?",
            "how many {T} <does|did> {S} take home?",
            "how many {T} can {S} still sell?",
            "how many {T} are on {S's} table now?",
            "[find|calculate] how many {T} {S} can still sell",
        ),
        ask_first=(
            "how many {T} did {S} bring to the market?",
            "how many {T} were on {S's} table [at first|in the morning]?",
            "[find|determine] how many {T} {S} came with",
        ),
        labels=(("on the table", "under the table", "in the van"), ("in the first hour", "in the second hour", "in the last hour"), ("at the north gate", "at the south gate")),
        boxes=("crate/crates", "table/tables", "box/boxes", "basket/baskets", "net/nets"),
        asides=(
            "the market <has|had> {n} stalls",
            "{S} <pays|paid> {n} dollars for the place",
            "the van <is|was> {n} years old",
            "a band <plays|played> {n} songs",
        ),
        fillers=("the market <opens|opened> at dawn", "{S} <shouts|shouted> louder than the others", "a band <plays|played> in the square"),
    )
)

scene(
    Scene(
        name="clothes_shop",
        things=(
            "shirts", "sweaters", "scarves", "dresses", "jackets", "hats", "umbrellas", "handbags", "raincoats",
            "pairs of jeans", "pairs of sandals", "pairs of gloves", "belts", "swimsuits", "neckties", "sunglasses cases",
        ),
        verbs=("sells|sold|sell", "orders|ordered|order", "folds|folded|fold", "displays|displayed|display", "returns|returned|return", "irons|ironed|iron"),
        gains=(
            Event(
                (
                    "{S} <orders|ordered> {n} new {T}, which <come|came> on {day}",
                    "{n} new {T} <arrive|arrived>[ for the summer| for the winter|]",
                    "a tailor <delivers|delivered> {n} {T} to {S/him}",
                    "the new collection <brings|brought> {n} {T}",
                    "{S} <gets|got> {n} {T} of the new collection",
                ),
                (
                    "how many new {T} arrived?",
                    "how many new {T} did {S} get?",
                    "[find|calculate] how many new {T} came",
                ),
            ),
            Event(
                (
                    "a customer <brings|brought> back {n} {T} and <takes|took> a coat instead",
                    "{n} {T} <come|came> back because they <are|were> too small",
                    "{S} <takes|took> back {n} {T} that <do|did> not fit",
                    "{O} <returns|returned> {n} {T} to {S/him}",
                ),
                (
                    "how many {T} did customers bring back?",
                    "how many {T} were returned?",
                    "[find|determine] how many {T} customers returned",
                ),
            ),
            Event(
                (
                    "another branch <sends|sent> {n} {T} to {S/him}",
                    "{S} <borrows|borrowed> {n} {T} from another branch",
                    "{n} {T} <are|were> moved here from another branch",
                    "{n} {T} <come|came> over from another branch",
                    "{S} <asks|asked> another branch for {n} {T} and <gets|got> them",
                ),
                (
                    "how many {T} came from another branch?",
                    "how many {T} did the other branch send?",
                    "[find|say] how many {T} another branch sent",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ on {day}| in the sale| in one day|]",
                    "{n} of the {T} <are|were> sold[ on {day}| in the sale|]",
                    "{O} <buys|bought> {n} {T} for the whole family",
                    "customers <buy|bought> {n} of the {T}",
                    "{n} {T} <find|found> a buyer",
                    "during the sale {n} {T} <go|went> quickly",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "how many {T} did customers buy?",
                    "[find|calculate] how many {T} were sold",
                ),
            ),
            Event(
                (
                    "{S} <sends|sent> {n} {T} back to the factory",
                    "{n} {T} with loose threads <go|went> back to the factory",
                    "{n} of the {T} <have|had> holes and <are|were> sent back to the maker",
                    "the maker <takes|took> back {n} {T} from {S/him}",
                ),
                (
                    "how many {T} went back to the maker?",
                    "how many {T} were sent back to the factory?",
                    "[find|work out] how many {T} had faults",
                ),
            ),
            Event(
                (
                    "{S} <donates|donated> {n} {T} to a charity",
                    "a charity <collects|collected> {n} {T} from {S/him}",
                    "{n} old {T} <are|were> given to a charity",
                    "{n} of the {T} <go|went> to a theater group as a gift",
                    "{S} <makes|made> a charity happy with {n} {T}",
                    "families in need <receive|received> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} were donated?",
                    "how many {T} did {S} give away?",
                    "[find|determine] how many {T} were given away",
                ),
            ),
        ),
        has=(
            "{S} <offers|offered> {n} {T}",
            "on {S's} racks there <are|were> {n} {T}",
            "{S} <opens|opened> the season with {n} {T}",
            "{S} <displays|displayed> {n} {T} in the window and on the racks",
        ),
        now=(
            "at the end of the season there <are|were> {n} {T} on the racks",
            "{S} <counts|counted> {n} {T} after the sale",
            "{n} {T} <are|were> still unsold",
        ),
        ask_now=(
            "how many {T} are still unsold?",
            "how many {T} does {S} have after that?",
            "how many {T} are on the racks now?",
            "[find|calculate] how many {T} are still for sale",
        ),
        ask_first=(
            "how many {T} did {S} have [at the start of the season|before the sale]?",
            "how many {T} were on the racks [at first|before]?",
            "[find|determine] how many {T} {S} opened the season with",
        ),
        holders=("boutique", "clothes shop", "department store", "fashion store", "clothing outlet", "shopkeeper", "thrift shop"),
        labels=(("in the window", "on the racks", "in the back room"), ("in May", "in June", "in July"), ("on the first floor", "on the second floor")),
        boxes=("rack/racks", "shelf/shelves", "drawer/drawers", "parcel/parcels", "hanger rail/hanger rails"),
        asides=(
            "{S} <has|had> {n} mirrors",
            "a coat <costs|cost> {n} dollars",
            "the sale <lasts|lasted> {n} days",
            "{n} people <wait|waited> at the door",
        ),
        fillers=("soft music <plays|played> in the shop", "the sale <is|was> a great success", "a new fashion <comes|came> up"),
    )
)
