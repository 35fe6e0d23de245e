"""Where this stand keeps its exhibitions: a setting of its machine, with an option of its own."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from kiosk.cli.settings import add_settings, settings_of
from kiosk.settings import Effective, variable

SETTING = "folders.data"


def add_data(parser: argparse.ArgumentParser) -> None:
    """Adds the options --data and --settings."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help=f"where the stand keeps its exhibitions ({variable(SETTING)}, or else its setting)",
    )
    add_settings(parser)


def machine_of(
    arguments: argparse.Namespace, flags: Mapping[str, object] | None = None
) -> Effective:
    """This machine's settings with the options of `arguments`, and `flags` by their names."""
    given: Path | None = arguments.data
    return settings_of(arguments, {**(flags or {}), SETTING: given and given.absolute()})


def data_folder(arguments: argparse.Namespace) -> Path:
    """The data folder of this stand; it need not be there yet."""
    return machine_of(arguments).settings.folders.data
