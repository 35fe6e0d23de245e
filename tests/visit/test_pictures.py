"""What a page says of its pictures, and how it counts them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import (
    GalleryBlock,
    Photo,
    PictureBlock,
    Text,
    TextBlock,
    photos_of,
)
from kiosk.visit.pages import page
from tests.visit.samples import WORDS, exhibition, photo, section, shown, text

CUP = text("Een __beker__", "A __cup__")
ONLY_DUTCH = text("Alleen _hier_ & nu")

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
    taken = Photo("a.jpg", alt=CUP, caption=CUP, credit=text("Frank"), focus=(0.25, 0.75))
    assert shown(section("a", picture=taken), language="en")["picture"] == {
        "file": "a.jpg",
        "index": 0,
        "alt": "A cup",
        "caption": "A cup",
        "credit": "Photo: Frank",
        "standIn": False,
        "focusX": 0.25,
        "focusY": 0.75,
    }


CREDITS: list[tuple[Text | None, bool, str]] = [
    (text("Frank"), False, "Foto: Frank"),
    (text("{0} {name} {x.y}"), False, "Foto: {0} {name} {x.y}"),
    (text("Frank"), True, ""),
    (text(""), False, ""),
    (None, False, ""),
    (None, True, ""),
]


@pytest.mark.parametrize(("credit", "stand_in", "said"), CREDITS)
def test_a_stand_in_hides_the_credit_of_the_photograph(
    credit: Text | None, stand_in: bool, said: str
) -> None:
    taken = replace(photo(), credit=credit, stand_in=stand_in)
    picture = shown(section("a", picture=taken))["picture"]
    assert picture is not None
    assert (picture["credit"], picture["standIn"]) == (said, stand_in)


@pytest.mark.parametrize("photo_by", ["Foto {", "{0}", "{name.x}", "{name:>999999999}", "Foto"])
def test_words_that_a_bundle_brings_are_never_a_format(photo_by: str) -> None:
    stop = section("a", picture=replace(photo(), credit=text("Frank")))
    told = page(exhibition(stop), "a", "nl", {**WORDS["nl"], "photo_by": photo_by})
    assert told["picture"] is not None
    assert told["picture"]["credit"] == photo_by
