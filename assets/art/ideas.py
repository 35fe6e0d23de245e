"""The pictures of the first sections: a cup, a seedling, a lever."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, LEAF, PAPER, SKY, SUN, mix, shade
from assets.art.parts import arrowhead, bird, leaf
from assets.art.poster import Poster, arc, curve


def cup(poster: Poster) -> None:
    """A cup that comes back: an arrow starts at a leaf and runs around it."""
    x, y, radius = 600, 412, 212
    poster.oval(640, 640, 150, 20, poster.dark)
    poster.stroke(arc(x, y, radius, 140, 345), 30, INK)
    poster.shape([(496, 316), (704, 316), (678, 640), (522, 640)], PAPER)
    poster.shape([(606, 316), (704, 316), (678, 640), (604, 640)], shade(PAPER, 0.12))
    poster.shape([(504, 416), (696, 416), (688, 520), (512, 520)], LEAF)
    poster.shape([(605, 416), (696, 416), (688, 520), (604, 520)], shade(LEAF))
    poster.box(480, 292, 720, 328, INK, 18)
    poster.stroke(arc(x, y, radius, 10, 138), 30, INK)
    arrowhead(poster, x + radius, y + 12, 272, 54, INK)
    leaf(poster, (438, 552), (376, 622), 34, LEAF)
    leaf(poster, (446, 558), (406, 660), 30, LEAF)
    bird(poster, 594, 293, SUN, INK)


def seedling(poster: Poster) -> None:
    """A young plant, with the roots that one does not see."""
    root = mix(poster.soil, PAPER, 0.55)
    poster.oval(600, 620, 150, 36, poster.soil)
    for tip, bend in ((480, 20), (560, -30), (640, 34), (716, -16)):
        poster.stroke(curve((600, 600), (600, 660), (tip - bend, 660), (tip, 730)), 9, root)
    for x, y, size in (
        (440, 690, 13),
        (790, 668, 17),
        (530, 742, 9),
        (680, 752, 11),
        (900, 730, 12),
    ):
        poster.disc(x, y, size, poster.dark)
    poster.stroke(curve((600, 610), (592, 520), (612, 430), (600, 330)), 20, INK)
    leaf(poster, (604, 470), (806, 350), 92, SUN)
    leaf(poster, (602, 410), (392, 262), 104, PAPER)
    leaf(poster, (600, 340), (650, 170), 62, CORAL)
    bird(poster, 746, 336, SKY, SUN, -1)


def lever(poster: Poster) -> None:
    """A small bird on the long end lifts a large ball on the short one."""
    poster.oval(690, 660, 150, 18, poster.dark)
    poster.shape([(664, 500), (764, 660), (564, 660)], SUN)
    poster.shape([(664, 500), (764, 660), (664, 660)], shade(SUN))
    poster.stroke([(366, 620), (822, 428)], 26, PAPER)
    x, y = 716, 306
    poster.stroke(arc(x, y, 140, 25, 110), 22, INK)
    for across, colour in ((132, CORAL), (88, PAPER), (36, LEAF)):
        poster.oval(x, y, across, 132, colour)
        poster.half(x, y, across, 132, shade(colour))
    poster.disc(x, y - 126, 14, INK)
    bird(poster, 410, 588, SUN, CORAL)
