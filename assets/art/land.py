"""Sky and ground."""

from __future__ import annotations

from assets.art.colours import Colour
from assets.art.paths import Point, flow
from assets.art.place import Place
from assets.art.poster import SHEET, Poster


def cloud(poster: Poster, place: Place, colour: Colour) -> None:
    """A flat cloud of three bars, 200 across, around its middle."""
    for left, right, low in ((-100, 60, 20), (-56, 100, 0), (-20, 50, -20)):
        (x, y), (to_x, to_y) = place.at(left, low - 10.5), place.at(right, low + 10.5)
        poster.box(min(x, to_x), y, max(x, to_x), to_y, colour, 10.5 * place.size)


def hill(*crest: Point) -> list[Point]:
    """The outline of the ground under a smooth line, down to the sheet's lower edge."""
    line = flow(crest)
    return [*line, (line[-1][0], SHEET[1]), (line[0][0], SHEET[1])]


def sunburst(poster: Poster, x: float, y: float, bands: tuple[tuple[float, Colour], ...]) -> None:
    """Discs around one middle, the largest first."""
    for radius, colour in bands:
        poster.disc(x, y, radius, colour)
