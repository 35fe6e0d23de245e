"""The bar of a preview: its buttons and keys, and the show drawn to the scale of a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.ui.desk import DEVICES
from kiosk.ui.measures import measures
from tests.ui import items
from tests.ui.previewing import CONTENT, DESK, Previewed, write_fair
from tests.ui.stand import until

Act = Callable[[Previewed], None]

KEYS = dict(zip(DEVICES, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), strict=True))


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


def key(code: Qt.Key) -> Act:
    return lambda previewed: previewed.key(code)


def button(words: str) -> Act:
    return lambda previewed: previewed.click(previewed.button(words))


def shape(previewed: Previewed) -> float:
    return previewed.show.width() / previewed.show.height()


def is_of(previewed: Previewed, width: int, height: int) -> bool:
    """Whether the show has the shape of a screen, to a pixel."""
    show = previewed.show
    return abs(show.width() - show.height() * width / height) <= max(1, width / height) + 1


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("by", ["key", "button"])
def test_a_screen_is_chosen(previewed: Previewed, device: str, by: str) -> None:
    previewed.go("cup")
    other = "totem" if device != "totem" else "laptop"
    button(DESK[other])(previewed)
    (key(KEYS[device]) if by == "key" else button(DESK[device]))(previewed)
    screen = DEVICES[device]
    until(lambda: is_of(previewed, screen.width, screen.height), "the show has its shape")
    previewed.settle()
    chosen = [b for b in items.of(previewed.window, "DeskButton") if b.property("chosen")]
    assert [items.label(b) for b in chosen] == [DESK[device]]
    assert previewed.at() == ("page", "cup")
    whole = measures(screen, screen.width, screen.height)
    scale = previewed.show.width() / screen.width
    assert items.number(previewed.preview.stage.sizes, "body") == pytest.approx(
        whole.body * scale, rel=0.03
    )
    assert previewed.preview.stage.sizes.property("narrow") == whole.narrow


@pytest.mark.parametrize("act", [key(Qt.Key.Key_R), button(DESK["turn"])], ids=["key", "button"])
def test_the_screen_is_turned_and_back(previewed: Previewed, act: Act) -> None:
    screen = DEVICES["screen"]
    act(previewed)
    until(lambda: is_of(previewed, screen.height, screen.width), "the show stands upright")
    previewed.settle()
    act(previewed)
    until(lambda: is_of(previewed, screen.width, screen.height), "the show lies")
    previewed.settle()


def test_another_screen_stands_as_it_is_made(previewed: Previewed) -> None:
    previewed.key(Qt.Key.Key_R)
    previewed.key(Qt.Key.Key_1)
    until(lambda: is_of(previewed, 1366, 768), "the laptop lies")
    previewed.settle()


@pytest.mark.parametrize("by", ["key", "button"])
def test_the_next_language(previewed: Previewed, by: str) -> None:
    previewed.go("cup")
    for words, code, title in (("NL", "en", "The cup"), ("EN", "nl", "De beker")):
        (key(Qt.Key.Key_L) if by == "key" else button(words))(previewed)
        previewed.await_words(title)
        assert previewed.shown.language == code
    previewed.settle()


def test_one_language_has_no_button(previewed: Previewed, folder: Path) -> None:
    assert "NL" in previewed.buttons()
    (folder / "content.yaml").write_text(CONTENT.replace("[nl, en]", "[nl]"))
    until(lambda: "NL" not in previewed.buttons(), "the button is gone")
    previewed.key(Qt.Key.Key_L)
    assert previewed.shown.language == "nl"
    (folder / "content.yaml").write_text(CONTENT)
    until(lambda: "NL" in previewed.buttons(), "the button is back")


@pytest.mark.parametrize("by", ["key", "button"])
def test_the_next_size_of_text(previewed: Previewed, by: str) -> None:
    previewed.go("cup")
    for before, percent in ((100, 125), (125, 150), (150, 200), (200, 100)):
        words = DESK["text"].replace("{percent}", str(before))
        (key(Qt.Key.Key_T) if by == "key" else button(words))(previewed)
        assert previewed.shown.text_size == percent
        assert DESK["text"].replace("{percent}", str(percent)) in previewed.buttons()
        previewed.settle()


@pytest.mark.parametrize(
    "act", [key(Qt.Key.Key_C), button(DESK["countdown"])], ids=["key", "button"]
)
@pytest.mark.parametrize("place", ["attract", "overview", "page", "zoom"])
def test_the_countdown_is_shown_and_answered(previewed: Previewed, act: Act, place: str) -> None:
    if place != "attract":
        previewed.go("cup")
    if place == "overview":
        previewed.controller.goHome()
    if place == "zoom":
        previewed.controller.enlarge(0)
    previewed.settle()
    act(previewed)
    assert previewed.shown.seconds_left == 20
    assert items.of(previewed.window, "CountdownScreen")
    assert previewed.shown.screen == ("overview" if place == "attract" else place)
    previewed.controller.stayOn()
    assert previewed.shown.seconds_left == 0
    previewed.settle()
    act(previewed)
    act(previewed)
    assert previewed.shown.seconds_left == 20
    previewed.controller.finish()
    assert previewed.shown.screen == "attract"
    previewed.settle()


@pytest.mark.parametrize("act", [key(Qt.Key.Key_P), button(DESK["fine"])], ids=["key", "button"])
def test_the_panel_is_opened_and_closed(previewed: Previewed, act: Act) -> None:
    wide = previewed.show.width()
    act(previewed)
    assert previewed.listed()
    until(lambda: previewed.show.width() < wide, "the show makes room")
    [panel] = items.of(previewed.window, "ProblemList")
    assert items.place(previewed.show).right() <= items.place(panel).left()
    previewed.settle()
    act(previewed)
    assert not previewed.listed()
    until(lambda: previewed.show.width() == wide, "the show has all the room")


def test_keys_do_in_the_show_what_they_do_there(previewed: Previewed) -> None:
    previewed.go("cup")
    previewed.key(Qt.Key.Key_PageDown)
    assert previewed.at() == ("page", "lever")
    previewed.settle()
    previewed.key(Qt.Key.Key_Home)
    assert previewed.shown.screen == "overview"


def test_a_click_in_the_show_is_a_touch(previewed: Previewed) -> None:
    previewed.click(previewed.show)
    assert previewed.shown.screen == "page"


def test_every_button_can_be_reached_by_tab_and_pressed(previewed: Previewed) -> None:
    reached = []
    for _ in range(30):
        previewed.key(Qt.Key.Key_Tab)
        item = previewed.window.activeFocusItem()
        if item is not None and items.is_a(item, "DeskButton"):
            reached.append(items.label(item))
    assert set(previewed.buttons()) <= set(reached)


def overlaps(previewed: Previewed) -> list[tuple[str, str]]:
    """The pairs of the desk's buttons that lie over each other."""
    places = [(items.label(b), items.place(b)) for b in items.of(previewed.window, "DeskButton")]
    return [(a, b) for a, here in places for b, there in places if a < b and here.intersects(there)]


@pytest.mark.parametrize("device", ["screen", "totem"])
@pytest.mark.parametrize(
    "size", [(1600, 1000), (720, 480), (480, 900), (300, 200), (3000, 500), (1280, 800)]
)
def test_the_window_is_resized(previewed: Previewed, size: tuple[int, int], device: str) -> None:
    previewed.go("cup")
    previewed.key(KEYS[device])
    previewed.window.resize(*size)
    previewed.key(Qt.Key.Key_P)
    until(lambda: (previewed.window.width(), previewed.window.height()) == size, "it is so large")
    previewed.settle()
    assert not overlaps(previewed)
    previewed.key(Qt.Key.Key_P)
    previewed.settle()
    room = items.place(previewed.window.contentItem())
    screen = DEVICES[device]
    assert is_of(previewed, screen.width, screen.height)
    if min(size) >= 480:
        assert room.contains(items.place(previewed.show))
        for found in items.of(previewed.window, "DeskButton"):
            assert room.contains(items.place(found))
    assert previewed.at() == ("page", "cup")
