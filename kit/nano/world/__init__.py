"""Small worlds and how their events are told: scenes (the words), phrases (the ways to say a relation between
numbers) and a telling (which orders, joins and refers)."""

from . import scenes  # noqa: F401  registers them
