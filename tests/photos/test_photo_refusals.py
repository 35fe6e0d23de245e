"""Whatever is wrong with a picture has one of six names, and leaves nothing in the cache."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image, features
from pillow_heif import register_heif_opener

from kiosk.photos.cache import find
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.prepare import prepare
from tests.photos.pngs import COLOURS, png

register_heif_opener()  # so that Pillow writes it; the kiosk looks after itself
KINDS = ["JPEG", "PNG", "WEBP", *(["AVIF"] if features.check("avif") else []), "HEIF"]


def noise(kind: str) -> bytes:
    content = io.BytesIO()
    image = Image.effect_noise((200, 150), 60).convert("RGB")
    image.save(content, kind)
    return content.getvalue()


def refusal(source: Path, plan: Plan, cache: Path) -> PhotoError:
    with pytest.raises(PhotoError) as caught:
        prepare(source, plan, cache)
    assert not cache.exists()
    assert find(source, plan, cache) is None
    return caught.value


def refused(content: bytes, tmp_path: Path, plan: Plan, cache: Path) -> PhotoError:
    source = tmp_path / "photo.jpg"
    source.write_bytes(content)
    return refusal(source, plan, cache)


@pytest.mark.parametrize("name", ["gone.jpg", "folder", "file.txt/photo.jpg", "nul\0.jpg"])
def test_missing(name: str, tmp_path: Path, plan: Plan, cache: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("words")
    assert refusal(tmp_path / name, plan, cache).code == "picture-missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_is_not_waited_for(tmp_path: Path, plan: Plan, cache: Path) -> None:
    os.mkfifo(tmp_path / "photo.jpg")
    assert refusal(tmp_path / "photo.jpg", plan, cache).code == "picture-missing"


def test_a_name_that_no_disk_takes(tmp_path: Path, plan: Plan, cache: Path) -> None:
    error = refusal(tmp_path / ("x" * 5000), plan, cache)
    assert error.code in ("picture-missing", "picture-unreadable")


def test_an_empty_file_was_cut_short(tmp_path: Path, plan: Plan, cache: Path) -> None:
    assert refused(b"", tmp_path, plan, cache).code == "picture-truncated"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kept", [0.02, 0.3, 0.6, 0.9])
def test_a_file_cut_short_is_never_shown(
    kind: str, kept: float, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    whole = noise(kind)
    error = refused(whole[: int(kept * len(whole))], tmp_path, plan, cache)
    assert error.code in ("picture-truncated", "picture-unreadable", "picture-heif")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF"])
def test_a_photograph_cut_in_half_is_named_so(
    kind: str, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    whole = noise(kind)
    error = refused(whole[: len(whole) // 2], tmp_path, plan, cache)
    assert error.code == "picture-truncated"


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_beginning(kind: str, tmp_path: Path, plan: Plan, cache: Path) -> None:
    whole = noise(kind)
    error = refused(whole[:12] + bytes(100) + whole[112:], tmp_path, plan, cache)
    assert error.code == ("picture-heif" if kind == "HEIF" else "picture-unreadable")
    assert error.details.get("reason") or kind == "HEIF"


def test_a_damaged_middle(tmp_path: Path, plan: Plan, cache: Path) -> None:
    damaged = bytearray(noise("PNG"))
    damaged[len(damaged) // 2] ^= 0xFF
    assert refused(bytes(damaged), tmp_path, plan, cache).code == "picture-unreadable"


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>'


@pytest.mark.parametrize(
    "content",
    [
        b"Only words, called photo.jpg",
        SVG,
        b"%PDF-1.7\n",
        noise("GIF"),
        noise("TIFF"),
        noise("BMP"),
        noise("ICO"),
        noise("JPEG2000"),
        noise("PPM"),
    ],
    ids=["text", "svg", "pdf", "gif", "tiff", "bmp", "ico", "jpeg2000", "ppm"],
)
def test_other_kinds(content: bytes, tmp_path: Path, plan: Plan, cache: Path) -> None:
    assert refused(content, tmp_path, plan, cache).code == "picture-kind"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_100_megapixels_are_named_with_the_limit(
    kind: str, tmp_path: Path, plan: Plan, cache: Path
) -> None:
    content = io.BytesIO()
    Image.new("1" if kind == "PNG" else "L", (10_000, 10_000)).save(content, kind)
    error = refused(content.getvalue(), tmp_path, plan, cache)
    assert (error.code, error.details) == ("picture-too-large", {"limit": "50"})


@pytest.mark.parametrize("size", [(10_000, 6_000), (10_000, 10_000), (60_000, 60_000)])
def test_too_many_pixels_are_refused_before_they_are_decoded(
    size: tuple[int, int], tmp_path: Path, plan: Plan, cache: Path
) -> None:
    error = refused(png(*size, 8, COLOURS, b""), tmp_path, plan, cache)
    assert error.code == "picture-too-large"
    assert error.details == {"limit": "50"}


def test_50_megapixels_are_let_through_to_the_decoder(
    tmp_path: Path, plan: Plan, cache: Path
) -> None:
    error = refused(png(10_000, 5_000, 8, COLOURS, b""), tmp_path, plan, cache)
    assert error.code == "picture-truncated"
