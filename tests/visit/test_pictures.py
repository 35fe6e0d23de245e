"""What a page says of its pictures, and how it counts them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import (
    GalleryBlock,
    Photo,
    PictureBlock,
    Side,
    Text,
    TextBlock,
    photos_of,
)
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase
from kiosk.visit.tour import tour_of
from tests.visit.samples import WORDS, exhibition, photo, section, shown, text

CUP = text("Een __beker__", "A __cup__")

PICTURES: list[tuple[Photo | None, list[str]]] = [
    (None, ["alone", "left", "right", "last"]),
    (photo("main"), ["main", "alone", "left", "right", "last"]),
]


@pytest.mark.parametrize(("main", "names"), PICTURES)
def test_a_picture_has_the_same_index_everywhere(main: Photo | None, names: list[str]) -> None:
    blocks = (
        PictureBlock(photo("alone")),
        TextBlock((CUP,)),
        GalleryBlock((photo("left"), photo("right"))),
        PictureBlock(photo("last")),
    )
    stop = section("a", *blocks, picture=main)
    files = [f"assets/pictures/{name}.png" for name in names]
    told = shown(stop)
    in_blocks = [seen for block in told["blocks"] for seen in block.get("photos", [])]

    assert [seen["file"] for seen in told["photos"]] == files
    assert [taken.file for taken in photos_of(stop)] == files
    assert [seen["index"] for seen in told["photos"]] == list(range(len(names)))
    assert in_blocks == told["photos"][len(told["photos"]) - 4 :]
    assert told["picture"] == (None if main is None else told["photos"][0])
    assert [block["kind"] for block in told["blocks"]] == ["gallery", "text", "gallery", "gallery"]


def test_a_picture_says_what_is_on_it() -> None:
    taken = Photo("a.jpg", CUP, CUP, text("Frank"), focus=(0.25, 0.75), keep_clear=Side.LEFT)
    assert shown(section("a", picture=taken), language="en")["picture"] == {
        "file": "a.jpg",
        "index": 0,
        "alt": "A cup",
        "note": "A cup · Photo: Frank",
        "credit": "Photo: Frank",
        "keepClear": "left",
        "focusX": 0.25,
        "focusY": 0.75,
    }


def test_nothing_is_kept_clear_where_nothing_is_said() -> None:
    picture = shown(section("a", picture=photo()))["picture"]
    assert picture is not None
    assert picture["keepClear"] == ""


def _note(taken: Photo) -> str:
    picture = shown(section("a", picture=taken))["picture"]
    assert picture is not None
    return picture["note"]


NOTES: list[tuple[Text | None, Text | None, str]] = [
    (CUP, text("Frank"), "Een beker · Foto: Frank"),
    (CUP, None, "Een beker"),
    (CUP, text(""), "Een beker"),
    (None, text("Frank"), "Foto: Frank"),
    (None, text("{0} {name} {x.y}"), "Foto: {0} {name} {x.y}"),
    (None, None, ""),
]


@pytest.mark.parametrize(("caption", "credit", "said"), NOTES)
def test_a_note_is_the_caption_and_who_made_the_picture(
    caption: Text | None, credit: Text | None, said: str
) -> None:
    taken = replace(photo(), caption=caption, credit=credit)
    assert _note(taken) == said
    assert _note(replace(taken, stand_in=True)) == "Illustratie"


@pytest.mark.parametrize(("stand_in", "said"), [(False, "Foto: Frank"), (True, "")])
def test_the_credit_of_a_photograph_is_kept_from_its_stand_in(stand_in: bool, said: str) -> None:
    taken = replace(photo(), caption=CUP, credit=text("Frank"), stand_in=stand_in)
    picture = shown(section("a", picture=taken))["picture"]
    assert picture is not None
    assert picture["credit"] == said


@pytest.mark.parametrize("photo_by", ["Foto {", "{0}", "{name.x}", "{name:>999999999}", "Foto"])
def test_words_that_a_bundle_brings_are_never_a_format(photo_by: str) -> None:
    alone = exhibition(section("a", picture=replace(photo(), credit=text("Frank"))))
    phrase = Phrase(tour_of(alone), "nl", {**WORDS["nl"], "photo_by": photo_by})
    picture = page(phrase, "a")["picture"]
    assert picture is not None
    assert picture["note"] == photo_by
