"""A seedling, and the roots that one does not see."""

from __future__ import annotations

from assets.art.animals import snail, worm
from assets.art.bird import BEAK, flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SKY, SUN, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, arc, bow, curve, ellipse, flow, ribbon
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import flower, grass, leaf, twig
from assets.art.poster import Poster

GROUND = pale(LEAF, 0.66)
SOIL = (shade(mix(LEAF, SEA, 0.35), 0.42), shade(mix(LEAF, SEA, 0.5), 0.56), shade(SEA, 0.72))
ROOT = pale(LEAF, 0.78)
FLOOR = 390.0
CRESTS = (
    ((-60, 402), (300, 392), (500, 390), (600, 366), (700, 390), (900, 392), (1260, 402)),
    ((-60, 540), (260, 580), (600, 540), (940, 590), (1260, 540)),
    ((-60, 676), (300, 706), (620, 670), (960, 716), (1260, 680)),
)
ROOTS: tuple[tuple[float, tuple[Point, ...]], ...] = (
    (36, ((600, 350), (600, 400), (604, 470), (588, 560), (606, 660), (596, 770))),
    (26, ((598, 396), (560, 470), (480, 488), (420, 540), (330, 552), (250, 610))),
    (24, ((602, 396), (650, 474), (720, 478), (790, 530), (880, 520), (960, 580))),
    (18, ((598, 480), (560, 560), (500, 590), (476, 660), (430, 730))),
    (18, ((600, 500), (650, 570), (690, 640), (744, 670), (770, 740))),
    (13, ((480, 488), (400, 478), (330, 490), (250, 470), (150, 496), (70, 480))),
    (13, ((720, 478), (800, 470), (890, 486), (970, 460), (1060, 490), (1140, 474))),
    (10, ((420, 540), (390, 600), (330, 640), (320, 700))),
    (10, ((790, 530), (830, 590), (890, 620), (900, 690))),
    (9, ((330, 552), (260, 540), (200, 566), (120, 556))),
    (9, ((880, 520), (960, 516), (1010, 546), (1080, 540))),
    (9, ((594, 600), (560, 650), (556, 700), (530, 756))),
    (9, ((604, 640), (640, 680), (646, 716), (676, 762))),
)


def draw(poster: Poster) -> None:
    """A bird waters a small plant; under the ground it is as wide as a tree already."""
    sunburst(poster, 600, 330, ((372, pale(LEAF, 0.5)), (300, pale(LEAF, 0.34)), (228, SUN)))
    for x, y, size in ((130, 100, 1.3), (1030, 170, 1.2), (250, 206, 0.7)):
        cloud(poster, Place(x, y, size), PAPER)
    poster.shape(
        hill((-60, 300), (170, 250), (380, 348), (480, 410), (1260, 430)),
        pale(LEAF, 0.36),
    )
    poster.shape(
        hill((-60, 430), (720, 410), (822, 348), (1040, 246), (1260, 290)), pale(LEAF, 0.24)
    )
    meadow = hill((-60, 360), (200, 326), (600, 372), (980, 326), (1260, 360))
    poster.shape(meadow, shade(LEAF, 0.08))
    stripes(poster, meadow, shade(LEAF, 0.18), 40, 14, -1.6)
    for x, size in ((40, 64), (250, 50), (930, 54), (1130, 70)):
        grass(poster, x, FLOOR + 8, size, shade(LEAF, 0.4))
    for x, y, colour in ((110, 330, CORAL), (180, 344, PAPER), (1000, 340, SUN), (1064, 326, ROSE)):
        flower(poster, x, y, colour)
    twig(poster, curve((600, 420), (600, 350), (586, 250), (602, 150)), 36, 10, INK)
    _soil(poster)
    _treasures(poster)
    with poster.within(hill(*CRESTS[0])):
        for width, line in ROOTS:
            twig(poster, flow(line), width, 2.4, ROOT)
    _plant(poster)
    _water(poster)
    snail(poster, Place(786, 389, 0.8, -1), SUN)


def _soil(poster: Poster) -> None:
    for crest, colour in zip(CRESTS, SOIL, strict=True):
        ground = hill(*crest)
        poster.shape(ground, colour)
        grain(poster, ground, shade(colour, 0.34), 800, 2.4, (0, 1))


def _treasures(poster: Poster) -> None:
    """Stones, a shell, a worm, and seeds that are about to begin."""
    for x, y, wide, tone in (
        (70, 664, 60, 0.3),
        (1134, 672, 70, 0.36),
        (1010, 740, 46, 0.24),
        (196, 782, 54, 0.4),
    ):
        stone = ellipse(x, y, wide, wide * 0.62)
        poster.lit(stone, mix(SOIL[1], PAPER, tone), -wide * 0.2, -wide * 0.12, 0.3)
        with poster.within(stone):
            for band in (-0.1, 0.2):
                edge = bow(x, y + wide * band, wide, wide * 0.4, 20, 160)
                poster.stroke(edge, 4, mix(SOIL[1], PAPER, tone * 0.6))
    coil = [arc(240, 684, 46 * 0.984**step, 4 * step, 4 * step + 4)[-1] for step in range(290)]
    twig(poster, coil, 22, 2, pale(SUN, 0.3))
    for step in range(4, 100, 12):
        inner, outer = (
            arc(240, 684, 46 * 0.984**step * by, 4 * step, 4 * step + 4)[0] for by in (0.88, 1.1)
        )
        poster.stroke([inner, outer], 2.4, shade(SUN, 0.2))
    worm(poster, Place(310, 756, 1.1, tilt=-8))
    for x, y, lean, colour in (
        (700, 560, 20, CORAL),
        (450, 610, -24, SUN),
        (1030, 622, 14, ROSE),
        (176, 640, -16, SUN),
    ):
        seed = Place(x, y, 1.0, tilt=lean)
        poster.lit(seed.all(ellipse(0, 0, 15, 22)), colour, -5, -4, 0.24)
        poster.shape(ribbon(seed.all(curve((0, -20), (-4, -34), (10, -40), (6, -54))), 7, 3), ROOT)
        leaf(poster, seed.at(6, -50), seed.at(24, -64), 8, pale(LEAF, 0.3))


def _plant(poster: Poster) -> None:
    leaf(poster, (596, 312), (386, 226), -92, CORAL, 6)
    leaf(poster, (598, 262), (810, 130), 104, PAPER, 6)
    leaf(poster, (602, 170), (630, 44), 50, LEAF, 5)


def _water(poster: Poster) -> None:
    """The bird with a watering can, and its drops on the red leaf."""
    place = Place(452, 166, 0.8)
    x, y = place.at(*BEAK)
    poster.stroke(bow(x - 6, y + 26, 22, 26, 180, 360), 6, INK)
    poster.stroke([(x + 14, y + 56), (x + 50, y + 40)], 9, SEA)
    poster.shape([(x + 58, y + 28), (x + 42, y + 52), (x + 52, y + 58), (x + 66, y + 36)], SEA)
    can: list[Point] = [(x - 34, y + 24), (x + 20, y + 24), (x + 16, y + 76), (x - 30, y + 76)]
    poster.lit(can, SEA, -14, 0, 0.3)
    flying(poster, place)
    for dx, dy in ((64, 70), (76, 92), (54, 100), (70, 126), (50, 134), (82, 144)):
        poster.shape([(x + dx, y + dy - 12), *arc(x + dx, y + dy, 5, -20, 200)], SKY)
