"""`kiosk schema`: the rules of a bundle's files, for editors that help while typing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.output import say
from kiosk.cli.showing import not_written
from kiosk.exits import USAGE


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "schema",
        help="help an editor to check what you type",
        description="Prints the JSON Schema of content.yaml, for editors. A first line in the file "
        "names it: # yaml-language-server: $schema=FILE",
    )
    parser.add_argument("--translation", action="store_true", help="that of a translation instead")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write it to this file")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prints the schema, or writes it."""
    from kiosk.schema import as_text, content_schema, translation_schema, write

    schema = translation_schema() if arguments.translation else content_schema()
    out: Path | None = arguments.out
    if out is None:
        say(as_text(schema).rstrip("\n"))
        return 0
    if out.suffix != ".json":
        print(f"kiosk: {out} is no name for a schema: it ends in .json.", file=sys.stderr)
        return USAGE
    try:
        write(schema, out)
    except OSError as error:
        return not_written(error)
    return 0
