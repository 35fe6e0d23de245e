"""The hand-out as PDF: a stop a page, readable by people and by programs that read aloud."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.export import paper
from kiosk.export.said import said
from tests.content.bundles import SMALL, write
from tests.export.test_web import ADDRESSES, exhibition, with_links

POPPLER = pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler is not installed")


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in exhibition in English."""
    target = tmp_path_factory.mktemp("pdf") / "hand-out.pdf"
    paper.write(exhibition(builtin_bundle()), builtin_bundle(), "en", target)
    return target


def _told(*command: str | Path) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, check=True).stdout.decode(errors="replace")


@POPPLER
def test_it_is_tagged_and_has_a_page_for_each_stop(pdf: Path) -> None:
    told = dict(line.split(":", 1) for line in _told("pdfinfo", pdf).splitlines() if ":" in line)
    assert told["Tagged"].strip() == "yes"
    assert told["Title"].strip() == "What is social innovation?"
    assert told["Page size"].strip().endswith("(A4)")
    assert int(told["Pages"]) == 1 + len(exhibition(builtin_bundle()).tour)


@POPPLER
def test_every_font_is_in_it(pdf: Path) -> None:
    rows = _told("pdffonts", pdf).splitlines()[2:]
    assert rows
    assert all("HankenGrotesk" in row and row.split()[-5] == "yes" for row in rows)


@POPPLER
def test_its_words_are_in_the_order_of_the_page(pdf: Path) -> None:
    words = said(exhibition(builtin_bundle()), "en")
    for number, page in enumerate(words.pages, 2):
        text = _told("pdftotext", "-f", str(number), "-l", str(number), pdf, "-")
        read = " ".join(text.split())
        parts = [page["kicker"], page["title"], page["lead"], page["highlight"]]
        places = [read.index(" ".join(part.split())) for part in parts if part]
        assert places == sorted(places), page["id"]


@POPPLER
def test_pictures_have_words(pdf: Path) -> None:
    told = _told("pdfinfo", "-struct", pdf)
    assert told.count("Figure") >= len(exhibition(builtin_bundle()).tour)


@POPPLER
def test_links_lead_to_their_addresses_and_say_them(tmp_path: Path) -> None:
    folder = write(tmp_path / "ex", with_links())
    assert paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")
    told = _told("pdfinfo", "-url", tmp_path / "x.pdf")
    assert {line.split()[-1] for line in told.splitlines()[1:]} == set(ADDRESSES)
    words = _told("pdftotext", tmp_path / "x.pdf", "-")
    assert all(said in words for said in ("a.example/?b=1&c='2'", "b.example", "me@c.example"))


def test_words_are_never_markup(tmp_path: Path) -> None:
    quoted = "title: '#panic(\"x\") $x$ *bold* <label> @ref [a] \\'"
    folder = write(tmp_path / "ex", SMALL.replace("title: Small", quoted, 1))
    assert paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")


def test_letters_without_a_font_are_told(tmp_path: Path) -> None:
    nobody_has = "\U000e0fff\U00010ffd"
    folder = write(tmp_path / "ex", SMALL.replace("title: Small", f"title: A {nobody_has}", 1))
    assert not paper.write(exhibition(folder), folder, "en", tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_runs_of_bold_and_slanted_words() -> None:
    assert paper.runs("a <b>b &amp; <i>c</i></b>&nbsp;d") == [
        {"text": "a ", "bold": False, "italic": False},
        {"text": "b & ", "bold": True, "italic": False},
        {"text": "c", "bold": True, "italic": True},
        {"text": "\u00a0d", "bold": False, "italic": False},
    ]


def test_without_the_extra_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(paper.NoTypstError):
        paper.write(exhibition(builtin_bundle()), builtin_bundle(), "en", tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []
