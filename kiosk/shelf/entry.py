"""What the start window says of one exhibition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.bundle.glance import glance
from kiosk.bundle.opening import ENDING, is_archive
from kiosk.content.colours import FILLS
from kiosk.content.cover import cover
from kiosk.content.paths import exists
from kiosk.content.reader import read

LONGEST = 200
"""Letters of a title; a tile shows fewer."""


class State(StrEnum):
    """Whether an exhibition can be shown as it is now."""

    READY = "ready"
    BROKEN = "broken"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Entry:
    """An exhibition: a folder, or a packed file. `cover` is its first picture, where it has one.

    `colour` is that of its first stop, `#RRGGBB`.
    """

    path: Path
    title: str
    state: State
    packed: bool = False
    cover: Path | None = None
    colour: str = FILLS["coral"]
    languages: tuple[str, ...] = ()


def entry(path: Path) -> Entry:
    """What is at `path`, looked at briefly: no picture is opened and nothing is unpacked."""
    if not exists(path):
        return Entry(path, path.stem, State.GONE, packed=path.suffix.lower() == ENDING)
    if is_archive(path):
        manifest = glance(path)
        if manifest is None:
            return Entry(path, path.stem, State.BROKEN, packed=True)
        return Entry(path, _short(manifest.title), State.READY, packed=True)
    reading = read(path)
    exhibition = reading.exhibition
    if exhibition is None:
        return Entry(path, path.name, State.BROKEN)
    return Entry(
        path,
        _short(exhibition.title.said_in(exhibition.languages[0])),
        State.READY,
        cover=cover(exhibition, reading.folder),
        colour=exhibition.theme.sections[0],
        languages=exhibition.languages,
    )


def _short(title: str) -> str:
    return " ".join(title[: 2 * LONGEST].split())[:LONGEST]
