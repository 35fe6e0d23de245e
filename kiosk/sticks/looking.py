"""What is mounted on macOS and Windows, which keep no list to listen to.

All of it may hang with a dying disk: only a thread of its own may call it, and while it hangs it
keeps no other thread from running.
"""

from __future__ import annotations

import subprocess
import sys

from kiosk.sticks.mounts import Mount, mounts_of_mac

PROGRAM = "/sbin/mount"
SECONDS = 10.0
REMOVABLE = 2
NO_DIALOGS = 1
"""Without it, Windows asks for a card wherever a card reader is empty."""
LONGEST = 261
"""Letters of a label and of the name of a file system, and the end of them."""


def mounts_of_this_mac() -> tuple[Mount, ...]:
    """Raises OSError and SubprocessError."""
    done = subprocess.run(
        [PROGRAM],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        timeout=SECONDS,
        encoding="utf-8",
        errors="surrogateescape",
    )
    return mounts_of_mac(done.stdout)


def mounts_of_windows() -> tuple[Mount, ...]:
    """The removable drives that have something in them."""
    found: list[Mount] = []
    if sys.platform == "win32":
        from ctypes import create_unicode_buffer, windll

        windows = windll.kernel32
        windows.SetThreadErrorMode(NO_DIALOGS, None)
        drives = windows.GetLogicalDrives()
        for root in (f"{chr(ord('A') + bit)}:\\" for bit in range(26) if drives >> bit & 1):
            if windows.GetDriveTypeW(root) != REMOVABLE:
                continue
            label, kind = create_unicode_buffer(LONGEST), create_unicode_buffer(LONGEST)
            nothing = (None, None, None)
            if windows.GetVolumeInformationW(root, label, LONGEST, *nothing, kind, LONGEST):
                found.append(Mount(root, kind.value, root, removable=True, label=label.value))
    return tuple(found)
