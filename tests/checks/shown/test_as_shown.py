"""What the checks foresee of titles and pictures is what the screen makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.checks import places, titles
from kiosk.checks.typeface import width
from kiosk.content.model import (
    Exhibition,
    GalleryBlock,
    Photo,
    PictureBlock,
    Pioneer,
    Section,
    Stop,
    Text,
)
from kiosk.ui.measures import Screen, measures
from kiosk.visit.state import Attract, Page
from tests.checks.bundles import photograph
from tests.ui import items
from tests.ui.stand import LAPTOP, Stand

TOTEM = Screen(1920, 1080, 24.0)
FILE = "pictures/field.jpg"
NOTHING = Text({})
FIELD = Photo(FILE, NOTHING, credit=NOTHING)
TITLES = [
    "Systeemverandering",
    "Wat is er dan precies vernieuwend aan?",
    "Een hefboom voor systeemverandering in de samenleving",
    "Wat is sociale innovatie, en waarom hebben steden en dorpen er zoveel aan gehad?",
    "Hoe een coöperatie van bewoners de straat, het plein en de stad heeft veranderd, en waarom",
    "Ondernemerschapsondersteuningsprogramma’s",
]

Show = Callable[..., Stand]


def _section(number: int, title: str) -> Section:
    return Section(f"s{number}", Text({"nl": title}), picture=FIELD)


def _exhibition(*stops: Stop) -> Exhibition:
    return Exhibition(
        id="shown",
        version="1",
        languages=("nl",),
        title=Text({"nl": "Shown"}),
        sections=tuple(stop for stop in stops if isinstance(stop, Section)),
        pioneers=tuple(stop for stop in stops if isinstance(stop, Pioneer)),
        tour=tuple(stop.id for stop in stops),
    )


@pytest.fixture
def show(
    app: QGuiApplication,  # noqa: ARG001
    renditions: Path,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[Show]:
    (tmp_path / "pictures").mkdir()
    photograph(400, 300).save(tmp_path / FILE)
    opened: list[Stand] = []

    def show(screen: Screen, *stops: Stop) -> Stand:
        stand = Stand(_exhibition(*stops), tmp_path, screen, tmp_path / "trace")
        opened.append(stand)
        stand.open()
        return stand

    yield show
    for stand in opened:
        stand.close()


def _title(stand: Stand) -> tuple[float, int]:
    """The room of the title on the screen, and how many lines it has."""
    title = stand.item("Title")
    [words] = [item for item in items.every(title) if items.is_a(item, "Words")]
    return title.width(), int(words.property("lineCount"))


def _sizes(stand: Stand) -> list[tuple[float, float]]:
    return [(item.width(), item.height()) for item in items.of(stand.window, "Picture")]


def test_the_screen_is_the_smallest_one() -> None:
    found = measures(LAPTOP, *titles.SCREEN)
    assert (LAPTOP.width, LAPTOP.height) == titles.SCREEN
    assert (found.body, found.target) == (titles.BODY, titles.TARGET)


def test_titles_fall_into_as_many_lines_as_foreseen(show: Show) -> None:
    stand = show(LAPTOP, *(_section(number, title) for number, title in enumerate(TITLES)))
    for number, title in enumerate(TITLES):
        stand.go(Page(f"s{number}"), text_size=200)
        room, lines = _title(stand)
        assert room == pytest.approx(titles.PAGE, abs=1)
        assert lines == titles.lines(title)


def test_a_word_is_broken_on_the_poster_from_the_width_that_is_foreseen(show: Show) -> None:
    letters = int(titles.WIDEST_WORD / width("n"))
    fits, breaks = "n" * letters, "n" * (letters + 1)
    assert width(fits) < titles.WIDEST_WORD < width(breaks)
    stand = show(LAPTOP, _section(0, fits), _section(1, breaks))
    for stop, expected in (("s0", 1), ("s1", 2)):
        stand.go(Attract(stop, since=0.0))
        room, lines = _title(stand)
        assert room == pytest.approx(titles.POSTER, abs=1)
        assert lines == expected


def test_main_pictures_have_the_places_that_are_foreseen(show: Show) -> None:
    pioneer = Pioneer("p", ("Rose Field",), Text({"nl": "Field"}), picture=FIELD)
    stand = show(TOTEM, _section(0, "One"), pioneer)
    for stop, main in (("s0", places.MAIN[Section]), ("p", places.MAIN[Pioneer])):
        found = []
        for place in (Attract(stop, since=0.0), Page(stop)):
            stand.go(place)
            found += _sizes(stand)
        assert tuple(map(max, zip(*found, strict=True))) == pytest.approx(main, abs=2)


def test_pictures_in_blocks_have_the_places_that_are_foreseen(show: Show) -> None:
    rows = (GalleryBlock((FIELD,) * 2), GalleryBlock((FIELD,) * 3))
    section = replace(_section(0, "One"), blocks=(PictureBlock(FIELD), *rows))
    stand = show(TOTEM, section)
    stand.go(Page("s0"))
    _, *found = sorted(set(_sizes(stand)), reverse=True, key=lambda size: size[1])
    for size, place in zip(found, (places.ALONE, places.PAIRED, places.THIRD), strict=True):
        assert size == pytest.approx(place, abs=2)
