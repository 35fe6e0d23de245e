"""What is wrong stands beside the show, which goes on as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.content.reader import read
from kiosk.words import wording
from tests.ui import items
from tests.ui.previewing import CONTENT, DESK, ENGLISH, LANGUAGE, Previewed, paint, write_fair
from tests.ui.stand import turn, until

Show = Callable[[Path], Previewed]

UNCLOSED = CONTENT.replace("title: De hefboom", "title: 'De hefboom")
WRONG_KEY = CONTENT.replace("    lead: Een kleine kracht", "    leed: Een kleine kracht")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_fair(tmp_path / "fair")


@pytest.fixture
def show(app: QGuiApplication, renditions: Path) -> Iterator[Show]:  # noqa: ARG001
    """Shows previews, and closes them when the test ends."""
    opened: list[Previewed] = []

    def show(path: Path) -> Previewed:
        previewed = Previewed(path)
        opened.append(previewed)
        previewed.open()
        return previewed

    yield show
    for previewed in opened:
        previewed.close()


def status(previewed: Previewed) -> str:
    """What the bar says of the problems, on its last button."""
    return previewed.buttons()[-1]


def expected(folder: Path) -> list[tuple[str, ...]]:
    """What the panel is to say of a file that cannot be shown."""
    reading = read(folder)
    assert reading.exhibition is None
    told: list[tuple[str, ...]] = []
    content_first = sorted(
        reading.problems,
        key=lambda problem: (problem.severity != "error", problem.mark.file != "content.yaml"),
    )
    for problem in content_first:
        words, mark = wording(problem, LANGUAGE), problem.mark
        told.append((f"{mark.file}:{mark.line}", words.what, words.cure))
    return told


@pytest.mark.parametrize("content", [UNCLOSED, WRONG_KEY, "format: [", "", "\0", "- a\n- b\n"])
def test_a_file_that_is_broken_leaves_the_show_and_tells_all(
    show: Show, folder: Path, content: str
) -> None:
    previewed = show(folder)
    previewed.go("cup")
    (folder / "content.yaml").write_text(content)
    until(previewed.listed, "the panel is open")
    previewed.settle()
    assert previewed.told() == expected(folder)
    assert previewed.says(DESK["kept"])
    assert previewed.says("Een beker komt terug")
    assert previewed.at() == ("page", "cup")
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: not previewed.listed(), "the panel is closed")
    previewed.settle()
    assert previewed.at() == ("page", "cup")
    assert status(previewed) == DESK["fine"]


def test_touching_a_problem_goes_to_its_page(show: Show, folder: Path) -> None:
    previewed = show(folder)
    (folder / "content.yaml").write_text(WRONG_KEY)
    until(previewed.listed, "the panel is open")
    previewed.settle()
    previewed.click(previewed.rows()[0])
    until(lambda: previewed.at() == ("page", "lever"), "the page of the problem is there")
    previewed.settle()
    assert previewed.listed()


def test_touching_a_problem_of_no_page_stays(show: Show, folder: Path) -> None:
    previewed = show(folder)
    previewed.go("cup")
    (folder / "content.yaml").write_text(CONTENT.replace("title: De beurs", "titel: De beurs"))
    until(previewed.listed, "the panel is open")
    previewed.settle()
    for row in previewed.rows():
        previewed.click(row)
    assert previewed.at() == ("page", "cup")


def test_the_keyboard_reaches_a_problem(show: Show, folder: Path) -> None:
    previewed = show(folder)
    (folder / "content.yaml").write_text(WRONG_KEY)
    until(previewed.listed, "the panel is open")
    previewed.rows()[0].forceActiveFocus()
    previewed.key(Qt.Key.Key_Return)
    until(lambda: previewed.at() == ("page", "lever"), "the page of the problem is there")


def test_a_problem_in_a_translation_is_counted_and_the_show_goes_on(
    show: Show, folder: Path
) -> None:
    previewed = show(folder)
    previewed.go("lever")
    translation = ENGLISH.replace("    lead: A cup", "    leed: A cup")
    (folder / "assets/translations/en.yaml").write_text(translation)
    until(lambda: status(previewed) != DESK["fine"], "the problem is counted")
    assert DESK["one"] in status(previewed)
    assert not previewed.listed()
    previewed.key(Qt.Key.Key_P)
    previewed.settle()
    place, _, cure = previewed.told()[0]
    assert place == "assets/translations/en.yaml:6"
    assert cure
    previewed.click(previewed.rows()[0])
    until(lambda: previewed.at() == ("page", "cup"), "the page of the problem is there")


def test_errors_stand_before_tips(show: Show, folder: Path) -> None:
    (folder / "assets/pictures/unused.png").write_bytes(b"x")
    translation = ENGLISH.replace("    lead: A cup", "    leed: A cup")
    (folder / "assets/translations/en.yaml").write_text(translation)
    previewed = show(folder)
    previewed.key(Qt.Key.Key_P)
    previewed.settle()
    graves = [row.property("modelData")["grave"] for row in previewed.rows()]
    assert graves == sorted(graves, reverse=True)
    assert set(graves) == {True, False}
    assert status(previewed) == f"{DESK['one']}, {DESK['advice_one']}"
    assert previewed.says(DESK["watching"])


def test_many_problems_can_be_scrolled_to(show: Show, folder: Path) -> None:
    previewed = show(folder)
    wrong = "".join(f"nonsense{n}: 1\n" for n in range(60))
    (folder / "content.yaml").write_text(CONTENT + "\n" + wrong)
    until(previewed.listed, "the panel is open")
    previewed.settle()
    assert status(previewed) == DESK["more"].replace("{count}", "60")
    [panel] = items.of(previewed.window, "ProblemList")
    [rows] = items.of(previewed.window, "ProblemRows")
    top = items.number(rows, "contentY")

    def rolled() -> bool:
        QTest.wheelEvent(previewed.window, items.centre(panel), QPoint(0, -1200))
        return items.number(rows, "contentY") > top + 100

    until(rolled, "the list has moved")
    assert previewed.shown.screen == "attract"


def test_a_picture_that_cannot_be_shown_is_told_and_its_mending_too(
    show: Show, folder: Path
) -> None:
    previewed = show(folder)
    previewed.go("cup")
    good = (folder / "assets/pictures/cup.png").read_bytes()
    (folder / "assets/pictures/cup.png").write_bytes(good[:100])
    until(lambda: status(previewed) == DESK["one"], "the picture is told")
    assert not previewed.listed()
    previewed.click(previewed.button(DESK["one"]))
    previewed.settle()
    [(place, what, _)] = previewed.told()
    line = CONTENT[: CONTENT.index("cup.png")].count("\n") + 1
    assert place == f"content.yaml:{line}"
    assert "cup.png" in what
    (folder / "assets/pictures/cup.png").write_bytes(good)
    until(lambda: status(previewed) == DESK["fine"], "the picture is mended")
    previewed.settle()


def test_a_picture_that_was_never_shown_comes_when_it_is_mended(show: Show, folder: Path) -> None:
    (folder / "assets/pictures/cup.png").write_bytes(b"nothing")
    previewed = show(folder)
    previewed.go("cup")
    until(lambda: status(previewed) == DESK["one"], "the picture is told")
    paint(folder, "cup", "#305070")
    until(lambda: status(previewed) == DESK["fine"], "the picture is mended")
    previewed.settle()
    [picture] = [p for p in items.of(previewed.window, "Picture") if p.width() > 200]
    assert not picture.property("broken")


def test_the_place_of_a_broken_picture_moves_with_the_lines_and_goes_with_them(
    show: Show, folder: Path
) -> None:
    (folder / "assets/pictures/cup.png").write_bytes(b"nothing")
    previewed = show(folder)
    previewed.key(Qt.Key.Key_P)
    until(lambda: status(previewed) == DESK["one"], "the picture is told")
    [(before, *_)] = previewed.told()
    (folder / "content.yaml").write_text("# one\n# two\n" + CONTENT)
    until(lambda: previewed.told()[0][0] != before, "the place is another")
    line = int(before.rpartition(":")[2])
    assert previewed.told()[0][0] == f"content.yaml:{line + 2}"
    used = "    picture: {file: assets/pictures/cup.png, alt: Een beker, credit: Ada}\n"
    (folder / "content.yaml").write_text(CONTENT.replace(used, ""))
    until(
        lambda: (
            not any("alt" in row[1] or row[0].startswith("content") for row in previewed.told())
        ),
        "it is told no more",
    )
    until(
        lambda: not any(place.startswith("content") for place, *_ in previewed.told()),
        "it is told no more",
    )


def test_it_begins_with_a_broken_file_and_mends_itself(show: Show, folder: Path) -> None:
    (folder / "content.yaml").write_text(UNCLOSED)
    previewed = show(folder)
    assert previewed.listed()
    assert previewed.told() == expected(folder)
    assert previewed.says("fair")
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: not previewed.listed(), "the panel is closed")
    previewed.settle()
    assert previewed.says("De beker")
    assert previewed.shown.language == "nl"
    assert previewed.controller.visit.home_language == "nl"
    previewed.go("wheel")


@pytest.mark.parametrize("named", ["fair", "fair/content.yaml"])
def test_it_begins_with_nothing_and_waits_for_it(show: Show, tmp_path: Path, named: str) -> None:
    previewed = show(tmp_path / named)
    assert previewed.listed()
    assert len(previewed.rows()) == 1
    write_fair(tmp_path / "fair")
    until(lambda: not previewed.listed(), "the exhibition is there")
    previewed.settle()
    assert previewed.says("De beker")


def test_the_file_itself_can_be_named(show: Show, folder: Path) -> None:
    previewed = show(folder / "content.yaml")
    previewed.go("cup")
    (folder / "content.yaml").write_text(CONTENT.replace("Een beker komt terug", "Terug"))
    previewed.await_words("Terug")


def test_the_panel_that_was_asked_for_stays(show: Show, folder: Path) -> None:
    previewed = show(folder)
    previewed.key(Qt.Key.Key_P)
    assert previewed.listed()
    (folder / "content.yaml").write_text(UNCLOSED)
    until(lambda: len(previewed.rows()) > 0, "the problem is told")
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: not previewed.rows(), "nothing is wrong")
    assert previewed.listed()
    assert previewed.says(DESK["fine"])


@pytest.mark.parametrize("act", ["key", "button"])
def test_the_panel_cannot_be_put_away_while_the_file_is_broken(
    show: Show, folder: Path, act: str
) -> None:
    (folder / "content.yaml").write_text(UNCLOSED)
    previewed = show(folder)
    if act == "key":
        previewed.key(Qt.Key.Key_P)
    else:
        previewed.click(previewed.button(status(previewed)))
    assert previewed.listed()
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: not previewed.listed(), "the panel is closed")
    turn()
