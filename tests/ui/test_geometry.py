"""The exhibition that comes with the kiosk, on the usual screens: all can be reached and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.builtin import builtin_bundle
from kiosk.content.model import Exhibition, photos_of
from kiosk.content.reader import read
from kiosk.ui.measures import Screen
from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.ui.conftest import Open
from tests.ui.geometry import flaws

SCREENS = {
    "laptop": Screen(1366, 768, 15.6),
    "desk": Screen(1920, 1080, 24.0),
    "standing": Screen(1080, 1920, 32.0),
    "wall": Screen(3840, 2160, 55.0),
}
LAPTOP_DENSITY = SCREENS["laptop"].pixels_per_mm


@pytest.fixture(scope="module")
def shipped() -> Exhibition:
    exhibition = read(builtin_bundle()).exhibition
    assert exhibition is not None
    return exhibition


@pytest.fixture(scope="module")
def pictures(shipped: Exhibition, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small picture in place of each: only their places matter here."""
    folder = tmp_path_factory.mktemp("pictures")
    for stop in shipped.stops.values():
        for photo in photos_of(stop):
            path = folder / photo.file
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (64, 48), (90, 120, 150)).save(path)
    return folder


def places(exhibition: Exhibition) -> Iterator[tuple[Place, Panel | None]]:
    """Everywhere that a visitor can come."""
    for stop in exhibition.tour:
        yield Attract(stop, since=0.0), None
        yield Page(stop), None
    for panel in Panel:
        yield Page(exhibition.tour[0]), panel
    yield Overview(), None
    yield Zoom(exhibition.tour[0], 0), None


@pytest.mark.parametrize(
    ("screen", "text_size"),
    [(screen, text_size) for screen in SCREENS.values() for text_size in (100, 200)]
    + [(SCREENS["laptop"], 125), (SCREENS["laptop"], 150)],
)
def test_all_can_be_reached_and_read(
    open_stand: Open, shipped: Exhibition, pictures: Path, screen: Screen, text_size: int
) -> None:
    stand = open_stand(shipped, pictures, screen)
    found = []
    for place, panel in places(shipped):
        stand.go(place, text_size=text_size, panel=panel)
        found += [f"{place}: {flaw}" for flaw in flaws(stand.window, screen.pixels_per_mm)]
    QTest.keyClick(stand.window, Qt.Key.Key_Plus)
    found += [f"zoomed: {flaw}" for flaw in flaws(stand.window, screen.pixels_per_mm)]
    stand.pass_time(300)
    assert stand.shown.seconds_left
    found += [f"countdown: {flaw}" for flaw in flaws(stand.window, screen.pixels_per_mm)]
    assert found == []


def test_flaws_are_noticed(open_stand: Open) -> None:
    stand = open_stand()
    assert flaws(stand.window, LAPTOP_DENSITY) == []
    assert len(flaws(stand.window, 3 * LAPTOP_DENSITY)) > 3
    stand.control(stand.words("pause")).setX(0)
    wrong = flaws(stand.window, LAPTOP_DENSITY)
    assert any("overlap" in flaw for flaw in wrong)
