"""`kiosk run`: shows an exhibition full screen until it is ended."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.showing import Bundle, add_bundle, loaded, no_qt, not_written, size
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
    parser.add_argument("--size", type=size, metavar="WxH", help="of the window, in pixels")
    parser.add_argument("--screen", type=int, default=1, metavar="N", help="which screen, from 1")
    parser.add_argument("--language", metavar="CODE", help="the language it begins in")
    parser.add_argument("--idle", type=_positive, metavar="S", help="seconds until the countdown")
    parser.add_argument("--distance", type=_positive, metavar="CM", help="from eyes to screen")
    parser.add_argument("--diagonal", type=_positive, metavar="IN", help="of the screen, in inches")
    parser.add_argument("--locked", action="store_true", help="Ctrl+Q does not end it")
    parser.add_argument("--trace", type=Path, metavar="FILE", help="write what happens, as JSON")
    parser.add_argument("--frames", action="store_true", help="every frame too, in the trace")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Shows the exhibition that `arguments` name."""
    languages = [arguments.language] if arguments.language else []
    with loaded(arguments.bundle, languages) as bundle:
        return bundle if isinstance(bundle, int) else _shown(arguments, bundle)


def _shown(arguments: argparse.Namespace, bundle: Bundle) -> int:
    try:
        from kiosk.ui import app, trace
    except ImportError as error:
        return no_qt(error)
    exhibition = bundle.exhibition
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
    try:
        told = trace.Trace(arguments.trace, arguments.frames)
    except OSError as error:
        return not_written(error)
    with told:
        told.write("start")
        for problem in bundle.problems:
            told.problem(problem)
        return app.run(exhibition, bundle.folder, options, told)


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number
