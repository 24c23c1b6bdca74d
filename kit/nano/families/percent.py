"""Percentages: parts, wholes, rests."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Union

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


def amount(d: Draw) -> Union[int, str]:
    """An int, or a text with cents."""
    kind = d.int(0, 9)
    if kind < 6:
        return d.int(1, 60) * 10 if d.chance(0.5) else d.int(5, 400)
    return d.int(400, 20000) if kind < 8 else d.money(5, 200, 1.0) if kind < 9 else d.int(1, 90) * 100


def dollars(value: Fraction) -> str:
    """A price as shops write it: "12" or "12.50"."""
    text = clean(value)
    return text + "0" if re.search(r"\.\d$", text) else text


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
        "[Tell me|Give me|I need|I want to know] {p}[%| percent] of {n}[.|, please.]",
        "[Can you tell me|Do you know|Can you give me] {p}[%| percent] of {n}?",
        "What number is {p}[%| percent] of {n}?",
        "If you take {p}[%| percent] of {n}, what [do you get|is the result|number results]?",
        "The number {n} is given. What is {p}[%| percent] of [it|this number]?",
        "{p}% out of {n} is [how much|what]?",
        "[Take|Consider] the number {n}. [Find|Calculate] {p}[%| percent] of it.",
        "What is the value of {p}% of {n}?",
        "[Could you|Can you|Please] [calculate|find|compute] {p}[%| percent] of {n}[?|]",
        "how much would {p} percent of {n} be",
        "I have to find {p}[%| percent] of {n}. What [is it|is the answer|do I get]?",
        "A [tank|barrel|pool] holds {n} liters of water. {p}% of [it|that] is [pumped out|used up|drained]. How many liters are [pumped out|used up|drained]?",
        "{name} [puts|sets] aside {p}% of ${n}. How [much money|many dollars] is that?",
        "Out of ${n}, {p}% [goes|is given] to [charity|the landlord|a savings account]. How [much money|many dollars] is that?",
        "[Rent|Food|Travel] takes {p}% of a budget of ${n}. How many dollars [is that|does it take]?",
        "If 100% is {n}, [what is|how much is] {p}%?",
        "100% is {n}. [What is|How much is|Find] {p}%?",
        "The whole is {n}. What [number|amount] is {p}[%| percent] of [it|the whole]?",
        "How [big|large] is {p}[%| percent] of {n}?",
        "[Which|What] number do I get [when|if] I take {p}% of {n}?",
        "A [waiter|seller|salesman] earns a commission of {p}% on sales of ${n}. How many dollars is the commission?",
        "What is {p}% times {n}?",
        "My [teacher|homework|worksheet] asks for {p}[%| percent] of {n}. What should I [write|answer]?",
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
def what_percent(d: Draw) -> Problem:
    many = d.int(3, 60) if d.chance(0.5) else d.pick([4, 5, 8, 10, 16, 20, 25, 40, 50])
    whole = many * d.pick([1, 2, 4, 5, 10, 20, 50])
    part = d.int(2, whole)
    ask = d.say(
        "=What percent of {whole} is {part}?",
        "={part} is what [percent|percentage] of {whole}?",
        "=What percentage of {whole} is {part}?",
        "{part} out of {whole} [is|as a percentage is|makes] what percent?",
        "[Express|Write] {part} out of {whole} as a [percent|percentage].",
        "{name} [answered {part} of {whole} questions correctly|got {part} out of {whole} questions right][ on a {subject} test|]. What [percent|percentage] [of the questions is that|is that|did {he} get]?",
        "[In|At] a [class|school|club] of {whole} {group}, {part} [wear glasses|are absent|play football|walk to school|like {subject}]. What percent [is that|of the {group} is that|of them is this]?",
        "{name} has {whole} {thing}. {part} of them are {color}. What percent of the {thing} are {color}?",
        "A team [played|has played] {whole} games and won {part}[ of them|]. What [percent|percentage] of [its|the] games did it win?",
        "What percent is {part} of {whole}?",
        "How many percent of {whole} is {part}?",
        "{name} has walked {part} km of a {whole} km [trail|path|route]. What [percent|percentage] of the [trail|path|route] is that?",
        "[I have|We have] read {part} pages of a book with {whole} pages. What percent of the book is that?",
        "Of {whole} [seeds|eggs|light bulbs], {part} were [bad|damaged]. [What percentage was bad|What percentage of them was that|Find the percentage]?",
        "Out of {whole} [shots|throws|tries], {name} [hit|made] {part}. What [is {his} success rate in percent|percent of them is that]?",
        "What percent of the [votes|ballots] did a candidate get if {part} of {whole} [people|voters] chose {him}?",
        "In a [survey|poll] of {whole} people, {part} [said yes|preferred tea|owned a dog]. What percentage [of them|of the people] [is that|was that]?",
        "{name} saved ${part} out of [a pay of|an income of|] ${whole}. What [percent|percentage] did {he} save?",
        "[Compute|Calculate|Find] what [percent|percentage] {part} is of {whole}.",
        "If {whole} is the whole and {part} is the part, what is the [percentage|percent]?",
        "Part: {part}, whole: {whole}, percent?",
        "My score was {part} out of {whole} points. What is that [in percent|as a percentage]?",
        "[A parking lot|A bus|A cinema] has {whole} [places|seats]. {part} [are taken|are full|are free]. What percent of the [places|seats] is that?",
        "Can you tell me what percent {part} is of {whole}?",
        "I [got|earned|scored] {part} of [the|] {whole} [possible|] points[ in {subject}|]. [What percentage is that|How many percent is that]?",
        "A {item} costs ${whole}, and {name} has already saved ${part}. What percent of the price [has {he} saved|is that]?",
        "What [fraction|part] of {whole} is {part}, [given|written|expressed] as a percent?",
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
    part = clean(Fraction(whole * p, 100), 1)
    kind = d.int(0, 9)
    if kind < 4 and "." not in part:
        ask = d.say(
            "{part} {group} [are|make up] {p}% of a [school|club|camp]. How many {group} are there in [total|all]?",
            "{part} of the {group} at a [school|club|camp] [play chess|ride bikes|like {subject}]. That is {p}% of all of them. How many {group} are there?",
            "If {p}% of the {group} in a [club|company|school] are {part} people, how many {group} are there [in all|altogether|in total]?",
            "{name} [sold|gave away|lost] {part} {thing}, which is {p}% of all {he} had. How many {thing} did {he} have [at first|in the beginning|before]?",
            "How many {thing} are in a [box|crate|shop] if {part} of them, or {p}%, are {color}?",
            "{part} {thing} are {color}. They make up {p}% of [the collection|all the {thing}]. How many {thing} are there?",
            "{p}% of the {thing} [in a box|in a crate] are {color}. There are {part} {color} ones. How many {thing} are there in [all|total]?",
            "{name} got {part} questions right, and that was {p}% of the [test|quiz|exam]. How many questions [did it have|were there]?",
            "In an election, {part} votes were {p}% of all votes. How many [people voted|votes were there|votes were cast]?",
            "A [team|player] won {part} games, {p}% of [all its|the] games. How many games were [played|there]?",
            "[We|They] have finished {part} pages of [a|the] book. That is {p}% of it. How many pages does [the whole book|it] have?",
            "A hall is {p}% full when {part} people are in it. How many people [fit into it|can it hold]?",
            "Find the number of {group} in a [town|school] if {p}% of them, that is {part}, [walk to work|own a bike|speak French].",
            "Only {part} of the invited guests [came|showed up], which is {p}% of them. How many guests were invited?",
            p=p,
            part=part,
        )
    elif kind < 7:
        part = dollars(Fraction(part))
        ask = d.say(
            "{name} spent {p}% of {his} [money|savings|budget], which was ${part}. How much [money|] did {he} have at first?",
            "{p}[%| percent] of my [savings|money] is ${part}. How much [do I have in all|money do I have]?",
            "A [deposit|down payment] of ${part} is {p}% of the price. What is the [full|whole|total] price?",
            "{name} pays ${part} of [tax|rent], which is {p}% of {his} [income|pay|salary]. What is {his} [income|pay|salary]?",
            "A [tip|commission|fee] of ${part} was {p}% of the [amount|total]. What was the [amount|total]?",
            "How much money is in [a|the] [budget|fund] if {p}% of it comes to ${part}?",
            "How much did {name} earn [in total|altogether] if {he} spent {p}% of it, [or|which is] ${part}?",
            "A {item} [was reduced by ${part}|is ${part} off]. That is {p}% of its price. What is the [full|normal|original] price?",
            "{name} [gives|donates] ${part}, or {p}% of {his} [savings|prize], to [charity|a shelter|the school]. How big was the whole sum?",
            "[Sales tax|A service charge] of {p}% came to ${part}. What was the price before it was added?",
            "I paid ${part} as a first payment, {p}% of the [cost|price] of a {item}. What is the [whole|full] [cost|price]?",
            "If {p}% of a [bill|budget|prize] is ${part}, how [much|many dollars] is [the whole|all of it]?",
            "A [company|family|town] spends {p}% of its budget on [heating|repairs|food]. That is ${part}. How big is the budget?",
            "Of all the money [raised|collected], {p}% came from the {place}: ${part}. How much money was [raised|collected] [in all|altogether]?",
            "[Rent|Insurance|Transport] costs a family ${part} a month, exactly {p}% of what they earn. What do they earn a month?",
            "The seller keeps {p}% of the price of every {item}. On one {item} that is ${part}. Find the price.",
            "How large is a [loan|debt] if a payment of ${part} covers {p}% of it?",
            "The [club|team] has raised ${part}, which is {p}% of what it [needs|wants]. What is its goal?",
            p=p,
            part=part,
        )
    else:
        ask = d.say(
            "={part} is {p}[%| percent] of what number?",
            "={p}[%| percent] of what number is {part}?",
            "If {p}[%| percent] of a number is {part}, [what is the number?|find the number.]",
            "{p}% of a number is {part}. [What is the number|Find the number|What is the whole]?",
            "Find the number [if|when] {p}[%| percent] of it is {part}.",
            "[Of which|Of what] number is {part} exactly {p}[%| percent]?",
            "What is the whole if {part} is {p}[%| percent] of it?",
            "What is 100% if {p}% is {part}?",
            "If {p}% is {part}, [what|how much] is 100%?",
            "After {name} has driven {part} km, {p}% of the trip is done. How long is the [whole|entire] trip?",
            "{part} liters fill {p}% of a [tank|barrel|pool]. How many liters does it hold when [it is|] full?",
            "I am thinking of a number. {p}[%| percent] of it is {part}. What is [it|my number|the number]?",
            "The [part|share] is {part} and the percentage is {p}%. [Find|Calculate|Determine|What is] the whole.",
            "Part: {part}, percent: {p}%, whole?",
            "Can you find the number whose {p}% is {part}?",
            "{part} kg of a [mixture|batch|load] is {p}[%| percent] of all of it. How many kg is the whole [mixture|batch|load]?",
            p=p,
            part=part,
        )
    return Problem(
        ask,
        f"Divide {part} by {p} and multiply by 100.",
        f"print(round({part} * 100 / {p}, 2))",
        str(whole),
        "The number is {box}.",
        "{part} * 100 / {p}",
        True,
    )


@family
def percent_rest(d: Draw) -> Problem:
    p, n = d.int(1, 19) * 5, d.int(2, 50) * d.pick([2, 4, 10, 20, 100])
    ask = d.say(
        "There are {n} {group} [in|at] a [school|camp|club|company]. {p}% of them [play sports|wear glasses|take the bus]. How many [do not|are the others]?",
        "There are {n} {group} [in|at] a [school|camp|club|company]. {p}% of them are [absent|new|left-handed]. How many are not?",
        "A {place} has {n} {thing}. {p}% of them are {color} and the rest are {color2}. How many are {color2}?",
        "{name} has ${n}. {He} spends {p}% of {his} money[ on a {item}|]. How much [money|] [does {he} have left|is left|remains]?",
        "Of {n} {thing}, {p}% are [sold|missing|lost]. How many are [not|left|still there]?",
        "{name} has {n} {thing} and gives {p}% of them to {his} {kin}. How many {thing} [are left|does {he} keep|does {he} have left]?",
        "[What is left of|What remains of] {n} after {p}[%| percent] of it is [taken away|removed]?",
        "A [farmer|baker|seller] had {n} {thing} and sold {p}% of them. How many [were left|{thing} were left|remained]?",
        "{p}% of the {n} [tickets|seats] for a show are [sold|taken]. How many are [left|still free]?",
        "How many {thing} remain if {p}% of {n} {thing} are [sold|given away|thrown out]?",
        "If {p}% of [the|] {n} {group} [at a school|in a club] [have a bike|come by bus|like {subject}], how many do not?",
        "A book has {n} pages. {name} has read {p}% of [it|them]. How many pages are [left to read|left|not read yet]?",
        "[I|We] had ${n} and spent {p}% of it[ on food|]. How much money [is left|remains]?",
        "A tank [holds|contains] {n} liters of [water|oil]. {p}% [leaks out|is used]. How many liters [remain|are left]?",
        "In a [school|town] vote, {p}% of {n} people voted yes and the others voted no. How many voted no?",
        "The trip is {n} km long. After {p}% of it, [{name} stops for lunch|the car stops|we take a break]. How many km are left?",
        "A test has {n} questions. {name} answers {p}% of them [right|correctly]. How many does {he} get wrong?",
        "Of ${n}, {p}% is [paid in taxes|spent on rent]. How much [is left|remains|is not spent on it]?",
        "Total: {n}, gone: {p}%, how many are left?",
        "{name} must [plant|pack|wash] {n} {thing}. {He} has done {p}% of the work. How many {thing} are still to do?",
        "{n} [people|guests] were invited. {p}% came. How many did not[ come|]?",
        "Out of {n} {thing}, {p}% are {color}. Find how many are not {color}.",
        "[My brother|My sister] has {n} {thing} and wants to give away {p}% of them. How many will stay?",
        "Given {n} {group}, of whom {p}% wear glasses, how many do not[ wear glasses|]?",
        "A [factory|workshop] made {n} {thing}, and {p}% of them were [faulty|broken]. How many were [good|fine]?",
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
