"""Money of one person: in a piggy bank, in an account, in a wallet.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="piggy_bank",
        kinds=False,
        things=("coins", "dimes", "nickels", "quarters", "pennies", "cents", "silver coins", "foreign coins", "two-euro coins", "shillings"),
        verbs=("saves|saved|save", "counts|counted|count", "collects|collected|collect", "puts aside|put aside|put aside", "discovers|discovered|discover", "changes|changed|change"),
        gains=(
            Event(
                (
                    "{S} <puts|put> {n} more {T} into the piggy bank",
                    "{S} <drops|dropped> {n} {T} into the slot",
                    "{n} more {T} <go|went> into the piggy bank",
                    "after shopping {S} <puts|put> in {n} {T}",
                    "{S} <adds|added> {n} more {T}[ on {day}| before bedtime|]",
                ),
                (
                    "how many {T} did {S} [put in|add]?",
                    "how many {T} went into the piggy bank?",
                    "[find|calculate] how many {T} {S} put in",
                ),
            ),
            Event(
                (
                    "{S's} {kin} <gives|gave> {S/him} {n} {T}",
                    "for washing the dishes {S} <receives|received> {n} {T}",
                    "{O} <pays|paid> {n} {T} back to {S/him}",
                    "{n} {T} <are|were> a present from {S's} {kin}",
                    "{S} <gets|got> {n} {T} from {O} for a good joke",
                ),
                (
                    "how many {T} did {S} receive?",
                    "how many {T} came from somebody else?",
                    "[find|work out] how many {T} {S} received",
                ),
            ),
            Event(
                (
                    "behind the sofa {S} <finds|found> {n} {T}",
                    "{S} <picks|picked> up {n} {T} in the street",
                    "{n} {T} <turn|turned> up in {S's} [coat|backpack|drawer]",
                    "in an old purse {S} <discovers|discovered> {n} more {T}",
                ),
                (
                    "how many {T} turned up?",
                    "how many {T} did {S} discover?",
                    "[find|determine] how many {T} turned up",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <spends|spent> {n} of the {T}[ on candy| at the fair| on a toy|]",
                    "{n} of the {T} <are|were> spent[ on a gift| at the kiosk|]",
                    "an ice cream <costs|cost> {S/him} {n} {T}",
                    "{S} <pays|paid> {n} {T} for a [comic|ride|pen]",
                    "at the machine {S} <throws|threw> in {n} {T} for a drink",
                ),
                (
                    "how many {T} did {S} spend?",
                    "how many {T} were spent?",
                    "how many {T} did that cost {S/him}?",
                    "[find|calculate|work out] how many {T} {S} spent",
                ),
            ),
            Event(
                (
                    "{S} <loses|lost> {n} of the {T}[ on the way to school| through a hole in the pocket|]",
                    "{n} {T} <roll|rolled> under the floor",
                    "{n} of {S's} {T} <fall|fell> into a drain",
                    "through a hole {S} <loses|lost> {n} {T}",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} did {S} lose?",
                    "[find|work out] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "{S} <lends|lent> {n} {T} to {O}",
                    "{S} <donates|donated> {n} {T} to an animal home",
                    "{O} <receives|received> {n} of {S's} {T}",
                    "{S} <hands|handed> {n} {T} to a street musician",
                    "{n} of the {T} <go|went> to {S's} {kin}",
                ),
                (
                    "how many {T} went to somebody else?",
                    "how many {T} did {S} hand over?",
                    "[find|determine] how many {T} went to somebody else",
                ),
            ),
        ),
        has=(
            "{S's} piggy bank <holds|held> {n} {T}",
            "there <are|were> {n} {T} in {S's} piggy bank",
            "{S} <keeps|kept> {n} {T} in a [jar|tin|purse]",
            "{S} <empties|emptied> the piggy bank and <counts|counted> {n} {T}",
        ),
        now=("now {S's} piggy bank holds {n} {T}", "in the end {S} <counts|counted> {n} {T}", "{n} {T} <rattle|rattled> in the piggy bank after that"),
        ask_now=(
            "how many {T} are in {S's} piggy bank now?",
            "how many {T} did {S} count in the end?",
            "[find|calculate] how many {T} the piggy bank holds",
            "how many {T} are saved now?",
        ),
        ask_first=("how many {T} were in {S's} piggy bank at first?", "how many {T} did the piggy bank hold before?", "[find|determine] how many {T} {S} had saved at first"),
        labels=(("in the left pocket", "in the right pocket"), ("in the red tin", "in the blue tin", "in the green tin"), ("for the dishes", "for the garden", "for the car"), ("in the first month", "in the second month", "in the third month")),
        boxes=("roll/rolls", "stack/stacks", "pocket/pockets", "purse/purses", "jar/jars"),
        asides=("the piggy bank <weighs|weighed> {n} ounces", "{S's} purse <has|had> {n} pockets", "{O} <is|was> {n} years old"),
        fillers=("the piggy bank <is|was> pink", "{S} <dreams|dreamed> of a new bicycle", "the coins <are|were> very noisy"),
    )
)


scene(
    Scene(
        name="account",
        kinds=False,
        things=("dollars",),
        verbs=("saves|saved|save", "earns|earned|earn", "spends|spent|spend", "pays|paid|pay", "deposits|deposited|deposit", "withdraws|withdrew|withdraw", "transfers|transferred|transfer"),
        gains=(
            Event(
                (
                    "{S} <deposits|deposited> ${n}[ at the counter| on {day}|]",
                    "{S} <pays|paid> ${n} into the account",
                    "${n} <is|was> paid in",
                    "{S} <puts|put> {n} more {T} into the account",
                    "a deposit of ${n} <is|was> made",
                ),
                (
                    "how much money was paid in?",
                    "how many dollars did {S} deposit?",
                    "how large was the deposit, in dollars?",
                    "[find|calculate] how much money {S} paid in",
                ),
            ),
            Event(
                (
                    "{S's} [boss|company|school] <transfers|transferred> ${n}",
                    "{O} <transfers|transferred> ${n} to {S/him}",
                    "{S} <receives|received> ${n} from [{O}|the tax office|an insurance company]",
                    "${n} from {O} <arrives|arrived>",
                    "a customer <pays|paid> {n} {T} to {S/him}",
                ),
                (
                    "how much money did {S} receive?",
                    "how many dollars were transferred to {S/him}?",
                    "[find|work out] how many dollars {S} received",
                ),
            ),
            Event(
                (
                    "the bank <adds|added> ${n} in interest",
                    "${n} <is|was> credited as interest",
                    "{S} <earns|earned> ${n} in interest",
                    "interest <brings|brought> {S/him} {n} more {T}",
                ),
                (
                    "how much interest was there, in dollars?",
                    "how many dollars of interest did {S} earn?",
                    "[find|determine] the interest in dollars",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <withdraws|withdrew> ${n}[ at the machine| for a trip|]",
                    "${n} <is|was> withdrawn[ in cash| on {day}|]",
                    "{S} <takes|took> out {n} {T}",
                    "at the cash machine {S} <takes|took> ${n} out of the account",
                ),
                (
                    "how much money did {S} withdraw?",
                    "how many dollars were withdrawn?",
                    "[find|calculate] how much money {S} took out",
                ),
            ),
            Event(
                (
                    "{S} <pays|paid> ${n} for [the rent|electricity|a new bed|insurance]",
                    "${n} <is|was> taken from the account for the rent",
                    "${n} <is|was> paid for a broken window",
                    "{S} <settles|settled> a bill with {n} {T}",
                    "[a repair|the dentist|a flight] <costs|cost> {S/him} ${n}",
                ),
                (
                    "how much money did {S} have to pay?",
                    "how many dollars did the payment take?",
                    "[find|work out] how many dollars {S} paid",
                ),
            ),
            Event(
                (
                    "the bank <charges|charged> ${n}",
                    "${n} <is|was> taken off as a fee",
                    "{S} <transfers|transferred> ${n} to {O}",
                    "{O} <receives|received> {n} {T} from {S's} account",
                    "{S} <sends|sent> ${n} to a charity",
                ),
                (
                    "how much money went to others?",
                    "how many dollars went to the receiver?",
                    "[find|determine] how many dollars left the account",
                ),
            ),
        ),
        has=(
            "{S} <has|had> ${n} in the bank",
            "there <is|was> ${n} in {S's} account",
            "{S's} balance <is|was> ${n}",
            "{S} <opens|opened> an account with ${n}",
            "{S's} savings <come|came> to ${n}",
        ),
        now=("now there is ${n} in {S's} account", "the new balance <is|was> ${n}", "afterwards {S's} account <shows|showed> ${n}", "{S} then <has|had> ${n} in the bank"),
        ask_now=(
            "how much money is in {S's} account now?",
            "what is the new balance in dollars?",
            "what is {S's} balance now?",
            "[find|calculate] the new balance",
            "how much money is left in the account?",
        ),
        ask_first=("how much money was in {S's} account at first?", "what was {S's} balance before?", "with how much money did {S} open the account?", "[find|work out] the balance at the start"),
        labels=(("at the bank", "at the machine"), ("in the first month", "in the second month", "in the third month"), ("in the old account", "in the new account")),
        boxes=("account/accounts", "envelope/envelopes", "bill/bills"),
        asides=("the bank <has|had> {n} branches", "{S} <waits|waited> {n} minutes at the counter", "the account number <ends|ended> in {n}"),
        fillers=("the bank <is|was> crowded", "{S} <checks|checked> the account on a phone", "the clerk <is|was> friendly"),
    )
)


scene(
    Scene(
        name="wallet",
        kinds=False,
        things=("dollars",),
        verbs=("saves|saved|save", "earns|earned|earn", "spends|spent|spend", "donates|donated|donate", "wins|won|win", "borrows|borrowed|borrow"),
        gains=(
            Event(
                (
                    "{S} <earns|earned> ${n} by [mowing lawns|walking dogs|babysitting|washing cars]",
                    "for helping {O} in the garden {S} <receives|received> ${n}",
                    "{O} <pays|paid> {S/him} ${n} for [painting a fence|two lessons|feeding the cats]",
                    "a weekend job <brings|brought> {S/him} {n} {T}",
                    "{S} <works|worked> in a cafe and <earns|earned> ${n}",
                ),
                (
                    "how much money did {S} earn?",
                    "how many dollars did the work bring {S/him}?",
                    "[find|calculate] how much {S} earned",
                ),
            ),
            Event(
                (
                    "{S's} {kin} <gives|gave> {S/him} ${n}",
                    "{S} <receives|received> {n} {T} as a birthday present",
                    "{S} <opens|opened> a card from {O} and <finds|found> ${n}",
                    "{S} <wins|won> ${n} in a [raffle|contest|quiz]",
                    "on {day} {S} <gets|got> ${n} as pocket money",
                ),
                (
                    "how much money did {S} receive?",
                    "how many dollars did {S} receive?",
                    "[find|work out] how many dollars came in",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> an old [bicycle|guitar|camera] for ${n}",
                    "{O} <buys|bought> {S's} old [skates|books|phone] for ${n}",
                    "at a flea market {S} <takes|took> in ${n}",
                    "a used [desk|tent|radio] <brings|brought> {S/him} {n} {T}",
                ),
                (
                    "how much money did the sale bring?",
                    "how many dollars did {S} take in?",
                    "[find|determine] how much money {S} took in",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <spends|spent> ${n} on [lunch|a cap|a ticket|shoes|seeds]",
                    "{S} <buys|bought> a [scarf|book|lamp|cake] for ${n}",
                    "[a haircut|a taxi|a meal|a museum visit] <costs|cost> {S/him} ${n}",
                    "{S} <pays|paid> ${n} at the [pharmacy|bookshop|market]",
                    "for a present {S} <pays|paid> {n} {T}",
                    "${n} <is|was> spent on [food|music|a game]",
                ),
                (
                    "how much money did {S} spend?",
                    "how many dollars did that cost?",
                    "[find|calculate|work out] how much {S} spent",
                    "what was the price in dollars?",
                ),
            ),
            Event(
                (
                    "{S} <lends|lent> ${n} to {O}",
                    "{O} <borrows|borrowed> ${n} from {S/him}",
                    "{S} <owes|owed> {O} ${n} and <pays|paid> it back",
                    "{S} <hands|handed> {n} {T} to {O}",
                ),
                (
                    "how much money did {O} receive?",
                    "how many dollars did {S} hand over?",
                    "[find|work out] how much money {O} received from {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <loses|lost> ${n}[ at the beach| on the bus| in a bet|]",
                    "a thief <takes|took> ${n} from {S/him}",
                    "${n} <falls|fell> out of {S's} pocket",
                    "a fine for parking <costs|cost> {S/him} {n} {T}",
                ),
                (
                    "how much money was lost in this way?",
                    "how many dollars did {S} lose?",
                    "[find|determine] how much money {S} lost",
                ),
            ),
        ),
        has=(
            "{S} <has|had> ${n}",
            "{S} <has|had> ${n} in a wallet",
            "in {S's} pocket there <is|was> ${n}",
            "{S} <leaves|left> home with ${n}",
            "{S} <saves|saved> ${n} for a trip",
        ),
        now=("now {S} <has|had> ${n}", "{S} <comes|came> home with ${n}", "${n} <is|was> left in {S's} wallet", "that <leaves|left> {S/him} with ${n}"),
        ask_now=(
            "how much money <does|did> {S} have in the end?",
            "how much money is in {S's} wallet now?",
            "how many dollars are left for {S/him}?",
            "with how much money did {S} come home?",
            "[find|calculate] how much money {S} had in the end",
        ),
        ask_first=("how much money did {S} have [at first|in the beginning|before all this]?", "with how much money did {S} leave home?", "how many dollars were in {S's} wallet at first?", "[find|determine] how much money {S} had at the start"),
        labels=(("at the market", "at the bookshop", "at the cafe"), ("on the first day", "on the second day", "on the third day"), ("on the way there", "on the way back")),
        boxes=("pocket/pockets", "envelope/envelopes", "purse/purses", "card/cards"),
        asides=("{S's} wallet <has|had> {n} pockets", "the bus ride <takes|took> {n} minutes", "{S} <visits|visited> {n} shops", "the shop <has|had> {n} floors"),
        fillers=("the shops <are|were> crowded", "{O} <carries|carried> the bags", "it <is|was> the day of the sales"),
    )
)
