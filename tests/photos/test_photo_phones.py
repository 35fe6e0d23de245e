"""What phones put into their files besides one plain picture."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from pillow_heif import register_heif_opener

from kiosk.content.paths import fault_of
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare
from kiosk.photos.wire import read_answer, write_job
from tests.photos.conftest import Save
from tests.photos.profiles import display_p3

QUARTERS = ("red", "green", "blue", "yellow")
SIDEWAYS = 6
register_heif_opener()  # so that Pillow writes it; the kiosk looks after itself

ColoursOf = Callable[[Path], tuple[str, ...]]


def turned(orientation: int = SIDEWAYS) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif.tobytes()


@pytest.fixture
def lying(quarters: Image.Image) -> Image.Image:
    """The quarters as a phone held upright records them."""
    return quarters.transpose(Image.Transpose.ROTATE_90)


def test_a_file_of_several_pictures_shows_the_first(
    prepared: Save, lying: Image.Image, colours_of: ColoursOf
) -> None:
    second = Image.new("RGB", lying.size, "black")
    done = prepared(
        lying, "p.jpg", format="MPO", save_all=True, append_images=[second], exif=turned()
    )
    assert done.size == (400, 300)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def test_a_large_file_of_several_pictures_is_read_at_half_its_size(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    large = quarters.resize((8064, 6048), Image.Resampling.NEAREST)
    small = Image.new("L", (100, 75))
    done = prepared(large, "p.jpg", format="MPO", save_all=True, append_images=[small])
    assert done.size == (4032, 3024)
    assert colours_of(done.files[Rendition.ZOOM]) == QUARTERS


def test_a_gain_map_is_left_alone(prepared: Save, lying: Image.Image, tmp_path: Path) -> None:
    """As in Ultra HDR: a grey picture of another size follows, which says how bright what is."""
    done = prepared(
        lying,
        "p.jpg",
        format="MPO",
        save_all=True,
        append_images=[Image.new("L", (75, 100), 200)],
        exif=turned(),
        xmp=b'<x:xmpmeta xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"/>',
        icc_profile=display_p3(),
    )
    assert b"hdrgm:Version" in (tmp_path / "p.jpg").read_bytes()
    with Image.open(done.files[Rendition.SCREEN]) as image:
        seen = image.getpixel((10, 10))
    assert isinstance(seen, tuple)
    assert seen[0] > 208  # the red of the phone's colours is more than that of the screen's
    assert done.size == (400, 300)


def test_a_film_behind_the_photograph_is_left_alone(
    quarters: Image.Image, colours_of: ColoursOf, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    """As in a motion photo. The list of pictures in front promises one that is not there."""
    content = BytesIO()
    quarters.save(content, "MPO", save_all=True, append_images=[Image.new("RGB", (9, 9))])
    first, end, _ = content.getvalue().partition(b"\xff\xd9")
    source = tmp_path / "p.jpg"
    source.write_bytes(first + end + b"\0\0\0\x18ftypmp42" + bytes(5000))
    done = prepare(source, plan, cache)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def heic(image: Image.Image, **options: object) -> bytes:
    content = BytesIO()
    image.save(content, "HEIF", quality=90, **options)
    return content.getvalue()


def test_heic_that_says_twice_how_it_was_held_is_turned_once(
    lying: Image.Image, colours_of: ColoursOf, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    whole = heic(lying, exif=turned())
    assert b"irot" in whole
    assert turned()[6:] in whole
    source = tmp_path / "p.heic"
    source.write_bytes(whole)
    done = prepare(source, plan, cache)
    assert done.size == (400, 300)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def test_heic_goes_by_its_own_turn_not_by_that_of_exif(
    quarters: Image.Image, colours_of: ColoursOf, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    upright = heic(quarters, exif=turned(1))
    assert b"irot" not in upright
    source = tmp_path / "p.heic"
    source.write_bytes(upright.replace(turned(1)[6:], turned(SIDEWAYS)[6:]))
    assert source.read_bytes() != upright
    done = prepare(source, plan, cache)
    assert done.size == (400, 300)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


@pytest.mark.parametrize("brand", [b"heix", b"mif1", b"msf1", b"heic"])
def test_heic_of_any_brand(
    brand: bytes,
    quarters: Image.Image,
    colours_of: ColoursOf,
    tmp_path: Path,
    plan: Plan,
    cache: Path,
) -> None:
    whole = heic(quarters)
    assert whole[4:12] == b"ftypheic"
    source = tmp_path / "p.heic"
    source.write_bytes(whole[:8] + brand + whole[12:])
    done = prepare(source, plan, cache)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def test_heic_shows_its_first_picture_whole(
    prepared: Save, quarters: Image.Image, colours_of: ColoursOf
) -> None:
    second = Image.new("RGB", (100, 75), "black")
    done = prepared(quarters, "p.heic", save_all=True, append_images=[second], thumbnails=[320])
    assert done.size == (400, 300)
    assert colours_of(done.files[Rendition.SCREEN]) == QUARTERS


def test_transparent_heic_lies_on_paper(prepared: Save, colours_of: ColoursOf) -> None:
    done = prepared(Image.new("RGBA", (64, 48), (0, 0, 0, 0)), "p.heic")
    assert colours_of(done.files[Rendition.TILE]) == ("paper",) * 4


@pytest.mark.parametrize("name", ["p.heic", "IMG_0042.jpg"])
def test_heic_where_its_decoder_is_not_installed(
    name: str,
    quarters: Image.Image,
    tmp_path: Path,
    plan: Plan,
    cache: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / name).write_bytes(heic(quarters))
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(PhotoError) as caught:
        prepare(tmp_path / name, plan, cache)
    assert caught.value.code == "picture-heif"
    assert not cache.exists()


@pytest.mark.parametrize("name", ["p.heic", "p.HEIC", "p.heif"])
def test_a_bundle_may_name_it(name: str) -> None:
    assert fault_of(name) is None


IMPORTED = """
import sys
from kiosk.photos import worker
worker.main()
sys.exit("pillow_heif" in sys.modules)
"""


@pytest.mark.parametrize("kind", ["HEIF", "JPEG"])
def test_a_worker_loads_the_decoder_when_it_is_needed(
    kind: str, quarters: Image.Image, tmp_path: Path, cache: Path
) -> None:
    source = tmp_path / "photo"
    quarters.save(source, kind)
    command = [sys.executable, "-c", IMPORTED, str(cache), "320", "240", "20"]
    ended = subprocess.run(
        command, input=write_job(source), capture_output=True, encoding="utf-8", check=False
    )
    assert not isinstance(read_answer(ended.stdout), PhotoError)
    assert ended.returncode == (kind == "HEIF")
