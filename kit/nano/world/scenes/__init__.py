"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import (  # noqa: F401
    bakery,
    buffet,
    building,
    crafts,
    drinks,
    farm,
    garden,
    home,
    kiosk,
    kitchen,
    lengths,
    measures,
    nature,
    orchard,
    party,
    shop,
    toys,
    warehouse,
    wildlife,
    zoo,
)
