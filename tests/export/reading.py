"""What a hand-out says, as it is read from paper: without what depends on where a line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from kiosk.content.model import Exhibition
from kiosk.content.reader import read as read_bundle
from kiosk.visit.phrase import readable
from kiosk.visit.shown import PageShown
from tests.export.hard import LETTERS

_NOT_READ = re.compile(r"\s|-|\xad|</?[bi]>")


def exhibition(folder: Path) -> Exhibition:
    """What is in `folder`."""
    found = read_bundle(folder).exhibition
    assert found is not None
    return found


def read(text: str) -> str:
    """Without spaces, hyphens and marks."""
    return _NOT_READ.sub("", unescape(text))


def head(page: PageShown) -> str:
    """How the page of a stop begins."""
    return read(f"{page['number'] or ''}{page['kicker']}{page['title']}")


def told(page: PageShown) -> Iterator[str]:
    """All words of a stop in the order of its page, but for those from right to left."""
    return filter(None, map(read, _told(page)))


def _told(page: PageShown) -> Iterator[str]:
    yield from (page["kicker"], page["title"], page["organisation"], page["lead"])
    yield from page["story"]
    for block in page["blocks"]:
        yield from _said_by(block)
    yield readable(page["address"])


def _said_by(block: dict[str, Any]) -> Iterator[str]:
    match block["kind"]:
        case "text":
            yield from (each for each in block["paragraphs"] if LETTERS not in each)
        case "cards" | "compare":
            for card in block["cards"]:
                yield from (card["title"], card["text"])
        case "facts":
            yield from block["facts"]
        case "quote":
            yield from (block["text"], block["by"])
        case "gallery":
            yield from (photo["note"] for photo in block["photos"])
        case "link":
            yield from (block["title"], block["text"], readable(block["address"]))
        case "people":
            yield from (tile["title"] for tile in block["tiles"])


def beside(page: PageShown) -> list[str]:
    """What stands beside or below the main picture: the highlight, and the picture's note."""
    picture = page["picture"]
    return [
        text for text in (read(page["highlight"]), read(picture["note"] if picture else "")) if text
    ]
