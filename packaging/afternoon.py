"""The afternoon of docs/organisers.md: every step of it on the real kiosk, each with a picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import phone
import street
from buttons import find
from desktop import Desktop
from guide_pictures import Shot
from PIL import Image
from street import CONTENT, FOLDER, edit
from window import Window, WindowError, until

NEW, CHECK, TRANSLATE, PACK = 1, 5, 6, 7
IN_DUTCH, MAKE = 3, 4
INTO_FRENCH = 1
"""Buttons by their number in their window, counted line by line."""

POSTER = 0.5
"""The part of a poster, from the left, that has words; the picture beside them moves."""


def spend(desktop: Desktop) -> Iterator[Shot]:
    """Yield the name and the picture of each step. Raises WindowError where one goes wrong."""
    with desktop.kiosk("start") as start:
        yield from _begin(start)
    with desktop.kiosk("preview", str(FOLDER)) as preview:
        yield from _write(preview)
        yield from _photograph(preview)
        yield from _try(preview)
    with desktop.kiosk("start") as start:
        yield from _check(start)
        yield from _translate(start)
    with desktop.kiosk("preview", str(FOLDER)) as preview:
        yield from _read_french(preview)
    with desktop.kiosk("start") as start:
        yield from _pack(start)
    with desktop.kiosk("run", str(street.PACKED)) as show:
        yield "run", show.still(POSTER)


def _begin(start: Window) -> Iterator[Shot]:
    first = start.still()
    yield "start", first
    start.click(*find(first)[NEW])
    empty = start.still(unlike=first)
    start.write(street.NAME)
    start.click(*find(empty)[IN_DUTCH])
    named = start.still(unlike=empty)
    yield "new", named
    start.click(*find(named)[MAKE])
    yield "made", _answer(start, named)


def _write(preview: Window) -> Iterator[Shot]:
    poster = preview.still(POSTER)
    yield "preview", poster
    page = _open(preview, poster)
    edit(CONTENT, street.TITLE, street.NEW_TITLE)
    titled = preview.still(unlike=page)
    yield "title", titled
    edit(CONTENT, street.LEAD, street.BROKEN_LEAD)
    broken = preview.still(unlike=titled)
    yield "broken", broken
    edit(CONTENT, street.BROKEN_LEAD, street.LEAD)
    if preview.still(unlike=broken) != titled:
        raise WindowError("What was mended is not shown as it was.")


def _photograph(preview: Window) -> Iterator[Shot]:
    before = preview.still()
    (street.PICTURES / "street.jpg").write_bytes(phone.photograph())
    beside = preview.still(unlike=before)
    edit(CONTENT, street.DRAWING, street.PHOTOGRAPH)
    (street.PICTURES / "example-1.png").unlink()
    shown = preview.still(unlike=beside)
    yield "photograph", shown
    preview.key("p")
    advice = preview.still(unlike=shown)
    yield "advice", advice
    edit(CONTENT, street.PHOTOGRAPH, street.CREDITED)
    credited = preview.still(unlike=advice)
    preview.key("p")
    preview.still(unlike=credited)


def _try(preview: Window) -> Iterator[Shot]:
    seen = preview.still()
    for name, keys in (("totem", "3"), ("wall", "4"), ("largest", "2ttt")):
        preview.key(*keys)
        seen = preview.still(unlike=seen)
        yield name, seen
    preview.key("t", "c")
    yield "countdown", preview.changed(seen)


def _check(start: Window) -> Iterator[Shot]:
    first = start.still()
    start.click(*find(first)[CHECK])
    checked = _answer(start, first)
    yield "check", checked
    start.key("Escape")
    start.still(unlike=checked)


def _translate(start: Window) -> Iterator[Shot]:
    edit(CONTENT, street.LANGUAGES, street.MORE_LANGUAGES)
    first = start.still()
    start.click(*find(first)[TRANSLATE])
    asked = start.still(unlike=first)
    yield "translate", asked
    start.click(*find(asked)[INTO_FRENCH])
    yield "translated", _answer(start, asked)


def _read_french(preview: Window) -> Iterator[Shot]:
    english = _open(preview, preview.still(POSTER))
    edit(street.FRENCH, street.UNTRANSLATED, street.TRANSLATED)
    preview.key("l", "l")
    yield "french", preview.still(unlike=english)


def _pack(start: Window) -> Iterator[Shot]:
    first = start.still()
    start.click(*find(first)[PACK])
    yield "pack", _answer(start, first)


def _open(preview: Window, poster: Image.Image) -> Image.Image:
    """Touch a poster; the page behind it."""
    preview.click(poster.width * POSTER / 2, poster.height / 2)
    return preview.still(unlike=poster)


def _answer(start: Window, before: Image.Image) -> Image.Image:
    """What the kiosk says when it has done its work: only then there is a button to close it."""
    still = partial(start.still, unlike=before)
    return until(lambda: answer if find(answer := still()) else None, "no answer")
