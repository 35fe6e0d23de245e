"""The snapshot that the screen draws: what of a visit can be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.content.model import Exhibition
from kiosk.visit.clock import seconds_left
from kiosk.visit.state import Attract, Countdown, Limits, Overview, Page, Visit, Zoom


@dataclass(frozen=True, slots=True)
class Shown:
    """`screen` is attract, overview, page or zoom; the countdown lies over it while `seconds_left`.

    `stop` and `index` (in the tour) are the page's, the attract loop's or, in the overview, none:
    `""` and -1. `picture` counts from 0 and matters in the zoom. `link` is the link that the panel
    of what to take along is about, if it is about one.
    """

    screen: str
    stop: str
    index: int
    picture: int
    language: str
    text_size: int
    contrast: bool
    calm: bool
    panel: str
    link: int | None
    paused: bool
    seconds_left: int


def what_to_show(visit: Visit, exhibition: Exhibition, limits: Limits) -> Shown:
    """What of `visit` can be seen now."""
    place = visit.place.over if isinstance(visit.place, Countdown) else visit.place
    stop, picture, paused = "", 0, False
    match place:
        case Attract(stop, _, paused):
            screen = "attract"
        case Overview():
            screen = "overview"
        case Page(stop):
            screen = "page"
        case Zoom(stop, picture):
            screen = "zoom"
        case _ as never:
            assert_never(never)
    return Shown(
        screen=screen,
        stop=stop,
        index=exhibition.tour.index(stop) if stop else -1,
        picture=picture,
        language=visit.language,
        text_size=visit.text_size,
        contrast=visit.contrast,
        calm=visit.calm,
        panel=visit.panel or "",
        link=visit.link,
        paused=paused,
        seconds_left=seconds_left(visit, limits),
    )
