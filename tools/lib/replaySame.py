"""Whether SymPy takes two shown values for the same. `SHOWN`, put before this file, has the two texts. Prints `form` for the
same values written otherwise, `order` for the same parts of a list in another order, and nothing where it cannot tell."""

import re

from sympy import Basic, Expr, Symbol, simplify
from sympy.core.relational import Relational
from sympy.parsing.sympy_parser import parse_expr

CONSTANTS = {"True", "False", "None", "pi", "E", "I", "oo", "zoo", "nan"}


def read(text):
    names = set(re.findall(r"(?<![\w.])[A-Za-z_]\w*(?!\w|\s*\()", text)) - CONSTANTS
    return parse_expr(text, local_dict={name: Symbol(name) for name in names})


def same(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return len(a) == len(b) and all(any(same(k, m) and same(a[k], b[m]) for m in b) for k in a)
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, Relational) and isinstance(b, Relational):
        return a.func is b.func and same(a.lhs, b.lhs) and same(a.rhs, b.rhs)
    if isinstance(a, Expr) and isinstance(b, Expr):
        # An exact number is not the same as a rounded one.
        return a.is_Float == b.is_Float and simplify(a - b) == 0
    return a == b and isinstance(a, Basic) == isinstance(b, Basic)


def same_parts(a, b):
    if not (isinstance(a, list) and isinstance(b, list) and len(a) == len(b)):
        return False
    left = list(b)
    for part in a:
        found = next((at for at, other in enumerate(left) if same(part, other)), None)
        if found is None:
            return False
        del left[found]
    return True


try:
    first, second = map(read, SHOWN)  # noqa: F821
    print("form" if same(first, second) else "order" if same_parts(first, second) else "")
except Exception:
    pass
