"""A talk on a laptop and a projector that comes and goes: the real process, by a clicker's keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk.content.builtin import builtin_bundle
from kiosk.content.reader import read
from tests.stage import monitors
from tests.stage.monitors import Monitor
from tests.stage.process import named
from tests.walk import presenter as lectern
from tests.walk.presenter import BEAMER, LAPTOP, Presenter
from tests.walk.walker import PATIENCE

MIRROR = Monitor("mirror", 0, 0, 1366, 768)
MOST_APART = 3.0
"""Of 255, on the average: another page differs by more than 40."""

pytestmark = pytest.mark.skipif(
    not lectern.available(), reason="Xvfb, xrandr and xdotool are not all installed"
)


@pytest.fixture
def presenter(tmp_path: Path) -> Iterator[Presenter]:
    """A rehearsal of ten minutes, on a laptop with a projector."""
    with lectern.at_the_lectern(tmp_path, "--duration", "10m", "--rehearse") as found:
        yield found
        assert "Traceback" not in found.kiosk.output()


def test_a_talk_goes_on_while_its_projector_goes_and_comes(presenter: Presenter) -> None:
    presenter.step_to("depot")
    presenter.look("both-laptop", LAPTOP)
    shown = presenter.look("both-beamer", BEAMER)
    before = presenter.told()
    go_and_come(presenter)
    assert presenter.told() == before
    assert alike(presenter.look("both-again", BEAMER), shown)

    presenter.press("b")
    presenter.kiosk.wait_for(named("talk", cover="black"), PATIENCE)
    go_and_come(presenter)
    assert presenter.look("black-beamer", BEAMER).getbbox() is None
    presenter.look("black-laptop", LAPTOP)
    presenter.step()
    presenter.kiosk.wait_for(named("talk", cover="", stop="depot"), PATIENCE)
    assert alike(presenter.look("uncovered", BEAMER), shown)

    presenter.press("s")
    presenter.seated(LAPTOP, BEAMER)
    presenter.look("swapped-laptop", LAPTOP)
    presenter.look("swapped-beamer", BEAMER)
    presenter.press("s")
    presenter.seated(BEAMER, LAPTOP)

    walk_to_the_end(presenter)


def go_and_come(presenter: Presenter) -> None:
    """The projector is taken, and given back; meanwhile the strip has notes and time."""
    monitors.pull_out(presenter.server, BEAMER)
    presenter.seated(LAPTOP, None)
    presenter.look("alone", LAPTOP)
    presenter.press("t")
    presenter.look("alone-strip", LAPTOP)
    presenter.press("t")
    monitors.plug_in(presenter.server, BEAMER)
    presenter.seated(BEAMER, LAPTOP)


def walk_to_the_end(presenter: Presenter) -> None:
    """Every stop comes, one is jumped to, and the times are told before the windows go."""
    exhibition = read(builtin_bundle()).exhibition
    assert exhibition is not None
    for stop in exhibition.tour[2:]:
        presenter.step_to(stop)
        presenter.kiosk.wait_for(named("complete", stop=stop), PATIENCE)
    presenter.look("last-laptop", LAPTOP)
    presenter.press("4", "Return")
    presenter.kiosk.wait_for(named("talk", stop=exhibition.tour[3]), PATIENCE)
    presenter.press("Escape", "Return")
    presenter.look("rehearsal", LAPTOP)
    presenter.press("Return")
    assert presenter.kiosk.wait_end() == 0


def test_a_screen_that_is_only_mirrored_is_one(presenter: Presenter) -> None:
    monitors.pull_out(presenter.server, BEAMER)
    presenter.seated(LAPTOP, None)
    monitors.plug_in(presenter.server, MIRROR)
    presenter.look("mirrored", LAPTOP)
    presenter.press("ctrl+q")
    assert presenter.kiosk.wait_end() == 0
    seats = [event for event in presenter.kiosk.events if event.name == "seats"]
    assert {event.details["presenter"] for event in seats[1:]} == {None}


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures differ by no more than photographs do that were made in two sizes."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean) < MOST_APART
