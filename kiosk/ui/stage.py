"""An exhibition on a window: everything that `run` and `shots` both need."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSize, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import words
from kiosk.content.model import Exhibition
from kiosk.photos.plan import Plan
from kiosk.ui.application import NAME
from kiosk.ui.clock import Clock
from kiosk.ui.content import Content, WordsOf
from kiosk.ui.controller import KioskController
from kiosk.ui.measures import Screen
from kiosk.ui.pictures import Pictures
from kiosk.ui.sizes import Sizes
from kiosk.ui.staff.staff_desk import StaffDesk
from kiosk.ui.window import Frame, Scene
from kiosk.visit.carry import carried
from kiosk.visit.state import Limits

ALONE = Frame()
"""The show and nothing around it."""

MS_AT_REST = 300
"""How long a window keeps its size before pictures are made for it."""


class Stage:
    """Owns a controller and its window; `close` takes them down in the right order."""

    def __init__(
        self,
        exhibition: Exhibition,
        folder: Path,
        screen: Screen,
        clock: Clock,
        limits: Limits,
        language: str,
        *,
        size: tuple[int, int] | None = None,
        pixel_ratio: float = 1.0,
        frame: Frame = ALONE,
        cache: Path | None = None,
    ) -> None:
        """The window of `exhibition`, read from `folder`, still hidden.

        It has `size`, or that of `screen`; `pixel_ratio` is how many physical pixels one of
        theirs has. The show stands in `frame`. Renditions are kept in `cache`, or in the usual
        place.
        """
        width, height = size or (screen.width, screen.height)
        self.cache = cache_folder(cache)
        self.pictures = Pictures(exhibition, folder, self.cache)
        self.sizes = Sizes(screen, scaled=frame.scaled)
        self._content = Content(exhibition, words_of(exhibition), language)
        self.controller = KioskController(
            self._content, self.pictures, self.sizes, clock, limits, language
        )
        self.sizes.fit(width, height)
        self._planned = QSize(width, height), pixel_ratio
        self.pictures.prepare_for(_plan(*self._planned))
        self._scene = Scene(frame.name, controller=self.controller, **frame.given)
        self.window = self._scene.window
        self.window.resize(width, height)
        self._at_rest = QTimer(interval=MS_AT_REST, singleShot=True)
        self._at_rest.timeout.connect(self._plan_again)
        exhibit = self._exhibit
        exhibit.widthChanged.connect(self.fit)
        exhibit.heightChanged.connect(self.fit)
        self.window.screenChanged.connect(self.fit)

    def become(self, exhibition: Exhibition, changed: Collection[str]) -> None:
        """Shows `exhibition` from now on, at the same place; the files `changed` are new."""
        self._content.become(exhibition, words_of(exhibition))
        self.pictures.become(exhibition, changed)
        self.controller.become(carried(self.controller.visit, exhibition))

    def tell(self, told: Mapping[str, int]) -> None:
        """Shows only the first blocks of some stops: stop -> how many of them."""
        self._content.tell(told)

    def let_in(self, staff: StaffDesk) -> None:
        """Lays the screens of `staff` over the show whenever they are called."""
        self.window.setProperty("staff", staff)

    def load_pages(self) -> None:
        """Makes the screens behind the first one and their pictures, once that stands."""
        self.pictures.prepare_others()
        self.window.setProperty("begun", True)

    def fit(self) -> None:
        """Fits sizes and pictures to the show as it is drawn now."""
        size = self._exhibit.size().toSize()
        if size.isEmpty():  # on its way from one screen to another
            return
        self.sizes.fit(size.width(), size.height())
        if (size, self.window.devicePixelRatio()) != self._planned:
            self._at_rest.start()
        else:  # width and height change one after the other
            self._at_rest.stop()

    def close(self) -> None:
        """Ends the workers and the window."""
        self._at_rest.stop()
        self.pictures.close()
        del self.window
        self._scene.close()

    @property
    def _exhibit(self) -> QQuickItem:
        item = self.window.property("exhibit")
        assert isinstance(item, QQuickItem)
        return item

    def _plan_again(self) -> None:
        self._planned = self._exhibit.size().toSize(), self.window.devicePixelRatio()
        self.pictures.change_to(_plan(*self._planned))


def _plan(size: QSize, pixel_ratio: float) -> Plan:
    """The pictures for the physical pixels of a show."""
    return Plan.for_screen(round(size.width() * pixel_ratio), round(size.height() * pixel_ratio))


def cache_folder(wanted: Path | None = None) -> Path:
    """Where renditions are kept: in `wanted` or the user's cache; where that is not writable, in
    one that goes when the process ends.
    """
    folder = (wanted or platformdirs.user_cache_path(NAME, appauthor=False)) / "renditions"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    if os.access(folder, os.W_OK | os.X_OK):
        return folder
    passing = tempfile.mkdtemp(prefix="exhibition-kiosk-")
    atexit.register(shutil.rmtree, passing, ignore_errors=True)
    return Path(passing)


def words_of(exhibition: Exhibition) -> WordsOf:
    """The interface's words in each language: the kiosk's own, and over them the bundle's."""

    @cache
    def of(language: str) -> Mapping[str, str]:
        return {**words.interface(language), **exhibition.interface.get(language, {})}

    return of
