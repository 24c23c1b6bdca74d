"""Expressions with a letter: evaluating, expanding, factoring, collecting."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family
from .notation import dollars, equation_written, letter, poly_written, signed, term
from .polynomials import poly_code, poly_mul


@family
def evaluate_expression(d: Draw) -> Problem:
    v, x = letter(d), d.int(-9, d.pick([12, 12, 30]))
    p = [d.int(-9, d.pick([9, 9, 25])) for _ in range(d.int(2, 4))]
    if not p[0]:
        raise Redraw
    value = 0
    for k in p:
        value = value * x + k
    ask = d.say(
        "=Evaluate {e} [for|at|when] {v} = {x}.",
        "=What is {e} [when|if] {v} = {x}?",
        "=Find the value of {e} [for|when|if] {v} = {x}.",
        "If {v} = {x}, what is {e}?",
        "Given {v} = {x}, [find|calculate] {e}.",
        "If f({v}) = {e}, [what is|find] f({x})[?|]",
        "Let f({v}) = {e}. [What is|Find] f({x})[?|]",
        "Substitute {v} = {x} [in|into] {e}.",
        "[Plug|Put] {v} = {x} into {e}. What [do you get|comes out|is the result]?",
        "[What is|Find|Compute|Calculate] [g|h|P]({x}) [if|when|for] [g|h|P]({v}) = {e}[?|.]",
        "The function [f|g|h] is given by [f|g|h]({v}) = {e}. Find [f|g|h]({x}).",
        "Suppose {v} = {x}. [How much|What] is {e}?",
        "How much is {e} [when|if|for] {v} [is|equals] {x}?",
        "[Work out|Calculate|Compute] {e} with {v} = {x}.",
        "{v} = {x}. {e} = ?",
        "[Replace|Substitute] {v} [in {e} by {x} and calculate|by {x} in {e} and work it out].",
        "What value does {e} have [at|for] {v} = {x}?",
        "Expression: {e}. {v} is {x}. Value?",
        "Let {v} be {x}. Then what is {e}?",
        "For {v} = {x}, [evaluate|find the value of|work out] {e}.",
        "{name} sets {v} = {x} in {e}. What number does {he} get?",
        "[Tell me|I need|I want to know] the value of {e} at {v} = {x}.",
        "[Find|What is] y if y = {e} and {v} = {x}[?|.]" if v != "y" else "If y is {x}, what number is {e}?",
        "Evaluate the polynomial {e} at {v} = {x}.",
        "[f|g|h]({v}) = {e}, [f|g|h]({x}) = ?",
        e=dollars(d, poly_written(d, p, v)),
        v=v,
        x=str(x),
    )
    return Problem(
        ask, f"Put {x} in for {v}.", f"{v} = {x}\nprint({poly_code(p, v)})", str(value), "The value is {box}."
    )


@family
def expand_product(d: Draw) -> Problem:
    v, kind = letter(d), d.int(0, 3)
    a, b, c, e = d.int(1, 6), d.int(-12, 12), d.int(1, 6), d.int(-12, 12)
    if not b or not e:
        raise Redraw
    if kind == 0:
        k = d.int(2, d.pick([12, 40]))
        shown, code, p = (
            f"{k}({term(a, v)} {signed(b)})",
            f"{k} * ({a} * {v} {signed(b)})",
            poly_mul([k], [a, b]),
        )
    elif kind == 1:
        shown, code, p = (
            f"({term(a, v)} {signed(b)}){d.pick(['^2', '^2', '²'])}",
            f"({a} * {v} {signed(b)})**2",
            poly_mul([a, b], [a, b]),
        )
    else:
        shown, code, p = (
            f"({term(a, v)} {signed(b)}){d.pick(['', '', '', '*', ' * ', ' · '])}({term(c, v)} {signed(e)})",
            f"({a} * {v} {signed(b)}) * ({c} * {v} {signed(e)})",
            poly_mul([a, b], [c, e]),
        )
    ask = d.say(
        "=Expand {e}.",
        "=Expand and simplify {e}.",
        "=Multiply out {e}.",
        "[What is|Find] the expansion of {e}[?|]",
        "Write {e} without brackets.",
        "Expand the [product|expression] {e}.",
        "Remove the [brackets|parentheses]: {e}",
        "[Expand|Multiply out]: {e}",
        "What is {e} [expanded|multiplied out|in expanded form|without brackets]?",
        "[Write|Express|Give] {e} [as a sum|as a polynomial|in standard form|in expanded form].",
        "[Can you|Could you|Please|Help me] [expand|multiply out] {e}",
        "[Open|Clear|Get rid of] the brackets in {e}.",
        "If you [expand|multiply out] {e}, what do you get?",
        "What do you get [when|if] you multiply out {e}?",
        "Use the distributive [law|property] to [expand|rewrite] {e}.",
        "[Which|What] polynomial is {e}?",
        "{name} [expands|multiplies out] {e}. What [should {he} get|is the result]?",
        "[I need to|I have to|I want to|Let us] [expand|multiply out] {e}.",
        "{e} = ? [Without brackets.|Expand.|Multiply it out.]",
        "Find the polynomial equal to {e}.",
        "Expand {e} and collect like terms.",
        "How does {e} look without [brackets|parentheses]?",
        "expand({e})",
        "Carry out the multiplication {e}.",
        "What is the product {e} as a polynomial?",
        "[Tell me|I want to know] what {e} [is|gives] when multiplied out.",
        "[Write|Give] {e} in the form without brackets.",
        "The product is {e}. What is it as a sum of terms?",
        e=equation_written(d, shown),
    )
    return Problem(
        ask,
        "Multiply every term with every term.",
        f"from sympy import symbols, expand\n{v} = symbols('{v}')\nprint(expand({code}))",
        poly_code(p, v),
        "The expansion is {box}.",
    )


@family
def factor_quadratic(d: Draw) -> Problem:
    top = int(str(d.pick([9, 12, 12, 20])))
    v, r, s = letter(d), d.int(-top, top), d.int(-top, top)
    if not r or not s or r == s:
        raise Redraw
    p = poly_mul([1, -r], [1, -s])
    low, high = sorted((-r, -s))
    ask = d.say(
        "=Factor {e}.",
        "=Factor the [expression|quadratic|polynomial|trinomial] {e}.",
        "=Factorize {e}.",
        "Write {e} as a product[ of two factors|].",
        "What is the factorization of {e}?",
        "Factor completely: {e}",
        "[Factorise|Factor|Factorize]: {e}",
        "[Write|Express|Give] {e} in factored form.",
        "What is the factored form of {e}?",
        "[Find|Give|Determine] the [factors|factorization] of {e}.",
        "[Can you|Could you|Please|Help me] [factor|factorize] {e}",
        "What are the factors of {e}?",
        "If {e} is [factored|written as a product], what do you get?",
        "What do you get when you factor {e}?",
        "[Split|Break|Decompose] {e} into linear factors.",
        "[Which|What] two brackets multiply to {e}?",
        "{name} [factors|factorizes] {e}. What [should {he} get|is the result]?",
        "[I need to|I have to|I want to|Let us] factor {e}.",
        "Rewrite {e} as the product of two brackets.",
        "{e} = (...)(...). Fill in the brackets.",
        "How can {e} be factored?",
        "Quadratic: {e}. Factored form?",
        "Find two linear expressions whose product is {e}.",
        "factor({e})",
        "[Tell me|I want to know] how {e} factors.",
        "The polynomial {e} is a product of which two factors?",
        "Into which factors does {e} [split|break up]?",
        "Factor this quadratic: {e}",
        "Break {e} into factors.",
        "The area of a rectangle is {e}. Write it as length times width.",
        "Write {e} as a product of brackets.",
        "Find the factored form of {e}.",
        "How does {e} factor?",
        e=dollars(d, poly_written(d, p, v)),
    )
    return Problem(
        ask,
        "Find two numbers with the right sum and product.",
        f"from sympy import symbols, factor\n{v} = symbols('{v}')\nprint(factor({poly_code(p, v)}))",
        f"({v} {signed(low)})*({v} {signed(high)})",
        "The factored form is {box}.",
    )


@family
def collect_terms(d: Draw) -> Problem:
    v, top = letter(d), int(str(d.pick([9, 12, 12, 40])))
    k = [d.int(-top, top) for _ in range(4)]
    if 0 in k or not k[0] + k[2] or k[0] < 0:
        raise Redraw
    first, last = k[0] + k[2], k[1] + k[3]
    shown = f"{term(k[0], v)} {signed(k[1])} {'+' if k[2] > 0 else '-'} {term(abs(k[2]), v)} {signed(k[3])}"
    code = f"{k[0]} * {v} {signed(k[1])} {signed(k[2])} * {v} {signed(k[3])}"
    ask = d.say(
        "=Simplify {e}.",
        "=Simplify the expression {e}.",
        "[Combine|Collect] like terms: {e}",
        "[Combine|Collect] the like terms in {e}.",
        "What is {e} simplified?",
        "Write {e} in simplest form.",
        "Simplify: {e}",
        "[Write|Express|Give] {e} as simply as possible.",
        "What does {e} simplify to?",
        "[Can you|Could you|Please|Help me] simplify {e}",
        "[Shorten|Tidy up|Reduce] the expression {e}.",
        "If like terms are [combined|collected|put together], what [is|becomes of] {e}?",
        "What do you get when you [simplify|combine like terms in] {e}?",
        "Put together what belongs together in {e}.",
        "Simplify {e} by [combining|collecting] like terms.",
        "{name} simplifies {e}. What [should {he} get|is the result]?",
        "[I need to|I have to|I want to|Let us] simplify {e}.",
        "What is the [simplest|simplified|shortest] form of {e}?",
        "[Add|Combine] the {v} terms and the numbers in {e}.",
        "How can {e} be written [more simply|with two terms at most]?",
        "{e} = ? Simplify.",
        "[Find|Give] the simplified form of {e}.",
        e=equation_written(d, shown),
        v=v,
    )
    return Problem(
        ask,
        f"Add the terms with {v} and the plain numbers separately.",
        f"from sympy import symbols, simplify\n{v} = symbols('{v}')\nprint(simplify({code}))",
        # sympy writes "7 - 2*x": what is positive comes first.
        f"{last} - {poly_code([-first, 0], v)}" if first < 0 < last else poly_code([first, last], v),
        "The simplified form is {box}.",
    )
