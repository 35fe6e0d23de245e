"""The inbox is looked at while nobody is there; what came is shown once that has lasted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.bundle import store
from kiosk.cli import main
from kiosk.ui.inbox import Inbox
from kiosk.ui.staff import backstage
from kiosk.visit import state as v
from tests.cli.installing import exhibition
from tests.ui.exhibits import EXHIBITION
from tests.ui.staffed import stand_with_staff
from tests.ui.stand import until

REST = 30.0


@dataclass
class Rest:
    """For how long nobody has been there, as a test says."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Place:
    """A stand with an inbox, and what happened to it."""

    inbox: Inbox
    rest: Rest
    folder: Path
    data: Path
    tried: list[tuple[str, bool]] = field(default_factory=list)
    arrived: list[bool] = field(default_factory=list)

    def look(self) -> None:
        """One look, to its end."""
        self.inbox.look()
        until(lambda: not self.inbox.busy, "the look has ended")


@pytest.fixture
def place(
    app: QGuiApplication,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Place]:
    folder, data, rest = tmp_path / "inbox", tmp_path / "data", Rest()
    folder.mkdir()
    monkeypatch.setenv("KIOSK_FOLDERS_INBOX", str(folder))
    made = Place(Inbox(["--data", str(data)], rest, rest=REST), rest, folder, data)
    made.inbox.tried.connect(lambda name, taken: made.tried.append((name, taken)))
    made.inbox.arrived.connect(lambda: made.arrived.append(True))
    yield made
    made.inbox.end()


def _packed(place: Place, tmp_path: Path) -> None:
    target = place.folder / "garden.kiosk"
    assert main(["pack", exhibition(tmp_path, 1), "-o", str(target)]) == 0


def test_nothing_happens_under_the_fingers_of_a_visitor(place: Place, tmp_path: Path) -> None:
    _packed(place, tmp_path)
    for _ in range(3):
        place.inbox.look()
        assert not place.inbox.busy
    assert not place.data.exists()


def test_what_came_is_taken_in_and_shown_after_a_rest(place: Place, tmp_path: Path) -> None:
    _packed(place, tmp_path)
    place.rest.seconds = 1.0
    place.look()
    assert place.tried == []
    place.look()
    assert place.tried == [("garden.kiosk", True)]
    assert store.to_show(place.data).id is not None
    for seconds in (0.0, 1.0, REST - 1):
        place.rest.seconds = seconds
        place.look()
        assert place.arrived == []
    place.rest.seconds = REST
    place.look()
    assert place.arrived == [True]


def test_what_is_refused_changes_nothing(place: Place) -> None:
    (place.folder / "x.kiosk").write_bytes(b"noise")
    place.rest.seconds = 1000.0
    place.look()
    place.look()
    assert place.tried == [("x.kiosk", False)]
    place.look()
    assert place.arrived == []


def test_an_inbox_that_is_gone_is_looked_for_again(place: Place) -> None:
    place.rest.seconds = 1000.0
    place.folder.rmdir()
    place.look()
    place.look()
    assert (place.tried, place.arrived) == ([], [])


def test_it_looks_by_itself(place: Place, qtbot: object) -> None:  # noqa: ARG001
    looked = Inbox([], place.rest, look=0.01)
    place.rest.seconds = 1.0
    looked.begin()
    until(lambda: looked.busy, "it looks")
    looked.end()


def test_nobody_is_there_only_while_the_story_is_told_and_staff_are_away(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Callable[[], float]] = []

    def made(options: Sequence[str], rested: Callable[[], float]) -> Inbox:
        asked.append(rested)
        return Inbox(options, rested)

    monkeypatch.setattr(backstage, "Inbox", made)
    stop = EXHIBITION.tour[1]
    page = v.Page(stop)
    with stand_with_staff(bundle, tmp_path) as staffed:
        (rested,) = asked
        staffed.stand.reset()
        for place in (v.Overview(), page, v.Zoom(stop, 0), v.Countdown(page, 0.0)):
            staffed.stand.come(place)
            staffed.pass_time(REST)
            assert rested() == 0.0
        staffed.stand.go(v.Attract(stop, 0.0))
        seconds = rested()
        staffed.pass_time(REST)
        assert rested() == seconds + REST
        staffed.call()
        assert rested() == 0.0
        staffed.key(Qt.Key.Key_Escape)
        assert rested() >= REST
