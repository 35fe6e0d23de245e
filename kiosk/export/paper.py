"""A hand-out as PDF, set by typst: tagged, with an outline, alt text and its own fonts."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from html import unescape
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.content.model import Exhibition
from kiosk.export import typeface
from kiosk.export.pictures import Pictures, put
from kiosk.export.said import Said, said
from kiosk.visit.phrase import readable
from kiosk.visit.shown import BlockShown, PageShown, PhotoShown
from kiosk.writing import write as keep

TEMPLATE = Path(__file__).with_name("hand_out.typ")
MOST_OF_WIDTH = 0.53
"""The height of a stop's main picture, so that its words have the rest of the page."""

_TAG = re.compile(r"<(/?)([bi])>")

Runs = list[dict[str, Any]]


class NoTypstError(Exception):
    """The extra part `pdf` is not installed."""


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
        shutil.copyfile(TEMPLATE, scratch / TEMPLATE.name)
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
        scratch / TEMPLATE.name,
        root=scratch,
        font_paths=[typeface.folder()],
        pdf_standards="ua-1" if strict else None,
    )


def data(words: Said, pictures: Pictures) -> dict[str, Any]:
    """All that the template sets, as plain words and runs of words."""
    lang, _, region = words.language.partition("-")
    return {
        "title": words.title,
        "publisher": words.publisher,
        "version": words.version,
        "link": _link(words.address),
        "lang": lang.lower(),
        "region": region.upper() or None,
        "stops": [_stop(page, pictures) for page in words.pages],
    }


def _stop(page: PageShown, pictures: Pictures) -> dict[str, Any]:
    parts: list[dict[str, Any]] = []
    if page["story"]:
        parts.append({"kind": "text", "paragraphs": [runs(each) for each in page["story"]]})
    parts += [_part(block, pictures) for block in page["blocks"]]
    if page["address"]:
        parts.append({"kind": "address", **_link(page["address"])})
    picture = page["picture"]
    return {
        "kicker": " ".join(filter(None, (str(page["number"] or ""), page["kicker"]))),
        "title": page["title"],
        "organisation": page["organisation"],
        "lead": page["lead"],
        "highlight": page["highlight"],
        "fill": page["accent"]["fill"],
        "on_fill": page["accent"]["onFill"],
        "picture": None if picture is None else _photo(picture, pictures, MOST_OF_WIDTH),
        "parts": parts,
    }


def _part(block: BlockShown, pictures: Pictures) -> dict[str, Any]:
    match block["kind"]:
        case "text":
            return {"kind": "text", "paragraphs": [runs(each) for each in block["paragraphs"]]}
        case "cards" | "compare":
            cards = [{"title": c["title"], "text": runs(c["text"])} for c in block["cards"]]
            return {"kind": "cards", "cards": cards}
        case "facts":
            return {"kind": "facts", "facts": [runs(fact) for fact in block["facts"]]}
        case "quote":
            return {"kind": "quote", "text": runs(block["text"]), "by": block["by"]}
        case "gallery":
            photos = (_photo(photo, pictures, inf) for photo in block["photos"])
            return {"kind": "gallery", "photos": [photo for photo in photos if photo]}
        case "link":
            text = runs(block["text"])
            return {
                "kind": "link",
                "title": block["title"],
                "text": text,
                **_link(block["address"]),
            }
        case "people":
            return {"kind": "people", "tiles": [tile["title"] for tile in block["tiles"]]}
        case kind:
            raise ValueError(kind)


def _link(address: str) -> dict[str, str]:
    """Where it leads, and as people read it."""
    return {"address": address, "readable": readable(address)}


def _photo(photo: PhotoShown, pictures: Pictures, most: float) -> dict[str, Any] | None:
    """At most `most` times as high as wide, around its focus; None where it cannot be opened."""
    picture = pictures.get(photo["file"])
    if picture is None:
        return None
    width, height = picture.size
    whole = height / width
    shown = min(most, whole)
    above = min(max(photo["focusY"] * whole - shown / 2, 0), whole - shown)
    return {
        "file": picture.file,
        "alt": photo["alt"],
        "note": photo["note"],
        "whole": whole,
        "height": shown,
        "shift": -above,
    }


def runs(styled: str) -> Runs:
    """Styled words as pieces, each bold or italic or neither."""
    return list(_runs(styled))


def _runs(styled: str) -> Iterator[dict[str, Any]]:
    bold = italic = False
    at = 0
    for tag in _TAG.finditer(styled):
        yield from _run(styled[at : tag.start()], bold, italic)
        opens = not tag[1]
        bold, italic = (opens, italic) if tag[2] == "b" else (bold, opens)
        at = tag.end()
    yield from _run(styled[at:], bold, italic)


def _run(text: str, bold: bool, italic: bool) -> Iterator[dict[str, Any]]:
    if text:
        yield {"text": unescape(text), "bold": bold, "italic": italic}
