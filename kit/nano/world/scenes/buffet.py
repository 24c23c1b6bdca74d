"""Food for a party or a picnic."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="buffet",
        things=(
            "sandwiches", "slices of pizza", "slices of cake", "hot dogs", "cheese cubes", "chicken wings", "strawberries",
            "grapes", "lollipops", "candies", "chocolates", "slices of bread", "meat pies", "cherry tomatoes", "ice cream bars",
        ),
        verbs=("eats|ate|eat", "brings|brought|bring", "serves|served|serve", "prepares|prepared|prepare", "takes|took|take", "orders|ordered|order"),
        gains=(
            Event(
                (
                    "{S} <brings|brought> {n} more {T} from the kitchen",
                    "{n} more {T} <are|were> brought from the kitchen",
                    "{S} <prepares|prepared> {n} more {T}",
                    "{S} <puts|put> {n} more {T} on the table",
                    "{S's} {kin} <fills|filled> the plate with {n} more {T}",
                ),
                (
                    "how many {T} came from the kitchen later?",
                    "how many more {T} were put on the table?",
                    "[find|calculate] how many more {T} were prepared",
                ),
            ),
            Event(
                (
                    "{O} <arrives|arrived> with {n} {T} for {S/him}",
                    "guests <bring|brought> {n} {T}",
                    "{O} <contributes|contributed> {n} {T}",
                    "{S} <gets|got> {n} {T} from {O}",
                    "{n} {T} <come|came> from the neighbors",
                ),
                (
                    "how many {T} did guests and neighbors bring?",
                    "how many {T} came from other people?",
                    "[find|determine] how many {T} others brought",
                ),
            ),
            Event(
                (
                    "{S} <orders|ordered> {n} {T}, and they <come|came> in half an hour",
                    "a delivery man <brings|brought> {n} {T}",
                    "{n} {T} <are|were> ordered by phone and delivered",
                    "{S} <calls|called> a restaurant and <gets|got> {n} {T}",
                    "after a phone call {n} {T} <are|were> delivered",
                ),
                (
                    "how many {T} did the delivery bring?",
                    "how many {T} did {S} order?",
                    "[find|work out] how many {T} were ordered",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "the guests <eat|ate> {n} {T}[ in an hour| at once| before the speech|]",
                    "{n} of the {T} <are|were> eaten[ in an hour| at once| right away|]",
                    "{S} <eats|ate> {n} {T} together with {his} {kin}",
                    "hungry children <help|helped> themselves to {n} {T}",
                    "{O} <eats|ate> {n} of {S's} {T}",
                    "{n} {T} <disappear|disappeared> in a few minutes",
                ),
                (
                    "how many {T} were eaten?",
                    "how many {T} did people eat?",
                    "[find|calculate] how many {T} were eaten",
                ),
            ),
            Event(
                (
                    "{S} <packs|packed> {n} {T} for {O}",
                    "{O} <takes|took> {n} {T} home",
                    "{n} {T} <are|were> wrapped for the neighbors",
                    "{S} <sends|sent> {n} {T} to {his} {kin}",
                    "{S's} {kin} <receives|received> {n} of the {T} to take home",
                ),
                (
                    "how many {T} were packed for others?",
                    "how many {T} went to another house?",
                    "[find|determine] how many {T} others took home",
                ),
            ),
            Event(
                (
                    "the dog <gets|got> {n} {T}",
                    "{S} <drops|dropped> {n} {T} on the floor and <throws|threw> them away",
                    "{n} {T} <fall|fell> from the table into the dirt",
                    "ants <get|got> into {n} of the {T}",
                    "{n} of the {T} <have|had> to be thrown away",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} were wasted?",
                    "[find|say] how many {T} no guest could eat",
                ),
            ),
        ),
        has=(
            "{S} <prepares|prepared> {n} {T} for [a picnic|a party|a family day]",
            "there <are|were> {n} {T} on {S's} table",
            "{S} <puts|put> {n} {T} on the table",
            "{S} <arranges|arranged> {n} {T} on a large plate",
            "{S's} picnic basket <holds|held> {n} {T}",
        ),
        now=(
            "{n} {T} <are|were> still on the table",
            "after the meal there <are|were> {n} {T}",
            "{S} <puts|put> the last {n} {T} in the fridge",
        ),
        ask_now=(
            "how many {T} are still on the table?",
            "how many {T} can the guests still eat?",
            "how many {T} <does|did> {S} have after the meal?",
            "[find|calculate] how many {T} are on the table now",
        ),
        ask_first=(
            "how many {T} were on the table [at first|before the meal]?",
            "how many {T} did {S} prepare at first?",
            "[find|determine] how many {T} {S} had before the meal",
        ),
        labels=(("on the round table", "on the long table", "on the small table"), ("for lunch", "for dinner")),
        boxes=("plate/plates", "tray/trays", "basket/baskets", "bowl/bowls", "table/tables"),
        asides=(
            "{n} guests <wear|wore> hats",
            "{S's} {kin} <is|was> {n} years old",
            "the speech <lasts|lasted> {n} minutes",
            "{n} bottles of water <stand|stood> in the shade",
        ),
        fillers=("everybody <has|had> a good time", "{S} <has|had> a large family", "the speech <is|was> too long"),
    )
)
