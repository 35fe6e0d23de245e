"""What staff meet at the door of a stand whose PIN is there, is missing, or is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff import events as e
from kiosk.staff.door import Door
from kiosk.staff.pins import PIN, TRIES
from kiosk.staff.state import Mistake
from tests.staff.pins import RIGHT, WRONG, with_pin

DAMAGES = {"empty": b"", "cut": b'{"n": 2, "r"', "noise": bytes(range(256)), "a number": b"135790"}


def damage(data: Path, how: str) -> None:
    (data / PIN).unlink()
    if how == "folder":
        (data / PIN).mkdir()
    else:
        (data / PIN).write_bytes(DAMAGES[how])


def test_a_stand_with_a_pin_asks_for_it(tmp_path: Path) -> None:
    door = Door(with_pin(tmp_path))
    assert door.called(5, "en") == e.Called(True, 0)
    assert door.judge(WRONG, 6) == e.Judged(False, 4, 0)
    assert door.judge(RIGHT, 7) == e.Judged(True)


def test_a_stand_without_one_has_none_to_guess(tmp_path: Path) -> None:
    door = Door(tmp_path)
    assert door.called(5, "en") == e.Called(False, 0)
    for typed in ("", "0000", "1234"):
        assert not door.judge(typed, 5).right


@pytest.mark.parametrize("how", [*DAMAGES, "folder"])
def test_a_damaged_pin_shuts_the_door_and_names_the_cure(tmp_path: Path, how: str) -> None:
    damage(with_pin(tmp_path), how)
    door = Door(tmp_path)
    found = door.called(5, "en")
    assert isinstance(found, e.FoundLocked)
    [line] = found.report.lines
    assert not found.report.fine
    assert line.grave
    assert "kiosk pin set" in line.cure
    assert not door.judge(RIGHT, 5).right


def test_it_opens_again_without_a_restart(tmp_path: Path) -> None:
    damage(with_pin(tmp_path), "noise")
    door = Door(tmp_path)
    assert isinstance(door.called(5, "en"), e.FoundLocked)
    with_pin(tmp_path)
    assert door.called(6, "en") == e.Called(True, 0)
    assert door.judge(RIGHT, 6).right


def test_a_wait_is_told_before_anything_is_typed(tmp_path: Path) -> None:
    door = Door(with_pin(tmp_path))
    told = [door.judge(WRONG, 100) for _ in range(6)]
    assert [each.wait for each in told] == [0, 0, 0, 0, 30, 30]
    assert door.called(110, "en") == e.Called(True, 20)
    assert not door.judge(RIGHT, 110).right
    assert door.judge(RIGHT, 130).right


def test_a_restart_does_not_shorten_a_wait(tmp_path: Path) -> None:
    door = Door(with_pin(tmp_path))
    for _ in range(5):
        door.judge(WRONG, 5000)
    assert Door(tmp_path).called(0, "en") == e.Called(True, 30)
    assert Door(tmp_path).called(29, "en") == e.Called(True, 1)


def test_what_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert Door(tmp_path / "data").keep(RIGHT) == e.Kept(Mistake.NOT_KEPT)
    assert Door(tmp_path / "stand").keep(RIGHT) == e.Kept()
    assert not (tmp_path / "stand" / TRIES).exists()
