"""The web page of an exhibition in one language: what stands above its stops, and below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from kiosk.export.pictures import Pictures
from kiosk.export.said import Said, is_from_the_right
from kiosk.export.web_stop import given, leading, sized, stop

STYLE = "style.css"
POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'"
"""Nothing is fetched from anywhere, whatever is in the words."""


def lines(
    said: Said, pictures: Pictures, files: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[str]:
    """The page in the language of `said`; `files` and `names` are those of every language."""
    title = escape(said.title)
    yield f"<!doctype html>\n<html {tongue(said.language)}>"
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<title>{title}</title>\n<link rel="stylesheet" href="{STYLE}">\n</head>\n<body>'
    yield '<header class="top"><div class="wide">'
    yield given("p", said.publisher)
    yield f"<h1{sized(said.title)}>{title}</h1>"
    yield from _languages(said, files, names)
    yield from _contents(said)
    yield "</div></header>\n<main>"
    for page in said.pages:
        yield from stop(page, pictures, said.words["overview"])
    yield '</main>\n<footer class="end"><div class="wide">'
    yield given("p", " · ".join(filter(None, (said.publisher, said.version))))
    yield leading(said.address)
    yield "</div></footer>\n</body>\n</html>"


def tongue(language: str) -> str:
    """The attributes of an element in this language."""
    return f'lang="{language}"' + (' dir="rtl"' if is_from_the_right(language) else "")


def _languages(said: Said, files: Mapping[str, str], names: Mapping[str, str]) -> Iterator[str]:
    if len(files) < 2:
        return
    yield f'<nav class="languages" aria-label="{escape(said.words["language"])}">'
    for language, file in files.items():
        current = ' aria-current="page"' if language == said.language else ""
        name = escape(names[language])
        yield f'<a href="{file}" {tongue(language)} hreflang="{language}"{current}>{name}</a>'
    yield "</nav>"


def _contents(said: Said) -> Iterator[str]:
    yield f'<nav class="contents" aria-label="{escape(said.words["overview"])}"><ol>'
    for page in said.pages:
        number = str(page["number"] or "")
        yield f'<li><a href="#{page["id"]}"><span>{number}</span>{escape(page["title"])}</a></li>'
    yield "</ol></nav>"
