"""Wages, fees, savings, profit, interest."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .percent import clean


@family
def wages(d: Draw) -> Problem:
    w, h, n, kind = d.money(8, 45, 0.3), d.int(2, 12), d.size(8, 20, 52), d.int(0, 2)
    if kind == 0:
        ask = d.say(
            "{name} earns ${w} [an|per|each] hour. How much does {he} earn [in|for|if {he} works] {h} hours?",
            "{name} [works|worked] {h} hours [at|for] ${w} [an|per] hour. How much [does|did] {he} [earn|make]?",
            "How much [does {name} earn|is the pay|do you earn] for {h} hours at ${w} [an|per] hour?",
            "[The pay is|A job pays] ${w} per hour. What is the pay for {h} hours?",
            "What does {name} earn for {h} hours [of work|in the garden|at the {place}] if {he} [gets|is paid] ${w} [an|per] hour?",
            "I [earn|get|am paid] ${w} [an|per] hour. How much do I [earn|get|make] [in|for] {h} hours?",
            "Hourly pay: ${w}, hours: {h}, pay?",
            "A [babysitter|gardener|driver|guide] [charges|takes|asks] ${w} [an|per] hour. How much [is it|must be paid] for {h} hours?",
            "{name} [babysits|mows lawns|walks dogs|tutors] for ${w} [an|per] hour. How much [money|] does {he} [make|earn] in {h} hours?",
            "My {kin} [worked|helped] {h} hours at the {place} and [got|earned] ${w} for each hour. How much was that [in all|altogether]?",
            "Find the pay for {h} hours [of work|] if [the hourly pay is|one hour is paid at|every hour brings] ${w}.",
            "{h} hours of work at ${w} per hour: how much [money|pay] is that?",
            "If one hour of [work|lessons|cleaning] [costs|is] ${w}, how much [do {h} hours cost|is it for {h} hours]?",
            "[On {day}|Yesterday] {name} worked for {h} hours. {He} [earns|is paid] ${w} per hour. [What is {his} pay for that day|How much did {he} make]?",
            "[We|They] hired a [painter|cook|singer] for {h} hours at ${w} [an|per] hour. What is the bill?",
            "A [boat|bike|hall|court] can be rented for ${w} [an|per] hour. What does it cost for {h} hours?",
            "Given an hourly wage of ${w}, [find|calculate|work out] the [pay|wage] for {h} hours.",
            "{name}, who is 17, has a summer job. It pays ${w} an hour, and today {he} worked {h} hours. [What did {he} earn|How much did {he} earn] today?",
            "Can you tell me [how much I earn|my pay] for {h} hours at ${w} an hour?",
            "For each hour of work {name} [receives|is given] ${w}. After {h} hours, how much has {he} earned?",
            "The shift lasts {h} hours and pays ${w} per hour. [How much does it pay in all|What is the pay for the shift]?",
            w=w,
            h=h,
        )
        return Problem(
            ask,
            "Multiply the hourly pay by the hours.",
            f"print(round({w} * {h}, 2))",
            clean(Fraction(w) * h),
            "The pay is {box} dollars.",
            "{w} * {h}",
            True,
        )
    if kind == 1:
        ask = d.say(
            "{name} earns ${w} [an|per] hour and works {h} hours [a|each|every] day. How much does {he} earn in {n} days?",
            "{name} works {h} hours a day for {n} days at ${w} [an|per] hour. [How much does {he} earn|What is {his} pay]?",
            "How much does {name} make in {n} days [if {he} works|working] {h} hours a day for ${w} an hour?",
            "What does {name} earn in {n} days if {he} works {h} hours a day at ${w} an hour?",
            "I work {h} hours a day and [earn|get] ${w} an hour. How much do I [earn|make] in {n} days?",
            "Hourly pay: ${w}, hours a day: {h}, days: {n}, total pay?",
            "A [builder|gardener|driver|guide] [gets|takes|asks] ${w} per hour. How much [is it|must be paid] for {n} days with {h} hours [each|a day]?",
            "{name} has a summer job for {n} days. Each day {he} works {h} hours for ${w} an hour. How much [money|] [will {he} earn|does {he} make] [in all|in total|altogether]?",
            "Find the pay for {n} days of {h} hours each at ${w} [an|per] hour.",
            "My {kin} worked {n} days, {h} hours every day, at ${w} [an|per] hour. What was the pay?",
            "If {name} is paid ${w} [an|per] hour, how much does {he} get for {n} days of {h} hours?",
            "A [boat|hall|machine|tennis court] is rented for {h} hours on each of {n} days. It costs ${w} per hour. What is the [bill|total]?",
            "For {n} days, {name} [babysits|tutors|mows lawns] {h} hours a day. {He} [charges|earns] ${w} an hour. How much does {he} get?",
            "[Every|Each] day a [waiter|cleaner|clerk] works {h} hours. The pay is ${w} an hour. How much is earned after {n} days?",
            "{n} days with {h} hours of work each, every hour paid at ${w}: how much is [earned|the pay]?",
            "At ${w} an hour, what is the pay for someone who works {h} hours on each of {n} days?",
            "A [pump|heater|oven] runs {h} hours a day. One hour costs ${w}. [How much does it cost in {n} days|What are the costs for {n} days]?",
            "Given {h} hours of work a day and an hourly pay of ${w}, [find|calculate|work out] the pay for {n} days.",
            "Can you tell me how much I [make|earn] in {n} days with {h} hours a day at ${w} [an|per] hour?",
            "{n} [painters|cooks|guards] each work {h} hours at ${w} an hour. How much do they earn [together|in total]?",
            "Last year {name} worked on {n} days for {h} hours at a time. {He} was paid ${w} an hour. How much did {he} earn?",
            w=w,
            h=h,
            n=n,
        )
        return Problem(
            ask,
            "Find the pay of one day and multiply by the days.",
            f"day = {w} * {h}\nprint(round(day * {n}, 2))",
            clean(Fraction(w) * h * n),
            "The pay is {box} dollars.",
            "{w} * {h} * {n}",
            True,
        )
    q = d.size(100, 400)
    ask = d.say(
        "{name} saves ${w} [a|each|every|per] week. {He} already has ${q}. How much will {he} have after {n} weeks?",
        "{name} has ${q} and saves ${w} every week. How much money does {he} have [after|in] {n} weeks?",
        "[A gym|A club|A service] charges ${q} to join and ${w} [a|per] month. How much [is it|does it cost|do you pay] for {n} months?",
        "A taxi costs ${q} plus ${w} per [km|mile]. How much is a ride of {n} [km|miles]?",
        "A plumber charges ${q} plus ${w} [an|per] hour. [How much is|What is the price of] a job of {n} hours?",
        "How much money will {name} have after {n} weeks if {he} has ${q} now and saves ${w} [a|every|each] week?",
        "I have ${q} in my [bank|box|account]. [Every|Each] month I add ${w}. How much will I have after {n} months?",
        "A [phone|washing machine|piano] is paid with ${q} at once and {n} payments of ${w}. [What is the total price|How much is paid in all]?",
        "{name} buys a {item} for ${q} down and ${w} a month for {n} months. How much does {he} pay [in total|altogether]?",
        "Start: ${q}, saved [each|every] week: ${w}, weeks: {n}, money then?",
        "Joining fee: ${q}, monthly fee: ${w}, months: {n}, total cost?",
        "Renting a [hall|van|boat] costs ${q} plus ${w} for every hour. [What is the cost|What do you pay|Find the cost] for {n} hours?",
        "There [is a basic fee of|is a fixed charge of] ${q}, and [each|every] [unit|visit|lesson] costs ${w}. How much [do|are] {n} of them [cost|] in total?",
        "A [guide|band|clown] takes ${q} for coming and ${w} per hour. How much [is it|must be paid] for {n} hours?",
        "My {kin} gave me ${q}. Since then I have saved ${w} a week for {n} weeks. How much [money|] do I have?",
        "A [printer|shop|website] charges ${q} for the design and ${w} for each of {n} [posters|shirts|mugs]. What is the [total|bill]?",
        "If a [club|gym|pool] asks ${q} once and then ${w} [a|per] month, how much is paid [in|for] {n} months?",
        "{name} [earns|gets] ${q} a month and ${w} for each {item} {he} sells. How much does {he} get [in a month|for a month] with {n} sales?",
        "What is the total cost of a [course|membership] with a fee of ${q} and {n} payments of ${w}?",
        "[A phone plan|A data plan] costs ${q} plus ${w} per gigabyte. [What do {n} gigabytes cost|How much is it for {n} gigabytes]?",
        "Given a starting amount of ${q} and weekly savings of ${w}, [find|calculate|work out] the amount after {n} weeks.",
        "The class fund held ${q}. Then {n} [students|parents|children] each [gave|paid in] ${w}. How much is in it now?",
        "{name} opened an account with ${q} and put in ${w} [each|every] month. How much was in it after {n} months?",
        "A [repair|delivery|taxi ride] costs ${q} to start with, then ${w} for each [minute|hour]. What is the price for {n} [minutes|hours]?",
        "Can you tell me how much I have [in|after] {n} weeks if I start with ${q} and save ${w} a week?",
        "An entrance ticket is ${q} and each ride costs ${w}. {name} takes {n} rides. How much does {he} [pay|spend] [in all|altogether]?",
        w=w,
        n=n,
        q=q,
    )
    return Problem(
        ask,
        f"Multiply {w} by {n} and add {q}.",
        f"part = {w} * {n}\nprint(round({q} + part, 2))",
        clean(q + Fraction(w) * n),
        "The amount is {box} dollars.",
        "{q} + {w} * {n}",
        True,
    )


@family
def profit(d: Draw) -> Problem:
    n, buy, sell = d.size(9, 40), d.money(1, 40, 0.3), d.money(1, 60, 0.3)
    if Fraction(sell) <= Fraction(buy):
        raise Redraw
    ask = d.say(
        "{name} buys {n} {thing} [for|at] ${b} each and sells them [for|at] ${s} each. [What is {his} profit|How much profit does {he} make|How much does {he} gain|What is the profit]?",
        "A {place} buys {n} {thing} at ${b} each and sells them at ${s} each. [What is the profit|Find the profit|How much does it earn]?",
        "What is the profit on {n} {thing} bought at ${b} each and sold at ${s} each?",
        "It costs ${b} to make one [{item}|toy|cake]. {name} sells {n} for ${s} each. What is the profit?",
        "How much profit does {name} make if {he} buys {n} {thing} for ${b} each and sells them for ${s} each?",
        "I bought {n} {thing} [at|for] ${b} each and sold [them|all of them] [at|for] ${s} each. [What was my profit|How much did I gain]?",
        "[Cost|Bought at]: ${b} each, [price|sold at]: ${s} each, number sold: {n}, profit?",
        "A [trader|shop|market stall] pays ${b} for a {item} and sells it for ${s}. What is the profit on {n} [of them|such sales]?",
        "Each of {n} {thing} [costs|is bought for] ${b} and is sold for ${s}. Find the [total|whole] profit.",
        "Making a [cake|candle|chair] costs ${b}; it sells for ${s}. How much profit [do {n} of them bring|is made with {n} of them]?",
        "{name} sells {n} {thing} [at|for] ${s} each. They cost {him} ${b} each. How much [profit does {he} make|does {he} gain|money does {he} make after costs]?",
        "Find the [profit|gain] [when|if] {n} {thing} are bought for ${b} [each|apiece] and sold for ${s} [each|apiece].",
        "My {kin} [knits scarves|paints cards|makes candles]. The material for one costs ${b}, and one is sold for ${s}. What is the profit on {n}?",
        "A [school|class|club] buys {n} [T-shirts|cups|pens] at ${b} each and sells them to parents at ${s} each. How much money does it [earn|make] for [the trip|its fund]?",
        "The {place} gets {thing} for ${b} each and sells them for ${s} each. [Today|Last week] it sold {n}. How much profit was that?",
        "If a ticket costs ${b} and is sold on for ${s}, what is the gain on {n} tickets?",
        "A [farmer|grower] has costs of ${b} for a [sack|crate|box] of [potatoes|onions|apples|grapes] and sells it for ${s}. What is the profit on {n} of them?",
        "{n} {thing} were bought at ${b} each. All were sold at ${s} each. What profit was made?",
        "Given a cost of ${b} and a selling price of ${s} for one {item}, [find|calculate|work out] the profit on {n}.",
        "[We|They] sold {n} {thing} at a fair for ${s} each after paying ${b} for each. How much profit was made?",
        "Can you tell me the profit if I sell {n} {thing} for ${s} each that I bought for ${b} each?",
        "By selling {thing} for ${s} each that cost ${b} each, how much does {name} gain on {n} of them?",
        "A share is bought for ${b} and sold for ${s}. How much is gained with {n} shares?",
        n=n,
        b=buy,
        s=sell,
    )
    return Problem(
        ask,
        f"The profit on each is {sell} - {buy}. Multiply by {n}.",
        f"each = {sell} - {buy}\nprint(round({n} * each, 2))",
        clean(n * (Fraction(sell) - Fraction(buy))),
        "The profit is {box} dollars.",
        "{n} * ({s} - {b})",
        True,
    )


@family
def simple_interest(d: Draw) -> Problem:
    p, r, t, total = (
        d.int(1, 100) * d.pick([50, 100, 200]),
        str(d.int(1, 12)) if d.chance(0.7) else d.decimal(1, 9),
        d.int(1, 10),
        d.chance(0.35),
    )
    years = "year" if t == 1 else "years"
    if total:
        ask = d.say(
            f"={{name}} [deposits|invests|puts|saves] ${{p}} at {{r}}% simple interest [per year|a year|] for {{t}} {years}. [What is the total amount|How much is there in total|What is the final balance|How much will be in the account]?",
            f"${{p}} is [invested|deposited|borrowed|lent] at [a simple interest rate of {{r}}% [per year|a year]|{{r}}% [simple interest|annual simple interest]] for {{t}} {years}. [What is the total amount|How much is there in total|What is the final balance|How much will be in the account]?",
            f"What is the total amount of ${{p}} at {{r}}%[ simple interest|] [per year|a year|per annum|] [for|after|over] {{t}} {years}?",
            f"A [loan|deposit|bank account] of ${{p}} has [a simple [yearly|annual] interest rate|simple [yearly|annual] interest] of {{r}}%. After {{t}} {years}, what is the total amount?",
            f"How much [money|] will {{name}} have after {{t}} {years} if {{he}} [deposits|invests] ${{p}} at {{r}}% simple interest [a|per] year?",
            f"I [put|place] ${{p}} into an account with {{r}}% simple interest per year. [How much is in it|What is the balance] after {{t}} {years}?",
            f"{{name}} borrows ${{p}} at {{r}}% simple interest a year. How much must {{he}} pay back after {{t}} {years}[ in all|]?",
            f"Principal: ${{p}}, simple interest: {{r}}% a year, time: {{t}} {years}, [total amount|final balance]?",
            f"Find the [final balance|total amount] after {{t}} {years} when ${{p}} earns {{r}}% simple interest [a|per] year.",
            f"A [bank|credit union] pays {{r}}% simple interest [a|per] year. What does a deposit of ${{p}} [grow to|become] in {{t}} {years}?",
            f"If ${{p}} is lent for {{t}} {years} at a simple [annual|yearly] rate of {{r}}%, [what sum is paid back|how much is paid back] in the end?",
            f"With simple interest of {{r}}% [a|per] year, [what is|how much is] ${{p}} worth after {{t}} {years}?",
            f"The principal is ${{p}}. [The|Its] simple interest rate is {{r}}% [a|per] year. [Find|Calculate|What is] the amount [including the interest|with interest] after {{t}} {years}.",
            "My {kin} took a {t}-year loan of ${p} at {r}% simple interest [a year|per year]. How much will be paid back [altogether|in total]?",
            f"Each year {{r}}% of the ${{p}} that was first paid in is added to an account. What is the balance after {{t}} {years}?",
            f"Given ${{p}} and a simple interest rate of {{r}}% a year, [find|work out|calculate] principal plus interest after {{t}} {years}.",
            f"{{name}} lends {{his}} {{kin}} ${{p}} for {{t}} {years} and asks for {{r}}% simple interest a year. How much does {{he}} get back [in total|altogether]?",
            f"Can you tell me how much I have [in|after] {{t}} {years} if I invest ${{p}} at {{r}}% simple interest?",
            p=p,
            r=r,
            t=t,
        )
    else:
        ask = d.say(
            f"={{name}} [deposits|invests|puts|saves] ${{p}} at {{r}}% simple interest [per year|a year|] for {{t}} {years}. [How much interest is earned|What is the interest|Find the interest|How much simple interest is that|How much interest does it earn]?",
            f"${{p}} is [invested|deposited|borrowed|lent] at [a simple interest rate of {{r}}% [per year|a year]|{{r}}% [simple interest|annual simple interest]] for {{t}} {years}. [How much interest is earned|What is the interest|Find the interest|How much simple interest is that|How much interest does it earn]?",
            f"[What is|Find|Calculate|Compute] the simple interest on ${{p}} at {{r}}% [per year|a year|per annum|] [for|after|over] {{t}} {years}?",
            f"A [loan|deposit|bank account] of ${{p}} has [a simple [yearly|annual] interest rate|simple [yearly|annual] interest] of {{r}}%. After {{t}} {years}, [how much is the interest|what is the interest]?",
            f"How much [simple|] interest does {{name}} [get|earn] if {{he}} [deposits|invests] ${{p}} for {{t}} {years} at {{r}}% simple interest [a|per] year?",
            f"I put ${{p}} into an account with {{r}}% simple interest per year. How much interest do I [get|earn] in {{t}} {years}?",
            f"{{name}} borrows ${{p}} at {{r}}% simple interest a year. How much interest must {{he}} pay [after|for] {{t}} {years}?",
            f"Principal: ${{p}}, rate: {{r}}% a year, time: {{t}} {years}, simple interest?",
            f"Find the interest when ${{p}} is [kept|left] for {{t}} {years} at a simple rate of {{r}}% [a|per] year.",
            f"A [bank|credit union] pays {{r}}% simple interest [a|per] year. How much interest does a deposit of ${{p}} bring in {{t}} {years}?",
            f"If ${{p}} is lent for {{t}} {years} at a simple [annual|yearly] rate of {{r}}%, how much interest is [due|paid]?",
            f"How many dollars of interest does ${{p}} [earn|bring] in {{t}} {years} at {{r}}% simple interest?",
            f"The principal is ${{p}}. [The|Its] simple interest rate is {{r}}% [a|per] year. [Find|Calculate|What is] the interest for {{t}} {years}.",
            "My {kin} took a {t}-year loan of ${p} at {r}% simple interest [a year|per year]. How much interest is that [altogether|in total]?",
            f"Each year a bank pays {{r}}% of the ${{p}} that was first paid in. How much [does it pay|interest is that] in {{t}} {years}?",
            f"Given ${{p}} and a simple interest rate of {{r}}% a year, [find|work out|calculate] the interest [after|for] {{t}} {years}.",
            f"{{name}} lends {{his}} {{kin}} ${{p}} for {{t}} {years} at {{r}}% simple interest a year. How much interest does {{he}} get?",
            f"Can you tell me the simple interest on a [loan|deposit] of ${{p}} over {{t}} {years} at {{r}}% [a|per] year?",
            f"With a simple yearly rate of {{r}}%, what interest [is earned on|does one pay on] ${{p}} in {{t}} {years}?",
            p=p,
            r=r,
            t=t,
        )
    interest = Fraction(p) * Fraction(r) * t / 100
    return Problem(
        ask,
        "Simple interest is principal times rate times time." + (" Add the principal." if total else ""),
        f"interest = {p} * {r} / 100 * {t}\nprint(round({f'{p} + ' if total else ''}interest, 2))",
        clean(interest + (p if total else 0)),
        "The amount is {box} dollars.",
        f"{'{p} + ' if total else ''}{{p}} * {{r}} / 100 * {{t}}",
        True,
    )


@family
def compound_interest(d: Draw) -> Problem:
    p, r, t = d.int(1, 100) * d.pick([50, 100, 500]), d.int(1, 12), d.int(2, 8)
    value = Fraction(p) * Fraction(100 + r, 100) ** t
    cents = int(value * 100 + Fraction(1, 2))
    if abs(value * 100 - cents) > Fraction(49, 100):
        raise Redraw
    ask = d.say(
        "=${p} is invested at {r}% [compound interest[ per year|]|interest compounded annually|interest compounded yearly] for {t} years. [What is the final amount|How much is it worth|What is the balance|Find the final amount]?",
        "{name} [invests|deposits|puts] ${p} at {r}% [interest|per year], compounded [annually|yearly|every year][,|] for {t} years. [How much [money|] will {he} have|What is the amount|What is the balance]?",
        "[What is|Find|Calculate] the [value|amount] of ${p} after {t} years at {r}% compound interest?",
        "How much will ${p} [grow to|become|be worth] in {t} years at {r}% [interest compounded annually|compound interest]?",
        "A [population|town] of {p} people grows by {r}% [every|each|a] year. What is it after {t} years, to two decimals?",
        "What will {name} have after {t} years if {he} [invests|deposits] ${p} at {r}%, compounded [annually|yearly]?",
        "I put ${p} into [an account|a bank] that pays {r}% compound interest [a|per] year. How much [money will I have|will be there] after {t} years?",
        "Principal: ${p}, [rate|yearly rate]: {r}%, compounded yearly, years: {t}, final amount?",
        "A [bank|savings plan] pays {r}% a year, and the interest is added to the account. [What does ${p} grow to|How much is ${p} worth] in {t} years?",
        "Find the [final amount|balance|value] of an investment of ${p} after {t} years when interest of {r}% is compounded [annually|yearly|every year].",
        "The price of a [house|painting|rare coin] is ${p} and [rises|grows] by {r}% every year. [What is the price|What is it worth] after {t} years, to the cent?",
        "{name} borrows ${p} at {r}% compound interest per year. How much must be paid back after {t} years?",
        "With [yearly|annual] compounding at {r}%, [what is|how much is] ${p} worth after {t} years?",
        "{name}'s [salary|pay] of ${p} [rises|goes up] by {r}% every year. What is it after {t} [years|such rises]?",
        "If ${p} [earns|brings] {r}% interest every year and nothing is taken out, how much is there after {t} years?",
        "An investment of ${p} grows {r}% a year. [What is it worth|Find its value|How much is it] after {t} years?",
        "A [loan|debt] of ${p} grows by {r}% each year. Nothing is paid back. How big is [it|the loan] after {t} years?",
        "Given a principal of ${p}, a rate of {r}% and yearly compounding, [find|calculate|work out] the amount after {t} years.",
        "My {kin} left ${p} in the bank for {t} years. Every year {r}% interest was added. [How much was there then|What was the balance]?",
        "Suppose you invest ${p} at an annual rate of {r}%, compounded once a year. [Find|Calculate] the amount after {t} years.",
        "${p} earns {r}% interest every year, and all of it stays in the account. What [has the sum become|is the balance] after {t} years?",
        "How much money is in an account after {t} years if it starts with ${p} and grows by {r}% [a year|every year|per year]?",
        "Can you [tell me|calculate] what ${p} becomes in {t} years at {r}% interest, compounded yearly?",
        "In {t} years, what will ${p} be worth if its value [increases|grows|rises] by {r}% [every|each] year?",
        p=p,
        r=r,
        t=t,
    )
    return Problem(
        ask,
        f"Each year multiplies the amount by 1 + {r}/100.",
        f"amount = {p} * (1 + {r} / 100)**{t}\nprint(round(amount, 2))",
        text_of(Fraction(cents, 100)),
        "The amount is {box}.",
        story=True,
    )
