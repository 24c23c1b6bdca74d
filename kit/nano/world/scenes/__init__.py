"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import crafts, farm, home, kitchen, measures, nature, party, shop, toys  # noqa: F401
