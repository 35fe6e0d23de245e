"""`kiosk shots` as a process: every screen as a picture, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.walk import bundles

USAGE, UNREADABLE = 2, 3
SIZE, LANGUAGE = (1366, 768), "nl"
FOLDER = Path(f"{SIZE[0]}x{SIZE[1]}", LANGUAGE)
TOUR = [
    "wat-is",
    "depot",
    "vernieuwend",
    "hefboom",
    "villa-clementina",
    "innovator-of-ondernemer",
    "trivelo",
    "praktijk",
    "ecosysteem",
]
NAMES = {
    "attract",
    *(f"attract-{stop}" for stop in TOUR[1:]),
    "overview",
    *TOUR,
    *(f"zoom-{stop}" for stop in TOUR),
    "comfort",
    "language",
    "take",
    *(f"take-{stop}" for stop in TOUR),
    "countdown",
}


def shots(out: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the verb; what it keeps goes beside `out`."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(out.parent / "cache")}
    command = [sys.executable, "-m", "kiosk", "shots", "--out", str(out), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def pictures(folder: Path) -> dict[str, bytes]:
    """The bytes of every file in a folder, by its name without the ending."""
    return {path.stem: path.read_bytes() for path in folder.iterdir()}


def further_part(name: str) -> bool:
    """Whether it names a page scrolled on: its name, a hyphen and the part's number, from 2."""
    stop, _, part = name.rpartition("-")
    return stop in TOUR and part.isdigit() and int(part) > 1


def test_every_screen_twice_with_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for out in (tmp_path / "first", tmp_path / "second"):
        size = f"{SIZE[0]}x{SIZE[1]}"
        ended = shots(out, "--size", size, "--language", LANGUAGE)
        assert (ended.returncode, ended.stderr) == (0, "")
        paths = {Path(line) for line in ended.stdout.splitlines()}
        assert paths == {path for path in out.rglob("*") if path.is_file()}
        made.append(pictures(out / FOLDER))
    first, second = made
    assert {name for name in first if not further_part(name)} == NAMES
    assert [name for name in first if first[name] != second.get(name)] == []
    assert first.keys() == second.keys()
    assert len(set(first.values())) == len(first), "two screens look the same"
    for name in first:
        with Image.open(tmp_path / "first" / FOLDER / f"{name}.png") as picture:
            assert (picture.format, picture.size) == ("PNG", SIZE)


def test_several_sizes_languages_and_the_largest_text(tmp_path: Path) -> None:
    bundle = bundles.whole(tmp_path / "bundle")
    wanted = [option for size in ("640x480@10", "480x640") for option in ("--size", size)]
    out = tmp_path / "out"
    ended = shots(out, str(bundle), *wanted, "--text-size", "largest")
    assert (ended.returncode, ended.stderr) == (0, "")
    for size in ((640, 480), (480, 640)):
        for language in ("nl", "fr"):
            with Image.open(out / f"{size[0]}x{size[1]}" / language / "cup.png") as picture:
                assert picture.size == size
    lying = out / "640x480"
    assert pictures(lying / "nl")["cup"] != pictures(lying / "fr")["cup"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--size", "wide"), "wide"),
        (("--size", "1366x768@0"), "0"),
        (("--size", "1x1"), "1x1"),
        (("--language", "tlh"), "tlh"),
        (("--text-size", "huge"), "huge"),
    ],
)
def test_wrong_usage_is_told_and_makes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    ended = shots(tmp_path / "out", *arguments)
    assert ended.returncode == USAGE
    assert named in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "out").exists()


def test_a_bundle_that_is_not_there_is_named(tmp_path: Path) -> None:
    ended = shots(tmp_path / "out", "nowhere")
    assert ended.returncode == UNREADABLE
    assert "nowhere" in ended.stderr
