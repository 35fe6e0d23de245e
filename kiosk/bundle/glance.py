"""What a packed bundle says of itself, without unpacking it."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.codes import BundleError
from kiosk.bundle.directory import entries
from kiosk.bundle.inflate import content
from kiosk.bundle.limits import USUAL
from kiosk.bundle.manifest import LARGEST, Manifest, read_manifest
from kiosk.bundle.names import MANIFEST


def glance(archive: Path) -> Manifest | None:
    """The manifest; None where the file is not a packed bundle of ours."""
    data = bytearray()
    try:
        with archive.open("rb") as file:
            for entry in entries(file, USUAL):
                if entry.raw != MANIFEST.encode():
                    continue
                for piece in content(file, entry, MANIFEST):
                    data += piece
                    if len(data) > LARGEST:
                        return None
        return read_manifest(bytes(data))
    except (BundleError, OSError):
        return None
