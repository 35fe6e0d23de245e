"""All that staff can press is reached by touch, and by Tab alone; it is seen where the keys are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.staff import state as s
from tests.ui import items
from tests.ui.backstage import BROKEN, OFFER, Behind, behind
from tests.ui.exhibits import EXHIBITION
from tests.ui.stand import LAPTOP, Stand, until, until_still

MOST = 40

PLACES: dict[str, s.Place] = {
    "pin": s.Asking(s.Menu()),
    "wait": s.Asking(s.Menu(), fault=s.Mistake.WRONG, wait_until=900),
    "new": s.NewPin(),
    "menu": s.Menu(),
    "locked": s.Locked(BROKEN),
    "looking": s.Looking(OFFER, since=0),
    "fit": s.Looked(OFFER, s.Report(True)),
    "unfit": s.Looked(OFFER, BROKEN),
    "installing": s.Installing(OFFER, since=-9, step="pictures", done=0.6),
    "older": s.Refused(OFFER.title, BROKEN, OFFER, older=True),
    "sure": s.Sure(s.Deed.SHOW, "previous", OFFER.title),
    "problems": s.Problems(),
}


@pytest.fixture(scope="module")
def screens(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Behind]:
    stand = Stand(EXHIBITION, bundle, LAPTOP, tmp_path_factory.mktemp("trace") / "trace")
    stand.open()
    stand.reset()
    cover = next((bundle / "pictures").iterdir())
    with behind(stand, tmp_path_factory.mktemp("data"), cover) as opened:
        yield opened
        stand.close()


def controls(screens: Behind) -> list[str]:
    """What can be pressed, but for the buttons that scroll: the arrow keys do that."""
    scrolling = {screens.desk.words["more"], screens.desk.words["upwards"]}  # type: ignore[index]
    return sorted(label for label in screens.labels() if label not in scrolling)


def walk(screens: Behind, key: Qt.Key) -> Iterator[QQuickItem]:
    """What Tab reaches, until it comes round."""
    QTest.keyClick(screens.window, key)
    first = screens.window.activeFocusItem()
    for _ in range(MOST):
        yield screens.window.activeFocusItem()
        QTest.keyClick(screens.window, key)
        if screens.window.activeFocusItem() == first:
            return
    raise AssertionError("Tab did not come round")


def is_in_view(screens: Behind, control: QQuickItem) -> bool:
    seen = items.clip_of(control, screens.window)
    return seen.adjusted(-1, -1, 1, 1).contains(items.place(control))


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_and_nothing_of_the_show(
    screens: Behind, place: str, key: Qt.Key
) -> None:
    screens.go(PLACES[place], "en")
    assert controls(screens)
    assert sorted(map(items.label, walk(screens, key))) == controls(screens)


@pytest.mark.parametrize("place", PLACES)
def test_what_has_the_focus_is_on_the_screen_with_a_ring(screens: Behind, place: str) -> None:
    screens.go(PLACES[place], "en")
    for control in walk(screens, Qt.Key.Key_Tab):
        [ring] = items.of(screens.window, "FocusRing")
        assert ring.parentItem() == control
        until(partial(is_in_view, screens, control), f"{items.label(control)} is in view")


@pytest.mark.parametrize("place", PLACES)
def test_the_keys_begin_anew_on_each_screen(screens: Behind, place: str) -> None:
    screens.go(s.Menu(), "en")
    QTest.keyClick(screens.window, Qt.Key.Key_Tab)
    screens.go(s.Cleaning(until=60), "en")
    screens.go(PLACES[place], "en")
    assert items.of(screens.window, "FocusRing") == []


def scroller(screens: Behind) -> QQuickItem:
    """What scrolls on the screen."""
    [found] = items.of(screens.window, "Scroller")
    [flick] = [item for item in items.every(found) if items.is_a(item, "QQuickFlickable")]
    assert flick.property("contentHeight") > flick.height()
    return flick


def down(screens: Behind) -> float:
    return items.number(scroller(screens), "contentY")


@pytest.mark.parametrize("place", ["locked", "unfit", "older", "menu"])
def test_what_is_long_begins_at_its_top_and_is_read_by_the_arrow_keys(
    screens: Behind, place: str
) -> None:
    for _ in range(2):
        screens.go(PLACES["pin"], "en")
        screens.go(PLACES[place], "en")
        assert down(screens) == 0
        QTest.keyClick(screens.window, Qt.Key.Key_Down)
        until(lambda: down(screens) > 0, "it has moved")
        until_still(lambda: down(screens))
        QTest.keyClick(screens.window, Qt.Key.Key_Up)
        until(lambda: down(screens) == 0, "it is back")
        QTest.keyClick(screens.window, Qt.Key.Key_Down)
        until_still(lambda: down(screens))
