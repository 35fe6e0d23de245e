"""Every bundle that is there, and what it is to the stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.bundle.codes import BundleError
from kiosk.bundle.manifest import Manifest
from kiosk.bundle.store.memory import recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import State, last_shown
from kiosk.bundle.store.whole import manifest_of


class Place(StrEnum):
    """What a bundle is to the stand."""

    ACTIVE = "active"
    PENDING = "pending"
    PREVIOUS = "previous"
    FAILED = "failed"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Shelved:
    """A bundle; `manifest` is None where it is damaged or gone."""

    id: str
    place: Place
    manifest: Manifest | None


def shelved(data: Path) -> tuple[Shelved, ...]:
    """The bundles that are there or that the stand knows, those it shows first. Raises nothing."""
    places = Places(data)
    state, _ = recall(places)
    order = list(Place)
    found = [
        Shelved(bundle, _place(state, bundle), _manifest(places, bundle))
        for bundle in dict.fromkeys((*state.named, *places.there()))
    ]
    return tuple(sorted(found, key=lambda entry: order.index(entry.place)))


def shown_now(data: Path) -> str | None:
    """The bundle that the last start chose, None the built-in exhibition. Raises nothing."""
    return last_shown(recall(Places(data))[0])


def matching(places: Places, text: str) -> tuple[str, ...]:
    """The bundles whose names begin with `text`."""
    return tuple(name for name in places.there() if text and name.startswith(text.lower()))


def _place(state: State, bundle: str) -> Place:
    if bundle == state.active:
        return Place.ACTIVE
    if bundle == state.pending:
        return Place.PENDING
    if bundle == state.previous:
        return Place.PREVIOUS
    return Place.FAILED if bundle in state.bad else Place.KEPT


def _manifest(places: Places, bundle: str) -> Manifest | None:
    try:
        return manifest_of(places, bundle)
    except BundleError:
        return None
