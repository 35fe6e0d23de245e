"""manifest.json: what a packed bundle holds, so that nothing is lost or changed unseen."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.bundle.codes import BundleError, Fault
from kiosk.content.model import Exhibition

FORMAT = 1
LARGEST = 4 * 1024 * 1024
"""Bytes; 5,000 files with long names take half of it."""

_SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Sum:
    """What a file holds: its SHA-256 in hexadecimal, and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """Whose bundle it is, and each of its files but the manifest itself."""

    id: str
    version: str
    title: str
    files: Mapping[str, Sum]

    @classmethod
    def of(cls, exhibition: Exhibition, files: Mapping[str, Sum]) -> Manifest:
        """The manifest of `exhibition`, its title in its first language."""
        title = exhibition.title.said_in(exhibition.languages[0])
        return cls(exhibition.id, exhibition.version, title, files)

    def names(self, exhibition: Exhibition) -> bool:
        """Whether it is about this exhibition in this version."""
        return (self.id, self.version) == (exhibition.id, exhibition.version)

    def differences(self, sizes: Mapping[str, int]) -> Iterator[tuple[Fault, str]]:
        """What is wrong, and with which file, where an archive holds files of these sizes."""
        for name, told in self.files.items():
            if name not in sizes:
                yield Fault.MANIFEST_MISSING, name
            elif sizes[name] != told.size:
                yield Fault.MANIFEST_DIFFERS, name
        for name in sizes:
            if name not in self.files:
                yield Fault.MANIFEST_EXTRA, name


def write_manifest(manifest: Manifest) -> bytes:
    """The file, the same for the same manifest."""
    said = {
        "format": FORMAT,
        "id": manifest.id,
        "version": manifest.version,
        "title": manifest.title,
        "files": {
            name: {"sha256": told.sha256, "size": told.size}
            for name, told in manifest.files.items()
        },
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"


def read_manifest(data: bytes) -> Manifest:
    """The manifest in `data`. Raises BundleError for whatever is wrong with it."""
    try:
        said = json.loads(data, object_pairs_hook=_each_once)
        if said["format"] != FORMAT:
            raise BundleError(Fault.MANIFEST_FORMAT)
        files = {name: _sum(told) for name, told in said["files"].items()}
        return Manifest(_text(said["id"]), _text(said["version"]), _text(said["title"]), files)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BundleError(Fault.MANIFEST_UNREADABLE) from error


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _sum(told: Mapping[str, object]) -> Sum:
    match told:
        case {"sha256": str(sha256), "size": int(size)} if _SHA256.fullmatch(sha256):
            return Sum(sha256, size)
    raise ValueError
