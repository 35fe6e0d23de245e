"""Exhibitions to install, whose titles say what goes wrong."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import store
from tests.bundle.store.bundles import install
from tests.bundle.zips import DEFLATED, PICTURE, File, archive, write

CONTENT = """\
format: 1
id: fragile
version: {version}
languages: [en, fr]
title: One that {title}
sections:
  - id: one
    title: One
    picture: {{file: assets/pictures/one.png, alt: A picture}}
  - id: two
    title: Two
"""

FRENCH = """\
language: fr
title: Une
sections:
  one: {title: Une, picture: {alt: Une photo}}
  two: {title: Deux}
"""


def tried(data: Path, title: str, version: int = 1) -> str:
    """The name of an exhibition that is installed and has to prove itself."""
    texts = {
        "content.yaml": CONTENT.format(title=title, version=version),
        "assets/translations/fr.yaml": FRENCH,
    }
    files = [File(name, text.encode(), DEFLATED) for name, text in texts.items()]
    packed = archive([*files, PICTURE])
    return install(data, write(data.parent, packed, f"{version}.kiosk"))


def good(data: Path, title: str, version: int = 1) -> str:
    """The name of an exhibition that is installed and was good."""
    bundle = tried(data, title, version)
    assert store.to_show(data).id == bundle
    store.mark_good(data, bundle)
    return bundle
