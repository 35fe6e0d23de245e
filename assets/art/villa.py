"""A house with a turret, a gable and a wing."""

from __future__ import annotations

from assets.art.animals import cat
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SUN, Colour, pale, shade
from assets.art.paths import Point, arch, bow
from assets.art.place import Place
from assets.art.plants import flower
from assets.art.poster import Poster

FLOOR = 622.0
DARK = shade(PAPER, 0.16)


def villa(poster: Poster) -> None:
    """The house, 510 wide, that stands on FLOOR in the middle of the sheet."""
    _wing(poster)
    _gable(poster)
    _turret(poster)


def _wing(poster: Poster) -> None:
    poster.box(700, 420, 872, FLOOR, DARK)
    poster.box(690, 412, 884, 428, shade(CORAL, 0.2))
    for x in range(718, 884, 18):
        poster.stroke([(x, 412), (x, 380)], 4, INK)
    poster.stroke([(700, 380), (880, 380)], 6, INK)
    for x, colour in ((778, ROSE), (812, PAPER), (846, LEAF)):
        poster.shape([(x, 384), (x + 26, 384), (x + 24, 410), (x + 2, 410)], colour)
    for x in (767, 834):
        _window(poster, x, 494, 28, 52, pale(SEA, 0.3))
        _window(poster, x, 590, 28, 62, pale(SEA, 0.3))


def _gable(poster: Poster) -> None:
    poster.box(676, 196, 712, 320, shade(CORAL, 0.34))
    poster.box(670, 186, 718, 204, shade(CORAL, 0.5))
    poster.shape([(474, 346), (602, 214), (730, 346), (730, FLOOR), (474, FLOOR)], PAPER)
    poster.box(696, 346, 730, FLOOR, DARK)
    roof: list[Point] = [(602, 176), (768, 344), (744, 366), (602, 224), (460, 366), (436, 344)]
    poster.shape(roof, CORAL)
    poster.shape([(602, 176), (768, 344), (744, 366), (602, 224)], shade(CORAL, 0.2))
    poster.shadow([(474, 352), (602, 224), (730, 352), (730, 376), (602, 248), (474, 376)], 0.16)
    poster.disc(602, 306, 30, INK)
    poster.disc(602, 306, 22, SUN)
    poster.stroke([(602, 284), (602, 328)], 4, INK)
    poster.stroke([(580, 306), (624, 306)], 4, INK)
    _window(poster, 540, 450, 46, 76, SEA)
    _window(poster, 660, 450, 46, 76, SEA)
    cat(poster, Place(660, 450, 0.72), INK)
    _window(poster, 660, 586, 46, 86, pale(SUN, 0.3))
    flower(poster, 660, 544, ROSE, 0.7)
    poster.shape(arch(546, FLOOR, 38, 124), INK)
    poster.lit(arch(546, FLOOR, 29, 114), SEA, -10, 0, 0.24)
    poster.shape(arch(546, 548, 18, 28), SUN)
    poster.disc(566, 580, 4, PAPER)


def _turret(poster: Poster) -> None:
    poster.box(376, 300, 484, FLOOR, PAPER)
    poster.box(448, 300, 484, FLOOR, DARK)
    cone: list[Point] = [(430, 96), (502, 306), (358, 306)]
    with poster.within([*cone[:2], *bow(430, 306, 72, 14, 0, 180)]):
        poster.box(350, 90, 510, 330, CORAL)
        for row in range(11):
            for column in range(8):
                x = 346 + column * 22 + row % 2 * 11
                poster.ring(x, 120 + row * 20, 12, 2, shade(CORAL, 0.26))
        poster.shadow([(430, 96), (520, 330), (440, 330)], 0.2)
    poster.stroke([(430, 98), (430, 52)], 4, INK)
    poster.shape([(430, 52), (480, 64), (430, 78)], SEA)
    for low in (398, 508):
        poster.shape(arch(422, low, 24, 66), INK)
        poster.shape(arch(422, low, 18, 60), pale(SUN, 0.3) if low == 508 else SEA)
        poster.box(420, low - 60, 424, low, INK)
        poster.box(394, low, 450, low + 8, INK)


def _window(poster: Poster, x: float, low: float, wide: float, high: float, pane: Colour) -> None:
    """A window with a sill and two shutters, its sill at `low`."""
    half = wide / 2
    for side in (-1, 1):
        edge = x + side * (half + 9)
        poster.box(edge - 7, low - high, edge + 7, low, LEAF)
        poster.box(edge - 4, low - high + 8, edge + 4, low - 8, shade(LEAF, 0.3))
    poster.box(x - half, low - high, x + half, low, pane)
    poster.shape(
        [(x - half, low - high), (x + half, low - high), (x - half, low)], pale(pane, 0.16)
    )
    poster.box(x - 2, low - high, x + 2, low, PAPER)
    poster.box(x - half, low - high * 0.62, x + half, low - high * 0.62 + 4, PAPER)
    poster.box(x - half - 17, low, x + half + 17, low + 8, INK)
