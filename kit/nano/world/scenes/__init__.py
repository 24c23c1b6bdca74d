"""The scenes, by where they play. Importing this package registers them in `scene.SCENES`."""

from . import home, school, sports  # noqa: F401
