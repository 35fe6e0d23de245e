"""Visitors' walks through the built-in exhibition, on the real process with real touches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage.process import named
from tests.stage.touchscreen import TouchScreen
from tests.take.reading import read
from tests.walk.controls import Bar, find_bar, find_close, find_last_choice, page_picture
from tests.walk.walker import Walker, until, walking

pytest_plugins = ["tests.stage.fixtures"]
pytestmark = pytest.mark.touch

TOUR = [
    "wat-is",
    "depot",
    "vernieuwend",
    "hefboom",
    "villa-clementina",
    "innovator-of-ondernemer",
    "trivelo",
    "praktijk",
    "ecosysteem",
]
IDLE, COUNTDOWN = 4.0, 20.0
SCREENS = pytest.mark.parametrize(
    "touch_screen",
    [
        pytest.param((1920, 1080), id="lying"),
        pytest.param((1080, 1920), id="standing", marks=pytest.mark.slow),
    ],
    indirect=True,
)


@SCREENS
def test_a_visit_from_the_first_touch_to_the_next_visitor(
    touch_screen: TouchScreen, tmp_path: Path
) -> None:
    with walking(touch_screen, tmp_path, "--idle", str(IDLE)) as walker:
        bar = begin(walker)
        leaf_through(walker)
        open_from_overview(walker, bar)
        zoom(walker, bar)
        take_along(walker, bar, tmp_path)
        choose_french(walker, bar)
        leave(walker, bar)
        assert "Traceback" not in walker.kiosk.output()


def begin(walker: Walker) -> Bar:
    """Touches the poster of the first stop; where the bar of its page is."""
    walker.shown(screen="attract", stop=TOUR[0], language="nl")
    walker.complete(TOUR[0])
    walker.picture("attract")
    walker.screen.tap(walker.screen.width / 2, walker.screen.height / 4)
    walker.kiosk.wait_for(named("input", kind="touch"))
    walker.shown(screen="page", stop=TOUR[0], language="nl")
    walker.complete(TOUR[0])
    return find_bar(walker.picture("page"))


def leaf_through(walker: Walker) -> None:
    """Swipes to the last stop and back: every neighbour is there before it is asked for."""
    there = [(stop, 1) for stop in TOUR[1:]]
    back = [(stop, -1) for stop in reversed(TOUR[:-1])]
    for stop, direction in there + back:
        walker.swipe(direction)
        walker.shown(screen="page", stop=stop)
        assert walker.complete(stop) == 0, f"{stop} came in late"
        walker.picture(f"{'on' if direction > 0 else 'back'}-{stop}")


def open_from_overview(walker: Walker, bar: Bar) -> None:
    """Opens the last stop by its tile, which stands above the right end of the bar."""
    walker.screen.tap(*bar.overview)
    walker.shown(screen="overview")
    walker.complete("")
    walker.picture("overview")
    walker.screen.tap(*bar.above())
    walker.shown(screen="page", stop=TOUR[-1])
    walker.complete(TOUR[-1])
    walker.picture("opened")


def zoom(walker: Walker, bar: Bar) -> None:
    """Spreads two fingers on the page's picture, once more on the large one, and closes it."""
    width, height = walker.screen.width, walker.screen.height
    walker.screen.pinch(page_picture(width, height), 0.05 * width, 0.25 * width)
    walker.shown(screen="zoom", stop=TOUR[-1])
    walker.complete(TOUR[-1])
    whole = walker.picture("zoom")
    middle = (round(0.4 * width), round(0.3 * bar.top), round(0.6 * width), round(0.7 * bar.top))
    walker.screen.pinch((width / 2, bar.top / 2), 0.1 * width, 0.6 * width)
    walker.changes(whole, middle)
    walker.screen.tap(*find_close(walker.picture("zoomed"), bar))
    walker.shown(screen="page", stop=TOUR[-1])
    walker.complete(TOUR[-1])


def take_along(walker: Walker, bar: Bar, folder: Path) -> None:
    """Opens the panel with the code of the last stop, reads it, and closes it by its button."""
    walker.screen.tap(*bar.take)
    walker.shown(screen="page", stop=TOUR[-1])
    carried = until(lambda: read(walker.screen.picture(), folder) or None)
    assert carried.startswith("Bloeiend ecosysteem\nSociale innovatie is niet nieuw.")
    walker.picture("take")
    walker.screen.tap(*bar.take)
    walker.shown(screen="page", stop=TOUR[-1])
    walker.complete(TOUR[-1])


def choose_french(walker: Walker, bar: Bar) -> None:
    """Opens the panel of languages and takes the last one: page and bar speak French."""
    width, height = walker.screen.width, walker.screen.height
    dutch = walker.picture("dutch")
    walker.screen.tap(*bar.language)
    walker.shown(screen="page", stop=TOUR[-1], language="nl")
    walker.complete(TOUR[-1])
    french = until(lambda: find_last_choice(walker.screen.picture(), bar))
    walker.picture("languages")
    walker.screen.tap(*french)
    walker.shown(screen="page", stop=TOUR[-1], language="fr")
    walker.changes(dutch, (width // 2, bar.top // 2, width, bar.top))
    walker.changes(dutch, (0, bar.top, width, height))
    walker.picture("french")


def leave(walker: Walker, bar: Bar) -> None:
    """Goes away at the overview: is asked, answers once, and is forgotten the second time."""
    walker.screen.tap(*bar.overview)
    walker.shown(screen="overview", language="fr")
    first = walker.shown(screen="countdown", language="fr")
    walker.complete("")
    walker.picture("countdown")
    walker.screen.tap(walker.screen.width / 2, walker.screen.height / 20)
    stayed = walker.shown(screen="overview", language="fr")
    assert stayed.t - first.t < COUNTDOWN
    begun = walker.shown(screen="countdown", language="fr")
    assert begun.t - stayed.t == pytest.approx(IDLE, abs=0.5)
    over = walker.shown(2 * COUNTDOWN, screen="attract", stop=TOUR[0], language="nl")
    assert over.t - begun.t == pytest.approx(COUNTDOWN, abs=0.5)
    walker.complete(TOUR[0])
    walker.picture("attract-again")


@SCREENS
def test_the_buttons_turn_pages(touch_screen: TouchScreen, tmp_path: Path) -> None:
    with walking(touch_screen, tmp_path) as walker:
        bar = begin(walker)
        for stop in TOUR[1:]:
            walker.screen.tap(*bar.next)
            walker.shown(screen="page", stop=stop)
            assert walker.complete(stop) == 0
        walker.screen.tap(*bar.back)
        walker.shown(screen="page", stop=TOUR[-2])
        assert walker.complete(TOUR[-2]) == 0
