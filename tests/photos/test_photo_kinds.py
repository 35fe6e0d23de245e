"""Every kind of picture that is accepted comes out as the same upright sRGB picture."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms, features

from kiosk.photos.cache import Prepared
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare

QUARTERS = ("red", "green", "blue", "yellow")
ON_PAPER = ("paper", "green", "blue", "yellow")
avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")

Save = Callable[..., Prepared]
ColoursOf = Callable[[Path], tuple[str, ...]]


@pytest.fixture
def prepared(tmp_path: Path, plan: Plan, cache: Path) -> Save:
    """Saves a picture as a file and prepares that."""

    def save(image: Image.Image, name: str = "photo.png", **options: object) -> Prepared:
        source = tmp_path / name
        image.save(source, **options)  # type: ignore[arg-type]
        return prepare(source, plan, cache)

    return save


def see_through(image: Image.Image) -> Image.Image:
    """The picture with its first quarter transparent."""
    mask = Image.new("L", image.size, 255)
    mask.paste(0, (0, 0, 200, 150))
    clear = image.convert("RGBA")
    clear.putalpha(mask)
    return clear


def test_all_renditions_have_their_size_and_the_colours(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf, cache: Path
) -> None:
    done = prepared(quarters.resize((1200, 900)), "photo.jpg", quality=95)
    assert done.size == (640, 480)
    assert set(done.files) == set(Rendition)
    for rendition, size in (("zoom", (640, 480)), ("screen", (320, 240)), ("tile", (107, 80))):
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


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", pytest.param("avif", marks=avif)])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photograph_stands_upright(
    orientation: int, kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    turn = TURNS[orientation]
    lying = quarters if turn is None else quarters.transpose(turn)
    done = prepared(lying, f"photo.{kind}", exif=exif)
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
        ("misnamed.png", {"format": "JPEG", "quality": 90}),
        ("without ending", {"format": "PNG"}),
        ("Café été 🎉 [1] #2 %20.jpg", {"quality": 90}),
        ("Cafe\u0301.jpg", {"quality": 90}),
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


def test_a_phone_photograph_of_several_pictures_shows_the_first(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    second = Image.new("RGB", quarters.size, "black")
    done = prepared(quarters, "p.jpg", format="MPO", save_all=True, append_images=[second])
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("kind", ["png", "webp", pytest.param("avif", marks=avif)])
def test_an_animation_shows_its_first_frame(
    kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    second = Image.new("RGB", quarters.size, "black")
    done = prepared(quarters, f"p.{kind}", save_all=True, append_images=[second], duration=100)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("mode", ["P", "RGBA", "CMYK"])
def test_modes_with_colour(
    mode: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    image = quarters.quantize(8) if mode == "P" else quarters.convert(mode)
    done = prepared(image, "photo.jpg" if mode == "CMYK" else "photo.png")
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_what_is_transparent_lies_on_paper(
    mode: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    clear = see_through(quarters)
    if mode == "P":
        clear = clear.quantize(8, method=Image.Quantize.FASTOCTREE)
    done = prepared(clear)
    assert colours_of(done.files[Rendition.SCREEN]) == ON_PAPER


def test_one_transparent_colour_lies_on_paper(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters, "photo.png", transparency=(200, 30, 30))
    assert colours_of(done.files[Rendition.SCREEN]) == ON_PAPER


def grey(prepared: Prepared, x: float) -> object:
    with Image.open(prepared.files[Rendition.ZOOM]) as image:
        return image.getpixel((int(x * image.width), image.height // 2))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_modes_without_colour(mode: str, prepared: Save) -> None:
    """Black beside white, whatever the number of bits."""
    black: dict[str, float | tuple[float, ...]] = {"LA": (0, 255)}
    white: dict[str, float | tuple[float, ...]] = {"LA": (255, 255), "I;16": 65535}
    image = Image.new(mode, (40, 20), black.get(mode, 0))
    image.paste(white.get(mode, 255), (20, 0, 40, 20))
    done = prepared(image)
    assert grey(done, 0.25) == (0, 0, 0)
    assert grey(done, 0.75) == (255, 255, 255)


def test_grey_of_16_bits_keeps_its_middle(prepared: Save) -> None:
    assert grey(prepared(Image.new("I;16", (40, 20), 0x8080)), 0.5) == (128, 128, 128)


def test_grey_with_transparency_lies_on_paper(prepared: Save, colours_of: ColoursOf) -> None:
    done = prepared(Image.new("LA", (40, 20), (0, 0)))
    assert colours_of(done.files[Rendition.TILE]) == ("paper",) * 4


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def red_and_blue_swapped() -> bytes:
    """A profile in which what is called red is blue."""
    profile = srgb().replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ")
    return profile.replace(b"????", b"bXYZ")


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", pytest.param("avif", marks=avif)])
def test_an_embedded_profile_is_applied(
    kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    red, green, blue = quarters.split()
    swapped = Image.merge("RGB", (blue, green, red))
    done = prepared(swapped, f"p.{kind}", quality=95, icc_profile=red_and_blue_swapped())
    for path in done.files.values():
        assert colours_of(path) == QUARTERS


def test_a_profile_is_applied_under_transparency(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    red, green, blue, alpha = see_through(quarters).split()
    swapped = Image.merge("RGBA", (blue, green, red, alpha))
    done = prepared(swapped, "p.png", icc_profile=red_and_blue_swapped())
    assert colours_of(done.files[Rendition.SCREEN]) == ON_PAPER


@pytest.mark.parametrize("profile", [b"not a profile", srgb()[:200]])
def test_a_damaged_profile_is_ignored(
    profile: bytes, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters, "p.jpg", quality=95, icc_profile=profile)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def test_a_profile_of_other_channels_is_ignored(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters.convert("CMYK"), "p.jpg", quality=95, icc_profile=srgb())
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", pytest.param("avif", marks=avif)])
def test_nothing_but_pixels_is_kept(kind: str, prepared: Save, quarters: Image.Image) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "SECRET artist"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 3.0, 15.0)
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSMapDatum] = "SECRET place"
    texts = {"exif": exif, "xmp": b"<x>SECRET xmp</x>", "icc_profile": srgb()}
    if kind == "jpg":
        texts["comment"] = b"SECRET comment"
    done = prepared(quarters, f"p.{kind}", **texts)
    for path in done.files.values():
        assert b"SECRET" not in path.read_bytes()
        with Image.open(path) as image:
            assert not image.getexif()
            assert not {"exif", "xmp", "icc_profile", "comment"} & set(image.info)
