"""The schemas beside an exhibition, and the line in each of its files that names its own."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.reader import CONTENT
from kiosk.content.translation import FOLDER
from kiosk.schema import content_schema, translation_schema, write
from kiosk.starter.editing import with_schema

BESIDE = ".kiosk"
CONTENT_SCHEMA = "content.schema.json"
TRANSLATION_SCHEMA = "translation.schema.json"


def add_schemas(folder: Path) -> None:
    """Writes the schemas into the bundle at `folder`, and names them in its files."""
    (folder / BESIDE).mkdir()
    write(content_schema(), folder / BESIDE / CONTENT_SCHEMA)
    write(translation_schema(), folder / BESIDE / TRANSLATION_SCHEMA)
    _name(folder / CONTENT, f"{BESIDE}/{CONTENT_SCHEMA}")
    for translation in (folder / FOLDER).glob("*.yaml"):
        _name(translation, f"../../{BESIDE}/{TRANSLATION_SCHEMA}")


def _name(file: Path, schema: str) -> None:
    file.write_bytes(with_schema(file.read_bytes().decode(), schema).encode())
