"""A window that changes its size gets pictures for it, and shows those it has until then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.photos.plan import Plan, Rendition
from kiosk.problems import Problem
from kiosk.ui.measures import Screen
from kiosk.ui.pictures import Pictures
from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.exhibits import DEPOT, WOOD, exhibition
from tests.ui.programs import run
from tests.ui.stand import Stand, until

SMALL, LARGE = Plan.for_screen(800, 600), Plan.for_screen(1600, 1200)
DEPOT_FILE, WOOD_FILE = "pictures/depot.png", "pictures/wood.png"
TWO = exhibition(DEPOT, WOOD)
COLOUR = QColor("#7b7b7b")

Make = Callable[[], Pictures]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The bundle of `TWO`, with pictures as large as the largest screen."""
    (tmp_path / "bundle/pictures").mkdir(parents=True)
    for file, colour in ((DEPOT_FILE, COLOUR.name()), (WOOD_FILE, "brown")):
        Image.new("RGB", (1600, 1200), colour).save(tmp_path / "bundle" / file)
    return tmp_path / "bundle"


@pytest.fixture
def make(app: QGuiApplication, folder: Path, tmp_path: Path) -> Iterator[Make]:  # noqa: ARG001
    """Pictures of `TWO` with a cache of their own."""
    made: list[Pictures] = []

    def make() -> Pictures:
        made.append(Pictures(TWO, folder, tmp_path / "cache"))
        return made[-1]

    yield make
    for pictures in made:
        pictures.close()


def sides(pictures: Pictures) -> list[int]:
    """The short side of what each picture is shown as on a page; 0 for what is not there."""
    found = []
    for file in (DEPOT_FILE, WOOD_FILE):
        address = pictures.source(file, Rendition.SCREEN)
        if not address:
            found.append(0)
            continue
        with Image.open(unquote(urlsplit(address).path)) as image:
            found.append(min(image.size))
    return found


def ready(pictures: Pictures) -> None:
    until(lambda: not pictures.waiting, "the pictures are there")


def pictures_of(stand: Stand) -> Pictures:
    pictures = stand.controller.pictures
    assert isinstance(pictures, Pictures)
    return pictures


def test_a_window_that_grows_gets_larger_pictures(open_stand: Open, folder: Path) -> None:
    stand = open_stand(TWO, folder, Screen(800, 600, 15.6))
    pictures = pictures_of(stand)
    assert sides(pictures) == [600, 600]
    stand.window.resize(1600, 1200)

    def grown() -> bool:
        now = sides(pictures)
        assert set(now) <= {600, 1200}
        return now == [1200, 1200]

    until(grown, "the pictures are there for the larger window")
    stand.settle()
    assert stand.problems == []


def test_a_page_shows_its_picture_in_every_frame(open_stand: Open, folder: Path) -> None:
    stand = open_stand(TWO, folder, Screen(800, 600, 15.6))
    stand.go(Page("depot"))
    pictures = pictures_of(stand)
    picture = max(items.of(stand.window, "Picture"), key=lambda item: item.width())
    middle = picture.mapToScene(picture.boundingRect().center()).toPoint()
    pictures.change_to(LARGE)
    seen = []

    def grown() -> bool:
        seen.append(stand.window.grabWindow().pixelColor(middle).name())
        assert not picture.property("broken")
        return sides(pictures) == [1200, 1200] and picture.property("settled") is True

    until(grown, "the pictures are there for the larger screen")
    assert grown()
    assert set(seen) == {COLOUR.name()}


def test_a_window_on_its_way_to_a_size_is_waited_for(
    open_stand: Open, folder: Path, renditions: Path
) -> None:
    stand = open_stand(TWO, folder, Screen(800, 600, 15.6))
    pictures = pictures_of(stand)
    for width in range(801, 841):
        stand.window.resize(width, 701)
    until(lambda: sides(pictures) == [701, 701], "the last size is there")
    made = {path.name.partition("-")[2] for path in renditions.glob("*-screen-701-*")}
    assert made == {Plan.for_screen(840, 701).key(Rendition.SCREEN) + ".jpg"}


def test_pictures_for_the_same_pixels_are_not_made_again(make: Make) -> None:
    pictures = make()
    pictures.prepare_for(SMALL)
    ready(pictures)
    before = pictures.revision
    pictures.change_to(Plan.for_screen(600, 800))
    assert not pictures.waiting
    assert pictures.revision == before


def test_what_was_made_for_the_screen_of_before_comes_too_late(make: Make) -> None:
    pictures = make()
    pictures.prepare_for(SMALL)
    other = make()
    other.prepare_for(SMALL)
    ready(other)  # so those of the first are waiting to be told
    pictures.change_to(LARGE)
    ready(pictures)
    assert sides(pictures) == [1200, 1200]


def test_there_and_back_again(make: Make) -> None:
    pictures = make()
    for plan, side in ((SMALL, 600), (LARGE, 1200), (SMALL, 600)):
        pictures.change_to(plan)
        ready(pictures)
        assert sides(pictures) == [side, side]


def test_a_change_before_the_first_frame_leaves_the_others_for_later(make: Make) -> None:
    known = make()
    for plan in (SMALL, LARGE):
        known.change_to(plan)
        ready(known)
    pictures = make()
    pictures.prepare_for(SMALL)
    pictures.change_to(LARGE)
    assert sides(pictures) == [1200, 0]
    pictures.prepare_others()
    ready(pictures)
    assert sides(pictures) == [1200, 1200]


def test_a_picture_that_cannot_be_made_again_stays_as_it_was(make: Make, folder: Path) -> None:
    pictures = make()
    told: list[Problem] = []
    pictures.problem.connect(told.append)
    pictures.prepare_for(SMALL)
    ready(pictures)
    (folder / WOOD_FILE).unlink()
    pictures.change_to(LARGE)
    ready(pictures)
    assert sides(pictures) == [1200, 600]
    assert not pictures.broken(WOOD_FILE)
    assert [(problem.code, problem.args["file"]) for problem in told] == [
        ("picture-missing", WOOD_FILE)
    ]


@pytest.mark.parametrize("file", [DEPOT_FILE, WOOD_FILE])
def test_a_broken_picture_is_told_once(file: str, make: Make, folder: Path) -> None:
    (folder / file).write_text("words")
    pictures = make()
    told: list[Problem] = []
    pictures.problem.connect(told.append)
    for plan in (SMALL, LARGE):
        pictures.change_to(plan)
        ready(pictures)
        assert pictures.broken(file)
    assert len(told) == 1
    assert sorted(sides(pictures)) == [0, 1200]


TWO_PIXELS_TO_ONE = """
    import sys
    from pathlib import Path
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
    from kiosk.photos.plan import Rendition
    from kiosk.ui import stage
    from kiosk.ui.clock import HeldClock
    from kiosk.ui.measures import Screen
    from kiosk.visit.state import Limits
    from tests.ui.exhibits import DEPOT, exhibition
    folder = Path({folder!r})
    app = QGuiApplication([])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    screen = Screen(400, 300, 15.6)
    show = exhibition(DEPOT), folder, screen, HeldClock(), Limits(), "nl"
    shown = stage.Stage(*show, pixel_ratio=2.0, cache=folder / "cache")
    shown.window.show()
    pictures, address = shown.pictures, ""
    for size in ((400, 300), (500, 400)):
        shown.window.resize(*size)
        while pictures.source("pictures/depot.png", "screen") == address:
            app.processEvents()
        address = pictures.source("pictures/depot.png", "screen")
        print(address.rpartition("/")[2].partition("-")[2])
    shown.close()
"""


def test_sizes_are_counted_in_the_pixels_of_the_screen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    code, out, error = run(TWO_PIXELS_TO_ONE.format(folder=str(folder)))
    assert (code, error) == (0, "")
    plans = Plan.for_screen(800, 600), Plan.for_screen(1000, 800)
    assert out.split() == [plan.key(Rendition.SCREEN) + ".jpg" for plan in plans]
