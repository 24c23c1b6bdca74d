"""Animals in the care of people: zoos, shelters, aquariums."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="animal_park",
        things=(
            "monkeys", "penguins", "flamingos", "snakes", "lizards", "parakeets", "seals", "bats", "kangaroos", "tortoises", "peacocks",
            "otters", "meerkats", "zebras", "lemurs",
        ),
        verbs=("feeds|fed|feed", "houses|housed|house", "cares for|cared for|care for", "receives|received|receive", "rescues|rescued|rescue", "shows|showed|show"),
        gains=(
            Event(
                (
                    "{n} {T} <are|were> born[ in spring| last month| during the summer|]",
                    "{n} baby {T} <see|saw> the light of day",
                    "during the summer {n} baby {T} <are|were> born",
                    "{S} <celebrates|celebrated> the birth of {n} {T}",
                    "{S} <shows|showed> {n} newborn {T} for the first time",
                    "the spring <brings|brought> {n} baby {T}",
                ),
                (
                    "how many {T} were born?",
                    "how many baby {T} were there?",
                    "[find|calculate] how many {T} were born",
                ),
            ),
            Event(
                (
                    "{S} <gets|got> {n} {T} from another zoo",
                    "another zoo <sends|sent> {n} {T}",
                    "{n} {T} <arrive|arrived> from abroad",
                    "{n} {T} from a closed circus <move|moved> in",
                    "{S} <buys|bought> {n} {T} abroad",
                ),
                (
                    "how many {T} came from somewhere else?",
                    "how many {T} moved in?",
                    "[find|determine] how many {T} arrived from elsewhere",
                ),
            ),
            Event(
                (
                    "{S} <rescues|rescued> {n} wild {T}",
                    "{n} hurt {T} <are|were> brought in and <stay|stayed>",
                    "people <find|found> {n} hurt {T} and <bring|brought> them to {S/him}",
                    "{O} <saves|saved> {n} {T} and <brings|brought> them in",
                    "the police <bring|brought> {n} {T} that nobody <wants|wanted>",
                ),
                (
                    "how many {T} were rescued?",
                    "how many hurt or unwanted {T} were brought in?",
                    "[find|work out] how many {T} were saved",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sends|sent> {n} {T} to another zoo",
                    "{n} of the {T} <move|moved> to another zoo",
                    "another zoo <takes|took> over {n} {T}",
                    "{n} {T} <are|were> sold to another zoo",
                    "in exchange for a tiger {S} <gives|gave> away {n} {T}",
                ),
                (
                    "how many {T} went to another zoo?",
                    "how many {T} did another zoo get?",
                    "[find|calculate] how many {T} moved to another zoo",
                ),
            ),
            Event(
                (
                    "{S} <sets|set> {n} {T} free",
                    "{n} of the {T} <are|were> released into the wild",
                    "{n} healthy {T} <return|returned> to the wild",
                    "{O} <releases|released> {n} {T} in the mountains",
                    "in spring {n} {T} <are|were> set free",
                ),
                (
                    "how many {T} were set free?",
                    "how many {T} were released?",
                    "[find|determine] how many {T} went back to the wild",
                ),
            ),
            Event(
                (
                    "{n} {T} <escape|escaped>[ at night| through an open door|]",
                    "somebody <leaves|left> a door open, and {n} {T} <escape|escaped>",
                    "{n} of the {T} <get|got> out and <are|were> not caught again",
                    "through an open door {n} {T} <disappear|disappeared>",
                    "a broken lock <lets|let> {n} {T} escape",
                ),
                (
                    "how many {T} escaped?",
                    "how many {T} got out?",
                    "[find|say] how many {T} escaped",
                ),
            ),
            Event(
                (
                    "{n} old {T} <die|died>",
                    "{n} of the {T} <die|died>[ of old age| in a cold winter|]",
                    "an illness <kills|killed> {n} {T}",
                    "{S} <loses|lost> {n} {T} to an illness",
                    "{n} {T} <do|did> not live through the winter",
                ),
                (
                    "how many {T} died?",
                    "how many {T} did {S} lose to illness or age?",
                    "[find|work out] how many {T} died",
                ),
            ),
        ),
        has=(
            "{S} <houses|housed> {n} {T}",
            "{S} <cares|cared> for {n} {T}",
            "{n} {T} <live|lived> in {S's} care",
            "in January {S} <has|had> {n} {T}",
            "{S} <is|was> home to {n} {T}",
        ),
        now=(
            "in December {S} <has|had> {n} {T}",
            "the count at the end of the year <gives|gave> {n} {T}",
            "in the end visitors <see|saw> {n} {T} there",
        ),
        ask_now=(
            "how many {T} live there now?",
            "how many {T} does {S} care for now?",
            "how many {T} can visitors see there now?",
            "[find|calculate] how many {T} {S} houses in the end",
        ),
        ask_first=(
            "how many {T} did {S} have in January?",
            "how many {T} lived there [at first|before]?",
            "[find|determine] how many {T} {S} cared for at first",
        ),
        holders=("zoo", "wildlife park", "animal shelter", "rescue station", "city zoo", "nature reserve", "safari park"),
        labels=(("in the first house", "in the second house", "in the open area"), ("in spring", "in summer", "in autumn"), ("behind glass", "on the island")),
        boxes=("cage/cages", "enclosure/enclosures", "group/groups", "house/houses"),
        asides=(
            "a ticket <costs|cost> {n} dollars",
            "{S} <has|had> {n} keepers",
            "the oldest elephant <is|was> {n} years old",
            "the tour <takes|took> {n} minutes",
        ),
        fillers=("children <love|loved> to come", "the lions <are|were> asleep", "{S} <opens|opened> at nine o'clock"),
    )
)
