"""The drawings that wait for photographs: marked, well described, and drawn by the script."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PIL import Image

from assets.art.palette import in_few_colours
from kiosk.content.model import photos_of
from tests.exhibition_words import LANGUAGES, ROOT, TOUR, said, shipped


def test_pictures_are_marked_stand_ins_with_a_focus() -> None:
    drawn = {"nl": "Tekening: ", "en": "Drawing: ", "fr": "Dessin\u00a0: "}
    for stop_id, stop in shipped().stops.items():
        (photo,) = photos_of(stop)
        assert photo.file == f"assets/pictures/{stop_id}.png"
        assert photo.stand_in
        assert all(0.25 <= share <= 0.75 for share in photo.focus)
        assert all(said(photo.alt, language).startswith(drawn[language]) for language in LANGUAGES)


def test_the_script_draws_the_pictures_that_are_shipped(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "assets.draw_stand_ins", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted(TOUR)
    for drawn in tmp_path.iterdir():
        shipped = ROOT / "assets" / "pictures" / drawn.name
        assert shipped.stat().st_size < 250_000
        with Image.open(drawn) as fresh, Image.open(shipped) as kept:
            assert kept.size == (2400, 1600)
            assert kept.convert("RGB").tobytes() == fresh.convert("RGB").tobytes()


def test_a_large_field_keeps_its_colour_when_the_colours_are_cut_down() -> None:
    field = (251, 246, 236)
    sheet = Image.new("RGB", (300, 300), field)
    for row in range(100):
        for column in range(300):
            sheet.putpixel((column, row), (column % 256, (row * 5 + column) % 256, 200 + row % 50))
    printed = in_few_colours(sheet)
    assert len(printed.getcolors() or []) <= 256
    assert printed.convert("RGB").crop((0, 100, 300, 300)).getcolors() == [(60_000, field)]
