"""Files that lie among the pictures of an exhibition and are shown nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.names import MANIFEST, is_litter
from kiosk.bundle.used import used
from kiosk.checks.codes import Advice, advice
from kiosk.content.model import Exhibition, photos_of
from kiosk.problems import Mark, Problem

PICTURES = "assets/pictures"
_ABOUT = (".", "README", "LICENSE", "LICENCE", "COPYING", "CREDITS", MANIFEST)
_LEFT_BY_EDITORS = ("~", ".bak", ".swp", ".tmp", ".orig")


def unused(exhibition: Exhibition, folder: Path) -> Iterator[Problem]:
    """Files that no page names, in the folders that hold pictures and in those below them.

    Where pictures lie beside content.yaml, only that very folder is looked at.
    """
    known = used(exhibition, folder)
    shown = {photo.file for stop in exhibition.stops.values() for photo in photos_of(stop)}
    holding = {PICTURES, *(file.rpartition("/")[0] for file in shown)}
    lying = {file for name in holding for file in _files(folder, name)}
    for file in sorted(lying - known.keys()):
        yield advice(Advice.FILE_UNUSED, Mark(file), file=file)


def _files(folder: Path, name: str) -> Iterator[str]:
    """All files in the folder `name` of the bundle, as a bundle names them."""
    for parent, below, here in os.walk(folder / name):
        below[:] = [other for other in below if name and not other.startswith(".")]
        inside = Path(parent).relative_to(folder)
        yield from ((inside / file).as_posix() for file in here if not _belongs(file))


def _belongs(file: str) -> bool:
    """Whether a file may lie there without being shown."""
    return file.startswith(_ABOUT) or file.endswith(_LEFT_BY_EDITORS) or is_litter(file)
