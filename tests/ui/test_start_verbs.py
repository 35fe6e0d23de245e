"""The verbs, started in the start window: each does its work, and its words are read there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt

from kiosk.cli import main
from kiosk.content.reader import read
from kiosk.shelf import State, entry
from tests.content.bundles import SMALL, write
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.opening import Files
from tests.ui.stand import until
from tests.ui.starting import Started, write_show
from tests.ui.test_start import EXAMPLE

Key = Qt.Key


@pytest.fixture
def show(tmp_path: Path) -> Path:
    return write_show(tmp_path / "street", "Our street")


def rows(started: Started) -> list[list[str]]:
    """The texts of each problem: place, words, cure."""
    started.said()
    lists = items.of(started.window, "ProblemRows")
    presses = [p for each in lists for p in items.every(each) if items.is_a(p, "Press")]
    return [
        [str(t.property("text")) for t in items.every(press) if items.is_a(t, "DeskWords")]
        for press in sorted(presses, key=lambda press: items.place(press).y())
    ]


def test_check_says_what_is_wrong_and_where_and_the_cure(
    open_start: OpenStart, tmp_path: Path
) -> None:
    broken = write(tmp_path / "broken", SMALL.replace("title: One", "titel: One"))
    started = open_start(broken)
    started.do("check")
    told = rows(started)
    assert started.said()[0] == started.words["one"]
    place, what, cure = next(row for row in told if "titel" in row[1])
    assert place == "content.yaml:8"
    assert what
    assert cure


def test_check_puts_errors_before_advice(open_start: OpenStart, tmp_path: Path) -> None:
    text = SMALL.replace("alt: A picture", "alt: A picture, stand_in: true") + "    titel: One\n"
    started = open_start(write(tmp_path / "broken", text))
    started.do("check")
    rows(started)
    graves = started.graves()
    assert graves == sorted(graves, reverse=True)
    assert graves[0]


def test_check_says_that_all_is_fine(open_start: OpenStart, show: Path) -> None:
    content = show / "content.yaml"
    text = content.read_text()
    content.write_text(text.replace("alt: A picture", "alt: A picture, credit: Ada"))
    started = open_start(show)
    started.do("check")
    title, *others = started.said()
    assert (title, rows(started)) == (started.words["fine"], [])
    assert others == [started.words["close"]]
    started.key(Key.Key_Escape)
    assert started.sheet() == ""


def test_check_of_a_packed_one_that_is_noise(open_start: OpenStart, tmp_path: Path) -> None:
    (tmp_path / "noise.kiosk").write_bytes(b"noise")
    started = open_start(tmp_path / "noise.kiosk")
    started.do("check")
    [[place, what, _]] = rows(started)
    assert place == "noise.kiosk"
    assert what


def test_a_translation_is_made(open_start: OpenStart, show: Path) -> None:
    content = show / "content.yaml"
    content.write_text(content.read_text().replace("[en]", "[en, nl]"))
    started = open_start(show)
    started.do("translate")
    assert started.sheet() == "StartTranslating"
    labels = [items.label(b) for b in items.of(started.window, "DeskButton") if b.isEnabled()]
    assert "Nederlands" in labels
    assert "English" not in labels
    started.click(started.button("Nederlands"))
    title, line, *_ = started.said()
    made = show / "assets/translations/nl.yaml"
    assert title == started.words["done"]
    assert str(made) in line
    assert "# en: Our street" in made.read_text("utf-8")


def test_a_language_that_is_not_listed_yet_is_told(open_start: OpenStart, show: Path) -> None:
    started = open_start(show)
    started.do("translate")
    started.type("tr")
    started.key(Key.Key_Return)
    title, *lines = started.said()
    assert title == started.words["mend"]
    assert "content.yaml:4" in "".join(lines)
    assert (show / "assets/translations/tr.yaml").is_file()


@pytest.mark.parametrize(
    ("code", "key"), [("Turkish", "code_unfit"), ("TR", "code_unfit"), ("en", "code_first")]
)
def test_what_is_no_other_language_is_told(
    open_start: OpenStart, show: Path, code: str, key: str
) -> None:
    started = open_start(show)
    started.do("translate")
    started.type(code)
    started.key(Key.Key_Return)
    assert started.words[key].replace("{given}", code) in items.said(started.window)
    assert started.sheet() == "StartTranslating"
    assert not started.desk.busy
    started.clear()
    assert started.words[key].replace("{given}", code) not in items.said(started.window)
    started.key(Key.Key_Return)
    assert started.sheet() == "StartTranslating"
    started.key(Key.Key_Escape)
    assert started.sheet() == ""


def test_it_is_packed_beside_its_folder_and_listed(open_start: OpenStart, show: Path) -> None:
    started = open_start(show)
    packed = show.with_name("street.kiosk")
    started.do("pack")
    title, line, *_ = started.said()
    assert title == started.words["done"]
    assert str(packed) in line
    assert entry(packed).state is State.READY
    assert started.listed() == (packed, show)
    assert started.titles() == ["Our street", "Our street", EXAMPLE]
    assert started.words["packed"] in items.said(started.window)
    started.key(Key.Key_Return)
    assert started.words["translate"] in started.deeds()


def test_a_hand_out_is_made_beside_it_and_looked_at(
    open_start: OpenStart, show: Path, files: Files
) -> None:
    started = open_start(show)
    made = show.with_name("street-hand-out.pdf")
    started.do("hand_out")
    title, line, *_ = started.said()
    assert (title, line) == (
        started.words["done"],
        started.words["said_paper"].replace("{path}", str(made)),
    )
    assert made.read_bytes().startswith(b"%PDF")
    started.do("look")
    started.do("folder")
    assert files.shown == [str(made), str(made.parent)]
    assert started.listed() == (show,)


def test_without_the_extra_part_a_hand_out_is_a_web_page(
    open_start: OpenStart, show: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text("import sys\nsys.modules['typst'] = None\n")
    monkeypatch.setenv("PYTHONPATH", str(hidden))
    started = open_start(show)
    started.do("hand_out")
    title, line, *_ = started.said()
    made = show.with_name("street-hand-out") / "index.html"
    assert (title, line) == (
        started.words["done"],
        started.words["said_page"].replace("{path}", str(made)),
    )
    assert made.is_file()


def test_letters_that_no_font_has_are_told_with_the_hand_out(
    open_start: OpenStart, tmp_path: Path
) -> None:
    started = open_start(write_show(tmp_path / "odd", "A \U00010ffd"))
    started.do("hand_out")
    title, lines, *_ = started.said()
    assert title == started.words["done"]
    assert "boxes" in lines


def test_what_is_wrong_is_told_instead_of_packing(open_start: OpenStart, show: Path) -> None:
    started = open_start(show)
    (show / "assets/pictures/one.png").write_bytes(b"noise")
    started.do("pack")
    title, *lines = started.said()
    assert title == started.words["mend"]
    assert "content.yaml:9" in "".join(lines)
    assert started.listed() == (show,)
    assert not show.with_name("street.kiosk").exists()


def test_many_lines_can_be_read_and_closed(open_start: OpenStart, tmp_path: Path) -> None:
    stops = (SMALL.partition("sections:\n")[2].replace("one", f"stop-{n}") for n in range(40))
    show = write(tmp_path / "many", SMALL + "".join(stops))
    started = open_start(show)
    started.shrink()
    started.do("pack")
    started.said()
    close = started.button(started.words["close"])
    assert items.clip_of(close, started.window).contains(items.place(close))
    [lines] = [
        item
        for item in items.of(started.window, "QQuickFlickable")
        if item.isEnabled() and item.metaObject().className() == "QQuickFlickable"
    ]
    assert items.number(lines, "contentHeight") > lines.height()
    started.key(Key.Key_Down)
    until(lambda: items.number(lines, "contentY") > 50, "the lines have moved")
    started.click(close)
    assert started.sheet() == ""


def test_a_verb_that_cannot_begin_says_so(
    open_start: OpenStart, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = open_start(show)
    monkeypatch.setattr(sys, "executable", str(show / "nowhere"))
    started.do("check")
    title, line, *_ = started.said()
    assert title == started.words["failed"]
    assert line


def test_closing_ends_a_verb_at_work(open_start: OpenStart, show: Path) -> None:
    started = open_start(show)
    started.do("pack")
    [process] = started.desk.findChildren(QProcess)
    until(lambda: process.state() == QProcess.ProcessState.Running, "the verb is at work")
    started.window.close()
    started.desk.end()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert process.exitStatus() == QProcess.ExitStatus.CrashExit
    assert not show.with_name("street.kiosk").exists()


def test_the_new_one_has_nothing_wrong(open_start: OpenStart, tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "new"), "--languages", "en"]) == 0
    started = open_start(tmp_path / "new")
    started.do("check")
    tips = started.words["advice_more"].replace("{count}", "3")
    assert started.said()[0] == f"{started.words['fine']}, {tips}"
    assert not any(started.graves())
    assert read(tmp_path / "new").problems == ()
