"""The presenter's script: what is on the screen at every stop, and what is to be said there."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.model import Exhibition
from kiosk.export.pictures import Picture, put
from kiosk.export.said import Said, said
from kiosk.export.web_page import tongue
from kiosk.export.web_stop import given
from kiosk.photos.plan import Rendition
from kiosk.visit.shown import PageShown
from kiosk.writing import write as keep

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
STYLE = Path(__file__).with_name("script.css")


def write(exhibition: Exhibition, folder: Path, language: str, target: Path) -> None:
    """Writes the script in `language`, a web page in one file; `folder` is where the pictures are.

    Raises OSError.
    """
    with TemporaryDirectory(prefix="exhibition-kiosk-") as name:
        pictures = put(exhibition, folder, Path(name) / "pictures", Rendition.TILE)
        embedded = {file: _embedded(picture, Path(name)) for file, picture in pictures.items()}
    lines = _lines(said(exhibition, language), embedded)
    keep(target, ("\n".join(lines) + "\n").encode())


def _embedded(picture: Picture, folder: Path) -> str:
    """An element that has the picture in it; what it shows is told by the words beside it."""
    width, height = picture.size
    data = b64encode((folder / picture.file).read_bytes()).decode()
    return f'<img src="data:image/jpeg;base64,{data}" alt="" width="{width}" height="{height}">'


def _lines(words: Said, pictures: dict[str, str]) -> Iterator[str]:
    title = escape(words.title)
    yield f'<!doctype html>\n<html {tongue(words.language)}>\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{STYLE.read_text('utf-8')}</style>\n</head>\n<body>"
    yield f"<main>\n<h1>{title}</h1>"
    yield given("p", " · ".join(filter(None, (words.publisher, words.version))), "of")
    for number, page in enumerate(words.pages, 1):
        place = words.words["position"].replace("{number}", str(number))
        picture = pictures.get(page["picture"]["file"], "") if page["picture"] else ""
        notes = words.notes.get(page["id"], ())
        yield from _stop(place.replace("{count}", str(len(words.pages))), page, picture, notes)
    yield "</main>\n</body>\n</html>"


def _stop(place: str, page: PageShown, picture: str, notes: tuple[str, ...]) -> Iterator[str]:
    yield f'<section>\n<p class="place">{escape(place)}</p>\n<h2>{escape(page["title"])}</h2>'
    kicker = page["kicker"] and f"{page['number'] or ''} {page['kicker']}".strip()
    told = filter(None, (kicker, page["organisation"], page["lead"], page["highlight"]))
    shown = "".join(given("p", each) for each in told)
    if shown or picture:
        yield f'<div class="shown">{picture}<div>{shown}</div></div>'
    for paragraph in notes:
        yield f"<p>{escape(paragraph)}</p>"
    yield "</section>"
