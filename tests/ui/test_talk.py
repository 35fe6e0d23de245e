"""A talk on one screen and two: what the audience sees, and what only the presenter does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.talk.comparison import Comparison, Row
from kiosk.talk.state import Cover, Sheet
from kiosk.words.desks import talk as talk_words
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import turn_for, until, until_still
from tests.ui.talking import APART, MINUTES, TALKED, Talking

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
WORDS = talk_words("en")
ALL = ["text", "cards", "facts", "compare", "quote", "gallery", "gallery", "link", "link", "people"]

OpenTalk = Callable[..., Talking]


def in_sight(item: QQuickItem, window: QQuickWindow) -> bool:
    return items.place(item).top() < window.height()


@pytest.fixture
def open_talk(app: QGuiApplication, bundle: Path, renditions: Path) -> Iterator[OpenTalk]:  # noqa: ARG001
    opened: list[Talking] = []

    def open_talk(**options: object) -> Talking:
        talking = Talking(app, bundle, **options)  # type: ignore[arg-type]
        opened.append(talking)
        talking.open()
        return talking

    yield open_talk
    for each in opened:
        each.close()


@pytest.fixture(scope="module")
def first_talk(app: QGuiApplication, bundle: Path, renditions: Path) -> Iterator[Talking]:  # noqa: ARG001
    found = Talking(app, bundle)
    found.open()
    yield found
    found.close()


@pytest.fixture
def talking(first_talk: Talking) -> Talking:
    first_talk.reset()
    return first_talk


def test_blocks_come_one_by_one_and_go_again(talking: Talking) -> None:
    assert talking.shown() == ("page", "cup")
    assert talking.seen_blocks() == []
    talking.press(Key.Key_PageDown, Key.Key_Right)
    assert talking.seen_blocks() == ALL[:2]
    talking.press(Key.Key_PageUp)
    assert talking.seen_blocks() == ALL[:1]


def tell(talking: Talking, count: int) -> None:
    """The first blocks of the page, one after the other, each once the one before is in sight."""
    for at in range(count):
        talking.press(Key.Key_Space)
        [blocks] = items.of(talking.audience, "Blocks")
        slots = [item for item in blocks.childItems() if item.property("modelData") is not None]
        until(partial(in_sight, slots[at], talking.audience), "it is scrolled to")


def test_a_block_that_is_told_is_in_sight(talking: Talking) -> None:
    for _ in range(2):
        talking.reset()
        tell(talking, len(ALL))
        assert talking.seen_blocks() == ALL


def test_a_whole_page_is_read_to_its_end_before_the_next_one(talking: Talking) -> None:
    talking.press(Key.Key_2, Key.Key_Return)
    assert talking.shown() == ("page", "depot")
    talking.press(Key.Key_PageDown)
    assert talking.shown() == ("page", "lever")


def test_a_press_that_comes_twice_at_once_counts_once(talking: Talking) -> None:
    talking.press(Key.Key_3, Key.Key_Return)
    for _ in range(2):
        QTest.keyClick(talking.audience, Key.Key_PageDown)
    talking.settle()
    assert talking.shown() == ("page", "wheels")


@pytest.mark.parametrize(
    ("key", "cover", "colour"), [("b", Cover.BLACK, "#000000"), (",", Cover.WHITE, "#ffffff")]
)
def test_the_screen_turns_black_or_white(
    talking: Talking, key: str, cover: Cover, colour: str
) -> None:
    talking.press(key)
    assert talking.talk.cover is cover
    picture = talking.audience.grabWindow()
    assert picture.pixelColor(600, 300).name() == colour
    talking.press(Key.Key_PageDown)
    assert talking.talk.cover is None
    assert talking.seen_blocks() == []


def test_a_finger_turns_the_page_for_the_talk_too(talking: Talking) -> None:
    fingers = Fingers(talking.audience)
    talking.press(Key.Key_2, Key.Key_Return)
    fingers.slide(QPointF(900, 300), QPoint(-400, 0))
    until(lambda: talking.talk.spot.stop == "lever", "the talk is there")
    talking.settle()
    assert talking.shown() == ("page", "lever")


def test_a_picture_is_enlarged_brought_closer_and_closed(talking: Talking) -> None:
    talking.press("z")
    assert talking.shown() == ("zoom", "cup")
    [view] = items.of(talking.audience, "ZoomView")
    before = items.number(view, "closeness")
    talking.press("+")
    until(lambda: items.number(view, "closeness") > before, "it is closer")
    talking.press(Key.Key_Escape)
    assert talking.shown() == ("page", "cup")


def test_a_link_shows_its_code_until_the_talk_goes_on(talking: Talking) -> None:
    tell(talking, ALL.index("link") + 1)
    [link, _] = items.of(talking.audience, "LinkBlock")
    link.forceActiveFocus()
    until_still(lambda: items.place(link).top())
    Fingers(talking.audience).tap(items.centre(link))
    talking.settle()
    [panel] = items.of(talking.audience, "TakePanel")
    assert items.place(panel).bottom() == talking.audience.height()
    talking.press(Key.Key_Space)
    assert items.of(talking.audience, "TakePanel") == []
    assert talking.seen_blocks() == ALL[: ALL.index("link") + 2]


def test_what_is_frozen_stays_and_catches_up(talking: Talking) -> None:
    talking.sit()
    talking.press("f")
    talking.press(Key.Key_4, Key.Key_Return, window=talking.lectern)
    assert talking.shown() == ("page", "cup")
    assert talking.says(WORDS["frozen"], talking.lectern)
    assert talking.talk.spot.stop == "wheels"
    talking.press("f", window=talking.lectern)
    assert talking.shown() == ("page", "wheels")


def test_languages_of_show_and_notes_are_apart(talking: Talking) -> None:
    talking.sit()
    assert talking.says("Ask who brought a cup in het Nederlands", talking.lectern)
    assert talking.says("Cup in English", talking.audience)
    talking.press("n", window=talking.lectern)
    assert talking.says("Ask who brought a cup in English", talking.lectern)
    talking.press("l", window=talking.lectern)
    assert talking.says("Cup en français", talking.audience)
    assert talking.says("Ask who brought a cup in English", talking.lectern)


def test_reading_notes_leaves_the_audiences_screen_alone(talking: Talking) -> None:
    talking.sit()
    turn_for(0.5)
    frames = QSignalSpy(talking.audience.frameSwapped)
    talking.press("n", Key.Key_Down, Key.Key_Up, "+", "-", window=talking.lectern)
    talking.pass_time(5)
    turn_for(0.5)
    assert frames.count() == 0


def test_the_question_of_the_end(talking: Talking) -> None:
    talking.press(Key.Key_Escape)
    assert talking.says(WORDS["leave_title"], talking.audience)
    talking.press(Key.Key_Escape)
    assert talking.talk.sheet is None
    talking.press(Key.Key_Escape, Key.Key_Return)
    assert talking.talk.ended
    assert talking.over.count() == 1


def test_closing_a_window_ends_the_talk(talking: Talking) -> None:
    talking.sit()
    talking.lectern.close()
    assert talking.over.count() == 1


def test_on_one_screen_a_strip_has_notes_and_time(talking: Talking) -> None:
    talking.press("t")
    assert talking.says("Ask who brought a cup in het Nederlands", talking.audience)
    assert talking.says("10:00", talking.audience)
    [strip] = items.of(talking.audience, "TalkStrip")
    assert items.place(strip).bottom() == talking.audience.height()
    talking.press("t")
    assert not items.of(talking.audience, "TalkStrip")
    at = QPoint(600, talking.audience.height() - 5)
    QTest.mouseClick(talking.audience, Qt.MouseButton.LeftButton, pos=at)
    until(lambda: bool(items.of(talking.audience, "TalkStrip")), "the edge brings it")


def test_the_sheet_of_all_stops_leads_to_each(talking: Talking) -> None:
    talking.sit()
    talking.press("i", window=talking.lectern)
    [row] = [
        press for press in items.of(talking.lectern, "Press") if items.label(press)[:2] == "5."
    ]
    at = items.centre(row).toPoint()
    QTest.mouseClick(talking.lectern, Qt.MouseButton.LeftButton, pos=at)
    until(lambda: talking.talk.spot.stop == "wood", "the talk is there")
    assert talking.talk.sheet is None
    assert not items.of(talking.audience, "TalkIndex")


def test_time_is_told_against_the_plan(talking: Talking) -> None:
    talking.sit()
    assert talking.says(WORDS["begins"], talking.lectern)
    talking.press(Key.Key_PageDown)
    talking.pass_time(65)
    assert talking.says("1:05", talking.lectern)
    assert talking.says("8:55", talking.lectern)
    assert talking.says(WORDS["on_time"], talking.lectern)
    talking.pass_time(595)
    assert talking.says(WORDS["over_time"].replace("{time}", "1:00"), talking.lectern)
    talking.press("p", window=talking.lectern)
    talking.pass_time(60)
    assert talking.says("11:00", talking.lectern)
    assert talking.says(WORDS["paused"], talking.lectern)


def test_ten_minutes_by_a_clicker(talking: Talking) -> None:
    talking.sit()
    talking.press(Key.Key_PageDown)
    began = talking.talk.elapsed
    presses = 0
    while talking.talk.spot.stop != "wood":
        talking.pass_time(5)
        talking.press(Key.Key_PageDown)
        presses += 1
    spent = talking.talk.elapsed - began
    assert spent == pytest.approx(presses * (5 + APART))
    talking.pass_time(10 * MINUTES - spent)
    assert list(talking.talk.spent) == list(TALKED.tour)
    assert sum(talking.talk.spent.values()) == pytest.approx(10 * MINUTES)
    assert talking.says("10:00", talking.lectern)
    assert talking.says("0:00", talking.lectern)
    assert talking.says(WORDS["on_time"], talking.lectern)


def test_the_mirror_shows_what_the_audience_sees(talking: Talking) -> None:
    talking.sit()
    talking.room.lectern.look(True)
    until(lambda: bool(talking.view.property("mirror")), "a picture was taken")
    first = talking.view.property("mirror")
    talking.press("w", window=talking.lectern)
    until(lambda: talking.view.property("mirror") != first, "another one was taken")
    turn_for(0.5)
    [image] = [
        item
        for item in items.of(talking.lectern, "QQuickImage")
        if str(item.property("source").toString()) == talking.view.property("mirror")
    ]
    middle = items.centre(image).toPoint()
    assert talking.lectern.grabWindow().pixelColor(middle).name() == "#ffffff"


def test_pointing_at_the_mirror_lights_the_same_place(talking: Talking) -> None:
    talking.sit()
    talking.press("o", window=talking.lectern)
    talking.view.point(0.25, 0.5)
    [light] = items.of(talking.audience, "Spotlight")
    assert items.number(light, "centreX") == round(0.25 * talking.audience.width())
    talking.press("o", window=talking.lectern)
    assert not items.of(talking.audience, "Spotlight")


def test_a_rehearsal_is_told_before_the_windows_go(open_talk: OpenTalk) -> None:
    rows = (Row("cup", 95.0, 60.0, 70.0, over=True), Row("depot", 30.0, None, 40.0, over=False))
    talking = open_talk(rehearsal=lambda _: Comparison(rows, first=False, kept=True))
    talking.sit()
    talking.press(Key.Key_PageDown, window=talking.lectern)
    talking.pass_time(5)
    talking.press(Key.Key_Escape, Key.Key_Return, window=talking.lectern)
    assert talking.over.count() == 0
    for words in ("1:35", "1:00", "1:10", "2:05"):
        assert any(words in said for said in items.said(talking.lectern)), words
    talking.press(Key.Key_Return, window=talking.lectern)
    assert talking.over.count() == 1


def test_a_sheet_is_the_presenters_alone(talking: Talking) -> None:
    talking.sit()
    talking.press("?", window=talking.lectern)
    assert talking.talk.sheet is Sheet.HELP
    assert items.of(talking.lectern, "TalkHelp")
    assert not items.of(talking.audience, "TalkHelp")


def test_a_rehearsal_without_any_time_is_no_rehearsal(open_talk: OpenTalk) -> None:
    asked: list[object] = []
    talking = open_talk(rehearsal=asked.append)
    talking.press(Key.Key_Escape, Key.Key_Return)
    assert talking.over.count() == 1
    assert not asked


def test_a_rehearsal_that_is_broken_off_is_kept(open_talk: OpenTalk) -> None:
    kept: list[object] = []
    talking = open_talk(rehearsal=kept.append)
    talking.press(Key.Key_PageDown)
    talking.pass_time(40)
    QTest.keyClick(talking.audience, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert talking.over.count() == 1
    talking.close()
    assert len(kept) == 1


def test_a_finger_back_finds_all_that_was_told(talking: Talking) -> None:
    tell(talking, len(ALL))
    fingers = Fingers(talking.audience)
    talking.press(Key.Key_2, Key.Key_Return)
    fingers.slide(QPointF(900, 300), QPoint(400, 0))
    until(lambda: talking.talk.spot.stop == "cup", "the talk is there")
    talking.settle()
    assert talking.seen_blocks() == ALL


def test_nobody_is_frozen_on_one_screen(talking: Talking) -> None:
    talking.press("f")
    assert not talking.talk.frozen


def test_what_may_be_held_scrolls_and_what_flashes_does_not(talking: Talking) -> None:
    spots = QSignalSpy(talking.view.spotlitChanged)
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_O, NONE, "o", True)
    QGuiApplication.sendEvent(talking.audience, event)
    assert spots.count() == 0


def test_sheets_and_strip_go_by_touch(talking: Talking) -> None:
    fingers = Fingers(talking.audience)
    talking.press("t")
    for label, gone in ((WORDS["help"], False), (WORDS["notes"], True)):
        [button] = [
            press
            for press in items.of(talking.audience, "DeskButton")
            if items.label(press) == label
        ]
        fingers.tap(items.centre(button))
        turn_for(0.1)
        if not gone:
            assert items.of(talking.audience, "TalkHelp")
            fingers.tap(QPointF(5, 5))
            until(lambda: not items.of(talking.audience, "TalkHelp"), "the sheet is gone")
    until(lambda: not items.of(talking.audience, "TalkStrip"), "the strip is gone")
    talking.press("i")
    [row] = [p for p in items.of(talking.audience, "Press") if items.label(p)[:2] == "3."]
    fingers.tap(items.centre(row))
    until(lambda: talking.talk.spot.stop == "lever", "the stop is there")


def test_the_next_press_is_told(talking: Talking) -> None:
    talking.sit()
    told = WORDS["press_block"].replace("{number}", "1").replace("{count}", str(len(ALL)))
    assert talking.says(told, talking.lectern)
    talking.press("b", window=talking.lectern)
    assert talking.says(WORDS["press_page"], talking.lectern)
    talking.press(Key.Key_3, Key.Key_Return, window=talking.lectern)
    assert talking.says(WORDS["press_stop"], talking.lectern)
    talking.press(Key.Key_End, window=talking.lectern)
    assert talking.says(WORDS["press_end"], talking.lectern)


def test_a_large_picture_has_no_buttons_for_the_audience(talking: Talking) -> None:
    talking.press("z")
    assert items.of(talking.audience, "PillButton")
    talking.sit()
    assert not items.of(talking.audience, "PillButton")
    assert talking.says("Caption cup in English · Photo: Ada L.", talking.audience)
