"""An exhibition on a window: everything that `run` and `shots` both need."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import platformdirs
from PySide6.QtCore import QTimer

from kiosk import words
from kiosk.content.model import Exhibition
from kiosk.photos.plan import Plan
from kiosk.ui.clock import Clock
from kiosk.ui.content import Content, WordsOf
from kiosk.ui.controller import KioskController
from kiosk.ui.measures import Screen
from kiosk.ui.pictures import Pictures
from kiosk.ui.sizes import Sizes
from kiosk.ui.window import Scene
from kiosk.visit.state import Limits

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
    ) -> None:
        """The window of `exhibition`, read from `folder`, still hidden.

        It has `size`, or that of `screen`; `pixel_ratio` is how many physical pixels one of
        theirs has.
        """
        width, height = size or (screen.width, screen.height)
        self.pictures = Pictures(exhibition, folder, cache_folder())
        self.sizes = Sizes(screen)
        self._content = Content(exhibition, words_of(exhibition), language)
        self.controller = KioskController(
            self._content, self.pictures, self.sizes, clock, limits, language
        )
        self.sizes.fit(width, height)
        self.pictures.prepare_for(_plan(width, height, pixel_ratio))
        self._scene = Scene(self.controller)
        self.window = self._scene.window
        self.window.resize(width, height)
        self._at_rest = QTimer(interval=MS_AT_REST, singleShot=True)
        self._at_rest.timeout.connect(self._plan_again)
        self.window.widthChanged.connect(self._fit)
        self.window.heightChanged.connect(self._fit)
        self.window.screenChanged.connect(self._fit)

    def load_pages(self) -> None:
        """Makes the screens behind the first one and their pictures, once that stands."""
        self.pictures.prepare_others()
        self.window.setProperty("begun", True)

    def close(self) -> None:
        """Ends the workers and the window."""
        self._at_rest.stop()
        self.pictures.close()
        del self.window
        self._scene.close()

    def _fit(self) -> None:
        self.sizes.fit(self.window.width(), self.window.height())
        self._at_rest.start()

    def _plan_again(self) -> None:
        window = self.window
        self.pictures.change_to(_plan(window.width(), window.height(), window.devicePixelRatio()))


def _plan(width: int, height: int, pixel_ratio: float) -> Plan:
    """The pictures for the physical pixels of a window."""
    return Plan.for_screen(round(width * pixel_ratio), round(height * pixel_ratio))


def cache_folder() -> Path:
    """Where renditions are kept: the user's cache; where that is not writable, one that goes
    when the process ends.
    """
    folder = platformdirs.user_cache_path("exhibition-kiosk", appauthor=False) / "renditions"
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
