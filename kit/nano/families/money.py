"""Shopping: costs, prices, change.

One piece: its length is lists of sentences, not logic.
"""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .percent import clean, dollars


@family
def cost_of_many(d: Draw) -> Problem:
    n, p = d.size(9, 20, 60, 400), d.money(1, int(str(d.pick([9, 60, 60, 400]))))
    ask = d.say(
        "=[One|A|Each] {item} costs ${p}. How much do {n} [of them|] cost?",
        "{name} buys {n} {thing} [at|for] ${p} each. How much does {he} [pay|spend][ in total| altogether|]?",
        "{thing} cost ${p} each. [What is the cost of {n} {thing}|How much do {n} {thing} cost|What do {n} {thing} cost]?",
        "What is the total cost of {n} {thing} at ${p} each?",
        "[What is the price of|Find the cost of|How much are] {n} {thing} if [one costs|each costs|each is] ${p}?",
        "{n} {group} each [pay|spend|give] ${p}. How much [money|] is that [in total|altogether|]?",
        "Tickets [cost|are] ${p} each. How much do {n} tickets cost?",
        "A pound of {good} costs ${p}. [How much do|What do] {n} pounds cost?",
        "How much [does|will] {name} pay for {n} {thing} if [one costs|each one costs|they are sold for] ${p}[ each|]?",
        "I [need|want|have to buy] {n} {thing}. They [cost|are] ${p} each. How much [money do I need|will they cost|do I have to pay]?",
        "A [seller|trader|shopkeeper] sells {n} {thing} [at|for] ${p} each. How much money does [the [seller|trader|shopkeeper]|he or she] [take in|get]?",
        "Number of {thing}: {n}, price of one: ${p}, total price?",
        "If a [ticket|lunch|bus ride] costs ${p}, what [do {n} cost|is the price of {n}]?",
        "A school [orders|buys] {n} [chairs|calculators|maps] [at|for] ${p} [each|apiece]. Find the total cost.",
        "{n} [friends|people|guests] [go to the cinema|visit a museum|take the bus]. Each pays ${p}. How much do they pay [altogether|in total|together]?",
        "At ${p} [each|apiece|a piece], what [do|would] {n} {thing} cost?",
        "Each of {n} {group} [brings|donates|pays] ${p} [for a trip|for a present|to the class fund]. How much money is [collected|that]?",
        "My {kin} [pays|spends] ${p} a day on [lunch|coffee|the train]. How much is that in {n} days?",
        "{name} [goes|went] to the {place} {n} times [this|last] year. Every visit [costs|cost] ${p}. How much is that in all?",
        "One {item} is sold for ${p}. A customer [orders|takes] {n} of them. What is the [bill|total]?",
        "What [amount|sum] [is due|must be paid] for {n} {thing} at a price of ${p} [each|apiece]?",
        "A [hotel|campsite|hostel] charges ${p} [a|per] night. How much [is a stay of|do you pay for] {n} nights?",
        "{n} [tickets|coupons|books] were sold for ${p} each. How much money was [made|taken in|collected]?",
        "A liter of [paint|milk|oil|juice] costs ${p}. [Find the price of {n} liters|How much do {n} liters cost|What is the price of {n} liters].",
        "[Parking|A locker|A bike] costs ${p} per hour. How much [is it|do I pay] for {n} hours?",
        "Given a price of ${p} for one {item}, [find|work out|calculate] the price of {n}.",
        "We [bought|ordered] {n} {thing}; each [cost|was] ${p}. How much did we [pay|spend] [in total|altogether|in all]?",
        "Can you tell me [the total price of|how much I pay for] {n} {thing} at ${p} each?",
        n=n,
        p=p,
    )
    return Problem(
        ask,
        f"Multiply the price {p} by {n}.",
        f"print(round({n} * {p}, 2))",
        clean(n * Fraction(p)),
        "The total is {box} dollars.",
        "{n} * {p}",
        True,
    )


@family
def price_of_one(d: Draw) -> Problem:
    n, p = d.size(9, 20, 60), d.money(1, 40)
    total = dollars(n * Fraction(p))
    ask = d.say(
        "=If {n} {thing} cost ${t}, how much does one cost?",
        "{n} {thing} cost ${t}. [What is the cost of one|How much is one|What is the price of each|How much does each cost|What is the unit price]?",
        "{name} pays ${t} for {n} {thing}. [How much does each cost|What is the price of one]?",
        "A pack of {n} {thing} costs ${t}. What is the [price|cost] [per piece|of one|of each]?",
        "What is the unit price if {n} {thing} cost ${t}?",
        "{n} pounds of {good} cost ${t}. [What is the price per pound|How much is one pound]?",
        "How much does one cost if {n} {thing} cost ${t}[ together|]?",
        "I [paid|spent] ${t} [for|on] {n} {thing}, all at the same price. [How much was one|What did each cost|What was the price of one]?",
        "A [school|club|team] [spends|spent] ${t} on {n} [equal|identical] [chairs|shirts|lamps]. What is the price of one?",
        "Total price: ${t}, number of {thing}: {n}, price of one?",
        "{n} tickets [were sold|were bought] for ${t} [in total|altogether]. How much [was|is] one ticket?",
        "Find the price of [one|a single one] if {n} {thing} [are sold for|cost] ${t}.",
        "{n} [friends|people] share a bill of ${t} equally. How much does each [pay|have to pay]?",
        "{name} worked {n} hours and [got|earned] ${t}. How much was that per hour?",
        "A [hotel|campsite|hostel] charges ${t} for {n} nights. [What is the price of one night|How much is one night]?",
        "What does [one|each] of {n} {thing} cost if the whole [pack|set|box] costs ${t}?",
        "Each {item} has the same price, and {n} of them [cost|are] ${t}. [Find that price|What is the price of one].",
        "A [seller|trader|shopkeeper] [takes in|gets] ${t} for {n} {thing}. [At what price is each sold|How much is each]?",
        "A [yearly|] [bill|pass|plan] of ${t} is paid in {n} equal [parts|payments]. How big is [one payment|each payment]?",
        "My {kin} bought {n} {thing} for ${t} [at the {place}|on {day}]. How much did [one|each] cost?",
        "For ${t} [you get|one gets|they sell] {n} {thing}. How much is that [each|per piece]?",
        "{n} liters of [milk|paint|juice|oil] cost ${t}. What does one liter cost?",
        "[We|They] [ordered|bought] {n} [pizzas|books|T-shirts], and the total was ${t}. How much was [each|one]?",
        "Can you tell me the [unit price|price of one] when {n} {thing} are ${t}?",
        "Given that {n} [identical|equal] {thing} cost ${t}, [find|calculate|work out] the cost of one.",
        "{n} bus rides cost {name} ${t}. How much [is|was] a single ride?",
        "What [do you pay|is the price] per kg if {n} kg of {good} [cost|are sold for] ${t}?",
        n=n,
        t=total,
    )
    return Problem(
        ask,
        f"Divide the total {total} by {n}.",
        f"print(round({total} / {n}, 2))",
        clean(Fraction(p)),
        "One costs {box} dollars.",
        "{t} / {n}",
        True,
    )


@family
def proportional_cost(d: Draw) -> Problem:
    n, p, m = d.size(6, 12, 40), d.money(1, 15), d.size(10, 30, 80)
    if n == m:
        raise Redraw
    total = dollars(n * Fraction(p))
    ask = d.say(
        "=If {n} {thing} cost ${t}, how much do {m} {thing} cost?",
        "{n} {thing} cost ${t}. [What is the cost of {m} {thing}|How much do {m} {thing} cost|Find the cost of {m} {thing}]?",
        "{name} [pays|paid] ${t} for {n} {thing}. How much [would|will] {he} pay for {m}?",
        "At ${t} for {n} {thing}, [what do|how much do] {m} cost?",
        "[The price of|A pack of] {n} {thing} is ${t}. At [this rate|the same price], how much are {m}?",
        "How much [do|would] {m} {thing} cost if {n} [of them|{thing}] cost ${t}?",
        "I [paid|spent] ${t} for {n} {thing}. How much [would|do] {m} of them cost?",
        "{n} kg of {good} [cost|are sold for] ${t}. [What is the price of|How much are] {m} kg?",
        "{n} tickets cost ${t}. What [is the cost of|do I pay for] {m} tickets?",
        "Price of {n} {thing}: ${t}, price of {m} {thing}?",
        "A [seller|trader|shopkeeper] asks ${t} for {n} {thing}. [How much is asked for|What would be the price of] {m} at the same price each?",
        "If ${t} [buys|is enough for|pays for] {n} {thing}, how much money [buys|is needed for|do I need for] {m}?",
        "{name} [works|worked] {n} hours for ${t}. How much [does|would] {he} [get|earn] for {m} hours at the same [rate|pay]?",
        "A car uses ${t} of [gas|fuel] in {n} days. At [this rate|the same rate], how much does it use in {m} days?",
        "My {kin} [bought|got] {n} {thing} for ${t}. I want {m} of the same {thing}. How much will [I pay|that be]?",
        "Find the cost of {m} {thing} [if|when|given that] {n} of them cost ${t}.",
        "{n} liters of [milk|paint|juice|oil] are ${t}. How much are {m} liters?",
        "A [hotel|campsite|hostel] charges ${t} for {n} nights. What [would|do] {m} nights cost at the same [rate|price per night]?",
        "[Given that|Knowing that] {n} {thing} cost ${t}, [find|work out|calculate] the price of {m}.",
        "A [school|club] [pays|paid] ${t} for {n} [chairs|shirts|lamps]. How much would {m} of them cost?",
        "Last week [we|they] [paid|were charged] ${t} for {n} {thing}. What is the price for {m} this week if [nothing has changed|the price of each is the same]?",
        "At the {place}, {n} {thing} [are|cost] ${t}. How much [money|] does {name} need to buy {m}?",
        "{m} {thing} are needed. {n} such {thing} cost ${t}. [Find the cost|What is the cost|How much money is needed].",
        "Can you tell me what {m} [pens|bagels|stamps] cost, if {n} cost ${t}?",
        "What [would|will] {m} [meters|yards] of [ribbon|rope|wire] cost when {n} [meters|yards] cost ${t}?",
        n=n,
        t=total,
        m=m,
    )
    return Problem(
        ask,
        f"Find the price of one, then multiply by {m}.",
        f"one = {total} / {n}\nprint(round(one * {m}, 2))",
        clean(m * Fraction(p)),
        "The cost is {box} dollars.",
        "{t} / {n} * {m}",
        True,
    )


@family
def two_kinds(d: Draw) -> Problem:
    a, b, p, q = d.size(9, 20), d.size(9, 20), d.money(1, 30, 0.3), d.money(1, 30, 0.3)
    kind = d.int(0, 2)
    total = a * Fraction(p) + b * Fraction(q)
    lines = f"first = {a} * {p}\nsecond = {b} * {q}\n"
    buys = "{name} [buys|gets|bought|orders|purchases] {a} {thing} [at|for] ${p} each and {b} {thing2} [at|for] ${q} each."
    if kind == 0:
        ask = d.say(
            buys
            + " [How much does {he} pay|What is the total cost|How much does {he} spend|Find the total cost] [in total|altogether|in all|]?",
            "{thing} cost ${p} each and {thing2} cost ${q} each. [How much do {a} {thing} and {b} {thing2} cost|What is the cost of {a} {thing} and {b} {thing2}]?",
            "What is the total [cost|price] of {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            "A {place} sells {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much money does it [make|earn|take in]?",
            "Adult tickets cost ${p} and child tickets cost ${q}. How much do {a} adult tickets and {b} child tickets cost?",
            "How much [does|will] {name} pay for {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            "I [bought|ordered] {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much did I [pay|spend][ in all| altogether| in total|]?",
            "[Our class|A school|A club] [buys|orders] {a} {thing} at ${p} [apiece|each] and {b} {thing2} at ${q} [apiece|each]. [Find the total cost|What is the bill|How much is that in all].",
            "{a} {thing}, ${p} each; {b} {thing2}, ${q} each; total?",
            "A {item} costs ${p} and a [kite|lamp|drone] costs ${q}. What is the [price|cost] of {a} [of the first|of the former] and {b} of the [second|latter]?",
            "{a} adults and {b} children [visit a zoo|go to a show|take a boat trip]. An adult pays ${p} and a child pays ${q}. How much do they pay [altogether|together|in total]?",
            "Find the total [price|cost] of {a} {thing} and {b} {thing2} if [one of the first costs|the first cost] ${p} each and the second ${q} each.",
            "{name} works {a} hours [for|at] ${p} an hour in a [cafe|shop] and {b} hours [for|at] ${q} an hour [as a driver|in a garden]. How much does {he} earn [in all|altogether]?",
            "My {kin} sold {a} {thing} at ${p} each and {b} {thing2} at ${q} each. How much money [did that bring|was that] [in all|altogether]?",
            "If a [pen|ticket|bagel] costs ${p} and a [notebook|program|coffee] costs ${q}, how much do {a} [pen|ticket|bagel]s and {b} [notebook|program|coffee]s cost?",
            "[What do|How much do] {a} kg of {good} at ${p} per kg and {b} kg of {good2} at ${q} per kg cost [together|in total]?",
            "[we|they] [needed|got] {a} {thing} and {b} {thing2} for a party. The {thing} were ${p} each and the {thing2} ${q} each. How much did [we|they] spend?",
            "A [seller|trader|shopkeeper] has sold {a} {thing} and {b} {thing2}. Prices: ${p} for one of the {thing}, ${q} for one of the {thing2}. How much was taken in?",
            "{name} rents a [boat|bike|room] for {a} days at ${p} a day and a [tent|car] for {b} days at ${q} a day. What does {he} pay in total?",
            "For [a|the] school [party|play], {a} {thing} are bought at ${p} each, and {b} {thing2} at ${q} each. What is the total?",
            "Given prices of ${p} for a [plate|cap] and ${q} for a [bowl|shirt], [find|calculate|work out] the cost of {a} [plate|cap]s and {b} [bowl|shirt]s.",
            "On Monday {name} sold {a} {thing} for ${p} each. On Tuesday {he} sold {b} {thing2} for ${q} each. How much [money|] did {he} make in both days?",
            "Can you tell me how much I [need|have to pay] for {a} {thing} at ${p} each plus {b} {thing2} at ${q} each?",
            "The {place} charges ${p} for an adult and ${q} for a child. A group of {a} adults and {b} children [comes in|arrives]. How much does the group pay?",
            a=a,
            b=b,
            p=p,
            q=q,
        )
        return Problem(
            ask,
            "Find the cost of each kind and add.",
            lines + "print(round(first + second, 2))",
            clean(total),
            "The total is {box} dollars.",
            "{a} * {p} + {b} * {q}",
            True,
        )
    if kind == 1:
        note = next((m for m in (10, 20, 50, 100, 200, 500, 1000) if m > total), 0)
        if not note:
            raise Redraw
        ask = d.say(
            buys + " {He} pays with [${m}|a ${m} bill]. How much change does {he} get?",
            "{a} {thing} cost ${p} each and {b} {thing2} cost ${q} each. What change [is there from|do you get from] ${m}?",
            "{name} has ${m}. {He} buys {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much money [is left|does {he} have left]?",
            "How much change does {name} get from ${m} [if {he} buys|after buying|for] {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            "I have ${m}. I buy {a} {thing} [at|for] ${p} each and {b} {thing2} [at|for] ${q} each. How much [money do I have left|is left|money is left]?",
            "{name} took ${m} to the {place}. There {he} bought {a} {thing} at ${p} each and {b} {thing2} at ${q} each. How much [money|] did {he} bring home?",
            "[We|My {kin} and I] pay with a ${m} bill for {a} {thing} at ${p} each and {b} {thing2} at ${q} each. What is [our|the] change?",
            "Money: ${m}; bought: {a} {thing} at ${p} each and {b} {thing2} at ${q} each; money left?",
            "A [school|club|team] has ${m}. It [orders|buys] {a} {thing} for ${p} each and {b} {thing2} for ${q} each. How much of the money [remains|is not spent|is left]?",
            "From ${m} {name} pays for {a} [tickets|sandwiches|notebooks] at ${p} each and {b} [drinks|pens|postcards] at ${q} each. How much [remains|does {he} keep|is left]?",
            "What is left of ${m} after {a} {thing} at ${p} each and {b} {thing2} at ${q} each are [paid|bought]?",
            "Find the change from ${m} when {a} {thing} cost ${p} each and {b} {thing2} cost ${q} each.",
            "If {name} has ${m} and buys {a} {thing} for ${p} each and {b} {thing2} for ${q} each, how much [money will {he} have|will {he} have left|will be left]?",
            "The {thing} are ${p} each and the {thing2} are ${q} each. {name} takes {a} of the first and {b} of the second and gives the cashier ${m}. [What is {his} change|How much does {he} get back]?",
            "A customer gives the [seller|cashier] ${m} for {a} {thing} (${p} each) and {b} {thing2} (${q} each). How much money [does the customer get back|must be given back]?",
            "{name}'s {kin} gave {him} ${m} for the {place}. {He} spent it on {a} {thing} at ${p} each and {b} {thing2} at ${q} each. How much [was not spent|was left]?",
            "{a} adults at ${p} and {b} children at ${q} go to a [show|museum]. They pay with ${m}. How much change do they get?",
            "I want to buy {a} {thing} for ${p} each and {b} {thing2} for ${q} each, and I have ${m}. How much will be left [after that|over]?",
            "Given ${m}, how much [remains|is left] after [buying|paying for] {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            "{name} orders {a} [coffees|pizzas] at ${p} each and {b} [teas|salads] at ${q} each and hands over ${m}. [How much does {he} get back|Find the change].",
            "Can you tell me what change I get from ${m} when I buy {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
            a=a,
            b=b,
            p=p,
            q=q,
            m=note,
        )
        return Problem(
            ask,
            "Find the cost of each kind, add, and subtract from the money paid.",
            lines + f"print(round({note} - first - second, 2))",
            clean(note - total),
            "The change is {box} dollars.",
            "{m} - {a} * {p} - {b} * {q}",
            True,
        )
    diff = abs(a * Fraction(p) - b * Fraction(q))
    if not diff:
        raise Redraw
    ask = d.say(
        "{name} buys {a} {thing} at ${p} each. {name2} buys {b} {thing2} at ${q} each. [What is the difference of the two bills|How much more does one pay than the other|By how much do their costs differ]?",
        "{a} {thing} at ${p} each or {b} {thing2} at ${q} each: what is the difference in cost?",
        "What is the difference [in price|in cost] between {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
        "How far apart are the [costs|prices] of {a} {thing} at ${p} each and {b} {thing2} at ${q} each?",
        "{name} can [buy|choose] {a} {thing} at ${p} each or {b} {thing2} at ${q} each. How many dollars [lie between|is the difference between] the two [choices|offers]?",
        "[shop|store] A sells {a} {thing} for ${p} each, and [shop|store] B sells {b} {thing2} for ${q} each. [Find the difference of what they take in|By how much do their sales differ].",
        "{name} earns ${p} an hour and works {a} hours. {name2} earns ${q} an hour and works {b} hours. What is the difference [of|between] their pay?",
        "I spent ${p} each on {a} {thing}. My {kin} spent ${q} each on {b} {thing2}. By how [much|many dollars] do our bills differ?",
        "One class buys {a} tickets at ${p} each, another buys {b} tickets at ${q} each. What is the difference between the two bills?",
        "{a} {thing} cost ${p} each, {b} {thing2} cost ${q} each. [Find|Calculate] the difference of the two totals.",
        "If {name} saves ${p} a week for {a} weeks and {name2} saves ${q} a week for {b} weeks, how big is the difference between their savings?",
        "[Compare|Take] {a} {thing} at ${p} each and {b} {thing2} at ${q} each. What is the difference of the costs?",
        "By how [much|many dollars] does the [price|cost] of {a} {thing} at ${p} each differ from that of {b} {thing2} at ${q} each?",
        "A [trader|shopkeeper] sold {a} {thing} at ${p} each on {day} and {b} {thing2} at ${q} each on {day2}. What is the difference between the two days' sales?",
        "[hotel|camp] A costs ${p} a night, [hotel|camp] B ${q} a night. What is the difference in cost between {a} nights in A and {b} nights in B?",
        "Offer 1: {a} {thing} at ${p} each; offer 2: {b} {thing2} at ${q} each; difference in cost?",
        a=a,
        b=b,
        p=p,
        q=q,
    )
    return Problem(
        ask,
        "Find both costs and their difference.",
        lines + "print(round(abs(first - second), 2))",
        clean(diff),
        "The difference is {box} dollars.",
        story=True,
    )


@family
def change_from(d: Draw) -> Problem:
    n, p, m = d.size(6, 12), d.money(1, 12), d.pick([5, 10, 20, 50, 100])
    rest = m - n * Fraction(p)
    if rest <= 0:
        raise Redraw
    ask = d.say(
        "{name} buys {n} {thing} [at|for] ${p} each and pays with [${m}|a ${m} bill]. How much change does {he} [get|receive]?",
        "{name} has ${m}. {He} buys {n} {thing} [at|for] ${p} each. How much [money|] [does {he} have left|is left|remains]?",
        "How much change do you get from ${m} [if you buy|for|after buying] {n} {thing} at ${p} each?",
        "{n} {thing} at ${p} each are paid with ${m}. What is the change?",
        "{thing} [are|cost] ${p} each. {name} buys {n} and gives the [cashier|seller] ${m}. [How much change does {he} get|What is {his} change]?",
        "What change [does|will] {name} get from ${m} [if|when] {he} buys {n} {thing} at ${p} each?",
        "I have ${m} and buy {n} {thing} [at|for] ${p} each. How much [money do I have left|is left|money will I have left]?",
        "{name} [took|brought] ${m} to the {place} and bought {n} {thing} for ${p} each. How much did {he} [bring home|have left|have then]?",
        "{n} [tickets|sandwiches|drinks] at ${p} each are bought with a ${m} bill. [Find the change|What is the change|How much money comes back].",
        "Money: ${m}, {n} {thing} at ${p} each, change?",
        "How much is left of ${m} after {n} {thing} at ${p} each [are paid|are bought]?",
        "A customer gives the [seller|cashier] ${m} for {n} {thing} that cost ${p} each. How much money must be given back?",
        "My {kin} gave me ${m}. I [paid|spent] ${p} [each|apiece] on {n} {thing}. How much [remained|was left|could I keep]?",
        "One {item} costs ${p}. {name} buys {n} of them and pays with ${m}. [What is {his} change|How much does {he} get back]?",
        "If {n} {thing} [cost|are] ${p} each, how much change is there from ${m}?",
        "{name} has a ${m} gift card. {He} buys {n} {thing} for ${p} each. How much [money is left on it|is still on the card]?",
        "{name} rides the bus {n} times for ${p} each. {His} card had ${m} on it. How much is on it now?",
        "From ${m}, {name} pays for {n} {thing}, each [priced at|costing] ${p}. How much [money|] does {he} keep?",
        "Find the change from ${m} when {n} {thing} are bought at ${p} [each|apiece].",
        "[we|they] paid with ${m} for {n} {thing} at ${p} each. How much change did [we|they] get?",
        "A class has ${m}. It spends ${p} on each of {n} [prizes|cards|masks]. How much [remains|is left] in the class fund?",
        "Given ${m}, how much [remains|is left] after buying {n} {thing} at ${p} each?",
        "Can you tell me how much [change I get|money is left] if I buy {n} {thing} at ${p} each with ${m}?",
        "The price of one [bagel|ticket|notebook] is ${p}. {name}, who is 11, takes {n} and hands over ${m}. How much does {he} get back?",
        "{n} {group} each get ${p} from a fund of ${m}. How much money is left in the fund?",
        n=n,
        p=p,
        m=m,
    )
    return Problem(
        ask,
        f"The cost is {n} times {p}. Subtract it from {m}.",
        f"cost = {n} * {p}\nprint(round({m} - cost, 2))",
        clean(rest),
        "The change is {box} dollars.",
        "{m} - {n} * {p}",
        True,
    )


@family
def simple_change(d: Draw) -> Problem:
    p, m = d.money(2, 90), d.pick([10, 20, 50, 100])
    if Fraction(p) >= m:
        raise Redraw
    ask = d.say(
        "{name} buys a {item} for ${p} and pays with [${m}|a ${m} bill]. How much change does {he} get?",
        "What is the change from ${m} [for a|if a] {item} [that costs|costs|at] ${p}?",
        "{name} has ${m} and spends ${p}[ on a {item}|]. How much [money|] [is left|does {he} have left]?",
        "A {item} costs ${p}. How much [is left of|change do you get from] ${m}?",
        "How much change does {name} get from ${m} [if|when] {he} buys a {item} for ${p}?",
        "I pay with a ${m} bill for a {item} that costs ${p}. What [is my change|change do I get]?",
        "I had ${m} and spent ${p} [on a {item}|at the {place}]. How much [do I have now|money is left|is left]?",
        "Paid: ${m}, price: ${p}, change?",
        "[A|The] [lunch|taxi ride|ticket|haircut] costs ${p}. {name} gives ${m}. How much does {he} get back?",
        "A customer [hands over|gives] ${m} for a {item} at ${p}. How much money must the [seller|cashier] give back?",
        "What remains of ${m} after ${p} is [spent|paid]?",
        "{name}'s {kin} gave {him} ${m}. At the {place}, {he} spent ${p}. How much [was left|did {he} have left]?",
        "[Find|Calculate|Work out] the change from ${m} [for a bill of|when the price is|if the total is] ${p}.",
        "If a {item} costs ${p} and you pay with ${m}, how much [do you get back|change is there]?",
        "{name} has a ${m} gift card and uses it to [buy|pay for] a {item} that costs ${p}. How much is left on the card?",
        "[we|they] bought a {item} for ${p} and paid with ${m}. How much did [we|they] get back?",
        "My {kin} went to the {place} with ${m} and came home after spending ${p}. How much money came home?",
        "Out of ${m}, {name} uses ${p} to [buy a {item}|pay a bill]. What does {he} [have left|keep]?",
        "A bill of ${p} is paid with ${m}. What is the change?",
        "Given a price of ${p} and a payment of ${m}, [find|determine|calculate] the change.",
        "Can you tell me how much [change I get|money comes back] from ${m} if I [spend|have to pay] ${p}?",
        "{name} [takes|gets] ${m} out of the bank and [pays|spends] ${p} for a {item}. How much [of it is left|is left]?",
        "[My|The] wallet held ${m}. I took out ${p} [for a {item}|for lunch]. How much money is in it now?",
        p=p,
        m=m,
    )
    return Problem(
        ask,
        f"Subtract {p} from {m}.",
        f"print(round({m} - {p}, 2))",
        clean(m - Fraction(p)),
        "The answer is {box} dollars.",
        "{m} - {p}",
        True,
    )
