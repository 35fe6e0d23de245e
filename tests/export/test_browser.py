"""The web page in a real browser, from disk, with the network away: seen and printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.export.said import Said, said
from tests.export import pdf
from tests.export.browser import CHROMIUM, printed
from tests.export.pdf import POPPLER
from tests.export.reading import beside, exhibition, head, read, told

pytestmark = [CHROMIUM, POPPLER]

OURS, DRAWN = "HankenGrotesk", "[none]"
"""How pdffonts names the fonts of the page; Chromium draws some as shapes that have no name."""


@pytest.mark.parametrize(("language", "file"), [("nl", "index.html"), ("fr", "fr.html")])
def test_a_stop_is_printed_on_a_page(
    site: Path, built_in: Path, tmp_path: Path, language: str, file: str
) -> None:
    paper = printed(site / file, tmp_path / "printed.pdf")
    words = said(exhibition(built_in), language)
    cover, *pages = map(read, pdf.pages(paper))
    assert read(words.title) in cover
    assert all(text.startswith(head(page)) for page, text in zip(words.pages, pages, strict=True))
    fonts = pdf.told("pdffonts", paper).splitlines()[2:]
    assert all(DRAWN in font or OURS in font for font in fonts), fonts
    pictures = pdf.told("pdfimages", "-list", paper).splitlines()[2:]
    assert len(pictures) >= len(words.pages)


def test_nothing_of_what_is_hard_is_lost_on_paper(
    hard_site: Path, hard_words: Said, tmp_path: Path
) -> None:
    paper = printed(hard_site / "index.html", tmp_path / "printed.pdf")
    pages = list(map(read, pdf.pages(paper)))
    firsts = [head(page) for page in hard_words.pages]
    begun = [next(filter(page.startswith, firsts), "") for page in pages]
    assert list(filter(None, begun)) == firsts
    text = "".join(pages)
    for page in hard_words.pages:
        assert [each for each in (*told(page), *beside(page)) if each not in text] == []
