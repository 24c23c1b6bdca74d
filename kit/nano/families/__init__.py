"""The exercise families, by subject. Importing this package registers them all in `problem.REGISTRY`."""

from . import (  # noqa: F401
    algebra,
    arithmetic,
    averages,
    calculus,
    changes,
    chance,
    counting,
    everyday,
    geometry,
    integers,
    money,
    percent,
    rates,
    ratios,
    sequences,
    stories,
    units,
    unusual,
)
