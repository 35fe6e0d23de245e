"""The whole check: in every form of a bundle, of many stops, and of what comes with the kiosk."""

from __future__ import annotations

import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from kiosk.bundle.pack import pack
from kiosk.checks import check
from kiosk.content.builtin import builtin_bundle
from kiosk.content.reader import read
from tests.checks.bundles import WORDS, pictured, told
from tests.content.bundles import SMALL

STOPS = 300


def test_a_folder_and_its_file_are_the_same(tmp_path: Path) -> None:
    folder = pictured(tmp_path)
    (folder / "assets/pictures/two.jpg").touch()
    assert told(check(folder)) == told(check(folder / "content.yaml")) != []


def test_an_exhibition_in_one_file(tmp_path: Path) -> None:
    folder = pictured(tmp_path / "folder")
    (folder / "content.yaml").write_text(
        (folder / "content.yaml").read_text().replace("title: One", "title: 水")
    )
    exhibition = read(folder).exhibition
    assert exhibition is not None
    target = tmp_path / "small.kiosk"
    assert pack(exhibition, folder, target, lambda _: None) == ()
    assert told(check(target)) == [("typeface-lacks", "content.yaml", 8, 12)]


def test_a_file_that_is_no_exhibition(tmp_path: Path) -> None:
    path = tmp_path / "small.kiosk"
    path.write_bytes(b"words")
    checked = check(path)
    assert [code for code, *_ in told(checked)] == ["archive-not"]
    assert not checked.reading.readable
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.yaml", SMALL)
    assert told(check(path)) != []


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pictured(tmp_path / "bundle")
    before = sorted(folder.rglob("*"))
    (tmp_path / "passing").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "passing"))
    assert told(check(folder)) == []
    assert sorted(folder.rglob("*")) == before
    assert list((tmp_path / "passing").iterdir()) == []


def test_what_comes_with_the_kiosk_waits_for_its_photographs_only() -> None:
    assert {code for code, *_ in told(check(builtin_bundle()))} <= {"stand-in"}


def test_many_stops_are_checked_in_a_moment(tmp_path: Path) -> None:
    head, stop = WORDS[: WORDS.index("  - id: one")], WORDS[WORDS.index("  - id: one") :]
    stop = stop[: stop.index("pioneers")]
    many = "".join(stop.replace("id: one", f"id: stop-{number}") for number in range(STOPS))
    (tmp_path / "content.yaml").write_text(head.replace("[en, nl]", "[en]") + many)
    begun = time.process_time()
    assert told(check(tmp_path)) == []
    assert time.process_time() - begun < 2.0


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the most memory")
def test_it_takes_little_memory() -> None:
    program = (
        "import re, resource, sys; from pathlib import Path; from kiosk.checks import check;"
        "from kiosk.photos.together import WORKERS;"
        "check(Path(sys.argv[1]));"
        # not ru_maxrss: that begins with what the process was before it became this program
        "own = int(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1]);"
        "worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss;"
        "print((own + WORKERS * worker) // 1024)"
    )
    command = [sys.executable, "-c", program, str(builtin_bundle())]
    assert int(subprocess.check_output(command, text=True, timeout=60)) < 300
