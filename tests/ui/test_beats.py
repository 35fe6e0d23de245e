"""The heartbeats that a keeper hears."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.beats import Beats
from tests.ui.programs import run


def test_it_tells_again_and_again_from_the_first_frame_on(qtbot: QtBot) -> None:
    told: list[bool] = []

    def tell() -> bool:
        told.append(True)
        return True

    beats = Beats(tell, seconds=0.01)
    beats.beat()
    assert told == []
    beats.begin()
    assert told == [True]
    qtbot.waitUntil(lambda: len(told) > 3)
    beats.deleteLater()


NO_KEEPER = """
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from kiosk.ui.beats import Beats

    app = QGuiApplication(["kiosk"])
    told = [True, True, False, True]
    beats = Beats(lambda: told.pop(0), seconds=0.01)
    QTimer.singleShot(0, beats.begin)
    code = app.exec()
    print(told)
    raise SystemExit(code)
"""


def test_without_a_keeper_the_show_ends() -> None:
    assert run(NO_KEEPER) == (0, "[True]\n", "")
