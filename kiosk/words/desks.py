"""The words of the windows in which organisers, staff and presenters work, a file a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kiosk.words.files import flat
from kiosk.words.spoken import nearest

FOLDER = Path(__file__).parent


@cache
def desk(language: str) -> Mapping[str, str]:
    """What organisers read: key -> words, in `language` as the interface answers it."""
    return _words("desk", language)


@cache
def staff(language: str) -> Mapping[str, str]:
    """What the staff of a stand read, in the same way."""
    return _words("staff", language)


@cache
def talk(language: str) -> Mapping[str, str]:
    """What presenters read beside what they show, in the same way."""
    return _words("talk", language)


def _words(folder: str, language: str) -> Mapping[str, str]:
    return MappingProxyType(flat(FOLDER / folder / f"{nearest(language)}.yaml"))
