from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.content.model import Exhibition
from kiosk.ui import fonts
from kiosk.ui.measures import Screen
from tests.ui.exhibits import EXHIBITION, draw
from tests.ui.fingers import Fingers
from tests.ui.stand import LAPTOP, Stand
from tests.ui.watched import Watched

Open = Callable[..., Stand]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kiosk", "-platform", "offscreen"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def app(qapp: QGuiApplication) -> QGuiApplication:
    """The application, drawn by Qt's software renderer with the kiosk's own typeface."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    fonts.load()
    return qapp


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `EXHIBITION`, to be left as it is."""
    return draw(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="session")
def renditions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests: a picture is prepared once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def open_stand(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Open]:
    """Opens windows, and closes them when the test ends."""
    monkeypatch.setattr("kiosk.ui.stage.cache_folder", lambda: renditions)
    opened: list[Stand] = []

    def open_stand(
        exhibition: Exhibition = EXHIBITION, folder: Path = bundle, screen: Screen = LAPTOP
    ) -> Stand:
        opened.append(Stand(exhibition, folder, screen, tmp_path / "trace"))
        return opened[-1]

    yield open_stand
    for stand in opened:
        stand.close()


@pytest.fixture
def stand(open_stand: Open) -> Stand:
    """`EXHIBITION` on a laptop's screen, at the first poster of the attract loop."""
    return open_stand()


@pytest.fixture
def fingers(stand: Stand) -> Fingers:
    return Fingers(stand.window)


@pytest.fixture
def watched(
    app: QGuiApplication,  # noqa: ARG001
    request: pytest.FixtureRequest,
) -> Iterator[Watched]:
    """A plain window with its presence, locked where the test's parameter says so."""
    found = Watched(locked=getattr(request, "param", False))
    yield found
    found.close()
