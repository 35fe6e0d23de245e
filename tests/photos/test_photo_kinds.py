"""Every kind of picture that is accepted comes out as the same upright sRGB picture."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image, features
from pillow_heif import register_heif_opener

from kiosk.photos.plan import Plan, Rendition
from tests.photos.conftest import Save
from tests.photos.profiles import display_p3

QUARTERS = ("red", "green", "blue", "yellow")
avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")
not_on_windows = pytest.mark.skipif(os.name == "nt", reason="no file can be called so")
register_heif_opener()  # so that Pillow writes it; the kiosk looks after itself

KINDS = ["jpg", "png", "webp", pytest.param("avif", marks=avif), "heic"]

ColoursOf = Callable[[Path], tuple[str, ...]]


def test_all_renditions_have_their_size_and_the_colours(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf, cache: Path
) -> None:
    done = prepared(quarters.resize((1200, 900)), "photo.jpg", quality=95)
    assert done.size == (1200, 900)
    assert set(done.files) == set(Rendition)
    for rendition, size in (("zoom", (1200, 900)), ("screen", (320, 240)), ("tile", (107, 80))):
        path = done.files[Rendition(rendition)]
        assert path.parent == cache
        with Image.open(path) as image:
            assert (image.format, image.mode, image.size) == ("JPEG", "RGB", size)
            assert "progressive" not in image.info
        assert colours_of(path) == QUARTERS


def test_files_are_named_after_what_is_in_the_original(
    prepared: Save, quarters: Image.Image, tmp_path: Path, plan: Plan
) -> None:
    done = prepared(quarters, "a.png")
    digest = hashlib.sha256((tmp_path / "a.png").read_bytes()).hexdigest()
    assert {path.name for path in done.files.values()} == {
        f"{digest}-{plan.key(rendition)}.jpg" for rendition in Rendition
    }
    assert prepared(quarters, "b.png") == done


def test_a_small_picture_is_never_enlarged(prepared: Save, quarters: Image.Image) -> None:
    done = prepared(quarters.resize((40, 30)))
    assert done.size == (40, 30)
    for path in done.files.values():
        with Image.open(path) as image:
            assert image.size == (40, 30)


TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photograph_stands_upright(
    orientation: int, kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    turn = TURNS[orientation]
    lying = quarters if turn is None else quarters.transpose(turn)
    done = prepared(lying, f"photo.{kind}", exif=exif.tobytes())
    assert done.size == (400, 300)
    for path in done.files.values():
        assert colours_of(path) == QUARTERS


@pytest.mark.parametrize("orientation", [0, 9, 77])
def test_an_orientation_that_does_not_exist_is_ignored(
    orientation: int, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    done = prepared(quarters, "photo.jpg", exif=exif)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_damaged_exif_is_ignored(
    kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters, f"photo.{kind}", exif=b"Exif\0\0neither MM nor II, and no directory")
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("photo.jpg", {"quality": 90}),
        ("photo.jpg", {"quality": 90, "progressive": True}),
        ("photo.png", {}),
        ("photo.webp", {"quality": 90}),
        pytest.param("photo.avif", {"quality": 90}, marks=avif),
        ("photo.heic", {"quality": 90}),
        ("misnamed.jpg", {"format": "HEIF", "quality": 90}),
        ("misnamed.png", {"format": "JPEG", "quality": 90}),
        ("without ending", {"format": "PNG"}),
        ("Café été 🎉 [1] #2 %20.jpg", {"quality": 90}),
        ("Cafe\u0301.jpg", {"quality": 90}),
        ("-rf.jpg", {"quality": 90}),
        pytest.param("Who? Me.jpg", {"quality": 90}, marks=not_on_windows),
    ],
)
def test_kinds_and_names(
    name: str,
    options: dict[str, object],
    prepared: Save,
    quarters: Image.Image,
    colours_of: ColoursOf,
) -> None:
    done = prepared(quarters, name, **options)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("kind", ["png", "webp", pytest.param("avif", marks=avif)])
def test_an_animation_shows_its_first_frame(
    kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    second = Image.new("RGB", quarters.size, "black")
    done = prepared(quarters, f"p.{kind}", save_all=True, append_images=[second], duration=100)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_pixels_is_kept(kind: str, prepared: Save, quarters: Image.Image) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "SECRET artist"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 3.0, 15.0)
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSMapDatum] = "SECRET place"
    texts = {"exif": exif.tobytes(), "xmp": b"<x>SECRET xmp</x>", "icc_profile": display_p3()}
    if kind == "jpg":
        texts["comment"] = b"SECRET comment"
    done = prepared(quarters, f"p.{kind}", **texts)
    for path in done.files.values():
        assert b"SECRET" not in path.read_bytes()
        with Image.open(path) as image:
            assert not image.getexif()
            assert not {"exif", "xmp", "icc_profile", "comment"} & set(image.info)
