from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.content.model import Exhibition
from kiosk.ui import fonts, start_desk
from kiosk.ui.measures import Screen
from tests.ui.exhibits import EXHIBITION, draw
from tests.ui.fingers import Fingers
from tests.ui.opening import Files, shown
from tests.ui.stand import LAPTOP, Stand
from tests.ui.starting import Started
from tests.ui.trap import Trap
from tests.ui.watched import Watched

Open = Callable[..., Stand]
OpenStart = Callable[..., Started]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kiosk", "-platform", "offscreen"]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def app(qapp: QGuiApplication) -> QGuiApplication:
    """The application, drawn by Qt's software renderer with the kiosk's own typeface."""
    _draw_in_software()
    return qapp


@cache
def _draw_in_software() -> None:
    """Once, whichever folder of tests comes first: later Qt refuses it."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    fonts.load()


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `EXHIBITION`, to be left as it is."""
    return draw(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="session")
def renditions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One cache for all tests: a picture is prepared once."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.ui.stage.cache_folder", lambda _=None: folder)
        yield folder


@pytest.fixture(scope="session")
def first_stand(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stand]:
    """One window for all tests that need no other: opening one takes a while."""
    found = Stand(EXHIBITION, bundle, LAPTOP, tmp_path_factory.mktemp("trace") / "trace")
    found.open()
    yield found
    found.close()


@pytest.fixture
def stand(first_stand: Stand) -> Stand:
    """`EXHIBITION` on a laptop's screen, at the first poster of the attract loop."""
    first_stand.reset()
    return first_stand


@pytest.fixture
def open_stand(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[Open]:
    """Opens windows of their own, and closes them when the test ends."""
    opened: list[Stand] = []

    def open_stand(
        exhibition: Exhibition = EXHIBITION, folder: Path = bundle, screen: Screen = LAPTOP
    ) -> Stand:
        stand = Stand(exhibition, folder, screen, tmp_path / "trace")
        opened.append(stand)
        stand.open()
        return stand

    yield open_stand
    for stand in opened:
        stand.close()


@pytest.fixture
def open_start(
    app: QGuiApplication,  # noqa: ARG001
    renditions: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenStart]:
    """Opens start windows that list the bundles given, in English; the verbs speak it as well."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    opened: list[Started] = []

    def open_start(*bundles: Path, language: str = "en") -> Started:
        found = Started(tmp_path, renditions, bundles, language)
        opened.append(found)
        found.open()
        return found

    yield open_start
    for each in opened:
        each.close()


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The verbs that were to open a window of their own, which would outlive the test."""
    asked: list[list[str]] = []
    monkeypatch.setattr(start_desk, "begin", asked.append)
    return asked


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


@pytest.fixture
def trap() -> Iterator[Trap]:
    """A web server that should never be asked anything."""
    found = Trap()
    yield found
    found.close()


@pytest.fixture
def files() -> Iterator[Files]:
    """What is opened in other programs."""
    with shown() as found:
        yield found
