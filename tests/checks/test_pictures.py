"""What is said of pictures: how they are described, whether they open, what is in their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pillow_heif
import pytest
from PIL import ExifTags, Image

from kiosk.checks import check
from kiosk.problems import Severity
from tests.checks.bundles import PICTURED, photograph, pictured, told
from tests.content.bundles import unmarked

FILE = "assets/pictures/one.jpg"
PHOTO = f"file: {FILE}\n      alt: A field"
CREDIT = "      credit: Ada Moss\n"
MORE = f"\n      caption: The field\n{CREDIT}"
GALLERY = "    blocks:\n      - gallery:\n"
ITEM = (
    f"          - {PHOTO.replace('      alt', '            alt')}\n            credit: Ada Moss\n"
)

WRONG = [
    ("stand-in", PHOTO, f"file: ⟦{FILE}\n      stand_in: true\n      alt: A field"),
    ("credit-missing", PHOTO + MORE, f"file: ⟦{FILE}\n      alt: A field\n"),
    ("alt-missing", PHOTO, f"⟦file: {FILE}"),
    ("picture-missing", FILE, "⟦assets/pictures/two.jpg"),
]


def test_nothing_is_said_of_a_photograph_that_is_described(tmp_path: Path) -> None:
    assert told(check(pictured(tmp_path))) == []


@pytest.mark.parametrize(("code", "old", "new"), WRONG)
def test_what_is_poor_is_told_at_its_place(tmp_path: Path, code: str, old: str, new: str) -> None:
    assert old in PICTURED
    content, line, column = unmarked(PICTURED.replace(old, new))
    folder = pictured(tmp_path, content)
    if code == "picture-missing":
        (folder / FILE).unlink()
    assert told(check(folder)) == [(code, "content.yaml", line, column)]


def test_a_stand_in_needs_neither_a_maker_nor_pixels(tmp_path: Path) -> None:
    content = PICTURED.replace(CREDIT, "      stand_in: true\n")
    folder = pictured(tmp_path, content)
    photograph(30, 20).save(folder / FILE)
    assert told(check(folder)) == [("stand-in", "content.yaml", 10, 13)]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: data[: len(data) // 2], "picture-truncated"),
        (lambda _: b"words", "picture-kind"),
        (lambda _: b"", "picture-truncated"),
    ],
)
def test_a_picture_that_cannot_be_opened_is_an_error_told_once(
    tmp_path: Path, spoil: Callable[[bytes], bytes], code: str
) -> None:
    folder = pictured(tmp_path, PICTURED + GALLERY + ITEM)
    (folder / FILE).write_bytes(spoil((folder / FILE).read_bytes()))
    checked = check(folder)
    assert told(checked) == [(code, "content.yaml", 10, 13)]
    assert [problem.severity for problem in checked.problems] == [Severity.ERROR]
    assert checked.problems[0].args["file"] == FILE


@pytest.mark.parametrize(
    ("size", "said"),
    [((710, 760), []), ((700, 1200), ["picture-small"]), ((1600, 750), ["picture-small"])],
)
def test_a_photograph_must_fill_its_place(
    tmp_path: Path, size: tuple[int, int], said: list[str]
) -> None:
    folder = pictured(tmp_path)
    photograph(*size).save(folder / FILE)
    checked = check(folder)
    assert told(checked) == [(code, "content.yaml", 10, 13) for code in said]
    for problem in checked.problems:
        assert problem.args["size"] == f"{size[0]}\u00a0×\u00a0{size[1]}"


@pytest.mark.parametrize(
    ("count", "width", "height", "said"),
    [
        (1, 740, 420, 0),
        (1, 700, 420, 1),
        (2, 370, 280, 0),
        (2, 350, 280, 2),
        (3, 245, 185, 0),
        (3, 245, 170, 3),
        (5, 245, 170, 5),
    ],
)
def test_pictures_side_by_side_need_less(
    tmp_path: Path, count: int, width: int, height: int, said: int
) -> None:
    items = ITEM.replace("one.jpg", "two.jpg") * count
    folder = pictured(tmp_path, PICTURED + GALLERY + items)
    photograph(width, height).save(folder / "assets/pictures/two.jpg")
    assert [code for code, *_ in told(check(folder))] == ["picture-small"] * said


def test_a_photograph_that_was_held_upright_counts_as_it_is_shown(tmp_path: Path) -> None:
    folder = pictured(tmp_path)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    photograph(760, 710).save(folder / FILE, exif=exif)
    assert told(check(folder)) == []


def _located(order: str) -> Image.Exif:
    exif = Image.Exif()
    exif.endian = order
    exif[ExifTags.Base.Make] = "A camera"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 3.0, 0.0)
    return exif


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "avif", "heic"])
def test_where_it_was_taken_is_found_in_every_kind(tmp_path: Path, ending: str, order: str) -> None:
    pillow_heif.register_heif_opener()
    content = PICTURED.replace("one.jpg", f"one.{ending}")
    folder = pictured(tmp_path, content)
    (folder / FILE).unlink()
    photograph().save(folder / f"assets/pictures/one.{ending}", exif=_located(order))
    assert told(check(folder)) == [("picture-position", "content.yaml", 10, 13)]


def test_where_it_was_taken_is_found_in_xmp(tmp_path: Path) -> None:
    folder = pictured(tmp_path)
    photograph().save(folder / FILE, xmp=b'<x exif:GPSLatitude="51,3N"/>')
    assert told(check(folder)) == [("picture-position", "content.yaml", 10, 13)]


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_else_a_camera_notes_is_its_own(tmp_path: Path, order: str) -> None:
    folder = pictured(tmp_path)
    exif = _located(order)
    exif.get_ifd(ExifTags.IFD.GPSInfo).clear()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSVersionID] = b"\x02\x03\x00\x00"
    photograph().save(folder / FILE, exif=exif)
    assert told(check(folder)) == []


def test_exif_that_ends_too_early_is_no_position(tmp_path: Path) -> None:
    folder = pictured(tmp_path)
    with (folder / FILE).open("ab") as file:
        file.write(b"II*\0" * 60 + b"II*\0\x08\0\0\0\xff\xff")
    assert told(check(folder)) == []


def test_what_stands_at_the_end_of_a_large_file_is_found(tmp_path: Path) -> None:
    folder = pictured(tmp_path)
    content = (folder / FILE).read_bytes()
    photograph().save(folder / FILE, exif=_located("<"))
    located = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content + bytes(3 * 1024 * 1024) + located)
    assert told(check(folder)) == [("picture-position", "content.yaml", 10, 13)]
