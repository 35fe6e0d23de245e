"""The QML engine and its window: one module, one typed property, no network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkReply,
    QNetworkRequest,
)
from PySide6.QtQml import QQmlApplicationEngine, QQmlNetworkAccessManagerFactory
from PySide6.QtQuick import QQuickWindow

QML_FOLDER = Path(__file__).parent.parent / "qml"


class _NoNetwork(QNetworkAccessManager):
    """Answers every request with nothing, before it leaves the process."""

    def createRequest(self, operation, request, data=None) -> QNetworkReply:  # type: ignore[no-untyped-def]
        """A request to nowhere."""
        refused = QNetworkRequest(request)
        refused.setUrl(QUrl("refused:"))
        return super().createRequest(operation, refused, data)


class _NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is around a show: the window of the QML type `name`, and what it requires besides.

    A show in a `scaled` one stands for a whole screen, whatever its own size.
    """

    name: str = "Main"
    given: Mapping[str, QObject] = field(default_factory=dict)
    scaled: bool = False


class Scene:
    """An engine with one window. `close` ends both."""

    def __init__(self, name: str, **given: QObject) -> None:
        """Loads the window of the QML type `name`, hidden, with what it requires."""
        self._no_network = _NoNetworkFactory()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._no_network)
        self._engine.addImportPath(str(QML_FOLDER))
        self._engine.setInitialProperties(dict(given))
        self._engine.loadFromModule("Exhibit", name)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made: is kiosk/qml complete?")
        self.window = roots[0]

    def close(self) -> None:
        """Drops the window and the engine, before the Python objects that they look at."""
        self.window.close()
        del self.window
        shiboken6.delete(self._engine)
