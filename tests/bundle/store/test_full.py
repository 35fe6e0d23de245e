"""A disk that is really full: a small one, and a limit of the system on the size of files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.bundle import store
from tests.bundle.store.bundles import codes, install_good, judge, litter, packed
from tests.content.bundles import SMALL, write

SMALL_DISK = 256 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with room for `SMALL_DISK` bytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    options = ["-t", "tmpfs", "-o", f"size={SMALL_DISK}"]
    mounted = subprocess.run(
        ["mount", *options, "kiosk-test", str(folder)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"this machine mounts nothing: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def _large(folder: Path, size: int) -> Path:
    """An exhibition with a picture of so many bytes."""
    write(folder, SMALL.replace("version: 1", f"version: {size}"))
    (folder / "assets/pictures/one.png").write_bytes(os.urandom(size))
    return folder


@pytest.mark.parametrize(
    ("size", "fits"),
    [
        (SMALL_DISK // 2, True),
        (SMALL_DISK - 30_000, False),
        (SMALL_DISK, False),
        (2 * SMALL_DISK, False),
    ],
)
def test_a_full_disk(tmp_path: Path, small_disk: Path, size: int, fits: bool) -> None:
    data = small_disk / "data"
    first = install_good(data, packed(tmp_path, 1))
    (small_disk / "others").write_bytes(bytes(SMALL_DISK // 3))
    installed = store.install(data, _large(tmp_path / "large", size), judge)
    assert (installed.id is not None) is fits
    assert fits or codes(installed.problems) == ["store-full"]
    assert store.to_show(data).id == (installed.id or first)
    assert litter(data) == []
    assert store.fsck(data, repair=False) == ()


def test_a_disk_without_a_single_byte_left(tmp_path: Path, small_disk: Path) -> None:
    data = small_disk / "data"
    first = install_good(data, packed(tmp_path, 1))
    second = packed(tmp_path, 2)
    assert store.install(data, second, judge).id is not None
    filler = small_disk / "others"
    _fill(filler)
    showing = store.to_show(data)
    assert (showing.id, codes(showing.problems)) == (first, ["store-full"])
    filler.unlink()
    assert store.to_show(data).on_trial


def _fill(path: Path) -> None:
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_disk_that_can_only_be_read(tmp_path: Path, small_disk: Path) -> None:
    data = small_disk / "data"
    first = install_good(data, packed(tmp_path, 1))
    second = packed(tmp_path, 2)
    assert store.install(data, second, judge).id is not None
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    showing = store.to_show(data)
    assert (showing.id, codes(showing.problems)) == (first, ["store-unwritable"])
    assert codes(store.install(data, second, judge).problems) == ["store-unwritable"]
    assert store.fsck(data, repair=False) == ()


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
def test_files_that_may_not_grow(tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = install_good(data, packed(tmp_path, 1))
    large = _large(tmp_path / "large", 100_000)
    program = (
        "import resource, sys; from pathlib import Path; from kiosk.bundle import store\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "done = store.install(Path(sys.argv[1]), Path(sys.argv[2]), lambda r: r.problems)\n"
        "print(done.id, *(problem.code for problem in done.problems))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(data), str(large)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ended.stdout, ended.stderr) == ("None store-full\n", "")
    assert store.to_show(data).id == first
    assert litter(data) == []
