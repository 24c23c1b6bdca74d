"""The exercise families, by subject. Importing this package registers them all in `problem.REGISTRY`."""

from . import (  # noqa: F401
    algebra,
    arithmetic,
    averages,
    calculus,
    chance,
    counting,
    digits,
    divisors,
    everyday,
    geometry,
    integers,
    money,
    percent,
    primes,
    rates,
    ratios,
    sequences,
    stories,
    units,
    unusual,
)
