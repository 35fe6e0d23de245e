"""The hand-out as PDF: readable by people, and by programs that read aloud."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.builtin import builtin_bundle
from kiosk.export import paper
from kiosk.export.said import said
from tests.content.bundles import SMALL, write
from tests.export import pdf
from tests.export.links import ADDRESSES, READABLE, linked
from tests.export.pdf import POPPLER
from tests.export.reading import exhibition

LANGUAGES = exhibition(builtin_bundle()).languages


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="module")
def hand_out(built_in: Path, language: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in exhibition."""
    target = tmp_path_factory.mktemp("pdf") / "hand-out.pdf"
    assert paper.write(exhibition(built_in), built_in, language, target)
    return target


@POPPLER
def test_it_is_tagged_and_has_a_page_for_each_stop(hand_out: Path, language: str) -> None:
    facts = pdf.facts(hand_out)
    words = said(exhibition(builtin_bundle()), language)
    assert facts["Tagged"] == "yes"
    assert (facts["Title"], facts["Author"]) == (words.title, words.publisher)
    assert facts["Page size"].endswith("(A4)")
    assert int(facts["Pages"]) == 1 + len(words.pages)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in hand_out.read_bytes()
    assert pdf.language(hand_out) == language


@POPPLER
def test_every_font_is_in_it(hand_out: Path) -> None:
    rows = pdf.told("pdffonts", hand_out).splitlines()[2:]
    assert rows
    assert all("HankenGrotesk" in row and row.split()[-5] == "yes" for row in rows)


def test_its_outline_leads_to_every_stop(hand_out: Path, language: str) -> None:
    words = said(exhibition(builtin_bundle()), language)
    assert pdf.outline(hand_out) == [page["title"] for page in words.pages]


def test_pictures_have_words(hand_out: Path, language: str) -> None:
    words = said(exhibition(builtin_bundle()), language)
    told = [photo["alt"] for page in words.pages for photo in page["photos"]]
    assert [figure.alt for figure in pdf.figures(hand_out)] == told


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    folder = write(tmp_path / "ex", SMALL)
    for name in ("one.pdf", "two.pdf"):
        paper.write(exhibition(folder), folder, "en", tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@POPPLER
def test_words_from_the_right_begin_at_the_right(tmp_path: Path) -> None:
    arabic = SMALL.replace("[en]", "[ar]").replace("title: One", "title: شيء جديد")
    folder = write(tmp_path / "ex", arabic.replace("A picture", "صورة"))
    Image.new("RGB", (300, 200), "red").save(folder / "assets/pictures/one.png")
    made = tmp_path / "x.pdf"
    assert paper.write(exhibition(folder), folder, "ar", made)
    [figure] = pdf.figures(made)
    assert figure.right == pytest.approx(595.3, abs=0.1), "the picture is at the edge of the sheet"
    assert figure.left > 100
    assert pdf.language(made) == "ar"


@POPPLER
def test_links_lead_to_their_addresses_and_say_them(tmp_path: Path) -> None:
    folder = linked(tmp_path / "ex")
    assert paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")
    told = pdf.told("pdfinfo", "-url", tmp_path / "x.pdf")
    assert {line.split()[-1] for line in told.splitlines()[1:]} == set(ADDRESSES)
    words = pdf.told("pdftotext", tmp_path / "x.pdf", "-")
    assert all(said in words for said in READABLE)


def test_words_are_never_markup(tmp_path: Path) -> None:
    quoted = "title: '#panic(\"x\") $x$ *bold* <label> @ref [a] \\'"
    folder = write(tmp_path / "ex", SMALL.replace("title: Small", quoted, 1))
    assert paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")


@pytest.mark.parametrize(("caption", "alt"), [(", caption: At noon", "At noon"), ("", "One")])
def test_a_picture_without_words_of_its_own_has_some(
    tmp_path: Path, caption: str, alt: str
) -> None:
    folder = write(tmp_path / "ex", SMALL.replace(", alt: A picture", caption))
    Image.new("RGB", (30, 20), "red").save(folder / "assets/pictures/one.png")
    assert paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")
    assert [figure.alt for figure in pdf.figures(tmp_path / "x.pdf")] == [alt]


def test_letters_without_a_font_are_told(tmp_path: Path) -> None:
    nobody_has = "\U000e0fff\U00010ffd"
    folder = write(tmp_path / "ex", SMALL.replace("title: Small", f"title: A {nobody_has}", 1))
    assert not paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_without_the_extra_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(paper.NoTypstError):
        paper.write(exhibition(builtin_bundle()), builtin_bundle(), "en", tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []
