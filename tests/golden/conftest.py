"""The window of the interface's tests, for pictures of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.measures import Screen
from tests.golden.screens import EXHIBITION, Kept, draw
from tests.ui.conftest import app, qapp_args, qapp_cls, renditions  # noqa: F401
from tests.ui.stand import Stand

Show = Callable[[Kept], Stand]


@pytest.fixture(scope="session")
def show(
    app: QGuiApplication,  # noqa: ARG001, F811
    renditions: Path,  # noqa: ARG001, F811
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Show]:
    """Shows one of the kept screens, on one window for each kind of screen."""
    folder = draw(tmp_path_factory.mktemp("golden"))
    stands: dict[Screen, Stand] = {}

    def show(kept: Kept) -> Stand:
        if kept.screen not in stands:
            trace = tmp_path_factory.mktemp("trace") / "trace"
            stands[kept.screen] = Stand(EXHIBITION, folder, kept.screen, trace)
            stands[kept.screen].open()
        stand = stands[kept.screen]
        stand.go(kept.place, kept.text_size, kept.panel, contrast=kept.contrast, calm=True)
        return stand

    yield show
    for stand in stands.values():
        stand.close()
