"""Names that mean the same file on every system, or none.

A name that would mean something else somewhere is refused, never mended.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from kiosk.bundle.codes import Fault
from kiosk.content.paths import LONGEST, PICTURES

ENDINGS = (*PICTURES, ".yaml")
MANIFEST = "manifest.json"
DEEPEST = 4
"""Folders around a file."""

_SIGNS = re.compile(r'[<>"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_HIDDEN = ("C", "Zl", "Zp")
"""Categories of characters that cannot be seen, or that turn a line around."""

_HELPERS = ".kiosk"
"""The folder in which `kiosk new` puts what helps an editor."""
_LITTER = {".ds_store", "thumbs.db", "desktop.ini"}


def fault_of(name: str) -> Fault | None:
    """Why `name` may not name a file or, without an ending, a folder; None where it may."""
    parts = name.split("/")
    if len(name.encode(errors="replace")) > LONGEST:
        return Fault.NAME_LONG
    if any(unicodedata.category(letter).startswith(_HIDDEN) for letter in name):
        return Fault.NAME_CHARACTER
    if "\\" in name:
        return Fault.NAME_BACKSLASH
    if any(part in ("", ".", "..") for part in parts):
        return Fault.NAME_OUTSIDE
    if ":" in name:
        return Fault.NAME_COLON
    if _SIGNS.search(name):
        return Fault.NAME_SIGN
    if any(part.endswith((".", " ")) for part in parts):
        return Fault.NAME_END
    if any(_RESERVED.fullmatch(part.partition(".")[0].strip()) for part in parts):
        return Fault.NAME_RESERVED
    return None


def is_expected(name: str) -> bool:
    """Whether the ending is one of a bundle's files; `name` is relative to the bundle."""
    return name == MANIFEST or PurePosixPath(name).suffix.lower() in ENDINGS


def is_deep(name: str) -> bool:
    """Whether more folders lie around the file than a bundle needs."""
    return name.count("/") > DEEPEST


def is_litter(name: str) -> bool:
    """Whether a system put the file there for itself: `.DS_Store`, `Thumbs.db`, `._photo.jpg`.

    So did `kiosk new` with what is in `.kiosk`, perhaps in a folder around everything.
    """
    *folders, file = name.lower().split("/")
    beside = "__macosx" in folders[:1] or _HELPERS in folders[:2]
    return beside or file in _LITTER or file.startswith("._")


def clashes(files: Iterable[str], folders: Iterable[str] = ()) -> Iterator[tuple[Fault, str, str]]:
    """Names that some system takes for one: what is wrong, the later name, and the earlier one."""
    seen: dict[str, tuple[str, bool]] = {}
    named = [*((name, True) for name in files), *((name, False) for name in folders)]
    for name, is_file in named:
        for whole, path_is_file in (
            *((folder, False) for folder in _around(name)),
            (name, is_file),
        ):
            first, first_is_file = seen.setdefault(_folded(whole), (whole, path_is_file))
            if first_is_file != path_is_file:
                yield Fault.NAME_BOTH, whole, first
            elif first != whole:
                yield Fault.NAME_TWIN, whole, first
    yield from _doubles(files)


def _doubles(files: Iterable[str]) -> Iterator[tuple[Fault, str, str]]:
    seen: set[str] = set()
    for name in files:
        if name in seen:
            yield Fault.NAME_TWIN, name, name
        seen.add(name)


def _around(name: str) -> Iterator[str]:
    parts = name.split("/")
    return ("/".join(parts[:end]) for end in range(1, len(parts)))


def _folded(name: str) -> str:
    composed = unicodedata.normalize("NFC", name)
    return unicodedata.normalize("NFC", composed.casefold())
