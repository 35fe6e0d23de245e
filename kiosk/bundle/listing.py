"""Which files an archive holds, judged by its list alone: nothing is unpacked yet."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle import names
from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.directory import ENCRYPTED, KNOWN_FLAGS, Entry
from kiosk.bundle.limits import MB, Limits, gigabytes
from kiosk.content.reader import CONTENT

STORED, DEFLATED = 0, 8

Said = tuple[Fault, dict[str, str]]
"""What is wrong and what its words fill in."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The files to unpack by their names in the bundle, and all that is wrong with the list."""

    files: dict[str, Entry]
    said: tuple[Said, ...]


def listing(entries: tuple[Entry, ...], limits: Limits) -> Listing:
    """What `entries` mean; files that systems leave behind for themselves are passed over."""
    if sum(entry.size for entry in entries) > limits.total:
        raise BundleError(Fault.ARCHIVE_TOTAL, limit=gigabytes(limits.total))
    said: list[Said] = []
    files: list[tuple[str, Entry]] = []
    folders: list[str] = []
    for entry in entries:
        name = _name(entry)
        if name is None:
            said.append((Fault.NAME_ENCODING, {"file": entry.raw.decode(errors="replace")}))
            continue
        if fault := names.fault_of(name) or _fault_of(entry, limits):
            said.append((fault, {"file": name, **_most(fault, limits)}))
        elif entry.is_folder:
            folders.append(name)
        elif not names.is_litter(name):
            files.append((name, entry))
    wrapper = _wrapper([name for name, _ in files])
    inside = [name.removeprefix(wrapper) for name, _ in files]
    said += _of_names(inside, [name.removeprefix(wrapper) for name in folders])
    if CONTENT not in inside and not said:
        said.append((Fault.ARCHIVE_EMPTY, {}))
    return Listing(dict(zip(inside, (entry for _, entry in files), strict=True)), tuple(said))


def _name(entry: Entry) -> str | None:
    """As UTF-8, which all that is not ancient writes, whether its flag says so or not."""
    try:
        return entry.raw.decode().removesuffix("/")
    except UnicodeDecodeError:
        return None


def _fault_of(entry: Entry, limits: Limits) -> Fault | None:
    kind = stat.S_IFMT(entry.mode)
    usual = stat.S_IFDIR if entry.is_folder else stat.S_IFREG
    if kind not in (0, usual) or (entry.is_folder and entry.size):
        return Fault.ARCHIVE_KIND
    if entry.flags & ENCRYPTED:
        return Fault.ARCHIVE_ENCRYPTED
    if entry.method not in (STORED, DEFLATED) or entry.flags & ~KNOWN_FLAGS:
        return Fault.ARCHIVE_METHOD
    if entry.size > limits.file:
        return Fault.FILE_LARGE
    if entry.method == STORED and entry.size != entry.packed:
        return Fault.ARCHIVE_SIZE
    if entry.size > max(limits.free_of_ratio, entry.packed * limits.ratio):
        return Fault.ARCHIVE_RATIO
    return None


def _most(fault: Fault, limits: Limits) -> dict[str, str]:
    match fault:
        case Fault.FILE_LARGE:
            return {"limit": str(limits.file // MB)}
        case Fault.ARCHIVE_RATIO:
            return {"limit": str(limits.ratio)}
        case _:
            return {}


def _of_names(files: list[str], folders: list[str]) -> Iterator[Said]:
    for name in files:
        if not names.is_expected(name):
            yield Fault.NAME_ENDING, {"file": name}
    deep = [name for name in (*files, *folders) if names.is_deep(name)]
    yield from ((Fault.NAME_DEEP, {"file": name}) for name in deep)
    if deep:
        return
    for fault, name, first in names.clashes(files, folders):
        yield fault, {"file": name, "other": first}


def _wrapper(files: list[str]) -> str:
    """The one folder that everything lies in, with its `/`; else nothing."""
    tops = {name.partition("/")[0] for name in files}
    if len(tops) != 1 or CONTENT in files:
        return ""
    wrapper = f"{tops.pop()}/"
    return wrapper if f"{wrapper}{CONTENT}" in files else ""
