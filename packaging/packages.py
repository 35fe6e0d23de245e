"""The Debian packages that the kiosk and its tests need beside Python's own."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator

from stamp import Purpose

QT = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
SCREENS = (
    "dbus",
    "grim",
    "iproute2",
    "sway",
    "util-linux",
    "wtype",
    "x11-xserver-utils",
    "xdotool",
    "xserver-xorg-core",
    "xserver-xorg-video-dummy",
    "xvfb",
)
SIGNATURES = ("minisign",)
PAPER = ("chromium", "fonts-dejavu-core", "poppler-utils")
CODES = ("zbar-tools",)


def needed(purpose: Purpose) -> dict[str, tuple[str, ...]]:
    """Return the packages that this Python and this purpose need, by what they are needed for."""
    groups: dict[str, tuple[str, ...]] = {}
    if importlib.util.find_spec("ensurepip") is None:
        groups["Python's own installer"] = (f"python3.{sys.version_info.minor}-venv",)
    groups["Qt's windows"] = QT
    if purpose is Purpose.DEV:
        groups["the tests' virtual screens"] = SCREENS
        groups["the tests of signatures"] = SIGNATURES
        groups["the tests of hand-outs"] = PAPER
        groups["the tests of codes for phones"] = CODES
    return groups


def installed() -> frozenset[str]:
    """Return the names of all installed packages and the names that these stand in for."""
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}, ${Provides}\n"]
    answer = subprocess.run(query, capture_output=True, text=True, check=True)
    return frozenset(names_in(answer.stdout))


def names_in(listing: str) -> Iterator[str]:
    """Yield the names in dpkg's lines of `status package, provided (= version), ...`."""
    for line in listing.splitlines():
        status, _, names = line.partition(" ")
        if status == "installed":
            yield from (name.split()[0] for name in names.split(",") if name.strip())
