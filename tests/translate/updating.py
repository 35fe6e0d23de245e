"""Bringing translations up to date in tests: from two texts to what becomes of the second."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.model import Exhibition
from kiosk.content.reader import read
from kiosk.translate import Outcome, translate
from kiosk.words import interface
from tests.content.bundles import write

TOP = """\
format: 1
id: small
version: 1
languages: [nl, en]
title: Klein
"""
ENGLISH = "assets/translations/en.yaml"


def update(
    folder: Path, content: str, translation: str | bytes | None, language: str = "en"
) -> tuple[bytes, Outcome]:
    """The translation after an update, which a second one leaves as it is."""
    write(folder, content, **({} if translation is None else {language: translation}))
    path = folder / f"assets/translations/{language}.yaml"
    outcome = translate(folder, language, interface)
    data = path.read_bytes() if path.exists() else b""
    again = translate(folder, language, interface)
    assert path.read_bytes() == data if path.exists() else not data
    assert (again.pieces, again.problems) == (outcome.pieces, outcome.problems)
    return data, outcome


def body(data: bytes) -> str:
    """The file without its header of comments."""
    return data.decode().partition("delete that line.\n")[2].lstrip("\r\n")


def model(folder: Path) -> Exhibition | None:
    """What the reader makes of the bundle."""
    return read(folder).exhibition
