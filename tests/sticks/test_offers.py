"""What sticks offer: exhibitions in either form, in the words of whoever looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.codes import Fault
from kiosk.cli import main
from kiosk.content.codes import Code
from kiosk.sticks.offers import Offer, offers
from kiosk.sticks.said import LARGEST, LONGEST
from kiosk.sticks.walk import Kind
from tests.bundle.zips import DEFLATED, STORED, WHOLE, File, archive
from tests.bundle.zips import write as write_archive
from tests.content.bundles import SMALL, write

TWO = SMALL.replace("[en]", "[en, nl-BE]")
DUTCH = "language: nl-BE\ntitle: Klein\n"
IN_TWO = (
    File("content.yaml", TWO.encode(), DEFLATED),
    File("assets/translations/nl-BE.yaml", DUTCH.encode(), DEFLATED),
)


def _only(stick: Path, language: str = "en") -> Offer:
    (offer,) = offers(stick, language)
    return offer


def _problem(offer: Offer) -> str | None:
    return None if offer.problem is None else offer.problem.code


def test_a_folder(tmp_path: Path) -> None:
    folder = write(tmp_path / "street", SMALL)
    assert _only(tmp_path) == Offer(folder, "street", Kind.FOLDER, None, "Small", "1")


def test_a_packed_one_and_its_signature(tmp_path: Path) -> None:
    path = write_archive(tmp_path, archive(WHOLE))
    size = path.stat().st_size
    expected = Offer(path, "small.kiosk", Kind.PACKED, size, "Small", "1")
    assert _only(tmp_path) == expected
    (tmp_path / "small.kiosk.minisig").touch()
    assert _only(tmp_path).signed


def test_one_that_was_packed_by_the_kiosk(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "work/street"), "--languages", "de"]) == 0
    stick = tmp_path / "stick"
    stick.mkdir()
    packed = stick / "street.kiosk"
    assert main(["pack", str(tmp_path / "work/street"), "--output", str(packed)]) == 0
    offer = _only(stick)
    assert (offer.title, offer.problem) == ("Unsere Straße", None)


def test_where_they_may_lie(tmp_path: Path) -> None:
    write(tmp_path / "b", SMALL)
    write(tmp_path / "deep/er", SMALL)
    (tmp_path / "shows").mkdir()
    (tmp_path / "shows/deeper").mkdir()
    write_archive(tmp_path, archive(WHOLE), "C.KIOSK")
    write_archive(tmp_path / "shows", archive(WHOLE), "a.kiosk")
    write_archive(tmp_path / "shows/deeper", archive(WHOLE), "gone.kiosk")
    assert [offer.name for offer in offers(tmp_path, "en")] == ["a.kiosk", "b", "C.KIOSK"]


def test_the_stick_itself(tmp_path: Path) -> None:
    write(tmp_path / "STICK", SMALL)
    assert (_only(tmp_path / "STICK").path, _only(tmp_path / "STICK").name) == (
        tmp_path / "STICK",
        "STICK",
    )


def test_a_folder_that_is_called_like_a_packed_one(tmp_path: Path) -> None:
    write(tmp_path / "a.kiosk", SMALL)
    (tmp_path / "b.kiosk").mkdir()
    assert (_only(tmp_path).name, _only(tmp_path).kind) == ("a.kiosk", Kind.FOLDER)


@pytest.mark.parametrize(
    "name",
    [
        *(".hidden", "._x", "System Volume Information", "$RECYCLE.BIN", "RECYCLER"),
        *("FOUND.000", "found.017", "lost+found", ".Trash-1000", ".Spotlight-V100"),
    ],
)
def test_what_systems_put_there_is_no_offer(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, SMALL)
    write_archive(tmp_path / name, archive(WHOLE))
    write_archive(tmp_path, archive(WHOLE), "._x.kiosk")
    assert offers(tmp_path, "en") == ()


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Small"), ("nl-BE", "Klein"), ("nl", "Klein"), ("fr", "Small")]
)
def test_the_title_is_said_as_the_reader_speaks(tmp_path: Path, language: str, title: str) -> None:
    write(tmp_path / "folder", TWO, **{"nl-BE": DUTCH})
    write_archive(tmp_path, archive(IN_TWO))
    assert [offer.title for offer in offers(tmp_path, language)] == [title, title]


@pytest.mark.parametrize(
    "words", ["", "language: nl-BE\n", "title: [a]\n", "- a\n", "title: *x\n", "\0", "title:\n"]
)
def test_a_translation_without_a_title(tmp_path: Path, words: str) -> None:
    write(tmp_path / "folder", TWO, **{"nl-BE": words})
    assert _only(tmp_path, "nl").title == "Small"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.ARCHIVE_NOT),
        (b"A text.", Fault.ARCHIVE_NOT),
        (archive(WHOLE)[:-1], Fault.ARCHIVE_END),
        (archive([]), Fault.ARCHIVE_EMPTY),
        (archive([*WHOLE, File("../up.png")]), Fault.NAME_OUTSIDE),
        (archive([File("content.yaml", SMALL.encode(), crc=1)]), Fault.ARCHIVE_CONTENT),
        (archive([File("content.yaml", b"a: b: c")]), Code.YAML_COLON),
        (archive([File("content.yaml", b"\xff\xfe")]), Code.ENCODING_UTF16),
        (archive([File("content.yaml", b"- a")]), Code.KEYS_EXPECTED),
    ],
)
def test_a_packed_one_that_is_none_is_told_and_not_hidden(
    tmp_path: Path, data: bytes, fault: str
) -> None:
    write_archive(tmp_path, data)
    offer = _only(tmp_path)
    assert (offer.name, offer.title, _problem(offer)) == ("small.kiosk", None, fault)


def test_the_title_may_be_missing(tmp_path: Path) -> None:
    write(tmp_path / "folder", "format: 1\n")
    offer = _only(tmp_path)
    assert (offer.title, offer.version, offer.problem) == (None, None, None)


def test_titles_and_versions_that_are_long(tmp_path: Path) -> None:
    write(tmp_path / "folder", f"title: {'a ' * 10_000}\nversion: {'1' * 10_000}\n")
    offer = _only(tmp_path)
    assert offer.title is not None
    assert offer.version == "1" * LONGEST
    assert len(offer.title) <= LONGEST


@pytest.mark.parametrize("method", [STORED, DEFLATED])
def test_words_that_are_too_many_are_not_read(tmp_path: Path, method: int) -> None:
    large = SMALL.encode() + b"#" * LARGEST
    write(tmp_path / "folder", large)
    write_archive(tmp_path, archive([File("content.yaml", large, method)]))
    found = [(offer.title, _problem(offer)) for offer in offers(tmp_path, "en")]
    assert found == [(None, None), (None, None)]


def test_without_any_time_there_are_names(tmp_path: Path) -> None:
    write(tmp_path / "folder", SMALL)
    write_archive(tmp_path, b"noise")
    found = [(offer.name, offer.title, _problem(offer)) for offer in offers(tmp_path, "en", 0)]
    assert found == [("folder", None, None), ("small.kiosk", None, None)]
