"""A schema as a file of JSON."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk import writing
from kiosk.schema.values import Schema


def as_text(schema: Schema) -> str:
    """The schema as JSON, with a line break at its end."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def write(schema: Schema, file: Path) -> None:
    """Writes the schema to `file`, whole or not at all; whatever was there is replaced.

    Raises OSError, which names `file`, where it cannot be written.
    """
    writing.write(file, as_text(schema).encode())
