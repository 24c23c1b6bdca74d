"""At a kiosk: papers, tickets and small things."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="kiosk",
        things=(
            "newspapers", "magazines", "postcards", "bottles of water", "chocolate bars", "packs of gum", "maps", "lottery tickets", "bus tickets",
            "lighters", "travel guides", "comic books", "souvenirs", "pens", "greeting cards",
        ),
        verbs=("sells|sold|sell", "orders|ordered|order", "unpacks|unpacked|unpack", "stocks|stocked|stock", "receives|received|receive", "returns|returned|return"),
        gains=(
            Event(
                (
                    "a van <throws|threw> down a bundle of {n} {T}",
                    "{S} <unpacks|unpacked> {n} fresh {T}",
                    "{n} {T} <are|were> dropped off at dawn",
                    "the morning van <brings|brought> {S/him} {n} {T}",
                    "{S} <receives|received> a bundle of {n} {T}",
                    "at dawn a driver <hands|handed> over {n} {T}",
                ),
                (
                    "how many {T} did the van bring?",
                    "how many fresh {T} came?",
                    "[find|calculate] how many {T} were dropped off",
                ),
            ),
            Event(
                (
                    "{S} <gets|got> {n} more {T} from a wholesaler",
                    "{n} more {T} <are|were> bought from a wholesaler",
                    "{O} <fetches|fetched> {n} more {T} from a wholesaler",
                    "a wholesaler <delivers|delivered> {n} more {T}",
                ),
                (
                    "how many {T} came from the wholesaler?",
                    "how many {T} did the wholesaler provide?",
                    "[find|determine] how many {T} the wholesaler sold",
                ),
            ),
            Event(
                (
                    "another kiosk <hands|handed> {S/him} {n} {T}",
                    "{S} <borrows|borrowed> {n} {T} from another kiosk",
                    "{n} {T} <come|came> over from a kiosk at the station",
                    "a kiosk at the station <helps|helped> out with {n} {T}",
                    "{S} <asks|asked> another kiosk for {n} {T} and <gets|got> them",
                ),
                (
                    "how many {T} came from another kiosk?",
                    "how many {T} did another kiosk give?",
                    "[find|work out] how many {T} another kiosk gave",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <sells|sold> {n} {T}[ before eight o'clock| by noon| to travelers|]",
                    "{n} of the {T} <are|were> sold[ before eight o'clock| by noon| to travelers|]",
                    "travelers <buy|bought> {n} {T}",
                    "by noon customers <buy|bought> {n} {T}",
                    "{O} <buys|bought> {n} {T} for the office",
                    "{S} <finds|found> buyers for {n} {T}",
                ),
                (
                    "how many {T} were sold?",
                    "how many {T} did {S} sell?",
                    "how many {T} did customers buy?",
                    "[find|calculate] how many {T} were sold",
                ),
            ),
            Event(
                (
                    "{S} <sends|sent> back {n} old {T}",
                    "{n} old {T} <are|were> picked up by the van",
                    "the van <takes|took> back {n} {T}",
                    "{n} of the {T} <are|were> out of date and <go|went> back",
                ),
                (
                    "how many {T} went back?",
                    "how many {T} did the van take back?",
                    "[find|determine] how many {T} were sent back",
                ),
            ),
            Event(
                (
                    "rain <ruins|ruined> {n} {T}",
                    "{n} {T} <get|got> wet and <are|were> thrown away",
                    "the wind <blows|blew> {n} {T} into the river",
                    "coffee <spoils|spoiled> {n} of the {T}",
                    "{S} <loses|lost> {n} {T} in the rain",
                ),
                (
                    "how many {T} were ruined or lost?",
                    "how many {T} could not be sold any more?",
                    "[find|say] how many {T} were ruined",
                ),
            ),
            Event(
                (
                    "{S} <gives|gave> away {n} {T} for free",
                    "{n} {T} <are|were> given to regular customers for free",
                    "regular customers <get|got> {n} {T} for free",
                    "{O} <gets|got> {n} {T} as a thank-you",
                    "school children <receive|received> {n} free {T}",
                ),
                (
                    "how many {T} were given away?",
                    "how many free {T} were there?",
                    "[find|work out] how many {T} were free",
                ),
            ),
        ),
        has=(
            "{S} <opens|opened> with {n} {T}",
            "early in the morning {S} <has|had> {n} {T} for sale",
            "on {S's} shelves there <are|were> {n} {T}",
            "{S} <puts|put> out {n} {T}",
        ),
        now=(
            "{S} <closes|closed> with {n} {T}",
            "at closing time there <are|were> {n} {T}",
            "{n} {T} <are|were> still for sale in the evening",
        ),
        ask_now=(
            "how many {T} are still on the shelves?",
            "how many {T} does {S} have at closing time?",
            "how many {T} are for sale now?",
            "[find|calculate] how many {T} {S} has at closing time",
        ),
        ask_first=(
            "how many {T} did {S} open with?",
            "how many {T} were for sale [at first|early in the morning]?",
            "[find|determine] how many {T} {S} had early in the morning",
        ),
        holders=("kiosk", "newsstand", "newsagent's shop", "souvenir shop", "corner shop", "gas station", "station shop", "newspaper vendor"),
        labels=(("before noon", "after noon"), ("on Friday", "on Saturday", "on Sunday"), ("in the window", "on the counter")),
        boxes=("bundle/bundles", "stand/stands", "box/boxes", "shelf/shelves"),
        asides=(
            "{n} people <wait|waited> for the bus",
            "the train <is|was> {n} minutes late",
            "a cup of coffee <costs|cost> {n} dollars",
            "{n} pigeons <walk|walked> around",
        ),
        fillers=("the trains <are|were> full", "{S} <opens|opened> at dawn", "the news <is|was> good that day"),
    )
)
