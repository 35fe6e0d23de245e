"""Small exhibitions on disk, whole and with something wrong."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

FIRST, SECOND = "cup", "plant"

_CONTENT = """\
format: 1
id: small
version: 1
languages: [nl, fr]
title: Klein
sections:
  - id: cup
    title: De beker
    lead: Een beker die terugkomt.
    picture:
      file: pictures/cup.png
      alt: Een beker
  - id: plant
    title: De plant
    lead: Een plant die groeit.
    picture:
      file: pictures/plant.png
      alt: Een plant
"""

_PAGE = """\
  - id: page-{number}
    title: Bed {number}
    lead: Hier groeit iets.
    picture:
      file: pictures/{number}.jpg
      alt: Een bed in de tuin
      credit: Ada Moss
"""

_FRENCH = """\
language: fr
title: Petit
sections:
  cup:
    title: Le gobelet
    lead: Un gobelet qui revient.
    picture:
      alt: Un gobelet
  plant:
    title: La plante
    lead: Une plante qui pousse.
    picture:
      alt: Une plante
"""


def whole(folder: Path) -> Path:
    """An exhibition of two stops in two languages, without a fault; its folder."""
    for inside in ("pictures", "assets/translations"):
        (folder / inside).mkdir(parents=True)
    (folder / "content.yaml").write_text(_CONTENT, "utf-8")
    french(folder).write_text(_FRENCH, "utf-8")
    for stop, colour in ((FIRST, "red"), (SECOND, "green")):
        Image.new("RGB", (600, 400), colour).save(picture(folder, stop))
    return folder


def large(folder: Path) -> Path:
    """The same with a title of its own and eight photographs of some megabytes; its folder."""
    whole(folder)
    pages = "".join(_PAGE.format(number=number) for number in range(8))
    content = _CONTENT.replace("title: Klein", "title: Onze tuin aan de Zenne") + pages
    (folder / "content.yaml").write_text(content.replace("[nl, fr]", "[nl]"), "utf-8")
    french(folder).unlink()
    for number in range(8):
        noise = Image.effect_noise((3000, 2000), 40)
        colours = [noise.point(lambda value, n=n: value * n // 8) for n in (7 - number % 5, 6, 3)]
        Image.merge("RGB", colours).save(folder / f"pictures/{number}.jpg", quality=90)
    return folder


def picture(folder: Path, stop: str) -> Path:
    """Where the picture of a stop is."""
    return folder / "pictures" / f"{stop}.png"


def french(folder: Path) -> Path:
    """Where the translation is."""
    return folder / "assets" / "translations" / "fr.yaml"


def misspell(folder: Path) -> Path:
    """Makes a mistake in content.yaml, in line 8; the folder."""
    content = folder / "content.yaml"
    content.write_text(_CONTENT.replace("title: De beker", "titel: De beker"), "utf-8")
    return folder
