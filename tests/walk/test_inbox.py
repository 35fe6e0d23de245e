"""An exhibition comes into the inbox of a real process, in pieces, while a visitor is there."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.cli import main
from kiosk.inbox.memory import NAME
from tests.inbox.hasty import LOOK_SECONDS
from tests.stage.process import TracedProcess, named
from tests.walk import bundles, keyboard
from tests.walk.processes import children
from tests.walk.walker import PATIENCE, until

pytest_plugins = ["tests.stage.fixtures"]

FILE = "tuin.kiosk"


@pytest.mark.skipif(not keyboard.available(), reason="xdotool is not installed")
def test_what_comes_waits_for_its_end_and_for_the_visitor_to_leave(
    environment: dict[str, str], tmp_path: Path
) -> None:
    inbox, data, trace = tmp_path / "inbox", tmp_path / "data", tmp_path / "trace.jsonl"
    inbox.mkdir()
    content = packed(tmp_path)
    here = {**environment, "KIOSK_FOLDERS_INBOX": str(inbox)}
    command = [sys.executable, "-m", "tests.inbox.hasty", "run", "--trace", str(trace)]
    with TracedProcess(command, trace, here) as kiosk:
        kiosk.wait_for(named("complete"), PATIENCE)
        come(kiosk, here)
        until(lambda: None if is_looking(kiosk) else True)
        (inbox / FILE).write_bytes(content[: len(content) // 2])
        read_on(kiosk, here)
        assert not is_looking(kiosk)
        assert not (data / NAME).exists()
        leave(kiosk, here)
        kiosk.wait_for(named("inbox", file=FILE, taken=False), PATIENCE)
        (inbox / FILE).write_bytes(content)
        kiosk.wait_for(named("inbox", file=FILE, taken=True), PATIENCE)
        kiosk.wait_for(named("start"), PATIENCE)
        kiosk.wait_for(named("shown", screen="attract", stop=bundles.FIRST), PATIENCE)
        assert "Traceback" not in kiosk.output()
    assert store.fsck(data, repair=False) == ()


def packed(folder: Path) -> bytes:
    """A packed exhibition."""
    file = folder / FILE
    assert main(["pack", str(bundles.whole(folder / "exhibition")), "-o", str(file)]) == 0
    return file.read_bytes()


def come(kiosk: TracedProcess, environment: dict[str, str]) -> None:
    """A visitor opens the page that is on the screen."""
    keyboard.press(environment, "Return")
    kiosk.wait_for(named("shown", screen="page"), PATIENCE)


def read_on(kiosk: TracedProcess, environment: dict[str, str]) -> None:
    """Pages are turned for as long as many looks would take."""
    begun = kiosk.events[-1].t
    while kiosk.events[-1].t - begun < 10 * LOOK_SECONDS:
        keyboard.press(environment, "Next")
        kiosk.wait_for(named("shown", screen="page"), PATIENCE)
        kiosk.wait_for(named("complete"), PATIENCE)


def leave(kiosk: TracedProcess, environment: dict[str, str]) -> None:
    """The visitor goes back to the story."""
    keyboard.press(environment, "Escape", "Escape")
    kiosk.wait_for(named("shown", screen="attract"), PATIENCE)


def is_looking(kiosk: TracedProcess) -> bool:
    """Whether the process that looks into the inbox is there."""
    for child in children(kiosk.pid):
        with suppress(OSError):
            if b"\0inbox\0" in Path(f"/proc/{child}/cmdline").read_bytes():
                return True
    return False
