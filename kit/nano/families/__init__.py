"""The exercise families, by subject. Importing this package registers them all in `problem.REGISTRY`."""

from importlib import import_module
from pkgutil import iter_modules

for _found in sorted(iter_modules(__path__), key=lambda m: m.name):
    import_module(f"{__name__}.{_found.name}")
