"""The colours that a finished sheet is kept in."""

from __future__ import annotations

from typing import cast

from PIL import Image

from assets.art.colours import Colour

COLOURS = 256
APART = 5


def in_few_colours(image: Image.Image) -> Image.Image:
    """The same picture in at most 256 colours.

    The commonest colours are kept exactly, so that the large fields stay what they were; of
    colours less than APART levels from each other only the commonest is kept.
    """
    counted = cast(list[tuple[int, Colour]], image.getcolors(image.width * image.height))
    kept: list[Colour] = []
    for _, colour in sorted(counted, reverse=True):
        if all(_apart(colour, other) for other in kept):
            kept.append(colour)
        if len(kept) == COLOURS:
            break
    palette = Image.new("P", (1, 1))
    palette.putpalette([level for colour in kept for level in colour])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def _apart(colour: Colour, other: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(colour, other, strict=True)) >= APART
