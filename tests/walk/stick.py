"""A stick that is put in and pulled out: a disk in a file, mounted where sticks are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

SIZE_MB = 64


class Stick:
    """A disk in a file. It is `in` or out; what is on it stays."""

    def __init__(self, image: Path, folder: Path) -> None:
        self._image = image
        self.folder = folder

    def put_in(self) -> None:
        """Mounts it, or skips the test where this machine may not."""
        self.folder.mkdir(parents=True, exist_ok=True)
        _must("mount", "-o", "loop", str(self._image), str(self.folder))

    def pull_out(self) -> None:
        """Takes it away, whoever reads from it."""
        _must("umount", "--lazy", str(self.folder))
        self.folder.rmdir()


@contextmanager
def stick(folder: Path, name: str) -> Iterator[Stick]:
    """An empty stick called `name`, out; its image is in `folder`."""
    if not sys.platform.startswith("linux") or os.geteuid() or not shutil.which("mkfs.ext4"):
        pytest.skip("only root on Linux may mount a disk in a file")
    image = folder / "stick.img"
    with image.open("wb") as file:
        file.truncate(SIZE_MB * 1024 * 1024)
    _must("mkfs.ext4", "-q", "-F", "-m", "0", "-L", name, str(image))
    made = Stick(image, Path("/media") / folder.name / name)
    try:
        yield made
    finally:
        if os.path.ismount(made.folder):
            made.pull_out()
        with suppress(OSError):
            made.folder.parent.rmdir()


def _must(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{command[0]}: {done.stderr.strip()}")
