"""The start window with a shelf, documents and bundles of a test's own, a mouse and a keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.shelf import known, remember
from kiosk.ui.covers import Covers
from kiosk.ui.start_desk import StartDesk
from kiosk.ui.start_shelf import StartShelf
from kiosk.ui.window import Scene
from kiosk.words.desks import desk
from tests.content.bundles import SMALL, write
from tests.ui import items
from tests.ui.previewing import paint
from tests.ui.stand import turn, until

BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def write_show(folder: Path, title: str, colour: str = "#c04020") -> Path:
    """A small exhibition of this title, with a picture of one colour."""
    write(folder, SMALL.replace("title: Small", f"title: {title}"))
    paint(folder, "one", colour)
    return folder


@dataclass(frozen=True, slots=True)
class Dropped:
    """As what something was taken that was dropped, and what the window said before that."""

    action: Qt.DropAction
    said: tuple[str, ...] = ()


class Started:
    """A start window, shown. `open` shows it, `close` must end it."""

    def __init__(
        self, folder: Path, cache: Path, bundles: Sequence[Path] = (), language: str = "en"
    ) -> None:
        """The window lists `bundles`; its shelf and its documents are in `folder`."""
        self.shelf = folder / "data" / "exhibitions.json"
        self.documents = folder / "Documents"
        self.words = desk(language)
        for bundle in reversed(bundles):
            remember(self.shelf, bundle)
        self._covers = Covers(cache)
        self.listing = StartShelf(self.shelf, self._covers)
        self.desk = StartDesk(self.listing, self.documents, language)
        self._scene = Scene("Start", desk=self.desk, shelf=self.listing)

    def open(self) -> None:
        """Comes back when the window has the keyboard."""
        self.window.show()
        self.window.requestActivate()
        until(self.window.isActive, "the window has the keyboard")
        self.draw()

    def draw(self) -> None:
        """Waits until all has its place."""
        for _ in range(2):  # a list lays out its rows in the frame after
            self.window.grabWindow()
            turn()

    def shrink(self) -> None:
        """Makes the window as small as it may be."""
        least = self.window.minimumSize()
        self.window.resize(least)
        until(lambda: self.window.size() == least, "the window is small")
        self.draw()

    def close(self) -> None:
        self.desk.end()
        self._covers.close()
        self._scene.close()

    @property
    def window(self) -> QQuickWindow:
        return self._scene.window

    def listed(self) -> tuple[Path, ...]:
        """What the shelf's file lists."""
        return known(self.shelf)

    def tiles(self) -> list[QQuickItem]:
        """As they are read."""
        found = items.of(self.window, "StartTile")
        return sorted(found, key=lambda tile: (items.place(tile).y(), items.place(tile).x()))

    def titles(self) -> list[str]:
        return [items.label(tile) for tile in self.tiles()]

    def tile(self, title: str) -> QQuickItem:
        [found] = [tile for tile in self.tiles() if items.label(tile) == title]
        return found

    def chosen(self) -> str:
        """The title of the tile that is chosen."""
        [found] = [tile for tile in self.tiles() if tile.property("chosen")]
        return items.label(found)

    def deeds(self) -> list[str]:
        """What can be done with it."""
        [panel] = items.of(self.window, "StartDeeds")
        return [items.label(item) for item in items.every(panel) if items.is_a(item, "DeskButton")]

    def button(self, words: str) -> QQuickItem:
        """The button in front that says this."""
        buttons = [b for b in items.of(self.window, "DeskButton") if b.isEnabled()]
        [found] = [button for button in buttons if items.label(button) == words]
        return found

    def click(self, item: QQuickItem) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=items.centre(item).toPoint())
        self.draw()

    def double_click(self, item: QQuickItem) -> None:
        spot = items.centre(item).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseDClick(self.window, Qt.MouseButton.LeftButton, pos=spot)
        self.draw()

    def do(self, key: str) -> None:
        """Clicks the button with these words of the desk."""
        self.click(self.button(self.words[key]))

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)
            turn()
        self.draw()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]
        turn()

    def clear(self) -> None:
        """Takes away what is written on the line that has the keyboard."""
        QTest.keyClick(self.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.window, Qt.Key.Key_Delete)

    def sheet(self) -> str:
        """Which sheet lies over the window, or `""`."""
        return "".join(
            kind
            for kind in ("StartBeginning", "StartPresenting", "StartTranslating", "StartReport")
            if items.of(self.window, kind)
        )

    def said(self) -> list[str]:
        """The texts on the report, once the verb is done."""
        until(lambda: self.sheet() == "StartReport" and not self.desk.busy, "it is done")
        self.draw()
        [report] = items.of(self.window, "StartReport")
        texts = [item for item in items.every(report) if items.is_a(item, "QQuickText")]
        return [str(text.property("text")) for text in texts if text.property("text")]

    def graves(self) -> list[bool]:
        """Of each problem on the report, whether it is an error."""
        return [problem["grave"] for problem in self.desk.property("report")["problems"]]

    def focused(self) -> QQuickItem:
        """What the keys act on."""
        found = QGuiApplication.focusObject()
        assert isinstance(found, QQuickItem)
        return found

    def await_view(self, item: QQuickItem) -> None:
        """Waits until the whole item can be seen, none of it scrolled away."""

        def is_in_view() -> bool:
            seen = items.clip_of(item, self.window)
            return seen.adjusted(-1, -1, 1, 1).contains(items.place(item))

        until(is_in_view, f"{items.label(item)} is in view")

    def drop(self, *urls: str | Path) -> Dropped:
        """Drags files over the window and lets go, as a file manager that would rather move."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(u)) if isinstance(u, Path) else QUrl(u) for u in urls])
        spot = QPoint(self.window.width() // 2, self.window.height() // 2)
        with_mouse = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(spot, BOTH, *with_mouse)
        enter.setDropAction(Qt.DropAction.MoveAction)
        QGuiApplication.sendEvent(self.window, enter)
        if not enter.isAccepted():
            return Dropped(Qt.DropAction.IgnoreAction)
        QGuiApplication.sendEvent(self.window, QDragMoveEvent(spot, BOTH, *with_mouse))
        self.draw()
        said = tuple(items.said(self.window))
        drop = QDropEvent(QPointF(spot), BOTH, *with_mouse)
        drop.setDropAction(Qt.DropAction.MoveAction)
        QGuiApplication.sendEvent(self.window, drop)
        self.draw()
        taken = drop.dropAction() if drop.isAccepted() else Qt.DropAction.IgnoreAction
        return Dropped(taken, said)
