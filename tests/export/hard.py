"""An exhibition that is hard to set: long words, titles and addresses, pictures of any shape."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from tests.content.bundles import write

SHAPES = (
    (1500, 1000),
    (800, 1200),
    (1000, 1000),
    (2400, 700),
    (700, 1400),
    (1600, 900),
    (1200, 800),
    (900, 1200),
    (1500, 1000),
)
"""The sizes of the nine photographs of the gallery, in pixels."""

FORTY = (
    "How forty neighbours of one street turned a car park that nobody liked into a garden with a "
    "kitchen, a workshop, a school for bees and a long table at which everyone has a chair that "
    "they made themselves"
)
LETTERS = "Ελλάδα, שלום, مرحبا"
LONGEST = "Arbeidsongeschiktheidsverzekeringsmaatschappijen"
QUOTE = "We began with one bench and a pot of soup, and nobody asked who was allowed to sit. " * 5
ADDRESS = f"https://table.example/{'of-the-forty-neighbours/' * 5}{'abcdefgh' * 15}?seat=40"
PARAGRAPH = "Every Saturday somebody opens the gate, and every Saturday somebody else stays. " * 4
CREDITS = tuple(f"Photographer {number}" for number in range(1, len(SHAPES) + 1))


def hard(folder: Path) -> Path:
    """Such an exhibition in `folder`, in nl and in en."""
    write(folder, CONTENT, en=f"language: en\ntitle: {FORTY} in English\n")
    for number, size in enumerate(SHAPES, 1):
        _photograph(folder / f"assets/pictures/{number}.jpg", size, number)
    return folder


def _photograph(file: Path, size: tuple[int, int], number: int) -> None:
    """A sky, a land, and a frame at its very edge, so that nothing can be cut off unseen."""
    width, height = size
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 2 // 3, width, height), (60 + 15 * number, 110, 70))
    draw.ellipse((width // 3, height // 3, width // 3 + 200, height // 3 + 200), (240, 190, 60))
    draw.rectangle((0, 0, width - 1, height - 1), outline=(200, 30, 60), width=24)
    picture.save(file)


def _photo(number: int, indent: str) -> str:
    lines = (
        f"file: assets/pictures/{number}.jpg",
        f'alt: "What is in photograph {number}"',
        f'caption: "Caption {number}: the long table on a Saturday, before the soup was there"',
        f'credit: "{CREDITS[number - 1]}"',
    )
    return f"\n{indent}".join(lines)


_GALLERY = "".join(f"          - {_photo(n, ' ' * 12)}\n" for n in range(1, len(SHAPES) + 1))
_PARAGRAPHS = "".join(f"          {PARAGRAPH}\n\n" for _ in range(14))

CONTENT = f"""\
format: 1
id: hard
version: 3.2
languages: [nl, en]
title: "{FORTY}"
publisher: The neighbours of the street with the longest name of the whole of the old town
address: {ADDRESS}
sections:
  - id: everything
    kicker: Everything at once
    title: "{FORTY}"
    lead: "{FORTY}"
    highlight: "{FORTY}"
    picture:
      {_photo(1, " " * 6)}
    notes: |
      Begin at the gate. {PARAGRAPH}

      Then walk to the table. {PARAGRAPH}
    address: {ADDRESS}
    blocks:
      - text: "{LETTERS} and __bold__ and _slanted_ words"
      - cards:
          - title: "{LONGEST}"
            text: "{PARAGRAPH}"
          - title: A second card
          - title: A third card
            text: Short.
          - title: A fourth card
            text: Short.
          - title: A fifth card, which is alone
            text: Short.
      - facts:
          - "{FORTY}"
          - One bench
          - "{LONGEST}"
      - quote:
          text: "{QUOTE}"
          by: "Someone who sat there, and who lives at number 40"
      - quote: Sit down.
      - compare:
          - title: Before
            text: Forty cars.
          - title: After
            text: Forty chairs.
      - picture:
          {_photo(4, " " * 10)}
      - link:
          title: "{LONGEST}"
          text: "{PARAGRAPH}"
          address: {ADDRESS}
      - link:
          title: Ask for a chair
          address: mailto:chairs@table.example?subject=A%20chair
      - people: [two, alone]
      - gallery:
{_GALLERY}
  - id: bare
    title: Bare
  - id: words
    title: "{LONGEST}"
    lead: A stop without a picture that is longer than a page.
    notes: "{LETTERS}"
    blocks:
      - text: |
{_PARAGRAPHS}
  - id: upright
    title: An upright photograph
    highlight: It is shown whole.
    picture:
      {_photo(2, " " * 6)}
    blocks:
      - picture:
          {_photo(5, " " * 10)}
pioneers:
  - id: two
    people: [Ada Peeters, "Bartholomeus van der Meerschen-Oosterlinck"]
    organisation: The workshop
    lead: They made the chairs.
    picture:
      {_photo(8, " " * 6)}
    story: "{PARAGRAPH}"
  - id: alone
    people: [Cem Yıldız]
    organisation: The school for bees
    highlight: Bees like a long table too.
    story: Short.
"""
