"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import (  # noqa: F401
    clubs,
    funds,
    games,
    giving,
    home,
    listening,
    media,
    money,
    office,
    people,
    reading,
    school,
    services,
    sports,
    transit,
)
