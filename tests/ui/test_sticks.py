"""Sticks that come and go, by real mounts, and watching that never waits for one."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.sticks.mounts import Mount
from kiosk.sticks.stick import Stick
from kiosk.ui.mount_table import LookedAtTable
from kiosk.ui.sticks import Sticks
from tests.content.bundles import SMALL, write
from tests.ui.mounting import Watch, watching

NAME = "BÜRO 2"
FOLDER = f"/media/ada/{NAME}"
HERE = [FOLDER, NAME]


@pytest.fixture
def watch() -> Iterator[Watch]:
    with watching() as watch:
        yield watch


def _put_in(watch: Watch, folder: str, device: str = "/dev/stick") -> None:
    watch.must(f"mkdir -p '{folder}' && mount -t tmpfs {device} '{folder}'")


def test_a_stick_comes_and_goes_and_comes_again(watch: Watch) -> None:
    for _ in range(3):
        _put_in(watch, FOLDER)
        assert watch.change() == [HERE]
        watch.must(f"umount '{FOLDER}'")
        assert watch.change() == []


def test_two_sticks(watch: Watch) -> None:
    _put_in(watch, FOLDER)
    assert watch.change() == [HERE]
    _put_in(watch, "/media/ada/A")
    other = ["/media/ada/A", "A"]
    assert watch.change() == [other, HERE]
    watch.must(f"umount '{FOLDER}'")
    assert watch.change() == [other]


def test_one_that_is_pulled_out_while_a_file_is_open(watch: Watch) -> None:
    _put_in(watch, FOLDER)
    assert watch.change() == [HERE]
    watch.must(f"exec 7> '{FOLDER}/open'; ! umount '{FOLDER}' && umount -l '{FOLDER}'")
    assert watch.change() == []


def test_other_mounts_are_heard_and_are_no_change(watch: Watch) -> None:
    for _ in range(5):
        _put_in(watch, "/media/memory", device="memory")
        watch.must("mount -o remount,ro /media/memory && umount /media/memory")
    _put_in(watch, FOLDER)
    assert watch.change() == [HERE]
    watch.must(f"mount -o remount,ro '{FOLDER}'")
    watch.must(f"umount '{FOLDER}'")
    assert watch.change() == []


def test_the_table_is_read_when_it_has_changed_and_not_all_the_time(watch: Watch) -> None:
    _put_in(watch, FOLDER)
    assert watch.change() == [HERE]
    for _ in range(20):
        watch.must("true")
    assert 2 <= watch.end() <= 8


def test_a_stick_that_does_not_answer_holds_nothing_up(watch: Watch) -> None:
    """A file system whose program never answers, as where a stick dies."""
    options = "rootmode=40000,user_id=0,group_id=0"
    dying = watch.do(
        "mkdir /media/dying && exec 7<>/dev/fuse"
        f" && mount -i -t fuse -o fd=7,{options} /dev/dying /media/dying"
        " && { sleep 60 <&- >&- 2>&- & } && echo $!"
    )
    if dying.code:
        pytest.skip(f"this machine has no file systems by programs: {dying.error.strip()}")
    assert watch.change() == [["/media/dying", "dying"]]
    try:
        assert watch.do("timeout -s KILL 0.2 stat /media/dying").code != 0
        _put_in(watch, FOLDER)
        assert watch.change() == [HERE, ["/media/dying", "dying"]]
    finally:
        watch.must(f"kill {dying.out.strip()}; umount -l /media/dying")
    assert watch.change() == [HERE]


MAKE = {
    "vfat": "mkfs.vfat -n STICK",
    "exfat": "mkfs.exfat -n STICK",
    "ext4": "mkfs.ext4 -q -F -L STICK",
    "ntfs": "mkfs.ntfs -q -Q -F -L STICK",
}


@pytest.mark.parametrize("kind", MAKE)
def test_a_real_disk(watch: Watch, tmp_path: Path, kind: str) -> None:
    """Such as a stick is, in a file of this machine; and the exhibition on it is offered."""
    image = tmp_path / "image"
    image.touch()
    os.truncate(image, 16 * 1024 * 1024)
    made = watch.do(f"PATH=$PATH:/usr/sbin:/sbin {MAKE[kind]} '{image}'")
    if made.code:
        pytest.skip(f"this machine makes no {kind}: {made.error.strip()}")
    mounted = watch.do(f"mkdir -p '{FOLDER}' && mount -o loop '{image}' '{FOLDER}'")
    if mounted.code:
        pytest.skip(f"this machine mounts no {kind}: {mounted.error.strip().splitlines()[0]}")
    assert watch.change() == [HERE]
    write(tmp_path / "street", SMALL)
    watch.must(f"cp -r '{tmp_path}/street' '{FOLDER}'")
    offers = watch.must(f"{shlex.quote(sys.executable)} -m kiosk bundle offers --json '{FOLDER}'")
    assert [(offer["path"], offer["title"]) for offer in json.loads(offers.out)] == [
        (f"{FOLDER}/street", "Small")
    ]
    watch.must(f"umount '{FOLDER}'")
    assert watch.change() == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about the table of Linux")
def test_starting_and_stopping_any_number_of_times(qapp: QApplication) -> None:  # noqa: ARG001
    watch = Sticks(lambda mounts: tuple(Stick(Path(mount.path), "") for mount in mounts))
    for _ in range(3):
        assert watch.now == ()
        watch.start()
        watch.start()
        assert Stick(Path("/"), "") in watch.now
        watch.stop()
        watch.stop()
    watch.start()


MOUNT = Mount("/Volumes/STICK", "msdos", "/dev/disk2s1")


class Looked:
    """A look that waits for what the test lets it see."""

    def __init__(self) -> None:
        self.begun = 0
        self._sees: list[tuple[Mount, ...] | Exception] = []
        self._may = threading.Semaphore(0)

    def see(self, mounts: tuple[Mount, ...] | Exception) -> None:
        self._sees.append(mounts)
        self._may.release()

    def __call__(self) -> tuple[Mount, ...]:
        self.begun += 1
        self._may.acquire()
        match self._sees.pop(0):
            case Exception() as error:
                raise error
            case mounts:
                return mounts


@pytest.fixture
def looked() -> Iterator[Looked]:
    looked = Looked()
    yield looked
    looked.see(())


def test_elsewhere_the_table_is_looked_at_again_and_again(qtbot: QtBot, looked: Looked) -> None:
    parent = QObject()
    table = LookedAtTable(parent, looked, every_ms=5)
    told: list[tuple[Mount, ...]] = []
    table.told.connect(told.append)
    assert table.start() == ()
    for number, mounts in enumerate([(), (MOUNT,), (MOUNT,), ()], start=1):
        looked.see(mounts)
        qtbot.waitUntil(lambda number=number: len(told) == number)  # type: ignore[misc]
        assert told[-1] == mounts == table.start()
    table.stop()


def test_a_look_that_hangs_holds_nothing_up_and_is_the_only_one(
    qtbot: QtBot, looked: Looked
) -> None:
    parent = QObject()
    table = LookedAtTable(parent, looked, every_ms=1)
    ticks: list[None] = []
    table._timer.timeout.connect(lambda: ticks.append(None))
    table.start()
    qtbot.waitUntil(lambda: len(ticks) >= 5)
    assert looked.begun == 1
    with qtbot.waitSignal(table.told):
        looked.see((MOUNT,))
    table.stop()


@pytest.mark.parametrize(
    "error", [PermissionError(), subprocess.TimeoutExpired("mount", 1)], ids=["system", "program"]
)
def test_a_look_that_fails_changes_nothing(qtbot: QtBot, looked: Looked, error: Exception) -> None:
    parent = QObject()
    table = LookedAtTable(parent, looked, every_ms=1)
    told: list[tuple[Mount, ...]] = []
    table.told.connect(told.append)
    table.start()
    looked.see((MOUNT,))
    looked.see(error)
    looked.see(())
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(MOUNT,), ()]
    table.stop()


def test_what_is_seen_after_the_end_is_not_told(qtbot: QtBot, looked: Looked) -> None:
    parent = QObject()
    table = LookedAtTable(parent, looked, every_ms=1)
    told: list[tuple[Mount, ...]] = []
    table.told.connect(told.append)
    table.start()
    table.stop()
    with qtbot.waitSignal(table._seen):
        looked.see((MOUNT,))
    assert told == []
    assert table.start() == ()
    table.stop()
