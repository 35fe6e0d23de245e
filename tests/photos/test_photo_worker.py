from __future__ import annotations

import io
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.photos import worker
from kiosk.photos.cache import Prepared, find
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.wire import read_answer, read_job, write_answer, write_job

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def command(plan: Plan, cache: Path) -> list[str]:
    told = [str(cache), str(plan.long), str(plan.short), "20"]
    return [sys.executable, "-X", "utf8", "-m", "kiosk.photos.worker", *told]


def test_answers_come_in_order_and_alone_and_it_ends_with_its_input(
    command: list[str], tmp_path: Path, quarters: Image.Image, plan: Plan, cache: Path
) -> None:
    good, bad, gone = (tmp_path / name for name in ("é 🎉.png", "words.jpg", "gone.jpg"))
    quarters.save(good)
    bad.write_text("words")
    jobs = "".join(write_job(source) for source in (good, bad, gone, good))
    ended = subprocess.run(
        command, input=jobs, capture_output=True, encoding="utf-8", check=True, timeout=20
    )
    first, second, third, fourth = map(read_answer, ended.stdout.splitlines())
    assert isinstance(second, PhotoError)
    assert isinstance(third, PhotoError)
    assert first == fourth == find(good, plan, cache)
    assert (second.code, third.code) == ("picture-kind", "picture-missing")
    assert ended.stderr == ""


@linux
def test_it_leaves_the_processor_the_memory_and_ctrl_c_to_the_window(
    command: list[str], tmp_path: Path
) -> None:
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None

        def answer() -> str:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(write_job(tmp_path / "gone.jpg"))
            process.stdin.flush()
            return process.stdout.readline()

        assert answer()
        nice = os.getpriority(os.PRIO_PROCESS, process.pid)
        assert nice == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        (space,) = (line for line in limits.splitlines() if line.startswith("Max address space"))
        assert space.split()[3:5] == [str(worker.MOST_MEMORY)] * 2
        process.send_signal(signal.SIGINT)
        assert answer()
    assert process.returncode == 0


@pytest.fixture
def own_process(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keeps the limits away from the process that tests; the calls that it would have met."""
    calls: list[str] = []

    def note(name: str) -> Callable[..., None]:
        return lambda *args: calls.append(f"{name}{args}")

    monkeypatch.setattr(signal, "signal", note("signal"))
    monkeypatch.setattr(os, "nice", note("nice"), raising=False)
    if sys.platform == "linux":
        monkeypatch.setattr("resource.setrlimit", note("setrlimit"))
    return calls


def test_main_serves_stdin(
    command: list[str],
    tmp_path: Path,
    own_process: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", command[4:])
    monkeypatch.setattr(sys, "stdin", io.StringIO(write_job(tmp_path / "gone.jpg")))
    monkeypatch.delitem(sys.modules, "kiosk.photos.worker")
    runpy.run_module("kiosk.photos.worker", run_name="__main__")
    answer = read_answer(capsys.readouterr().out)
    assert isinstance(answer, PhotoError)
    assert answer.code == "picture-missing"
    assert "nice(10,)" in own_process


def test_what_a_library_prints_is_no_answer(
    command: list[str],
    tmp_path: Path,
    own_process: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    done = Prepared({}, (3, 2))

    def noisy(*_: object) -> Prepared:
        print("chatter")
        return done

    monkeypatch.setattr(worker, "prepare", noisy)
    monkeypatch.setattr(sys, "argv", command[4:])
    monkeypatch.setattr(sys, "stdin", io.StringIO(write_job(tmp_path / "photo.jpg")))
    worker.main()
    said = capsys.readouterr()
    assert read_answer(said.out) == done
    assert said.err == "chatter\n"
    assert own_process


def test_it_works_where_there_is_neither_niceness_nor_a_limit(
    command: list[str], own_process: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", command[4:])
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delattr(os, "nice")
    worker.main()
    assert [call.partition("(")[0] for call in own_process] == ["signal"]


SHORT_OF_MEMORY = """
from kiosk.photos import worker
worker.MOST_MEMORY = 200 * 1024**2
worker.main()
"""


@linux
def test_a_picture_that_takes_too_much_memory_stops_no_other(
    command: list[str], slow: Path, tmp_path: Path, quarters: Image.Image
) -> None:
    small = tmp_path / "small.png"
    quarters.save(small)
    short = [sys.executable, "-c", SHORT_OF_MEMORY, *command[5:]]
    jobs = write_job(slow) + write_job(small)
    ended = subprocess.run(
        short, input=jobs, capture_output=True, encoding="utf-8", check=True, timeout=20
    )
    refused, done = map(read_answer, ended.stdout.splitlines())
    assert isinstance(refused, PhotoError)
    assert (refused.code, refused.details) == (
        "picture-unreadable",
        {"reason": "it takes too much memory"},
    )
    assert isinstance(done, Prepared)


WINDOW_THAT_CRASHES = """
import json, os, subprocess, sys
gone, slow, *command = sys.argv[1:]
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
worker = subprocess.Popen(command, **pipes, encoding="utf-8")
for source in (gone, slow):
    worker.stdin.write(json.dumps(source) + "\\n")
worker.stdin.flush()
worker.stdout.readline()
os._exit(7)
"""


def test_none_outlives_the_window_for_long(command: list[str], slow: Path) -> None:
    """Its stderr ends when both are gone, and tells that the worker was ended at its work."""
    command[-1] = "0.4"
    window = [sys.executable, "-c", WINDOW_THAT_CRASHES, "gone.jpg", str(slow), *command]
    ended = subprocess.run(window, stderr=subprocess.PIPE, check=False, timeout=20)
    assert ended.returncode == 7
    assert b"prepare.py" in ended.stderr


@pytest.mark.parametrize("name", ["a b.jpg", "é\n🎉.jpg", "not utf-8 \udcff.jpg", 'quote".jpg'])
def test_names_survive_the_wire(name: str) -> None:
    line = write_job(Path("folder") / name)
    assert line.isascii()
    assert line.count("\n") == 1
    assert read_job(line) == Path("folder") / name


def test_errors_survive_the_wire() -> None:
    read = read_answer(write_answer(PhotoError("picture-too-large", {"limit": "50"})))
    assert isinstance(read, PhotoError)
    assert (read.code, read.details) == ("picture-too-large", {"limit": "50"})


@pytest.mark.parametrize("line", ["", "{", '{"files": {', "[]", "3", "null\n"])
def test_half_an_answer_is_none(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of them means the same
        read_answer(line)
