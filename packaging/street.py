"""The exhibition of docs/organisers.md: where it is, and what is written in it."""

from __future__ import annotations

from pathlib import Path

from desktop import HOME
from window import WindowError

NAME = "Lime Street"
FOLDER = HOME / "Documents" / NAME
CONTENT = FOLDER / "content.yaml"
FRENCH = FOLDER / "assets" / "translations" / "fr.yaml"
PICTURES = FOLDER / "assets" / "pictures"
PACKED = FOLDER.with_name(f"{NAME}.kiosk")

TITLE = "What makes a street ours?"
NEW_TITLE = "Who makes Lime Street ours?"

LEAD = '"Stones make a road: people make a street."'
BROKEN_LEAD = LEAD[:-1]

DRAWING = """\
example-1.png
      alt: "Drawing: two houses on a hill, with a large sun behind them."
      focus: 50% 60% # this point always stays in view: from the left, then from the top
      stand_in: true # as long as this is a drawing in place of a photograph
"""
PHOTOGRAPH = """\
street.jpg
      alt: Five houses with flags between them, and a bench.
      focus: 50% 60% # this point always stays in view: from the left, then from the top
"""
CREDITED = f"{PHOTOGRAPH}      credit: Els Maes\n"

LANGUAGES, MORE_LANGUAGES = "languages: [en, nl]", "languages: [en, nl, fr]"
UNTRANSLATED = f"    # en: {NEW_TITLE}\n    title:\n"
TRANSLATED = f"    # en: {NEW_TITLE}\n    title: Qui fait la rue des Tilleuls ?\n"


def edit(file: Path, old: str, new: str) -> None:
    """Write something else in the place of `old`, as a text editor saves it. Raises WindowError."""
    text = file.read_text("utf-8")
    if text.count(old) != 1:
        raise WindowError(f"{file.name} has {text.count(old)} times: {old}")
    file.write_text(text.replace(old, new), "utf-8")
