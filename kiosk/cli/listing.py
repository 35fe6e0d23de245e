"""The exhibitions of a stand as staff see them, the built-in one among them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.builtin import builtin_bundle
from kiosk.content.cover import cover
from kiosk.content.reader import read
from kiosk.words import reader_language

if TYPE_CHECKING:
    from kiosk.bundle.store import Shelved
    from kiosk.bundle.store.places import Places

BUILT_IN = "built-in"
"""What staff type in place of a name for the exhibition in the package."""

PLACES = {
    "active": "shown",
    "pending": "tried at the next start",
    "previous": "the one before",
    "failed": "failed",
    "kept": "not in use",
    BUILT_IN: "always there",
}
"""What staff call each place."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An exhibition; `id` is None for the built-in one, `title` for one that is damaged.

    `title` is in the language of whoever reads. `shown` tells what the last start chose.
    """

    id: str | None
    place: str
    folder: Path
    shown: bool
    title: str | None = None
    version: str | None = None
    cover: Path | None = None

    @property
    def short(self) -> str:
        """The name that people read and type."""
        from kiosk.bundle.store.places import SHORT

        return BUILT_IN if self.id is None else self.id[:SHORT]

    @property
    def line(self) -> str:
        """What `kiosk bundle list` says of it."""
        what = "damaged" if self.title is None else f"{self.title}, {self.version}"
        place = PLACES["active"] if self.shown else PLACES[self.place]
        return f"{self.short}  {what}  ({place})"

    def as_json(self) -> dict[str, object]:
        """The same for programs."""
        return {
            "id": self.id,
            "short": self.short,
            "title": self.title,
            "version": self.version,
            "place": self.place,
            "shown": self.shown,
            "folder": str(self.folder),
            "cover": None if self.cover is None else str(self.cover),
        }


def listed(data: Path) -> list[Listed]:
    """Those that it shows first, and the built-in one at the end. Raises nothing."""
    from kiosk.bundle.store import shelved, shown_now
    from kiosk.bundle.store.places import Places

    shown = shown_now(data)
    found = [_installed(each, Places(data), each.id == shown) for each in shelved(data)]
    return [*found, _read(None, BUILT_IN, builtin_bundle(), shown is None)]


def _installed(entry: Shelved, places: Places, shown: bool) -> Listed:
    folder = places.bundles / entry.id
    if entry.manifest is None:
        return Listed(entry.id, entry.place, folder, shown)
    return _read(entry.id, entry.place, folder, shown)


def _read(bundle: str | None, place: str, folder: Path, shown: bool) -> Listed:
    exhibition = read(folder).exhibition
    if exhibition is None:
        return Listed(bundle, place, folder, shown)
    title = exhibition.title.said_in(reader_language())
    picture = cover(exhibition, folder)
    return Listed(bundle, place, folder, shown, title, exhibition.version, picture)
