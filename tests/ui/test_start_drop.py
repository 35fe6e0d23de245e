"""What is dropped on the start window is listed, and stays where it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.content.builtin import builtin_bundle
from tests.bundle.zips import WHOLE, archive
from tests.content.bundles import SMALL, write
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.starting import write_show
from tests.ui.test_start import EXAMPLE


@pytest.fixture
def show(tmp_path: Path) -> Path:
    return write_show(tmp_path / "Our street é #1", "Our street")


@pytest.mark.parametrize("file", ["", "content.yaml"])
def test_a_folder_or_its_content_is_listed_and_chosen(
    open_start: OpenStart, tmp_path: Path, show: Path, file: str
) -> None:
    started = open_start(write_show(tmp_path / "mill", "The mill"))
    assert started.drop(show / file).action == Qt.DropAction.CopyAction
    assert started.listed()[0] == show
    assert started.titles() == ["Our street", "The mill", EXAMPLE]
    assert started.chosen() == "Our street"
    assert (show / "content.yaml").is_file()


def test_a_packed_one_is_listed(open_start: OpenStart, tmp_path: Path) -> None:
    packed = tmp_path / "small.kiosk"
    packed.write_bytes(archive(WHOLE))
    started = open_start()
    assert started.drop(packed).action == Qt.DropAction.CopyAction
    assert started.listed() == (packed,)
    assert started.chosen() == "small"


def test_one_with_errors_is_listed_to_be_mended(open_start: OpenStart, tmp_path: Path) -> None:
    started = open_start()
    started.drop(write(tmp_path / "broken", SMALL.replace("title: One", "titel: One")))
    assert started.chosen() == "broken"
    assert started.sheet() == ""


def test_many_at_once(open_start: OpenStart, tmp_path: Path, show: Path) -> None:
    mill = write_show(tmp_path / "mill", "The mill")
    started = open_start()
    started.drop(show, mill, show / "content.yaml")
    assert started.listed() == (show, mill)


def test_the_example_is_not_listed_again(open_start: OpenStart) -> None:
    started = open_start()
    started.drop(builtin_bundle())
    assert started.titles() == [EXAMPLE]


@pytest.mark.parametrize("what", ["", "assets", "assets/pictures/one.png"])
def test_what_is_no_exhibition_is_told(
    open_start: OpenStart, tmp_path: Path, show: Path, what: str
) -> None:
    other = show / what if what else tmp_path
    started = open_start()
    started.drop(other)
    title, line, _ = started.said()
    assert title == started.words["failed"]
    assert line == started.words["not_one"].replace("{path}", str(other))
    assert started.listed() == ()


def test_an_address_on_the_web_is_nothing(open_start: OpenStart) -> None:
    started = open_start()
    started.drop("https://example.org/content.yaml")
    assert (started.listed(), started.sheet()) == ((), "")


def test_the_window_says_that_it_takes_them(open_start: OpenStart, show: Path) -> None:
    started = open_start()
    words = started.words["drop"]
    assert words not in items.said(started.window)
    assert words in started.drop(show).said
    assert words not in items.said(started.window)
