"""The half of the paper's comparison that needs computer algebra: two answers, read as LaTeX or else as Python, are the
same if their difference simplifies to zero, or if they are numbers within a thousandth.

Written anew after what the evaluation of ToRA and MuMath-Code publishes, whose verdicts it has to give, mistakes
included: so what fails is passed over, whatever it is, and the next reading or comparison has its turn. Answers are data;
the one place where any of them is evaluated is behind `harmless`.
"""

from __future__ import annotations

import ast
import builtins
import sys
import types
from math import isclose
from typing import Any

import sympy
from sympy.matrices.matrixbase import MatrixBase
from sympy.parsing.latex import parse_latex
from sympy.parsing.sympy_parser import (
    convert_xor,
    parse_expr,
    rationalize,
    standard_transformations,
    stringify_expr,
)

# Numbers of any length, as the evaluation's own Pythons took them.
sys.set_int_max_str_digits(0)
for module in [name for name in sys.modules if name.split(".")[0] in ("js", "pyodide_js")]:
    del sys.modules[module]

# What `parse_expr` gives its texts to name; made once, as it would make it for each.
namespace: dict[str, Any] = {}
exec("from sympy import *", namespace)
namespace.update({name: f for name, f in vars(builtins).items() if isinstance(f, types.BuiltinFunctionType)})
namespace.update(max=sympy.Max, min=sympy.Min)

WHAT_N_READS = (*standard_transformations, rationalize, convert_xor)

# Of the functions that are no classes, those that somebody may mean in an answer.
FUNCTIONS = set("abs cbrt divmod expand factor gcd lcm len pow real_root root round simplify sqrt sum together".split())
# What `parse_expr` itself gives a text, which it does not evaluate.
FROM_TEXT = {"Float", "Function", "Integer", "Rational", "Symbol"}
OPERATIONS = (ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Call)
OPERATORS = (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)
NODES = (ast.Expression, ast.Name, ast.Constant, ast.Tuple, ast.List, ast.Set, *OPERATIONS, *OPERATORS)


class Refused(Exception):
    """Not evaluated: it is no mathematics."""


def harmless(text: str, transformations: tuple[Any, ...]) -> None:
    """Raises where what `parse_expr` would evaluate of this text is more than mathematics.

    It evaluates with all builtins at hand, on texts that a model has written: `__import__("os")` is one. So the very
    expression that it would evaluate is read first. There may be sums, products, lists and the like, names of SymPy's own
    objects and classes (never `sympify`, `lambdify` or `preview`), and a few functions. No attribute, index, lambda or
    comprehension; and no text within, since SymPy evaluates texts wherever it is given one: except for what `parse_expr`
    puts there itself, and for one that is all there is, which is not evaluated.

    What is refused is left unread, and so counts as different. The evaluation may have called it equal in a case such as
    `x.diff(x)` for 1; of what models answer we know none.
    """
    code = stringify_expr(text, {}, dict(namespace), transformations)
    try:
        tree = ast.parse(code.strip(), mode="eval")
    except MemoryError:
        # Nested too deeply for the parser, which says it so.
        raise Refused from None
    allowed = {id(tree.body)}
    for node in ast.walk(tree):
        if not isinstance(node, NODES):
            raise Refused
        if isinstance(node, ast.Call):
            if node.keywords or not is_callable(node.func):
                raise Refused
            if isinstance(node.func, ast.Name) and node.func.id in FROM_TEXT and len(node.args) == 1:
                allowed.add(id(node.args[0]))
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and id(node) not in allowed:
            raise Refused
        if isinstance(node, ast.Name) and not is_mathematics(node.id):
            raise Refused


def is_callable(node: ast.expr) -> bool:
    """A name, or the function of an unknown name: `Function("f")`."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "Function"
    return isinstance(node, ast.Name)


def is_mathematics(name: str) -> bool:
    thing = namespace.get(name)
    if isinstance(thing, type):
        return issubclass(thing, (sympy.Basic, MatrixBase))
    return isinstance(thing, sympy.Basic) or name in FUNCTIONS


def read(text: str) -> Any:
    """An expression, whatever else SymPy makes of a text, or the text itself."""
    try:
        return parse_latex(text)
    except MemoryError:
        raise
    except:  # noqa: E722 - whatever it is
        pass
    try:
        harmless(text, standard_transformations)
        return parse_expr(text, global_dict=dict(namespace))
    except MemoryError:
        raise
    except:  # noqa: E722
        return text


def number(value: Any) -> Any:
    """`N(value)`, which evaluates a text too, and in other ways than `parse_expr`."""
    if isinstance(value, str):
        harmless(value.replace("\n", ""), WHAT_N_READS)
    return sympy.N(value)


def compare(answer: str, reference: str) -> str:
    try:
        return "equal" if is_equal(read(answer), read(reference)) else "different"
    except MemoryError:
        return "memory"


def is_equal(a: Any, b: Any) -> bool:
    try:
        if sympy.simplify(a - b) == 0:
            return True
    except MemoryError:
        raise
    except:  # noqa: E722
        pass
    try:
        return isclose(number(a), number(b), rel_tol=1e-3)
    except MemoryError:
        raise
    except:  # noqa: E722
        return False


# Also the first steps, which are slow once. Where ANTLR is not there this raises, and nobody gets an interpreter: passed
# over like any other failure, its absence would turn many a verdict.
parse_latex(r"\frac{1}{2}")
if [compare("x^2+2x+1", "(x+1)^2"), compare("(1,2)", "(1,3)"), compare("1.414", r"\sqrt{2}")] != [
    "equal",
    "different",
    "equal",
]:
    raise ImportError("SymPy compares in another way than it should")

[compare]
