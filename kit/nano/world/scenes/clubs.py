"""Clubs: their members, and the tickets that they sell."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="members",
        owned=False,
        kinds=False,
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
        kinds=False,
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
