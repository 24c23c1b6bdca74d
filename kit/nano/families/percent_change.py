"""Rises and falls by a percentage, and the percentage of a change."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .percent import amount, clean, rate


@family
def percent_rise_or_fall(d: Draw) -> Problem:
    p, n, up = rate(d), amount(d), d.chance(0.5)
    rises = (
        "[increases|rises|grows|goes up|is increased|is raised]"
        if up
        else "[decreases|falls|drops|goes down|is decreased|shrinks]"
    )
    rose = "[increased|rose|grew|went up]" if up else "[decreased|fell|dropped|went down]"
    noun = "[increase|rise|growth]" if up else "[decrease|drop|fall]"
    raised = "[increased|raised]" if up else "[decreased|reduced|lowered]"
    more = "more" if up else "less"
    sign, word = ("+", "Add it to") if up else ("-", "Subtract it from")
    value = Fraction(n) * (100 + (1 if up else -1) * Fraction(p)) / 100
    if value.denominator == 1 and Fraction(n).denominator == 1 and d.chance(0.6):
        ask = d.say(
            f"The [population|number of people] of a [town|village|city] is {{n}}. It {rises} by {{p}}%. What is the new population?",
            f"[Last year|Last month] [a club|a school|a company|a gym] had {{n}} [members|{{group}}]. This [year|month] the number {rises} by {{p}}%. How many are there now?",
            f"There were {{n}} [visitors|customers|guests] at the {{place}} on Monday. On Tuesday the number {rose} by {{p}}%. How many [visitors|customers|guests] came on Tuesday?",
            f"How many {{group}} does a [camp|company|club] have if it started with {{n}} and the number {rose} by {{p}}%?",
            f"If the population of a [village|town], {{n}} people, {rises} by {{p}}% [in a year|over ten years|in one decade], how many people live there [afterwards|then]?",
            f"A [farm|zoo] had {{n}} [birds|animals] last spring. Since then the number has been {raised} by {{p}}%. How many [birds|animals] are there now?",
            f"A [newspaper|magazine] had {{n}} readers. [After a year|By December], their number {rose} by {{p}}%. Find the new number of readers.",
            f"Find the [number of {{thing}}|number of copies] sold this year if {{n}} were sold last year and sales {rose} by {{p}}%.",
            f"My {{kin}}'s channel has {{n}} [followers|subscribers]. [Next month|By summer] that number {rises} by {{p}}%. How many will there be?",
            f"A [factory|workshop] made {{n}} {{thing}} in May. In June its [output|production] {rose} by {{p}}%. How many {{thing}} did it make in June?",
            f"Readers before: {{n}}, {noun}: {{p}}%, readers after?",
            f"[Given that|Knowing that] a [library|school] owned {{n}} books and the number {rose} by {{p}}%, how many books does it own now?",
            f"The number of [trees|deer|fish] in a [forest|park] was {{n}} ten years ago and {rose} by {{p}}% [since then|until today]. How many are there today?",
            f"I [counted|saw] {{n}} [cars|bikes] on our [street|road] last week. This week I saw {{p}}% {'more' if up else 'fewer'}. How many did I see this week?",
            f"{{p}}% {'more' if up else 'fewer'} [tickets|copies|meals] were sold on Sunday than on Saturday. On Saturday {{n}} were sold. How many were sold on Sunday?",
            f"A [band|team|singer] had {{n}} fans. The number of fans {rose} by {{p}}[%| percent] after [a concert|the last show]. How many fans are there now?",
            f"{{name}} is 30 years old and works in an office with {{n}} people. Next year there will be {{p}}% {'more' if up else 'fewer'}. How many people will work there?",
            f"Can you tell me how many [pupils|members] a school club has now, if it had {{n}} before and the number {rose} by {{p}}%?",
            f"What will the population of a [town|city] of {{n}} people be after a {noun} of {{p}}%?",
            p=p,
            n=n,
        )
    else:
        ask = d.say(
            "=[Increase|Raise] {n} by {p}[%| percent]."
            if up
            else "=[Decrease|Reduce|Lower] {n} by {p}[%| percent].",
            f"A [quantity|number|value] of {{n}} {rises} by {{p}}[%| percent]. What is [the new value|it now|the result]?",
            f"{{name}} earns ${{n}} a [week|month|day]. [{{His}}|The] [pay|salary|wage] {rises} by {{p}}%. What is [{{his}}|the] new [pay|salary|wage]?",
            f"The [price|rent|cost|value] of a [{{item}}|house|room|membership|share] is ${{n}}. It {rises} by {{p}}%. [What is the new price|What is it now|How much is it now|Find the new price]?",
            f"What is {{n}} after a {{p}}[%| percent] {noun}?",
            f"After a {{p}}% {noun}, what does {{n}} become?",
            f"What [number|value] is {{p}}% {more} than {{n}}?",
            f"{{n}} is {raised} by {{p}}[%| percent]. What is the [result|new number]?",
            f"[What do you get|What is the result|What results] [if|when] {{n}} is {raised} by {{p}}[%| percent]?",
            f"Start [with|from] {{n}}. {'Add' if up else 'Take away'} {{p}}[%| percent] {'to' if up else 'from'} it. What [do you get|is the new value]?",
            f"Yesterday a [share|stock] was worth ${{n}}. Today its value {rose} by {{p}}%. What is it worth [now|today]?",
            f"The rent for [my|our] [room|flat|apartment] was ${{n}}. It {rose} by {{p}}% [in January|this year]. How much is [it|the rent] now?",
            f"How much is the [electricity|water|phone|gas] bill this month if it was ${{n}} last month and {rose} by {{p}}%?",
            f"Find the [new|final] [value|amount] when {{n}} is {raised} by {{p}} percent.",
            f"{{name}}'s [salary|pay|allowance] was ${{n}}. It has been {raised} by {{p}}%. What is it now?",
            f"If the [price|cost|fee] of a [ticket|course|trip] {rises} by {{p}}% from ${{n}}, what is the [new price|price afterwards]?",
            f"A [house|painting|coin|piece of land] was bought for ${{n}}. Its value {rose} by {{p}}%. [Find its value now|What is it worth now|How much is it worth now]?",
            f"Old value: {{n}}, {noun}: {{p}}%, new value?",
            f"The [bakery|farmer|baker|shop] charged ${{n}} for [a cake|a basket|an order]. Now [the price|it] is {{p}}% {'higher' if up else 'lower'}. What is the price now?",
            f"A [tank|bucket|lake] [holds|contains] {{n}} liters of water. The amount {rises} by {{p}}%. How many liters are there [now|in the end]?",
            f"I want to know what {{n}} becomes after it {rises} by {{p}}%.",
            f"A [crate|sack|load] of {{good}} [costs|is] ${{n}}, but the price {rises} by {{p}}% [in winter|next week]. What will a [crate|sack|load] cost?",
            p=p,
            n=n,
        )
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
def percent_change(d: Draw) -> Problem:
    many = d.int(4, 60) if d.chance(0.5) else d.pick([4, 5, 8, 10, 16, 20, 25, 40, 50])
    old = many * d.pick([1, 2, 5, 10, 20, 50])
    new = d.int(2, 2 * old) if d.chance(0.5) else old + old * d.int(-18, 40) // 20
    if old == new or new < 2:
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
        f"By [what|how many] percent does {{old}} {'increase' if up else 'decrease'} to become {{new}}?",
        f"What is the change in percent [if|when] {{old}} becomes {{new}}? Give the {word} as a positive number.",
        f"A {{item}} [used to cost|once cost|cost] ${{old}} and now costs ${{new}}. What is the percent[age|] {word}?",
        f"{{name}} earned ${{old}} [a week|a day] and now earns ${{new}}. What is the percent[age|] {word} in {{his}} pay?",
        f"Last year a [club|school] had {{old}} members; this year it has {{new}}. By what percent did the number {word}?",
        f"The [population|number of people] of a [village|town] {went} from {{old}} to {{new}} in [ten|five] years. What is the percent[age|] {word}?",
        f"If [the rent|a fee|a bill] {went} from ${{old}} to ${{new}}, by what percent did it {word}?",
        f"The [rent|bill|fee] was ${{old}} and is now ${{new}}. [Find|Calculate|What is] the percent[age|] {word}.",
        f"From {{old}} to {{new}}: what is the percent[age|] {word}?",
        f"Old: {{old}}, new: {{new}}, percent[age|] {word}?",
        f"How [big|large] is the {word} from {{old}} to {{new}} in percent?",
        f"{{name}} had {{old}} [pounds|kg] of {{good}} in stock and now has {{new}}. By how many percent did the stock {word}?",
        f"My {{kin}} sold {{old}} {{thing}} in June and {{new}} in July. What was the percent[age|] {word} in sales?",
        f"Express the {word} from {{old}} to {{new}} as a percentage of {{old}}.",
        f"A [quantity|value|length] of {{old}} has become {{new}}. By what percent did it {word}?",
        f"We [had|counted] {{old}} visitors on Saturday and {{new}} on Sunday. By what percent[age|] did the number {word}?",
        f"Given an old value of {{old}} and a new value of {{new}}, find the percent {word}.",
        f"When {{old}} is changed to {{new}}, what is the percent[age|] {word}?",
        f"I want to know the percent {word} when something goes from {{old}} to {{new}}.",
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
