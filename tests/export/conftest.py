"""The exhibitions of which hand-outs are made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.builtin import builtin_bundle
from kiosk.export import web
from kiosk.export.said import Said, said
from tests.export.hard import hard
from tests.export.reading import exhibition

SMALLER = 8


@pytest.fixture(scope="session")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in exhibition with small pictures of the same shapes, which take no time."""
    into = tmp_path_factory.mktemp("built-in") / "exhibition"
    original = builtin_bundle()
    shutil.copytree(original / "assets" / "translations", into / "assets" / "translations")
    shutil.copy(original / "content.yaml", into)
    (into / "assets" / "pictures").mkdir()
    for file in (original / "assets" / "pictures").iterdir():
        with Image.open(file) as picture:
            picture.convert("RGB").reduce(SMALLER).save(into / "assets" / "pictures" / file.name)
    return into


@pytest.fixture(scope="session")
def hard_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is hard to set."""
    return hard(tmp_path_factory.mktemp("hard-bundle"))


@pytest.fixture(scope="session")
def hard_words(hard_bundle: Path) -> Said:
    """What it says."""
    return said(exhibition(hard_bundle), "nl")


@pytest.fixture(scope="session")
def site(built_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in exhibition as a web page in all its languages, to be left as it is."""
    shown = exhibition(built_in)
    into = tmp_path_factory.mktemp("site") / "page"
    web.write(shown, built_in, shown.languages, into)
    return into


@pytest.fixture(scope="session")
def hard_site(hard_bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hard one as a web page in Dutch, to be left as it is."""
    into = tmp_path_factory.mktemp("hard-site") / "page"
    web.write(exhibition(hard_bundle), hard_bundle, ["nl"], into)
    return into
