"""Games on a screen and on a table."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="video_game",
        things=("gems", "gold coins", "crystals", "lives", "arrows", "shields", "potions", "magic keys", "hearts", "diamonds", "energy cells", "rubies"),
        verbs=("collects|collected|collect", "wins|won|win", "trades|traded|trade", "spends|spent|spend", "discovers|discovered|discover", "gathers|gathered|gather"),
        gains=(
            Event(
                (
                    "{S} <collects|collected> {n} more {T}[ in a cave| on the next level| behind a waterfall|]",
                    "{n} {T} <drop|dropped> from a [monster|dragon|tree] and {S} <picks|picked> them up",
                    "a treasure chest <contains|contained> {n} {T} for {S/him}",
                    "{S} <discovers|discovered> {n} hidden {T}",
                    "on level [two|five|seven] {S} <gains|gained> {n} {T}",
                    "in a secret room {S} <finds|found> {n} more {T}",
                ),
                (
                    "how many {T} did {S} [collect|gain|discover]?",
                    "how many {T} were picked up?",
                    "[find|calculate] how many {T} {S} collected",
                ),
            ),
            Event(
                (
                    "as a reward, {S} <receives|received> {n} {T}",
                    "the wizard <hands|handed> {n} {T} to {S/him}",
                    "{O} <trades|traded> {n} {T} to {S/him} for a sword",
                    "the daily bonus <brings|brought> {n} {T}",
                    "{n} {T} <are|were> the prize for the [riddle|duel|race] that {S} <wins|won>",
                ),
                (
                    "how many {T} did {S} receive?",
                    "how large was the reward, in {T}?",
                    "[find|work out] how many {T} the reward was",
                ),
            ),
            Event(
                (
                    "{S} <digs|dug> up {n} {T} with a magic shovel",
                    "{n} {T} <fall|fell> from the sky",
                    "by a spell {S} <creates|created> {n} {T}",
                    "after a long search {S} <digs|dug> out {n} {T}",
                ),
                (
                    "how many {T} appeared by magic or digging?",
                    "how many {T} came out of nowhere?",
                    "[find|determine] how many {T} appeared",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <loses|lost> {n} {T}[ in a fight| to a troll| in the swamp|]",
                    "a [thief|dragon|goblin] <steals|stole> {n} of {S's} {T}",
                    "{n} {T} <vanish|vanished>",
                    "falling into a trap <costs|cost> {S/him} {n} {T}",
                    "{S} <drops|dropped> {n} of them into the lava",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} [vanished|were lost]?",
                    "[find|determine] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "{S} <trades|traded> {n} {T} for a [shield|horse|map]",
                    "a new sword <costs|cost> {n} {T}, and {S} <buys|bought> it",
                    "{S} <spends|spent> {n} {T} in the village",
                    "to open the gate {S} <pays|paid> {n} of the {T}",
                    "{n} of {S's} {T} <go|went> to the blacksmith",
                    "{S} <hands|handed> {n} {T} to {O}",
                ),
                (
                    "how many {T} did {S} [spend|pay]?",
                    "how many {T} did that cost {S/him}?",
                    "how many {T} were paid?",
                    "[find|calculate] how many {T} {S} spent",
                ),
            ),
            Event(
                (
                    "a spell <turns|turned> {n} of {S's} {T} to dust",
                    "{S} <burns|burned> {n} {T} in a magic fire",
                    "{n} {T} <melt|melted> in the sun",
                    "a spell <eats|ate> up {n} of the {T}",
                ),
                (
                    "how many {T} were destroyed?",
                    "how many {T} did the magic cost {S/him}?",
                    "[find|work out] how many {T} were destroyed",
                ),
            ),
        ),
        has=(
            "{S} <enters|entered> the castle with {n} {T}",
            "at the start of the level {S} <has|had> {n} {T}",
            "in {S's} bag there <are|were> {n} {T}",
            "the counter <shows|showed> {n} {T} for {S/him}",
        ),
        now=("the counter then <shows|showed> {n} {T}", "{S} <reaches|reached> the exit with {n} {T}", "{S} <saves|saved> the game with {n} {T}"),
        ask_now=(
            "how many {T} are in {S's} bag now?",
            "how many {T} does the counter show in the end?",
            "[find|calculate] how many {T} are in the bag in the end",
            "with how many {T} did {S} reach the exit?",
        ),
        ask_first=("how many {T} were in {S's} bag at the start of the level?", "how many {T} did the counter show at first?", "with how many {T} did {S} enter the castle?"),
        labels=(("on level one", "on level two", "on level three", "on level four"), ("in the forest", "in the cave", "in the castle"), ("with the sword", "with the bow")),
        boxes=("chest/chests", "level/levels", "bag/bags", "cave/caves"),
        asides=("the game <costs|cost> {n} dollars", "{S} <plays|played> for {n} minutes", "the castle <has|had> {n} towers"),
        fillers=("the music <gets|got> faster", "{O} <watches|watched>", "a storm <rises|rose> over the castle"),
    )
)


scene(
    Scene(
        name="game_night",
        things=("cards", "tokens", "chips", "tiles", "counters", "dominoes", "trading cards", "wooden pegs", "play coins", "chess pieces", "game pieces"),
        verbs=("draws|drew|draw", "plays|played|play", "wins|won|win", "trades|traded|trade", "deals|dealt|deal", "swaps|swapped|swap"),
        gains=(
            Event(
                (
                    "{S} <draws|drew> {n} more {T}[ from the pile| from the bag| in the next turn|]",
                    "{n} more {T} <are|were> dealt to {S/him}",
                    "{S} <must|had to> take {n} {T} from the table",
                    "{S} <picks|picked> up {n} {T}",
                    "the dealer <pushes|pushed> {n} more {T} over to {S/him}",
                ),
                (
                    "how many {T} did {S} [draw|pick up|take]?",
                    "how many {T} were dealt to {S/him}?",
                    "[find|work out] how many {T} {S} drew",
                ),
            ),
            Event(
                (
                    "{S} <wins|won> {n} {T} from {O}",
                    "{O} <loses|lost> {n} {T} to {S/him}",
                    "{n} of {O}'s {T} <go|went> to {S/him}",
                    "a lucky throw <brings|brought> {S/him} {n} {T}",
                    "in the [second|third|last] round {S} <wins|won> {n} more {T}",
                ),
                (
                    "how many {T} did {S} win[ from {O}|]?",
                    "how many {T} did {O} lose to {S/him}?",
                    "[find|calculate] how many {T} {S} won",
                ),
            ),
            Event(
                (
                    "for a correct answer {S} <receives|received> {n} {T}",
                    "{S} <lands|landed> on a lucky field and <takes|took> {n} {T} from the bank",
                    "the bank <pays|paid> {S/him} {n} {T}",
                    "{n} {T} from the bank <go|went> to {S/him}",
                ),
                (
                    "how many {T} came from the bank or as a reward?",
                    "how many {T} did the lucky move bring {S/him}?",
                    "[find|determine] how many {T} the move brought",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <plays|played> {n} of the {T}",
                    "{S} <lays|laid> {n} {T} on the table",
                    "{n} {T} <are|were> [discarded|played|laid down]",
                    "in one turn {S} <puts|put> down {n} {T}",
                    "{n} of {S's} {T} <go|went> back into the box",
                ),
                (
                    "how many {T} did {S} [play|put down|lay on the table]?",
                    "how many {T} were [played|laid down]?",
                    "[find|determine] how many {T} {S} played",
                ),
            ),
            Event(
                (
                    "{S} <loses|lost> {n} {T}[ to {O}| in a bad round|]",
                    "{O} <wins|won> {n} {T} from {S/him}",
                    "{S} <hands|handed> {n} of them over to {O}",
                    "bad luck <costs|cost> {S/him} {n} {T}",
                    "{O} <takes|took> {n} of {S's} {T}",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} did {O} win from {S/him}?",
                    "how many {T} went over to {O}?",
                    "[find|calculate] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "{S} <trades|traded> away {n} {T} for an extra turn",
                    "to build a tower {S} <pays|paid> {n} {T}",
                    "{S} <lands|landed> on a bad field and <returns|returned> {n} {T} to the bank",
                    "{n} {T} <go|went> from {S/him} to the bank",
                    "a wrong answer <costs|cost> {S/him} {n} {T}",
                ),
                (
                    "how many {T} did {S} have to pay?",
                    "how many {T} did the move cost {S/him}?",
                    "[find|work out] how many {T} {S} had to pay",
                ),
            ),
        ),
        has=(
            "{n} {T} <lie|lay> in front of {S/him}",
            "{S} <holds|held> {n} {T}",
            "each player <starts|started> with {n} {T}, and so <does|did> {S}",
            "{S} <enters|entered> the game with {n} {T}",
        ),
        now=("now {n} {T} lie in front of {S/him}", "{S} <leaves|left> the table with {n} {T}", "after the game {S} <counts|counted> {n} {T}"),
        ask_now=(
            "how many {T} lie in front of {S/him} now?",
            "with how many {T} did {S} leave the table?",
            "[find|calculate] how many {T} {S} held in the end",
            "how many {T} did {S} hold after the game?",
        ),
        ask_first=("how many {T} lay in front of {S/him} before the first turn?", "with how many {T} did {S} enter the game?", "how many {T} did {S} hold at the start of the game?"),
        labels=(("in the first round", "in the second round", "in the third round"), ("against a beginner", "against a champion"), ("with the black die", "with the white die")),
        boxes=("pile/piles", "pouch/pouches", "box/boxes", "row/rows", "stack/stacks"),
        asides=("the game <is|was> for {n} players", "the rules <fill|filled> {n} pages", "they <play|played> for {n} minutes"),
        fillers=("{O} <shuffles|shuffled>", "there <is|was> tea for everybody", "it <is|was> a close game"),
    )
)
