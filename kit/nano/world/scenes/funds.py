"""Money of a shop or a group: in the till, in a fund."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="till",
        kinds=False,
        things=("dollars", "euros", "pounds", "francs", "pesos", "crowns", "rupees"),
        verbs=("earns|earned|earn", "receives|received|receive", "spends|spent|spend", "pays|paid|pay", "collects|collected|collect"),
        gains=(
            Event(
                (
                    "{S} <takes|took> in {n} {T}[ before noon| from regular guests| on {day}|]",
                    "customers <pay|paid> {n} {T}",
                    "{S} <sells|sold> goods for {n} {T}",
                    "in the next hour {n} more {T} <come|came> into the till",
                    "{n} {T} <are|were> paid at the counter",
                    "a large order <brings|brought> {S/him} {n} {T}",
                ),
                (
                    "how many {T} did {S} take in?",
                    "how many {T} did the customers pay?",
                    "how much money did {S} take in?",
                    "[find|calculate] how many {T} {S} took in",
                ),
            ),
            Event(
                (
                    "{O} <settles|settled> an old debt of {n} {T}",
                    "a supplier <pays|paid> back {n} {T} to {S/him}",
                    "{S} <receives|received> a refund of {n} {T}",
                    "a debt of {n} {T} <is|was> paid back to {S/him}",
                ),
                (
                    "how many {T} were paid back to {S/him}?",
                    "how much money did {S} have back?",
                    "[find|work out] how many {T} were paid back",
                ),
            ),
            Event(
                (
                    "from the safe {n} {T} <are|were> put into the till",
                    "{S} <puts|put> {n} {T} of change into the till",
                    "the owner <brings|brought> {n} {T} from the bank",
                    "{n} {T} from the bank <are|were> added",
                ),
                (
                    "how many {T} were put into the till?",
                    "how much money was brought?",
                    "[find|determine] how many {T} were added",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <pays|paid> {n} {T} for [a delivery|flour and sugar|cleaning|a repair]",
                    "a delivery <costs|cost> {S/him} {n} {T}",
                    "{n} {T} <are|were> paid to a supplier",
                    "for new cups {S} <spends|spent> {n} {T}",
                    "{S} <must|had to> pay {n} {T} for a broken window",
                ),
                (
                    "how many {T} did {S} have to pay?",
                    "how much money did {S} spend?",
                    "[find|calculate] how many {T} {S} paid",
                ),
            ),
            Event(
                (
                    "{S} <pays|paid> wages of {n} {T}",
                    "the helpers <receive|received> {n} {T}",
                    "{n} {T} <go|went> to the staff",
                    "{O} <earns|earned> {n} {T}, which <come|came> from the till",
                ),
                (
                    "how many {T} did the helpers receive?",
                    "how high were the wages, in {T}?",
                    "[find|work out] how many {T} were paid as wages",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> taken to the bank",
                    "the owner <takes|took> {n} {T} home",
                    "in the evening {n} {T} <go|went> into the safe",
                    "{S} <brings|brought> {n} {T} to the bank",
                ),
                (
                    "how many {T} were taken out of the till?",
                    "how much money was put in a safe place?",
                    "[find|determine] how many {T} were taken out",
                ),
            ),
        ),
        has=(
            "in {S's} till there <are|were> {n} {T}",
            "{S} <opens|opened> with {n} {T} in the till",
            "{S} <has|had> {n} {T} in the till",
            "the till <holds|held> {n} {T} in the morning",
        ),
        now=("now there are {n} {T} in the till", "in the evening the till <holds|held> {n} {T}", "{S} <closes|closed> with {n} {T} in the till", "the owner <counts|counted> {n} {T} at closing time"),
        ask_now=(
            "how many {T} are in the till now?",
            "how much money is in the till in the evening?",
            "with how many {T} in the till did {S} close?",
            "[find|calculate] how many {T} are in the till",
        ),
        ask_first=("how many {T} were in the till in the morning?", "how much money was in the till at first?", "with how many {T} in the till did {S} open?"),
        holders=("bakery", "kiosk", "snack bar", "ice cream shop", "flower stall", "hot dog stand", "bookshop", "cafe", "fruit seller", "barber"),
        labels=(("with bread", "with cakes", "with coffee"), ("at the counter", "in the garden"), ("at the market", "at the fair", "at the station"), ("in cash", "by card")),
        boxes=("bag/bags", "envelope/envelopes", "roll/rolls", "drawer/drawers"),
        asides=("{S} <has|had> {n} tables", "{n} customers <wait|waited> in line", "a coffee <costs|cost> {n} cents", "{S} <opens|opened> for {n} hours"),
        fillers=("the coffee <smells|smelled> good", "{O} <wipes|wiped> the counter", "a customer <forgets|forgot> an umbrella"),
    )
)


scene(
    Scene(
        name="trip_fund",
        kinds=False,
        things=("euros", "pounds", "francs", "dollars", "crowns", "pesos", "rupees"),
        verbs=("raises|raised|raise", "earns|earned|earn", "saves|saved|save", "collects|collected|collect", "spends|spent|spend"),
        gains=(
            Event(
                (
                    "a cake sale <brings|brought> {n} more {T}",
                    "{S} <raises|raised> {n} more {T} with a [concert|flea market|car wash]",
                    "with lemonade {S} <earns|earned> {n} {T}",
                    "a sponsored run <yields|yielded> {n} {T}",
                    "{n} {T} <are|were> raised at the summer fair",
                    "selling flowers <brings|brought> in {n} {T}",
                ),
                (
                    "how many {T} did {S} raise then?",
                    "how many {T} did the sale or event bring?",
                    "how much money was raised?",
                    "[find|calculate] how many {T} were raised",
                ),
            ),
            Event(
                (
                    "the town <adds|added> {n} {T}",
                    "a bank <donates|donated> {n} {T} to {S/him}",
                    "{O} <donates|donated> {n} {T}",
                    "{S} <receives|received> {n} {T} from a [sponsor|company|former member]",
                    "a gift of {n} {T} <arrives|arrived>",
                ),
                (
                    "how many {T} did {S} receive as a gift?",
                    "how much money was donated?",
                    "[find|work out] how many {T} were donated",
                ),
            ),
            Event(
                (
                    "the parents <pay|paid> {n} {T}",
                    "the members <pay|paid> fees of {n} {T}",
                    "fees of {n} {T} <come|came> in",
                    "{S} <collects|collected> {n} {T} from everybody who <takes|took> part",
                ),
                (
                    "how many {T} did the people who took part pay?",
                    "how much money came from fees?",
                    "[find|determine] how many {T} were paid in",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "the [bus|hostel|train] <costs|cost> {n} {T}",
                    "{S} <pays|paid> {n} {T} for [the bus|a guide|tents|train tickets]",
                    "{n} {T} <are|were> spent on [food|tickets|a boat]",
                    "a deposit of {n} {T} <is|was> paid to a hostel",
                    "{S} <spends|spent> {n} {T} on costumes",
                    "for the hall {S} <must|had to> pay {n} {T}",
                ),
                (
                    "how many {T} were spent?",
                    "how much money did {S} spend?",
                    "how many {T} did {S} have to pay?",
                    "[find|calculate|work out] how many {T} were spent",
                ),
            ),
            Event(
                (
                    "{S} <passes|passed> {n} {T} on to a hospital",
                    "{n} {T} <go|went> to an animal shelter",
                    "{S} <donates|donated> {n} {T} for a good cause",
                    "{S} <lends|lent> {n} {T} to another [class|group|team]",
                ),
                (
                    "how many {T} went to others?",
                    "how much money did {S} pass on?",
                    "[find|work out] how many {T} {S} passed on",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> paid back to people who <stay|stayed> at home",
                    "{n} {T} <are|were> lost on the way to the bank",
                    "{O} <receives|received> {n} {T} back",
                    "{n} false {T} <are|were> sorted out and thrown away",
                ),
                (
                    "how many {T} were lost or paid back?",
                    "how much money could not be kept?",
                    "[find|determine] how many {T} could not be kept",
                ),
            ),
        ),
        has=(
            "{S's} fund <holds|held> {n} {T}",
            "{S} <has|had> {n} {T} for a trip",
            "in {S's} cash box there <are|were> {n} {T}",
            "{S} <saves|saved> {n} {T} in the first month",
        ),
        now=("now {S's} fund holds {n} {T}", "the cash box then <contains|contained> {n} {T}", "{n} {T} <are|were> available for the trip", "in the end {S} <has|had> {n} {T} for the trip"),
        ask_now=(
            "how many {T} are in {S's} fund now?",
            "how much money is in the cash box now?",
            "how many {T} are available for the trip?",
            "[find|calculate] how many {T} the fund holds",
        ),
        ask_first=("how many {T} were in {S's} fund at first?", "how much money was in the cash box before?", "[find|determine] how many {T} {S} had for the trip at first"),
        holders=("class", "choir", "football team", "scout group", "school", "youth club", "teacher", "drama club"),
        labels=(("with cakes", "with lemonade", "with flowers"), ("at the fair", "at the market", "at the concert"), ("from parents", "from sponsors", "from visitors"), ("for the bus", "for the hostel", "for food")),
        boxes=("envelope/envelopes", "tin/tins", "cash box/cash boxes", "family/families"),
        asides=("the trip <lasts|lasted> {n} days", "{n} children <go|went> along", "the bus <has|had> {n} seats", "it <is|was> {n} miles to the sea"),
        fillers=("everybody <looks|looked> forward to it", "{O} <keeps|kept> the accounts", "the sun <shines|shone> on the stall"),
    )
)
