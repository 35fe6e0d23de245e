"""Versions that were here: an older file, however well signed, is not to come back unasked.

`seen` has the newest version of each exhibition by each key, and of those without one; what is to
be kept of it is stored only after every other check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kiosk.bundle.signature.codes import SignatureCode, SignatureError
from kiosk.bundle.signature.keys import PublicKey

_PART = re.compile(r"([0-9]+)|([^\W\d_]+)")
_END = (1, 0, "")
_NOBODY = "-"


def place_of(key: PublicKey | None, exhibition: str) -> str:
    """What `seen` knows the exhibition of a key by; `exhibition` is its id."""
    return f"{_NOBODY if key is None else key.id}/{exhibition}"


def versions(seen: Mapping[str, str], exhibition: str) -> tuple[str, ...]:
    """The newest version of an exhibition by whomever it was."""
    return tuple(told for place, told in seen.items() if place.partition("/")[2] == exhibition)


def check_newer(seen: Mapping[str, str], key: PublicKey, exhibition: str, version: str) -> None:
    """Raises SignatureError where a newer version than `version` was here."""
    known = seen.get(place_of(key, exhibition))
    if known is not None and is_older(version, known):
        raise SignatureError(SignatureCode.OLDER, version=version, newest=known)


def with_seen(
    seen: Mapping[str, str], key: PublicKey | None, exhibition: str, version: str
) -> dict[str, str]:
    """`seen` once `version` is here as well."""
    place = place_of(key, exhibition)
    known = seen.get(place)
    if known is not None and is_older(version, known):
        return dict(seen)
    return {**seen, place: version}


def newest(found: Iterable[str]) -> str | None:
    """The newest of some versions."""
    return max(found, key=_order, default=None)


def is_older(version: str, than: str) -> bool:
    """Whether `version` comes before `than`: 2026.9 before 2026.10, 2.0-beta before 2.0."""
    return _order(version) < _order(than)


def _order(version: str) -> list[tuple[int, int, str]]:
    """Words before the end before numbers; a number as its length and its digits."""
    parts = [
        (2, len(number.lstrip("0")), number.lstrip("0")) if number else (0, 0, word.casefold())
        for number, word in _PART.findall(version)
    ]
    return [*parts, _END]
