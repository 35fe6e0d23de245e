from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.photos.cache import Prepared
from kiosk.photos.plan import Plan
from kiosk.photos.prepare import prepare

Save = Callable[..., Prepared]

COLOURS = {
    "red": (200, 30, 30),
    "green": (70, 160, 80),
    "blue": (30, 60, 200),
    "yellow": (240, 200, 40),
    "paper": (0xFB, 0xF6, 0xEC),
}
CENTRES = ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))


@pytest.fixture
def plan() -> Plan:
    """A small screen, so that the tests are quick: 320 by 240."""
    return Plan.for_screen(320, 240)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def quarters() -> Image.Image:
    """Red and green above blue and yellow, 400 by 300: no turn or mirroring leaves it the same."""
    image = Image.new("RGB", (400, 300), COLOURS["red"])
    image.paste(COLOURS["green"], (200, 0, 400, 150))
    image.paste(COLOURS["blue"], (0, 150, 200, 300))
    image.paste(COLOURS["yellow"], (200, 150, 400, 300))
    return image


@pytest.fixture
def prepared(tmp_path: Path, plan: Plan, cache: Path) -> Save:
    """Saves a picture as a file and prepares that."""

    def save(image: Image.Image, name: str = "photo.png", **options: object) -> Prepared:
        source = tmp_path / name
        image.save(source, **options)  # type: ignore[arg-type]
        return prepare(source, plan, cache)

    return save


@pytest.fixture
def colours_of() -> Callable[[Path], tuple[str, ...]]:
    """Names the colours in the middle of the four quarters, each within 8 of 255 in a channel."""

    def name(seen: object) -> str:
        assert isinstance(seen, tuple)
        for colour, values in COLOURS.items():
            if max(abs(one - other) for one, other in zip(seen, values, strict=True)) <= 8:
                return colour
        return str(seen)

    def colours_of(picture: Path) -> tuple[str, ...]:
        with Image.open(picture) as image:
            width, height = image.size
            return tuple(
                name(image.getpixel((int(x * width), int(y * height)))) for x, y in CENTRES
            )

    return colours_of


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A small file of 49 megapixels, which takes far more than half a second."""
    image = Image.new("P", (7000, 7000))
    image.putpalette([0, 0, 0, 255, 0, 0])
    path = tmp_path / "slow.png"
    image.save(path, bits=1, transparency=0)
    return path
