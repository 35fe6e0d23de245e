"""Whatever a file says of its colours, they come out as the same sRGB colours, on paper."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, features
from pillow_heif import register_heif_opener

from kiosk.photos.cache import Prepared
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare
from tests.photos import pngs
from tests.photos.conftest import COLOURS, Save
from tests.photos.pngs import png
from tests.photos.profiles import adobe_rgb, display_p3, grey, in_space, of_inks

QUARTERS = ("red", "green", "blue", "yellow")
ON_PAPER = ("paper", "green", "blue", "yellow")
avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")
register_heif_opener()

ColoursOf = Callable[[Path], tuple[str, ...]]


def see_through(image: Image.Image) -> Image.Image:
    """The picture with its first quarter transparent."""
    mask = Image.new("L", image.size, 255)
    mask.paste(0, (0, 0, 200, 150))
    clear = image.convert("RGBA")
    clear.putalpha(mask)
    return clear


def close(seen: object, wanted: tuple[int, int, int], by: int) -> bool:
    assert isinstance(seen, tuple)
    return all(abs(one - other) <= by for one, other in zip(seen, wanted, strict=True))


def colour(prepared: Prepared, x: float = 0.5) -> object:
    """The colour in the middle, or `x` of the way from the left to the right."""
    with Image.open(prepared.files[Rendition.ZOOM]) as image:
        return image.getpixel((int(x * image.width), image.height // 2))


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


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_modes_without_colour(mode: str, prepared: Save) -> None:
    """Black beside white, whatever the number of bits."""
    black: dict[str, float | tuple[float, ...]] = {"LA": (0, 255)}
    white: dict[str, float | tuple[float, ...]] = {"LA": (255, 255), "I;16": 65535}
    image = Image.new(mode, (40, 20), black.get(mode, 0))
    image.paste(white.get(mode, 255), (20, 0, 40, 20))
    done = prepared(image)
    assert colour(done, 0.25) == (0, 0, 0)
    assert colour(done, 0.75) == (255, 255, 255)


def test_grey_of_16_bits_keeps_its_middle(prepared: Save) -> None:
    assert colour(prepared(Image.new("I;16", (40, 20), 0x8080))) == (128, 128, 128)


def test_grey_with_transparency_lies_on_paper(prepared: Save, colours_of: ColoursOf) -> None:
    done = prepared(Image.new("LA", (40, 20), (0, 0)))
    assert colours_of(done.files[Rendition.TILE]) == ("paper",) * 4


def test_colours_of_16_bits_keep_what_a_screen_can_show(
    tmp_path: Path, plan: Plan, cache: Path
) -> None:
    red = struct.pack(">HHH", *(257 * value for value in COLOURS["red"]))
    source = tmp_path / "deep.png"
    source.write_bytes(png(40, 20, 16, pngs.COLOURS, 20 * (b"\0" + 40 * red)))
    assert close(colour(prepare(source, plan, cache)), COLOURS["red"], 2)


def patches(picture: Path) -> bytes:
    """The mean colours of its parts, where the noise of JPEG is gone."""
    with Image.open(picture) as image:
        return image.reduce(8).tobytes()


WIDE = {"p3": display_p3(), "adobe": adobe_rgb()}


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", pytest.param("avif", marks=avif), "heic"])
@pytest.mark.parametrize("space", WIDE)
def test_wide_colours_of_phones_and_cameras(
    space: str, kind: str, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    profile = WIDE[space]
    wide = in_space(quarters, profile)
    done = prepared(wide, f"p.{kind}", quality=100, subsampling="4:4:4", icc_profile=profile)
    for path in done.files.values():
        assert colours_of(path) == QUARTERS
    bare = prepared(wide, f"bare.{kind}", quality=95)
    assert colours_of(bare.files[Rendition.SCREEN]) != QUARTERS


@pytest.mark.parametrize("space", WIDE)
def test_a_wide_and_a_plain_version_of_a_picture_come_out_alike(space: str, prepared: Save) -> None:
    across = Image.linear_gradient("L").rotate(90).resize((300, 200))
    down = Image.linear_gradient("L").resize((300, 200))
    plain = Image.merge("RGB", (across, down, Image.new("L", (300, 200), 128)))
    plain = plain.point(lambda value: 40 + value * 160 // 255)
    profile = WIDE[space]
    wide = prepared(in_space(plain, profile), "wide.png", icc_profile=profile)
    usual = prepared(plain, "plain.png")
    for rendition in Rendition:
        seen = (patches(done.files[rendition]) for done in (wide, usual))
        worst = max(abs(one - other) for one, other in zip(*seen, strict=True))
        assert worst <= 2


def test_a_profile_is_applied_under_transparency(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    profile = display_p3()
    wide = see_through(in_space(quarters, profile))
    done = prepared(wide, "p.png", icc_profile=profile)
    assert colours_of(done.files[Rendition.SCREEN]) == ON_PAPER


@pytest.mark.parametrize("mode", ["L", "LA", "I;16"])
def test_a_profile_of_greys(mode: str, prepared: Save) -> None:
    """In linear light 55 of 255 is the grey that sRGB calls 128."""
    other: dict[str, float | tuple[float, ...]] = {"LA": (55, 255), "I;16": 55 * 257}
    done = prepared(Image.new(mode, (40, 20), other.get(mode, 55)), "p.png", icc_profile=grey(1.0))
    assert close(colour(done), (128, 128, 128), 2)


def test_a_profile_of_a_press(prepared: Save, quarters: Image.Image, colours_of: ColoursOf) -> None:
    """Its inks have colours of their own, so that nobody can guess them."""
    press = of_inks(*(COLOURS[name] for name in QUARTERS))
    image = Image.new("CMYK", quarters.size, (255, 0, 0, 0))
    image.paste((0, 255, 0, 0), (200, 0, 400, 150))
    image.paste((0, 0, 255, 0), (0, 150, 200, 300))
    image.paste((0, 0, 0, 255), (200, 150, 400, 300))
    done = prepared(image, "p.jpg", quality=95, icc_profile=press)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("profile", [b"not a profile", display_p3()[:200], display_p3()[:-9]])
def test_a_damaged_profile_is_ignored(
    profile: bytes, prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters, "p.jpg", quality=95, icc_profile=profile)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_a_profile_of_other_channels_is_ignored(
    mode: str, prepared: Save, quarters: Image.Image
) -> None:
    image = quarters.convert(mode)
    done = prepared(image, "p.jpg", quality=95, icc_profile=display_p3())
    bare = prepared(image, "bare.jpg", quality=95)
    assert colour(done) == colour(bare)


def test_a_picture_with_colours_ignores_a_profile_of_greys(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    done = prepared(quarters, "p.jpg", quality=95, icc_profile=grey(1.0))
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS
