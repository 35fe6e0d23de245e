"""`kiosk run`: the exhibition on the screen until somebody ends it. A ladder of small steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.content.model import Exhibition
from kiosk.ui.application import begin
from kiosk.ui.beats import Beats
from kiosk.ui.clock import Clock
from kiosk.ui.completion import Completion
from kiosk.ui.health import Health
from kiosk.ui.measures import MM_PER_INCH, Screen
from kiosk.ui.opened import Opened
from kiosk.ui.pointer import Pointer
from kiosk.ui.presence import Presence
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.stand import Stand
from kiosk.ui.stage import Stage
from kiosk.ui.trace import Trace
from kiosk.visit.resume import resumed
from kiosk.visit.state import Limits
from kiosk.visit.view import Shown

BELIEVABLE_INCHES = (5.0, 200.0)
USUAL_INCHES = 24.0


@dataclass(frozen=True, slots=True)
class Options:
    """How to show an exhibition. `size` is in pixels, `screen` counts from 1.

    `healthy` is called once the show has gone well for a minute; False asks to be called again.
    `beat` is called once a second from the first frame on, and whenever the visit moves; False ends
    the show. The visit goes on where `resume` says, see `kiosk.visit.resume`. Staff are let in
    where there is a `stand` that has exhibitions of its own. Renditions are kept in `cache`.
    """

    language: str
    limits: Limits
    windowed: bool = False
    size: tuple[int, int] | None = None
    screen: int = 1
    distance: float | None = None
    diagonal: float | None = None
    locked: bool = False
    healthy: Callable[[], bool] | None = None
    beat: Callable[[Shown], bool] | None = None
    resume: str = ""
    stand: Stand | None = None
    cache: Path | None = None


def run(exhibition: Exhibition, folder: Path, options: Options, trace: Trace) -> int:
    """Shows `exhibition`, whose files are in `folder`; returns the process's exit code.

    That is AGAIN where somebody called `QGuiApplication.exit(AGAIN)`.
    """
    app, departure = begin()
    screen = _choose_screen(app, options.screen)
    clock = Clock()
    stage = Stage(
        exhibition,
        folder,
        _measure(screen, options),
        clock,
        options.limits,
        options.language,
        size=options.size,
        pixel_ratio=screen.devicePixelRatio(),
        cache=options.cache,
    )
    controller = stage.controller
    controller.become(resumed(controller.visit, options.resume, exhibition))
    watchers = [departure, *watch(stage, clock, options, trace)]
    _show(stage, screen, options)
    code = app.exec()
    for watcher in watchers:
        watcher.deleteLater()
    stage.close()
    return code


def _choose_screen(app: QGuiApplication, number: int) -> QScreen:
    screens = app.screens()
    return screens[number - 1] if 0 < number <= len(screens) else app.primaryScreen()


def _measure(screen: QScreen, options: Options) -> Screen:
    """The screen as Qt knows it, corrected by the options and by common sense."""
    size = screen.size()
    physical = screen.physicalSize()
    inches = (physical.width() ** 2 + physical.height() ** 2) ** 0.5 / MM_PER_INCH
    least, most = BELIEVABLE_INCHES
    diagonal = options.diagonal or (inches if least < inches < most else USUAL_INCHES)
    return Screen(size.width(), size.height(), diagonal, options.distance)


def watch(stage: Stage, clock: Clock, options: Options, trace: Trace) -> list[QObject]:
    """Connects the window with those who listen to it; they must be kept."""
    controller, window = stage.controller, stage.window
    presence = Presence(clock.now, options.locked)
    presence.noticed.connect(controller.touch)
    presence.used_keys.connect(controller.use_keys)
    presence.began.connect(trace.input)
    presence.leave.connect(QGuiApplication.quit)
    window.installEventFilter(presence)
    completion = Completion(window, controller.shown_now)
    completion.first_frame.connect(lambda: trace.write("first_frame"))
    completion.complete.connect(trace.complete)
    completion.complete.connect(stage.load_pages)
    opened = Opened(stage)
    watchers: list[QObject] = [presence, completion, opened, Pointer(window)]
    if options.beat is not None:
        tell = options.beat
        beats = Beats(lambda: tell(controller.shown_now))
        completion.first_frame.connect(beats.begin)
        controller.moved.connect(beats.beat)
        watchers.append(beats)
    if options.stand is not None:
        watchers.append(Backstage(stage, presence, options.stand, trace, Clock()))
    if trace.frames:
        window.frameSwapped.connect(trace.frame)
    controller.moved.connect(trace.shown)
    controller.moved.connect(completion.expect)
    controller.moved.connect(opened.see)
    stage.pictures.problem.connect(trace.problem)
    trace.shown(controller.shown_now)
    if options.healthy is not None:
        health = Health(options.healthy)
        completion.first_frame.connect(health.begin)
        watchers.append(health)
    return watchers


def _show(stage: Stage, screen: QScreen, options: Options) -> None:
    window = stage.window
    window.setScreen(screen)
    window.setPosition(screen.geometry().topLeft())
    if options.windowed or options.size is not None:
        window.show()
    else:
        window.showFullScreen()
