"""QML has no network: nothing that a bundle says can make the kiosk fetch anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.stand import Stand, turn_for, until
from tests.ui.trap import Trap

RICH_TEXT = """
import QtQuick
Text {{ textFormat: Text.RichText; text: "<img src='{address}'>" }}
"""
PICTURE = """
import QtQuick
Image {{ source: "{address}" }}
"""
REQUEST = """
import QtQml
QtObject {{
    property int state: -1
    Component.onCompleted: {{
        const request = new XMLHttpRequest();
        request.onreadystatechange = () => state = request.readyState;
        request.open("GET", "{address}");
        request.send();
    }}
}}
"""
REFUSED = r'(Protocol ".*" is unknown|Error transferring|QML Q\w+: Cannot open)'

CLOSED_TWICE = "QNetworkReplyImplPrivate::error: Internal problem"
"""What an ordinary engine may say when the trap closes a connection while it still asks."""


def make(engine: QQmlEngine, qml: str, trap: Trap, window: QQuickWindow) -> QObject:
    """What a piece of QML makes, on a window when it can be seen; the engine owns it."""
    component = QQmlComponent(engine, engine)
    component.setData(qml.format(address=trap.address("x")).encode(), QUrl("file:///x.qml"))
    made = component.create()
    assert component.errors() == []
    assert made is not None
    made.setParent(component)
    if isinstance(made, QQuickItem):
        made.setParentItem(window.contentItem())
    return made


@pytest.mark.qt_log_ignore(REFUSED, CLOSED_TWICE)
@pytest.mark.parametrize("qml", [RICH_TEXT, PICTURE, REQUEST], ids=["text", "image", "request"])
def test_an_ordinary_engine_walks_into_the_trap(stand: Stand, trap: Trap, qml: str) -> None:
    engine = QQmlEngine(stand.window)
    made = make(engine, qml, trap, stand.window)
    until(lambda: "/x" in trap.visited, "the trap was visited")
    assert qmlEngine(made) == engine


@pytest.mark.qt_log_ignore(REFUSED)
@pytest.mark.parametrize("qml", [RICH_TEXT, PICTURE, REQUEST], ids=["text", "image", "request"])
def test_the_kiosk_engine_reaches_nothing(stand: Stand, trap: Trap, qml: str) -> None:
    engine = qmlEngine(stand.window)
    assert engine is not None
    made = make(engine, qml, trap, stand.window)
    if qml is REQUEST:
        until(lambda: made.property("state") == 4, "the request has ended")
    turn_for(0.15)
    assert trap.visited == []


def test_every_request_of_the_engine_ends_in_an_error(stand: Stand, trap: Trap) -> None:
    engine = qmlEngine(stand.window)
    assert engine is not None
    reply = engine.networkAccessManager().get(QNetworkRequest(QUrl(trap.address("x"))))
    until(reply.isFinished, "the reply is there")
    assert reply.error() is not QNetworkReply.NetworkError.NoError
    assert trap.visited == []
