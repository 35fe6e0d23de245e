"""The computers for which a folder can be made, as pip and Python name what they can run."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass

DEBIAN_12, DEBIAN_13 = 36, 41
"""The second number of their C library; PySide6 for ARM asks for more than Debian 12 has."""
OLDEST_MACOS, NEWEST_MACOS = 11, 14


@dataclass(frozen=True, slots=True)
class Platform:
    """One kind of computer: pip's tags of wheels, the best first, and the markers' values there."""

    name: str
    tags: tuple[str, ...]
    markers: dict[str, str]

    @property
    def system(self) -> str:
        """`linux`, `windows` or `macos`."""
        return self.name.partition("-")[0]


def _linux(machine: str, newest: int) -> Platform:
    levels = (f"manylinux_2_{minor}_{machine}" for minor in range(newest, 16, -1))
    tags = (*levels, f"manylinux2014_{machine}", f"linux_{machine}")
    return Platform(f"linux-{machine}", tags, _markers("posix", "linux", "Linux", machine))


def _windows() -> Platform:
    markers = _markers("nt", "win32", "Windows", "AMD64")
    return Platform("windows-x86_64", ("win_amd64",), markers)


def _macos() -> Platform:
    versions = range(NEWEST_MACOS, OLDEST_MACOS - 1, -1)
    tags = [f"macosx_{major}_0_{kind}" for major in versions for kind in ("arm64", "universal2")]
    tags += [f"macosx_10_{minor}_universal2" for minor in range(16, 8, -1)]
    return Platform("macos-arm64", tuple(tags), _markers("posix", "darwin", "Darwin", "arm64"))


def _markers(os_name: str, sys_platform: str, system: str, machine: str) -> dict[str, str]:
    return {
        "os_name": os_name,
        "sys_platform": sys_platform,
        "platform_system": system,
        "platform_machine": machine,
    }


PLATFORMS = {
    made.name: made
    for made in (
        _linux("x86_64", DEBIAN_12),
        _linux("aarch64", DEBIAN_13),
        _windows(),
        _macos(),
    )
}


def here() -> str:
    """Return the name of this computer's platform, whether a folder can be made for it or not."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = platform.machine()
    return f"{system}-{'x86_64' if machine == 'AMD64' else machine}"
