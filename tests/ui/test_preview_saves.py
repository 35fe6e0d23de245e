"""What is saved is on the screen, in the same window and at the same place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.photos.plan import Plan, Rendition
from tests.ui import items
from tests.ui.previewing import (
    COLOURS,
    CONTENT,
    CUP,
    ENGLISH,
    HEAD,
    LEVER,
    QUOTE,
    WHEEL,
    Previewed,
    paint,
    write_fair,
)
from tests.ui.stand import turn_for, until, until_still

LONG = WHEEL + 20 * QUOTE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_fair(tmp_path / "fair")


@pytest.fixture
def previewed(
    app: QGuiApplication,  # noqa: ARG001
    folder: Path,
    renditions: Path,  # noqa: ARG001
) -> Iterator[Previewed]:
    found = Previewed(folder)
    found.open()
    yield found
    found.close()


def save(folder: Path, old: str, new: str, file: str = "content.yaml") -> None:
    """Writes other words into a file, as an editor does that writes it from its beginning."""
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new))


def flickable(previewed: Previewed) -> QQuickItem:
    """What scrolls on the page in front."""
    [scroller] = items.of(previewed.window, "Scroller")
    [found] = [item for item in items.every(scroller) if items.is_a(item, "QQuickFlickable")]
    return found


def down(previewed: Previewed) -> float:
    return items.number(flickable(previewed), "contentY")


def scroll(previewed: Previewed) -> float:
    """Scrolls the page on, and says how far it is then."""
    before = down(previewed)
    previewed.key(Qt.Key.Key_Down)
    until(lambda: down(previewed) > before, "the page has moved")
    return until_still(lambda: down(previewed))


def test_new_words_are_shown_on_the_page_that_stood_there(
    previewed: Previewed, folder: Path
) -> None:
    window = previewed.window
    previewed.go("lever")
    save(folder, "Een kleine kracht", "Een grote kracht")
    previewed.await_words("Een grote kracht")
    assert not previewed.says("Een kleine kracht")
    assert previewed.at() == ("page", "lever")
    assert previewed.window is window
    assert not previewed.listed()


def test_a_long_page_stays_where_it_was_scrolled_to(previewed: Previewed, folder: Path) -> None:
    previewed.go("wheel")
    scroll(previewed)
    place = scroll(previewed)
    assert place > 300
    item = flickable(previewed)
    save(folder, "Het draait rond", "Het draait nog steeds")
    previewed.await_words("Het draait nog steeds")
    assert until_still(lambda: down(previewed)) == place
    assert flickable(previewed) == item


@pytest.mark.parametrize("left", [2, 15, 30])
def test_words_that_come_or_go_below_do_not_move_it(
    previewed: Previewed, folder: Path, left: int
) -> None:
    previewed.go("wheel")
    place = scroll(previewed)
    (folder / "content.yaml").write_text(
        HEAD + CUP + LEVER + WHEEL + left * QUOTE + "      - quote: Einde.\n"
    )
    previewed.await_words("Einde.")
    now = until_still(lambda: down(previewed))
    end = items.number(flickable(previewed), "contentHeight") - flickable(previewed).height()
    assert now == pytest.approx(min(place, max(0, end)), abs=1)


def test_the_language_of_the_moment_stays(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    previewed.controller.chooseLanguage("en")
    previewed.await_words("A cup comes back")
    save(folder, "A cup comes back", "A cup always comes back", "assets/translations/en.yaml")
    previewed.await_words("A cup always comes back")
    assert previewed.shown.language == "en"
    assert previewed.at() == ("page", "cup")


def test_a_translation_that_goes_and_comes(previewed: Previewed, folder: Path) -> None:
    previewed.go("lever")
    previewed.controller.chooseLanguage("en")
    previewed.settle()
    assert previewed.says("The lever")
    (folder / "assets/translations/en.yaml").unlink()
    previewed.await_words("De hefboom")
    (folder / "assets/translations/en.yaml").write_text(ENGLISH)
    previewed.await_words("The lever")


def test_a_language_that_goes_gives_way_to_the_first(previewed: Previewed, folder: Path) -> None:
    previewed.controller.chooseLanguage("en")
    previewed.go("cup")
    save(folder, "[nl, en]", "[nl]")
    previewed.await_words("Een beker komt terug")
    assert previewed.shown.language == "nl"


def write_by_rename(file: Path, text: str) -> None:
    part = file.with_name(f"{file.name}~")
    part.write_text(text)
    part.replace(file)


def write_with_copy(file: Path, text: str) -> None:
    """The old file moves aside first: for a moment there is none."""
    file.rename(file.with_name(f"{file.name}.bak"))
    file.write_text(text)
    file.with_name(f"{file.name}.bak").unlink()


def write_anew(file: Path, text: str) -> None:
    file.write_text(text)


def write_with_bom(file: Path, text: str) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())


@pytest.mark.parametrize(
    "write",
    [write_by_rename, write_with_copy, write_anew, write_with_bom],
    ids=lambda w: w.__name__,
)
def test_however_an_editor_writes(
    previewed: Previewed, folder: Path, write: Callable[[Path, str], None]
) -> None:
    previewed.go("cup")
    for words in ("Eén beker", "Twee bekers"):
        write(folder / "content.yaml", CONTENT.replace("Een beker komt terug", words))
        previewed.await_words(words)
    assert not previewed.listed()


def test_half_a_file_is_not_shown_while_it_is_being_written(
    previewed: Previewed, folder: Path
) -> None:
    previewed.go("cup")
    text = CONTENT.replace("Een beker komt terug", "Een beker blijft")
    with (folder / "content.yaml").open("w") as file:
        for start in range(0, len(text), 400):
            file.write(text[start : start + 400])
            file.flush()
            previewed.looked(1)
            assert not previewed.listed()
            assert previewed.at() == ("page", "cup")
    previewed.await_words("Een beker blijft")


def test_half_a_file_that_stays_half_is_a_problem_until_it_is_whole(
    previewed: Previewed, folder: Path
) -> None:
    previewed.go("wheel")
    place = scroll(previewed)
    (folder / "content.yaml").write_text(HEAD + CUP + "  - id: lever\n    title: 'De")
    until(previewed.listed, "the problem is told")
    (folder / "content.yaml").write_text(CONTENT.replace("Het draait rond", "Het draait door"))
    previewed.await_words("Het draait door")
    previewed.settle()
    assert not previewed.listed()
    assert previewed.at() == ("page", "wheel")
    assert until_still(lambda: down(previewed)) == pytest.approx(place, abs=1)


def test_a_folder_that_is_moved_away_and_back(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    away = folder.rename(folder.with_name("elsewhere"))
    until(lambda: len(previewed.rows()) == 1, "nothing is told but that the folder is gone")
    assert previewed.says("Een beker komt terug")
    save(away, "Een beker komt terug", "Een beker is terug")
    away.rename(folder)
    previewed.await_words("Een beker is terug")
    until(lambda: not previewed.listed(), "the panel is closed")
    previewed.settle()
    assert previewed.at() == ("page", "cup")


def colour_of(previewed: Previewed) -> str:
    """The colour in the middle of the largest picture on the screen."""
    pictures = items.of(previewed.window, "Picture")
    middle = items.centre(max(pictures, key=lambda item: item.width())).toPoint()
    return previewed.window.grabWindow().pixelColor(middle).name()


def near(previewed: Previewed, colour: str) -> bool:
    """Whether the picture has that colour, but for what JPEG makes of it."""
    seen = bytes.fromhex(colour_of(previewed)[1:])
    return all(abs(a - b) < 6 for a, b in zip(seen, bytes.fromhex(colour[1:]), strict=True))


def test_a_picture_that_is_replaced_is_shown_anew(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    assert near(previewed, COLOURS["cup"])
    paint(folder, "cup", "#e0d010")
    until(lambda: near(previewed, "#e0d010"), "the new picture is on the screen")
    assert previewed.at() == ("page", "cup")


def test_an_enlarged_picture_that_is_replaced(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    previewed.controller.enlarge(0)
    previewed.settle()
    paint(folder, "cup", "#e0d010")

    def is_new() -> bool:
        middle = items.centre(previewed.show).toPoint()
        seen = previewed.window.grabWindow().pixelColor(middle)
        return seen.red() > 200 and seen.green() > 180

    until(is_new, "the new picture is on the screen")
    assert previewed.shown.screen == "zoom"


def test_a_picture_replaced_while_the_words_are_broken_is_shown_when_they_are_mended(
    previewed: Previewed, folder: Path
) -> None:
    previewed.go("cup")
    (folder / "content.yaml").write_text("format: [")
    until(previewed.listed, "the problem is told")
    paint(folder, "cup", "#e0d010")
    previewed.looked()
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: near(previewed, "#e0d010"), "the new picture is on the screen")


def test_pictures_fit_another_screen_after_a_save(previewed: Previewed, folder: Path) -> None:
    pictures, window = previewed.preview.stage.pictures, previewed.window
    exhibit = window.property("exhibit")

    def fits() -> bool:
        plan = Plan.for_screen(round(exhibit.width()), round(exhibit.height()))
        last = pictures.source("assets/pictures/right.png", "screen")
        return plan.key(Rendition.SCREEN) in last

    size = window.size()
    until(fits, "the last picture is there for the window")
    window.resize(900, 600)
    until(fits, "it is there for the smaller window")
    window.resize(size)
    until(fits, "it is there for the first size again")
    save(folder, "Een beker komt terug", "Een beker")
    previewed.looked()
    window.resize(900, 600)
    until(fits, "it is there for the smaller window after a save too")
    previewed.settle()


def test_pictures_that_come_and_go(previewed: Previewed, folder: Path) -> None:
    previewed.go("lever")
    previewed.controller.enlarge(1)
    previewed.settle()
    assert previewed.shown.screen == "zoom"
    line = "          - {file: assets/pictures/right.png, alt: Rechts, credit: Ada}\n"
    save(folder, line, "")
    until(lambda: previewed.at() == ("page", "lever"), "the page is there instead")
    previewed.settle()
    shutil.copy(folder / "assets/pictures/right.png", folder / "assets/pictures/new.png")
    save(folder, "left.png", "new.png")
    previewed.looked()
    previewed.settle()
    assert previewed.preview.stage.pictures.source("assets/pictures/new.png", "screen")


STOPS = {"cup": CUP, "lever": LEVER, "wheel": LONG, "pulley": LEVER.replace("lever", "pulley")}


def write_stops(folder: Path, *names: str) -> None:
    (folder / "content.yaml").write_text(HEAD + "".join(STOPS[name] for name in names))


@pytest.mark.parametrize(
    ("stops", "at"),
    [
        (("pulley", "cup", "lever", "wheel"), ("page", "lever")),
        (("cup", "pulley", "lever", "wheel"), ("page", "lever")),
        (("cup", "lever"), ("page", "lever")),
        (("lever",), ("page", "lever")),
        (("lever", "cup", "wheel"), ("page", "lever")),
        (("wheel", "cup", "lever"), ("page", "lever")),
        (("wheel", "lever", "cup"), ("page", "lever")),
        (("cup", "wheel"), ("overview", "")),
        (("pulley",), ("overview", "")),
    ],
    ids=lambda found: "-".join(found),
)
def test_stops_that_come_go_and_move(
    previewed: Previewed, folder: Path, stops: tuple[str, ...], at: tuple[str, str]
) -> None:
    previewed.go("lever")
    write_stops(folder, *stops)
    until(lambda: previewed.tour == stops and previewed.at() == at, "the stops are there")
    previewed.looked()
    previewed.settle()
    if at[0] == "page":
        assert [p.property("page")["id"] for p in items.of(previewed.window, "PageScreen")] == [
            "lever"
        ]
        assert previewed.says("De hefboom")
    else:
        assert len(items.of(previewed.window, "Tile")) == len(stops)
    for stop in stops:
        previewed.go(stop)
        [page] = items.of(previewed.window, "PageScreen")
        assert page.property("page")["id"] == stop


@pytest.mark.parametrize("place", ["attract", "overview", "zoom", "countdown"])
def test_all_stops_are_others(previewed: Previewed, folder: Path, place: str) -> None:
    if place != "attract":
        previewed.go("lever")
    match place:
        case "overview":
            previewed.controller.goHome()
        case "zoom":
            previewed.controller.enlarge(1)
        case "countdown":
            previewed.key(Qt.Key.Key_C)
    previewed.settle()
    (folder / "content.yaml").write_text(HEAD + LEVER.replace("lever", "pulley"))
    until(lambda: len(previewed.tour) == 1, "there is one stop")
    previewed.looked()
    previewed.settle()
    assert previewed.at() == (("attract", "pulley") if place == "attract" else ("overview", ""))
    assert (previewed.shown.seconds_left > 0) == (place == "countdown")


def test_a_save_while_a_page_turns(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    save(folder, "Een kleine kracht", "Een grote kracht")
    previewed.looked(1)
    previewed.controller.turn(1)
    previewed.await_words("Een grote kracht")
    previewed.settle()
    assert previewed.at() == ("page", "lever")


def test_many_saves_in_a_row_end_with_the_last(previewed: Previewed, folder: Path) -> None:
    previewed.go("cup")
    for n in range(30):
        (folder / "content.yaml").write_text(CONTENT.replace("Een beker komt terug", f"Beker {n}"))
        paint(folder, "cup", f"#{8 * n:02x}4020")
        turn_for(0.03)
    previewed.await_words("Beker 29")
    until(lambda: near(previewed, f"#{8 * 29:02x}4020"), "the last picture is on the screen")
    assert not previewed.listed()
