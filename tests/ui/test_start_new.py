"""A new exhibition, made in the start window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.content.reader import read
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.stand import until
from tests.ui.starting import Started

Key = Qt.Key


def languages_of(folder: Path) -> tuple[str, ...]:
    exhibition = read(folder).exhibition
    assert exhibition is not None
    return exhibition.languages


def asked(started: Started) -> Started:
    """The sheet is open and the keyboard is on the name."""
    started.do("new")
    assert started.sheet() == "StartBeginning"
    assert items.is_a(started.focused(), "QQuickTextInput")
    return started


def test_it_is_made_by_keys_alone(open_start: OpenStart) -> None:
    started = open_start()
    folder = started.documents / "Our street"
    while items.label(started.focused()) != started.words["new"]:
        started.key(Key.Key_Tab)
    started.key(Key.Key_Return)
    started.type("Our street ")
    started.key(Key.Key_Return)
    title, line, *_ = started.said()
    assert title == started.words["done"]
    assert str(folder) in line
    started.key(Key.Key_Return)
    assert started.sheet() == ""
    assert languages_of(folder) == ("en",)
    assert started.listed() == (folder,)
    assert started.titles()[0] == started.chosen() == "Our street"


def test_it_is_made_by_mouse_in_the_languages_chosen(open_start: OpenStart) -> None:
    started = asked(open_start())
    started.type("Street")
    for language in ("Nederlands", "Français", "Nederlands", "English"):
        started.click(started.button(language))
    started.do("make")
    assert started.said()[0] == started.words["done"]
    started.do("close")
    assert started.sheet() == ""
    assert languages_of(started.documents / "Street") == ("fr",)


def test_one_language_remains(open_start: OpenStart) -> None:
    started = asked(open_start())
    started.click(started.button("English"))
    started.type("Street")
    started.key(Key.Key_Return)
    started.said()
    assert languages_of(started.documents / "Street") == ("en",)


@pytest.mark.parametrize("by", ["escape", "button"])
def test_it_is_cancelled(open_start: OpenStart, by: str) -> None:
    started = asked(open_start())
    started.type("Street")
    if by == "escape":
        started.key(Key.Key_Escape)
    else:
        started.do("cancel")
    assert started.sheet() == ""
    assert not started.desk.busy
    assert not started.documents.exists()
    started.key(Key.Key_Tab)
    assert started.focused().isVisible()


@pytest.mark.parametrize("name", ["", "   "])
def test_without_a_name_nothing_is_made(open_start: OpenStart, name: str) -> None:
    started = asked(open_start())
    started.type(name)
    started.key(Key.Key_Return)
    started.do("make")
    assert started.sheet() == "StartBeginning"
    assert not started.desk.busy
    assert not started.documents.exists()


def test_a_name_that_is_taken_is_told_and_can_be_changed(open_start: OpenStart) -> None:
    started = open_start()
    taken = started.documents / "Street"
    taken.mkdir(parents=True)
    (taken / "letter.txt").write_text("mine")
    asked(started).type("Street")
    started.key(Key.Key_Return)
    told = started.words["name_taken"].replace("{path}", str(taken))
    assert told in items.said(started.window)
    assert started.sheet() == "StartBeginning"
    started.type("s")
    assert told not in items.said(started.window)
    started.key(Key.Key_Return)
    assert started.said()[0] == started.words["done"]
    assert [path.name for path in taken.iterdir()] == ["letter.txt"]
    assert started.listed() == (started.documents / "Streets",)


def test_a_name_that_no_folder_can_have_is_told(open_start: OpenStart, tmp_path: Path) -> None:
    started = asked(open_start())
    before = sorted(tmp_path.rglob("*"))
    for name in ("..", "...", ".street", "a/b", "/tmp/street", "../street", "a\\b", "CON", "One."):
        started.clear()
        assert started.words["name_unfit"] not in items.said(started.window)
        started.type(name)
        started.key(Key.Key_Return)
        assert started.words["name_unfit"] in items.said(started.window), name
        assert started.sheet() == "StartBeginning"
        assert not started.desk.busy
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_is_no_longer_than_a_folder_can_be_called(open_start: OpenStart) -> None:
    started = asked(open_start())
    started.type(200 * "x")
    assert len(str(started.focused().property("text"))) == 80
    assert started.desk.create(200 * "é", ["en"]) == started.words["name_unfit"]
    assert not started.desk.busy


def test_where_nothing_can_be_written_the_verb_says_so(open_start: OpenStart) -> None:
    started = open_start()
    started.documents.write_text("a file, not a folder")
    asked(started).type("Street")
    started.key(Key.Key_Return)
    title, line, *_ = started.said()
    assert title == started.words["failed"]
    assert str(started.documents) in line
    assert started.listed() == ()
    started.key(Key.Key_Escape)
    assert started.sheet() == ""


def test_nothing_else_can_be_done_meanwhile(open_start: OpenStart) -> None:
    started = asked(open_start())
    started.type("Street")
    started.key(Key.Key_Return)
    assert started.desk.busy
    assert started.words["busy"] in items.said(started.window)
    started.key(Key.Key_Escape, Key.Key_Delete, Key.Key_Return)
    assert started.sheet() == "StartReport"
    until(lambda: not started.desk.busy, "it is done")
    assert started.listed() == (started.documents / "Street",)
