"""A picture that is missing or broken: staff are told, visitors see a drawing, the show goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.visit.state import Overview, Page, Zoom
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.exhibits import draw
from tests.ui.stand import Stand


def damage(folder: Path, how: str) -> None:
    file = folder / "pictures" / "depot.png"
    match how:
        case "missing":
            file.unlink()
        case "empty":
            file.write_bytes(b"")
        case "cut off":
            file.write_bytes(file.read_bytes()[:-200])
        case "text":
            file.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
        case "a folder":
            file.unlink()
            file.mkdir()


@pytest.fixture(params=["missing", "empty", "cut off", "text", "a folder"])
def broken(request: pytest.FixtureRequest, open_stand: Open, tmp_path: Path) -> Stand:
    """The exhibition with one picture that cannot be shown."""
    folder = draw(tmp_path / "bundle")
    damage(folder, request.param)
    return open_stand(folder=folder)


def placeholders(stand: Stand) -> int:
    """How many drawings stand in for pictures on the screen."""
    icons = items.of(stand.window, "Icon")
    return sum(icon.property("name") == "picture" for icon in icons)


def test_staff_are_told_which_picture_it_is(broken: Stand) -> None:
    [problem] = broken.problems
    assert problem.args["file"] == "pictures/depot.png"
    assert problem.code.startswith("picture-")


def test_a_drawing_stands_in_its_place_everywhere(broken: Stand) -> None:
    assert placeholders(broken) == 0
    broken.pass_time(10)
    broken.settle()
    assert (broken.shown.stop, placeholders(broken)) == ("depot", 1)
    broken.go(Page("depot"))
    assert placeholders(broken) == 1
    broken.go(Overview())
    assert placeholders(broken) == 1
    broken.go(Zoom("depot", 0))
    assert placeholders(broken) == 1


def test_the_other_pages_have_their_pictures(broken: Stand) -> None:
    for stop in ("cup", "wheels", "wood"):
        broken.go(Page(stop))
        found = items.of(broken.window, "Picture")
        assert found
        assert not any(picture.property("broken") for picture in found if stop != "cup")
    broken.go(Page("depot"))
    broken.controller.turn(1)
    broken.settle()
    assert broken.shown.stop == "lever"
