"""`kiosk pack` as organisers call it, and the verbs that take what it made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.bundle.zips import PICTURE, archive
from tests.bundle.zips import write as write_archive
from tests.cli.terminals import open_terminal
from tests.content.bundles import GARDEN, SMALL, write

WAITED_FOR = {"kiosk.bundle.pack", "kiosk.bundle.store", "kiosk.bundle.signature", "cryptography"}
NO_PICTURES = "".join(line for line in SMALL.splitlines(True) if "picture:" not in line)


def test_it_is_named_after_the_exhibition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "my folder", NO_PICTURES)
    monkeypatch.chdir(tmp_path)
    assert main(["pack", str(folder)]) == 0
    assert capsys.readouterr() == ("small.kiosk\n", "")
    assert (tmp_path / "small.kiosk").is_file()


def test_errors_are_told_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "bundle", SMALL.replace("one.png", "two.png"))
    target = tmp_path / "x.kiosk"
    assert main(["pack", str(folder), "-o", str(target)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("content.yaml:9:")
    assert line.endswith("[picture-missing]")
    assert not target.exists()


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", str(tmp_path), "-o", str(tmp_path / "x.kiosk")]) == 3
    assert "[bundle-not]" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], [".", "-o", "photo.jpg"], [".", "-o"]])
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", *words]) == 2
    assert "usage:" in capsys.readouterr().err


def test_a_file_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "nowhere" / "x.kiosk"
    assert main(["pack", str(GARDEN), "-o", str(target)]) == 2
    assert capsys.readouterr().err == f"kiosk: {target}: No such file or directory.\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of its own")
def test_a_terminal_is_told_how_far_it_is(tmp_path: Path) -> None:
    reading, writing = open_terminal()
    command = [sys.executable, "-m", "kiosk", "pack", str(GARDEN), "-o", str(tmp_path / "x.kiosk")]
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=writing, check=False, timeout=30)
    os.close(writing)
    told = os.read(reading, 4096).decode()
    os.close(reading)
    assert ended.returncode == 0
    assert "5 of 5 files, 0 s left" in told
    assert told.endswith("\n")
    assert told.count("\n") == 1


def test_shots_of_a_packed_exhibition(tmp_path: Path) -> None:
    folder = write(tmp_path / "bundle", NO_PICTURES)
    target = tmp_path / "small.kiosk"
    assert main(["pack", str(folder), "-o", str(target)]) == 0
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    options = ["--out", str(tmp_path), "--size", "480x320@10"]
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "shots", str(target), *options],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "480x320" / "en" / "attract.png").is_file()
    assert not list(temporary.glob("kiosk-*"))


@pytest.mark.parametrize(("data", "code"), [(b"", 3), (archive([PICTURE]), 1)])
@pytest.mark.parametrize("verb", [["shots", "--out", "x"], ["run"]])
def test_a_packed_exhibition_that_is_refused(
    tmp_path: Path,
    verb: list[str],
    data: bytes,
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*verb, str(write_archive(tmp_path, data))]) == code
    said = capsys.readouterr()
    assert said.err.startswith("small.kiosk:1:1: ")
    assert len(said.err.splitlines()) == 1


def test_other_verbs_wait_for_nothing_of_it() -> None:
    program = "import sys, kiosk.cli; print(*sys.modules)"
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert "kiosk.cli.pack" in said.stdout.split()
    assert not WAITED_FOR & set(said.stdout.split())
