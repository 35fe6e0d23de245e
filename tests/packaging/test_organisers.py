"""The pictures of docs/organisers.md, and the afternoon on a virtual screen that makes them."""

from __future__ import annotations

import random
import re
from io import BytesIO
from pathlib import Path

import buttons
import desktop
import organisers_pictures
import phone
import pytest
import street
from environment import ROOT
from gallery_pictures import GalleryError
from guide_pictures import LIMIT, LIMIT_OF_ONE, small
from organisers_pictures import FOLDER
from PIL import ExifTags, Image, ImageDraw, ImageOps
from window import WindowError, until

from kiosk.checks.position import tells_position
from kiosk.starter.words import content
from tests.stage import xvfb
from tests.walk import keyboard

GUIDE = (ROOT / "docs/organisers.md").read_text("utf-8")
BAR, CONTROL, TEXT = "#191627", "#2A2640", "#FFFFFF"

needs_a_screen = pytest.mark.skipif(
    not (xvfb.available() and keyboard.available()), reason="Xvfb or xdotool is not installed"
)


def test_the_guide_shows_all_pictures_and_they_are_few_bytes() -> None:
    shown = re.findall(r"\(pictures/organisers/(\w+\.webp)\)", GUIDE)
    assert sorted(shown) == sorted(file.name for file in FOLDER.iterdir())
    sizes = {file.name: file.stat().st_size for file in FOLDER.iterdir()}
    assert {name: size for name, size in sizes.items() if size > LIMIT_OF_ONE} == {}
    assert sum(sizes.values()) <= LIMIT


def test_the_guide_shows_the_text_that_a_new_exhibition_has() -> None:
    new = content(("en", "nl"), "lime-street")
    first, *changed = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert first in new
    written = "".join((street.NEW_TITLE, street.CREDITED, street.TRANSLATED))
    for block in changed:
        for line in block.splitlines():
            assert line in new or line.partition(": ")[2].split("/")[-1] in written, line


def test_the_guide_names_the_line_that_is_broken() -> None:
    new = "# the line for editors\n" + content(("en", "nl"), "lime-street")
    line = next(n for n, line in enumerate(new.splitlines(), 1) if street.LEAD in line)
    column = new.splitlines()[line - 1].index(street.LEAD) + 1
    assert f"content.yaml:{line}:{column}: error: " in GUIDE
    assert re.findall(r"[Ll]ine (\d+)|content\.yaml:(\d+),", GUIDE) == [
        ("", str(line)),
        (str(line), ""),
        (str(line), ""),
    ]


def test_what_is_written_in_the_afternoon_is_in_a_new_exhibition() -> None:
    new = content(("en", "nl"), "lime-street")
    for text in (street.TITLE, street.LEAD, street.DRAWING, street.LANGUAGES):
        assert new.count(text) == 1, text


def test_an_edit_that_finds_nothing_is_told(tmp_path: Path) -> None:
    file = tmp_path / "content.yaml"
    file.write_text("title: Old\n", "utf-8")
    street.edit(file, "Old", "New")
    assert file.read_text("utf-8") == "title: New\n"
    with pytest.raises(WindowError, match=r"content\.yaml has 0 times: Old"):
        street.edit(file, "Old", "Newer")


def test_the_photograph_is_upright_only_by_its_exif_and_tells_its_place(tmp_path: Path) -> None:
    made = phone.photograph()
    (tmp_path / "street.jpg").write_bytes(made)
    assert tells_position(tmp_path / "street.jpg")
    with Image.open(BytesIO(made)) as lying:
        assert lying.getexif()[ExifTags.Base.Orientation] == phone.SIDEWAYS
        assert lying.size == phone.SIZE[::-1]
        upright = ImageOps.exif_transpose(lying).convert("RGB")
    assert upright.size == phone.SIZE
    red, _, blue = upright.resize((1, 2), Image.Resampling.BOX).tobytes()[:3]
    assert blue > red, "the sky is on top"


def test_buttons_are_found_line_by_line_whatever_stands_beside_them() -> None:
    picture = Image.new("RGB", (400, 300), BAR)
    draw = ImageDraw.Draw(picture)
    for box, fill in (
        ((200, 20, 299, 55), CONTROL),
        ((20, 20, 119, 55), TEXT),
        ((20, 100, 119, 135), CONTROL),
    ):
        draw.rounded_rectangle(box, 8, fill)
    draw.rectangle((150, 100, 250, 101), TEXT)  # the border of a field
    draw.text((30, 110), "Make it", TEXT)
    assert buttons.find(picture) == [(70, 38), (250, 38), (70, 118)]


def test_a_picture_of_too_many_bytes_is_refused() -> None:
    noise = random.Random(1)
    size = (700, 700)
    picture = Image.frombytes("RGB", size, noise.randbytes(3 * size[0] * size[1]))
    with pytest.raises(GalleryError, match=r"noise takes [\d,]+ bytes; 120,000 are allowed"):
        small("noise", picture)
    with Image.open(BytesIO(small("plain", Image.new("RGB", size, BAR)))) as made:
        assert (made.format, made.size) == ("WEBP", size)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person of the afternoon is at home, instead of where the pictures show it."""
    home = tmp_path / "els"
    monkeypatch.setattr(desktop, "HOME", home)
    return home


def test_a_home_that_is_there_is_left_alone(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    (home / "letter.txt").touch()
    monkeypatch.setattr("sys.argv", ["organisers.py", str(tmp_path / "out")])
    monkeypatch.setattr(xvfb, "available", lambda: True)
    monkeypatch.setattr(keyboard, "available", lambda: True)
    assert organisers_pictures.main() == 1
    assert f"{home} is there already" in capsys.readouterr().err
    assert (home / "letter.txt").exists()
    assert not (tmp_path / "out").exists()


@needs_a_screen
def test_the_start_window_is_seen_and_used_and_nothing_is_left(home: Path) -> None:
    with desktop.desktop() as computer, computer.kiosk("start") as start:
        first = start.still()
        start.click(*buttons.find(first)[1])
        empty = start.still(unlike=first)
        start.write("Elm Street")
        assert start.changed(empty).size == first.size
        start.key("Return")
        start.still(unlike=empty)
        made = home / "Documents" / "Elm Street" / "content.yaml"
        assert until(lambda: made if made.is_file() else None, "no file")
    assert not home.exists()
