"""Toys: what children play with and trade, towers of blocks."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="toy_chest",
        things=(
            "toy cars", "dolls", "stuffed animals", "action figures", "puzzles", "toy soldiers", "yo-yos", "dinosaur figures",
            "wooden animals", "rubber ducks", "toy trains", "spinning tops", "teddy bears", "puppets",
        ),
        verbs=("collects|collected|collect", "gets|got|get", "repairs|repaired|repair", "tidies up|tidied up|tidy up", "brings|brought|bring", "sells|sold|sell"),
        gains=(
            Event(
                (
                    "{S} <gets|got> {n} {T} for {his} birthday",
                    "for a birthday {S's} {kin} <gives|gave> {S/him} {n} {T}",
                    "{O} <gives|gave> {S/him} {n} {T} as a present",
                    "{S} <unwraps|unwrapped> {n} new {T}",
                    "{n} {T} <are|were> a birthday present for {S/him}",
                ),
                (
                    "how many {T} did {S} get as presents?",
                    "how many {T} were presents?",
                    "[find|calculate] how many {T} were presents for {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <buys|bought> {n} {T} [at a flea market|with {his} pocket money|in town]",
                    "with some pocket money {S} <buys|bought> {n} more {T}",
                    "{S} <spends|spent> {his} pocket money on {n} {T}",
                    "{n} {T} from the flea market <join|joined> {S's} toys",
                    "{S's} {kin} <buys|bought> {n} {T} for {S/him}",
                ),
                (
                    "how many {T} were bought?",
                    "how many {T} came from a shop or market?",
                    "[find|determine] how many {T} were bought",
                ),
            ),
            Event(
                (
                    "{S} <wins|won> {n} {T} [at the fair|in a game]",
                    "at the fair {S} <wins|won> {n} {T}",
                    "{n} {T} <are|were> {S's} prize at the fair",
                    "{O} <loses|lost> a bet and <hands|handed> {S/him} {n} {T}",
                    "a contest <brings|brought> {S/him} {n} {T} as a prize",
                ),
                (
                    "how many {T} did {S} win?",
                    "how many {T} were the prize?",
                    "[find|work out] how many {T} {S} won",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <gives|gave> {n} {T} to [a younger child|a kindergarten|{his} {kin}]",
                    "{n} of the {T} <are|were> given to a [kindergarten|hospital]",
                    "{S} <outgrows|outgrew> {n} {T} and <gives|gave> them away",
                    "a kindergarten <receives|received> {n} {T} from {S/him}",
                    "{S} <passes|passed> on {n} of {his} {T} to {O}",
                ),
                (
                    "how many {T} did {S} give away?",
                    "how many {T} were given away?",
                    "[find|calculate] how many {T} {S} gave away",
                ),
            ),
            Event(
                (
                    "{S} <breaks|broke> {n} {T}",
                    "{n} of the {T} <break|broke> and <go|went> into the bin",
                    "the dog <chews|chewed> up {n} of {S's} {T}",
                    "{O} <steps|stepped> on {n} {T} and <breaks|broke> them",
                    "{n} {T} <are|were> broken beyond repair",
                ),
                (
                    "how many {T} were broken?",
                    "how many {T} got broken?",
                    "[find|say] how many {T} were broken",
                ),
            ),
            Event(
                (
                    "{S} <leaves|left> {n} {T} on the bus",
                    "{S} <loses|lost> {n} {T} [at the beach|in the park|on a trip]",
                    "{n} of {S's} {T} <get|got> lost on a trip",
                    "{n} {T} <stay|stayed> behind on the beach",
                    "{n} {T} <are|were> forgotten at the beach",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} were lost?",
                    "[find|determine] how many {T} got lost",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ at a yard sale| to {O}|]",
                    "{O} <buys|bought> {n} {T} from {S/him}",
                    "at a yard sale {n} of {S's} {T} <are|were> sold",
                    "{S} <trades|traded> {n} {T} for a bicycle bell",
                    "{S} <makes|made> some money with {n} {T} at a yard sale",
                ),
                (
                    "how many {T} were sold or traded?",
                    "how many {T} did {S} sell or trade?",
                    "[find|work out] how many {T} {S} sold or traded",
                ),
            ),
        ),
        has=(
            "{S's} toy chest <holds|held> {n} {T}",
            "in {S's} room there <are|were> {n} {T}",
            "{S} <plays|played> with {n} {T}",
            "{S} <keeps|kept> {n} {T} under the bed",
            "{n} {T} <lie|lay> on the floor of {S's} room",
        ),
        now=(
            "in the end {S's} toy chest <holds|held> {n} {T}",
            "{S} <puts|put> {n} {T} back into the chest",
            "at last there <are|were> {n} {T} in {S's} room",
        ),
        ask_now=(
            "how many {T} are in {S's} toy chest now?",
            "how many {T} can {S} play with now?",
            "how many {T} <does|did> {S} still have?",
            "[find|calculate] how many {T} are in {S's} room now",
        ),
        ask_first=(
            "how many {T} were in {S's} toy chest [at first|before]?",
            "how many {T} did {S} play with at first?",
            "[find|determine] how many {T} {S} had before",
        ),
        labels=(("in the chest", "under the bed", "on the shelf"), ("for Christmas", "for the birthday"), ("in the living room", "in the kitchen")),
        boxes=("box/boxes", "chest/chests", "shelf/shelves", "bag/bags", "basket/baskets"),
        asides=(
            "{S} <plays|played> for {n} minutes",
            "{S} <has|had> {n} cousins",
            "a new toy <costs|cost> {n} dollars",
            "the room <has|had> {n} windows",
        ),
        fillers=("{S} <takes|took> good care of the {T}", "it <is|was> a rainy afternoon", "{O} <wants|wanted> to play too"),
    )
)

scene(
    Scene(
        name="blocks",
        things=(
            "blocks", "cubes", "wooden blocks", "building bricks", "dominoes", "puzzle pieces", "toy bricks", "magnetic tiles",
            "plastic cups", "sugar cubes", "interlocking pieces", "foam blocks",
        ),
        verbs=("stacks|stacked|stack", "uses|used|use", "needs|needed|need", "sorts|sorted|sort", "lays out|laid out|lay out", "places|placed|place"),
        gains=(
            Event(
                (
                    "{S} <adds|added> {n} more {T}[ to the tower| on top| at the bottom|]",
                    "{n} more {T} <are|were> put on top",
                    "{S} <puts|put> {n} more {T} in place",
                    "with {n} more {T} {S} <makes|made> the building larger",
                    "{S} <builds|built> on with {n} {T}",
                ),
                (
                    "how many more {T} did {S} add?",
                    "how many {T} did {S} add later?",
                    "[find|calculate] how many {T} {S} added",
                ),
            ),
            Event(
                (
                    "{O} <helps|helped> and <adds|added> {n} {T}",
                    "{S's} {kin} <adds|added> {n} {T}",
                    "{n} {T} <are|were> added by {O}",
                    "{O} <joins|joined> {S/him} and <brings|brought> {n} {T}",
                    "{S} <gets|got> {n} {T} from {O} and <adds|added> them",
                ),
                (
                    "how many {T} came from somebody else?",
                    "how many {T} did the helper bring?",
                    "[find|determine] how many {T} came from the helper",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> {n} {T} under the sofa and <adds|added> them",
                    "{n} {T} from under the sofa <go|went> on top",
                    "under the sofa {S} <finds|found> {n} {T}, and they <are|were> added too",
                    "{S} <opens|opened> a new box and <adds|added> {n} {T}",
                ),
                (
                    "how many {T} did {S} find or unpack?",
                    "[find|work out] how many {T} {S} got from the box or the sofa",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <fall|fell> down",
                    "the cat <jumps|jumped>, and {n} {T} <tumble|tumbled> down",
                    "{O} <bumps|bumped> into the table and {n} {T} <fall|fell> off",
                    "{n} {T} <tumble|tumbled> to the floor",
                    "a ball <hits|hit> the building and <knocks|knocked> off {n} {T}",
                ),
                (
                    "how many {T} fell down?",
                    "how many {T} tumbled down?",
                    "[find|calculate] how many {T} fell",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> off {n} {T}",
                    "{S} <removes|removed> {n} of the {T}",
                    "{n} {T} <are|were> removed by {S/him} for another tower",
                    "{S} <needs|needed> {n} of the {T} for a bridge and <takes|took> them off",
                ),
                (
                    "how many {T} did {S} remove?",
                    "how many {T} did {S} take off?",
                    "[find|determine] how many {T} {S} took away",
                ),
            ),
            Event(
                (
                    "{O} <takes|took> {n} {T} for another game",
                    "{S's} {kin} <takes|took> {n} of the {T} away",
                    "a baby <grabs|grabbed> {n} {T}",
                    "{n} of them <are|were> taken by {O}",
                    "a little boy <runs|ran> off with {n} {T}",
                ),
                (
                    "how many {T} did somebody else take?",
                    "how many {T} were taken by others?",
                    "[find|work out] how many {T} others took",
                ),
            ),
        ),
        has=(
            "{S} <builds|built> a tower of {n} {T}",
            "{S's} tower <has|had> {n} {T}",
            "{S's} castle <is|was> made of {n} {T}",
            "{S} <uses|used> {n} {T} for a castle",
            "{n} {T} <make|made> up {S's} castle",
        ),
        now=(
            "in the end {S's} building <has|had> {n} {T}",
            "{S} <counts|counted> {n} {T} in the finished building",
            "the finished building <is|was> made of {n} {T}",
        ),
        ask_now=(
            "how many {T} does the building have now?",
            "how many {T} are in {S's} building now?",
            "of how many {T} is the building made in the end?",
            "[find|calculate] how many {T} {S's} building has in the end",
        ),
        ask_first=(
            "how many {T} did {S} use at first?",
            "how many {T} did {S's} building have [at first|in the beginning]?",
            "[find|determine] how many {T} {S} put together at first",
        ),
        labels=(("for the tower", "for the bridge", "for the wall"), ("in the first layer", "in the second layer", "in the third layer"), ("before lunch", "after lunch")),
        boxes=("tower/towers", "box/boxes", "layer/layers", "row/rows", "stack/stacks"),
        asides=(
            "{S} <builds|built> for {n} minutes",
            "the carpet <is|was> {n} feet wide",
            "{S's} {kin} <takes|took> {n} photos",
            "{n} children <watch|watched>",
        ),
        fillers=("{S} <builds|built> very carefully", "{O} <watches|watched> closely", "the floor <is|was> not quite level"),
    )
)
