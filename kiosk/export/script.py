"""The presenter's script: the notes of every stop on one page, to be printed or read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from kiosk.content.model import Exhibition
from kiosk.export.said import Said, said
from kiosk.visit.shown import PageShown
from kiosk.writing import write as keep

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
body { font: 1.25rem/1.5 sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1.25rem; }
h1, h2 { line-height: 1.2; margin: 0 0 0.5rem; }
section { border-top: 2px solid; break-inside: avoid; margin-top: 2rem; padding-top: 1rem; }
.shown { font-size: 1rem; }
@media print { @page { size: A4; margin: 18mm; } body { font-size: 14pt; margin: 0; } }
"""


def write(exhibition: Exhibition, language: str, target: Path) -> None:
    """Writes the script in `language`, a web page in one file. Raises OSError."""
    lines = _lines(said(exhibition, language))
    keep(target, ("\n".join(lines) + "\n").encode())


def _lines(words: Said) -> Iterator[str]:
    title = escape(words.title)
    yield f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{title}</h1>"
    for number, page in enumerate(words.pages, 1):
        yield from _stop(number, page, words.notes.get(page["id"], ()))
    yield "</main>\n</body>\n</html>"


def _stop(number: int, page: PageShown, notes: tuple[str, ...]) -> Iterator[str]:
    yield f"<section>\n<h2>{number}. {escape(page['title'])}</h2>"
    shown = " · ".join(filter(None, (page["organisation"], page["lead"])))
    if shown:
        yield f'<p class="shown">{escape(shown)}</p>'
    for paragraph in notes:
        yield f"<p>{escape(paragraph)}</p>"
    yield "</section>"
