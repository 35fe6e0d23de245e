"""`kiosk pin` as staff call it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.pins import PIN, Pins, PinState, Right
from tests.cli.terminals import open_terminal

HAS = "This stand has a PIN.\n"
HAS_NONE = 'This stand has no PIN; "kiosk pin set" sets one.\n'


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a stand, which is not there yet."""
    return tmp_path / "data"


def _pin(data: Path, *words: str) -> int:
    return main(["pin", *words, "--data", str(data)])


def _type(monkeypatch: pytest.MonkeyPatch, typed: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))


def test_it_is_set_and_cleared(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _pin(data) == 0
    assert capsys.readouterr().out == HAS_NONE
    assert not data.exists()
    _type(monkeypatch, b" 135790 \r\nno more is read")
    assert _pin(data, "set", "--stdin") == 0
    assert _pin(data) == 0
    assert capsys.readouterr().out == HAS * 2
    assert Pins(data, 0).check("135790", 0) == Right()
    assert _pin(data, "clear") == 0
    assert _pin(data, "clear") == 0
    assert capsys.readouterr().out == HAS_NONE * 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (b"", "4 to 12 digits"),
        (b"\n135790\n", "4 to 12 digits"),
        (b"13579x\n", "4 to 12 digits"),
        (b"\xff\xfe1\x003\x005\x00", "4 to 12 digits"),
        (b"1" * 1000, "4 to 12 digits"),
        (b"4321\n", "too easy to guess"),
    ],
    ids=str,
)
def test_what_is_no_pin(
    data: Path,
    typed: bytes,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _type(monkeypatch, typed)
    assert _pin(data, "set", "--stdin") == 2
    assert said in capsys.readouterr().err
    assert not data.exists()


def test_a_damaged_one_is_told_and_mended(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / PIN).write_text("{")
    assert _pin(data) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{data / PIN}:1:1: error: ")
    assert said.err.endswith("[pin-damaged]\n")
    _type(monkeypatch, b"135790\n")
    assert _pin(data, "set", "--stdin") == 0
    assert capsys.readouterr().out == HAS


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00\xff" * 99], ids=["empty", "cut", "noise"])
def test_a_damaged_one_can_be_cleared(
    data: Path, damage: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / PIN).write_bytes(damage)
    assert _pin(data) == 1
    capsys.readouterr()
    assert _pin(data, "clear") == 0
    assert capsys.readouterr().out == HAS_NONE
    assert Pins(data, 0).state is PinState.NONE


@pytest.mark.parametrize("verb", [["set", "--stdin"], ["clear"]], ids=["set", "clear"])
def test_a_folder_in_its_place_is_named(
    data: Path,
    verb: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (data / PIN).mkdir(parents=True)
    _type(monkeypatch, b"135790\n")
    assert _pin(data, *verb) == 2
    assert str(data / PIN) in capsys.readouterr().err
    assert Pins(data, 0).state is PinState.DAMAGED


def test_a_wait_ends_with_a_new_pin(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pins = Pins(data, 0)
    pins.set("246813")
    for _ in range(5):
        pins.check("135791", 0)
    assert pins.wait(0) == 30
    _type(monkeypatch, b"135790\n")
    assert _pin(data, "set", "--stdin") == 0
    assert pins.check("135790", 0) == Right()


def test_a_folder_that_is_none_is_named(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data.touch()
    _type(monkeypatch, b"135790\n")
    assert _pin(data, "set", "--stdin") == 2
    assert str(data) in capsys.readouterr().err
    assert _pin(data, "clear") == 2
    assert str(data) in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--stdin"], ["clear", "--stdin"]])
def test_only_a_pin_that_is_set_is_read(data: Path, words: list[str]) -> None:
    assert _pin(data, *words) == 2


def test_nobody_is_asked_where_nobody_can_type(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _type(monkeypatch, b"135790\n")
    assert _pin(data, "set") == 2
    assert "--stdin" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", None)
    assert _pin(data, "set") == 2
    assert not data.exists()


ASKED = "New PIN, 4 to 12 digits: "
AGAIN = "Once more: "


@pytest.mark.parametrize(
    ("typed", "code", "state"),
    [
        ({ASKED: b"135790\n", AGAIN: b"135790\n"}, 0, PinState.SET),
        ({ASKED: b"135790\n", AGAIN: b"135791\n"}, 2, PinState.NONE),
        ({ASKED: b"1111\n"}, 2, PinState.NONE),
        ({ASKED: b"\x04"}, 2, PinState.NONE),
    ],
    ids=["twice the same", "not the same", "too simple", "end of input"],
)
def test_it_is_asked_twice_and_not_shown(
    data: Path, typed: dict[str, bytes], code: int, state: PinState
) -> None:
    mine, theirs = open_terminal()
    with (
        os.fdopen(mine, "r+b", buffering=0) as terminal,
        subprocess.Popen(
            [sys.executable, "-m", "kiosk", "pin", "set", "--data", str(data)],
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            start_new_session=True,  # it asks at the terminal of its session where that has one
        ) as process,
    ):
        os.close(theirs)
        shown = b""
        for question, answer in typed.items():
            while not shown.endswith(question.encode()):
                shown += terminal.read(1)
            terminal.write(answer)
        process.communicate(timeout=60)
        shown += _rest(terminal)
    assert process.returncode == code
    assert b"1357" not in shown
    assert b"Warning" not in shown
    assert Pins(data, 0).state is state


def _rest(terminal: io.FileIO) -> bytes:
    """What was said before the other end was closed."""
    said = b""
    try:
        while some := terminal.read(1024):
            said += some
    except OSError:  # how Linux says that nobody is there any more
        pass
    return said
