"""`kiosk bundle offers`: which exhibitions are on sticks, or in any other folders."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.check import told
from kiosk.cli.output import say
from kiosk.exits import FINE
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.sticks.offers import Offer


def register(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb to those of `kiosk bundle`."""
    parser = acts.add_parser(
        "offers",
        help="which exhibitions are on a stick",
        description="Lists what lies at the top of a stick or one folder down. Changes nothing.",
    )
    parser.add_argument("sticks", type=Path, nargs="+", metavar="DIR", help="a stick's folder")
    parser.add_argument(
        "--language", metavar="CODE", help="tell titles in this language (that of the computer)"
    )
    parser.add_argument("--json", action="store_true", help="write one JSON list instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prints the offers of each stick, by name."""
    from kiosk.sticks.offers import offers  # only now: other verbs do not wait for it

    language = arguments.language or reader_language()
    found = [offer for stick in arguments.sticks for offer in offers(stick, language)]
    if arguments.json:
        say(json.dumps([_json(offer) for offer in found], indent=2))
    else:
        say(*(line for offer in found for line in _lines(offer)))
    return FINE


def _json(offer: Offer) -> dict[str, object]:
    return {
        "path": str(offer.path),
        "name": offer.name,
        "title": offer.title,
        "version": offer.version,
        "bytes": offer.size,
        "signed": offer.signed,
        "kind": offer.kind,
        "problem": None if offer.problem is None else told(offer.problem, reader_language()),
    }


def _lines(offer: Offer) -> Iterator[str]:
    what = (offer.title, offer.version, "signed" if offer.signed else None)
    yield "  ".join(filter(None, (str(offer.path), *what)))
    if offer.problem is not None:
        yield f"  {worded(offer.problem, reader_language())}"
