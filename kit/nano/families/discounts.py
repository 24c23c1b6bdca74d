"""Discounts, taxes and tips, and the price before a discount."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family
from .percent import amount, clean, dollars, rate


@family
def sale_price(d: Draw) -> Problem:
    p, n = rate(d), amount(d)
    off = (
        "[[is on sale for|is on sale at|is sold at|goes on sale for|now has|comes with] {p}% off|"
        "[is discounted by|is reduced by|is marked down by|gets a discount of] {p}%]"
    )
    ask = d.say(
        "=A {item} [costs|is priced at|sells for|normally costs|usually sells for] ${n}. It is [[on sale for|now on sale for|"
        "on sale at] {p}% off|[discounted by|marked down|marked down by|reduced by] {p}%]. [What is the sale price|How much does it cost now|What is the new price|What is the final price"
        "|How much will you pay|What do you pay for it|Find the sale price]?",
        "A {item} [costs|is priced at|sells for|originally costs] ${n}. [The store|A shop|The seller|The {place}] [gives|offers|has] a {p}[%| percent] discount[ on it|]. "
        "[What is the price after the discount|What will it cost|How much do you pay|Find the discounted price|What is the sale price]?",
        "[What is|Find|Calculate] the [sale price|discounted price|final price|price] of a ${n} {item} [after a|with a|at a] {p}[%| percent] [discount|reduction|price cut]?",
        "{name} [buys|wants to buy|is buying|chooses|sees] a {item} [that costs|priced at|with a price of|marked at] ${n}[ at the {place}|]. "
        "[There is a {p}[%| percent] discount|{He} has a coupon for {p}[%| percent] off|{He} gets {p}[%| percent] off|The {place} gives a {p}[%| percent] discount]. How much [does|will] {he} [pay|have to pay|spend]?",
        "How much [will|does] a {item} cost if [its|the] [regular|original|normal|usual|list] price is ${n} and [it is {p}% off|there is a {p}% discount|the discount is {p}%]?",
        "The [regular|original|normal|list|usual] price of a {item} is ${n}. [During a sale|In a sale|On {day}|This week|Today] it "
        + off
        + ". [What is the sale price|What does it cost now|"
        "How much is it now|What is the reduced price]?",
        "=A {item} [costs|is|was] ${n} and [is|it is|it's|now it is] [[on sale for|on sale at|] {p}% off|discounted by {p}%]. [What is the sale price|How much does it cost now|What is the new price|How much do you pay|What's the price]?",
        "=[How much is|What is the price of|What's the price of] a ${n} {item} [at|with] {p}% off?",
        "=How much does a ${n} {item} cost [at|with] {p}% off?",
        "A ${n} {item} " + off + ". What is [the sale price|its price now|the new price|its final price]?",
        "A {place} has everything {p}% off. [What is the price of|How much is|What would you pay for] a {item} that [normally|usually|] costs ${n}?",
        "If a {item} [costs|is] ${n} and [the discount is {p}%|is on sale for {p}% off|you get {p}% off], [what is the sale price|how much do you pay|what's the price]?",
        "{p}% off a ${n} {item}. [What is the sale price|How much is it|What do you pay]?",
        "[During a sale,|On sale,] a {item} [has a discount of {p}%|is {p}% off]. [The|Its] [original|regular] price is ${n}. [What is the price now|What is the sale price]?",
        "{name} has a coupon for {p}% off. If {he} uses it on a {item} that costs ${n}, [how much will {he} pay|what will be the price|what does {he} pay]?",
        "How much do I [pay|have to pay] for a {item} [priced at|with a price tag of|that costs] ${n} if I get {p}% off?",
        "I [want|would like] to buy a {item}. It costs ${n}, but [there is a discount of {p}%|I get {p}% off|today it is {p}% cheaper]. [How much will I pay|What do I pay|How much money do I need]?",
        "My {kin} and I saw a {item} for ${n} with a sign saying [-{p}%|{p}% off]. [What is the price after the discount|How much would we pay]?",
        "[Regular price|List price|Price]: ${n}, discount: {p}%, [sale price|price to pay]?",
        "The owner of a [shop|bookstore|boutique] [cuts|lowers|reduces] the ${n} price of a {item} by {p}%. [Find the new price|What is the new price].",
        "Because of a [scratch|small defect|stain], a {item} worth ${n} is sold [with {p}% off|at a discount of {p}%]. What does the buyer pay?",
        "Everything in the {place} is {p}% off [today|this week]. [A|One] {item} is marked ${n}. [What is its sale price|What will it cost|How much does it cost now]?",
        "Last week a {item} cost ${n}. This week the price is {p}% lower. [What is the price now|How much is it this week|What does it cost now]?",
        "[Students|Members|Seniors|Children] get {p}% off at the [museum|cinema|theater|club]. The full price of a ticket is ${n}. What is the reduced price?",
        "A [hotel room|flight|concert ticket|train ride] costs ${n}. [Early bookers|Members|Those who pay online] get {p}% off. [How much do they pay|What is the price for them]?",
        "Given a [list|marked] price of ${n} and a [discount|rebate] of {p}%, [find|calculate|work out|determine] the selling price.",
        "[Find|Determine|What is] the [selling|sale|discounted] price of a {item} when its marked price is ${n} and the discount is {p}%.",
        "Can you tell me what a ${n} {item} costs [after|with] a [{p}%|{p} percent] [discount|price cut|reduction]?",
        "A [kite|drone|carpet] is [sold|offered] by the {place} at a discount of {p}%. Without the discount it would cost ${n}. [How much is it|What is its price] with the discount?",
        "{p}% [is taken off|comes off|is knocked off] the price of a {item} that was ${n}. What is the [final|new] price?",
        "{name}, who is 12, buys a {item} [with pocket money|at the {place}]. It is marked ${n}, and the [shop|seller] takes off {p}%. How much does {he} pay?",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"The discount is {p}% of {n}. Subtract it from the price.",
        f"price = {n}\ndiscount = price * {p} / 100\nprint(round(price - discount, 2))",
        clean(Fraction(n) * (100 - Fraction(p)) / 100),
        "The sale price is {box} dollars.",
        "{n} - {n} * {p} / 100",
        True,
    )


@family
def discount_saved(d: Draw) -> Problem:
    p, n = rate(d), amount(d)
    ask = d.say(
        "A {item} [costs|is priced at|sells for] ${n}. It is [on sale for {p}% off|[discounted by|reduced by|marked down] {p}%]. How much [money|] [do you save|is saved|is the discount|will you save|is taken off]?",
        "[What is|Find|Calculate] the [discount|saving|amount saved] on a ${n} {item} [at|with] {p}[%| percent] off?",
        "{name} buys a {item} [for|at] {p}% off. The [regular|original|normal] price is ${n}. How much [does|did] {he} save?",
        "How much [do you save|money is saved|would {name} save] [on|when buying] a {item} [that costs|priced at] ${n} [if it is|with|at] {p}% off?",
        "A [store|shop] takes {p}[%| percent] off a ${n} {item}. [How many dollars is that|How big is the discount in dollars|What is the amount of the discount]?",
        "A {item} [normally costs|is normally] ${n}. [Today|This week] it is {p}% cheaper. How many dollars does [a buyer|{name}] save?",
        "How many dollars is {p}% off [when|if] a {item} [costs|is priced at] ${n}?",
        "How much cheaper is a ${n} {item} [after|with] a [{p}%|{p} percent] discount?",
        "{name} uses a coupon for {p}% off [when buying|to buy] a ${n} {item}. [How much money does the coupon save|How much does {he} save]?",
        "By how many dollars does the price of a {item} [fall|go down|drop] if it was ${n} and is [cut|reduced|lowered] by {p}%?",
        "Find the [discount in dollars|amount of the discount|money saved] if [the list price is|a {item} costs] ${n} and {p}% is taken off.",
        "[List price|Price]: ${n}, discount: {p}%, [money saved|savings]?",
        "I have a {p}% discount card. How much do I save on a {item} [priced at|that costs|for] ${n}?",
        "My {kin} [bought|got] a {item} in a sale with {p}% off. Before the sale it cost ${n}. How much was saved?",
        "The {place} [lowers|cuts] the price of a ${n} {item} by {p}%. How [big|large] is the [price cut|reduction] in dollars?",
        "A discount of {p}% is given on a [bill|bicycle|sofa|dress] of ${n}. How much money does the customer save?",
        "Given a [marked|regular] price of ${n} and a discount rate of {p}%, [find|calculate|determine] the discount in dollars.",
        "Members of a club pay {p}% less. How much does a member save on a [ticket|course|trip] that costs ${n} for others?",
        "We [bought|paid for] our {item} early and got {p}% off the usual ${n}. How much [money|] did we save?",
        "Can you tell me [how much I save|how much money is saved|the discount in dollars] if a ${n} {item} is {p}% off?",
        "The {item} in the window [costs|is] ${n}. {name}, who works there, gets {p}% off. How many dollars less does {he} pay?",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"The amount saved is {p}% of {n}.",
        f"price = {n}\nsaved = price * {p} / 100\nprint(round(saved, 2))",
        clean(Fraction(n) * Fraction(p) / 100),
        "The amount saved is {box} dollars.",
        "{n} * {p} / 100",
        True,
    )


@family
def price_with_tax(d: Draw) -> Problem:
    p, n = str(d.int(2, 25)) if d.chance(0.8) else d.decimal(3, 12), amount(d)
    ask = d.say(
        "=A {item} costs ${n}[.| before tax.| plus tax.] [The sales tax is|Sales tax is|The tax rate is|Tax is|There is a sales tax of] {p}%. [What is the total cost|What is the total price|How much do you pay|How much is it with tax|What is the final price|Find the total]?",
        "[What is|Find|Calculate] the total [cost|price] of a ${n} {item} [with|including|after] {p}[%| percent] [sales tax|tax|VAT]?",
        "{name} buys a {item} for ${n}. [The sales tax is|{He} also pays sales tax of|The {place} adds a tax of] {p}%. How much does {he} pay [in total|altogether|in all|]?",
        "A {p}% [tax|sales tax] is added to the [price|cost] of a ${n} {item}. [What is the total|How much is it with tax|What does the buyer pay]?",
        "If [sales tax|the tax rate|VAT] is {p}%, [how much does a ${n} {item} cost in total|what is the total cost of a ${n} {item}|what will you pay for a ${n} {item}]?",
        "The price of a {item} without tax is ${n}. With {p}% tax, what is the [total|full|final] price?",
        "How much will {name} pay for a {item} [marked|priced at] ${n} [if|when] the sales tax is {p}%?",
        "I [bought|paid for] a {item}. The price [on the tag|on the label] was ${n}, and {p}% tax was added. How much did I pay[ in all| altogether|]?",
        "[Price|Net price]: ${n}, tax: {p}%, [total|price with tax]?",
        "A [shop|store|dealer] must add {p}% [tax|VAT] to all prices. [What does|How much does] a ${n} {item} cost then?",
        "Find the [total|final|full] price if the [price|net price] is ${n} and the tax [rate|] is {p}%.",
        "Given a price of ${n} before tax and a tax rate of {p}%, [find|calculate|work out] the [total to pay|amount to pay|full price].",
        "Before tax [my|our] [bill|order|meal|hotel room] comes to ${n}. The tax is {p}%. What is the total?",
        "What will a customer pay for a {item} that costs ${n} before tax, if a tax of {p}% is [charged|added]?",
        "In [{name}'s|our|this] [town|state|country] the sales tax is {p}%. What does a {item} with a price tag of ${n} cost [in total|in the end|there]?",
        "The [net|] price of a [car|sofa|piano|bed] is ${n}. VAT of {p}% [comes on top|is added]. What is the [total|gross] price?",
        "Including [a tax of {p}%|{p}% tax|{p}% sales tax], what is the price of a ${n} {item}?",
        "Can you [tell me|work out] how much I pay for a ${n} {item} when {p}% [sales tax|tax] is added?",
        "{name} has a {item} in {his} cart for ${n}. At the checkout {p}% tax is added. How much does {he} [have to pay|pay]?",
        "A [bill|repair|phone bill] of ${n} does not include the {p}% tax. How much is [it|the bill] with tax?",
        "My {kin} sells {thing}. An order [comes to|costs] ${n} without tax, and the tax is {p}%. How much must the customer pay?",
        "How much does a ${n} {item} [cost|come to] with {p}% tax [included|added]?",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"The tax is {p}% of {n}. Add it to the price.",
        f"price = {n}\ntax = price * {p} / 100\nprint(round(price + tax, 2))",
        clean(Fraction(n) * (100 + Fraction(p)) / 100),
        "The total is {box} dollars.",
        "{n} + {n} * {p} / 100",
        True,
    )


@family
def bill_with_tip(d: Draw) -> Problem:
    p, n, only = str(d.pick([10, 12, 15, 18, 20, 22, 25, 30])), d.money(8, 240, 0.3), d.chance(0.5)
    bill = "[A|The] [restaurant|dinner|lunch|meal] [bill|check] is ${n}."
    if only:
        ask = d.say(
            "="
            + bill
            + " [You leave|{name} leaves|You want to leave|They leave] a {p}% tip. How much is the tip?",
            bill + " How much is a {p}[%| percent] tip?",
            "[What is|Find|Calculate] a {p}[%| percent] tip on [a|a bill of] ${n}[ meal| bill| dinner|]?",
            "{name} [pays|has a bill of|spends] ${n} [for dinner|for lunch|at a restaurant]. {He} [wants to leave|leaves|gives] a {p}% tip. [How much tip does {he} leave|How much is the tip|How many dollars is the tip]?",
            "How much should you tip on a ${n} [bill|meal] if you tip {p}%?",
            "A taxi ride costs ${n}. [How much is|What is] a {p}% tip?",
            "How many dollars is a tip of {p}% on a bill of ${n}?",
            "The [waiter|waitress] gets a tip of {p}%. The [meal|food|dinner] costs ${n}. How much [money|] does the [waiter|waitress] get as a tip?",
            "Bill: ${n}, tip: {p}%, [tip in dollars|how much is the tip]?",
            "Find the tip [if|when] the bill is ${n} and [we|you|they] tip {p}%.",
            "We [ate|had lunch|had dinner] for ${n} and want to tip {p}%. How much [is that|should the tip be]?",
            "I [always|usually] tip {p}%. What tip do I leave on a bill of ${n}?",
            "If [a haircut|a taxi ride|a pizza delivery] costs ${n} and [{name} tips|you tip] {p}%, how much is the tip?",
            "My {kin} and I [eat out|go to a cafe]. The bill is ${n}, and we tip {p}%. [How big is the tip|What tip do we leave|How many dollars is the tip]?",
            "The [haircut|delivery|ride] costs ${n}. {name} [gives|adds] a tip of {p}%. How much is the tip?",
            "A tip of {p}% is [left|paid|given] on a ${n} [dinner|lunch|breakfast]. What is the [tip|amount of the tip] in dollars?",
            "{group} at table 5 have a bill of ${n}. They tip {p}%. How many dollars do they tip?",
            "Can you [tell me|calculate] [how much to tip|the tip] on ${n} at {p}%?",
            "What tip should [{name}|I|a guest] leave for a ${n} [meal|dinner|lunch] to give {p}%?",
            "Given a bill of ${n}, [work out|calculate|determine] a {p}% tip.",
            p=p,
            n=n,
        )
        return Problem(
            ask,
            f"The tip is {p}% of {n}.",
            f"bill = {n}\ntip = bill * {p} / 100\nprint(round(tip, 2))",
            clean(Fraction(n) * Fraction(p) / 100),
            "The tip is {box} dollars.",
            "{n} * {p} / 100",
            True,
        )
    ask = d.say(
        "="
        + bill
        + " [You leave|{name} leaves|You want to leave|They add] a {p}% tip. [What is the total|How much is paid in total|What is the total cost|How much do they pay altogether]?",
        "[What is|Find] the total [cost|bill|amount paid] for a ${n} [meal|dinner|lunch] with a {p}[%| percent] tip?",
        "{name} [has dinner|eats lunch|eats] at a restaurant. The [bill|food|meal] [is|costs] ${n} and {he} [adds|leaves|gives] a {p}% tip. How much does {he} [spend|pay] [in total|altogether|in all]?",
        "With a {p}% tip, how much does a ${n} [meal|dinner|bill] cost [in total|altogether|]?",
        "How much [do|will] [I|we] pay in total if the bill is ${n} and [I|we] [add|leave] a tip of {p}%?",
        "Bill: ${n}, tip: {p}%, total?",
        "The [food|meal|dinner] [costs|cost] ${n}, and {p}% is added as a tip. [Find the total|What is the total].",
        "If a [haircut|taxi ride|pizza] costs ${n} and {name} tips {p}%, how much does {he} [pay|spend] altogether?",
        "We [ate|had dinner|had lunch] for ${n} and left a tip of {p}%. How much did we [pay|spend] [in total|altogether|in all]?",
        "Find the [total|amount to pay] [if|when] the bill is ${n} and the tip is {p}%.",
        "My {kin} paid a [restaurant|cafe] bill of ${n} and added {p}% for the [waiter|waitress]. How much money was that [in all|altogether|in total]?",
        "What is the [whole|total] cost of a ${n} [meal|dinner|lunch|breakfast] [if|when] you tip {p}%?",
        "{name} takes a taxi. The ride costs ${n}, and {he} [gives the driver|adds] a tip of {p}%. What does {he} pay in all?",
        "Given a bill of ${n} and a tip of {p}%, [find|calculate|work out] the total amount.",
        "A [waiter|waitress] brings a bill of ${n}. The guests [add|leave] a {p}% tip on top of it. How much do they pay [in all|altogether]?",
        "I [always|usually] tip {p}%. What do I pay [altogether|in total] for a ${n} [meal|haircut|ride]?",
        "Dinner for {name} and {his} {kin} [costs|comes to] ${n}. With a tip of {p}%, what do they pay?",
        "A service charge of {p}% is added to a restaurant bill of ${n}. What must be paid [in total|altogether]?",
        "Can you tell me the total for a ${n} [bill|meal|lunch] with a tip of {p}%?",
        "The bill of ${n} did not include a tip. {name} [added|gave] {p}%. How much did {he} spend [in total|altogether]?",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"The tip is {p}% of {n}. Add it to the bill.",
        f"bill = {n}\ntip = bill * {p} / 100\nprint(round(bill + tip, 2))",
        clean(Fraction(n) * (100 + Fraction(p)) / 100),
        "The total is {box} dollars.",
        "{n} + {n} * {p} / 100",
        True,
    )


@family
def price_before(d: Draw) -> Problem:
    p, whole = d.int(1, 15) * 5, d.int(2, 60) * d.pick([1, 2, 5, 10, 20, 50])
    paid = dollars(Fraction(whole * (100 - p), 100))
    ask = d.say(
        "After a {p}[%| percent] discount[,|] a {item} costs ${paid}. What was the [original|regular|full] price?",
        "A {item} is on sale for ${paid}[, which is| after] {p}% off. [What was the original price|How much did it cost before the sale|Find the original price]?",
        "{name} paid ${paid} for a {item} [with a|after a] {p}% discount. [What was the price before the discount|What was its original price]?",
        "The sale price of a {item} is ${paid} after {p}[%| percent] off. What [was|is] the [original|regular|list] price?",
        "What was the price of a {item} before a discount of {p}% [if|when] it now costs ${paid}?",
        "I [paid|spent] ${paid} for a {item} that was {p}% off. What did it cost [before|before the sale|originally]?",
        "With a {p}% [discount|price cut], a {item} is [sold for|offered at] ${paid}. Find the [original|regular|full] price.",
        "A [shop|store] [cut|lowered|reduced] the price of a {item} by {p}%. It costs ${paid} now. How much was it before?",
        "[Sale price|Price now]: ${paid}, discount: {p}%, [original price|price before]?",
        "Find the [original|full|normal|regular] price of a {item} that costs ${paid} after {p}% off.",
        "How much does a {item} cost without the discount if it [costs|is] ${paid} with {p}% off?",
        "Members get {p}% off and pay ${paid} for a [ticket|course|trip]. What do people who are not members pay?",
        "{name} had a coupon for {p}% off and paid ${paid} for a {item}. What was [the price on the tag|the full price]?",
        "The price of a {item} was [cut|reduced|lowered] by {p}% to ${paid}. What was [it|the price] before?",
        "If ${paid} is [what you pay|the price] after {p}% off, what [was the price|is the price] before the discount?",
        "A {item} lost {p}% of its value and is now worth ${paid}. What was it worth [before|at first|when it was new]?",
        "[On {day}|In the sale], my {kin} [bought|got] a {item} for ${paid}, {p}% cheaper than usual. What is the usual price?",
        "We got {p}% off [our|a] {item} and paid only ${paid}. How much would it have cost [without the discount|at the full price]?",
        "Given that a price of ${paid} already includes a discount of {p}%, [find|work out|calculate] the price without it.",
        "Can you tell me the [original|old|full] price of a {item} if {p}% off [makes it|brings it down to] ${paid}?",
        "After its price [fell|dropped|went down] by {p}%, a [phone|bike|camera] costs ${paid}. [What was the old price|How much was it before]?",
        "A [hotel|theater|museum] gives groups {p}% off. A group of 12 pays ${paid}. What would it pay without the discount?",
        p=p,
        paid=paid,
    )
    return Problem(
        ask,
        f"After {p}% off, {100 - p}% of the price is left. So divide {paid} by {100 - p} and multiply by 100.",
        f"left = 100 - {p}\nprint(round({paid} * 100 / left, 2))",
        str(whole),
        "The original price was {box} dollars.",
        "{paid} * 100 / (100 - {p})",
        True,
    )
