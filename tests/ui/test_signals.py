"""The Qt of this machine survives what a day of visits asks of it."""

from __future__ import annotations

from tests.ui.programs import run

EMITTING = """
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        told = Signal(object)
        changed = Signal()

    heard = []
    source = Source()
    source.told.connect(heard.append)
    for number in range(5000):
        source.changed.emit()
        source.told.emit((number,))
    print(len(heard))
"""


def test_ten_thousand_signals_drop_no_reference() -> None:
    assert run(EMITTING) == (0, "5000\n", "")
