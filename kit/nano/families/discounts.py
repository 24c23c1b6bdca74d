"""Discounts, taxes and tips, and the price before a discount."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family
from .percent import amount, clean, rate


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
        "{name} [buys|wants to buy|is buying|bought|chooses|sees] a {item} [that costs|priced at|with a price of|marked at] ${n}[ at the {place}|]. [There is|{He} has a coupon for|{He} gets|The {place} gives] "
        "[a|] {p}[%| percent] [discount|off]. How much [does|will|did] {he} [pay|have to pay|spend]?",
        "How much [will|does] a {item} cost if [its|the] [regular|original|normal|usual|list] price is ${n} and [it is {p}% off|there is a {p}% discount|the discount is {p}%]?",
        "The [regular|original|normal|list|usual] price of a {item} is ${n}. [During a sale|In a sale|On {day}|This week|Today] it "
        + off
        + ". [What is the sale price|What does it cost now|"
        "How much is it now|What is the reduced price]?",
        "=A {item} [costs|is|was] ${n} and [is|it is|it's|now it is] [[on sale for|on sale at|] {p}% off|discounted by {p}%]. [What is the sale price|How much does it cost now|What is the new price|How much do you pay|What's the price]?",
        "=[How much is|What is the price of|What's the price of|How much does] a ${n} {item} [at|with] {p}% off[ cost|]?",
        "A ${n} {item} "
        + off
        + ". What is [the sale price|its price now|the new price|its final price]?",
        "A {place} has everything {p}% off. [What is the price of|How much is|What would you pay for] a {item} that [normally|usually|] costs ${n}?",
        "If a {item} [costs|is] ${n} and [the discount is {p}%|is on sale for {p}% off|you get {p}% off], [what is the sale price|how much do you pay|what's the price]?",
        "{p}% off a ${n} {item}. [What is the sale price|How much is it|What do you pay]?",
        "[During a sale,|On sale,] a {item} [has a discount of {p}%|is {p}% off]. [The|Its] [original|regular] price is ${n}. [What is the price now|What is the sale price]?",
        "{name} has a coupon for {p}% off. If {he} uses it on a {item} that costs ${n}, [how much will {he} pay|what will be the price|what does {he} pay]?",
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
    p, n = str(d.int(2, 25)), amount(d)
    ask = d.say(
        "=A {item} costs ${n}[.| before tax.| plus tax.] [The sales tax is|Sales tax is|The tax rate is|Tax is|There is a sales tax of] {p}%. [What is the total cost|What is the total price|How much do you pay|How much is it with tax|What is the final price|Find the total]?",
        "[What is|Find|Calculate] the total [cost|price] of a ${n} {item} [with|including|after] {p}[%| percent] [sales tax|tax|VAT]?",
        "{name} buys a {item} for ${n}. [The sales tax is|{He} also pays sales tax of|The {place} adds a tax of] {p}%. How much does {he} pay [in total|altogether|in all|]?",
        "A {p}% [tax|sales tax] is added to the [price|cost] of a ${n} {item}. [What is the total|How much is it with tax|What does the buyer pay]?",
        "If [sales tax|the tax rate|VAT] is {p}%, [how much does a ${n} {item} cost in total|what is the total cost of a ${n} {item}|what will you pay for a ${n} {item}]?",
        "The price of a {item} without tax is ${n}. With {p}% tax, what is the [total|full|final] price?",
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
    p, whole = d.int(1, 15) * 5, d.int(2, 60) * d.pick([1, 2, 5, 10, 20])
    paid = clean(Fraction(whole * (100 - p), 100))
    ask = d.say(
        "After a {p}[%| percent] discount[,|] a {item} costs ${paid}. What was the [original|regular|full] price?",
        "A {item} is on sale for ${paid}[, which is| after] {p}% off. [What was the original price|How much did it cost before the sale|Find the original price]?",
        "{name} paid ${paid} for a {item} [with a|after a] {p}% discount. [What was the price before the discount|What was its original price]?",
        "The sale price of a {item} is ${paid} after {p}[%| percent] off. What [was|is] the [original|regular|list] price?",
        p=p,
        paid=paid,
    )
    return Problem(
        ask,
        f"After {p}% off, {100 - p}% of the price is left. So divide {paid} by {100 - p} and multiply by 100.",
        f"left = 100 - {p}\nprint(round({paid} * 100 / left, 2))",
        str(whole),
        "The original price was {box} dollars.",
        story=True,
    )
