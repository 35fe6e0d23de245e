"""Makes one moving picture of what a camera saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import groupby, pairwise
from pathlib import Path

from PIL import Image, ImageDraw

LIMIT = 4_000_000
COLOURS = 256
DISC, FINE = 52, 8
INK, WHITE = (25, 22, 39), (255, 255, 255)
RINGS = ((0, INK, 90), (1, WHITE, 240), (5, INK, 60))
"""The disc of a finger from its edge inwards: after how many pixels, in which colour, how dense."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """What was seen at a moment (monotonic seconds); fingers are in the picture's pixels."""

    at: float
    picture: Image.Image
    fingers: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Still:
    """A picture, and the milliseconds for which it stands."""

    picture: Image.Image
    milliseconds: int


class TooLargeError(Exception):
    """The moving picture has too many bytes; the text says how many."""


def assemble(frames: Sequence[Frame]) -> list[Still]:
    """Return what was seen, each still once and for as long; the last frame only ends the film."""
    *seen, last = frames
    starts = [
        next(same) for _, same in groupby(seen, key=lambda frame: (frame.picture, frame.fingers))
    ]
    moments = [round(1000 * (frame.at - starts[0].at)) for frame in (*starts, last)]
    spans = (later - earlier for earlier, later in pairwise(moments))
    return [
        Still(touched(start.picture, start.fingers), span)
        for start, span in zip(starts, spans, strict=True)
    ]


def touched(picture: Image.Image, fingers: Sequence[Point]) -> Image.Image:
    """Return a copy with a translucent disc and a ring around it under each finger."""
    copy = picture.copy()
    for x, y in fingers:
        copy.paste(_disc(), (round(x - DISC / 2), round(y - DISC / 2)), _disc())
    return copy


def write(file: Path, stills: Sequence[Still], limit: int = LIMIT) -> None:
    """Write an animated PNG of 256 colours that repeats for ever.

    Raises TooLargeError when it has more than `limit` bytes; the file is left as it was then.
    """
    palette = _palette(stills)
    flat = Image.Dither.NONE  # grain would be new in every frame
    first, *others = (still.picture.quantize(palette=palette, dither=flat) for still in stills)
    durations = [still.milliseconds for still in stills]
    made = BytesIO()
    first.save(made, "PNG", save_all=True, append_images=others, duration=durations, loop=0)
    size = made.tell()
    if size > limit:
        raise TooLargeError(f"{len(stills)} stills take {size:,} bytes; {limit:,} are allowed.")
    file.write_bytes(made.getvalue())


def _palette(stills: Sequence[Still]) -> Image.Image:
    """Return the one palette that suits all of them."""
    halves = [still.picture.reduce(2) for still in stills]
    strip = Image.new("RGB", (halves[0].width, sum(half.height for half in halves)))
    for number, half in enumerate(halves):
        strip.paste(half, (0, number * half.height))
    return strip.quantize(COLOURS, Image.Quantize.MEDIANCUT)


@cache
def _disc() -> Image.Image:
    """Return a finger's disc, drawn large and then made small so that its edge is smooth."""
    side = DISC * FINE
    large = Image.new("RGBA", (side, side))
    for inset, colour, density in RINGS:
        edge = inset * FINE
        ImageDraw.Draw(large).ellipse((edge, edge, side - edge, side - edge), (*colour, density))
    return large.reduce(FINE)
