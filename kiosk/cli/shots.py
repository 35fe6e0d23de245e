"""`kiosk shots`: every screen of an exhibition as a picture, without a screen."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import say
from kiosk.cli.showing import Bundle, add_bundle, loaded, no_qt, not_written, size
from kiosk.visit.state import TEXT_SIZES

INCHES = {(1366, 768): 15.6, (1920, 1080): 24.0, (1080, 1920): 32.0, (3840, 2160): 55.0}
"""What screens of these sizes usually measure across."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "shots",
        help="make a picture of every screen",
        description="Makes a PNG of every screen: DIR/SIZE/LANGUAGE/NAME.png",
    )
    add_bundle(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go")
    parser.add_argument(
        "--size",
        type=_screen,
        action="append",
        metavar="WxH[@INCHES]",
        help="a screen's size and diagonal; again for more (all usual ones)",
    )
    parser.add_argument(
        "--language", action="append", metavar="CODE", help="again for more (all languages)"
    )
    parser.add_argument("--text-size", choices=("normal", "largest"), default="normal")
    parser.add_argument("--contrast", action="store_true", help="in maximum contrast")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Takes the pictures."""
    with loaded(arguments.bundle, arguments.language or []) as bundle:
        return bundle if isinstance(bundle, int) else _taken(arguments, bundle)


def _taken(arguments: argparse.Namespace, bundle: Bundle) -> int:
    try:
        from kiosk.ui import measures, shots
    except ImportError as error:
        return no_qt(error)
    screens = arguments.size or [(*pixels, inches) for pixels, inches in INCHES.items()]
    taken = shots.take(
        bundle.exhibition,
        bundle.folder,
        arguments.out,
        [measures.Screen(*screen) for screen in screens],
        arguments.language or list(bundle.exhibition.languages),
        TEXT_SIZES[-1] if arguments.text_size == "largest" else TEXT_SIZES[0],
        arguments.contrast,
    )
    try:
        for path in taken:
            say(str(path))
    except OSError as error:
        return not_written(error)
    return 0


def _screen(text: str) -> tuple[int, int, float]:
    pixels, _, inches = text.partition("@")
    width, height = size(pixels)
    try:
        diagonal = float(inches) if inches else INCHES.get((width, height), 24.0)
    except ValueError:
        diagonal = 0.0
    if not 1 <= diagonal <= 500:
        raise argparse.ArgumentTypeError(f"{inches!r} is not a diagonal in inches")
    return width, height, diagonal
