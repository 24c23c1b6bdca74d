"""Small animals: bees in a hive, a squirrel's store for the winter."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="insects",
        owned=False,
        things=(
            "bees", "ants", "worker bees", "wasps", "beetles", "termites", "bumblebees", "honeybees", "hornets", "wood ants",
            "mason bees", "worker ants",
        ),
        verbs=("sends out|sent out|send out", "raises|raised|raise", "loses|lost|lose", "feeds|fed|feed", "gains|gained|gain"),
        gains=(
            Event(
                (
                    "{n} more {T} <hatch|hatched>[ overnight| in a warm week|]",
                    "{n} young {T} <are|were> born",
                    "in a warm week {n} more {T} <hatch|hatched>",
                    "{S} <gains|gained> {n} {T} from the eggs",
                    "{n} more {T} <come|came> out of the eggs",
                    "the eggs <bring|brought> {n} new {T}",
                ),
                (
                    "how many {T} [hatched|were born]?",
                    "how many young {T} were there?",
                    "[find|calculate] how many {T} hatched",
                ),
            ),
            Event(
                (
                    "rain <drives|drove> {n} more {T} inside",
                    "{n} {T} <come|came> in from the rain and <stay|stayed>",
                    "the cold night <brings|brought> in {n} more {T}",
                    "{n} more {T} <move|moved> in[ to be safe from the rain| for the winter|]",
                    "in the rain {S} <becomes|became> the home of {n} more {T}",
                ),
                (
                    "how many {T} came in from the rain or the cold?",
                    "how many {T} moved in?",
                    "[find|determine] how many more {T} moved in",
                ),
            ),
            Event(
                (
                    "{n} {T} from another place <join|joined>",
                    "{S} <takes|took> in {n} strange {T}",
                    "{O} <adds|added> {n} {T} to {S/him}",
                    "{n} strange {T} <are|were> let in",
                ),
                (
                    "how many {T} came from somewhere else?",
                    "how many strange {T} joined?",
                    "[find|work out] how many {T} joined from outside",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} of the {T} <leave|left>[ for good| to start a new home|]",
                    "{n} {T} <move|moved> out[ in spring| to another tree|]",
                    "{S} <loses|lost> {n} {T} that <start|started> a new home",
                    "in spring {n} {T} <set|set> out to find a new home",
                    "{O} <moves|moved> {n} {T} to a new home",
                ),
                (
                    "how many {T} moved out?",
                    "how many {T} went to a new home?",
                    "[find|calculate] how many {T} left for a new home",
                ),
            ),
            Event(
                (
                    "a bird <eats|ate> {n} [of them|{T}|of the {T}]",
                    "{n} {T} <are|were> eaten by a [toad|bird|lizard]",
                    "spiders <catch|caught> {n} {T}",
                    "{n} of the {T} <end|ended> up in spider webs",
                    "a lizard <feeds|fed> on {n} of the {T}",
                    "{n} {T} <become|became> food for the birds",
                ),
                (
                    "how many {T} were [eaten|caught by other animals]?",
                    "how many {T} did other animals get?",
                    "[find|say] how many {T} were eaten",
                ),
            ),
            Event(
                (
                    "{n} {T} <die|died> in the cold",
                    "the cold <kills|killed> {n} of the {T}",
                    "{S} <loses|lost> {n} {T} in a storm",
                    "heavy rain <drowns|drowned> {n} {T}",
                ),
                (
                    "how many {T} did the weather kill?",
                    "how many {T} died?",
                    "[find|determine] how many {T} were lost to the weather",
                ),
            ),
        ),
        has=(
            "{n} {T} <live|lived> in {S/him}",
            "inside {S/him} there <are|were> {n} {T}",
            "{S} <is|was> home to {n} {T}",
            "{S} <houses|housed> {n} {T}",
        ),
        now=(
            "at night {n} {T} <are|were> at home",
            "in the end there <are|were> {n} {T} inside",
            "in the evening {O} <counts|counted> {n} {T} inside",
        ),
        ask_now=(
            "how many {T} are in {S/him} now?",
            "how many {T} are inside now?",
            "how many {T} live there in the end?",
            "[find|calculate] how many {T} are at home now",
        ),
        ask_first=(
            "how many {T} lived in {S/him} [at first|before]?",
            "how many {T} were inside [at first|before|in the beginning]?",
            "[find|determine] how many {T} lived there before",
        ),
        holders=("hive", "nest", "colony", "hollow log", "old tree trunk", "glass terrarium", "observation box"),
        labels=(("in the meadow", "in the forest"), ("in the upper part", "in the lower part"), ("in May", "in June", "in July")),
        boxes=("swarm/swarms", "nest/nests", "chamber/chambers", "glass box/glass boxes"),
        asides=(
            "the queen <is|was> {n} months old",
            "the nearest flower <is|was> {n} meters away",
            "{O} <takes|took> {n} photos",
            "it <is|was> {n} degrees outside",
        ),
        fillers=("the meadow <is|was> full of flowers", "{O} <watches|watched> with a magnifying glass", "the summer <is|was> warm"),
    )
)

scene(
    Scene(
        name="winter_store",
        things=(
            "acorns", "walnuts", "hazelnuts", "pine cones", "seeds", "berries", "mushrooms", "chestnuts", "beechnuts",
            "peanuts", "sunflower seeds", "grains of corn",
        ),
        verbs=("gathers|gathered|gather", "hides|hid|hide", "eats|ate|eat", "finds|found|find", "buries|buried|bury", "carries|carried|carry"),
        gains=(
            Event(
                (
                    "{S} <gathers|gathered> {n} more {T}[ under an oak| before the first snow| on a sunny day|]",
                    "{S} <carries|carried> {n} more {T} home",
                    "{n} more {T} <are|were> gathered before the first snow",
                    "{n} more {T} <go|went> into the hiding place",
                    "{S} <hides|hid> {n} more {T}",
                ),
                (
                    "how many more {T} did {S} gather?",
                    "how many {T} were gathered later?",
                    "[find|calculate] how many {T} {S} gathered later",
                ),
            ),
            Event(
                (
                    "{S} <finds|found> a forgotten store with {n} {T}",
                    "in a hollow tree {S} <discovers|discovered> {n} {T}",
                    "{n} forgotten {T} <turn|turned> up under the leaves",
                    "digging in the snow {S} <finds|found> {n} {T}",
                ),
                (
                    "how many forgotten {T} turned up?",
                    "how many {T} were discovered?",
                    "[find|determine] how many forgotten {T} were found",
                ),
            ),
            Event(
                (
                    "a friendly child <leaves|left> {n} {T} for {S/him}",
                    "{O} <puts|put> out {n} {T} for {S/him}, and they <are|were> taken at once",
                    "{S} <steals|stole> {n} {T} from [a bird table|a kitchen|a neighbor]",
                    "{S} <gets|got> {n} {T} from [a friendly child|{O}]",
                ),
                (
                    "how many {T} did {S} get from others?",
                    "how many {T} came from somebody else?",
                    "[find|work out] how many {T} {S} got from others",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <eats|ate> {n} [of them|{T}|of the {T}][ on a cold day| in winter|]",
                    "{n} of the {T} <are|were> eaten[ in the first snow| for dinner| in December|]",
                    "in December {S} <eats|ate> {n} {T}",
                    "{S} <wakes|woke> up hungry and <eats|ate> {n} {T}",
                    "the little ones <eat|ate> {n} {T}",
                ),
                (
                    "how many {T} were eaten?",
                    "[find|calculate] how many {T} were eaten",
                    "how many of the {T} were eaten?",
                ),
            ),
            Event(
                (
                    "a crow <steals|stole> {n} {T}",
                    "{n} of the {T} <are|were> stolen[ by mice| by a jay| at night|]",
                    "mice <take|took> {n} of them",
                    "{S} <loses|lost> {n} {T} to a thief",
                    "in the night {n} {T} <disappear|disappeared> into the beak of a jay",
                ),
                (
                    "how many {T} were stolen?",
                    "how many {T} did the thief take?",
                    "[find|say] how many {T} were stolen",
                ),
            ),
            Event(
                (
                    "{n} {T} <rot|rotted> in the wet ground",
                    "water <gets|got> into the hiding place, and {n} {T} <are|were> spoiled",
                    "{S} never <finds|found> {n} of the {T} again",
                    "{S} <drops|dropped> {n} {T} into the river",
                    "{n} of the {T} <roll|rolled> down the hill and <are|were> lost",
                ),
                (
                    "how many {T} were lost by accident?",
                    "how many {T} were [lost|of no more use]?",
                    "[find|determine] how many {T} were lost",
                ),
            ),
        ),
        has=(
            "{S} <hides|hid> {n} {T} for the winter",
            "{S} <gathers|gathered> {n} {T} in autumn",
            "{S's} [hole|hiding place|den] <holds|held> {n} {T}",
            "in autumn {S} <puts|put> aside {n} {T}",
        ),
        now=(
            "in spring {S} <has|had> {n} {T}",
            "{n} {T} <lie|lay> in the hiding place",
            "in the end the hiding place <holds|held> {n} {T}",
        ),
        ask_now=(
            "how many {T} are in the hiding place now?",
            "how many {T} does {S} have in spring?",
            "how many {T} can {S} still eat?",
            "[find|calculate] how many {T} are hidden in the end",
        ),
        ask_first=(
            "how many {T} did {S} hide [at first|in autumn]?",
            "how many {T} were in the hiding place [at first|in autumn]?",
            "[find|determine] how many {T} {S} put aside in autumn",
        ),
        holders=("squirrel", "chipmunk", "mouse", "hedgehog", "gray squirrel", "dormouse", "raccoon", "jay"),
        labels=(("in the hollow tree", "under the stone", "in the den"), ("in September", "in October", "in November"), ("on the hill", "by the river")),
        boxes=("hole/holes", "hollow/hollows", "heap/heaps", "hiding place/hiding places"),
        asides=(
            "the winter <lasts|lasted> {n} weeks",
            "the tree <is|was> {n} meters tall",
            "{n} deer <live|lived> in the same forest",
            "{S} <sleeps|slept> {n} hours a day",
        ),
        fillers=("the winter <is|was> long", "snow <covers|covered> the forest", "{S} <has|had> a thick coat"),
    )
)
