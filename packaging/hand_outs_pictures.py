"""The pictures of docs/presenting.md: sheets of a hand-out, the web page on a telephone."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from command import run, say
from environment import ROOT
from gallery_pictures import GalleryError
from guide_pictures import USAGE, Shot, keep
from PIL import Image

from kiosk.cli import main as kiosk
from tests.export.browser import browse, printed

FOLDER = ROOT / "docs" / "pictures" / "hand-outs"
NAMES = ("cover", "page", "phone", "script")
LANGUAGE = "en"
OF_THE_NOTES = "nl"
"""The language in which the exhibition has them."""
STOP = "vernieuwend"
PAGE = 4
DOTS_PER_INCH = 72
PHONE = (390, 844)
FRAME = '<body style="margin:0"><iframe src="{page}" style="{style}"></iframe>'


def look(scratch: Path) -> Iterator[Shot]:
    """Yield the name and the picture of each hand-out."""
    paper, page, notes = scratch / "hand-out.pdf", scratch / "page", scratch / "script.html"
    _export(LANGUAGE, "--pdf", str(paper), "--html", str(page))
    _export(OF_THE_NOTES, "--notes", str(notes))
    yield "cover", _sheet(paper, 1, scratch)
    yield "page", _sheet(paper, PAGE, scratch)
    yield "phone", _on_a_phone(page / "index.html", scratch)
    yield "script", _sheet(printed(notes, scratch / "script.pdf"), 1, scratch)


def _export(language: str, *wanted: str) -> None:
    if kiosk(["export", "--language", language, *wanted]) != 0:
        raise GalleryError("kiosk export made nothing.")


def _sheet(paper: Path, number: int, scratch: Path) -> Image.Image:
    wanted = ("-r", str(DOTS_PER_INCH), "-f", str(number), "-l", str(number), "-singlefile")
    run(["pdftoppm", "-png", *wanted, str(paper), str(scratch / "sheet")], folder=scratch)
    return _opened(scratch / "sheet.png")


def _on_a_phone(page: Path, scratch: Path) -> Image.Image:
    """In a frame of that size: a window is never as narrow as a telephone."""
    width, height = PHONE
    frame, seen = scratch / "phone.html", scratch / "phone.png"
    style = f"border:0;width:{width}px;height:{height}px"
    frame.write_text(FRAME.format(page=f"{page.as_uri()}#{STOP}", style=style), "utf-8")
    browse(
        frame,
        "--hide-scrollbars",
        f"--window-size={2 * width},{height}",
        f"--screenshot={seen}",
    )
    return _opened(seen).crop((0, 0, width, height))


def _opened(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        return picture.convert("RGB")


def main() -> int:
    """Make the pictures; the exit code."""
    if not (shutil.which("chromium") and shutil.which("pdftoppm")):
        say("Chromium or poppler is missing.")
        return USAGE
    with tempfile.TemporaryDirectory() as scratch:
        return keep(look(Path(scratch)), FOLDER)


if __name__ == "__main__":
    sys.exit(main())
