"""Trees, each 100 high in its own measure, and the large crown of an old one."""

from __future__ import annotations

from collections.abc import Sequence

from assets.art.colours import INK, Colour, shade
from assets.art.paths import ellipse, ribbon
from assets.art.place import Place
from assets.art.plants import leaf, twig
from assets.art.poster import Poster


def round_tree(
    poster: Poster, place: Place, crown: Colour, trunk: Colour = INK, across: float = 30
) -> None:
    """A tree with an oval crown that is `across` wide to each side, lit from the left."""
    middle, down = -100 + max(across, 34), max(across, 34)
    outline = place.all(ellipse(0, middle, across, down))
    poster.lit(outline, crown, -across * 0.42 * place.size, -down * 0.12 * place.size)
    _trunk(poster, place, down * 0.3 - middle, trunk)
    for aside, low in ((0.5, 0.55), (-0.42, 0.2)):
        line = [(0, middle + down * low), (across * aside, middle + down * (low - 0.5))]
        twig(poster, place.all(line), 2.6 * place.size, 1.8 * place.size, trunk)


def fir(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree in three tiers, lit from the left."""
    _trunk(poster, place, 30, trunk)
    for half, low, top in ((25, -14, -58), (21, -38, -78), (16, -62, -100)):
        poster.shape(place.all([(-half, low), (0, top), (half, low)]), crown)
        dark = [(0, top), (half, low), (half * 0.2, low)]
        poster.shape(place.all(dark), shade(crown))


def nested_tree(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree whose crown is three ovals, one on the other."""
    _trunk(poster, place, 60, trunk)
    for middle, across, down in ((-34, 27, 17), (-58, 22, 17), (-82, 16, 18)):
        outline = place.all(ellipse(0, middle, across, down))
        poster.lit(outline, crown, -across * 0.4 * place.size, -3 * place.size)


def leaf_tree(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree whose crown is one upright leaf with veins."""
    leaf(poster, place.at(0, -14), place.at(0, -100), 24 * place.size, crown)
    _trunk(poster, place, 84, trunk)
    for low in (-30, -44, -58):
        for side in (-1, 1):
            line = [(0, low), (side * 11, low - 12)]
            twig(poster, place.all(line), 2 * place.size, 1.4 * place.size, trunk)


def crown(poster: Poster, balls: Sequence[tuple[float, float, float]], colour: Colour) -> None:
    """A large crown of many balls, each at x, y with a radius, lit from the upper left."""
    for x, y, radius in balls:
        poster.disc(x, y, radius, shade(colour, 0.28))
    for x, y, radius in balls:
        poster.disc(x - 13, y - 13, radius - 15, colour)


def _trunk(poster: Poster, place: Place, high: float, colour: Colour) -> None:
    """A trunk that tapers upwards, its foot rounded as it stands on the ground."""
    foot = 3 * place.size
    poster.oval(*place.at(0, 0), foot, foot * 0.4, colour)
    poster.shape(ribbon(place.all([(0, 0), (0, -high)]), 2 * foot, foot * 0.6), colour)
    poster.disc(*place.at(0, -high), foot * 0.3, colour)
