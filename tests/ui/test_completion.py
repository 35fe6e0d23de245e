"""When the first frame is there, and when a page is complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.completion import Completion, is_complete
from kiosk.visit.view import Shown
from tests.ui.stand import turn

PAGE = Shown("page", "cup", 0, 0, "nl", 100, False, False, "", None, False, 0)


class Screen(QQuickWindow):
    """A window that answers Completion's two questions as a test wants it to."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded = False
        self.at_rest = True

    @Slot(result=bool)
    def isLoaded(self) -> bool:  # noqa: N802
        return self.loaded

    @Slot(result=bool)
    def isAtRest(self) -> bool:  # noqa: N802
        return self.at_rest


class Watch(QObject):
    """A screen, its completion and what that told."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = Screen()
        self.completion = Completion(self.screen, PAGE)
        self.told: list[object] = []
        self.completion.first_frame.connect(lambda: self.told.append("first"))
        self.completion.complete.connect(lambda stop, lacking: self.told.append((stop, lacking)))

    def frame(self) -> list[object]:
        """What is told when a frame has come to the screen."""
        self.told = []
        self.screen.afterAnimating.emit()
        self.screen.frameSwapped.emit()
        turn()
        return self.told


@pytest.fixture
def watch(app: QGuiApplication) -> Iterator[Watch]:  # noqa: ARG001
    found = Watch()
    yield found
    found.screen.destroy()


def test_the_first_frame_is_told_once(watch: Watch) -> None:
    assert watch.frame() == ["first"]
    assert watch.frame() == []


def test_a_page_is_complete_only_with_all_its_pictures(watch: Watch) -> None:
    watch.frame()
    watch.frame()
    watch.screen.loaded = True
    assert watch.frame() == [("cup", 2)]
    assert watch.frame() == []


def test_a_page_is_complete_only_at_rest_and_lacks_nothing_meanwhile(watch: Watch) -> None:
    watch.screen.loaded, watch.screen.at_rest = True, False
    assert watch.frame() == ["first"]
    watch.screen.at_rest = True
    assert watch.frame() == [("cup", 0)]


def test_what_arrives_while_a_frame_is_drawn_is_not_in_it(watch: Watch) -> None:
    watch.screen.afterAnimating.emit()
    watch.screen.loaded = True
    watch.screen.frameSwapped.emit()
    turn()
    assert watch.told == ["first"]
    assert watch.frame() == [("cup", 1)]


def test_what_is_shown_next_is_awaited_anew(watch: Watch) -> None:
    watch.frame()
    watch.completion.expect(replace(PAGE, stop="depot"))
    watch.screen.loaded = True
    assert watch.frame() == [("depot", 0)]


def test_complete_is_loaded_and_at_rest(watch: Watch) -> None:
    screen = watch.screen
    answers = []
    for screen.loaded, screen.at_rest in ((False, True), (True, False), (True, True)):
        answers.append(is_complete(screen))
    assert answers == [False, False, True]
