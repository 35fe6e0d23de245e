"""The web page: whole, readable without anything else, and safe whatever is in the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.export import web, web_page
from kiosk.export.web_stop import TOP
from tests.content.bundles import SMALL, write
from tests.export.links import ADDRESSES, PICTURE, READABLE, linked
from tests.export.page import Page
from tests.export.reading import exhibition

NAMING = {"href", "src"}
MARKUP = '<img src=x onerror=alert(1)> & <b>"</b> </p></main>'


@pytest.mark.parametrize("file", ["index.html", "en.html", "fr.html"])
def test_everything_that_a_page_names_is_there_and_nothing_is_elsewhere(
    site: Path, file: str
) -> None:
    page = Page((site / file).read_text("utf-8"))
    ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    named = [value for _, each in page.elements for key, value in each.items() if key in NAMING]
    assert named
    for name in named:
        assert name == TOP or name[1:] in ids if name[0] == "#" else (site / name).is_file(), name
    assert page.all("script") == []
    assert all("style" not in attributes for _, attributes in page.elements)
    assert web_page.POLICY in {meta.get("content") for meta in page.all("meta")}


def test_fonts_of_the_style_are_there(site: Path) -> None:
    names = re.findall(r'url\("(.+?)"\)', (site / "style.css").read_text("utf-8"))
    assert names
    assert all((site / name).is_file() for name in names)
    assert (site / "fonts" / "OFL.txt").is_file()


def test_each_language_says_so_and_leads_to_the_others(site: Path) -> None:
    for language, file in (("nl", "index.html"), ("en", "en.html"), ("fr", "fr.html")):
        page = Page((site / file).read_text("utf-8"))
        assert page.all("html") == [{"lang": language}]
        links = [link for link in page.all("a") if "hreflang" in link]
        assert [link["href"] for link in links] == ["index.html", "en.html", "fr.html"]
        assert [link["lang"] for link in links if "aria-current" in link] == [language]


def test_pictures_have_words_a_size_and_what_stands_with_them(site: Path) -> None:
    page = Page((site / "en.html").read_text("utf-8"))
    tiles = [picture for picture in page.all("img") if not picture["alt"]]
    assert len(tiles) == 3, "a picture in a link says nothing beside the name"
    for picture in page.all("img"):
        with Image.open(site / picture["src"]) as image:
            assert image.size == (int(picture["width"]), int(picture["height"]))
            assert not image.getexif()
    assert page.words.count("Illustration") == len(page.all("img")) - len(tiles)


def test_captions_and_credits_stand_with_a_photograph(tmp_path: Path) -> None:
    photo = "picture: {file: assets/pictures/one.png, alt: A, caption: At noon, credit: Rosa Maes}"
    folder = write(tmp_path / "ex", SMALL.replace(PICTURE, photo))
    Image.new("RGB", (30, 20), "red").save(folder / "assets/pictures/one.png")
    web.write(exhibition(folder), folder, ["nl"], tmp_path / "page")
    words = Page((tmp_path / "page" / "index.html").read_text("utf-8")).words
    assert "At noon" in words
    assert "Rosa Maes" in words


def test_a_picture_that_cannot_be_opened_is_left_out(tmp_path: Path) -> None:
    folder = write(tmp_path / "ex", SMALL)
    web.write(exhibition(folder), folder, ["nl"], tmp_path / "page")
    assert Page((tmp_path / "page" / "index.html").read_text("utf-8")).all("img") == []


def test_a_language_from_the_right_says_so(tmp_path: Path) -> None:
    folder = write(tmp_path / "ex", SMALL.replace("[en]", "[ar]"))
    web.write(exhibition(folder), folder, ["ar"], tmp_path / "page")
    page = Page((tmp_path / "page" / "index.html").read_text("utf-8"))
    assert page.all("html") == [{"lang": "ar", "dir": "rtl"}]


def test_markup_in_words_is_words(tmp_path: Path) -> None:
    quoted = MARKUP.replace("'", "''")
    folder = write(tmp_path / "ex", SMALL.replace("title: Small", f"title: '{quoted}'", 1))
    web.write(exhibition(folder), folder, ["nl"], tmp_path / "page")
    page = Page((tmp_path / "page" / "index.html").read_text("utf-8"))
    assert page.words.count(MARKUP) >= 2
    assert page.all("img") == []


def test_links_lead_to_their_addresses_and_say_them(tmp_path: Path) -> None:
    folder = linked(tmp_path / "ex")
    web.write(exhibition(folder), folder, ["nl"], tmp_path / "page")
    page = Page((tmp_path / "page" / "index.html").read_text("utf-8"))
    links = {link["href"] for link in page.all("a") if not link["href"].startswith("#")}
    assert links == set(ADDRESSES)
    assert all(said in page.words for said in READABLE)
    assert web_page.POLICY in {meta.get("content") for meta in page.all("meta")}


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    folder = write(tmp_path / "ex", SMALL)
    with pytest.raises(FileExistsError):
        web.write(exhibition(folder), folder, ["nl"], folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ex"]


def test_it_is_there_as_a_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "ex", SMALL)

    def fail(*_: object) -> Iterator[str]:
        raise OSError("the disk is full")

    monkeypatch.setattr(web, "style", fail)
    with pytest.raises(OSError, match="full"):
        web.write(exhibition(folder), folder, ["nl"], tmp_path / "page")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ex"]
