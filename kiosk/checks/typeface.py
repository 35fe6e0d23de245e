"""The kiosk's typeface, from the package that carries it: which letters it has, how wide they are.

Nothing else of Pillow is used here: pictures are for processes of their own.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageFont

TEXT, TITLE = "Medium", "Bold"
"""The cuts for running text and for titles."""

TRACKING = -0.02
"""What is added between the letters of a title, as a part of its size."""

_PIXELS = 100
_NO_CHARACTER = "\uffff"


@cache
def width(word: str) -> float:
    """The width of a word in a title, as a part of the size of the type."""
    return _font(TITLE).getlength(word) / _PIXELS + TRACKING * len(word)


@cache
def has(letter: str, cut: str = TEXT) -> bool:
    """Whether there is a shape for `letter`; what is invisible may have none."""
    return _shape(letter, cut) != _shape(_NO_CHARACTER, cut)


def _shape(letter: str, cut: str) -> bytes:
    return bytes(_font(cut).getmask(letter))


@cache
def _font(cut: str) -> ImageFont.FreeTypeFont:
    content = files("font_hanken_grotesk").joinpath("files", f"HankenGrotesk-{cut}.otf")
    return ImageFont.truetype(
        BytesIO(content.read_bytes()), _PIXELS, layout_engine=ImageFont.Layout.BASIC
    )
