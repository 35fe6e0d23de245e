"""The words of the windows in which organisers work, a file a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kiosk.words.files import flat
from kiosk.words.spoken import nearest

FOLDER = Path(__file__).parent / "desk"


@cache
def desk(language: str) -> Mapping[str, str]:
    """Key -> words, in `language` as the interface answers it."""
    return MappingProxyType(flat(FOLDER / f"{nearest(language)}.yaml"))
