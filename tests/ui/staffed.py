"""A stand with its staff's screens, called as staff call them; time stands for both."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.settings import Corner
from kiosk.staff import state as s
from kiosk.staff.pins import Pins
from kiosk.ui.clock import HeldClock
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.stand import Stand as Place
from kiosk.ui.trace import Trace
from kiosk.words.desks import staff
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.fingers import Fingers
from tests.ui.stand import LAPTOP, Stand, until

PIN = "135790"
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class Staffed:
    """The stand, what is behind it, and its data folder."""

    stand: Stand
    backstage: Backstage
    clock: HeldClock
    data: Path
    trace: Path

    @property
    def place(self) -> s.Place:
        return self.backstage.desk.session.place

    @property
    def fingers(self) -> Fingers:
        return Fingers(self.stand.window)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.stand.window, key)

    def type(self, digits: str) -> None:
        self.key(*(Qt.Key(ord(digit)) for digit in digits))

    def press(self, label: str) -> None:
        """Taps the control of this name."""
        self.fingers.tap(items.centre(self.control(label)))

    def control(self, label: str) -> QQuickItem:
        """The one control of this name, once it is there and can be pressed."""

        def found() -> list[QQuickItem]:
            presses = items.of(self.stand.window, "Press")
            return [each for each in presses if items.label(each) == label and each.isEnabled()]

        until(lambda: len(found()) == 1, f"there is one {label!r}")
        self.stand.window.grabWindow()
        return found()[0]

    def words(self, key: str) -> str:
        """The words of staff's screens in the visitor's language."""
        return staff(self.stand.shown.language)[key]

    def call(self) -> None:
        """By the keys."""
        QTest.keyClick(self.stand.window, Qt.Key.Key_S, CHORD)
        until(lambda: isinstance(self.place, s.Asking), "the PIN is asked for")

    def enter(self) -> None:
        """By the keys too."""
        self.call()
        self.type(PIN)
        self.key(Qt.Key.Key_Return)
        until(lambda: isinstance(self.place, s.Menu), "staff are in")

    def pass_time(self, seconds: float) -> None:
        """For staff only; the visitor's time stands."""
        self.clock.move_to(self.clock.now() + seconds)

    def told(self) -> list[str]:
        """The places of staff in the trace, from the first on."""
        lines = map(json.loads, self.trace.read_text().splitlines())
        return [line["place"] for line in lines if line["event"] == "staff"]


@contextmanager
def stand_with_staff(bundle: Path, data: Path) -> Iterator[Staffed]:
    """The folder `bundle` on a laptop's screen; its data folder `data` has the PIN `PIN`."""
    Pins(data, 0.0).set(PIN)
    stand = Stand(EXHIBITION, bundle, LAPTOP, data / "trace")
    clock, trace = HeldClock(), data / "staff.jsonl"
    place = Place(data, ("--data", str(data)), Corner.TOP_LEFT, may_quit=True, has_inbox=False)
    with Trace(trace) as told:
        backstage = Backstage(stand.stage, stand.presence, place, told, clock)
        stand.open()
        yield Staffed(stand, backstage, clock, data, trace)
        backstage.end()
        stand.close()
