"""What typst sets on the sheets of a hand-out: plain words, runs of words, pictures in rows."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from textwrap import shorten
from typing import Any

from kiosk.export.pictures import Pictures
from kiosk.export.rows import rows
from kiosk.export.runs import runs
from kiosk.export.said import Said, is_from_the_right
from kiosk.visit.phrase import readable
from kiosk.visit.shown import BlockShown, PageShown, PhotoShown, TileShown

FOOT = 80
"""The most letters of the title at the foot of a page: one line."""

_PIECE = re.compile(r"\W{0,15}\w{1,15}|\W{1,15}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture beside the template. `shape` is its width divided by its height; `x` and `y`, as
    fractions, are the point that a crop keeps.
    """

    file: str
    alt: str
    note: str
    shape: float
    x: float
    y: float


def data(words: Said, pictures: Pictures) -> dict[str, Any]:
    """The whole hand-out. Everything in it can be written as JSON."""
    lang, _, region = words.language.partition("-")
    stops = [_stop(page, pictures) for page in words.pages]
    return {
        "title": words.title,
        "foot": shorten(words.title, FOOT, placeholder="…"),
        "publisher": words.publisher,
        "version": words.version,
        "address": _address(words.address),
        "lang": lang.lower(),
        "region": region.upper() or None,
        "side": "right" if is_from_the_right(words.language) else "left",
        "cover": next((stop["picture"] for stop in stops if stop["picture"]), None),
        "stops": stops,
    }


def _stop(page: PageShown, pictures: Pictures) -> dict[str, Any]:
    parts: list[dict[str, Any]] = []
    if page["story"]:
        parts.append({"kind": "text", "paragraphs": [runs(each) for each in page["story"]]})
    parts += [_part(block, page["title"], pictures) for block in page["blocks"]]
    if page["address"]:
        parts.append({"kind": "address", "address": _address(page["address"])})
    return {
        "id": page["id"],
        "number": str(page["number"] or ""),
        "kicker": page["kicker"],
        "title": page["title"],
        "organisation": page["organisation"],
        "lead": page["lead"],
        "highlight": page["highlight"],
        "fill": page["accent"]["fill"],
        "on_fill": page["accent"]["onFill"],
        "on_paper": page["accent"]["onPaper"],
        "picture": _picture(page["picture"], page["title"], pictures),
        "parts": parts,
    }


def _part(block: BlockShown, title: str, pictures: Pictures) -> dict[str, Any]:
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
            found = (_sheet(photo, title, pictures) for photo in block["photos"])
            sheets = rows(sheet for sheet in found if sheet)
            return {"kind": "gallery", "rows": [[asdict(one) for one in row] for row in sheets]}
        case "link":
            card = {"title": block["title"], "text": runs(block["text"])}
            return {"kind": "link", "card": card, "address": _address(block["address"])}
        case "people":
            return {"kind": "people", "tiles": [_tile(tile, pictures) for tile in block["tiles"]]}
        case kind:
            raise ValueError(kind)


def _address(address: str) -> dict[str, Any] | None:
    """Where it leads, and as people read it: in pieces between which a line may end."""
    return {"to": address, "said": _PIECE.findall(readable(address))} if address else None


def _tile(tile: TileShown, pictures: Pictures) -> dict[str, Any]:
    return {
        "id": tile["id"],
        "title": tile["title"],
        "organisation": tile["organisation"],
        "fill": tile["accent"]["fill"],
        "picture": _picture(tile["picture"], tile["title"], pictures),
    }


def _picture(photo: PhotoShown | None, title: str, pictures: Pictures) -> dict[str, Any] | None:
    sheet = photo and _sheet(photo, title, pictures)
    return asdict(sheet) if sheet else None


def _sheet(photo: PhotoShown, title: str, pictures: Pictures) -> Sheet | None:
    """None where it cannot be opened. One without words of its own has the `title` of its page:
    the standard wants some for each.
    """
    picture = pictures.get(photo["file"])
    if picture is None:
        return None
    width, height = picture.size
    return Sheet(
        file=picture.file,
        alt=photo["alt"] or photo["note"] or title,
        note=photo["note"],
        shape=width / height,
        x=photo["focusX"],
        y=photo["focusY"],
    )
