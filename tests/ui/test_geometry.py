"""The exhibition that comes with the kiosk, on the usual screens: all can be reached and read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.model import Exhibition, photos_of
from kiosk.ui.measures import Screen
from kiosk.visit.state import Zoom
from tests.exhibition_words import LANGUAGES, TOUR, shipped
from tests.ui.conftest import Open
from tests.ui.geometry import flaws, flaws_of_controls
from tests.ui.hostile import SHAPES
from tests.ui.hostile import exhibition as hostile
from tests.ui.places import places
from tests.ui.stand import Stand

SCREENS = {
    "tablet": Screen(1280, 800, 10.1),
    "laptop": Screen(1366, 768, 15.6),
    "desk": Screen(1920, 1080, 24.0),
    "standing": Screen(1080, 1920, 32.0),
    "wall": Screen(3840, 2160, 55.0),
}
LAPTOP_DENSITY = SCREENS["laptop"].pixels_per_mm

Look = Callable[[QQuickWindow, float], Iterable[str]]


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    return shipped()


@pytest.fixture(scope="module")
def pictures(exhibition: Exhibition, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small picture in place of each: only their places matter here."""
    folder = tmp_path_factory.mktemp("pictures")
    for stop in exhibition.stops.values():
        for photo in photos_of(stop):
            path = folder / photo.file
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (64, 48), (90, 120, 150)).save(path)
    return folder


@pytest.fixture(scope="module", params=SCREENS.values(), ids=list(SCREENS))
def shown(
    app: QGuiApplication,  # noqa: ARG001
    exhibition: Exhibition,
    pictures: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[tuple[Stand, float]]:
    """A stand of each screen, and its pixels per millimetre."""
    screen: Screen = request.param
    stand = Stand(exhibition, pictures, screen, tmp_path_factory.mktemp("trace") / "trace")
    stand.open()
    yield stand, screen.pixels_per_mm
    stand.close()


def everywhere(
    shown: tuple[Stand, float],
    text_size: int,
    language: str = "nl",
    contrast: bool = False,
    look: Look = flaws,
) -> list[str]:
    """What is wrong anywhere in the exhibition."""
    stand, density = shown
    found = []
    for place, panel in places(stand.exhibition):
        stand.come(place, text_size, panel, language=language, contrast=contrast, calm=True)
        stand.lay_out()
        found += [f"{place}, {panel}: {flaw}" for flaw in look(stand.window, density)]
    return found


@pytest.mark.parametrize(
    ("text_size", "language"),
    [*product((100, 200), LANGUAGES), (125, "nl"), (150, "nl")],
)
def test_all_can_be_reached_and_read(
    shown: tuple[Stand, float], text_size: int, language: str
) -> None:
    assert everywhere(shown, text_size, language) == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_in_maximum_contrast_too(shown: tuple[Stand, float], text_size: int) -> None:
    assert everywhere(shown, text_size, contrast=True) == []


def test_with_a_picture_brought_closer_too(shown: tuple[Stand, float]) -> None:
    stand, density = shown
    for stop in TOUR:
        stand.come(Zoom(stop, 0), text_size=200, calm=True)
        QTest.keyClick(stand.window, Qt.Key.Key_Plus)
        stand.lay_out()
        assert flaws(stand.window, density) == []


@pytest.mark.parametrize("said", SHAPES.values(), ids=SHAPES)
def test_strange_writing_moves_no_control_out_of_reach(open_stand: Open, said: str) -> None:
    stand = open_stand(hostile(said))
    shown = stand, LAPTOP_DENSITY
    assert everywhere(shown, text_size=200, look=flaws_of_controls) == []


def test_flaws_are_noticed(open_stand: Open) -> None:
    stand = open_stand()
    assert flaws(stand.window, LAPTOP_DENSITY) == []
    assert len(flaws(stand.window, 3 * LAPTOP_DENSITY)) > 3
    stand.control(stand.words("pause")).setX(0)
    wrong = flaws(stand.window, LAPTOP_DENSITY)
    assert any("overlap" in flaw for flaw in wrong)
