"""What a plain Python makes of a program: `exec` of it in a new namespace, and nothing of the app's."""

import ast
import contextlib
import io
import json
import sys
import traceback
import types


def run(code):
    namespace = {"__name__": "builtins"}
    out = io.StringIO()
    found = {}
    with contextlib.redirect_stdout(out):
        try:
            tree = ast.parse(code)
            names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
            last = tree.body.pop().value if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, "<stock>", "exec"), namespace)
            value = eval(compile(ast.Expression(last), "<stock>", "eval"), namespace) if last else None
        except Exception:
            found["error"] = traceback.format_exc().strip().split("\n")[-1]
            names, value = set(), None
    if value is not None:
        found["value"] = repr(value)
        found.update(formula(value))
    hidden = (types.FunctionType, types.ModuleType, type)
    found["variables"] = [
        {"name": name, "type": type(value).__qualname__, "value": repr(value), **formula(value)}
        for name, value in namespace.items()
        if name in names and not isinstance(value, hidden)
    ]
    return {"stdout": out.getvalue(), **found}


def formula(value):
    sympy = sys.modules.get("sympy")
    inside = value if isinstance(value, list) else [value]
    if sympy and any(isinstance(item, (sympy.Basic, sympy.MatrixBase)) for item in inside):
        return {"latex": sympy.latex(value)}
    return {}


def run_all(codes):
    return json.dumps([run(code) for code in json.loads(codes)])


run_all
