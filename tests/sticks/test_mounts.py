"""The lists that systems keep of what is mounted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.sticks.looking import mounts_of_windows
from kiosk.sticks.mounts import Mount, mounts_of_linux, mounts_of_mac

ROOT = b"27 1 254:0 / / rw,relatime - ext4 /dev/sda2 rw,discard\n"
PROC = b"22 27 0:21 / /proc rw,nosuid shared:5 - proc proc rw\n"


def test_the_table_of_linux() -> None:
    assert mounts_of_linux(ROOT + PROC) == (
        Mount("/", "ext4", "/dev/sda2"),
        Mount("/proc", "proc", "proc"),
    )


@pytest.mark.parametrize("fields", [b"", b"shared:1 ", b"shared:1 master:7 propagate_from:2 "])
def test_any_number_of_fields_in_the_middle(fields: bytes) -> None:
    line = b"42 27 8:17 / /media/ada/A rw,nosuid " + fields + b"- vfat /dev/sdb1 rw,codepage=437\n"
    assert mounts_of_linux(line) == (Mount("/media/ada/A", "vfat", "/dev/sdb1"),)


@pytest.mark.parametrize(
    ("written", "path"),
    [
        (rb"/media/ada/MY\040STICK", "/media/ada/MY STICK"),
        (rb"/media/a\011b\012c", "/media/a\tb\nc"),
        (rb"/media/back\134slash\134040", r"/media/back\slash\040"),
        ("/media/ada/BÜRO\\0402".encode(), "/media/ada/BÜRO 2"),
        (rb"/media/\303\234", "/media/Ü"),
        (rb"/media/\777\09", "/media/\udcff\\09"),
        (b"/media/\xff", "/media/\udcff"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="names of files are bytes on other systems only")
def test_signs_in_a_path(written: bytes, path: str) -> None:
    (mount,) = mounts_of_linux(b"42 27 8:17 / " + written + b" rw - vfat /dev/sdb1 rw\n")
    assert mount.path == path


def test_of_several_at_one_path_the_last_is_seen() -> None:
    below = b"40 27 8:17 / /mnt rw - vfat /dev/sdb1 rw\n"
    above = b"41 40 8:33 / /mnt rw - exfat /dev/sdc1 rw\n"
    assert mounts_of_linux(below + above) == (Mount("/mnt", "exfat", "/dev/sdc1"),)


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"42", b"42 27 8:17 / /mnt rw", b"42 27 8:17 /\n - vfat\n", b"a b c d - vfat x"],
)
def test_lines_that_are_cut_off(line: bytes) -> None:
    assert mounts_of_linux(line) == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no such table")
def test_the_table_of_this_machine() -> None:
    mounts = mounts_of_linux(Path("/proc/self/mountinfo").read_bytes())
    assert {"/", "/proc"} <= {mount.path for mount in mounts}


MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
/dev/disk4s1 on /Volumes/BÜRO on (2) (msdos, local, nodev, nosuid, noowners)
/dev/disk5s1 on /Volumes/PLAIN (exfat)
//ada@server/Share on /Volumes/Share (smbfs, nodev, nosuid, mounted by ada)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


def test_what_mount_says_on_a_mac() -> None:
    assert mounts_of_mac(MAC) == (
        Mount("/", "apfs", "/dev/disk3s1s1"),
        Mount("/System/Volumes/Data", "apfs", "/dev/disk3s5"),
        Mount("/Volumes/BÜRO on (2)", "msdos", "/dev/disk4s1"),
        Mount("/Volumes/PLAIN", "exfat", "/dev/disk5s1"),
    )


@pytest.mark.skipif(sys.platform != "win32", reason="about drives of Windows")
def test_drives_of_this_windows() -> None:
    assert all(mount.removable and mount.path[1:] == ":\\" for mount in mounts_of_windows())
