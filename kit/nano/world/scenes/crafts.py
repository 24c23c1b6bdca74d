"""Made by hand: a carpenter's workshop, beads and buttons."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="workshop",
        things=(
            "nails", "screws", "bolts", "hooks", "wooden boards", "hinges", "nuts", "washers", "wooden pegs", "drill bits",
            "brackets", "sheets of sandpaper", "wing nuts", "rivets", "dowels",
        ),
        verbs=("uses|used|use", "buys|bought|buy", "needs|needed|need", "sorts|sorted|sort", "makes|made|make", "counts|counted|count"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ at the hardware store| on the way|]",
                    "{S} <opens|opened> a new pack of {n} {T}",
                    "a new pack <adds|added> {n} {T} to the others",
                    "{n} more {T} <are|were> bought at the hardware store",
                    "{O} <brings|brought> {n} {T} from the hardware store for {S/him}",
                ),
                (
                    "how many [more|new|] {T} were bought?",
                    "how many new {T} did {S} get?",
                    "[find|calculate] how many new {T} came",
                ),
            ),
            Event(
                (
                    "{S} <takes|took> apart an old [cupboard|bed|crate] and <gets|got> {n} {T}",
                    "an old [door|table] <gives|gave> {S/him} {n} {T}",
                    "{S} <pulls|pulled> {n} {T} out of old wood",
                    "{n} old {T} <are|were> still good and <go|went> into the box",
                    "an old crate <has|had> {n} good {T}, which {S} <keeps|kept>",
                ),
                (
                    "how many old {T} were kept?",
                    "how many {T} came from old furniture?",
                    "[find|work out] how many old {T} {S} got",
                ),
            ),
            Event(
                (
                    "{S} <sweeps|swept> the floor and <finds|found> {n} {T}",
                    "{n} {T} <lie|lay> under the workbench, and {S} <picks|picked> them up",
                    "under the workbench {S} <finds|found> {n} {T}",
                    "{n} lost {T} <turn|turned> up behind the workbench",
                ),
                (
                    "how many lost {T} turned up?",
                    "how many {T} were found on the floor?",
                    "[find|determine] how many lost {T} were found",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T} for [a chair|a birdhouse|a shelf|a table]",
                    "{n} of the {T} <are|were> used for a [chair|shelf|doghouse]",
                    "a new shelf <takes|took> {n} {T}",
                    "{S} <builds|built> a birdhouse with {n} {T}",
                    "{n} {T} <go|went> into a [cupboard|treehouse]",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used?",
                    "how many {T} did the work need?",
                    "[find|calculate] how many {T} {S} used",
                ),
            ),
            Event(
                (
                    "{S} <breaks|broke> {n} {T} and <throws|threw> them away",
                    "{n} of the {T} <break|broke>",
                    "{n} {T} <are|were> no good and <go|went> into the bin",
                    "{S} <sorts|sorted> out {n} bad {T}",
                    "rust or damp <ruins|ruined> {n} {T}",
                    "{n} of the {T} <turn|turned> out to be useless and <are|were> thrown away",
                ),
                (
                    "how many {T} were thrown away?",
                    "how many {T} were bad or broken?",
                    "[find|say] how many {T} were of no use",
                ),
            ),
            Event(
                (
                    "{O} <borrows|borrowed> {n} {T}",
                    "{S} <lends|lent> {n} {T} to {O}",
                    "{n} {T} <are|were> lent to a neighbor",
                    "{S} <gives|gave> {n} of the {T} to an apprentice",
                    "an apprentice <takes|took> {n} {T} to another workshop",
                ),
                (
                    "how many {T} went to other people?",
                    "how many {T} did {S} lend or give away?",
                    "[find|determine] how many {T} others took",
                ),
            ),
        ),
        has=(
            "{S's} toolbox <holds|held> {n} {T}",
            "on {S's} shelves there <are|were> {n} {T}",
            "{S} <keeps|kept> {n} {T} in a [tin|drawer|wooden box]",
            "{n} {T} <lie|lay> on {S's} workbench",
        ),
        now=(
            "{n} {T} <are|were> still in the box",
            "in the end the box <holds|held> {n} {T}",
            "in the evening {S} <puts|put> {n} {T} back into the box",
        ),
        ask_now=(
            "how many {T} are in the box now?",
            "how many {T} does {S} have for the next job?",
            "how many {T} can {S} still use?",
            "[find|calculate] how many {T} are in the workshop now",
        ),
        ask_first=(
            "how many {T} were in the [box|workshop] [at first|before the work]?",
            "how many {T} did {S} have before the work?",
            "[find|determine] how many {T} {S} had before the work",
        ),
        holders=("carpenter", "workshop", "joiner", "plumber", "repair shop", "locksmith's shop", "boat builder"),
        labels=(("for the chair", "for the table", "for the shelf"), ("in the red box", "in the blue box", "in the drawer"), ("on Thursday", "on Friday")),
        boxes=("box/boxes", "drawer/drawers", "pack/packs", "tin/tins", "toolbox/toolboxes"),
        asides=(
            "{S} <has|had> {n} hammers",
            "the workbench <is|was> {n} feet long",
            "the glue <dries|dried> in {n} minutes",
            "{n} chairs <stand|stood> at the wall",
        ),
        fillers=("sawdust <covers|covered> the floor", "the saw <is|was> very loud", "the radio <plays|played> old songs"),
    )
)

scene(
    Scene(
        name="beadwork",
        things=(
            "beads", "buttons", "sequins", "glass pearls", "ribbons", "pieces of felt", "paper stars", "paper cranes",
            "pompoms", "balls of wool", "safety pins", "knitted squares", "feathers", "bracelets",
        ),
        verbs=("makes|made|make", "uses|used|use", "buys|bought|buy", "sews on|sewed on|sew on", "sorts|sorted|sort", "needs|needed|need"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} more {T}[ at a craft shop| online| on {day}|]",
                    "{S} <opens|opened> a bag with {n} new {T}",
                    "{n} new {T} <come|came> by mail for {S/him}",
                    "{S} <orders|ordered> {n} {T}, and the mail <brings|brought> them",
                    "at the craft shop {S} <chooses|chose> {n} {T}",
                ),
                (
                    "how many new {T} did {S} buy?",
                    "how many {T} were bought?",
                    "[find|calculate] how many {T} {S} bought",
                ),
            ),
            Event(
                (
                    "{S's} {kin} <gives|gave> {S/him} {n} {T}",
                    "{O} <shares|shared> {n} {T} with {S/him}",
                    "{S} <gets|got> {n} {T} from {his} {kin}",
                    "{n} {T} from {O} <go|went> into {S's} box",
                    "{O} <leaves|left> {n} {T} for {S/him} on the table",
                ),
                (
                    "how many {T} were a gift to {S/him}?",
                    "how many {T} did {S} get from somebody else?",
                    "[find|determine] how many {T} others gave {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <makes|made> {n} more {T} [at home|at school|in the evening]",
                    "in the evening {S} <makes|made> {n} more {T}",
                    "{n} more {T} <are|were> made by {S/him} on {day}",
                    "{S} <finishes|finished> {n} more {T} before bedtime",
                ),
                (
                    "how many more {T} did {S} make?",
                    "how many {T} did {S} make by hand?",
                    "[find|work out] how many {T} {S} made",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <uses|used> {n} {T} for [a mask|a costume|a picture|a curtain]",
                    "{n} of the {T} <are|were> used for a [costume|picture|mask]",
                    "a costume <takes|took> {n} {T}",
                    "{S} <sews|sewed> {n} {T} on a [jacket|cushion]",
                    "{S} <glues|glued> {n} of the {T} on a card",
                    "{n} {T} <become|became> part of a picture",
                ),
                (
                    "how many {T} did {S} use?",
                    "how many {T} were used?",
                    "[find|calculate] how many {T} {S} used",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} {T} at a craft fair",
                    "at a fair people <buy|bought> {n} of {S's} {T}",
                    "{n} {T} <are|were> sold at a school fair",
                    "{O} <buys|bought> {n} {T} from {S/him}",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "[find|determine] how many {T} people bought",
                ),
            ),
            Event(
                (
                    "{n} {T} <fall|fell> behind the sofa and <are|were> never seen again",
                    "the cat <runs|ran> off with {n} {T}",
                    "{S} <spills|spilled> the box and <loses|lost> {n} {T}",
                    "the vacuum cleaner <swallows|swallowed> {n} of the {T}",
                    "{n} of the {T} <break|broke>",
                ),
                (
                    "how many {T} were lost or broken?",
                    "how many {T} did {S} lose?",
                    "[find|say] how many {T} were lost",
                ),
            ),
        ),
        has=(
            "{S's} craft box <holds|held> {n} {T}",
            "{S} <spreads|spread> out {n} {T} on the table",
            "{n} {T} <lie|lay> in front of {S/him}",
            "{S} <keeps|kept> {n} {T} in glass jars",
        ),
        now=(
            "{S} <puts|put> {n} {T} back into the craft box",
            "in the end the craft box <holds|held> {n} {T}",
            "on the table there <are|were> {n} {T} in the end",
        ),
        ask_now=(
            "how many {T} are in the craft box now?",
            "how many {T} can {S} use next time?",
            "how many {T} <does|did> {S} have for the next day?",
            "[find|calculate] how many {T} there are for the next time",
        ),
        ask_first=(
            "how many {T} were in {S's} craft box [at first|before]?",
            "how many {T} did {S} take out at first?",
            "[find|determine] how many {T} lay on the table at first",
        ),
        labels=(("for the mask", "for the dress", "for the crown"), ("in the glass jar", "in the tin", "in the paper bag"), ("in the first row", "in the second row")),
        boxes=("jar/jars", "bag/bags", "necklace/necklaces", "string/strings", "card/cards"),
        asides=(
            "{S} <watches|watched> {n} videos about crafts",
            "the glue <dries|dried> for {n} minutes",
            "{S} <has|had> {n} pairs of scissors",
            "the table <is|was> {n} feet long",
        ),
        fillers=("{S} <likes|liked> to make things by hand", "it <is|was> raining outside", "{O} <watches|watched> with interest"),
    )
)
