"""The words of the interface, a file a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kiosk.words.files import flat

FOLDER = Path(__file__).parent
FALLBACK = "en"


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that the interface speaks by itself."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


@cache
def interface(language: str) -> Mapping[str, str]:
    """Key -> words, complete in every language that the interface speaks.

    `nl-BE` is answered in `nl`, and a language that the interface does not speak in English.
    """
    return MappingProxyType(flat(FOLDER / f"{nearest(language)}.yaml"))


def nearest(language: str) -> str:
    """The code of the language that is spoken where `language` is asked for."""
    spoken = (code for code in (language, language.partition("-")[0]) if code in languages())
    return next(spoken, FALLBACK)
