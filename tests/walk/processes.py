"""What /proc tells of a process and its children."""

from __future__ import annotations

import os
from pathlib import Path

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
_PROC = Path("/proc")
_PARENT, _USER, _SYSTEM, _ENDED_USER, _ENDED_SYSTEM = 1, 11, 12, 13, 14


def children(pid: int) -> list[int]:
    """The ids of the processes that `pid` has started and that are still there, zombies too."""
    found = (int(entry.name) for entry in _PROC.iterdir() if entry.name.isdigit())
    return [other for other in found if (stat := _stat(other)) and int(stat[_PARENT]) == pid]


def ticks(pid: int) -> int:
    """The processor time of `pid` and of all its children, ended ones too, in clock ticks."""
    stat = _stat(pid)
    own = sum(int(stat[n]) for n in (_USER, _SYSTEM, _ENDED_USER, _ENDED_SYSTEM)) if stat else 0
    return own + sum(ticks(child) for child in children(pid))


def most_memory(pid: int) -> int:
    """The most memory that `pid` has held at a time, in kB (VmHWM)."""
    lines = (_PROC / str(pid) / "status").read_text("ascii", "replace").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def is_there(pid: int) -> bool:
    """Whether `pid` runs: neither gone nor a zombie."""
    stat = _stat(pid)
    return bool(stat) and stat[0] not in "ZX"


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the name, which may hold spaces; none when it is gone."""
    try:
        text = (_PROC / str(pid) / "stat").read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return []
    return text.rpartition(")")[2].split()
