"""The exercise families, by subject. Importing this package registers them all in `problem.REGISTRY`."""

from . import (  # noqa: F401
    algebra,
    arithmetic,
    averages,
    calculus,
    chance,
    counting,
    everyday,
    geometry,
    integers,
    journeys,
    money,
    percent,
    rates,
    ratios,
    sequences,
    stories,
    units,
    unusual,
    work,
)
