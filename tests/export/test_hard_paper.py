"""A hand-out of what is hard to set: nothing is left out, nothing is cut, all is in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from kiosk.export import paper
from kiosk.export.said import Said
from tests.export import pdf
from tests.export.pdf import POPPLER
from tests.export.reading import beside, exhibition, head, read, told

pytestmark = POPPLER

EDGE = 18 * 72 / 25.4 - 1
"""Points; the margin of the page, but for a rounding."""


@pytest.fixture(scope="module")
def hand_out(hard_bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("hard") / "hard.pdf"
    assert paper.write(exhibition(hard_bundle), hard_bundle, "nl", target)
    return target


def _pages(hand_out: Path, order: str = "-raw") -> list[str]:
    return list(map(read, pdf.pages(hand_out, order)))


@pytest.mark.parametrize("order", ["-raw", "-layout"])
def test_every_stop_begins_a_page(hand_out: Path, hard_words: Said, order: str) -> None:
    firsts = [head(page) for page in hard_words.pages]
    begun = [next(filter(page.startswith, firsts), "") for page in _pages(hand_out, order)]
    assert list(filter(None, begun)) == firsts


def test_words_are_selected_in_the_order_of_the_page(hand_out: Path, hard_words: Said) -> None:
    text = "".join(_pages(hand_out)[1:])
    at = 0
    for page in hard_words.pages:
        for each in told(page):
            assert each in text[at:], (page["id"], each)
            at = text.index(each, at) + len(each)
        assert all(each in text for each in beside(page))


def test_no_page_is_empty(hand_out: Path) -> None:
    assert all(len(page) > 10 for page in _pages(hand_out))


def test_no_picture_is_cut_or_bent(hand_out: Path, hard_words: Said, hard_bundle: Path) -> None:
    photos = [photo for page in hard_words.pages for photo in page["photos"]]
    for figure, photo in zip(pdf.figures(hand_out), photos, strict=True):
        with Image.open(hard_bundle / photo["file"]) as picture:
            assert figure.alt == photo["alt"]
            assert figure.shape == pytest.approx(picture.width / picture.height, rel=0.01)


def test_no_word_is_beyond_the_edge(hand_out: Path) -> None:
    boxes = pdf.told("pdftotext", "-bbox", hand_out, "-")
    places = re.findall(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)"', boxes)
    assert len(places) > 500
    for left, top, right, bottom in (map(float, place) for place in places):
        assert EDGE < left < right < 595.3 - EDGE
        assert 20 < top < bottom < 841.9 - 20


def test_the_cover_names_every_stop_and_its_page(hand_out: Path, hard_words: Said) -> None:
    cover, *pages = _pages(hand_out)
    at = 0
    for page in hard_words.pages:
        [number] = [n for n, text in enumerate(pages, 2) if text.startswith(head(page))]
        entry = f"{read(page['title'])}{number}"
        assert entry in cover[at:]
        at = cover.index(entry, at)
    assert read(hard_words.title) in cover
    assert "Photographer1" in cover
