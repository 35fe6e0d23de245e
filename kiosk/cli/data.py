"""Where this stand keeps its exhibitions."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import platformdirs

VARIABLE = "KIOSK_DATA"


def add_data(parser: argparse.ArgumentParser) -> None:
    """Adds the option --data."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help=f"where the stand keeps its exhibitions ({VARIABLE}, or else the usual place)",
    )


def data_folder(given: Path | None) -> Path:
    """The data folder that was `given`, or the usual one; it need not be there yet."""
    named = given or os.environ.get(VARIABLE)
    return Path(
        named or platformdirs.user_data_path("exhibition-kiosk", appauthor=False)
    ).absolute()
