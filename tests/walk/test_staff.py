"""Staff bring an exhibition by stick, as they do at the stand: touch only, on the real process."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.cli import main
from tests.bundle.zips import DEFLATED, PICTURE, File, archive, write
from tests.content.bundles import SMALL
from tests.stage.touchscreen import TouchScreen
from tests.walk import bundles
from tests.walk.staff import Staff, at_the_stand
from tests.walk.staff_controls import tools
from tests.walk.stick import Stick, stick

pytest_plugins = ["tests.stage.fixtures"]
pytestmark = pytest.mark.touch

SIZES = [
    pytest.param((1920, 1080), id="1920x1080"),
    pytest.param((1080, 1920), id="1080x1920", marks=pytest.mark.slow),
    pytest.param((1366, 768), id="1366x768", marks=pytest.mark.slow),
    pytest.param((3840, 2160), id="3840x2160", marks=pytest.mark.slow),
]
PIN, WRONG = "4711", "9876"
TRIES = 5
OURS, NEW = "wat-is", bundles.FIRST


@pytest.mark.parametrize("touch_screen", SIZES, indirect=True)
def test_a_new_exhibition_by_stick_and_the_way_back(
    touch_screen: TouchScreen, tmp_path: Path
) -> None:
    with stick(tmp_path, "TUIN 2026") as brought:
        fill(brought, tmp_path)
        with at_the_stand(touch_screen, tmp_path) as staff:
            staff.begin(OURS)
            choose_a_pin(staff)
            see_the_stick_come(staff, brought)
            look_at_the_broken_one(staff)
            take_the_good_one(staff)
            brought.pull_out()
            go_back(staff)
            guess(staff)
            assert "Traceback" not in staff.kiosk.output()
    assert store.fsck(tmp_path / "data", repair=False) == ()


def fill(brought: Stick, folder: Path) -> None:
    """Puts a good exhibition and a broken one on it."""
    exhibition = bundles.large(folder / "exhibition")
    brought.put_in()
    assert main(["pack", str(exhibition), "-o", str(brought.folder / "tuin.kiosk")]) == 0
    wrong = SMALL.replace("one.png", "two.png").replace("lead:", "laed:", 1)
    content = File("content.yaml", wrong.encode(), DEFLATED)
    write(brought.folder, archive([content, PICTURE]), "broken.kiosk")
    brought.pull_out()


def choose_a_pin(staff: Staff) -> None:
    """Holds the corner; the stand asks for its first PIN, twice."""
    staff.hold_the_corner("NewPin")
    staff.picture("new-pin")
    staff.type(PIN)
    staff.picture("new-pin-again")
    staff.type(PIN)
    staff.at("Menu")


def see_the_stick_come(staff: Staff, brought: Stick) -> None:
    """The menu shows what is on it as soon as it is in."""
    staff.cards(1)
    staff.picture("menu")
    brought.put_in()
    staff.cards(3)
    staff.picture("menu-with-a-stick")


def look_at_the_broken_one(staff: Staff) -> None:
    """What is wrong is told, and there is no way to take it."""
    staff.tap(staff.cards(3)[0])
    staff.at("Looked")
    staff.refused("broken")
    staff.go_out("Menu")


def take_the_good_one(staff: Staff) -> None:
    """It is checked, taken in, and on the screen."""
    staff.tap(staff.cards(3)[1])
    staff.at("Looked")
    staff.go_on("checked")
    staff.at("Installing")
    staff.passing("installing")
    staff.at("Starting")
    staff.begin(NEW)
    staff.picture("the-new-exhibition")


def go_back(staff: Staff) -> None:
    """With the PIN, from the menu; asked once more before anything happens."""
    staff.hold_the_corner("Asking")
    staff.picture("pin")
    staff.type(PIN)
    staff.at("Menu")
    staff.cards(2)
    staff.tap(tools(staff.picture("menu-with-the-new-one"))[0])
    staff.at("Sure")
    staff.go_on("go-back")
    staff.at("Starting")
    staff.begin(OURS)
    staff.picture("the-old-exhibition")


def guess(staff: Staff) -> None:
    """After five wrong tries there is a wait, in which the right PIN counts for nothing."""
    staff.hold_the_corner("Asking")
    for _ in range(TRIES):
        staff.type(WRONG)
        staff.at("Asking")
    staff.picture("too-many-tries")
    staff.press(PIN)
    staff.go_out("Away")
