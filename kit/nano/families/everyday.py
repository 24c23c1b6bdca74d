"""Everyday mixtures: splitting a bill, discount and tax, doubling; two letters, unknown exponents."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, Redraw, family
from .percent import clean


@family
def split_bill(d: Draw) -> Problem:
    n, p = d.int(2, 12), int(str(d.pick([10, 12, 15, 18, 20, 22, 25, 30])))
    bill = d.int(4, 200) * 2 if d.chance(0.8) else d.int(10, 300) * 10
    each = clean(Fraction(bill * (100 + p), 100 * n))
    ask = d.say(
        "{n} friends share a bill of ${b} [plus|with|and add] a {p}% tip. How much does each [one|friend|person|] pay?",
        "A [dinner|meal|restaurant bill] costs ${b}. {n} [people|friends] add a {p}% tip and split [it|the total] equally. How much does each pay?",
        "The bill is ${b}. With a {p}% tip, how much does each of {n} [people|friends] pay?",
        "Split a ${b} bill with {p}% tip among {n} people. How much is [it|that] per person?",
        "If {n} people split a ${b} bill and leave a {p}% tip, how much does each person pay?",
        "How much does each of {n} [friends|people|colleagues] pay if they share a bill of ${b} equally after adding a tip of {p}%?",
        "Bill: ${b}. Tip: {p}%. People: {n}. Share of each person?",
        "We were {n} at the [table|restaurant]. The [food|dinner|meal] cost ${b}, we left {p}% as a tip, and everyone paid the same. How much did each of us pay?",
        "{name} is one of {n} people who have a bill of ${b}. They tip {p}% and divide the whole sum equally. What does {name} have to pay?",
        "A [waiter|waitress] gets a {p}% tip on a bill of ${b}. Bill and tip are split evenly among {n} guests. [Find|Calculate] the share of one guest.",
        "The [cafe|pizzeria|diner] charges ${b}. After a {p}% tip is added, the total is divided by {n} people. How many dollars does one person pay?",
        "My share of the bill is the same as that of everyone else, and there are {n} of us. The bill is ${b} before a {p}% tip. What do I owe?",
        "Suppose {n} people go out for [lunch|dinner]. The food costs ${b} and they want to give a {p}% tip. How much should each person put on the table?",
        "What is each person's part when {n} people pay ${b} plus a tip of {p}% together?",
        "Given a check of ${b}, a tip of {p}% and {n} equal payers, find the amount per person.",
        "{n} [players|students|tourists] took a [taxi|boat|bus] for ${b} and gave the driver a {p}% tip on top. The cost was shared equally. How much was it for each?",
        "On top of a ${b} bill comes a tip of {p}%. {n} persons pay equal parts. How large is one part, in dollars?",
        "I want to know what each of us pays: the bill says ${b}, we add {p}% for the service, and {n} of us share it evenly.",
        "[Can you tell me|Could you work out] how much one person owes if a ${b} bill plus a {p}% tip is split {n} ways?",
        "The [cooks|painters|builders|singers] had [pizza|soup|noodles] for ${b}. They are {n} people, they tip {p}%, and they all pay the same. How much does each one pay?",
        "[To celebrate a win|After the show], {n} friends order food for ${b}. The tip is {p}% of that. They were there for 2 hours. If they share everything equally, what does each pay?",
        n=n,
        p=p,
        b=bill,
    )
    return Problem(
        ask,
        f"Add {p}% of {bill}, then divide by {n}.",
        f"total = {bill} + {bill} * {p} / 100\nprint(round(total / {n}, 2))",
        each,
        "Each pays {box} dollars.",
        "{b} * (100 + {p}) / 100 / {n}",
        story=True,
    )


@family
def discount_then_tax(d: Draw) -> Problem:
    price, p, t = d.int(1, d.pick([20, 40, 200])) * 10, d.int(1, 14) * 5, d.int(2, 12)
    total = clean(Fraction(price * (100 - p) * (100 + t), 10000))
    ask = d.say(
        "A {item} costs ${n}. It is {p}% off and there is a {t}% sales tax. [What is the final price|How much do you pay|What is the total]?",
        "{name} buys a ${n} {item} at {p}% off and pays {t}% tax on the sale price. How much does {he} pay?",
        "[What is|Find] the final [price|cost] of a ${n} {item} after a {p}% discount and {t}% [sales tax|tax]?",
        "A ${n} {item} is on sale for {p}% off. Tax is {t}%. How much does it cost [in all|in total|]?",
        "Price: ${n}. Discount: {p}%. Sales tax: {t}%. Final price?",
        "If a {item} for ${n} is reduced by {p}% and a tax of {t}% is added to the reduced price, what does it cost?",
        "How much will I pay for a {item} marked ${n} if I get {p}% off and then have to pay {t}% tax?",
        "The regular price of a {item} is ${n}. Today it is sold with a discount of {p}%, and {t}% sales tax is charged on that. What is the [total|final price]?",
        "A [store|shop|dealer] takes {p}% off a {item} that usually costs ${n}. At the checkout, {t}% tax is added. How many dollars does the customer pay?",
        "My {kin} has a coupon for {p}% off and uses it for a {item} of ${n}. The tax of {t}% is on the lower price. How much does the {item} cost in the end?",
        "[Calculate|Determine] what a {item} costs after {p}% off its price of ${n} and after {t}% tax on what is left.",
        "First {p}% is taken off the price of ${n}, then {t}% tax is put on. What is the amount to pay?",
        "During a sale everything is {p}% off. {name} takes a {item} with a price tag of ${n}. With {t}% sales tax, what does {he} have to pay?",
        "We bought a {item}. It was listed at ${n}, the seller gave us {p}% off, and the tax was {t}% of the lower price. How much did we pay altogether?",
        "Suppose the list price of a {item} is ${n}. After a {p}% markdown and {t}% sales tax, what is the bill?",
        "Given a ${n} {item}, a {p}% discount and a {t}% tax on the discounted price, find the amount due.",
        "[Can you tell me|Could you work out] the total for a {item} at ${n} with {p}% off and {t}% tax on the sale price?",
        "The {item} {name} wants was ${n}. It has been marked down by {p}%. {He} also pays {t}% tax on the new price. What is the total cost?",
        "What is the price at the register of a {item} that is {p}% cheaper than its old price of ${n}, with {t}% tax added?",
        "I saw a {item} for ${n} at the [store|shop|market]. It is {p}% off this week only. Tax here is {t}%. [What will it cost me|How much money do I need]?",
        n=price,
        p=p,
        t=t,
    )
    return Problem(
        ask,
        f"Take {p}% off, then add {t}% of the sale price.",
        f"sale = {price} - {price} * {p} / 100\nprint(round(sale + sale * {t} / 100, 2))",
        total,
        "The final price is {box} dollars.",
        "{n} * (100 - {p}) * (100 + {t}) / 10000",
        story=True,
    )


@family
def many_on_sale(d: Draw) -> Problem:
    n, price, p = d.int(2, d.pick([12, 20, 60])), d.int(1, d.pick([20, 60, 400])) * 2, d.int(1, 15) * 5
    total = clean(Fraction(n * price * (100 - p), 100))
    ask = d.say(
        "{name} buys {n} {thing} [that cost|at|for] ${b} each. {He} gets a {p}% discount[ on the total|]. How much does {he} pay?",
        "{thing} cost ${b} each and are {p}% off. How much do {n} [of them |{thing} |]cost?",
        "How much are {n} {thing} at ${b} each with a {p}% discount?",
        "A {item} costs ${b}. [During a sale|Today] everything is {p}% off. What do {n} of them cost?",
        "Price of one: ${b}. Number: {n}. Discount: {p}%. Total?",
        "If {thing} are sold at {p}% off the price of ${b} each, what do {n} of them cost?",
        "What does {name} pay for {n} {thing} if one normally costs ${b} and the [store|shop|seller] gives {p}% off?",
        "A [school|club|team] orders {n} {thing}. Each is listed at ${b}, and because the order is large, {p}% is taken off the bill. How much is the bill?",
        "I take {n} {thing} for ${b} apiece. The cashier takes {p}% off. How much money do I pay?",
        "The [store|shop|club] sells {thing} for ${b} each. Members pay {p}% less. [Find|Calculate] the price of {n} {thing} for a member.",
        "With a {p}% coupon, how many dollars do {n} tickets cost if the normal price of a ticket is ${b}?",
        "We need {n} {thing} for the {place}. One costs ${b}, but there is a discount of {p}%. What will all of them cost?",
        "{n} {group} each buy a ticket for ${b}. As a group they get {p}% off. What do they pay together?",
        "Suppose you buy {n} {thing} in a sale with {p}% off. The usual price is ${b} for each. What is the total?",
        "Given {n} items at ${b} each and a discount of {p}%, [find|determine] the amount to pay.",
        "Normally ${b} is charged for a {item}. My {kin} needs {n} of them and gets {p}% off. How much does my {kin} pay for all?",
        "The total for {n} {thing}, ${b} each, is reduced by {p}%. What is the new total?",
        "[Can you tell me|Do you know] what {n} {thing} cost at {p}% off, when each is ${b} without the discount?",
        "{name} sells {thing} at ${b} each. A customer who takes {n} of them is given {p}% off. How much does the customer pay?",
        "At a {p}% off sale, {name} picked up {n} {thing} with a price tag of ${b} on each. {He} also looked at a {item}. How much did the {thing} cost {him}?",
        n=n,
        b=price,
        p=p,
    )
    return Problem(
        ask,
        f"Find the full cost, then take {p}% off.",
        f"cost = {n} * {price}\nprint(round(cost - cost * {p} / 100, 2))",
        total,
        "The cost is {box} dollars.",
        "{n} * {b} * (100 - {p}) / 100",
        story=True,
    )


@family
def doubling(d: Draw) -> Problem:
    a, n, q = d.int(2, d.pick([20, 60, 500])), d.int(2, 10), d.int(2, 3)
    per = str(d.pick(["minute", "hour", "day", "week", "month", "year"]))
    word = "[doubles|is doubled]" if q == 2 else "[triples|is tripled]"
    times = "[twice|two times]" if q == 2 else "three times"
    ask = d.say(
        f"A [colony|culture] of {{a}} bacteria {word} every hour. How many are there after {{n}} hours?",
        f"{{name}} has ${{a}}. The amount {word} every {{per}}. How much is it after {{n}} {{per}}s?",
        f"A number starts at {{a}} and {word} {{n}} times. What is it [then|now]?",
        f"The number of {{thing}} {word} each {{per}}. There are {{a}} at first. How many are there after {{n}} {{per}}s?",
        f"How many [cells|bacteria|insects] are there after {{n}} {{per}}s if there are {{a}} at the start and their number {word} every {{per}}?",
        f"If a [number|value|amount] of {{a}} {word} every {{per}}, what is it after {{n}} {{per}}s?",
        f"Start: {{a}}. It {word} each {{per}}. Value after {{n}} {{per}}s?",
        f"A [pond|lake] has {{a}} water lilies. Every {{per}} there are {times} as many as before. How many are there {{n}} {{per}}s later?",
        "[Begin|Start] with {a} and multiply by {q} again and again, {n} times in all. What do you get?",
        f"I have {{a}} [points|coins] in a game. In each of the next {{n}} rounds the number {word}. How many [points|coins] do I have at the end?",
        f"A population of {{a}} [mice|rabbits|flies] {word} in size every {{per}}. Find the population after {{n}} {{per}}s.",
        f"In the beginning a [channel|website|club] has {{a}} members, and the number {word} once a {{per}}. How many members will it have {{n}} {{per}}s from now?",
        f"Every {{per}} {{name}} saves {times} as much as the {{per}} before. In {{per}} 0 {{he}} saved ${{a}}. How many dollars does {{he}} save in {{per}} {{n}}?",
        f"A rumor is known to {{a}} people. Each {{per}}, the number of people who know it {word}. How many people know it after {{n}} {{per}}s?",
        f"Suppose {{a}} germs are in a dish and their number {word} per {{per}}. What is the number of germs after {{n}} {{per}}s?",
        f"My {{kin}} put {{a}} [stones|beans|grains] on the first square of a board and on every next square {times} as many. How many lie on the square that comes {{n}} squares after the first?",
        f"The [price|value] of a rare {{item}} {word} every {{per}}. It is ${{a}} now. What will it be in {{n}} {{per}}s?",
        f"Given {{a}} at the start and a number that {word} each {{per}}, what is the number {{n}} {{per}}s later?",
        "A strip of {a} cells [splits|divides] so that each cell becomes {q} cells every {per}. Calculate the number of cells after {n} {per}s.",
        f"[Can you tell me|Do you know] how large {{a}} becomes if it {word} {{n}} times in a row?",
        a=a,
        n=n,
        q=str(q),
        per=per,
    )
    return Problem(
        ask,
        f"Multiply by {q} once for each step.",
        f"print({a} * {q}**{n})",
        str(a * q**n),
        "The number is {box}.",
        f"{{a}} * {q}**{n}",
        story=True,
    )


@family
def two_letters(d: Draw) -> Problem:
    a, b, x, y, kind = d.int(2, 12), d.int(2, 12), d.int(-9, d.pick([12, 40])), d.int(-9, 12), d.int(0, 2)
    u, v = d.pick([("x", "y"), ("a", "b"), ("m", "n"), ("p", "q"), ("s", "t"), ("u", "v")])
    shown, code, value = [
        (f"{a}{u} + {b}{v}", f"{a} * {u} + {b} * {v}", a * x + b * y),
        (f"{a}{u} - {b}{v}", f"{a} * {u} - {b} * {v}", a * x - b * y),
        (f"{a}{u}{v} + {b}", f"{a} * {u} * {v} + {b}", a * x * y + b),
    ][kind]
    ask = d.say(
        "=Evaluate {e} [for|when|if] {u} = {x} and {v} = {y}.",
        "=If {u} = {x} and {v} = {y}, what is {e}?",
        "=What is {e} [when|if] {u} = {x} and {v} = {y}?",
        "Given {u} = {x} and {v} = {y}, find {e}.",
        "Find the value of {e} when {u} = {x} and {v} = {y}.",
        "{u} = {x}, {v} = {y}. {e} = ?",
        "We set {u} = {x} and {v} = {y}. [Compute|Calculate|Find] {e}.",
        "[Put|Substitute|Plug] {u} = {x} and {v} = {y} into {e}. What [do you get|is the result|comes out]?",
        "What value does {e} [have|take] for {u} = {x} and {v} = {y}?",
        "Suppose that {u} is {x} and {v} is {y}. What is the value of {e}?",
        "How much is {e} if {u} equals {x} and {v} equals {y}?",
        "The expression {e} is given. [Find|Determine] its value for {u} = {x} and {v} = {y}.",
        "In the expression {e}, replace {u} by {x} and {v} by {y}. What is the result?",
        "{e} for {u} = {x}, {v} = {y}?",
        "We know that {u} = {x} and {v} = {y}. What number is {e}?",
        "[Can you|Could you] evaluate {e} at {u} = {x} and {v} = {y}?",
        "If the value of {u} is {x} and that of {v} is {y}, [find|work out] the value of {e}.",
        "My homework says {u} = {x} and {v} = {y}. What is {e} then?",
        "For {u} = {x} and {v} = {y}, what does {e} equal?",
        e=shown,
        u=u,
        v=v,
        x=str(x),
        y=str(y),
    )
    return Problem(
        ask, "Put both numbers in.", f"{u} = {x}\n{v} = {y}\nprint({code})", str(value), "The value is {box}."
    )


@family
def exponent_equation(d: Draw) -> Problem:
    b, n = d.int(2, d.pick([5, 10, 20])), d.int(1, d.pick([5, 9, 16]))
    if b**n > 200000:
        raise Redraw
    ask = d.say(
        "=Solve {b}^x = {c}.",
        "=What is log base {b} of {c}?",
        "Which power of {b} is {c}? Give the exponent.",
        "If {b}^x = {c}, [what is x?|find x.]",
        "Find x such that {b}^x = {c}.",
        "[How often|How many times] must {b} be multiplied by itself to give {c}? Count the factors.",
        "{b}^x = {c}. x = ?",
        "{b} to what power [is|gives|equals] {c}?",
        "[Find|Calculate|Compute|Evaluate] log base {b} of {c}.",
        "What exponent n makes {b}^n equal to {c}?",
        "Compute log_{b}({c}).",
        "What is log_{b}({c})?",
        "[Determine|Find] the exponent in {b}^? = {c}.",
        "For which [whole|] number n is {b}^n = {c}?",
        "{c} is a power of {b}. What is the exponent?",
        "The equation {b}^n = {c} is given. What is n?",
        "Write {c} as a power of {b}. Which exponent do you need?",
        "If {b} is raised to some power, the result is {c}. [Which power is it|What is that power]?",
        "How many factors {b} must be multiplied to get {c}?",
        "[Can you tell me|Do you know] the value of x in {b}^x = {c}?",
        "Something starts at 1 and is multiplied by {b} every day. After how many days is it {c}?",
        "How many times do I have to divide {c} by {b} until I reach 1?",
        b=str(b),
        c=str(b**n),
    )
    return Problem(
        ask,
        f"Try the powers of {b} one after the other.",
        f"n = 0\nwhile {b}**n < {b**n}:\n    n = n + 1\nprint(n)",
        str(n),
    )
