"""`kiosk export`: an exhibition to take along. Never loads Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.cli.export_beside import page_beside, paper_beside
from kiosk.cli.output import say
from kiosk.cli.showing import Bundle, add_bundle, loaded, not_written
from kiosk.exits import FINE, USAGE

NO_TYPST = (
    'kiosk: a PDF needs the extra part "pdf", which is not installed.',
    "Install the kiosk with that part, exhibition-kiosk[pdf]; --html needs nothing.",
)
NO_FONT = (
    "kiosk: {file} has boxes in place of some letters: no font of this computer has them. "
    "Install one, such as Noto Sans, and make it again."
)


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "export",
        help="make a hand-out: a web page, a PDF, the presenter's script",
        description="Makes what people can take along; nothing of it needs the kiosk or a network.",
    )
    add_bundle(parser)
    parser.add_argument(
        "--html", type=Path, metavar="DIR", help="a web page, in a new folder that can be copied"
    )
    parser.add_argument(
        "--pdf", type=Path, metavar="FILE", help="a hand-out to print, a stop a page"
    )
    parser.add_argument(
        "--notes", type=Path, metavar="FILE", help="the presenter's script, a web page in one file"
    )
    parser.add_argument(
        "--beside",
        action="store_true",
        help="beside BUNDLE: the PDF, or the web page where the extra part pdf is missing",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="in this language (the first one; the web page in all of them)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Writes what was asked for, and says where it is."""
    if not (arguments.html or arguments.pdf or arguments.notes or arguments.beside):
        print("kiosk: say what to make: --html, --pdf or --notes.", file=sys.stderr)
        return USAGE
    if arguments.beside:
        _put_beside(arguments)
    languages = [arguments.language] if arguments.language else []
    with loaded(arguments.bundle, languages) as bundle:
        return bundle if isinstance(bundle, int) else _exported(arguments, bundle)


def _put_beside(arguments: argparse.Namespace) -> None:
    """Names the PDF, or the web page, unless it is named already."""
    from kiosk.export.paper import is_ready

    beside = arguments.bundle or Path("exhibition")
    if is_ready():
        arguments.pdf = arguments.pdf or paper_beside(beside)
    else:
        arguments.html = arguments.html or page_beside(beside)


def _exported(arguments: argparse.Namespace, bundle: Bundle) -> int:
    from kiosk.export.paper import NoTypstError  # only now: other verbs do not wait for it

    try:
        for made in _made(arguments, bundle):
            say(str(made))
    except NoTypstError:
        print(*NO_TYPST, sep="\n", file=sys.stderr)
        return USAGE
    except FileExistsError:
        print(f"kiosk: {arguments.html} is there already. Name a new folder.", file=sys.stderr)
        return USAGE
    except OSError as error:
        return not_written(error)
    return FINE


def _made(arguments: argparse.Namespace, bundle: Bundle) -> Iterator[Path]:
    from kiosk.export import paper, script, web

    exhibition, folder = bundle.exhibition, bundle.folder
    language = arguments.language or exhibition.languages[0]
    if arguments.html:
        languages = (language,) if arguments.language else exhibition.languages
        web.write(exhibition, folder, languages, arguments.html)
        yield arguments.html / web.INDEX
    if arguments.pdf:
        if not paper.write(exhibition, folder, language, arguments.pdf):
            print(NO_FONT.format(file=arguments.pdf), file=sys.stderr)
        yield arguments.pdf
    if arguments.notes:
        script.write(exhibition, folder, language, arguments.notes)
        yield arguments.notes
