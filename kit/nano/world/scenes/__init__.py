"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import clubs, home, media, money, office, people, school, sports  # noqa: F401
