"""`kiosk shots`: every screen as a picture, offscreen, the same bytes each time."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.content.model import Exhibition, links_of, photos_of
from kiosk.ui import fonts, messages
from kiosk.ui.clock import HeldClock
from kiosk.ui.completion import ask, is_complete
from kiosk.ui.measures import Screen
from kiosk.ui.stage import Stage
from kiosk.visit.state import Attract, Countdown, Limits, Overview, Page, Panel, Visit, Zoom

WAIT_MS = 50


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take: its name, and the visit that it shows."""

    name: str
    visit: Visit


def take(
    exhibition: Exhibition,
    folder: Path,
    out: Path,
    screens: Sequence[Screen],
    languages: Sequence[str],
    text_size: int,
    contrast: bool,
) -> Iterator[Path]:
    """Takes every picture on each of `screens` in each language; yields each file when made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    messages.route()
    app = QGuiApplication(sys.argv[:1])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    fonts.load()
    for screen in screens:
        stage = Stage(exhibition, folder, screen, HeldClock(), Limits(), languages[0])
        with closing(stage):
            stage.load_pages()
            stage.window.show()
            while stage.pictures.waiting:
                _turn(app)
            for language in languages:
                place = out / f"{screen.width}x{screen.height}" / language
                place.mkdir(parents=True, exist_ok=True)
                for shot in shots(exhibition, language, text_size, contrast):
                    yield from _take(app, stage, shot, place)


def shots(exhibition: Exhibition, language: str, text_size: int, contrast: bool) -> Iterator[Shot]:
    """Every screen that a visitor can come to, with nothing that moves by itself."""
    first = exhibition.tour[0]
    visit = Visit(
        Overview(),
        language,
        language,
        now=0.0,
        active_at=0.0,
        text_size=text_size,
        contrast=contrast,
        calm=True,
    )
    for stop in exhibition.tour:
        name = "attract" if stop == first else f"attract-{stop}"
        yield Shot(name, replace(visit, place=Attract(stop, since=0.0), text_size=100))
    yield Shot("overview", visit)
    for stop in exhibition.tour:
        yield Shot(stop, replace(visit, place=Page(stop)))
        if photos_of(exhibition.stops[stop]):
            yield Shot(f"zoom-{stop}", replace(visit, place=Zoom(stop, 0)))
    page = replace(visit, place=Page(first))
    yield Shot("comfort", replace(page, panel=Panel.COMFORT, calm=False))
    if len(exhibition.languages) > 1:
        yield Shot("language", replace(page, panel=Panel.LANGUAGE))
    yield Shot("take", replace(visit, panel=Panel.TAKE))
    for stop in exhibition.tour:
        on_page = replace(visit, place=Page(stop), panel=Panel.TAKE)
        yield Shot(f"take-{stop}", on_page)
        for link in range(len(links_of(exhibition.stops[stop]))):
            yield Shot(f"take-{stop}-link-{link + 1}", replace(on_page, link=link))
    yield Shot("countdown", replace(visit, place=Countdown(Page(first), since=0.0)))


def _take(app: QGuiApplication, stage: Stage, shot: Shot, place: Path) -> Iterator[Path]:
    """Takes a screen, and once more for each further part of a page that scrolls."""
    stage.controller.become(replace(shot.visit, place=Overview(), panel=None, link=None))
    stage.controller.become(shot.visit)
    part = 1
    while True:
        _turn(app)
        while not is_complete(stage.window):
            _turn(app)
        path = place / (f"{shot.name}.png" if part == 1 else f"{shot.name}-{part}.png")
        if not stage.window.grabWindow().save(str(path)):
            raise OSError(errno.EIO, "the picture could not be saved", str(path))
        yield path
        part += 1
        if not ask(stage.window, "showMore"):
            return


def _turn(app: QGuiApplication) -> None:
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, WAIT_MS)
