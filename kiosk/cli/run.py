"""`kiosk run`: shows an exhibition full screen until it is ended."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.showing import NO_SCREEN, add_bundle, load, qt_missing, size
from kiosk.visit.state import Limits


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "run",
        help="show an exhibition full screen",
        description="Shows an exhibition full screen. Ctrl+Q ends it.",
    )
    add_bundle(parser)
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    parser.add_argument("--size", type=size, metavar="WxH", help="size of the window in pixels")
    parser.add_argument("--screen", type=int, default=1, metavar="N", help="which screen, from 1")
    parser.add_argument("--language", metavar="CODE", help="the language it starts and ends in")
    parser.add_argument("--idle", type=float, metavar="S", help="seconds until the countdown")
    parser.add_argument("--distance", type=float, metavar="CM", help="from eyes to screen")
    parser.add_argument("--diagonal", type=float, metavar="IN", help="of the screen, in inches")
    parser.add_argument("--locked", action="store_true", help="Ctrl+Q does not end it")
    parser.add_argument("--trace", type=Path, metavar="FILE", help="writes what happens, in JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Shows the exhibition that `arguments` name."""
    reading = load(arguments.bundle, arguments.language)
    if isinstance(reading, int):
        return reading
    try:
        from kiosk.ui import app
        from kiosk.ui.trace import Trace
    except ImportError as error:
        return qt_missing(error)
    exhibition = reading.exhibition
    options = app.Options(
        language=arguments.language or exhibition.languages[0],
        limits=Limits(idle=arguments.idle or exhibition.idle or Limits().idle),
        windowed=arguments.windowed,
        size=arguments.size,
        screen=arguments.screen,
        distance=arguments.distance,
        diagonal=arguments.diagonal,
        locked=arguments.locked,
    )
    trace = Trace(arguments.trace)
    trace.write("start")
    for problem in reading.problems:
        trace.problem(problem)
    try:
        return app.run(exhibition, reading.folder, options, trace)
    finally:
        trace.close()
