"""The window of whoever speaks: what is on, what comes, notes and time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.stage import Stage
from kiosk.ui.talk.mirror import Mirror
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.talk.talk_view import TalkView
from kiosk.ui.window import Scene


class Lectern(QObject):
    """A second window, which is only there while it has a screen of its own."""

    def __init__(self, desk: TalkDesk, view: TalkView, stage: Stage) -> None:
        """Still hidden. It shows what the window of `stage` shows, in small."""
        super().__init__()
        self._scene = Scene("Lectern", talk=desk, pictures=stage.pictures)
        self._place: str | None = None
        self._mirror = Mirror(stage.window)
        self._mirror.taken.connect(view.mirror_is)

    @property
    def window(self) -> QQuickWindow:
        """The window."""
        return self._scene.window

    def sit(self, screens: Screens, name: str | None) -> None:
        """Fills the screen called `name`; without one it is hidden."""
        self._place = name
        self._mirror.look(name is not None)
        if name is None:
            self.window.hide()
            return
        screens.show(self.window, name)
        self.window.requestActivate()

    @Slot(str)
    def leave(self, screen: str) -> None:
        """Is hidden where it was on the screen of that name."""
        if self._place == screen:
            self.window.hide()

    def look(self, looks: bool) -> None:
        """Whether it shows the audience's screen in small."""
        self._mirror.look(looks)

    def close(self) -> None:
        """Ends the window."""
        self._mirror.look(False)
        self._scene.close()
        self._mirror.close()
