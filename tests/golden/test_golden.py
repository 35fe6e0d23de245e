"""The screens look as they did when somebody last looked at them.

    KIOSK_GOLDEN=renew python3 packaging/test.py tests/golden/test_golden.py

keeps the pictures of today instead: look at them before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageOps

from tests.golden.compare import are_alike
from tests.golden.conftest import Show
from tests.golden.screens import KEPT
from tests.ui.contrast import grab

PICTURES = Path(__file__).parent / "pictures"
LEFT = Path(__file__).parents[2] / "build" / "golden"
RENEWS = os.environ.get("KIOSK_GOLDEN") == "renew"


@pytest.mark.parametrize("name", KEPT)
def test_the_screen_looks_as_it_did(show: Show, name: str) -> None:
    taken = grab(show(KEPT[name]).window)
    path = PICTURES / f"{name}.png"
    if RENEWS:
        taken.save(path, optimize=True)
    with Image.open(path) as picture:
        kept = picture.convert("RGB")
    assert are_alike(kept, taken), f"{name} looks different: see {leave(name, kept, taken)}"


def leave(name: str, kept: Image.Image, taken: Image.Image) -> Path:
    """Leaves the picture of today, and where it differs from the kept one; the folder."""
    LEFT.mkdir(parents=True, exist_ok=True)
    taken.save(LEFT / f"{name}.png")
    if kept.size == taken.size:
        difference = ImageOps.autocontrast(ImageChops.difference(kept, taken))
        difference.save(LEFT / f"{name}-difference.png")
    return LEFT


def test_every_picture_belongs_to_a_screen() -> None:
    assert {path.stem for path in PICTURES.iterdir()} == KEPT.keys()
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < 1_500_000
