from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.photos.cache import Prepared, find
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.workbench import Workbench
from kiosk.photos.workshop import Done, Workshop

SOON = 20  # seconds; only a failure takes as long

Start = Callable[..., Workshop]


@pytest.fixture
def done() -> queue.Queue[Done]:
    return queue.Queue()


@pytest.fixture
def start(cache: Path, plan: Plan, done: queue.Queue[Done]) -> Iterator[Start]:
    """Starts workshops with one worker that put what is done in `done`."""
    with ExitStack() as opened:

        def start(workers: int = 1, limit: float = SOON) -> Workshop:
            workshop = Workshop(cache, plan, done.put, workers, limit)
            opened.callback(workshop.close)
            return workshop

        yield start


@pytest.fixture
def ended() -> queue.Queue[int]:
    """The ids of the worker processes of `started`, each as soon as it is gone."""
    return queue.Queue()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, ended: queue.Queue[int]) -> queue.Queue[int]:
    """The ids of the worker processes, each as soon as it is there."""
    pids: queue.Queue[int] = queue.Queue()

    class Told(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            pids.put(self.pid)

        def __exit__(self, *args: Any) -> None:
            super().__exit__(*args)
            ended.put(self.pid)

    monkeypatch.setattr(subprocess, "Popen", Told)
    return pids


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"photo {n} é.png" for n in range(6)]
    for n, path in enumerate(paths):
        Image.new("RGB", (60, 40), (n, n, n)).save(path)
    return paths


def take(done: queue.Queue[Done], count: int) -> dict[Path, Prepared | PhotoError]:
    taken = [done.get(timeout=SOON) for _ in range(count)]
    assert len({one.source for one in taken}) == count
    return {one.source: one.outcome for one in taken}


def code(outcome: Prepared | PhotoError) -> str:
    return outcome.code if isinstance(outcome, PhotoError) else "prepared"


def test_every_picture_is_reported_once(
    start: Start,
    done: queue.Queue[Done],
    photos: list[Path],
    tmp_path: Path,
    plan: Plan,
    cache: Path,
) -> None:
    workshop = start(workers=2)
    words = tmp_path / "words.jpg"
    words.write_text("words")
    for source in (*photos, words, tmp_path / "gone.jpg"):
        workshop.want(source)
    outcomes = take(done, 8)
    assert code(outcomes[words]) == "picture-kind"
    assert code(outcomes[tmp_path / "gone.jpg"]) == "picture-missing"
    for source in photos:
        assert outcomes[source] == find(source, plan, cache) is not None
    workshop.close()
    assert done.empty()


def test_first_come_first_served_but_who_hurries_goes_first(
    start: Start, done: queue.Queue[Done], started: queue.Queue[int], photos: list[Path]
) -> None:
    workshop = start()
    first, second, third, fourth, urgent, waiting = photos
    workshop.want(first)
    started.get(timeout=SOON)  # so the first is in work
    for source in (second, third, second, fourth, waiting, first):
        workshop.want(source)
    workshop.hurry(waiting)
    workshop.hurry(urgent)
    workshop.hurry(first)
    order = [done.get(timeout=SOON).source for _ in photos]
    assert order == [first, urgent, waiting, second, third, fourth]
    assert started.empty()
    workshop.close()
    assert done.empty()


def test_what_was_done_can_be_wanted_again(
    start: Start, done: queue.Queue[Done], photos: list[Path]
) -> None:
    workshop = start()
    workshop.want(photos[0])
    before = done.get(timeout=SOON)
    workshop.hurry(photos[0])
    assert done.get(timeout=SOON) == before


def test_two_workshops_may_make_the_same_pictures(
    start: Start, done: queue.Queue[Done], photos: list[Path], cache: Path
) -> None:
    for workshop in (start(), start()):
        for source in photos:
            workshop.want(source)
    outcomes = [done.get(timeout=SOON) for _ in range(2 * len(photos))]
    assert {code(one.outcome) for one in outcomes} == {"prepared"}
    files = list(cache.iterdir())
    assert len(files) == len(Rendition) * len(photos)
    for path in files:
        with Image.open(path) as image:
            image.load()


def test_a_worker_that_is_killed_takes_no_picture_along(
    start: Start, done: queue.Queue[Done], started: queue.Queue[int], photos: list[Path]
) -> None:
    workshop = start()
    for source in photos:
        workshop.want(source)
    os.kill(started.get(timeout=SOON), signal.SIGTERM)
    outcomes = take(done, len(photos))
    assert {code(outcome) for outcome in outcomes.values()} == {"prepared"}
    started.get(timeout=SOON)
    assert started.empty()


def test_a_picture_that_costs_two_workers_stops_no_other(
    start: Start,
    done: queue.Queue[Done],
    started: queue.Queue[int],
    slow: Path,
    photos: list[Path],
) -> None:
    workshop = start()
    for source in (slow, *photos):
        workshop.want(source)
    for _ in range(2):
        os.kill(started.get(timeout=SOON), signal.SIGTERM)
    outcomes = take(done, 1 + len(photos))
    assert code(outcomes.pop(slow)) == "picture-unreadable"
    assert {code(outcome) for outcome in outcomes.values()} == {"prepared"}
    started.get(timeout=SOON)
    assert started.empty()


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="cannot wait for its end here")
def test_a_worker_that_dies_between_two_pictures_takes_none_along(
    cache: Path, plan: Plan, started: queue.Queue[int], photos: list[Path]
) -> None:
    bench = Workbench(cache, plan, SOON)
    assert code(bench.prepare(photos[0])) == "prepared"
    pid = started.get(timeout=SOON)
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert code(bench.prepare(photos[1])) == "prepared"
    bench.clear()


def test_no_process_waits_for_work_and_a_new_one_starts_with_it(
    start: Start,
    done: queue.Queue[Done],
    started: queue.Queue[int],
    ended: queue.Queue[int],
    photos: list[Path],
) -> None:
    workshop = start()
    for source in photos[:2]:
        workshop.want(source)
    take(done, 2)
    first = started.get(timeout=SOON)
    assert ended.get(timeout=SOON) == first
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    workshop.want(photos[2])
    take(done, 1)
    assert ended.get(timeout=SOON) == started.get(timeout=SOON) != first
    assert started.empty()


def test_a_picture_that_takes_too_long_stops_no_other(
    start: Start,
    done: queue.Queue[Done],
    started: queue.Queue[int],
    slow: Path,
    photos: list[Path],
    capfd: pytest.CaptureFixture[str],
) -> None:
    workshop = start(limit=0.4)
    workshop.want(slow)
    workshop.want(photos[0])
    outcomes = take(done, 2)
    assert code(outcomes[slow]) == "picture-unreadable"
    assert code(outcomes[photos[0]]) == "prepared"
    assert "prepare.py" in capfd.readouterr().err  # where it was
    assert started.qsize() == 2  # it was not tried again


def test_closing_does_not_wait_for_a_picture(
    start: Start,
    done: queue.Queue[Done],
    started: queue.Queue[int],
    slow: Path,
    photos: list[Path],
) -> None:
    workshop = start(workers=2)
    workshop.want(slow)
    pid = started.get(timeout=SOON)
    for source in photos:
        workshop.want(source)
    before = time.monotonic()
    workshop.close()
    assert time.monotonic() - before < 1
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    reported = {done.get_nowait().source for _ in range(done.qsize())}
    assert slow not in reported
    workshop.close()


def test_closing_what_was_never_used(start: Start, started: queue.Queue[int]) -> None:
    start(workers=4).close()
    assert started.empty()


def test_a_workbench_that_was_stopped_starts_nothing(
    cache: Path, plan: Plan, photos: list[Path], started: queue.Queue[int]
) -> None:
    bench = Workbench(cache, plan, SOON)
    bench.stop()
    assert code(bench.prepare(photos[0])) == "picture-unreadable"
    assert started.empty()


def test_a_worker_that_cannot_start_is_no_crash(
    start: Start, done: queue.Queue[Done], photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(photos[0].parent / "no such python"))
    workshop = start()
    for source in photos:
        workshop.want(source)
    assert {code(outcome) for outcome in take(done, len(photos)).values()} == {"picture-unreadable"}


def test_a_module_in_the_current_folder_is_never_run(
    start: Start,
    done: queue.Queue[Done],
    photos: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The current folder may be a stick that anyone has had."""
    (tmp_path / "PIL").mkdir()
    for module in ("PIL/__init__.py", "faulthandler.py", "kiosk.py", "json.py"):
        (tmp_path / module).write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    start().want(photos[0])
    assert code(done.get(timeout=SOON).outcome) == "prepared"


def test_the_window_never_imports_what_opens_pictures() -> None:
    code = (
        "import sys, kiosk.photos.workshop, kiosk.photos.cache, kiosk.photos.plan\n"
        "sys.exit(any(name.split('.')[0] in ('PIL', 'PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
