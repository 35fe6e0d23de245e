"""Photographs lose what they tell besides the picture, and not one pixel of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import ExifTags, Image, PngImagePlugin
from pillow_heif import register_heif_opener

from kiosk.bundle.clean import cleaned
from tests.photos.profiles import display_p3

register_heif_opener()  # so that Pillow writes it

NOISE = Image.frombytes("L", (64, 48), random.Random(1).randbytes(64 * 48))
SECRET = b"SECRET"
XMP = b'<x:xmpmeta tiff:Orientation="%d">SECRET</x:xmpmeta>'
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF")


def _exif(orientation: int | None = None) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = SECRET.decode()
    if orientation is not None:
        exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (51.0, 3.0, 1.0), 29: "SECRET"})
    return exif.tobytes()


def _saved(kind: str, mode: str = "RGB", **options: object) -> bytes:
    content = BytesIO()
    NOISE.convert(mode).save(content, kind, **options)
    return content.getvalue()


def _same_picture(one: bytes, other: bytes) -> None:
    with Image.open(BytesIO(one)) as first, Image.open(BytesIO(other)) as second:
        assert (first.size, first.mode) == (second.size, second.mode)
        assert first.tobytes() == second.tobytes()
        assert first.info.get("icc_profile") == second.info.get("icc_profile")
        assert _held(one) == _held(other)


def _held(data: bytes) -> int:
    with Image.open(BytesIO(data)) as image:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
        return int(orientation)


def _clean(data: bytes) -> bytes:
    """Cleaned, with the same picture; and cleaning again changes nothing."""
    clean = cleaned(data)
    assert clean is not None
    _same_picture(data, clean)
    assert cleaned(clean) == clean
    assert SECRET not in clean
    return clean


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_where_and_when_is_gone_and_how_it_is_held_stays(kind: str, orientation: int) -> None:
    data = _saved(kind, exif=_exif(orientation), xmp=XMP % 1, icc_profile=display_p3())
    assert data.count(SECRET) == (2 if kind == "PNG" else 3)  # Pillow writes no XMP into PNG
    clean = _clean(data)
    assert b"GPS" not in clean
    with Image.open(BytesIO(clean)) as image:
        exif = image.getexif()
        assert set(exif) <= {ExifTags.Base.Orientation}
        assert not exif.get_ifd(ExifTags.IFD.GPSInfo)
        assert image.info["icc_profile"] == display_p3()
    if kind in ("JPEG", "PNG", "WEBP"):
        assert _held(clean) == orientation
        assert len(clean) < len(data)
    else:
        assert len(clean) == len(data)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_how_it_is_held_may_be_said_in_xmp_alone(kind: str) -> None:
    data = _saved(kind, xmp=XMP % 6)
    assert _held(data) == 6
    assert _held(_clean(data)) == 6


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_that_tells_nothing_stays_as_it_is(kind: str) -> None:
    data = _saved(kind)
    assert _clean(data) == data


@pytest.mark.parametrize(
    "options",
    [
        {"progressive": True},
        {"quality": 100, "subsampling": 0},
        {"restart_marker_blocks": 1},
        {"mode": "L"},
        {"mode": "CMYK"},
        {"keep_rgb": True},
        {"dpi": (300, 300)},
    ],
)
def test_every_kind_of_jpeg(options: dict[str, object]) -> None:
    mode = str(options.pop("mode", "RGB")) if "mode" in options else "RGB"
    _clean(_saved("JPEG", mode, exif=_exif(6), comment=SECRET, **options))


def test_jpeg_loses_its_small_picture() -> None:
    small = b"JFIF\0\1\2\0\0\1\0\1\2\1" + b"SECRET"
    data = _saved("JPEG")
    begin = data.index(b"\xff\xdb")
    app0 = b"\xff\xe0" + (len(small) + 2).to_bytes(2, "big") + small
    _clean(data[:2] + app0 + data[begin:])


@pytest.mark.parametrize("kind", [0xE1, 0xE2, 0xE3, 0xED, 0xEE, 0xFE])
def test_jpeg_loses_segments_of_any_maker(kind: int) -> None:
    data = _saved("JPEG")
    segment = bytes((0xFF, kind)) + (8).to_bytes(2, "big") + SECRET
    assert _clean(data[:2] + segment + data[2:]) == data


def test_jpeg_loses_what_follows_it() -> None:
    second = Image.new("RGB", (64, 48), "red")
    assert _clean(_saved("JPEG") + b"ftypmp42" + SECRET) == _saved("JPEG")
    several = _saved("MPO", save_all=True, append_images=[second], exif=_exif(6))
    clean = _clean(several)
    with Image.open(BytesIO(clean)) as image:
        assert image.format == "JPEG"
    assert clean.count(b"\xff\xd8\xff") == 1


def test_png_loses_texts_and_what_follows() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "SECRET")
    texts.add_text("Packed", "SECRET", zip=True)
    texts.add_itxt("Comment", "SECRET", zip=True)
    texts.add(b"prVt", SECRET)
    texts.add(b"gAMA", (45455).to_bytes(4, "big"))
    clean = _clean(_saved("PNG", "RGBA", pnginfo=texts) + SECRET)
    assert b"gAMA" in clean
    assert not any(kind in clean for kind in (b"tEXt", b"zTXt", b"iTXt", b"tIME", b"prVt"))


@pytest.mark.parametrize("packed", [False, True])
def test_png_may_say_in_a_text_how_it_is_held(packed: bool) -> None:
    """As ImageMagick writes Exif, and others XMP."""
    exif = _exif(6)
    profile = f"\nexif\n{len(exif):8}\n{exif.hex()}\n"
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Raw profile type exif", profile, zip=packed)
    data = _saved("PNG", pnginfo=texts)
    assert _held(data) == 6
    assert _held(_clean(data)) == 6
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", (XMP % 8).decode(), zip=packed)
    data = _saved("PNG", pnginfo=texts)
    assert _held(data) == 8
    assert _held(_clean(data)) == 8


@pytest.mark.parametrize("mode", ["P", "1", "LA", "I;16"])
def test_every_kind_of_png(mode: str) -> None:
    picture = Image.frombytes("I;16", (64, 24), NOISE.tobytes()) if ";" in mode else None
    content = BytesIO()
    (picture or NOISE.convert(mode)).save(content, "PNG", exif=_exif(3))
    _clean(content.getvalue())


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_every_kind_of_webp(lossless: bool, mode: str) -> None:
    _clean(_saved("WEBP", mode, lossless=lossless, exif=_exif(6), xmp=XMP % 1))


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_boxes_beside_the_picture_are_emptied(kind: str) -> None:
    _clean(_saved(kind) + (22).to_bytes(4, "big") + b"uuid" + b"0" * 8 + SECRET)


@pytest.mark.parametrize("kind", ["AVIF", "WEBP"])
def test_a_film_is_kept_as_it_is_or_keeps_its_frames(kind: str) -> None:
    frames = [Image.new("RGB", (64, 48), colour) for colour in ("red", "green")]
    data = _saved(kind, save_all=True, append_images=frames, exif=_exif())
    clean = cleaned(data)
    if kind == "AVIF":
        assert clean is None  # its frames have places of their own
        return
    assert clean is not None
    assert SECRET not in clean
    with Image.open(BytesIO(data)) as first, Image.open(BytesIO(clean)) as second:
        second.seek(2)
        first.seek(2)
        assert first.tobytes() == second.tobytes()


SPOILED: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda data: data[: len(data) // 2],
    "cut at its beginning": lambda data: data[:20],
}


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_picture_is_not_touched(kind: str, how: str) -> None:
    assert cleaned(SPOILED[how](_saved(kind, exif=_exif(6)))) is None


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\xff\xd8\xff", b"RIFF0000WEBP"])
def test_what_is_no_picture_is_not_touched(data: bytes) -> None:
    assert cleaned(data) is None


def _seen(data: bytes) -> object:
    """What a decoder makes of it; None where it refuses."""
    try:
        with Image.open(BytesIO(data)) as image:
            return image.size, image.tobytes()
    except Exception:
        return None


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_no_wrong_number_makes_a_picture_worse(kind: str) -> None:
    data = _saved(kind, exif=_exif(6), xmp=XMP % 1)
    touched = 0
    for at in range(24, data.index(b"mdat"), 2):
        wrong = bytearray(data)
        wrong[at] ^= 0x05
        clean = cleaned(bytes(wrong))
        if clean is not None and (before := _seen(bytes(wrong))) is not None:
            assert _seen(clean) == before, at
            touched += 1
    assert touched > 20
