"""The PIN of a stand on its disk: set, cleared, damaged, and tried when all goes wrong."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.codes import PinCode
from kiosk.staff.pin import Refusal
from kiosk.staff.pins import PIN, TRIES, Pins, PinState, Right, Wait, Wrong
from tests.staff.pins import RIGHT, WRONG, with_pin

posix = pytest.mark.skipif(os.name == "nt", reason="asks the system for what it has not")


def _run(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_pin_is_set_tried_and_cleared(tmp_path: Path) -> None:
    data = tmp_path / "not" / "there"
    pins = Pins(data, 0)
    assert (pins.state, pins.problem) == (PinState.NONE, None)
    assert pins.set(RIGHT) is None
    assert (pins.state, pins.problem) == (PinState.SET, None)
    assert pins.check(WRONG, 1) == Wrong(left=4, wait=0)
    assert Pins(data, 0).check(RIGHT, 2) == Right()
    assert pins.check(WRONG, 3) == Wrong(left=4, wait=0)
    pins.clear()
    assert pins.state is PinState.NONE
    assert list(data.iterdir()) == []


def test_one_that_is_refused_leaves_the_old_one(tmp_path: Path) -> None:
    pins = Pins(with_pin(tmp_path), 0)
    assert pins.set("1111") is Refusal.SIMPLE
    assert pins.set("1") is Refusal.DIGITS
    assert pins.check(RIGHT, 0) == Right()


def test_there_is_no_pin_that_is_right_without_one(tmp_path: Path) -> None:
    pins = Pins(tmp_path, 0)
    assert isinstance(pins.check("", 0), Wrong)
    assert isinstance(pins.check("0000", 0), Wrong)


@posix
def test_nobody_else_may_read_either_file(tmp_path: Path) -> None:
    pins = Pins(tmp_path, 0)
    pins.set(RIGHT)
    pins.check(WRONG, 0)
    assert {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {
        PIN: 0o600,
        TRIES: 0o600,
    }


@pytest.mark.parametrize("content", [b"", b"{}", b"nonsense", None], ids=str)
def test_one_that_is_damaged_lets_nobody_in(tmp_path: Path, content: bytes | None) -> None:
    pins = Pins(with_pin(tmp_path), 0)
    if content is None:
        (tmp_path / PIN).unlink()
        (tmp_path / PIN).mkdir()
    else:
        (tmp_path / PIN).write_bytes(content)
    assert pins.state is PinState.DAMAGED
    assert pins.problem is not None
    assert (pins.problem.code, pins.problem.mark.file) == (PinCode.DAMAGED, str(tmp_path / PIN))
    for number, typed in enumerate(("", "0000", RIGHT)):
        assert pins.check(typed, 0) == Wrong(left=4 - number, wait=0)
    if content is not None:
        pins.set(RIGHT)
        assert pins.check(RIGHT, 0) == Right()


def test_a_damaged_count_has_to_be_waited_for_and_then_goes_on(tmp_path: Path) -> None:
    (with_pin(tmp_path) / TRIES).touch()
    pins = Pins(tmp_path, 100)
    assert pins.check(RIGHT, 110) == Wait(20)
    assert pins.check(WRONG, 130) == Wrong(left=0, wait=60)
    assert pins.check(RIGHT, 190) == Right()
    assert not (tmp_path / TRIES).exists()


def test_so_has_one_that_is_no_file(tmp_path: Path) -> None:
    (with_pin(tmp_path) / TRIES).mkdir()
    pins = Pins(tmp_path, 100)
    assert pins.wait(100) == 30
    assert pins.check(WRONG, 130) == Wrong(left=0, wait=60)
    assert pins.check(RIGHT, 190) == Right()
    assert pins.wait(190) == 0


CRASH = """
    import importlib, os, sys
    from pathlib import Path
    from kiosk.staff.pins import Pins

    data, module, name, typed = sys.argv[1:]
    setattr(importlib.import_module(module), name, lambda *_, **__: os._exit(9))
    Pins(Path(data), 0).check(typed, 0)
"""


@pytest.mark.parametrize("typed", [WRONG, RIGHT])
@pytest.mark.parametrize(
    ("module", "name"), [("hashlib", "scrypt"), ("hmac", "compare_digest")], ids=str
)
def test_a_try_counts_before_it_is_compared(
    tmp_path: Path, module: str, name: str, typed: str
) -> None:
    with_pin(tmp_path)
    for _ in range(5):
        assert _run(CRASH, tmp_path, module, name, typed).returncode == 9
    assert Pins(tmp_path, 0).wait(0) == 30


FULL = """
    import resource, sys
    from pathlib import Path
    from kiosk.staff.pins import Pins

    data, typed = Path(sys.argv[1]), sys.argv[2].split(",")
    pins = Pins(data, 0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    print(*(pins.check(each, 0) for each in typed), sep="\\n")
    print(pins.check(typed[0], 30))
    print(pins.wait(31))
"""


@posix
@pytest.mark.parametrize("before", [0, 4])
def test_where_nothing_can_be_written_tries_are_counted_all_the_same(
    tmp_path: Path, before: int
) -> None:
    pins = Pins(with_pin(tmp_path), 0)
    for _ in range(before):
        pins.check(WRONG, 0)
    typed = [RIGHT, *[WRONG] * 5, RIGHT]
    done = _run(FULL, tmp_path, ",".join(typed))
    assert done.stderr == ""
    wrong = [str(Wrong(left, 0.0)) for left in (4, 3, 2, 1)]
    lines = ["Right()", *wrong, "Wrong(left=0, wait=30.0)", "Wait(seconds=30.0)", "Right()", "0.0"]
    assert done.stdout.splitlines() == lines


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A data folder with a PIN and four wrong tries, in which nothing can be changed any more."""
    data = tmp_path / "data"
    data.mkdir()
    if os.name == "nt":
        pytest.skip("has no such rights")
    mounts = os.geteuid() == 0  # rights mean nothing to root
    if mounts and not (sys.platform == "linux" and _mount("-t", "tmpfs", "kiosk-test", data)):
        pytest.skip("this machine mounts nothing")
    pins = Pins(with_pin(data), 0)
    for _ in range(4):
        pins.check(WRONG, 0)
    if mounts:
        assert _mount("-o", "remount,ro", data)
        yield data
        subprocess.run(["umount", str(data)], check=True)
    else:
        data.chmod(0o500)
        yield data
        data.chmod(0o700)


def _mount(*arguments: str | Path) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


def test_on_a_disk_that_can_only_be_read_a_right_try_frees_the_others(read_only: Path) -> None:
    pins = Pins(read_only, 0)
    assert pins.check(WRONG, 0) == Wrong(left=0, wait=30)
    assert pins.check(RIGHT, 29) == Wait(1)
    assert pins.check(RIGHT, 30) == Right()
    assert pins.check(WRONG, 31) == Wrong(left=4, wait=0)
    with pytest.raises(OSError, match=r"Read-only|Permission"):
        pins.clear()
    assert pins.state is PinState.SET


@posix
def test_a_pin_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    pins = Pins(tmp_path / "data", 0)
    assert pins.state is PinState.DAMAGED
    with pytest.raises(OSError, match="data"):
        pins.set(RIGHT)
