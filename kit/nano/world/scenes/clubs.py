"""Clubs and volunteering: members, tickets to sell, signatures, things that are given."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="members",
        things=("members", "volunteers", "singers", "scouts", "supporters", "swimmers", "helpers", "dancers", "trainees", "donors", "trumpet players"),
        verbs=("trains|trained|train", "welcomes|welcomed|welcome", "recruits|recruited|recruit", "invites|invited|invite", "thanks|thanked|thank", "registers|registered|register"),
        gains=(
            Event(
                (
                    "{n} more {T} <join|joined>[ in spring| after the open day| this month|]",
                    "{S} <recruits|recruited> {n} {T}",
                    "{n} new {T} <sign|signed> the form",
                    "{S} <grows|grew> by {n} {T}",
                    "an open day <wins|won> {S/him} {n} {T}",
                    "{n} {T} <are|were> accepted on {day}",
                ),
                (
                    "how many {T} [joined|were accepted]?",
                    "how many {T} did {S} recruit?",
                    "by how many {T} did {S} grow?",
                    "[find|calculate] how many {T} joined",
                ),
            ),
            Event(
                (
                    "a smaller group with {n} {T} <merges|merged> with {S/him}",
                    "{n} {T} of a rival <change|changed> sides and <come|came> to {S/him}",
                    "{S} <takes|took> over {n} {T} from a group that <closes|closed>",
                    "a neighboring village <sends|sent> {n} {T} to {S/him}",
                ),
                (
                    "how many {T} came from another group?",
                    "how many {T} did {S} take over?",
                    "[find|work out] how many {T} came over",
                ),
            ),
            Event(
                (
                    "{n} former {T} <return|returned>",
                    "{n} {T} who <have|had> left <come|came> back",
                    "{S} <wins|won> back {n} old {T}",
                    "after the holidays {n} former {T} <rejoin|rejoined> {S/him}",
                ),
                (
                    "how many {T} came back?",
                    "how many former {T} rejoined {S/him}?",
                    "[find|determine] how many {T} returned",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <resign|resigned>",
                    "{n} {T} <leave|left>[ because of a quarrel| for lack of time| in autumn|]",
                    "{S} <loses|lost> {n} {T}",
                    "{S} <shrinks|shrank> by {n} {T}",
                    "at the end of the year {n} of the {T} <leave|left> {S/him}",
                    "{n} {T} <quit|quit>",
                ),
                (
                    "how many {T} [left|resigned|quit]?",
                    "how many {T} did {S} lose?",
                    "by how many {T} did {S} shrink?",
                    "[find|calculate|work out] how many {T} left",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <are|were> expelled for not paying",
                    "{S} <removes|removed> {n} {T} from the list",
                    "{n} {T} <are|were> struck off the list",
                    "for missing every meeting {n} {T} <are|were> excluded",
                ),
                (
                    "how many {T} were [expelled|excluded|struck off]?",
                    "how many {T} did {S} exclude?",
                    "[find|work out] how many {T} were excluded",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <break|broke> away and <start|started> their own group",
                    "{n} {T} <move|moved> to another city",
                    "a rival <lures|lured> away {n} of the {T}",
                    "{n} {T} <transfer|transferred> to another group",
                ),
                (
                    "how many {T} went elsewhere?",
                    "how many {T} [changed their group or city|are with {S/him} no longer]?",
                    "[find|determine] how many {T} went elsewhere",
                ),
            ),
        ),
        has=(
            "{S} <has|had> {n} registered {T}",
            "{n} {T} <found|founded> {S/him}",
            "{S's} list <names|named> {n} {T}",
            "{n} {T} <belong|belonged> to {S/him}",
            "in January {S} <has|had> {n} {T}",
        ),
        now=("at the end of the year {S} <has|had> {n} {T}", "the list then <names|named> {n} {T}", "now {n} {T} are on the list", "{n} {T} <come|came> to the next meeting, and nobody <is|was> absent"),
        ask_now=(
            "how many {T} belong to {S/him} now?",
            "how many {T} are on the list now?",
            "how many {T} did {S} have at the end of the year?",
            "[find|calculate] how many {T} {S} had after that",
            "how many {T} may vote at the next meeting?",
        ),
        ask_first=("how many {T} were on the first list?", "how many {T} belonged to {S/him} at the start?", "[find|determine] how many {T} {S} had before", "how many {T} were there when the year began?"),
        holders=("chess club", "hiking club", "choir", "orchestra", "fire brigade", "theater group", "scout group", "rowing club", "drama club", "brass band"),
        labels=(("in the first group", "in the second group", "in the third group"), ("in the north", "in the south", "in the west"), ("in the capital", "in the villages"), ("at the open day", "at the summer fair", "at the concert")),
        boxes=("group/groups", "team/teams", "tent/tents", "canoe/canoes", "row/rows"),
        asides=("the fee <is|was> {n} dollars a year", "{S} <has|had> {n} rules", "the meeting <lasts|lasted> {n} minutes", "{S} <meets|met> on {n} evenings"),
        fillers=("there <is|was> cake after the meeting", "{O} <writes|wrote> the minutes", "the president <reads|read> a speech", "they <vote|voted> on a new flag"),
    )
)

scene(
    Scene(
        name="tickets",
        things=("tickets", "raffle tickets", "programs", "seats", "vouchers", "passes", "front-row seats", "balcony seats", "day tickets", "lottery tickets"),
        verbs=("sells|sold|sell", "prints|printed|print", "reserves|reserved|reserve", "checks|checked|check", "offers|offered|offer", "collects|collected|collect"),
        gains=(
            Event(
                (
                    "{S} <orders|ordered> {n} more {T} from a print shop",
                    "{n} extra {T} <are|were> printed[ for {day}| in a hurry|]",
                    "because of the rush {n} more {T} <are|were> made available",
                    "a print shop <sends|sent> {n} more {T} to {S/him}",
                    "{S} <adds|added> {n} {T} for a second evening",
                ),
                (
                    "how many extra {T} were [made available|offered]?",
                    "how many {T} were added?",
                    "[find|calculate] how many {T} were added",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> [handed|brought] back",
                    "buyers <return|returned> {n} {T}",
                    "{S} <takes|took> back {n} {T} from sick people",
                    "a school <returns|returned> {n} {T} to {S/him}",
                    "{O} <falls|fell> ill and <sends|sent> back {n} {T}",
                ),
                (
                    "how many {T} were returned?",
                    "how many {T} did {S} take back?",
                    "[find|work out] how many {T} came back",
                ),
            ),
            Event(
                (
                    "a sponsor <gives|gave> {n} {T} to {S/him}",
                    "{S} <receives|received> {n} {T} from the [organizer|town|main office]",
                    "the main office <releases|released> {n} more {T} to {S/him}",
                    "{n} {T} that <are|were> kept for the press <go|went> to {S/him}",
                ),
                (
                    "how many {T} did {S} receive?",
                    "how many {T} were passed on to {S/him}?",
                    "[find|determine] how many {T} {S} received",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ on the first day| at the door| within an hour| to tourists|]",
                    "{n} of the {T} <are|were> sold[ online| in advance| to a school|]",
                    "{O} <buys|bought> {n} {T} from {S/him}",
                    "on {day} {S} <sells|sold> {n} {T}",
                    "families <buy|bought> {n} of the {T}",
                    "a long line of people <buys|bought> {n} {T}",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "how many of the {T} were bought?",
                    "[find|calculate|work out] how many {T} {S} sold",
                ),
            ),
            Event(
                (
                    "{S} <hands|handed> out {n} {T} for free",
                    "{n} {T} <go|went> to a children's home as a present",
                    "{n} of the {T} <are|were> prizes in a quiz and <are|were> won",
                    "{S} <donates|donated> {n} {T} to a hospital",
                ),
                (
                    "how many {T} cost nothing?",
                    "how many {T} were presents or prizes?",
                    "[find|work out] how many {T} were not paid for",
                ),
            ),
            Event(
                (
                    "{n} {T} <have|had> a printing error and <are|were> thrown away",
                    "{S} <loses|lost> {n} of the {T}",
                    "{n} of the {T} <become|became> wet and <are|were> useless",
                    "by mistake {n} {T} <are|were> torn up",
                ),
                (
                    "how many {T} were [spoiled|no longer usable]?",
                    "how many {T} [could not be sold any more|went to waste]?",
                    "[find|determine] how many {T} went to waste",
                ),
            ),
        ),
        has=(
            "{S} <has|had> {n} {T} to sell",
            "{S} <offers|offered> {n} {T} for the show",
            "{n} {T} <are|were> printed for {S/him}",
            "at first there <are|were> {n} {T} for the show",
        ),
        now=("{n} {T} <are|were> still for sale", "{n} {T} <stay|stayed> unsold", "{n} {T} <lie|lay> unsold in the box office", "on the evening of the show {n} {T} <are|were> available"),
        ask_now=(
            "how many {T} are still for sale?",
            "how many {T} stay unsold?",
            "how many {T} can {S} still sell?",
            "[find|calculate] how many {T} are still available",
            "how many {T} are available on the evening of the show?",
        ),
        ask_first=("how many {T} were for sale at first?", "how many {T} did {S} have to sell in the beginning?", "[find|work out] how many {T} were printed at first"),
        holders=("drama club", "cinema", "circus", "opera house", "school band", "scout leader", "box office", "church choir", "puppet stage", "student"),
        labels=(("for the first show", "for the second show", "for the third show"), ("at the door", "online", "at school"), ("for adults", "for children", "for groups"), ("in the stalls", "on the balcony")),
        boxes=("row/rows", "booklet/booklets", "envelope/envelopes", "block/blocks", "roll/rolls"),
        asides=("a ticket <costs|cost> {n} dollars", "the play <has|had> {n} acts", "{n} actors <are|were> on the stage", "the hall <is|was> {n} meters long"),
        fillers=("the posters <hang|hung> everywhere", "the actors <are|were> nervous", "it <is|was> the last show of the year", "{O} <paints|painted> the scenery"),
    )
)

scene(
    Scene(
        name="petition",
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
