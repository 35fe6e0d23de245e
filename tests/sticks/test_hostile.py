"""Sticks that somebody, or their own decay, has made unpleasant."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.content.codes import Code
from kiosk.sticks.codes import StickCode
from kiosk.sticks.offers import offers
from kiosk.sticks.walk import MOST_ENTRIES, MOST_FOUND, walk
from tests.bundle.zips import WHOLE, archive
from tests.bundle.zips import write as write_archive
from tests.content.bundles import SMALL, write

MANY = MOST_ENTRIES // 2
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def _names(stick: Path) -> list[str]:
    return [offer.name for offer in offers(stick, "en")]


def _files(folder: Path, count: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"{number}.jpg").touch()


def test_a_stick_with_more_than_anybody_looks_through(tmp_path: Path) -> None:
    _files(tmp_path / "STICK", 2 * MOST_ENTRIES)
    (offer,) = offers(tmp_path / "STICK", "en")
    assert offer.problem is not None
    assert (offer.path, offer.problem.code) == (tmp_path / "STICK", StickCode.STICK_MANY)


def test_the_top_comes_before_what_is_below(tmp_path: Path) -> None:
    _files(tmp_path / "a-holiday", MANY)
    _files(tmp_path / "b-holiday", MANY)
    write(tmp_path / "street", SMALL)
    write_archive(tmp_path, archive(WHOLE))
    walked = walk(tmp_path)
    assert [found.path.name for found in walked.found] == ["small.kiosk", "street"]
    assert walked.fault is StickCode.STICK_MANY


@pytest.mark.parametrize(("most", "fault"), [(3, None), (2, StickCode.STICK_MANY)])
def test_just_enough_to_look_at(tmp_path: Path, most: int, fault: StickCode | None) -> None:
    _files(tmp_path / "a", 1)
    _files(tmp_path / "b", 0)
    assert walk(tmp_path, most).fault is fault


@pytest.mark.parametrize(
    ("count", "fault"), [(MOST_FOUND, None), (MOST_FOUND + 1, StickCode.STICK_MANY)]
)
def test_many_exhibitions(tmp_path: Path, count: int, fault: StickCode | None) -> None:
    for number in range(count):
        write_archive(tmp_path, b"", f"{number:03}.kiosk")
    walked = walk(tmp_path)
    assert walked.found[-1].path.name == f"{MOST_FOUND - 1:03}.kiosk"
    assert (len(walked.found), walked.fault) == (MOST_FOUND, fault)


@POSIX
def test_links_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", SMALL)
    packed = write_archive(tmp_path / "elsewhere", archive(WHOLE))
    stick = tmp_path / "stick"
    (stick / "in").mkdir(parents=True)
    (stick / "loop").symlink_to(stick)
    (stick / "in/loop").symlink_to("loop")
    (stick / "folder").symlink_to(tmp_path / "elsewhere")
    (stick / "packed.kiosk").symlink_to(packed)
    (stick / "in/content.yaml").symlink_to(tmp_path / "elsewhere/content.yaml")
    assert offers(stick, "en") == ()


@POSIX
def test_a_translation_that_is_somewhere_else_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "nl.yaml").write_text("title: Elders\n")
    folder = write(tmp_path / "stick/street", SMALL.replace("[en]", "[en, nl]"))
    (folder / "assets/translations/nl.yaml").symlink_to(tmp_path / "nl.yaml")
    (offer,) = offers(tmp_path / "stick", "nl")
    assert offer.title == "Small"


@pytest.mark.parametrize("code", ["../../../nl", "nl-../../x", "/etc/passwd", "nl\\..\\x"])
def test_a_language_that_is_a_path(tmp_path: Path, code: str) -> None:
    content = SMALL.replace("[en]", f"[en, '{code}']")
    write(tmp_path / "stick/street", content)
    (tmp_path / "stick/nl.yaml").write_text("title: Elders\n")
    (offer,) = offers(tmp_path / "stick", code)
    assert offer.title == "Small"


@POSIX
def test_pipes_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.kiosk")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "folder/content.yaml")
    folder = write(tmp_path / "street", SMALL.replace("[en]", "[en, nl]"))
    os.mkfifo(folder / "assets/translations/nl.yaml")
    os.mkfifo(tmp_path / "street.kiosk.minisig")
    assert [(offer.name, offer.title) for offer in offers(tmp_path, "nl")] == [("street", "Small")]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights mean nothing here")
def test_what_only_others_may_read(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir(mode=0)
    write_archive(tmp_path, archive(WHOLE)).chmod(0)
    (write(tmp_path / "street", SMALL) / "content.yaml").chmod(0)
    found = offers(tmp_path, "en")
    (tmp_path / "theirs").chmod(0o700)
    assert [(offer.name, offer.problem and offer.problem.code) for offer in found] == [
        ("small.kiosk", "archive-unreadable"),
        ("street", Code.FILE_UNREADABLE),
    ]


@pytest.mark.parametrize("name", ["gone", "file"])
def test_a_stick_that_is_gone_or_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (offer,) = offers(tmp_path / name, "en")
    assert offer.problem is not None
    assert (offer.name, offer.problem.code) == (name, StickCode.STICK_UNREADABLE)


def test_a_name_as_long_as_can_be(tmp_path: Path) -> None:
    name = "ü" * 122 + ".kiosk"  # 250 bytes, and no room for a signature beside it
    write_archive(tmp_path, archive(WHOLE), name)
    assert _names(tmp_path) == [name]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names are text elsewhere")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\n\x1b[2J.kiosk"
    Path(os.fsdecode(path)).write_bytes(archive(WHOLE))
    (offer,) = offers(tmp_path, "en")
    assert (os.fsencode(offer.path), offer.title) == (path, "Small")


@pytest.mark.parametrize(
    "content",
    [b"a: [" + b"a," * 125_000 + b"]", b"- " * 125_000, b"&a " * 80_000, b"\0" * 250_000],
    ids=["list", "nest", "labels", "nothing"],
)
def test_words_made_to_take_long(tmp_path: Path, content: bytes) -> None:
    write(tmp_path / "street", content)
    assert [(offer.name, offer.title) for offer in offers(tmp_path, "en")] == [("street", None)]
