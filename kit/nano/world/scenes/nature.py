"""Outdoors: birds on a tree, fish in a pond."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="tree_birds",
        owned=False,
        things=(
            "birds", "sparrows", "crows", "pigeons", "robins", "parrots", "finches", "starlings", "blackbirds",
            "swallows", "magpies", "doves", "owls", "woodpeckers",
        ),
        verbs=("attracts|attracted|attract", "shelters|sheltered|shelter", "draws|drew|draw", "hosts|hosted|host"),
        gains=(
            Event(
                (
                    "{n} more {T} <land|landed> [there|on it|next to the others]",
                    "{n} {T} <join|joined> the others",
                    "{n} more {T} <fly|flew> in[ from the field| from the river|]",
                    "{n} more {T} <come|came> to rest there",
                    "a flock of {n} {T} <arrives|arrived>",
                ),
                (
                    "how many {T} [flew in|landed|arrived]?",
                    "how many more {T} came?",
                    "how many {T} joined the others?",
                    "[find|calculate] how many {T} joined the others",
                ),
            ),
            Event(
                (
                    "{n} young {T} <hatch|hatched>[ in the nests|]",
                    "{n} little {T} <come|came> out of their eggs",
                    "in the nests {n} {T} <hatch|hatched>",
                    "the eggs in the nests <open|opened>, and {n} little {T} <look|looked> out",
                ),
                (
                    "how many {T} hatched?",
                    "how many young {T} were there?",
                    "[find|work out] how many {T} came out of the eggs",
                ),
            ),
            Event(
                (
                    "{n} {T} <come|came> over from a nearby [roof|tree|field]",
                    "{n} {T} <change|changed> over from the house next door",
                    "from a nearby roof {n} {T} <come|came> over",
                    "{n} {T} from the house next door <settle|settled> there too",
                    "hungry after the rain, {n} {T} <come|came> over from a field",
                ),
                (
                    "how many {T} came over?",
                    "[find|say] how many {T} came over from nearby",
                    "how many {T} changed over from another place?",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} [of them|{T}|of the {T}] <fly|flew> away",
                    "{n} of the {T} <leave|left>[ for the river| at sunset|]",
                    "{n} {T} <fly|flew> off to look for food",
                    "{n} {T} <move|moved> on to another place",
                    "{n} of the {T} <take|took> off",
                ),
                (
                    "how many {T} flew [away|off]?",
                    "how many of the {T} left?",
                    "[find|calculate] how many {T} flew away",
                ),
            ),
            Event(
                (
                    "a cat <scares|scared> away {n} [of them|{T}]",
                    "{O} <claps|clapped>, and {n} {T} <flee|fled>",
                    "a loud noise <frightens|frightened> {n} {T} away",
                    "{n} {T} <are|were> chased away by a [hawk|cat|dog]",
                    "thunder <drives|drove> {n} of the {T} away",
                ),
                (
                    "how many {T} were [scared|chased|frightened] away?",
                    "how many {T} fled?",
                    "[find|determine] how many {T} were scared away",
                ),
            ),
            Event(
                (
                    "{n} of the {T} <go|went> south for the winter",
                    "{n} {T} <travel|traveled> south",
                    "in autumn {n} {T} <set|set> out for the south",
                    "the cold <drives|drove> {n} {T} to the south",
                    "{n} of the {T} <spend|spent> the winter in the south",
                ),
                (
                    "how many {T} went south?",
                    "[find|work out] how many {T} spent the winter in the south",
                    "how many {T} set out for the south?",
                ),
            ),
        ),
        has=(
            "{n} {T} <sit|sat> on {S/him}",
            "on {S/him} there <are|were> {n} {T}",
            "{n} {T} <rest|rested> on {S/him}",
            "{O} <sees|saw> {n} {T} on {S/him}",
            "{n} {T} <nest|nested> on {S/him}",
        ),
        now=(
            "{n} {T} still <sit|sat> there",
            "in the end {O} <counts|counted> {n} {T} there",
            "in the evening there <are|were> {n} {T} there",
        ),
        ask_now=(
            "how many {T} are on {S/him} now?",
            "how many {T} still sit there?",
            "how many {T} can be seen there now?",
            "[find|calculate] how many {T} sit there in the end",
        ),
        ask_first=(
            "how many {T} sat on {S/him} [at first|in the beginning|before]?",
            "how many {T} were seen on {S/him} at first?",
            "[find|determine] how many {T} sat there at first",
        ),
        holders=("tree", "roof", "branch", "power line", "fence", "church roof", "old oak", "wire", "telephone line"),
        labels=(("in the morning", "at noon", "in the evening"), ("on the lowest branch", "on the highest branch"), ("in the park", "by the lake")),
        boxes=("branch/branches", "nest/nests", "flock/flocks", "wire/wires"),
        asides=(
            "{S} <is|was> {n} meters high",
            "{n} people <walk|walked> by",
            "a cloud <hides|hid> the sun for {n} minutes",
            "{n} squirrels <run|ran> around",
        ),
        fillers=("the wind <blows|blew> softly", "{O} <watches|watched> quietly", "a cat <lies|lay> in the grass"),
    )
)

scene(
    Scene(
        name="pond_life",
        owned=False,
        things=(
            "fish", "frogs", "tadpoles", "goldfish", "trout", "turtles", "carp", "newts", "crayfish", "perch",
            "salamanders", "minnows", "sticklebacks", "toads",
        ),
        verbs=("shelters|sheltered|shelter", "attracts|attracted|attract", "feeds|fed|feed", "gains|gained|gain", "supports|supported|support"),
        gains=(
            Event(
                (
                    "{n} more {T} <appear|appeared>[ after the rain| in spring|]",
                    "the spring <brings|brought> {n} more {T}",
                    "{n} young {T} <grow|grew> up there",
                    "in [spring|summer|May] {n} more {T} <are|were> seen there",
                    "the rain <brings|brought> out {n} more {T}",
                    "there <are|were> {n} more {T} after the spring",
                ),
                (
                    "how many {T} appeared?",
                    "how many {T} did the spring bring?",
                    "[find|calculate] how many {T} appeared",
                ),
            ),
            Event(
                (
                    "{O} <puts|put> {n} more {T} into the water",
                    "{n} {T} <are|were> released there by [a school class|{O}|the keepers]",
                    "the city <releases|released> {n} {T} there",
                    "{O} <brings|brought> {n} {T} in a tank and <sets|set> them free there",
                ),
                (
                    "how many {T} were [released|set free]?",
                    "how many {T} did people bring?",
                    "[find|determine] how many {T} people put there",
                ),
            ),
            Event(
                (
                    "{n} {T} <move|moved> in from the river",
                    "{n} {T} <come|came> in through a stream",
                    "through a stream {n} {T} <arrive|arrived>",
                    "high water <carries|carried> {n} {T} from the river to {S/him}",
                ),
                (
                    "how many {T} came from the river?",
                    "how many {T} did the stream bring?",
                    "[find|work out] how many {T} came in by the stream",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{O} <catches|caught> {n} {T} and <takes|took> them away",
                    "{n} of the {T} <are|were> caught[ with a net| by a stork| by visitors|]",
                    "a stork <catches|caught> {n} [of them|{T}]",
                    "a fox <gets|got> {n} {T} at night",
                    "{n} {T} <end|ended> up in a net",
                    "a heron <swallows|swallowed> {n} {T}",
                ),
                (
                    "how many {T} were caught?",
                    "how many {T} got caught?",
                    "[find|calculate] how many {T} were caught",
                ),
            ),
            Event(
                (
                    "{n} {T} <leave|left>[ for the river| for a larger lake|]",
                    "{n} of the {T} <move|moved> to another place",
                    "{n} {T} <get|got> away through a stream",
                    "a flood <carries|carried> {n} of the {T} away",
                ),
                (
                    "how many {T} left?",
                    "how many {T} moved away?",
                    "[find|say] how many {T} went somewhere else",
                ),
            ),
            Event(
                (
                    "{n} {T} <die|died> in [a dry summer|the cold|the heat]",
                    "a hard winter <kills|killed> {n} of the {T}",
                    "dirty water <kills|killed> {n} {T}",
                    "{n} of the {T} <do|did> not survive the winter",
                    "ice <kills|killed> {n} {T}",
                ),
                (
                    "how many {T} died?",
                    "how many {T} did not survive?",
                    "[find|determine] how many {T} died",
                ),
            ),
        ),
        has=(
            "{n} {T} <live|lived> in and around {S/him}",
            "{S} <is|was> the home of {n} {T}",
            "a count <finds|found> {n} {T} at {S/him}",
            "{S} <houses|housed> {n} {T}",
        ),
        now=(
            "a new count <finds|found> {n} {T}",
            "{n} {T} <live|lived> there in the end",
            "at the end of the year there <are|were> {n} {T}",
        ),
        ask_now=(
            "how many {T} live there now?",
            "how many {T} does {S} have at the end of the year?",
            "how many {T} will a new count find?",
            "[find|calculate] how many {T} live there in the end",
        ),
        ask_first=(
            "how many {T} lived there [at first|before|in the beginning]?",
            "how many {T} did the first count find?",
            "[find|determine] how many {T} lived there before",
        ),
        holders=("pond", "lake", "garden pond", "village pond", "marsh", "lagoon", "park pond"),
        labels=(("in the north", "in the south"), ("in spring", "in summer", "in autumn"), ("near the reeds", "near the bridge", "near the dam")),
        boxes=("group/groups", "net/nets", "tank/tanks", "bucket/buckets"),
        asides=(
            "the water <is|was> {n} meters deep",
            "{n} ducks <sleep|slept> on the bank",
            "a bridge of {n} meters <leads|led> over the water",
            "the path around it <is|was> {n} meters long",
        ),
        fillers=("the water <is|was> clear", "reeds <grow|grew> along the bank", "children <watch|watched> from the bridge"),
    )
)
