"""The keeper and its shows as real processes."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.bundle.store.shelf import Place
from kiosk.keeper.ends import Kind
from tests.keeper.conftest import Keep, Keeper
from tests.keeper.exhibitions import good, tried
from tests.walk.processes import children, is_there
from tests.walk.walker import until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")

SEGV, KILLED = -signal.SIGSEGV.value, -signal.SIGKILL.value
ROLLED_BACK_SECONDS = 90.0
FAULTS = [("crashes", Kind.CRASHED, SEGV), ("hangs", Kind.HUNG, KILLED)]


def _place(data: Path, bundle: str) -> Place:
    return next(entry.place for entry in store.shelved(data) if entry.id == bundle)


def _fails(keeper: Keeper, bundle: str, kind: Kind, code: int) -> None:
    """The show of `bundle` goes down, another one begins, and all of that is written down."""
    until(lambda: len(keeper.ends) == 2 or None)
    keeper.show()
    assert [(end.kind, end.code, end.bundle, end.page) for end in keeper.ends] == [
        (kind, code, bundle, "one"),
        (Kind.FAILED, code, bundle, "one"),
    ]


@pytest.mark.parametrize(("fault", "kind", "code"), FAULTS)
def test_a_new_exhibition_that_goes_down_is_rolled_back(
    keep: Keep, data: Path, fault: str, kind: Kind, code: int
) -> None:
    old, new = good(data, "stays"), tried(data, fault, version=2)
    _fails(keep(), new, kind, code)
    assert (_place(data, old), _place(data, new)) == (Place.ACTIVE, Place.FAILED)


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "kind", "code"), FAULTS)
def test_with_the_usual_limits_too_it_is_soon_rolled_back(
    keep: Keep, data: Path, fault: str, kind: Kind, code: int
) -> None:
    good(data, "stays")
    new = tried(data, fault, version=2)
    began = time.monotonic()
    _fails(keep(limits={}), new, kind, code)
    assert time.monotonic() - began < ROLLED_BACK_SECONDS


def test_a_good_one_that_goes_down_again_and_again_gives_way(keep: Keep, data: Path) -> None:
    old, new = good(data, "stays"), good(data, "crashes", version=2)
    keeper = keep()
    until(lambda: len(keeper.ends) == 4 or None)
    keeper.show()
    assert [end.kind for end in keeper.ends] == [*[Kind.CRASHED] * 3, Kind.FAILED]
    assert {end.bundle for end in keeper.ends} == {new}
    assert (_place(data, old), _place(data, new)) == (Place.PREVIOUS, Place.ACTIVE)


def test_without_another_one_the_built_in_exhibition_is_shown(keep: Keep, data: Path) -> None:
    good(data, "crashes")
    keeper = keep()
    until(lambda: len(keeper.ends) == 4 or None)
    assert keeper.show().stop not in ("one", "two")


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGSTOP, signal.SIGKILL])
def test_the_visitor_finds_the_same_page_again(
    keep: Keep, data: Path, number: signal.Signals
) -> None:
    good(data, "stays")
    keeper = keep(visitor="two fr")
    first = keeper.show(screen="page", stop="two", language="fr")
    assert (first.screen, first.language) == ("attract", "en")
    os.kill(first.pid, number)
    second = keeper.show(first.pid)
    assert (second.screen, second.stop, second.language) == ("page", "two", "fr")
    command = Path(f"/proc/{second.pid}/cmdline").read_text("utf-8")
    assert '"text_size": 150, "contrast": false, "calm": true' in command
    (end,) = keeper.ends
    assert end.page == "two"


def test_it_starts_the_show_again_and_again(keep: Keep) -> None:
    keeper = keep()
    pids = [keeper.show().pid]
    for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL, signal.SIGILL):
        os.kill(pids[-1], number)
        pids.append(keeper.show(*pids).pid)
    assert [end.code for end in keeper.ends] == [-11, -6, -9, -4]


def test_no_window_outlives_its_keeper(keep: Keep) -> None:
    keeper = keep()
    show = keeper.show().pid
    workers = children(show)
    os.kill(keeper.process.pid, signal.SIGKILL)
    until(lambda: not any(map(is_there, (show, *workers))) or None)


@pytest.mark.parametrize("stopped", [False, True])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_ends_with_its_show(keep: Keep, number: signal.Signals, stopped: bool) -> None:
    keeper = keep()
    show = keeper.show().pid
    if stopped:
        os.kill(show, signal.SIGSTOP)
    os.kill(keeper.process.pid, number)
    assert keeper.process.wait_end() == 0
    assert not is_there(show)
    assert keeper.ends == []


def test_a_show_that_is_ended_ends_its_keeper(keep: Keep) -> None:
    keeper = keep()
    os.kill(keeper.show().pid, signal.SIGTERM)
    assert keeper.process.wait_end() == 0
    assert keeper.ends == []


def test_a_show_that_asks_for_it_is_started_again_at_once(keep: Keep, data: Path) -> None:
    old = good(data, "stays")
    good(data, "repeats", version=2)
    keeper = keep()
    first = keeper.show().pid
    store.activate(data, old)
    keeper.show(first)
    assert is_there(keeper.process.pid)
    assert keeper.ends == []


def test_what_cannot_be_written_keeps_nobody_from_the_show(keep: Keep, data: Path) -> None:
    data.write_text("not a folder")
    keeper = keep()
    first = keeper.show().pid
    os.kill(first, signal.SIGSEGV)
    keeper.show(first)


def test_a_stand_in_another_language_shows_something_all_the_same(keep: Keep, data: Path) -> None:
    good(data, "stays")
    assert keep("--language", "nl").show().language == "en"
