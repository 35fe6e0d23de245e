"""The language of whoever sits at this computer."""

from __future__ import annotations

from collections.abc import Mapping

NAMES = {"nl": "dutch", "fr": "french", "de": "german"}
"""What Windows calls the languages in which there are words to begin with, besides English."""
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(environment: Mapping[str, str], locale: str | None) -> str:
    """`nl`, `fr`, `de` or else `en`, by the environment's variables, or by the name of `locale`."""
    named = (environment.get(variable) for variable in VARIABLES)
    name = next((name for name in (*named, locale) if name), "").lower()
    found = (code for code, english in NAMES.items() if name.startswith((f"{code}_", english)))
    return next(found, "en")
