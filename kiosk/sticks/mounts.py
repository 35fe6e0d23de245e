"""What is mounted on this computer, from the lists that systems keep of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

_OCTAL = re.compile(rb"\\([0-7]{3})")
_LINE_OF_MAC = re.compile(r"(/dev/\S+) on (/.*) \((\w+)(?:, [^()]*)?\)")


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system and the folder it can be seen at.

    `kind` is the system's name of it, such as `vfat`, and `device` what it lies on. Only Windows
    tells whether that is `removable`, and the `label` beside the folder.
    """

    path: str
    kind: str
    device: str
    removable: bool = False
    label: str = ""


def mounts_of_linux(table: bytes) -> tuple[Mount, ...]:
    """The mounts in `/proc/self/mountinfo`; of several at one path the last, which is seen."""
    return tuple({mount.path: mount for mount in _of_linux(table)}.values())


def _of_linux(table: bytes) -> Iterator[Mount]:
    for line in table.splitlines():
        place, separated, system = line.partition(b" - ")
        around, of_disk = place.split(b" "), system.split(b" ")
        if separated and len(around) > 4 and len(of_disk) > 1:
            yield Mount(_unescaped(around[4]), _unescaped(of_disk[0]), _unescaped(of_disk[1]))


def _unescaped(field: bytes) -> str:
    """Spaces, tabs, line breaks and backslashes stand there as `\\040` and the like."""
    return os.fsdecode(_OCTAL.sub(lambda octal: bytes([int(octal[1], 8) & 0xFF]), field))


def mounts_of_mac(listed: str) -> tuple[Mount, ...]:
    """The mounts of disks in what the program `mount` says."""
    found = map(_LINE_OF_MAC.fullmatch, listed.splitlines())
    return tuple(Mount(line[2], line[3], line[1]) for line in found if line is not None)
