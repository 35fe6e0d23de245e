"""`kiosk run` as a process: how it begins, what it survives, and how it ends."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.stage.process import TracedProcess, named
from tests.stage.server import Server
from tests.walk import bundles, keyboard
from tests.walk.cache import PICTURES, RENDITIONS_OF_EACH, renditions
from tests.walk.processes import children, is_there
from tests.walk.walker import PATIENCE, Start, until

pytest_plugins = ["tests.stage.fixtures"]

END_SECONDS = 2.0
NEEDS_KEYS = pytest.mark.skipif(not keyboard.available(), reason="xdotool is not installed")


def opens_a_page(kiosk: TracedProcess, environment: dict[str, str]) -> None:
    """The kiosk still does what a visitor asks for."""
    keyboard.press(environment, "Return")
    kiosk.wait_for(named("shown", screen="page"), PATIENCE)
    kiosk.wait_for(named("complete"), PATIENCE)


def problems(kiosk: TracedProcess) -> list[str]:
    return [str(event.details["text"]) for event in kiosk.events if event.name == "problem"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("arguments", [(), ("--locked",)])
def test_it_ends_at_once_and_leaves_nobody_behind(
    start: Start, number: signal.Signals, arguments: tuple[str, ...]
) -> None:
    kiosk = start(*arguments)
    workers = until(lambda: children(kiosk.pid) or None)
    asked = time.monotonic()
    os.kill(kiosk.pid, number)
    assert kiosk.wait_end() == 0
    assert time.monotonic() - asked < END_SECONDS
    assert not any(is_there(worker) for worker in workers)
    assert kiosk.output() == ""


def test_photo_workers_do_not_outlive_a_killed_kiosk(start: Start) -> None:
    kiosk = start()
    workers = until(lambda: children(kiosk.pid) or None)
    os.kill(kiosk.pid, signal.SIGKILL)
    kiosk.wait_end()
    until(lambda: not any(is_there(worker) for worker in workers) or None)


@NEEDS_KEYS
def test_a_killed_photo_worker_does_not_hurt_the_show(
    start: Start, environment: dict[str, str]
) -> None:
    kiosk, kept = start(), Path(environment["XDG_CACHE_HOME"])
    killed = until(lambda: children(kiosk.pid) or None)
    for worker in killed:
        os.kill(worker, signal.SIGKILL)
    opens_a_page(kiosk, environment)
    expected = RENDITIONS_OF_EACH * (len(list(PICTURES.iterdir())) - len(killed))
    until(lambda: len(renditions(kept)) >= expected or None)
    assert is_there(kiosk.pid)
    assert "Traceback" not in kiosk.output()


@NEEDS_KEYS
@pytest.mark.parametrize("stop", [bundles.FIRST, bundles.SECOND])
@pytest.mark.parametrize("content", [b"not a picture", None], ids=["broken", "missing"])
def test_a_bad_picture_is_told_and_the_show_goes_on(
    start: Start, environment: dict[str, str], tmp_path: Path, stop: str, content: bytes | None
) -> None:
    bundle = bundles.whole(tmp_path / "bundle")
    bundles.picture(bundle, stop).unlink()
    if content is not None:
        bundles.picture(bundle, stop).write_bytes(content)
    kiosk = start(str(bundle))
    opens_a_page(kiosk, environment)
    keyboard.press(environment, "Next")
    kiosk.wait_for(named("shown", screen="page", stop=bundles.SECOND))
    kiosk.wait_for(named("complete", stop=bundles.SECOND))
    told = problems(kiosk)
    assert told
    assert all(f"pictures/{stop}.png" in problem for problem in told)


def test_a_broken_translation_is_told_and_the_show_goes_on(start: Start, tmp_path: Path) -> None:
    bundle = bundles.whole(tmp_path / "bundle")
    bundles.french(bundle).write_text("language: [fr\n", "utf-8")
    kiosk = start(str(bundle), "--language", "fr")
    assert [told.split(":")[:2] for told in problems(kiosk)] == [
        ["assets/translations/fr.yaml", "1"]
    ]


def test_it_begins_in_the_language_asked_for(start: Start, tmp_path: Path) -> None:
    kiosk = start(str(bundles.whole(tmp_path / "bundle")), "--language", "fr")
    shown = next(event for event in kiosk.events if event.name == "shown")
    assert shown.details["language"] == "fr"
    assert problems(kiosk) == []


def test_a_window_has_the_size_asked_for(
    start: Start, plain_screen: Server, tmp_path: Path
) -> None:
    start(str(bundles.whole(tmp_path / "bundle")), "--windowed", "--size", "800x600")
    picture = plain_screen.picture()
    left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
    assert (right - left, bottom - top) == (800, 600)


@pytest.mark.parametrize("number", ["9", "0", "-1"])
def test_a_screen_that_is_not_there_is_the_first_one(
    start: Start, plain_screen: Server, tmp_path: Path, number: str
) -> None:
    start(str(bundles.whole(tmp_path / "bundle")), f"--screen={number}")
    assert plain_screen.picture().getbbox() == (0, 0, 1920, 1080)


@NEEDS_KEYS
def test_ctrl_q_ends_it(start: Start, environment: dict[str, str]) -> None:
    kiosk = start()
    keyboard.press(environment, "ctrl+q")
    assert kiosk.wait_end() == 0


@NEEDS_KEYS
def test_nothing_on_the_keyboard_ends_a_locked_one(
    start: Start, environment: dict[str, str]
) -> None:
    kiosk = start("--locked")
    keyboard.press(environment, "ctrl+q", "ctrl+w", "alt+F4", "F11", "ctrl+c", "Escape")
    kiosk.wait_for(named("input", kind="key"))
    opens_a_page(kiosk, environment)
    assert is_there(kiosk.pid)


@pytest.mark.parametrize("hindrance", ["a file in its place", "no right to write"])
def test_it_does_without_a_cache_folder(
    environment: dict[str, str], tmp_path: Path, hindrance: str
) -> None:
    cache, passing, trace = Path(environment["XDG_CACHE_HOME"]), tmp_path / "temp", tmp_path / "t"
    passing.mkdir()
    if hindrance == "no right to write":
        (cache / "exhibition-kiosk" / "renditions").mkdir(0o555, parents=True)
    else:
        cache.write_text("not a folder")
    command = [*without_root_rights(), sys.executable, "-m", "kiosk", "run", "--trace", str(trace)]
    bundle = bundles.whole(tmp_path / "bundle")
    elsewhere = {**environment, "TMPDIR": str(passing)}
    with TracedProcess([*command, str(bundle)], trace, elsewhere) as kiosk:
        kiosk.wait_for(named("complete"), PATIENCE)
        assert list(passing.glob("*/*.jpg"))
        assert problems(kiosk) == []
        assert kiosk.end() == 0
        assert not list(passing.iterdir()), "something stays behind"


def without_root_rights() -> list[str]:
    """What to put before a command so that folders can be closed to it, to root as well."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and setpriv is not installed")
    return ["setpriv", "--bounding-set=-dac_override"]
