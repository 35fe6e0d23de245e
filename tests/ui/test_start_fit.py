"""The start window in each language at its least size: nothing is cut off, nothing overlaps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.words import languages
from tests.bundle.zips import File, archive
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.starting import Started, write_show
from tests.ui.test_start import MANIFEST

LONG = "De lange weg van een heel klein idee naar een heel grote verandering " * 3


def fits(started: Started) -> None:
    """Every text is within its button, its column and the window."""
    for button in items.of(started.window, "DeskButton"):
        for text in items.every(button):
            if items.is_a(text, "QQuickText"):
                assert items.place(button).contains(items.place(text)), items.label(button)
    for text in items.texts(started.window):
        assert not items.spills(text), text.property("text")
        assert items.place(started.window.contentItem()).contains(items.place(text)) or scrolls(
            text
        ), text.property("text")


def scrolls(item: QQuickItem) -> bool:
    """Whether it is in a list that can be scrolled."""
    return any(items.is_a(each, "QQuickFlickable") for each in items.ancestors(item))


def apart(started: Started) -> None:
    """No button lies over another, nor over the tiles."""
    found = [b for b in items.of(started.window, "DeskButton") if b.isEnabled()]
    for index, button in enumerate(found):
        assert not any(
            items.place(button).intersects(items.place(other)) for other in found[index + 1 :]
        ), items.label(button)


@pytest.fixture
def shows(tmp_path: Path) -> list[Path]:
    packed = tmp_path / "one.kiosk"
    packed.write_bytes(archive([File("manifest.json", MANIFEST)]))
    return [write_show(tmp_path / "street", LONG), packed, tmp_path / "gone", tmp_path]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("small", [True, False], ids=["least size", "usual size"])
def test_everything_fits(
    open_start: OpenStart, shows: list[Path], language: str, small: bool
) -> None:
    started = open_start(*shows, language=language)
    if small:
        started.shrink()
    fits(started)
    apart(started)
    [panel] = items.of(started.window, "StartDeeds")
    window = items.place(started.window.contentItem())
    assert all(window.contains(items.place(b)) for b in items.of(started.window, "DeskButton"))
    for key in ("hint", "exhibitions"):
        [text] = [
            t for t in items.texts(started.window) if t.property("text") == started.words[key]
        ]
        assert not items.place(text).intersects(items.place(panel))
    for asked in ("new", "translate"):
        started.do(asked)
        fits(started)
        apart(started)
        started.do("cancel")


@pytest.mark.parametrize("language", languages())
def test_a_refusal_fits(open_start: OpenStart, language: str) -> None:
    started = open_start(language=language)
    started.shrink()
    started.do("new")
    started.type("a/b")
    started.do("make")
    assert started.words["name_unfit"] in items.said(started.window)
    fits(started)
    apart(started)


@pytest.mark.parametrize("language", languages())
def test_problems_fit(open_start: OpenStart, shows: list[Path], language: str) -> None:
    started = open_start(*shows, language=language)
    started.shrink()
    started.do("check")
    started.said()
    fits(started)
    close = started.button(started.words["close"])
    assert items.place(started.window.contentItem()).contains(items.place(close))
