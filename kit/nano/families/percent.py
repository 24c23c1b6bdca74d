"""Percentages: parts, discounts, taxes, tips, rises and falls, and the backward questions."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of


def clean(value: Fraction, places: int = 2) -> str:
    """The exact text of a value that ends within `places` decimals; otherwise the numbers are drawn again."""
    if (value * 10**places).denominator != 1:
        raise Redraw
    return text_of(value)


def rate(d: Draw) -> str:
    """A percentage people really use: mostly multiples of 5, sometimes any, sometimes with a half."""
    kind = d.int(0, 9)
    return str(d.int(1, 19) * 5) if kind < 6 else str(d.int(2, 98)) if kind < 9 else d.decimal(1, 30)


def amount(d: Draw) -> str:
    kind = d.int(0, 9)
    if kind < 6:
        return str(d.int(1, 60) * 10 if d.chance(0.5) else d.int(5, 400))
    return (
        str(d.int(400, 20000)) if kind < 8 else d.money(5, 200, 1.0) if kind < 9 else str(d.int(1, 90) * 100)
    )


@family
def percent_of(d: Draw) -> Problem:
    p, n = rate(d), amount(d)
    ask = d.say(
        "=What is {p}[%| percent] of {n}?",
        "=[Find|Calculate|Compute|Work out|Determine|Evaluate] {p}[%| percent] of {n}.",
        "=How much is {p}[%| percent] of {n}?",
        "={p}% of {n}",
        "=What is {p}% of ${n}?",
        "={p}[%| percent] of {n} [is what|equals what|is][ number|]?",
        "What's {p}% of {n}?",
        "[Tell me|Give me|I need|Can you tell me|I want to know|Do you know] {p}[%| percent] of {n}[.|, please.]",
        "What number is {p}[%| percent] of {n}?",
        "If you take {p}[%| percent] of {n}, what [do you get|is the result|number results]?",
        "The number {n} is given. What is {p}[%| percent] of [it|this number]?",
        "{p}% out of {n} is [how much|what]?",
        "[Take|Consider] the number {n}. [Find|Calculate] {p}[%| percent] of it.",
        "What is the value of {p}% of {n}?",
        "[Could you|Can you|Please] [calculate|find|compute] {p}[%| percent] of {n}[?|]",
        "how much would {p} percent of {n} be",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"To find {p}% of {n}, multiply {n} by {p} and divide by 100.",
        f"print(round({n} * {p} / 100, 4))",
        clean(Fraction(n) * Fraction(p) / 100, 4),
        f"So {p}% of {n} is {{box}}.",
        "{n} * {p} / 100",
    )


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
def percent_rise_or_fall(d: Draw) -> Problem:
    p, n, up = rate(d), amount(d), d.chance(0.5)
    rises = (
        "[increases|rises|grows|goes up|is increased|is raised]"
        if up
        else "[decreases|falls|drops|goes down|is decreased|shrinks]"
    )
    noun = "[increase|rise|growth]" if up else "[decrease|drop|fall]"
    ask = d.say(
        "=[Increase|Raise] {n} by {p}[%| percent]."
        if up
        else "=[Decrease|Reduce|Lower] {n} by {p}[%| percent].",
        f"The [population|number of people] of a [town|village|city] is {{n}}. It {rises} by {{p}}%. What is the new population?",
        f"A [quantity|number|value] of {{n}} {rises} by {{p}}[%| percent]. What is [the new value|it now|the result]?",
        f"{{name}} earns ${{n}} a [week|month|day]. [{{His}}|The] [pay|salary|wage] {rises} by {{p}}%. What is [{{his}}|the] new [pay|salary|wage]?",
        f"The [price|rent|cost|value] of a [{{item}}|house|room|membership|share] is ${{n}}. It {rises} by {{p}}%. [What is the new price|What is it now|How much is it now|Find the new price]?",
        f"What is {{n}} after a {{p}}[%| percent] {noun}?",
        f"After a {{p}}% {noun}, what does {{n}} become?",
        f"[Last year|Last month] [a club|a school|a company|a gym] had {{n}} [members|{{group}}]. This [year|month] the number {rises} by {{p}}%. How many are there now?",
        p=p,
        n=n,
    )
    sign, word = ("+", "Add it to") if up else ("-", "Subtract it from")
    value = Fraction(n) * (100 + (1 if up else -1) * Fraction(p)) / 100
    return Problem(
        ask,
        f"The change is {p}% of {n}. {word} {n}.",
        f"change = {n} * {p} / 100\nprint(round({n} {sign} change, 2))",
        clean(value),
        "The new value is {box}.",
        "{n} " + sign + " {n} * {p} / 100",
        True,
    )


@family
def what_percent(d: Draw) -> Problem:
    whole = d.int(2, 60) * d.pick([1, 2, 4, 5, 10, 20])
    part = d.int(1, whole)
    ask = d.say(
        "=What percent of {whole} is {part}?",
        "={part} is what [percent|percentage] of {whole}?",
        "=What percentage of {whole} is {part}?",
        "{part} out of {whole} [is|as a percentage is|makes] what percent?",
        "[Express|Write] {part} out of {whole} as a [percent|percentage].",
        "{name} [answered|got|has] {part} [out of|of] {whole} questions [right|correctly][ on a {subject} test|]. What [percent|percentage] [of the questions is that|is that|did {he} get]?",
        "[In|At] a [class|school|club] of {whole} {group}, {part} [wear glasses|are absent|play football|walk to school|like {subject}]. What percent [is that|of the {group} is that|of them is this]?",
        "{name} has {whole} {thing}. {part} of them are {color}. What percent of the {thing} are {color}?",
        "A team [played|has played] {whole} games and won {part}[ of them|]. What [percent|percentage] of [its|the] games did it win?",
        "What percent is {part} of {whole}?",
        part=part,
        whole=whole,
    )
    return Problem(
        ask,
        f"Divide the part {part} by the whole {whole} and multiply by 100.",
        f"print(round({part} / {whole} * 100, 2))",
        clean(Fraction(part * 100, whole)),
        "That is {box} percent.",
        "{part} / {whole} * 100",
        True,
    )


@family
def whole_from_percent(d: Draw) -> Problem:
    p, whole = d.int(1, 19) * 5, d.int(2, 60) * d.pick([1, 2, 5, 10, 20])
    part = text_of(Fraction(whole * p, 100))
    clean(Fraction(whole * p, 100), 1)
    ask = d.say(
        "={part} is {p}[%| percent] of what number?",
        "={p}[%| percent] of what number is {part}?",
        "If {p}[%| percent] of a number is {part}, [what is the number|find the number]?",
        "{p}% of a number is {part}. [What is the number|Find the number|What is the whole]?",
        "{name} spent {p}% of {his} [money|savings|budget], which was ${part}. How much [money|] did {he} have at first?",
        "{part} {group} [is|make up] {p}% of a [school|club|camp]. How many {group} are there in [total|all]?",
        p=p,
        part=part,
    )
    return Problem(
        ask,
        f"Divide {part} by {p} and multiply by 100.",
        f"print(round({part} * 100 / {p}, 2))",
        str(whole),
        "The number is {box}.",
        story=True,
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


@family
def percent_change(d: Draw) -> Problem:
    old = d.int(1, 40) * d.pick([1, 2, 5, 10, 20])
    new = d.int(1, 2 * old)
    if old == new:
        raise Redraw
    up = new > old
    word = "increase" if up else "decrease"
    went = "[rose|went up|increased|grew]" if up else "[fell|went down|decreased|dropped]"
    ask = d.say(
        f"=What is the percent[age|] {word} from {{old}} to {{new}}?",
        f"[Find|Calculate] the percent[age|] {word} from {{old}} to {{new}}.",
        f"The price of a {{item}} {went} from ${{old}} to ${{new}}. [What is the percent {word}|By what percent did it change|What percent {word} is this]?",
        f"The number of {{group}} {went} from {{old}} to {{new}}. [By what percent|By how many percent|What is the percentage {word}]?",
        f"A [value|quantity|number] {went} from {{old}} to {{new}}. What is the percent[age|] {word}?",
        old=old,
        new=new,
    )
    diff = f"{new} - {old}" if up else f"{old} - {new}"
    return Problem(
        ask,
        f"Find the change, {diff}, then divide by the old value {old} and multiply by 100.",
        f"change = {diff}\nprint(round(change / {old} * 100, 2))",
        clean(Fraction(abs(new - old) * 100, old)),
        f"The {word} is {{box}} percent.",
        story=True,
    )


@family
def percent_rest(d: Draw) -> Problem:
    p, n = d.int(1, 19) * 5, d.int(2, 50) * d.pick([2, 4, 10, 20, 100])
    ask = d.say(
        "There are {n} {group} [in|at] a [school|camp|club|company]. {p}% of them [are girls|play sports|wear glasses|are absent|take the bus]. How many [do not|are not|are the others|are left]?",
        "A {place} has {n} {thing}. {p}% of them are {color} and the rest are {color2}. How many are {color2}?",
        "{name} has ${n}. {He} spends {p}% of {his} money[ on a {item}|]. How much [money|] [does {he} have left|is left|remains]?",
        "Of {n} {thing}, {p}% are [broken|rotten|sold|missing]. How many are [not|left|still there]?",
        "{name} has {n} {thing} and gives {p}% of them to {his} {kin}. How many {thing} [are left|does {he} keep|does {he} have left]?",
        p=p,
        n=n,
    )
    return Problem(
        ask,
        f"{p}% of {n} are taken away; the rest stays.",
        f"part = {n} * {p} / 100\nprint(round({n} - part, 2))",
        clean(Fraction(n * (100 - p), 100), 0),
        "The rest is {box}.",
        "{n} - {n} * {p} / 100",
        True,
    )
