"""Texts that are cut to fit a code: within the limit, and never in the middle of anything."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.gist import ELLIPSIS, MOST_BYTES, gist, shortened

WORDS = st.lists(st.sampled_from(["wij", "één", "straat.", "Waarom?", "ok", "“zo”", "Übung"]))
SENTENCES = WORDS.map(" ".join)
LETTERS = st.text(st.sampled_from("aé語👩\u200d🏽\u0301. "))
WOMAN = "👩🏽\u200d🔬"


def size(text: str) -> int:
    return len(text.encode())


@given(LETTERS | SENTENCES | st.text(), st.integers(0, 60))
def test_it_is_a_beginning_within_the_limit(text: str, most: int) -> None:
    short = shortened(text, most)
    assert short == text or short == "" or size(short) <= most
    assert size(short) <= max(most, 0) or short == text
    assert text.startswith(short.removesuffix(ELLIPSIS))


@given(SENTENCES, st.integers(12, 200))
def test_words_are_whole(text: str, most: int) -> None:
    kept = shortened(text, most).removesuffix(ELLIPSIS)
    assert text[len(kept) : len(kept) + 1] in ("", " ")


@given(LETTERS, st.integers(0, 60))
def test_a_mark_stays_with_its_letter(text: str, most: int) -> None:
    short = shortened(text, most)
    kept = short.removesuffix(ELLIPSIS)
    rest = text[len(kept) :]
    if short.endswith(ELLIPSIS) and kept and rest:
        assert not unicodedata.category(rest[0]).startswith("M")
        assert rest[0] == " " or "\u200d" not in (kept[-1], rest[0])


@given(st.lists(SENTENCES | LETTERS, max_size=5), SENTENCES, SENTENCES)
def test_the_gist_is_never_too_long(texts: list[str], title: str, by: str) -> None:
    found = gist(title, *texts, by=by)
    assert size(found) <= MOST_BYTES
    assert "\n\n" not in found
    if size(title) <= MOST_BYTES:
        assert found.startswith(title)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("Hello there. And more follows.", 30, "Hello there. And more follows."),
        ("Hello there. And more follows.", 20, "Hello there."),
        ("“Hello there.” And more follows.", 24, "“Hello there.”"),
        ("Hello. And so much more follows here.", 30, "Hello. And so much more…"),
        ("One of them, bv. een huis, is here.", 22, "One of them, bv.…"),
        ("Well, then, and on it goes", 14, "Well, then…"),
        ("Donaudampfschifffahrt", 15, "Donaudampfsc…"),
        ("日本語のとても長い文章。つづき", 40, "日本語のとても長い文章。"),
        ("日本語のとても長い文章", 20, "日本語のと…"),
        (f"a{WOMAN}{WOMAN}", 24, f"a{WOMAN}…"),
        ("Hello", 3, ""),
        ("", 0, ""),
    ],
)
def test_where_it_is_cut(text: str, most: int, short: str) -> None:
    assert shortened(text, most) == short


def test_who_says_so_comes_last_and_is_kept() -> None:
    lead = "A sentence that says something. " * 20
    found = gist("Title", lead, "A fact.", by="The Garden Society").split("\n")
    assert (found[0], found[-1]) == ("Title", "The Garden Society")
    assert found[1].endswith("something.")


def test_what_is_to_be_whole_is_there_or_not() -> None:
    found = gist("Title", "One of the first stops", "Two", by="", whole=True, most=24)
    assert found == "Title\nTwo"


def test_what_would_be_too_short_to_say_anything_is_left_out() -> None:
    assert gist("Title", "Some words here", by="", most=16) == "Title"
    assert gist("Title", "Ok.", by="", most=16) == "Title\nOk."
