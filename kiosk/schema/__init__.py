"""What a bundle's files may say, as JSON Schema (draft-07), for editors that help while typing."""

from kiosk.schema.content import content_schema
from kiosk.schema.files import as_text, write
from kiosk.schema.translation import translation_schema

__all__ = ["as_text", "content_schema", "translation_schema", "write"]
