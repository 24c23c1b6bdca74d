"""Turns Python sources in zips into one zip of compiled modules, byte for byte the same every time.

Runs inside Pyodide, so that the compiled code is that of the very interpreter which will load it. The result is
stored, not deflated: what carries it compresses better, and an import need not inflate.
"""

from __future__ import annotations

import ast
import re
import warnings
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

UNWANTED = re.compile(r"(^|/)(tests|benchmarks|sandbox)/|\.data/|^isympy\.py$|/(RECORD|WHEEL|AUTHORS)$|\.(g4|pyi|typed)$")
EPOCH = (1980, 1, 1, 0, 0, 0)


def without_docstrings(tree: ast.Module) -> ast.Module:
    """Assertions stay: a library's own checks are among the errors a program may run into."""
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            # Gone, not replaced: nothing may come before `from __future__`.
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), first)]
    return tree


def compiled(name: str, source: bytes, docstrings: bool) -> bytes:
    tree = ast.parse(source, name)
    code = compile(tree if docstrings else without_docstrings(tree), name, "exec", dont_inherit=True, optimize=0)
    # Never checked against a source: there is none.
    return bytes(_code_to_hash_pyc(code, b"\0" * 8, False))


def compile_zips(sources: list[str], target: str, docstrings: bool) -> int:
    """Returns the number of modules."""
    warnings.simplefilter("ignore")
    modules = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        for source in sources:
            with zipfile.ZipFile(source) as archive:
                for name in sorted(archive.namelist()):
                    if name.endswith("/") or UNWANTED.search(name):
                        continue
                    content = archive.read(name)
                    if name.endswith(".py"):
                        content = compiled(name, content, docstrings)
                        name += "c"
                        modules += 1
                    out.writestr(zipfile.ZipInfo(name, EPOCH), content)
    return modules
