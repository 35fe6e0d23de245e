"""Which mounts are sticks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.sticks.mounts import Mount
from kiosk.sticks.stick import KINDS, Stick, sticks


def _linux(path: str, kind: str = "vfat", device: str = "/dev/sdb1") -> tuple[Stick, ...]:
    return sticks([Mount(path, kind, device)], "linux")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/media/ada/BÜRO 2", "BÜRO 2"),
        ("/media/usb0", "usb0"),
        ("/run/media/ada/1234-ABCD", "1234-ABCD"),
        ("/mnt/stick", "stick"),
        ("/mnt", "mnt"),
        ("/media/ada/b\udcffc", "b?c"),
    ],
)
def test_where_linux_shows_sticks(path: str, name: str) -> None:
    assert _linux(path) == (Stick(Path(path), name),)


@pytest.mark.parametrize(
    "path", ["/", "/boot/efi", "/home", "/mediatheque/a", "/var/media/a", "/run/user/1000"]
)
def test_where_it_shows_something_else(path: str) -> None:
    assert _linux(path) == ()


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("device", ["/dev/sdb1", "/dev/loop0", "/dev/mmcblk0p1", "/dev/sr0"])
def test_disks(kind: str, device: str) -> None:
    assert len(_linux("/media/ada/A", kind, device)) == 1


@pytest.mark.parametrize(
    ("kind", "device"),
    [
        ("nfs4", "server:/share"),
        ("cifs", "//server/share"),
        ("fuse.sshfs", "ada@server:/home"),
        ("fuse.gvfsd-fuse", "gvfsd-fuse"),
        ("tmpfs", "tmpfs"),
        ("tmpfs", "/dev/sdb1"),
        ("overlay", "overlay"),
        ("autofs", "systemd-1"),
        ("squashfs", "/dev/loop3"),
        ("vfat", "none"),
    ],
)
def test_what_is_no_disk_that_was_put_in(kind: str, device: str) -> None:
    assert _linux("/media/ada/A", kind, device) == ()


def test_the_order_is_that_of_the_folders() -> None:
    mounts = [Mount(f"/media/ada/{name}", "vfat", f"/dev/sd{name}") for name in "cab"]
    assert [stick.name for stick in sticks(mounts, "linux")] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("path", "device", "is_one"),
    [
        ("/Volumes/BÜRO 2", "/dev/disk4s1", True),
        ("/", "/dev/disk3s1s1", False),
        ("/System/Volumes/Data", "/dev/disk3s5", False),
        ("/Volumes/Share", "//ada@server/Share", False),
        ("/Volumes/.timemachine/abc/disk", "/dev/disk6s1", False),
        ("/Volumes/com.apple.TimeMachine.localsnapshots", "/dev/disk3s5", False),
        ("/Volumes/.hidden", "/dev/disk7s1", False),
    ],
)
def test_where_macos_shows_sticks(path: str, device: str, is_one: bool) -> None:
    found = sticks([Mount(path, "apfs", device)], "darwin")
    assert found == ((Stick(Path(path), "BÜRO 2"),) if is_one else ())


def test_drives_of_windows() -> None:
    system = Mount("C:\\", "NTFS", "C:\\")
    named = Mount("E:\\", "FAT32", "E:\\", removable=True, label="BÜRO 2")
    plain = Mount("F:\\", "exFAT", "F:\\", removable=True)
    assert [stick.name for stick in sticks([system, named, plain], "win32")] == [
        "BÜRO 2 (E:)",
        "F:",
    ]
