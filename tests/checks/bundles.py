"""Bundles that are right in every way, for tests that spoil one thing in them."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from kiosk.checks import Checked, check
from tests.content.bundles import write

WORDS = """\
format: 1
id: small
version: 1
languages: [en, nl]
title: Small
sections:
  - id: one
    title: One
    lead: A lead.
    highlight: A fact to keep.
    blocks:
      - text: |
          The first paragraph.

          The second one,
          on two lines.
      - cards:
          - title: A card
            text: Its words.
      - compare:
          - title: Left
            text: This way.
          - title: Right
            text: That way.
      - facts:
          - A fact.
      - quote:
          text: Somebody said this.
          by: Ada Moss
pioneers:
  - id: rose
    people: [Rose Field, Sam Brook]
    organisation: Field and Brook
    lead: They began.
    story: "Rose dug.\\n\\nSam carried."
"""
DUTCH = """\
language: nl
title: Klein
sections:
  one:
    title: Een
    lead: Een begin.
    highlight: Een feit.
    blocks:
      - text: |
          De eerste alinea.

          De tweede.
      - cards:
          - title: Een kaart
            text: Met woorden.
      - compare:
          - title: Links
            text: Hierheen.
          - title: Rechts
            text: Daarheen.
      - facts:
          - Een feit.
      - quote:
          text: Iemand zei dit.
pioneers:
  rose:
    lead: Ze begonnen.
    story: Rose groef.
"""
PICTURED = """\
format: 1
id: small
version: 1
languages: [en]
title: Small
sections:
  - id: one
    title: One
    picture:
      file: assets/pictures/one.jpg
      alt: A field
      caption: The field
      credit: Ada Moss
"""

Told = list[tuple[str, str, int, int]]


def told(checked: Checked) -> Told:
    """Code, file, line and column of every problem."""
    return [
        (problem.code, problem.mark.file, problem.mark.line, problem.mark.column)
        for problem in checked.problems
    ]


def check_words(folder: Path, content: str = WORDS, dutch: str = DUTCH) -> Checked:
    """What is said of a bundle without pictures."""
    return check(without_pictures(folder, content, dutch))


def without_pictures(folder: Path, content: str, dutch: str) -> Path:
    """A bundle in two languages, and its folder."""
    write(folder, content, nl=dutch)
    (folder / "assets/pictures/one.png").unlink()
    return folder


def pictured(folder: Path, content: str = PICTURED) -> Path:
    """A bundle with one photograph, one.jpg, of 1600 by 1200 pixels, and its folder."""
    write(folder, content)
    (folder / "assets/pictures/one.png").unlink()
    photograph().save(folder / "assets/pictures/one.jpg")
    return folder


def photograph(width: int = 1600, height: int = 1200) -> Image.Image:
    """A field under a sky."""
    image = Image.new("RGB", (width, height), (150, 190, 220))
    image.paste((80, 140, 60), (0, height // 2, width, height))
    return image
