"""A hand-out as PDF, set by typst: tagged, with an outline, alt text and its own fonts."""

from __future__ import annotations

import json
import shutil
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.model import Exhibition
from kiosk.export import typeface
from kiosk.export.pictures import put
from kiosk.export.said import said
from kiosk.export.sheets import data
from kiosk.writing import write as keep

TEMPLATE = "hand_out.typ"
PARTS = ("hand_out_cover.typ", "hand_out_parts.typ", "hand_out_pictures.typ")


class NoTypstError(Exception):
    """The extra part `pdf` is not installed."""


def is_ready() -> bool:
    """Whether the extra part `pdf` is installed."""
    return find_spec("typst") is not None


def write(exhibition: Exhibition, folder: Path, language: str, target: Path) -> bool:
    """Writes the PDF in `language`; `folder` is where the pictures of `exhibition` are.

    False where some letters are in no font of this computer: they are boxes then. Raises
    NoTypstError, and OSError.
    """
    try:
        from typst import TypstError
    except ImportError as error:
        raise NoTypstError from error
    with TemporaryDirectory(prefix="exhibition-kiosk-") as name:
        scratch = Path(name)
        pictures = put(exhibition, folder, scratch / "pictures")
        told = data(said(exhibition, language), pictures)
        (scratch / "data.json").write_text(json.dumps(told), "utf-8")
        for template in (TEMPLATE, *PARTS):
            shutil.copyfile(Path(__file__).with_name(template), scratch / template)
        try:
            made, is_whole = _set(scratch, strict=True), True
        except TypstError:  # a letter without a font is what the standard does not allow
            made, is_whole = _set(scratch, strict=False), False
    keep(target, made)
    return is_whole


def _set(scratch: Path, *, strict: bool) -> bytes:
    """With `strict` after PDF/UA; raises TypstError where a screen reader would miss something."""
    import typst

    return typst.compile(
        scratch / TEMPLATE,
        root=scratch,
        font_paths=[typeface.folder()],
        pdf_standards="ua-1" if strict else None,
    )
