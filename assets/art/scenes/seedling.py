"""A seedling, and the roots that one does not see."""

from __future__ import annotations

from assets.art.bird import BEAK, bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SKY, SUN, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, arc, curve, ellipse, flow, ribbon
from assets.art.patterns import dots, grain
from assets.art.place import Place
from assets.art.plants import grass, leaf
from assets.art.poster import Poster

GROUND = pale(LEAF, 0.66)
MEADOW = shade(LEAF, 0.12)
SOIL = (shade(mix(LEAF, SEA, 0.35), 0.4), shade(mix(LEAF, SEA, 0.4), 0.55), shade(SEA, 0.72))
ROOT = pale(LEAF, 0.72)
ROOTS: tuple[tuple[tuple[Point, ...], float], ...] = (
    (((600, 410), (602, 520), (590, 620), (604, 790)), 22),
    (((598, 420), (560, 480), (470, 500), (400, 560), (330, 580)), 17),
    (((602, 420), (650, 490), (740, 500), (800, 560), (880, 572)), 17),
    (((600, 470), (556, 560), (500, 610), (486, 720)), 13),
    (((602, 480), (650, 570), (700, 610), (722, 716)), 13),
    (((470, 503), (400, 506), (290, 490), (200, 520), (120, 500)), 9),
    (((740, 503), (830, 500), (930, 520), (1010, 490), (1100, 510)), 9),
    (((400, 560), (380, 620), (310, 660), (280, 730)), 9),
    (((800, 560), (830, 630), (900, 660), (930, 740)), 9),
    (((596, 600), (560, 650), (570, 700), (556, 750)), 8),
    (((600, 620), (640, 660), (636, 700), (652, 752)), 8),
    (((330, 580), (250, 570), (210, 610), (150, 610)), 7),
    (((880, 572), (960, 570), (1000, 610), (1060, 606)), 7),
)


def draw(poster: Poster) -> None:
    """Above the ground a small plant that a bird waters, below it roots as wide as a tree."""
    sunburst(poster, 600, 330, ((330, pale(LEAF, 0.52)), (250, pale(LEAF, 0.38)), (170, SUN)))
    for x, y, size in ((130, 110, 1.3), (1040, 150, 1.1)):
        cloud(poster, Place(x, y, size), PAPER)
    poster.shape(hill((-20, 300), (180, 250), (420, 340), (700, 360)), pale(LEAF, 0.42))
    poster.shape(hill((520, 370), (820, 320), (1040, 230), (1220, 280)), pale(LEAF, 0.3))
    poster.shape(hill((-20, 370), (200, 330), (600, 376), (980, 330), (1220, 370)), LEAF)
    for x in (40, 130, 300, 900, 1010, 1120):
        grass(poster, x, 400, 54, MEADOW)
    _soil(poster)
    _roots(poster)
    _plant(poster)
    _bird(poster)


def _soil(poster: Poster) -> None:
    crests = (
        ((-20, 396), (300, 384), (600, 372), (900, 386), (1220, 396)),
        ((-20, 560), (260, 590), (600, 550), (940, 600), (1220, 556)),
        ((-20, 690), (300, 716), (620, 680), (960, 726), (1220, 690)),
    )
    for crest, colour in zip(crests, SOIL, strict=True):
        poster.shape(hill(*crest), colour)
        grain(poster, hill(*crest), shade(colour, 0.3), 700, 2.2)


def _roots(poster: Poster) -> None:
    tips = (SUN, CORAL, ROSE, PAPER, SKY)
    for index, (line, width) in enumerate(ROOTS):
        poster.shape(ribbon(flow(line), width, 3), ROOT)
        x, y = line[-1]
        poster.disc(x, y, 15, SOIL[2])
        poster.disc(x, y, 10, tips[index % len(tips)])


def _plant(poster: Poster) -> None:
    poster.shape(hill((470, 420), (540, 376), (600, 366), (660, 376), (730, 420))[:-2], SOIL[0])
    poster.shape(ribbon(curve((600, 420), (590, 330), (612, 260), (600, 150)), 24, 10), INK)
    leaf(poster, (604, 300), (810, 190), 96, CORAL, 5)
    leaf(poster, (602, 250), (392, 110), 104, PAPER, 5)
    leaf(poster, (600, 160), (634, 24), 52, LEAF, 4)


def _bird(poster: Poster) -> None:
    bird(poster, Place(800, 368, 0.9, -1))
