"""The screens of this machine, as they come and go, and the windows of a talk on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.talk.seats import Display, Seats, seats

MS_TO_SETTLE = 150
"""A desktop that gets another screen changes several times before it stands."""


class Screens(QObject):
    """Seats the audience and the presenter; `seated` tells where, whenever that changes.

    `gone` tells the name of a screen as soon as it is no more.
    """

    seated = Signal(object)
    gone = Signal(str)

    def __init__(self, app: QGuiApplication) -> None:
        """Looks at the screens of `app` now; `seat` is asked again when they change."""
        super().__init__()
        self._app = app
        self._seats = seats(self._displays())
        self._both: Seats | None = None
        """Who sat where the last time when there were two screens."""
        self._filled: dict[QWindow, str] = {}
        self._settling = QTimer(self, interval=MS_TO_SETTLE, singleShot=True)
        self._settling.timeout.connect(self.seat)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._settling.start)
        for screen in app.screens():
            self._follow(screen)

    @property
    def seats(self) -> Seats:
        """Who sits where."""
        return self._seats

    def swap(self) -> None:
        """The audience gets the presenter's screen, and the presenter theirs."""
        self._seats = self._seats.swapped
        self.seated.emit(self._seats)

    def size(self, name: str) -> tuple[int, int]:
        """Of the screen called `name`, in the pixels of windows."""
        size = self._screen(name).size()
        return size.width(), size.height()

    def pixel_ratio(self, name: str) -> float:
        """How many physical pixels one of those has."""
        return self._screen(name).devicePixelRatio()

    def show(self, window: QWindow, name: str) -> None:
        """Fills the screen called `name` with `window`."""
        screen = self._screen(name)
        if self._filled.get(window) == name and self._fills(window, screen):
            return
        self._filled[window] = name
        # A window that is full screen stays where it is until it is shown anew; one whose screen
        # went may be where nobody sees it, though Qt says that it has another one.
        window.hide()
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    @Slot()
    def seat(self) -> None:
        """Seats everybody anew where the screens are others now."""
        displays = self._displays()
        if displays:
            self._remember()
            self._seats = seats(displays, self._both)
            self.seated.emit(self._seats)

    def _remember(self) -> None:
        if self._seats.presenter is not None:
            self._both = self._seats

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        """At once, for Qt moves what was on it to another screen, where others may read it."""
        self.gone.emit(screen.name())
        self._settling.start()

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._settling.start()

    def _screen(self, name: str) -> QScreen:
        """The primary one, where there is none of that name any more."""
        named = (screen for screen in self._app.screens() if screen.name() == name)
        return next(named, self._app.primaryScreen())

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settling.start)

    def _displays(self) -> list[Display]:
        primary = self._app.primaryScreen()
        return [
            Display(
                screen.name(),
                *screen.geometry().getRect(),  # type: ignore[misc]
                primary=screen is primary,
            )
            for screen in self._app.screens()
        ]

    @staticmethod
    def _fills(window: QWindow, screen: QScreen) -> bool:
        there = window.isVisible() and window.screen() is screen
        return there and window.geometry() == screen.geometry()
