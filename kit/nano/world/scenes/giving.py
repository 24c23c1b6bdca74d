"""Volunteering: signatures to gather, things to hand out."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="petition",
        owned=False,
        kinds=False,
        things=("signatures", "votes", "pledges", "supporting letters", "names", "addresses", "declarations", "filled-in forms"),
        verbs=("collects|collected|collect", "gathers|gathered|gather", "counts|counted|count", "checks|checked|check", "presents|presented|present", "submits|submitted|submit"),
        gains=(
            Event(
                (
                    "{S} <gathers|gathered> {n} more {T}[ at the market| in the rain| from door to door|]",
                    "{n} more {T} <are|were> gathered[ on {day}| in front of the station|]",
                    "in the [park|subway|supermarket] {S} <collects|collected> {n} {T}",
                    "a stand at the fair <brings|brought> {S/him} {n} {T}",
                    "{S} <rings|rang> many bells and <comes|came> back with {n} more {T}",
                ),
                (
                    "how many {T} did {S} gather then?",
                    "how many {T} were gathered?",
                    "[find|calculate] how many more {T} {S} gathered",
                ),
            ),
            Event(
                (
                    "{O} <contributes|contributed> {n} {T}",
                    "{S} <receives|received> {n} {T} from a [school|village|sports club]",
                    "{S's} {kin} <hands|handed> {S/him} {n} {T}",
                    "a helper <brings|brought> {n} {T} to {S/him}",
                    "{n} {T} by [mail|fax|messenger] <reach|reached> {S/him}",
                ),
                (
                    "how many {T} did others bring or send?",
                    "how many {T} did {S} receive?",
                    "[find|work out] how many {T} came from others",
                ),
            ),
            Event(
                (
                    "{n} {T} <come|came> in online",
                    "the website <adds|added> {n} {T}",
                    "on the internet {S} <wins|won> {n} {T}",
                    "over night {n} more {T} <appear|appeared> on {S's} website",
                ),
                (
                    "how many {T} came over the internet?",
                    "how many {T} were made online?",
                    "[find|determine] how many {T} came in online",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <are|were> not valid and <are|were> struck out",
                    "the town hall <rejects|rejected> {n} of the {T}",
                    "{S} <strikes|struck> out {n} {T} that <are|were> there twice",
                    "{n} {T} <are|were> declared invalid",
                    "an official <crosses|crossed> out {n} of {S's} {T}",
                ),
                (
                    "how many {T} were [not valid|struck out]?",
                    "how many {T} did not count?",
                    "[find|calculate] how many {T} were struck out",
                ),
            ),
            Event(
                (
                    "{S} <loses|lost> a list with {n} {T}",
                    "{n} {T} <are|were> lost[ in the rain| on the way|]",
                    "the wind <blows|blew> {n} of {S's} {T} away",
                    "coffee <spoils|spoiled> {n} of the {T}",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} did {S} lose?",
                    "[find|work out] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> taken back",
                    "after a debate {n} {T} <are|were> withdrawn",
                    "{n} of the {T} <are|were> withdrawn[ by letter| in anger|]",
                    "{S} <must|had to> return {n} {T} to people who <regret|regretted> them",
                ),
                (
                    "how many {T} were [withdrawn|taken back]?",
                    "how many of the {T} did people want back?",
                    "[find|determine] how many {T} were withdrawn",
                ),
            ),
        ),
        has=(
            "{S} <brings|brought> {n} {T} to the meeting",
            "{S's} list <has|had> {n} {T}",
            "after the first week {S} <has|had> {n} {T}",
            "{n} {T} <stand|stood> on {S's} list",
        ),
        now=("now {S's} list has {n} {T}", "{S} <hands|handed> in {n} {T} in the end", "{n} {T} <are|were> valid", "the mayor then <receives|received> {n} {T} from {S/him}"),
        ask_now=(
            "how many {T} are on {S's} list now?",
            "how many {T} can {S} hand in?",
            "how many {T} does the mayor receive?",
            "[find|calculate] how many {T} the list has in the end",
        ),
        ask_first=("how many {T} were on {S's} list at first?", "how many {T} did {S} have after the first week?", "[find|determine] how many {T} {S} brought to the meeting"),
        labels=(("at the market", "at the station", "at the church"), ("on paper", "online"), ("for the bridge", "for the park", "for the school"), ("in the old town", "in the suburbs", "in the villages")),
        boxes=("list/lists", "page/pages", "folder/folders", "sheet/sheets"),
        asides=("the town <has|had> {n} streets", "the pen <costs|cost> {n} dollars", "{S} <walks|walked> {n} miles", "{n} people <say|said> no"),
        fillers=("the mayor <is|was> on holiday", "it <is|was> about a new playground", "a dog <follows|followed> {O}"),
    )
)


scene(
    Scene(
        name="donations",
        things=("blankets", "cans of food", "toys", "winter coats", "sleeping bags", "tents", "school bags", "bags of rice", "first-aid kits", "pairs of shoes", "hygiene kits", "meals"),
        verbs=("donates|donated|donate", "distributes|distributed|distribute", "packs|packed|pack", "collects|collected|collect", "ships|shipped|ship", "keeps|kept|keep"),
        gains=(
            Event(
                (
                    "neighbors <donate|donated> {n} more {T}",
                    "{O} <drops|dropped> off {n} {T} at {S's} door",
                    "{S} <receives|received> {n} {T} from a [bakery|bank|primary school]",
                    "a factory <gives|gave> {n} {T} to {S/him}",
                    "{n} {T} <are|were> donated[ by a hotel| after the flood| on {day}|]",
                    "a collection in the [park|school|church] <yields|yielded> {n} {T}",
                ),
                (
                    "how many {T} were donated?",
                    "how many {T} did {S} receive?",
                    "[find|calculate] how many {T} were donated",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} with the [money|donations] of the last year",
                    "{n} {T} <are|were> bought with the money from a concert",
                    "{S} <orders|ordered> {n} more {T}, which <arrive|arrived> on {day}",
                    "for the winter {S} <buys|bought> {n} more {T}",
                ),
                (
                    "how many {T} were bought?",
                    "how many {T} did {S} pay for?",
                    "[find|work out] how many {T} {S} bought",
                ),
            ),
            Event(
                (
                    "another city <sends|sent> {n} {T}",
                    "a truck from the capital <brings|brought> {n} {T}",
                    "{S} <takes|took> over {n} {T} from a closed camp",
                    "{n} {T} <arrive|arrived> from abroad",
                ),
                (
                    "how many {T} came from another place?",
                    "how many {T} were brought from elsewhere?",
                    "[find|determine] how many {T} came from elsewhere",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <distributes|distributed> {n} {T}[ among families| in the old town| before the cold|]",
                    "{n} of the {T} <are|were> handed out to people in need",
                    "volunteers <hand|handed> out {n} {T}",
                    "families <take|took> {n} of the {T} home",
                    "in one morning {S} <hands|handed> out {n} {T}",
                ),
                (
                    "how many {T} were [handed out|distributed]?",
                    "how many {T} did the people in need receive?",
                    "[find|calculate|work out] how many {T} were handed out",
                ),
            ),
            Event(
                (
                    "{S} <ships|shipped> {n} {T} to another country",
                    "{n} of the {T} <are|were> loaded on a ship",
                    "a plane <carries|carried> {n} {T} to a flooded region",
                    "{S} <sends|sent> {n} {T} to the [coast|mountains|islands]",
                ),
                (
                    "how many {T} were sent away?",
                    "how many {T} went on a journey?",
                    "[find|work out] how many {T} were sent away",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> in bad condition and <are|were> thrown away",
                    "{S} <sorts|sorted> out {n} damaged {T}",
                    "mold <spoils|spoiled> {n} of the {T}",
                    "mice <damage|damaged> {n} of the {T}, and they <are|were> thrown away",
                ),
                (
                    "how many {T} were [spoiled|damaged]?",
                    "how many {T} had to be thrown away?",
                    "[find|determine] how many {T} were of no use",
                ),
            ),
        ),
        has=(
            "{S} <stores|stored> {n} {T}",
            "in {S's} hall there <are|were> {n} {T}",
            "{S} <has|had> {n} {T} in stock",
            "{n} {T} <lie|lay> ready in the hall",
        ),
        now=("now {n} {T} lie in the hall", "{n} {T} <are|were> still in stock", "{S} <keeps|kept> {n} {T} for the next week"),
        ask_now=(
            "how many {T} are in stock now?",
            "how many {T} can {S} still hand out?",
            "how many {T} lie in the hall in the end?",
            "[find|calculate] how many {T} are still in stock",
        ),
        ask_first=("how many {T} lay in the hall at first?", "how many {T} did {S} have in stock before?", "[find|determine] how many {T} were in stock in the beginning"),
        holders=("food bank", "charity", "night refuge", "youth group", "first-aid post", "relief team", "church group", "volunteer", "aid worker"),
        labels=(("in the first hall", "in the second hall", "in the third hall"), ("for the shelter", "for the hospital", "for the school"), ("in the north", "in the south", "on the islands"), ("before the storm", "after the storm")),
        boxes=("carton/cartons", "pallet/pallets", "truck/trucks", "sack/sacks", "family/families"),
        asides=("{n} volunteers <help|helped>", "the hall <is|was> {n} meters wide", "the truck <drives|drove> {n} miles", "{S} <works|worked> with {n} helpers"),
        fillers=("the nights <are|were> cold", "{O} <brews|brewed> tea for everybody", "a newspaper <reports|reported> on it"),
    )
)
