"""How large each run is: the shipped model's settings, a quick one's and the smoke test's, side by side."""

from __future__ import annotations

from dataclasses import dataclass, field

from .model import Shape
from .train import Recipe


@dataclass(frozen=True)
class Stage:
    """One pass over freshly drawn examples; `programs` tells stage 1 (words alone) from stage 2."""

    name: str
    examples: int
    programs: bool
    recipe: Recipe


@dataclass(frozen=True)
class Plan:
    name: str
    stages: tuple[Stage, ...]
    seed: int = 1
    vocabulary: int = 1024
    shape: Shape = field(default_factory=Shape)
    longest: int = 640  # tokens; longer examples are dropped
    threads: int = 2


SHIPPED = Plan(
    "nano",
    (
        Stage("plain", 8000, False, Recipe(seed=1, lr=2e-3, batch_tokens=4096, compile=True)),
        Stage("nested", 230_000, True, Recipe(seed=2, lr=2e-3, batch_tokens=4096, compile=True)),
    ),
)
QUICK = Plan(
    "quick",
    (
        Stage("plain", 6000, False, Recipe(seed=1, lr=2e-3, batch_tokens=4096)),
        Stage("nested", 36000, True, Recipe(seed=2, lr=2e-3, batch_tokens=4096)),
    ),
)
SMOKE = Plan(
    "smoke",
    (
        Stage("plain", 1500, False, Recipe(seed=1, log_every=10, batch_tokens=2048)),
        Stage("nested", 9000, True, Recipe(seed=2, log_every=50, batch_tokens=2048)),
    ),
    vocabulary=512,
    shape=Shape(vocabulary=512, width=96, layers=3, heads=3, hidden=256),
)
