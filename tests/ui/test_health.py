"""A bundle on trial is marked good by a show that goes well."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.health import Health


def test_it_tells_until_it_is_heard(qtbot: QtBot) -> None:
    answers = iter((False, False, True))
    told: list[bool] = []

    def tell() -> bool:
        told.append(next(answers))
        return told[-1]

    health = Health(tell, seconds=0.01)
    health.begin()
    qtbot.waitUntil(lambda: told == [False, False, True])
    assert not health._timer.isActive()


def test_nothing_is_told_before_the_first_frame() -> None:
    health = Health(lambda: True)
    assert not health._timer.isActive()
