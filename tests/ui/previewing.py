"""A preview of a folder that a test writes in, with its window, a mouse and a keyboard."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.completion import is_complete
from kiosk.ui.content import Content
from kiosk.ui.controller import KioskController
from kiosk.ui.preview import Preview
from kiosk.visit.view import Shown
from kiosk.words.desks import desk
from tests.ui import items
from tests.ui.stand import turn, until

LANGUAGE = "en"
"""In which problems are said, and in which the desk's buttons are named."""

DESK = desk(LANGUAGE)

HEAD = """\
format: 1
id: fair
version: 1
languages: [nl, en]
title: De beurs
sections:
"""

CUP = """\
  - id: cup
    title: De beker
    lead: Een beker komt terug
    picture: {file: assets/pictures/cup.png, alt: Een beker, credit: Ada}
    blocks:
      - text: Eerste alinea.
"""

LEVER = """\
  - id: lever
    title: De hefboom
    lead: Een kleine kracht
    blocks:
      - gallery:
          - {file: assets/pictures/left.png, alt: Links, credit: Ada}
          - {file: assets/pictures/right.png, alt: Rechts, credit: Ada}
"""

WHEEL = """\
  - id: wheel
    title: Het wiel
    lead: Het draait rond
    blocks:
"""

QUOTE = "      - quote: Het wiel draait, en wie het duwt komt vooruit.\n"
CONTENT = HEAD + CUP + LEVER + WHEEL + 20 * QUOTE
"""Three stops; the page of the last one is many screens long."""

ENGLISH = (
    """\
language: en
title: The fair
sections:
  cup:
    title: The cup
    lead: A cup comes back
    picture: {alt: A cup, credit: Ada}
    blocks:
      - text: First paragraph.
  lever:
    title: The lever
    lead: A small force
    blocks:
      - gallery:
          - {alt: Left, credit: Ada}
          - {alt: Right, credit: Ada}
  wheel:
    title: The wheel
    lead: It turns around
    blocks:
"""
    + 20 * "      - quote: The wheel turns, and who pushes it moves on.\n"
)

COLOURS = {"cup": "#c04020", "left": "#20a040", "right": "#2040c0"}


def write_fair(folder: Path, content: str = CONTENT) -> Path:
    """The bundle of `CONTENT` in `folder`, with its pictures and an English translation."""
    for name in ("pictures", "translations"):
        (folder / "assets" / name).mkdir(parents=True)
    (folder / "content.yaml").write_text(content)
    (folder / "assets/translations/en.yaml").write_text(ENGLISH)
    for name, colour in COLOURS.items():
        paint(folder, name, colour)
    return folder


def paint(folder: Path, name: str, colour: str) -> None:
    """Draws a picture of one colour, over the one that is there."""
    Image.new("RGB", (1200, 900), colour).save(folder / f"assets/pictures/{name}.png")


class Previewed:
    """A preview, shown. `open` shows it, `close` must end it."""

    def __init__(self, path: Path) -> None:
        """The preview of `path`, a folder or its content.yaml."""
        self.preview = Preview(path, LANGUAGE)

    def open(self) -> None:
        """Comes back when all stands complete and the window has the keyboard."""
        self.window.show()
        self.window.requestActivate()
        until(lambda: bool(self.window.property("begun")), "the first page is complete")
        self.settle()
        until(self.window.isActive, "the window has the keyboard")

    @property
    def window(self) -> QQuickWindow:
        return self.preview.stage.window

    @property
    def controller(self) -> KioskController:
        return self.preview.stage.controller

    @property
    def shown(self) -> Shown:
        return self.controller.shown_now

    @property
    def tour(self) -> tuple[str, ...]:
        """The stops that are shown now."""
        content = self.controller.content
        assert isinstance(content, Content)
        return content.exhibition.tour

    @property
    def show(self) -> QQuickItem:
        """The show within the window."""
        [show] = items.of(self.window, "Show")
        return show

    def at(self) -> tuple[str, str]:
        """The screen and the stop."""
        return self.shown.screen, self.shown.stop

    def go(self, stop: str) -> None:
        """Opens a stop's page, and waits until it stands."""
        self.controller.open(stop)
        self.settle()

    def settle(self) -> None:
        """Waits until what is shown is complete and at rest."""
        until(lambda: not self.preview.stage.pictures.waiting, "the pictures are there")
        until(lambda: is_complete(self.window), "the page is complete and at rest")
        turn()

    def says(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in text for text in items.said(self.window))

    def await_words(self, words: str) -> None:
        """Waits until these words are on the screen."""
        until(lambda: self.says(words), f"{words!r} is on the screen")

    def button(self, words: str) -> QQuickItem:
        """The desk's button that says this."""
        [found] = [b for b in items.of(self.window, "DeskButton") if items.label(b) == words]
        return found

    def buttons(self) -> list[str]:
        """What all of the desk's buttons say."""
        return [items.label(button) for button in items.of(self.window, "DeskButton")]

    def click(self, item: QQuickItem) -> None:
        """Clicks in the middle of an item."""
        self.click_at(items.centre(item))

    def click_at(self, spot: QPointF) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=spot.toPoint())
        turn()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        turn()

    def listed(self) -> bool:
        """Whether the panel with the problems is open."""
        return bool(items.of(self.window, "ProblemList"))

    def rows(self) -> list[QQuickItem]:
        """The problems in the panel, from the top."""
        if not self.listed():
            return []
        [panel] = items.of(self.window, "ProblemList")
        rows = [item for item in items.every(panel) if items.is_a(item, "Press")]
        return sorted(rows, key=lambda row: items.place(row).y())

    def told(self) -> list[tuple[str, ...]]:
        """The texts of each row: place, words, cure."""
        return [
            tuple(
                str(item.property("text"))
                for item in items.every(row)
                if items.is_a(item, "DeskWords")
            )
            for row in self.rows()
        ]

    def looked(self, times: int = 2) -> None:
        """Looks at the folder so often: what was saved before is known then."""
        for _ in range(times):
            self.preview.look()
            turn()

    def close(self) -> None:
        self.preview.close()
