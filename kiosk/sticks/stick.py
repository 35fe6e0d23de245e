"""Which mounts are sticks: what somebody has put in, not the disks of the computer itself."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.sticks.mounts import Mount

KINDS = {
    *("vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "iso9660", "udf"),
    *("ext2", "ext3", "ext4", "btrfs", "f2fs", "xfs", "hfs", "hfsplus"),
}
"""File systems of disks, as Linux calls them; `fuseblk` is NTFS or exFAT by a program."""

FOLDERS = ("/media", "/run/media", "/mnt")
"""Where Linux shows what is put in."""

VOLUMES = PurePosixPath("/Volumes")
"""Where macOS shows what is put in. Its own disks are elsewhere, or bear names of its own."""

OF_MAC = (".", "com.apple.")


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick that is in: its folder, and what people know it by."""

    path: Path
    name: str


def sticks(mounts: Iterable[Mount], platform: str = sys.platform) -> tuple[Stick, ...]:
    """The sticks among `mounts`, in the order of their folders. Looks at none of them."""
    match platform:
        case "win32":
            found = [_of_windows(mount) for mount in mounts if mount.removable]
        case "darwin":
            found = [_named(mount.path) for mount in mounts if _is_of_mac(mount)]
        case _:
            found = [_named(mount.path) for mount in mounts if _is_of_linux(mount)]
    return tuple(sorted(found, key=lambda stick: stick.path))


def _is_of_linux(mount: Mount) -> bool:
    path = PurePosixPath(mount.path)
    is_disk = mount.kind in KINDS and mount.device.startswith("/dev/")
    return is_disk and any(path.is_relative_to(folder) for folder in FOLDERS)


def _is_of_mac(mount: Mount) -> bool:
    path = PurePosixPath(mount.path)
    is_disk = mount.device.startswith("/dev/")
    return is_disk and path.parent == VOLUMES and not path.name.startswith(OF_MAC)


def _of_windows(mount: Mount) -> Stick:
    letter = mount.path.rstrip("\\/")
    return Stick(Path(mount.path), f"{mount.label} ({letter})" if mount.label else letter)


def _named(path: str) -> Stick:
    """Linux and macOS name the folder after the stick. Bytes that are no UTF-8 cannot be shown."""
    name = PurePosixPath(path).name
    return Stick(Path(path), name.encode(errors="replace").decode(errors="replace"))
