"""The pictures that wait for the pioneers' photographs: bicycles, a house, a three-wheeler."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, SKY, SUN, mix, shade
from assets.art.parts import bicycle, bird, wheel
from assets.art.poster import Poster


def racks(poster: Poster) -> None:
    """Racks full of bicycles, and one that is ready to go."""
    steel = mix(SUN, INK, 0.55)
    colours = (PAPER, CORAL, LEAF, SKY, PAPER, PLUM)
    for row, shelf in enumerate((222, 410, 598)):
        for column in range(9):
            x = -40 + column * 160 + row % 2 * 60
            bicycle(poster, x, shelf, 190, colours[(column + row * 2) % 6], steel, 0)
        poster.box(0, shelf, 1200, shelf + 16, steel)
    for x in (110, 1090):
        poster.box(x - 10, 40, x + 10, 660, steel)
    poster.oval(620, 716, 260, 18, poster.dark)
    bicycle(poster, 600, 716, 470, CORAL, INK, 12)
    bird(poster, 532, 450, SKY, INK)


def house(poster: Poster) -> None:
    """A house with a light in one window."""
    floor = 650
    poster.shape([(790, floor), (910, 700), (470, 700), (420, floor)], poster.dark)
    poster.box(690, 190, 738, 330, shade(CORAL, 0.3))
    poster.box(420, 360, 780, floor, PAPER)
    poster.box(610, 360, 780, floor, shade(PAPER, 0.12))
    poster.shape([(600, 170), (824, 380), (376, 380)], CORAL)
    poster.shape([(600, 170), (824, 380), (610, 380)], shade(CORAL))
    poster.disc(600, 300, 34, PAPER)
    poster.disc(600, 300, 24, SKY)
    for x, y, pane in ((458, 420, SKY), (676, 420, LEAF), (458, 540, PLUM), (676, 540, SUN)):
        poster.box(x, y, x + 68, y + 78, pane, 6)
        poster.box(x + 31, y, x + 37, y + 78, PAPER)
        poster.box(x - 6, y + 78, x + 74, y + 88, INK)
    poster.box(562, 500, 638, floor, INK, 8)
    poster.disc(622, 580, 6, SUN)
    bird(poster, 714, 190, SKY, INK, -1)


def three_wheeler(poster: Poster) -> None:
    """A cycle with two wheels under the box in front, one of them half hidden."""
    floor, radius = 690.0, 92.0
    hub = floor - radius
    poster.oval(610, floor + 2, 240, 16, poster.dark)
    poster.stroke([(464, 392), (424, 170)], 9, INK)
    poster.shape([(424, 172), (560, 196), (438, 250)], CORAL)
    poster.shape([(431, 211), (560, 196), (438, 250)], shade(CORAL))
    wheel(poster, 762, hub - 16, radius - 6, mix(poster.ground, INK, 0.6))
    wheel(poster, 460, hub, radius, INK)
    poster.stroke([(460, hub), (556, hub + 4), (590, 430), (470, 420), (460, hub)], 20, CORAL)
    poster.stroke([(556, hub + 4), (462, 372)], 20, CORAL)
    poster.stroke([(590, hub), (590, 350), (552, 330)], 18, CORAL)
    poster.stroke([(556, hub + 4), (720, hub - 4)], 20, CORAL)
    poster.stroke([(560, 326), (520, 330)], 20, INK)
    poster.stroke([(424, 364), (496, 364)], 28, INK)
    bird(poster, 716, 424, SKY, INK)
    poster.shape([(612, 416), (832, 416), (806, 566), (638, 566)], PAPER)
    poster.shape([(730, 416), (832, 416), (806, 566), (724, 566)], shade(PAPER, 0.12))
    poster.stroke([(612, 416), (832, 416)], 18, INK)
    wheel(poster, 720, hub, radius, INK)
    poster.disc(556, hub + 4, 24, INK)
