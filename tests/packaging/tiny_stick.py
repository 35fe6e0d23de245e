"""A tiny kiosk and its libraries as real wheels, and sticks with it: real pip, no network."""

from __future__ import annotations

import ensurepip
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from on_stick import computers, make

from tests.packaging.tiny import PROGRAM

HERE = computers.here()
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "exhibition-kiosk"
version = "1"
"""

BACKEND = """
import shutil

def build_wheel(folder, config_settings=None, metadata_directory=None):
    return shutil.copy("exhibition_kiosk-1-py3-none-any.whl", folder).rpartition("/")[2]
"""

REQUIRES = (
    "everywhere",
    'on-windows; sys_platform == "win32"',
    'on-arm; platform_machine == "aarch64"',
    'since-thirteen; python_version >= "3.13"',
    'signing; extra == "sign"',
)


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where sticks are made: a checkout, an index of wheels, and a user's home and PATH."""

    root: Path
    index: Path
    home: Path
    programs: Path

    def make(self, name: str, *words: str) -> Path:
        """Make a stick that must succeed, for this computer and this Python unless words differ."""
        folder = self.root.parent / name
        options = ("--platform", HERE, "--python", PYTHON, "--no-debian")
        assert make.main([str(folder), *options, *words], self.root) == 0
        return folder

    def start(
        self, stick: Path, *words: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a stick's start file as this user, with nothing but `programs` on the PATH."""
        return subprocess.run(
            ["/bin/sh", str(stick / "start.sh"), *words],
            env={
                "PATH": str(self.programs),
                "HOME": str(self.home),
                "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
                **environment,
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def program(self, name: str, body: str) -> None:
        """Put a shell script on this user's PATH."""
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        path.chmod(0o755)


def open_workshop(folder: Path) -> Workshop:
    """Make the checkout and the wheels in a folder whose name has a space."""
    shop = Workshop(*(folder / name for name in ("the kiosk", "index", "home", "programs")))
    for made in (shop.root, shop.index, shop.home, shop.programs):
        made.mkdir()
    (shop.root / "pyproject.toml").write_text(PROJECT, "utf-8")
    (shop.root / "backend.py").write_text(BACKEND, "utf-8")
    write_wheel(shop.root, "exhibition_kiosk", REQUIRES, {"kiosk/__main__.py": PROGRAM})
    for name in ("everywhere", "on_windows", "on_arm", "since_thirteen", "signing"):
        write_wheel(shop.index, name)
    [pip] = (Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl")
    shutil.copy(pip, shop.index)
    for name in ("dirname", "uname"):
        (shop.programs / name).symlink_to(shutil.which(name) or f"/usr/bin/{name}")
    shop.program(f"python{PYTHON}", f'exec "{sys.executable}" "$@"')
    return shop


def write_wheel(
    folder: Path, name: str, requires: tuple[str, ...] = (), files: dict[str, str] | None = None
) -> None:
    """Write a wheel of version 1 for every computer."""
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\nProvides-Extra: sign"]
    lines += [f"Requires-Dist: {requirement}" for requirement in requires]
    info = f"{name}-1.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1-py3-none-any.whl", "w") as wheel:
        for path, text in (files or {f"{name}.py": ""}).items():
            wheel.writestr(path, text)
        wheel.writestr(f"{info}/METADATA", "\n".join(lines) + "\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")


def wheels(stick: Path, platform: str = HERE) -> set[str]:
    """Return the names of the projects whose wheels a stick has for a platform."""
    return {path.name.split("-")[0] for path in (stick / "files" / platform).glob("*.whl")}


def variables(index: Path) -> dict[str, str]:
    """Return the environment in which pip knows nothing but the wheels of a folder."""
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(index), "PIP_CONFIG_FILE": os.devnull}
