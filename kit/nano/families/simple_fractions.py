"""Simple fractions: a fraction of a number, what is left of it, sums and products, lowest terms."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family, text_of
from .arithmetic_words import ASK
from .notation import dollars, fraction


@family
def fraction_of_number(d: Draw) -> Problem:
    b = d.int(2, d.pick([6, 12, 12, 20]))
    a, n = d.int(1, b - 1), b * d.int(1, d.pick([12, 60, 200, 900]))
    words = {
        (1, 2): "half",
        (1, 3): "a third",
        (2, 3): "two thirds",
        (1, 4): "a quarter",
        (3, 4): "three quarters",
        (1, 5): "one fifth",
        (2, 5): "two fifths",
        (3, 5): "three fifths",
        (1, 10): "a tenth",
    }
    f = words[(a, b)] if (a, b) in words and d.chance(0.35) else dollars(d, fraction(d, a, b))
    ask = d.say(
        "=[Calculate|Find|Compute|Work out|Evaluate] {f} of {n}.",
        "=What is {f} of {n}?",
        "={f} of {n}",
        "=How much is {f} of {n}?",
        "{name} has {n} {thing}. {He} gives {f} of them to {his} {kin}. How many {thing} does {he} give[ away|]?",
        "There are {n} {group} [in|at] the {place}. {f} of them [are new|wear hats|like {subject}|go home|wear glasses]. How many {group} is that?",
        "[Take {f} of the number {n}.|What is {f} of the number {n}?]",
        "{f} of the {n} [balls|flags|hats|cars|balloons|tiles] [are|were] {color}. How many [balls|flags|hats|cars|balloons|tiles] [are|were] {color}?",
        "What number is {f} of {n}?",
        "What do you get if you take {f} of {n}?",
        "Tell me [how much|what] {f} of {n} is.",
        "A [tank|barrel|pool] [holds|has room for] {n} liters and is {f} full. How many liters are in it?",
        "A journey is {n} [km|miles] long, and {f} of it is by train. How many [km|miles] are by train?",
        "{name} earns ${n} and saves {f} of it. How much does {he} save?",
        "How many of the {n} {group} come by [bus|bike|train] if {f} of them do?",
        "How many minutes is {f} of {n} minutes?",
        "A [rope|wire|ribbon|pipe] was {n} cm long, and {f} of it was cut off. How long is the piece that was cut off?",
        "I gave my {kin} {f} of my {n} {thing}. How many {thing} did I give away?",
        "Given that {f} of the {n} seats [in the hall|on the ferry|in the stadium] are taken, how many seats are taken?",
        "Suppose {n} people voted and {f} of them voted for {name}. How many votes did {name} get?",
        "A book has {n} pages, and I have read {f} of it. How many pages have I read?",
        "Number: {n}. Fraction of it: {f}. Result?",
        "The teacher has marked {f} of the {n} tests. Find the number of marked tests.",
        "Of {n} [eggs|lamps|chairs|plates] in a {place}, {f} are [broken|brown|old]. How many [eggs|lamps|chairs|plates] are [broken|brown|old]?",
        "If {f} of [the|all] {n} [cars|buses|trucks] in a town are electric, how many [cars|buses|trucks] are electric?",
        "A farmer plants corn on {f} of {n} acres. [On how many acres does corn grow|How many acres of corn are there]?",
        "{name} [walked|ran|cycled] {f} of a path of {n} meters. How many meters was that?",
        "We have {n} {thing} and need {f} of them for the [party|fair|play]. How many do we need?",
        "I want to know how many [people|guests|fans] {f} of {n} [people|guests|fans] are.",
        "In a choir of {n} singers, {f} sing [high|low|the main part]. How many singers is that?",
        "{f} of the money in a {n}-dollar budget goes to the {place}. How many dollars does the {place} get?",
        "A concert lasts {n} minutes, and {f} of that time has passed. How many minutes have passed?",
        "The school ordered {n} [books|desks|tablets]. So far {f} of the order [has come|has arrived]. How many [books|desks|tablets] are here?",
        "From {n} [coins|cards|grams of salt] you may keep {f}. How many [coins|cards|grams of salt] do you keep?",
        "I need {f} of a [bag|sack] of {n} grams of [flour|sugar|rice]. How many grams should I take?",
        "You have {n} points and lose {f} of them. How many points do you lose?",
        "Each of {n} visitors may vote, but only {f} of them do. How many visitors vote?",
        "A tower of {n} blocks stands beside one that is {f} as high. How many blocks high is the smaller one?",
        "By noon {f} of {n} parcels [were|had been] delivered. How many parcels was that?",
        "Please tell me how many {group} {f} of {n} {group} are.",
        "A garden has {n} plants, of which {f} are roses. Find the number of roses.",
        "Total: {n} {thing}. Mine: {f} of them. How many are mine?",
        "{n} cars passed the bridge yesterday. {f} of them were [taxis|red|from abroad]. How many was that?",
        "Take away everything but {f} of {n}. How much do you keep?",
        f=f,
        n=n,
    )
    return Problem(
        ask,
        f"Multiply {n} by the fraction {a}/{b}.",
        f"from fractions import Fraction\nprint(Fraction({a}, {b}) * {n})",
        text_of(Fraction(a * n, b)),
        expr=f"{{n}} * {a} / {b}",
    )


@family
def fraction_rest(d: Draw) -> Problem:
    b = d.int(2, 12)
    a, n = d.int(1, b - 1), b * d.int(2, d.pick([12, 60, 300]))
    ask = d.say(
        "{name} has {n} {thing}. {He} [gives away|sells|loses|uses] {a}/{b} of them. How many {thing} [are left|does {he} have left|remain]?",
        "A {place} has {n} {thing}. {a}/{b} of them are sold. How many [are left|remain|are not sold]?",
        "{name} [had|has] ${n}. {He} [spent|spends] {a}/{b} of [it|{his} money] on a {item}. How much [money|] is left?",
        "A book has {n} pages. {name} has read {a}/{b} of it. How many pages [are left|does {he} still have to read|remain]?",
        "{a}/{b} of {n} {group} [leave|go home|are absent]. How many [stay|are left|are still there]?",
        "How many {thing} [are left|remain] if {name} gives {a}/{b} of {his} {n} {thing} to {his} {kin}?",
        "I had {n} {thing} and [gave away|lost|used] {a}/{b} of them. How many do I still have?",
        "A [tank|barrel|pool] [held|contained] {n} liters of water. After {a}/{b} of the water had [run out|been used], how many liters were left?",
        "From a [rope|wire|ribbon|pipe] of {n} cm, {a}/{b} is cut off. How many cm of the [rope|wire|ribbon|pipe] remain?",
        "The way is {n} [km|miles] long. We have [driven|done|covered] {a}/{b} of it. How many [km|miles] are [left|still to go]?",
        "If {a}/{b} of the {n} seats in a [hall|bus|theater|train] are taken, how many seats are [free|empty]?",
        "Out of {n} {group}, {a}/{b} [wear glasses|like {subject}|have a dog|speak Spanish]. How many do not?",
        "{name} got ${n} from {his} {kin} and spent {a}/{b} of [it|the money]. Find the amount that is left.",
        "Suppose a baker has {n} [loaves|rolls|muffins|pies] and sells {a}/{b} of them before noon. How many are left for the afternoon?",
        "{n} {thing} were put on a table. By evening {a}/{b} of them were gone. How many were still there?",
        "A farmer [sold|has sold] {a}/{b} of a herd of {n} [sheep|cows|goats]. How many [sheep|cows|goats] does the farmer have now?",
        "Given that {a}/{b} of the {n} pages of a report are written, how many pages [are missing|must still be written]?",
        "There were {n} questions on the test, and {name} answered {a}/{b} of them. How many questions did {he} leave out?",
        "My {kin} and I picked {n} {thing} and {a}/{b} of them [were bad|went to our neighbors]. How many did we keep?",
        "Stock: {n} {thing}. Sold: {a}/{b} of the stock. Left?",
        "How much of ${n} is left after {a}/{b} of it [is|was|has been] spent?",
        "What remains of {n} when {a}/{b} of it is taken away?",
        "The {place} is {n} m away. {name}, who is 12 years old, has walked {a}/{b} of the way. How many meters are left?",
        "A class has to [sell|fold|hang up] {n} [tickets|posters|flyers]. So far {a}/{b} of the [tickets|posters|flyers] are done. How many are still to do?",
        "I want to know how many of {n} {group} stayed when {a}/{b} of them went home.",
        "{name} begins a book of {n} pages. {He} reads {a}/{b} of the book on {day}. How many pages are left to read?",
        "A concert of {n} minutes is {a}/{b} over. How many minutes [are still to come|does it still last]?",
        "The phone had {n} photos on it. {name} deleted {a}/{b} of them. How many photos [are still there|did {he} keep]?",
        "You start a game with {n} points and lose {a}/{b} of them. How many points do you have now?",
        "Only {a}/{b} of the {n} visitors paid. How many did not pay?",
        "Of {n} light bulbs in a house, {a}/{b} [do not work|are broken]. Find the number that still work.",
        "{n} parcels must be delivered. By noon {a}/{b} of the parcels have been delivered. How many are still in the van?",
        "How many of the {n} trees in a forest survived the storm if {a}/{b} of them fell?",
        "Mom baked {n} [cookies|muffins|rolls]; we ate {a}/{b} of them. How many were not eaten?",
        "Money: ${n}. Spent: {a}/{b} of it. How much remains?",
        "There is a bag with {n} marbles. {a}/{b} of the marbles are {color}, the rest are of another color. How many are not {color}?",
        "The {kin} of {name} drives {n} [km|miles] to work and has already covered {a}/{b} of the way. How far is it from there?",
        "After {a}/{b} of {n} tickets had been sold, how many tickets could still be bought?",
        "I have to learn {n} words. I know {a}/{b} of them already. Tell me how many I must still learn.",
        "A shelf holds {n} books and {a}/{b} of them are novels. How many of the books are not novels?",
        a=str(a),
        b=str(b),
        n=n,
    )
    return Problem(
        ask,
        f"Find {a}/{b} of {n} and subtract it from {n}.",
        f"from fractions import Fraction\npart = Fraction({a}, {b}) * {n}\nprint({n} - part)",
        text_of(Fraction((b - a) * n, b)),
        "{box} are left.",
        "{n} - {n} * {a} / {b}",
        story=True,
    )


SUM = (
    "=Add {p} and {q}.",
    "[Add|Combine] the fractions: {e}.",
    "[Find|What is] the sum of {p} and {q}.",
    "Add {q} to {p}.",
    "How much are {p} and {q} together?",
    "{name} drinks {p} of a liter of [milk|water|juice] in the morning and {q} of a liter in the evening. How many liters is that in all?",
    "One [board|ribbon|rope] is {p} of a [meter|yard] long, another one {q} of a [meter|yard]. How long are they together?",
    "{name} reads for {p} of an hour, then for {q} of an hour. How many hours is that?",
    "If {p} of a cup of sugar and {q} of a cup of flour are mixed, how many cups are there?",
)
TAKEN = (
    "=Subtract {q} from {p}.",
    "Take {q} away from {p}.",
    "What is the difference between {p} and {q}?",
    "How much [more|larger] is {p} than {q}?",
    "There [is|was] {p} of a liter of [milk|oil|paint] in a can, and {q} of a liter is used. How many liters are left?",
    "From a [ribbon|board|rope] of {p} of a [meter|yard] a piece of {q} of a [meter|yard] is cut off. What length is left?",
    "If {name} has {p} of a pound of nuts and eats {q} of a pound, how many pounds are left?",
)
PRODUCT = (
    "=Multiply {p} by {q}.",
    "=What is {p} of {q}?",
    "[Find|What is] the product of {p} and {q}.",
    "How much is {p} of {q}?",
    "{name} has {q} of a liter of paint and uses {p} of it. How many liters does {he} use?",
    "What do you get when you multiply the fractions {p} and {q}?",
    "A cup holds {q} of a pint. It is {p} full. How many pints are in it?",
)
QUOTIENT = (
    "=Divide {p} by {q}.",
    "[Find|What is] the quotient of {p} and {q}.",
    "How many times does {q} go into {p}?",
    "Divide the fraction {p} by the fraction {q}.",
    "If you divide {p} by {q}, what do you get?",
    "How many glasses of {q} of a liter can be filled from {p} of a liter? The answer may be a fraction.",
)


@family
def fraction_arithmetic(d: Draw) -> Problem:
    (a, b), (c, e) = ((d.int(1, d.pick([6, 11, 20])), d.int(2, d.pick([6, 12, 24]))) for _ in range(2))
    op, whole = str(d.pick(["+", "-", "*", "/"])), d.chance(0.12)
    if whole:
        e = 1
    if op == "-" and a * e < c * b:
        a, b, c, e = c, e, a, b
    sign = str(
        {
            "*": d.pick(["*", "×", "times", "·", "multiplied by"]),
            "/": d.pick(["÷", "divided by", "÷", "/"]),
            "+": d.pick(["+", "+", "plus"]),
            "-": d.pick(["-", "-", "minus", "−"]),
        }[op]
    )
    p, q = (f"{m}/{n}" if n > 1 else str(m) for m, n in ((a, b), (c, e)))
    shown = f"({p}) / ({q})" if sign == "/" else f"{p} {sign} {q}"
    if not whole and d.chance(0.1) and not sign.isalpha() and " " not in sign:
        shown = shown.replace(" ", "") if d.chance(0.3) and sign != "/" else _latex(d, a, b, op, c, e)
    below_one = a < b and c < e
    own = {"+": SUM, "-": TAKEN, "*": PRODUCT, "/": QUOTIENT}[op]
    ask = d.say(
        *ASK,
        "Give {e} as a fraction in lowest terms.",
        "[Write|Express] {e} as a single fraction.",
        "{e} as a [simplified|reduced] fraction",
        "With fractions: {e}. [Simplify the result|Give the result as a fraction].",
        *(t for t in own if (below_one or " of a" not in t) and not (whole and "fractions" in t)),
        e=shown,
        p=p,
        q=q,
    )
    x, y = Fraction(a, b), Fraction(c, e)
    value = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[op]
    return Problem(
        ask,
        "Use exact fractions.",
        f"from fractions import Fraction\nprint(Fraction({a}, {b}) {op} Fraction({c}, {e}))",
        str(value),
    )


def _latex(d: Draw, a: int, b: int, op: str, c: int, e: int) -> str:
    sign = {"*": str(d.pick([r"\times", r"\cdot"])), "/": r"\div"}.get(op, op)
    text = rf"\frac{{{a}}}{{{b}}} {sign} \frac{{{c}}}{{{e}}}"
    return f"${text}$" if d.chance(0.7) else text


@family
def lowest_terms(d: Draw) -> Problem:
    k, a, b = d.int(2, d.pick([15, 15, 60])), d.int(1, d.pick([15, 40])), d.int(2, d.pick([20, 50]))
    if a == b or Fraction(a, b).denominator == 1:
        raise Redraw
    ask = d.say(
        "=Simplify [the fraction|] {a}/{b}.",
        "=[Write|Express|Reduce] {a}/{b} [in|to] [lowest|simplest] [terms|form].",
        "What is {a}/{b} in [lowest terms|simplest form]?",
        "Reduce the fraction {a}/{b}.",
        "[Simplify|Reduce]: {a}/{b}",
        "What does {a}/{b} reduce to?",
        "Cancel [down|] the fraction {a}/{b} [as far as possible|completely].",
        "[Give|Find|Tell me] the simplest form of {a}/{b}.",
        "What fraction in lowest terms [equals|is equal to|is the same as] {a}/{b}?",
        "Divide top and bottom of {a}/{b} by their greatest common divisor. [What fraction is left|What do you get]?",
        "A fraction has numerator {a} and denominator {b}. What is it in lowest terms?",
        "The numerator is {a}, the denominator is {b}. Simplify the fraction.",
        "[Can|Could] you simplify {a}/{b} for me?",
        "{a}/{b} = ? [in lowest terms|in simplest form|(fully reduced)]",
        "{name} got {a}/{b} as an answer. How [is it|should {he} write it] in lowest terms?",
        "I have the fraction {a}/{b} and want it as simple as possible. What is it?",
        "Which reduced fraction is the same as {a} over {b}?",
        "{a} of {b} [tickets|seats|eggs|tiles] are gone. What fraction is that, in lowest terms?"
        if a < b
        else "Write {a} divided by {b} as a fraction in lowest terms.",
        r"Simplify $\frac{{a}}{{b}}$.",
        r"What is \frac{{a}}{{b}} in lowest terms?",
        "If {a}/{b} is reduced as far as it goes, which fraction [remains|is left|results]?",
        "{a} : {b} as a fraction in simplest form",
        "{a}/{b} in lowest terms is [what|which fraction]?",
        "Shorten the fraction {a}/{b}.",
        "Reduce {a} over {b}.",
        "By what fraction in simplest form can {a}/{b} be replaced?",
        "Express the ratio {a} to {b} as a fraction in lowest terms.",
        "Make {a}/{b} as simple as you can.",
        a=str(a * k),
        b=str(b * k),
    )
    return Problem(
        ask,
        "Divide top and bottom by their greatest common divisor.",
        f"from fractions import Fraction\nprint(Fraction({a * k}, {b * k}))",
        str(Fraction(a, b)),
    )
