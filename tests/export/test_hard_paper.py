"""A hand-out of what is hard to set: nothing is left out, nothing is cut, all is in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from kiosk.export import paper
from kiosk.export.said import Said, said
from kiosk.visit.shown import PageShown
from tests.export import pdf
from tests.export.hard import LETTERS, hard
from tests.export.pdf import POPPLER
from tests.export.test_web import exhibition

pytestmark = POPPLER

_NOT_READ = re.compile(r"\s|-|\xad|</?[bi]>")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hard(tmp_path_factory.mktemp("hard"))


@pytest.fixture(scope="module")
def words(bundle: Path) -> Said:
    return said(exhibition(bundle), "nl")


@pytest.fixture(scope="module")
def hand_out(bundle: Path) -> Path:
    target = bundle.parent / "hard.pdf"
    assert paper.write(exhibition(bundle), bundle, "nl", target)
    return target


def _read(text: str) -> str:
    """Without what depends on where a line ends."""
    return _NOT_READ.sub("", unescape(text))


def _told(page: PageShown) -> Iterator[str]:
    """All texts of a stop, in order."""
    yield from (page["kicker"], page["title"], page["organisation"], page["lead"])
    if page["picture"]:
        yield page["picture"]["note"]
    yield from (page["highlight"], *page["story"])
    for block in page["blocks"]:
        yield from _said_by(block)


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
        case "people":
            yield from (tile["title"] for tile in block["tiles"])


def test_every_word_is_there_in_the_order_of_the_page(hand_out: Path, words: Said) -> None:
    read = _read("".join(pdf.pages(hand_out)[1:]))
    at = 0
    for page in words.pages:
        for told in filter(None, map(_read, _told(page))):
            assert told in read[at:], (page["id"], told)
            at = read.index(told, at) + len(told)


def test_every_stop_begins_a_page(hand_out: Path, words: Said) -> None:
    heads = [_read(f"{page['number'] or ''}{page['kicker']}{page['title']}") for page in words.pages]
    begun = [next((head for head in heads if page.startswith(head)), "") for page in _pages(hand_out)]
    assert [head for head in begun if head] == heads


def _pages(hand_out: Path) -> list[str]:
    return [_read(page) for page in pdf.pages(hand_out)]


def test_no_page_is_empty(hand_out: Path) -> None:
    assert all(len(page) > 10 for page in _pages(hand_out))


def test_no_picture_is_cut_or_bent(hand_out: Path, words: Said, bundle: Path) -> None:
    from PIL import Image

    photos = [photo for page in words.pages for photo in page["photos"]]
    for figure, photo in zip(pdf.figures(hand_out), photos, strict=True):
        with Image.open(bundle / photo["file"]) as picture:
            assert figure.alt == photo["alt"]
            assert figure.shape == pytest.approx(picture.width / picture.height, rel=0.01)


def test_no_word_is_beyond_the_edge(hand_out: Path) -> None:
    boxes = pdf.told("pdftotext", "-bbox", hand_out, "-")
    places = re.findall(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)"', boxes)
    assert len(places) > 500
    edge = 18 * 72 / 25.4 - 1
    for left, top, right, bottom in (map(float, place) for place in places):
        assert edge < left < right < 595.3 - edge
        assert 20 < top < bottom < 841.9 - 20


def test_the_cover_names_every_stop_and_its_page(hand_out: Path, words: Said) -> None:
    cover, *pages = _pages(hand_out)
    at = 0
    for page in words.pages:
        title = _read(page["title"])
        head = _read(f"{page['number'] or ''}{page['kicker']}{page['title']}")
        [number] = [n for n, text in enumerate(pages, 2) if text.startswith(head)]
        assert f"{title}{number}" in cover[at:]
        at = cover.index(title, at)
    assert _read(words.title) in cover
    assert "Photographer1" in cover
