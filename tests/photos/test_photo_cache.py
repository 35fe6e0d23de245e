from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from unittest.mock import patch

import pytest
from PIL import Image

from kiosk.photos.cache import Prepared, find, store, sweep
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare


@pytest.fixture
def source(tmp_path: Path, quarters: Image.Image) -> Path:
    path = tmp_path / "photo.png"
    quarters.save(path)
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_find_agrees_with_prepare(source: Path, plan: Plan, cache: Path) -> None:
    assert find(source, plan, cache) is None
    done = prepare(source, plan, cache)
    assert find(source, plan, cache) == done
    assert find(source, Plan.for_screen(640, 480), cache) is None


def test_what_is_there_is_not_made_again(source: Path, plan: Plan, cache: Path) -> None:
    done = prepare(source, plan, cache)
    written = {path: path.stat().st_ino for path in done.files.values()}
    assert prepare(source, plan, cache) == done
    assert {path: path.stat().st_ino for path in done.files.values()} == written


def test_a_changed_picture_is_another_one(source: Path, plan: Plan, cache: Path) -> None:
    before = prepare(source, plan, cache)
    Image.new("RGB", (40, 40), "white").save(source)
    assert find(source, plan, cache) is None
    after = prepare(source, plan, cache)
    assert after.size == (40, 40)
    assert not set(after.files.values()) & set(before.files.values())


@pytest.mark.parametrize("rendition", Rendition)
@pytest.mark.parametrize("kept", [0, 1, 100, 900, -1])
def test_a_damaged_rendition_is_made_again(
    rendition: Rendition, kept: int, source: Path, plan: Plan, cache: Path
) -> None:
    done = prepare(source, plan, cache)
    path = done.files[rendition]
    whole = path.read_bytes()
    path.write_bytes(whole[:kept])
    assert find(source, plan, cache) is None
    assert prepare(source, plan, cache) == done
    assert path.read_bytes() == whole


def test_a_rendition_of_another_make_is_made_again(source: Path, plan: Plan, cache: Path) -> None:
    done = prepare(source, plan, cache)
    done.files[Rendition.ZOOM].write_bytes(b"no picture, but it ends as one\xff\xd9")
    assert find(source, plan, cache) is None


CRASH = """
import os, sys
from pathlib import Path
from kiosk.photos.plan import Plan
from kiosk.photos.prepare import prepare

source, cache, moment, nth = sys.argv[1:]
real, left = getattr(os, moment), int(nth)

def crash(*args, **options):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    return real(*args, **options)

setattr(os, moment, crash)
prepare(Path(source), Plan(320, 240), Path(cache))
"""


@pytest.mark.parametrize(("moment", "nth"), [("fsync", 0), ("replace", 1), ("replace", 2)])
def test_a_crash_leaves_no_half_rendition(
    moment: str, nth: int, source: Path, plan: Plan, cache: Path
) -> None:
    crash = [sys.executable, "-c", CRASH, str(source), str(cache), moment, str(nth)]
    assert subprocess.run(crash, check=False).returncode == 9
    assert [path.suffix for path in cache.iterdir()].count(".part") == 1
    for path in cache.glob("*.jpg"):
        with Image.open(path) as image:
            image.load()
    assert len(list(cache.glob("*.jpg"))) == nth
    assert find(source, plan, cache) is None
    done = prepare(source, plan, cache)
    assert all(path.is_file() for path in done.files.values())


def test_a_cache_that_cannot_be_written_is_named(source: Path, plan: Plan) -> None:
    cache = source / "under a file"
    with pytest.raises(PhotoError) as caught:
        prepare(source, plan, cache)
    assert caught.value.code == "cache-unwritable"
    assert caught.value.details == {"folder": str(cache)}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_named_and_left_tidy(
    number: int, source: Path, plan: Plan, cache: Path
) -> None:
    full = patch("os.fsync", side_effect=OSError(number, os.strerror(number)))
    with full, pytest.raises(PhotoError) as caught:
        prepare(source, plan, cache)
    assert caught.value.code == "cache-full"
    assert names(cache) == set()


def test_a_file_that_is_being_read_need_not_be_replaced(
    source: Path, plan: Plan, cache: Path
) -> None:
    """As on Windows, when two processes have made the same picture."""
    path = prepare(source, plan, cache).files[Rendition.TILE]
    with patch("os.replace", side_effect=PermissionError(errno.EACCES, "in use")):
        store(path, path.read_bytes())
    assert names(cache) == {p.name for p in prepare(source, plan, cache).files.values()}


def age(prepared: Prepared, seconds: float) -> None:
    for path in prepared.files.values():
        os.utime(path, (time.time() - seconds,) * 2)


def test_sweeping_removes_what_was_unused_for_longest(
    tmp_path: Path, plan: Plan, cache: Path
) -> None:
    sources = [tmp_path / f"{n}.png" for n in range(3)]
    for n, source in enumerate(sources):
        Image.new("RGB", (40, 40), (n, n, n)).save(source)
        age(prepare(source, plan, cache), 1000 - n)
    assert find(sources[0], plan, cache) is not None  # and that is a use
    total = sum(path.stat().st_size for path in cache.iterdir())
    sweep(cache, total)
    assert len(names(cache)) == 9
    sweep(cache, total - 1)
    assert find(sources[1], plan, cache) is None
    assert find(sources[0], plan, cache)
    assert find(sources[2], plan, cache)
    sweep(cache, 0)
    assert names(cache) == set()


def test_sweeping_removes_old_leftovers_only(source: Path, plan: Plan, cache: Path) -> None:
    rendition = prepare(source, plan, cache).files[Rendition.TILE]
    old, young = (rendition.with_name(f"{rendition.name}.{pid}.part") for pid in (1, 2))
    for part, seconds in ((old, 4000), (young, 10)):
        part.write_bytes(b"half")
        os.utime(part, (time.time() - seconds,) * 2)
    sweep(cache)
    assert young.exists()
    assert not old.exists()
    assert len(names(cache)) == 4


def test_sweeping_leaves_the_files_of_others_alone(tmp_path: Path) -> None:
    (tmp_path / "holiday-2024.jpg").write_bytes(b"mine")
    sweep(tmp_path, 0)
    assert names(tmp_path) == {"holiday-2024.jpg"}


def test_sweeping_where_nothing_is(tmp_path: Path) -> None:
    sweep(tmp_path / "no such folder")
