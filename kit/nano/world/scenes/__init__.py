"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import bakery, buffet, building, crafts, drinks, farm, garden, kiosk, kitchen, lengths, measures  # noqa: F401
from . import home, nature, orchard, party, shop, toys, warehouse, wildlife, zoo  # noqa: F401
