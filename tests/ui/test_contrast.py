"""Everything can be read and seen on every screen of the exhibition that comes with the kiosk.

All text has 4.5:1, large text too: WCAG's sizes are angles, and seen from where visitors stand all
our text would be large. Icons, dots and switches have 3:1. A pill's fill need not stand out from
its bar: its icon or its caption says what it is (WCAG 2.2, 1.4.11). In maximum contrast all of it
has 7:1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.content.builtin import builtin_bundle
from kiosk.content.colours import MAXIMUM_CONTRAST, TEXT_CONTRAST, contrast
from kiosk.content.model import photos_of
from kiosk.ui.completion import ask
from kiosk.ui.measures import Screen
from kiosk.visit.state import Overview, Page, Panel
from tests.exhibition_words import shipped
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.contrast import Ink, inks
from tests.ui.places import places
from tests.ui.stand import LAPTOP, Stand

SHAPE_CONTRAST = 3.0
STANDING = Screen(720, 1280, 32.0)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures of the exhibition, small, so that they are soon prepared."""
    folder = tmp_path_factory.mktemp("pictures")
    for stop in shipped().stops.values():
        for photo in photos_of(stop):
            with Image.open(builtin_bundle() / photo.file) as picture:
                picture.thumbnail((480, 480))
                (folder / photo.file).parent.mkdir(parents=True, exist_ok=True)
                picture.save(folder / photo.file)
    return folder


def parts(stand: Stand) -> Iterator[list[Ink]]:
    """What can be read on the screen, and then on each further part of a page that scrolls."""
    more = True
    while more:
        stand.lay_out()
        yield inks(stand.window)
        more = ask(stand.window, "showMore")


def weak(found: Iterable[Ink], most: bool) -> list[str]:
    """What has too little contrast, in normal or in maximum contrast."""
    told = []
    for ink in found:
        least = MAXIMUM_CONTRAST if most else TEXT_CONTRAST if ink.is_text else SHAPE_CONTRAST
        if ink.contrast < least:
            told.append(f"{ink.name} at {ink.box} has {ink.contrast:.2f}:1")
    return told


@pytest.mark.parametrize("most", [False, True], ids=["normal", "maximum"])
@pytest.mark.parametrize("screen", [LAPTOP, STANDING], ids=["lying", "standing"])
def test_everything_stands_out_from_its_ground(
    open_stand: Open, pictures: Path, screen: Screen, most: bool
) -> None:
    stand = open_stand(shipped(), pictures, screen)
    found, measured = [], 0
    for place, panel in places(stand.exhibition):
        stand.go(place, panel=panel, contrast=most, calm=True)
        for part in parts(stand):
            measured += len(part)
            found += [f"{place}: {flaw}" for flaw in weak(part, most)]
    assert found == []
    assert measured > 400


NAMED = {"Icon": "icon", "Dots": "dot", "SwitchButton": "switch"}
WORDS = """
import QtQuick
import Exhibit

Rectangle {{
    color: "{ground}"
    height: 100
    width: 600
    x: 300
    y: 100
    z: 1

    Rectangle {{
        color: "{other}"
        height: parent.height
        width: 180
    }}

    Words {{
        color: "{ink}"
        text: "Words that were put here"
    }}
}}
"""


def put(stand: Stand, ink: str, ground: str, other: str) -> None:
    """Lays words on the overview: their first part on `other`, the rest on `ground`."""
    stand.go(Overview(), calm=True)
    overview = stand.item("OverviewScreen")
    engine = qmlEngine(stand.window)
    assert engine is not None
    component = QQmlComponent(engine)
    component.setData(WORDS.format(ink=ink, ground=ground, other=other).encode(), QUrl())
    plate = component.create()
    assert isinstance(plate, QQuickItem), component.errorString()
    plate.setParent(overview)
    plate.setParentItem(overview)


def is_put(item: QQuickItem) -> bool:
    return "put here" in str(item.property("text"))


@pytest.mark.parametrize(
    ("ink", "ground", "other"),
    [
        ("#767676", "#FFFFFF", "#FFFFFF"),
        ("#7A7A7A", "#FFFFFF", "#FFFFFF"),
        ("#FF5A3C", "#FFFFFF", "#000000"),
        ("#FF5A3C", "#FFFFFF", "#FF583C"),
        ("#FFFFFF", "#191627", "#C0C0C0"),
        ("#FBF6EC", "#FBF6EC", "#FBF6EC"),
    ],
)
def test_the_worst_part_of_the_ground_counts(
    open_stand: Open, ink: str, ground: str, other: str
) -> None:
    stand = open_stand()
    put(stand, ink, ground, other)
    worst = min(contrast(ink, ground), contrast(ink, other))
    [measured] = [found.contrast for found in inks(stand.window) if "put here" in found.name]
    assert measured == pytest.approx(worst, rel=0.02)


def test_what_cannot_be_used_is_left_out(open_stand: Open) -> None:
    stand = open_stand()
    put(stand, "#FFFFFF", "#EEEEEE", "#EEEEEE")
    assert any("put here" in flaw for flaw in weak(inks(stand.window), most=False))
    [words] = filter(is_put, items.texts(stand.window))
    words.setEnabled(False)
    assert not any("put here" in flaw for flaw in weak(inks(stand.window), most=False))


@pytest.mark.parametrize("kind", ["Icon", "Dots", "SwitchButton"])
def test_icons_dots_and_switches_are_measured_too(open_stand: Open, kind: str) -> None:
    stand = open_stand()
    stand.go(Page("cup"), panel=Panel.COMFORT, calm=True)
    assert weak(inks(stand.window), most=False) == []
    for item in items.of(stand.window, kind):
        item.setOpacity(0.2)
    told = weak(inks(stand.window), most=False)
    assert any(flaw.startswith(NAMED[kind]) for flaw in told)


def test_words_under_a_fading_edge_are_left_out(open_stand: Open) -> None:
    stand = open_stand()
    stand.go(Page("cup"), text_size=200, calm=True)
    [page] = [item for item in items.of(stand.window, "QQuickFlickable") if scrolls_down(item)]
    for y in range(0, 300, 23):
        page.setProperty("contentY", y)
        assert weak(inks(stand.window), most=False) == []


def scrolls_down(item: QQuickItem) -> bool:
    return not items.is_a(item, "Pager") and items.number(item, "contentHeight") > item.height()
