"""`kiosk run`: shows an exhibition full screen until it is ended."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import kept
from kiosk.cli.data import add_data, data_folder, machine_of
from kiosk.cli.showing import Bundle, add_bundle, chosen, no_qt, not_written, size
from kiosk.cli.trial import marker
from kiosk.content.model import Exhibition
from kiosk.exits import AGAIN
from kiosk.settings import Effective, Settings
from kiosk.visit.state import Limits
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.ui import app
    from kiosk.ui.staff.stand import Stand


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "run",
        help="show an exhibition full screen",
        description="Shows an exhibition full screen. Ctrl+Q ends it.",
    )
    add_bundle(parser, "the one of this stand, or else the built-in exhibition")
    add_data(parser)
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    parser.add_argument("--size", type=size, metavar="WxH", help="of the window, in pixels")
    parser.add_argument("--screen", type=int, metavar="N", help="which screen, from 1")
    parser.add_argument("--language", metavar="CODE", help="the language it begins in")
    parser.add_argument("--idle", type=_positive, metavar="S", help="seconds until the countdown")
    parser.add_argument("--distance", type=_positive, metavar="CM", help="from eyes to screen")
    parser.add_argument("--diagonal", type=_positive, metavar="IN", help="of the screen, in inches")
    parser.add_argument("--locked", action="store_true", help="Ctrl+Q does not end it")
    kept.add_keeping(parser)
    parser.add_argument("--trace", type=Path, metavar="FILE", help="write what happens, as JSON")
    parser.add_argument("--frames", action="store_true", help="every frame too, in the trace")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Shows the exhibition that `arguments` name, as this machine is set, or keeps that shown."""
    if arguments.keep and not arguments.kept:
        return kept.keep(arguments.bundle, data_folder(arguments))
    code = _show(arguments)
    return kept.start_anew() if code == AGAIN and not arguments.kept else code


def _show(arguments: argparse.Namespace) -> int:
    machine = machine_of(arguments, _flags(arguments))
    for problem in machine.problems:
        print(worded(problem, reader_language()), file=sys.stderr)
    # A stand that runs by itself shows an exhibition in another language rather than none.
    languages = [arguments.language] if arguments.language and not arguments.kept else []
    data = machine.settings.folders.data
    with chosen(arguments.bundle, data, languages, arguments.avoid) as bundle:
        return bundle if isinstance(bundle, int) else _shown(arguments, bundle, machine)


def _flags(arguments: argparse.Namespace) -> dict[str, object]:
    return {
        "screen": arguments.screen,
        "distance": arguments.distance,
        "diagonal": arguments.diagonal,
        "language": arguments.language,
        "idle": arguments.idle,
        "allow_quit": False if arguments.locked else None,
    }


def _shown(arguments: argparse.Namespace, bundle: Bundle, machine: Effective) -> int:
    try:
        from kiosk.ui import app, trace
    except ImportError as error:
        return no_qt(error)
    shown = options(arguments, bundle.exhibition, machine.settings)
    if bundle.id is not None and bundle.on_trial:
        shown = replace(shown, healthy=marker(machine.settings.folders.data, bundle.id))
    if arguments.bundle is None:
        shown = replace(shown, stand=_stand(arguments, machine))
    if arguments.kept:
        kept.announce(bundle.id, bundle.on_trial)
        shown = replace(shown, beat=kept.beats(), resume=arguments.resume)
    try:
        told = trace.Trace(arguments.trace, arguments.frames)
    except OSError as error:
        return not_written(error)
    with told:
        told.write("start")
        for problem in (*machine.problems, *bundle.problems):
            told.problem(problem)
        return app.run(bundle.exhibition, bundle.folder, shown, told)


def options(
    arguments: argparse.Namespace, exhibition: Exhibition, settings: Settings
) -> app.Options:
    """How to show `exhibition` here: where it and this machine both speak, the machine decides."""
    from kiosk.ui import app

    spoken, first = settings.language, exhibition.languages[0]
    return app.Options(
        language=spoken if spoken is not None and spoken in exhibition.languages else first,
        limits=Limits(idle=settings.idle or exhibition.idle or Limits().idle),
        windowed=arguments.windowed,
        size=arguments.size,
        screen=settings.screen,
        distance=settings.distance,
        diagonal=settings.diagonal,
        locked=not settings.allow_quit,
        cache=settings.folders.cache,
    )


def _stand(arguments: argparse.Namespace, machine: Effective) -> Stand:
    """What staff can do here."""
    from kiosk.ui.staff.stand import Stand

    settings = machine.settings
    return Stand(
        data=settings.folders.data,
        options=tuple(_named(arguments)),
        corner=settings.corner,
        may_quit=settings.allow_quit,
        has_inbox=settings.folders.inbox is not None,
    )


def _named(arguments: argparse.Namespace) -> Iterator[str]:
    """The folder and the file that this command names, for the verbs that staff start."""
    for option, path in (("--data", arguments.data), ("--settings", arguments.settings)):
        if path is not None:
            yield from (option, str(path.absolute()))


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number
