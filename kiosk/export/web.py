"""A hand-out as a web page: one folder that works from a phone's own disk, without any script."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.model import Exhibition
from kiosk.content.paths import exists
from kiosk.export import typeface
from kiosk.export.pictures import Pictures, put
from kiosk.export.said import Said, said
from kiosk.export.style import style
from kiosk.visit.phrase import readable
from kiosk.visit.shown import BlockShown, PageShown, PhotoShown

INDEX, STYLE = "index.html", "style.css"
POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'"
"""Nothing is fetched from anywhere, whatever is in the words."""


def write(exhibition: Exhibition, folder: Path, languages: Sequence[str], into: Path) -> None:
    """Writes a page in each of `languages`, with all that it needs, into the new folder `into`.

    The first one is `index.html`, the others are `fr.html` and so on. `folder` is where the
    pictures of `exhibition` are. The new folder is there as a whole or not at all. Raises OSError,
    FileExistsError where `into` is there already.
    """
    if exists(into):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(into))
    into.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{into.name}.", dir=into.parent) as name:
        made = Path(name) / into.name
        _fill(made, exhibition, folder, languages)
        made.rename(into)


def _fill(made: Path, exhibition: Exhibition, folder: Path, languages: Sequence[str]) -> None:
    pictures = put(exhibition, folder, made / "pictures")
    (made / "fonts").mkdir()
    for name in (*typeface.files(), typeface.LICENCE):
        shutil.copyfile(typeface.folder() / name, made / "fonts" / name)
    versions = [said(exhibition, language) for language in languages]
    (made / STYLE).write_text(style(versions[0].pages), "utf-8")
    files = {
        version.language: INDEX if version is versions[0] else f"{version.language}.html"
        for version in versions
    }
    names = {version.language: version.words["language_name"] for version in versions}
    for version in versions:
        lines = _Page(version, pictures, files, names).lines()
        (made / files[version.language]).write_text("\n".join(lines) + "\n", "utf-8")


@dataclass(frozen=True, slots=True)
class _Page:
    """The page in one language; `files` and `names` are those of every language."""

    said: Said
    pictures: Pictures
    files: dict[str, str]
    names: dict[str, str]

    def lines(self) -> Iterator[str]:
        title = escape(self.said.title)
        yield "<!doctype html>"
        yield f'<html lang="{self.said.language}">'
        yield '<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f'<title>{title}</title>\n<link rel="stylesheet" href="{STYLE}">\n</head>\n<body>'
        yield '<header class="top"><div class="wide">'
        yield _given("p", self.said.publisher)
        yield f"<h1>{title}</h1>"
        yield from self._languages()
        yield from self._contents()
        yield "</div></header>\n<main>"
        for page in self.said.pages:
            yield from self._stop(page)
        yield '</main>\n<footer class="end"><div class="wide">'
        yield _given("p", " · ".join(filter(None, (self.said.publisher, self.said.version))))
        if self.said.address:
            yield _link(self.said.address)
        yield "</div></footer>\n</body>\n</html>"

    def _languages(self) -> Iterator[str]:
        if len(self.files) < 2:
            return
        yield f'<nav class="languages" aria-label="{escape(self.said.words["language"])}">'
        for language, file in self.files.items():
            current = ' aria-current="page"' if language == self.said.language else ""
            name = escape(self.names[language])
            yield f'<a href="{file}" lang="{language}" hreflang="{language}"{current}>{name}</a>'
        yield "</nav>"

    def _contents(self) -> Iterator[str]:
        yield f'<nav class="contents" aria-label="{escape(self.said.words["overview"])}"><ol>'
        for page in self.said.pages:
            number = str(page["number"] or "")
            yield (
                f'<li><a href="#{page["id"]}"><span>{number}</span>{escape(page["title"])}</a></li>'
            )
        yield "</ol></nav>"

    def _stop(self, page: PageShown) -> Iterator[str]:
        kicker = " ".join(filter(None, (str(page["number"] or ""), page["kicker"])))
        yield f'<article id="{page["id"]}" aria-labelledby="{page["id"]}-title">'
        yield '<div class="head"><div class="wide"><div>'
        yield _given("p", kicker, "kicker")
        yield f'<h2 id="{page["id"]}-title">{escape(page["title"])}</h2>'
        yield _given("p", page["organisation"], "organisation")
        yield _given("p", page["lead"], "lead")
        yield _given("p", page["highlight"], "highlight")
        yield "</div>"
        if page["picture"] is not None:
            yield self._figure(page["picture"])
        yield '</div></div>\n<div class="wide body">'
        if page["story"]:
            yield _text(page["story"])
        for block in page["blocks"]:
            yield from self._block(block)
        if page["address"]:
            yield _link(page["address"])
        yield "</div>\n</article>"

    def _block(self, block: BlockShown) -> Iterator[str]:
        match block["kind"]:
            case "text":
                yield _text(block["paragraphs"])
            case "cards" | "compare":
                yield '<div class="cards">'
                for card in block["cards"]:
                    text = f"<p>{card['text']}</p>" if card["text"] else ""
                    yield f"<div><h3>{escape(card['title'])}</h3>{text}</div>"
                yield "</div>"
            case "facts":
                facts = "".join(f"<li>{fact}</li>" for fact in block["facts"])
                yield f'<ul class="facts">{facts}</ul>'
            case "quote":
                by = f"<footer>{escape(block['by'])}</footer>" if block["by"] else ""
                yield f"<blockquote><p>{block['text']}</p>{by}</blockquote>"
            case "gallery":
                figures = filter(None, map(self._figure, block["photos"]))
                yield f'<div class="gallery">{"".join(figures)}</div>'
            case "link":
                text = f"<p>{block['text']}</p>" if block["text"] else ""
                yield f'<div class="link"><h3>{escape(block["title"])}</h3>{text}'
                yield f"{_link(block['address'])}</div>"
            case "people":
                yield '<ul class="people">'
                for tile in block["tiles"]:
                    yield f'<li><a href="#{tile["id"]}">{escape(tile["title"])}</a></li>'
                yield "</ul>"
            case kind:
                raise ValueError(kind)

    def _figure(self, photo: PhotoShown) -> str:
        """Nothing for a picture that cannot be opened: the page goes on without it."""
        picture = self.pictures.get(photo["file"])
        if picture is None:
            return ""
        width, height = picture.size
        caption = f"<figcaption>{escape(photo['note'])}</figcaption>" if photo["note"] else ""
        return (
            f'<figure><img src="{picture.file}" alt="{escape(photo["alt"])}" width="{width}" '
            f'height="{height}">{caption}</figure>'
        )


def _given(tag: str, text: str, name: str = "") -> str:
    """An element of plain words; nothing where there are none."""
    kind = f' class="{name}"' if name else ""
    return f"<{tag}{kind}>{escape(text)}</{tag}>" if text else ""


def _link(address: str) -> str:
    """A paragraph that leads to an address and says it, on paper too."""
    return f'<p><a href="{escape(address)}">{escape(readable(address))}</a></p>'


def _text(paragraphs: Iterable[str]) -> str:
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<div class="text">{inner}</div>'
