"""Stories of gains and losses: a start, some events, a question. Each event is said in many ways, so the
sentence patterns multiply instead of adding up."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of

WORLDS = {
    "things": (
        [
            "{name} has {a} {thing}.",
            "{name} [starts with|owns|begins with|had|collected|found] {a} {thing}.",
            "At first {name} has {a} {thing}.",
            "There are {a} {thing} in {name}'s [bag|room|collection|house|garden].",
            "{name} [buys|makes|picks] {a} {thing}[ on {day}|].",
        ],
        [
            "{He} [buys|gets|finds|receives|collects|picks|makes] {k} more[ {thing}|].",
            "{He} [gets|receives] {k} [more|] [{thing}|] from {his} {kin}.",
            "{His} {kin} gives {him} {k} [more|{thing}|more {thing}].",
            "Then {he} [buys|wins|finds|gets|adds] {k} [more|others|{thing}].",
            "{name2} gives {him} {k}[ more|].",
            "{k} more are [added|bought|found].",
        ],
        [
            "{He} gives {k} [of them|{thing}|] to {his} {kin}.",
            "{He} [loses|eats|sells|gives away|breaks|uses|throws away] {k}[ of them| {thing}|].",
            "{He} [gives|sells] {name2} {k}[ of them| {thing}|].",
            "Then {he} [gives away|loses|sells|drops|uses up] {k}[ {thing}| of them|].",
            "{k} of them [are lost|break|are sold|are eaten|get lost].",
        ],
        [
            "How many {thing} does {he} have [now|left|in the end|]?",
            "How many [does {he} have now|are left|{thing} are left|{thing} does {name} have now|{thing} remain]?",
        ],
    ),
    "people": (
        [
            "A [bus|train|tram|ferry] [starts with|leaves with|has|carries] {a} [people|passengers][ on board|].",
            "There are {a} people [on a bus|on a train|in a room|in a hall|at a party|in the {place}].",
        ],
        [
            "{k} [more|] [people|] [get on|board|join|come in|enter|arrive][ at the next stop|].",
            "At the [next|first|second] stop[,|] {k} [more|people] get on.",
            "Then {k} [more|others] [get on|come|arrive|join them].",
        ],
        [
            "{k} [people|] [get off|leave|go home|go away][ at the next stop|].",
            "At the [next|first|third] stop[,|] {k} [people|] get off.",
            "Then {k} [leave|get off|go out].",
        ],
        [
            "How many people are [there now|left|on it now|there in the end|there]?",
            "How many [people|passengers] are there now?",
        ],
    ),
    "money": (
        [
            "{name} has ${a}[ in {his} account| in the bank|].",
            "{name}'s [account|piggy bank|wallet] [has|holds|contains] ${a}.",
            "{name} [starts with|saved|had] ${a}.",
        ],
        [
            "{He} [earns|gets|receives|deposits|saves|finds] [another|] ${k}[ more|].",
            "{His} {kin} gives {him} ${k}.",
            "Then {he} [earns|adds|is paid|deposits] ${k}.",
        ],
        [
            "{He} [spends|pays|withdraws|loses|gives away] ${k}.",
            "{He} [spends|pays] ${k} [on|for] a {item}.",
            "{He} buys a {item} for ${k}.",
            "Then {he} [spends|withdraws|lends {name2}] ${k}.",
        ],
        [
            "How much money does {he} have [now|left|]?",
            "How much [is left|money is left|does {name} have now|is in it now]?",
            "What is the balance[ now|]?",
        ],
    ),
    "stock": (
        [
            "A {place} has {a} {thing}.",
            "There are {a} {thing} [in|at] [a|the] {place}.",
            "A {place} [starts|begins|opens] [the day|the week|] with {a} {thing}.",
        ],
        [
            "{k} [more|] {thing} [arrive|are delivered|are brought in|come in].",
            "[It|The {place}] [gets|receives|buys|orders|makes] {k} more.",
            "A [truck|delivery] brings {k} more.",
            "On {day}[,|] {k} more [arrive|are added].",
        ],
        [
            "[It|The {place}] sells {k}[ of them| {thing}|].",
            "{k} [of them|{thing}|] are [sold|taken|given away|thrown away|used].",
            "On {day2}[,|] {k} are sold.",
            "[Customers|People] [buy|take] {k}[ of them|].",
        ],
        [
            "How many {thing} [are left|does it have now|are there now|remain]?",
            "How many are [left|there now|there in the end]?",
        ],
    ),
    "level": (
        [
            "The temperature is {a} degrees[ in the morning|].",
            "The water in a well stands at {a} cm.",
            "A tank [holds|has|contains] {a} liters[ of water|].",
        ],
        [
            "It [rises|goes up|increases] [by|] {k}.",
            "Then it [rises|goes up] [by|] {k}.",
            "It goes {k} up.",
        ],
        [
            "It [falls|drops|goes down] [by|] {k}.",
            "Then it [drops|goes down] [by|] {k}.",
            "It goes {k} down.",
        ],
        ["[What is it now|Where is it now|How much is it now|What is the result|What is the level now]?"],
    ),
}


@family
def gains_and_losses(d: Draw) -> Problem:
    world = str(d.pick(list(WORLDS)))
    starts, gains, losses, questions = WORLDS[world]
    a = d.size(12, 30, 99, 400, 2000)
    total, parts, lines = a, [d.say(*(["="] and starts), a=a)], [f"total = {a}"]
    for _ in range(d.pick([1, 2, 2, 2, 3, 3, 4])):
        k = d.size(9, 20, 60, 300)
        up = d.chance(0.5) or k > total
        total += k if up else -k
        parts.append(d.say(*(gains if up else losses), k=k))
        lines.append(f"total = total {'+' if up else '-'} {k}")
    parts.append(d.say(*questions))
    return Problem(
        " ".join(parts),
        "Follow the story step by step and keep the total.",
        "\n".join(lines) + "\nprint(total)",
        str(total),
        story=True,
    )


GAIN = "[buys|gets|finds|receives|wins|picks up|is given|collects|adds]"
LOSS = "[gives away|sells|loses|eats|uses|gives {his} {kin}|gives {name2}|drops|hands out]"


@family
def gains_and_losses_in_one(d: Draw) -> Problem:
    """The same story told in a single sentence, or with the question first."""
    a, n = d.size(12, 30, 99, 400), d.int(1, 3)
    total, clauses, lines, slots = a, [], [f"total = {a}"], {"a": a}
    for i in range(n):
        k = d.size(9, 20, 60)
        up = d.chance(0.5) or k >= total
        total += k if up else -k
        slots[f"k{'pqr'[i]}"] = k
        clauses.append(
            (GAIN + f" {{k{'pqr'[i]}}} [more|others|]") if up else LOSS + f" {{k{'pqr'[i]}}}[ of them|]"
        )
        lines.append(f"total = total {'+' if up else '-'} {k}")
    told = (
        clauses[0]
        if n == 1
        else ", ".join(clauses[:-1]) + "[, and then| and then| and|, then|, and] " + clauses[-1]
    )
    ask = d.say(
        "{name} has {a} {thing}, "
        + told
        + ". How many [{thing}|] [does {he} have [now|left|]|are left|remain]?",
        "{name} has {a} {thing}. {He} "
        + told
        + ". How many {thing} [does {he} have [now|left|in the end|]|does {name} have now]?",
        "{name} [starts with|had|begins with] {a} {thing}. [Then|Later] {he} "
        + told
        + ". How many [{thing}|] does {he} have now?",
        "How many {thing} does {name} have [now|] if {he} [starts with|has|begins with] {a}, [then|] "
        + told
        + "?",
        "If {name} has {a} {thing} and "
        + told
        + ", how many {thing} [does {he} have|are left|does {he} have now|will {he} have]?",
        "After starting with {a} {thing}, {name} "
        + told
        + ". How many [{thing}|] does {he} have [now|left|in the end]?",
        "{name} [picked|made|bought|collected] {a} {thing} and "
        + told
        + ". How many [{thing}|] [does {he} have|are there] now?",
        **slots,
    )
    return Problem(
        ask,
        "Follow the story step by step and keep the total.",
        "\n".join(lines) + "\nprint(total)",
        str(total),
        story=True,
    )


@family
def double_and_share(d: Draw) -> Problem:
    a, k, times = d.size(12, 40, 200), d.size(9, 40), d.int(2, 5)
    word = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}[times]
    kind = d.int(0, 3)
    if kind == 0:
        ask = d.say(
            "{name} has {a} {thing}. {name2} has {word} as many[ {thing}|]. How many {thing} do they have [together|altogether|in all|in total]?",
            "{name2} has {word} as many {thing} as {name}. {name} has {a}[ {thing}|]. How many do they have [together|in total|altogether]?",
            "If {name} has {a} {thing} and {name2} has {word} as many, how many {thing} do [they|the two] have [together|in total]?",
            a=a,
            word=word,
        )
        lines, value = f"first = {a}\nsecond = {times} * first\nprint(first + second)", a * (times + 1)
    elif kind == 1:
        ask = d.say(
            "{name} has {a} {thing}. {name2} has {word} as many[ {thing}|]. How many {thing} does {name2} have?",
            "{name2} has {word} as many {thing} as {name}, who has {a}. How many [{thing} does {name2} have|does {name2} have]?",
            "{name} [found|made|sold|read] {a} {thing}. {name2} [found|made|sold|read] {word} as many. How many [was that|did {name2} get|is that]?",
            a=a,
            word=word,
        )
        lines, value = f"first = {a}\nprint({times} * first)", a * times
    elif kind == 2:
        ask = d.say(
            "{name} has {a} {thing}. {name2} has {k} more[ {thing}|] than {name}. How many {thing} do they have [together|altogether|in all|in total]?",
            "{name2} has {k} more {thing} than {name}. {name} has {a}. How many do [they|both] have [together|in total|altogether]?",
            a=a,
            k=k,
        )
        lines, value = f"first = {a}\nsecond = first + {k}\nprint(first + second)", 2 * a + k
    else:
        if k >= a:
            raise Redraw
        ask = d.say(
            "{name} has {a} {thing}. {name2} has {k} fewer[ {thing}|] than {name}. How many {thing} do they have [together|altogether|in all|in total]?",
            "{name2} has {k} fewer {thing} than {name}. {name} has {a}. How many do [they|both] have [together|in total|altogether]?",
            a=a,
            k=k,
        )
        lines, value = f"first = {a}\nsecond = first - {k}\nprint(first + second)", 2 * a - k
    return Problem(ask, "Write down what each one has.", lines, str(value), story=True)


@family
def compare(d: Draw) -> Problem:
    a, b = d.size(30, 99, 900), d.size(30, 99, 900)
    if a <= b:
        raise Redraw
    ask = d.say(
        "{name} has {a} {thing} and {name2} has {b}[ {thing}|]. How many more {thing} does {name} have[ than {name2}|]?",
        "There are {a} {thing} and {b} {thing2}. How many more {thing} than {thing2} are there?",
        "{name} [read|made|sold|scored|collected] {a} {thing}. {name2} [read|made|sold|scored|collected] {b}. How many more did {name} [have|get] than {name2}?",
        "How many more is {a} than {b}?",
        "How many {thing} more does {name} have than {name2} if {name} has {a} and {name2} has {b}?",
        "[What is the difference between {a} and {b}|Find the difference between {a} and {b}|By how much do {a} and {b} differ]?",
        "{name} needs {a} {thing}. {He} [already has|has] {b}. How many more does {he} need?",
        "A {item} costs ${a}. {name} has ${b}. How much more [money|] does {he} need?",
        a=a,
        b=b,
    )
    return Problem(
        ask,
        "Subtract the smaller number from the larger.",
        f"print({a} - {b})",
        str(a - b),
        expr="{a} - {b}",
        story=True,
    )


@family
def altogether(d: Draw) -> Problem:
    a, b, c, three = d.size(30, 99, 900), d.size(30, 99, 900), d.size(30, 99), d.chance(0.4)
    tail = "How many [does {he} have|{thing} are there|are there|is that] [altogether|in total|in all]?"
    if three:
        ask = d.say(
            "{name} has {a} {color} {thing}, {b} {color2} {thing}[,|] and {c} {color3} {thing}. " + tail,
            "There are {a} {thing}, {b} {thing2} and {c} {thing3}. How many [things|] are there [altogether|in total|in all]?",
            "{name} [scored|got|earned] {a} points, then {b}[,|] and then {c}. [How many points is that in total|What is the total]?",
            "On {day} {name} [sold|made|read] {a} {thing}, on {day2} {b} and on {day3} {c}. How many [in total|altogether|in all]?",
            a=a,
            b=b,
            c=c,
        )
        return Problem(
            ask,
            "Add the three numbers.",
            f"print({a} + {b} + {c})",
            str(a + b + c),
            expr="{a} + {b} + {c}",
            story=True,
        )
    ask = d.say(
        "{name} has {a} {thing}. {name2} has {b} {thing}. How many {thing} do they have [together|altogether|in all|in total]?",
        "There are {a} {color} {thing} and {b} {color2} {thing}. How many {thing} are there [altogether|in all|in total]?",
        "{name} [sold|read|made|walked|picked] {a} {thing} on {day} and {b} on {day2}. How many [in total|altogether|{thing} is that]?",
        "How many {thing} are there in total if there are {a} {thing} in one [box|bag|room] and {b} in another?",
        "A {place} sold {a} {thing} [in the morning|on {day}] and {b} [in the afternoon|on {day2}]. How many {thing} [were sold|did it sell] [in all|in total|altogether]?",
        "[Together|In total], how many {thing} do {name} and {name2} have if {name} has {a} and {name2} has {b}?",
        a=a,
        b=b,
    )
    return Problem(ask, "Add the two numbers.", f"print({a} + {b})", str(a + b), expr="{a} + {b}", story=True)


@family
def groups(d: Draw) -> Problem:
    a, b = d.size(9, 20, 60), d.size(12, 30, 144)
    ask = d.say(
        "{name} has {a} {boxes}. Each [one|of them|] [has|holds|contains] {b} {thing}. How many {thing} [are there|does {he} have] [in total|altogether|in all|]?",
        "There are {a} {boxes} with {b} {thing} [each|in each]. How many {thing} are there [in total|altogether|in all|]?",
        "How many {thing} are [there|] in {a} {boxes} [if each has|with|of] {b} {thing}[ each|]?",
        "Each of [the|] {a} {group} [has|gets|brings|buys] {b} {thing}. How many {thing} [are there|is that|are needed|do they have] [in total|altogether|in all|]?",
        "{name} [reads|makes|sells|draws|writes|packs] {b} {thing} [every|each|a|per] day. How many {thing} [is that|does {he} make|will {he} have] [in|after] {a} days?",
        "A {place} has {a} rows of {b} [seats|chairs|{thing}]. How many [seats|chairs|are there] [in total|altogether|]?",
        "[One|A|Each] [box|bag|pack] [holds|contains|has] {b} {thing}. How many {thing} [are in {a} [boxes|bags|packs]|do {a} [boxes|bags|packs] hold]?",
        "If each of {a} {boxes} holds {b} {thing}, how many {thing} are there?",
        a=a,
        b=b,
    )
    return Problem(
        ask,
        f"There are {a} groups of {b}, so multiply.",
        f"print({a} * {b})",
        str(a * b),
        expr="{a} * {b}",
        story=True,
    )


@family
def share_equally(d: Draw) -> Problem:
    b, each = d.size(9, 20, 40), d.size(12, 30, 90)
    a = b * each
    ask = d.say(
        "{name} [shares|divides|splits] {a} {thing} equally among {b} {group}. How many {thing} does each [one|person|of them|] get?",
        "{a} {thing} are [shared|divided|split] [equally|evenly] [among|between] {b} {group}. How many does each [get|receive]?",
        "{a} {thing} are packed [equally|] into {b} {boxes}. How many {thing} are in each?",
        "If {b} {group} share {a} {thing} equally, how many does each get?",
        "How many {thing} does each of {b} {group} get if {a} {thing} are shared equally?",
        "{b} {group} [share|split] ${a} [equally|evenly]. How much does each [get|receive|pay]?",
        "{name} puts {a} {thing} [in|into] {b} equal {boxes}. How many {thing} are in each?",
        "A [ribbon|rope|board] {a} cm long is cut into {b} equal pieces. How long is each piece?",
        a=a,
        b=b,
    )
    return Problem(
        ask,
        f"Divide {a} into {b} equal parts.",
        f"print({a} // {b})",
        str(each),
        expr="{a} / {b}",
        story=True,
    )


@family
def how_many_groups(d: Draw) -> Problem:
    each, n = d.size(9, 20, 40), d.size(12, 30, 90)
    a = each * n
    ask = d.say(
        "{name} has {a} {thing}. {He} puts {k} in each [box|bag|basket|jar]. How many [boxes|bags|are needed|does {he} need|can {he} fill]?",
        "How many {boxes} of {k} can be [made|filled] [from|with] {a} {thing}?",
        "{a} {thing} are packed in {boxes} of {k}. How many {boxes} are [there|needed]?",
        "Each [box|bag|table|van|team] [holds|takes|has] {k} {group}. How many are needed for {a} {group}?",
        "{name} saves ${k} [a|each|every|per] week. How many weeks [does {he} need|will it take] to save ${a}?",
        "A {item} costs ${k}. How many can {name} buy [with|for] ${a}?",
        "{name} reads {k} pages [a|per|every|each] day. How many days [does it take|does {he} need] to read a book of {a} pages?",
        a=a,
        k=each,
    )
    return Problem(
        ask, f"Divide {a} by {each}.", f"print({a} // {each})", str(n), expr="{a} / {k}", story=True
    )


@family
def groups_then_change(d: Draw) -> Problem:
    a, b, k, more = d.size(9, 20), d.size(12, 30), d.size(9, 40), d.chance(0.45)
    if not more and k >= a * b:
        raise Redraw
    start = "[{name} has {a} {boxes} with {b} {thing} each.|There are {a} {boxes} of {b} {thing}.|{name} buys {a} {boxes} of {b} {thing}.|Each of {name}'s {a} {boxes} holds {b} {thing}.|{name} makes {b} {thing} a day for {a} days.|{name} fills {a} {boxes} with {b} {thing} each.]"
    if more:
        ask = d.say(
            start
            + " [Then {he} gets|{He} finds|{His} {kin} gives {him}|{He} adds] {k} more[ {thing}|]. How many {thing} [are there|does {he} have] [now|in total|altogether|in all]?",
            start
            + " There are also {k} [single|loose|other] {thing}. How many [{thing}|] are there [altogether|in total|in all]?",
            "How many {thing} does {name} have if {he} has {a} {boxes} of {b} {thing} and {k} more?",
            a=a,
            b=b,
            k=k,
        )
    else:
        ask = d.say(
            start
            + " {He} [gives away|sells|loses|eats|uses|breaks] {k}[ of them| {thing}|]. How many {thing} [are left|does {he} have left|remain|does {he} have now]?",
            start
            + " {k} of them are [broken|sold|rotten|eaten|lost]. How many [are left|good ones are left|remain]?",
            "How many {thing} are left if {name} had {a} {boxes} of {b} {thing} and [lost|sold|used] {k}?",
            a=a,
            b=b,
            k=k,
        )
    sign = "+" if more else "-"
    return Problem(
        ask,
        f"First multiply {a} by {b}, then {'add' if more else 'subtract'} {k}.",
        f"total = {a} * {b}\nprint(total {sign} {k})",
        str(a * b + (k if more else -k)),
        expr="{a} * {b} " + sign + " {k}",
        story=True,
    )


@family
def take_then_share(d: Draw) -> Problem:
    n, each, k, more = d.size(9, 12), d.size(12, 30), d.size(9, 30), d.chance(0.3)
    a = n * each + (-k if more else k)
    if a < 2:
        raise Redraw
    change = "[finds|gets|buys] {k} more" if more else "[eats|keeps|loses|sells|puts aside] {k}[ of them|]"
    ask = d.say(
        "{name} has {a} {thing}. {He} "
        + change
        + " and [shares|divides|splits] the rest equally among {n} {group}. How many does each get?".replace(
            "the rest", "all of them" if more else "the rest"
        ),
        "{name} [bakes|buys|picks|has] {a} {thing}. {He} "
        + change
        + ". Then {he} puts [them|the rest|all of them] equally in {n} {boxes}. How many {thing} are in each?",
        a=a,
        k=k,
        n=n,
    )
    sign = "+" if more else "-"
    return Problem(
        ask,
        f"First find {a} {sign} {k}, then divide by {n}.",
        f"rest = {a} {sign} {k}\nprint(rest // {n})",
        str(each),
        story=True,
    )


@family
def ages(d: Draw) -> Problem:
    kind, a, k, t = d.int(0, 3), d.int(4, 50), d.int(2, 30), d.int(2, 12)
    if kind == 0:
        ask = d.say(
            "{name} is {a} years old. How old will {he} be in {t} years?",
            "How old will {name} be in {t} years if {he} is {a} [now|years old now|today]?",
            "{name} is {a}[ now|]. What will {his} age be {t} years from now?",
            a=a,
            t=t,
        )
        return Problem(ask, f"Add {t} years.", f"print({a} + {t})", str(a + t), story=True)
    if kind == 1:
        ask = d.say(
            "{name} is {a} years old. {His} {kin} is {k} years older. How old will {his} {kin} be in {t} years?",
            "{name} is {a}. {name2} is {k} years older[ than {name}|]. How old will {name2} be in {t} years?",
            "{name2} is {k} years older than {name}, who is {a}. What will be {name2}'s age in {t} years?",
            a=a,
            k=k,
            t=t,
        )
        return Problem(
            ask,
            f"First add {k}, then {t} years.",
            f"other = {a} + {k}\nprint(other + {t})",
            str(a + k + t),
            story=True,
        )
    if kind == 2:
        m = d.int(2, 6)
        ask = d.say(
            "{name} is {a} years old. {His} {kin} is {m} times as old. What is the sum of their ages?",
            "{name2} is {m} times as old as {name}, who is {a}. How old are they together?",
            "{name} is {a}. {name2} is {m} times {his} age. [What is the total of their ages|Find the sum of their ages].",
            a=a,
            m=str(m),
        )
        return Problem(
            ask,
            f"The other age is {m} * {a}. Add both.",
            f"other = {m} * {a}\nprint({a} + other)",
            str(a + m * a),
            story=True,
        )
    total = 2 * a + k
    ask = d.say(
        "{name} is {k} years older than {name2}. [The sum of their ages is|Together they are|Their ages add up to] {s}[ years old|]. How old is {name2}?",
        "The sum of {name}'s and {name2}'s ages is {s}. {name} is {k} years older. How old is {name2}?",
        "{name} and {name2} are {s} years old together. {name} is {k} years older than {name2}. [How old is {name2}|Find {name2}'s age].",
        k=k,
        s=total,
    )
    return Problem(
        ask,
        f"Without the extra {k} years both are equally old, so subtract {k} and halve.",
        f"print(({total} - {k}) // 2)",
        text_of(Fraction(total - k, 2)),
        story=True,
    )
