"""What a run left to look at, as `{mime, data}` with data in base64: objects that know how to draw themselves, as
notebooks have it, and the open figures of pyplot. In the namespace of `prelude.py`, and run before it.
"""

from __future__ import annotations

import sys
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator
from io import BytesIO
from typing import Any

PNG = b"\x89PNG\r\n\x1a\n"
SVG_NAMES = b' xmlns="http://www.w3.org/2000/svg"'


def figures(values: list[object]) -> list[dict[str, str]]:
    """At most a few. Whatever goes wrong in one of them, also on purpose, leaves that one out."""
    found: list[dict[str, str]] = []
    drawn = [*pictures(values), *pyplot_pictures()]
    for mime, data in drawn[: LIMITS["figures"]]:  # noqa: F821
        found.append({"mime": mime, "data": b2a_base64(data, newline=False).decode()})
    return found


def pictures(values: list[object]) -> Iterator[tuple[str, bytes]]:
    seen: list[object] = []
    for value in values:
        if len(seen) == LIMITS["figures"]:  # noqa: F821
            return
        if any(value is other for other in seen):
            continue
        picture = picture_of(value)
        if picture:
            seen.append(value)
            yield picture


def picture_of(value: object) -> tuple[str, bytes] | None:
    for mime, way, read in (("image/svg+xml", "_repr_svg_", svg), ("image/png", "_repr_png_", png)):
        try:
            # Of the type: some objects have any attribute that they are asked for, and a class draws nothing.
            draw = getattr(type(value), way, None)
            if draw is None or is_formula(value):
                continue
            data = read(draw(value))
        except BaseException:  # noqa: BLE001
            continue
        if data is not None:
            return mime, data
    return None


def is_formula(value: object) -> bool:
    """What is shown as LaTeX is not drawn as well."""
    sympy = sys.modules.get("sympy")
    return sympy is not None and isinstance(value, (sympy.Basic, sympy.MatrixBase))


def svg(data: object) -> bytes | None:
    """A notebook shows an SVG without its namespace, an image does not."""
    text = str.encode(data) if isinstance(data, str) else data
    if not isinstance(text, bytes) or len(text) > LIMITS["figureBytes"]:  # noqa: F821
        return None
    start = text.find(b"<svg", 0, 10_000)
    if start < 0:
        return None
    if b"xmlns=" not in text[start : text.find(b">", start)]:
        text = text[: start + 4] + SVG_NAMES + text[start + 4 :]
    return text if len(text) <= LIMITS["figureBytes"] else None  # noqa: F821


def png(data: object) -> bytes | None:
    most = LIMITS["figureBytes"]  # noqa: F821
    if isinstance(data, str):
        data = a2b_base64(data) if len(data) <= 2 * most else None
    if not isinstance(data, bytes) or not 24 <= len(data) <= most or not data.startswith(PNG):
        return None
    pixels = int.from_bytes(data[16:20]) * int.from_bytes(data[20:24])
    return data if 0 < pixels <= LIMITS["figurePixels"] else None  # noqa: F821


def pyplot_pictures() -> list[tuple[str, bytes]]:
    """Those of matplotlib, which a builder may have added. They are closed: the next run draws its own."""
    pyplot: Any = sys.modules.get("matplotlib.pyplot")
    found: list[tuple[str, bytes]] = []
    if pyplot is None:
        return found
    try:
        for number in pyplot.get_fignums()[: LIMITS["figures"]]:  # noqa: F821
            file = BytesIO()
            pyplot.figure(number).savefig(file, format="png", bbox_inches="tight")
            data = png(file.getvalue())
            if data is not None:
                found.append(("image/png", data))
        pyplot.close("all")
    except BaseException:  # noqa: BLE001
        pass
    return found
