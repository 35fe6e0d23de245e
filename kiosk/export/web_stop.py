"""A stop on the web page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from kiosk.export.pictures import Pictures
from kiosk.visit.phrase import readable
from kiosk.visit.shown import BlockShown, PageShown, PhotoShown, TileShown

TOP = "#"
"""Leads to the top of every page, and is the name of no stop."""
LONG = 60
"""The letters of a title from which it is set smaller."""


def stop(page: PageShown, pictures: Pictures, overview: str) -> Iterator[str]:
    """Everything that its page says; `overview` is the word that leads back to all of them."""
    above = filter(None, (str(page["number"] or ""), page["kicker"]))
    kicker = "".join(f"<span>{escape(part)}</span>" for part in above)
    yield f'<article id="{page["id"]}" aria-labelledby="{page["id"]}-title">'
    yield '<div class="head"><div class="wide"><div>'
    yield f'<p class="kicker">{kicker}</p>' if kicker else ""
    yield f'<h2 id="{page["id"]}-title"{sized(page["title"])}>{escape(page["title"])}</h2>'
    yield given("p", page["organisation"], "organisation")
    yield given("p", page["lead"], "lead")
    yield given("p", page["highlight"], "highlight")
    yield "</div>"
    if page["picture"] is not None:
        yield _figure(page["picture"], pictures)
    yield '</div></div>\n<div class="wide body">'
    if page["story"]:
        yield _text(page["story"])
    for block in page["blocks"]:
        yield from _block(block, pictures)
    yield leading(page["address"])
    yield f'<p class="back"><a href="{TOP}">{escape(overview)}</a></p>'
    yield "</div>\n</article>"


def sized(title: str) -> str:
    """The attribute of a title that is set smaller, so that it does not fill the screen."""
    return ' class="long"' if len(title) > LONG else ""


def given(tag: str, text: str, name: str = "") -> str:
    """An element of plain words; nothing where there are none."""
    kind = f' class="{name}"' if name else ""
    return f"<{tag}{kind}>{escape(text)}</{tag}>" if text else ""


def leading(address: str) -> str:
    """A paragraph that leads to an address and says it; nothing where there is none."""
    if not address:
        return ""
    return f'<p class="address"><a href="{escape(address)}">{escape(readable(address))}</a></p>'


def _block(block: BlockShown, pictures: Pictures) -> Iterator[str]:
    match block["kind"]:
        case "text":
            yield _text(block["paragraphs"])
        case "cards" | "compare":
            yield '<div class="cards">'
            for card in block["cards"]:
                yield f"<div>{_card(card['title'], card['text'])}</div>"
            yield "</div>"
        case "facts":
            facts = "".join(f"<li>{fact}</li>" for fact in block["facts"])
            yield f'<ul class="facts">{facts}</ul>'
        case "quote":
            by = f"<footer>{escape(block['by'])}</footer>" if block["by"] else ""
            yield f"<blockquote><p>{block['text']}</p>{by}</blockquote>"
        case "gallery":
            figures = [each for photo in block["photos"] if (each := _figure(photo, pictures))]
            kind = "gallery" if len(figures) > 1 else "single"
            yield f'<div class="{kind}">{"".join(figures)}</div>'
        case "link":
            card = _card(block["title"], block["text"])
            yield f'<div class="cards link"><div>{card}{leading(block["address"])}</div></div>'
        case "people":
            tiles = "".join(_tile(tile, pictures) for tile in block["tiles"])
            yield f'<ul class="people">{tiles}</ul>'
        case kind:
            raise ValueError(kind)


def _card(title: str, text: str) -> str:
    return f"<h3>{escape(title)}</h3>" + (f"<p>{text}</p>" if text else "")


def _figure(photo: PhotoShown, pictures: Pictures) -> str:
    """Nothing for a picture that cannot be opened: the page goes on without it."""
    caption = given("figcaption", photo["note"])
    image = _image(photo, pictures, photo["alt"])
    return f"<figure>{image}{caption}</figure>" if image else ""


def _tile(tile: TileShown, pictures: Pictures) -> str:
    image = _image(tile["picture"], pictures, "") if tile["picture"] else ""
    organisation = given("span", tile["organisation"])
    return (
        f'<li><a href="#{tile["id"]}">{image}<strong>{escape(tile["title"])}</strong>'
        f"{organisation}</a></li>"
    )


def _image(photo: PhotoShown, pictures: Pictures, alt: str) -> str:
    picture = pictures.get(photo["file"])
    if picture is None:
        return ""
    width, height = picture.size
    return f'<img src="{picture.file}" alt="{escape(alt)}" width="{width}" height="{height}">'


def _text(paragraphs: Iterable[str]) -> str:
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<div class="text">{inner}</div>'
