"""What the menu lists: the exhibitions of the stand, and those on its sticks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict

Told = Mapping[str, Any]
"""An exhibition as `kiosk bundle list --json` or `kiosk bundle offers --json` tells it."""

Words = Mapping[str, str]
"""What staff read, by key."""

BUILT_IN: Final = "built-in"
"""What `kiosk bundle activate` knows the exhibition in the package by."""

PLACES: Final = {
    "active": "place_shown",
    "previous": "place_before",
    "pending": "place_next",
    "failed": "place_failed",
    "kept": "place_kept",
    BUILT_IN: "place_always",
}
"""The words of each place."""


class EntryRow(TypedDict):
    """An exhibition of the stand. `can` tells whether it can be chosen."""

    bundle: str
    title: str
    said: str
    cover: str
    shown: bool
    can: bool


class OfferRow(TypedDict):
    """An exhibition on a stick; `fault` says why it is none, or is empty."""

    path: str
    title: str
    version: str
    said: str
    fault: str


class StickRow(TypedDict):
    """A stick, and what it offers."""

    title: str
    said: str
    offers: list[OfferRow]


def entry_row(entry: Told, cover: str, words: Words) -> EntryRow:
    """`entry` with the address of its picture."""
    place = str(entry["place"])
    shown = bool(entry.get("shown", place == "active"))
    said = words["place_shown" if shown else PLACES[place]]
    version = _version(entry["version"], words) if place != BUILT_IN else ""
    return EntryRow(
        bundle=entry["id"] or BUILT_IN,
        title=entry["title"] or str(entry["id"])[:8],
        said=" · ".join(filter(None, (said, version))),
        cover=cover,
        shown=shown,
        can=not shown and bool(entry["title"]),
    )


def before(entries: Sequence[Told]) -> str:
    """The title of the exhibition that one step back leads to; empty where nothing was before."""
    titles = {str(entry["place"]): str(entry["title"]) for entry in entries}
    built_in = titles.get(BUILT_IN, "")
    if "pending" in titles:
        return titles.get("active", built_in)
    return titles.get("previous", built_in if "active" in titles else "")


def stick_row(name: str, offers: Sequence[Told], reading: bool, words: Words) -> StickRow:
    """The stick `name`; while it is `reading`, `offers` are not known yet."""
    said = words["reading"] if reading else "" if offers else words["no_offer"]
    return StickRow(
        title=words["on_stick"].replace("{name}", name),
        said=said,
        offers=[_offer(offer, words) for offer in offers],
    )


def _offer(offer: Told, words: Words) -> OfferRow:
    kind = words["packed_offer" if offer["kind"] == "packed" else "folder_offer"]
    version = _version(offer["version"], words)
    problem = offer["problem"]
    return OfferRow(
        path=offer["path"],
        title=offer["title"] or offer["name"],
        version=offer["version"] or "",
        said=" · ".join(filter(None, (version, kind, offer["name"]))),
        fault="" if problem is None else str(problem["what"]),
    )


def _version(version: str | None, words: Words) -> str:
    return words["version"].replace("{version}", version) if version else ""
