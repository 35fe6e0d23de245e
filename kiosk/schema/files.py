"""A schema as a file of JSON."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.schema.values import Schema


def as_text(schema: Schema) -> str:
    """The schema as JSON, with a line break at its end."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def write(schema: Schema, file: Path) -> None:
    """Writes the schema to `file`, whole or not at all; whatever was there is replaced.

    Raises OSError, which names `file`, where it cannot be written.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_text(as_text(schema), encoding="utf-8", newline="\n")
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        error.filename = str(file)
        raise
