"""What the presenter reads stands within its place, in every language and on every screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.talk.comparison import Comparison, Row
from kiosk.words.spoken import languages
from tests.ui import items
from tests.ui.stand import until
from tests.ui.talking import TALKED, Talking

SIZES = [(1280, 720), (1366, 768), (1920, 1200), (3840, 2160)]
ROWS = tuple(Row(stop, 3725.0, 65.0, 50.0, over=True) for stop in TALKED.tour)


@pytest.mark.parametrize("language", languages())
def test_nothing_is_cut_or_lies_over_another(
    app: QGuiApplication,
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    language: str,
) -> None:
    told = Comparison(ROWS, first=True, kept=False)
    talking = Talking(app, bundle, reader=language, rehearsal=lambda _: told)
    try:
        talking.open()
        for width, height in SIZES:
            talking.sit(width, height)
            look(talking, width, height)
            for sheet in ("index", "help", "leave"):
                talking.desk.toggleSheet(sheet)
                look(talking, width, height)
                talking.desk.escape()
        talking.desk.toggleSheet("leave")
        talking.desk.confirm()
        for width, height in SIZES:
            talking.sit(width, height)
            look(talking, width, height)
    finally:
        talking.close()


def look(talking: Talking, width: int, height: int) -> None:
    window = talking.lectern
    until(lambda: (window.width(), window.height()) == (width, height), "it has its size")
    window.grabWindow()
    sheet = items.of(window, "TalkSheet")
    for text in items.texts(window):
        if sheet and sheet[0] not in items.ancestors(text):
            continue
        where = items.place(text)
        seen = items.clip_of(text, window)
        said = text.property("text")
        assert not items.spills(text), (said, width, height)
        assert where.left() >= 0, said
        assert where.right() <= width + 1, (said, where, width)
        if not any(parent.clip() for parent in items.ancestors(text)):
            assert seen.contains(where.center()), (said, where, width, height)
    buttons = [items.place(press) for press in items.of(window, "DeskButton")]
    for number, one in enumerate(buttons):
        for other in buttons[number + 1 :]:
            assert not one.intersects(other), (one, other, width, height)
