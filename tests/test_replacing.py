"""The one step that docs/content.md describes: a photograph takes the place of a drawing."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image

from kiosk.content.model import Exhibition, Photo, photos_of
from kiosk.content.reader import read
from kiosk.photos.plan import Plan
from kiosk.photos.prepare import prepare
from kiosk.words import interface
from tests.exhibition_words import ROOT
from tests.photos.profiles import adobe_rgb, in_space
from tests.ui.programs import run

QUARTERS = ((200, 40, 40), (60, 150, 90), (50, 80, 190), (230, 190, 60))
HELD_UPRIGHT = 6
WIDTH, HEIGHT = 1366, 768


@dataclass(frozen=True, slots=True)
class Step:
    """What an organiser does for one stop. `file` is None where the drawing's name is kept."""

    saved_as: str
    file: str | None
    profile: bytes | None = None


STEPS = {
    "depot": Step("assets/pictures/depot.png", None),
    "villa-clementina": Step(
        "assets/pictures/Villa é – foto #1 (50%).jpg",
        "assets/pictures/Villa é – foto #1 (50%).jpg",
        profile=adobe_rgb(),
    ),
    "trivelo": Step(
        "assets/pictures/IMG_0042.JPG",
        "assets/pictures/IMG_0042.JPG",
    ),
}


def photograph(path: Path, profile: bytes | None) -> None:
    """12 megapixels from a camera that was held upright: red and green above blue and yellow."""
    upright = Image.new("RGB", (2, 2))
    upright.putdata(QUARTERS)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = HELD_UPRIGHT
    lying = upright.transpose(Image.Transpose.ROTATE_90)
    if profile is not None:
        lying = in_space(lying, profile)
    large = lying.resize((4000, 3000), Image.Resampling.NEAREST)
    large.save(path, "JPEG", exif=exif, icc_profile=profile)


def replaced(content: str, stop: str, step: Step) -> str:
    """content.yaml after the step; only lines of this one picture change."""
    before, name, after = content.partition(f"  - id: {stop}\n")
    picture, line, rest = after.partition("      stand_in: true\n")
    assert name
    assert line
    assert picture.count("      file:") == 1
    if step.file is not None:
        picture = picture.replace(f"assets/pictures/{stop}.png", f'"{step.file}"')
    return before + name + picture + rest


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exhibition that comes with the kiosk, with three photographs in it."""
    folder = tmp_path_factory.mktemp("replaced") / "bundle"
    shutil.copytree(ROOT / "assets" / "pictures", folder / "assets" / "pictures")
    shutil.copytree(ROOT / "assets" / "translations", folder / "assets" / "translations")
    content = (ROOT / "content.yaml").read_text("utf-8")
    for stop, step in STEPS.items():
        content = replaced(content, stop, step)
        photograph(folder / step.saved_as, step.profile)
    (folder / "content.yaml").write_text(content, "utf-8")
    return folder


@pytest.fixture(scope="module")
def exhibition(folder: Path) -> Exhibition:
    """Read without a single problem."""
    reading = read(folder)
    assert list(reading.problems) == []
    assert reading.exhibition is not None
    return reading.exhibition


def photo_of(exhibition: Exhibition, stop: str) -> Photo:
    (photo,) = photos_of(exhibition.stops[stop])
    return photo


LOOK = """
    import json
    from pathlib import Path
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
    from kiosk.content.reader import read
    from kiosk.ui import fonts, stage
    from kiosk.ui.measures import Screen
    from kiosk.visit.state import Page
    from tests.ui import items
    from tests.ui.stand import Stand

    folder, cache = Path({folder!r}), Path({cache!r})
    stage.cache_folder = lambda _=None: cache
    app = QGuiApplication([])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    fonts.load()
    screen = Screen({width}, {height}, 15.6)
    stand = Stand(read(folder).exhibition, folder, screen, folder / "trace")
    stand.open()
    seen = {{}}
    for stop in {stops}:
        stand.go(Page(stop))
        picture = max(items.of(stand.window, "Picture"), key=lambda item: item.width())
        area = picture.mapRectToScene(picture.boundingRect())
        image = stand.window.grabWindow()
        seen[stop] = {{
            "texts": items.said(stand.window),
            "colours": [
                image.pixelColor(
                    round(area.x() + x * area.width()), round(area.y() + y * area.height())
                ).getRgb()[:3]
                for y in (0.35, 0.65)
                for x in (0.35, 0.65)
            ],
        }}
    print(json.dumps(seen))
    stand.close()
"""


@pytest.fixture(scope="module")
def pages(folder: Path, exhibition: Exhibition) -> dict[str, Any]:
    """The texts on the pages in Dutch, and the colours around the middle of their pictures."""
    cache = folder.parent / "cache #1 50% é"
    plan = Plan.for_screen(WIDTH, HEIGHT)
    for stop in exhibition.stops.values():
        for photo in photos_of(stop):
            prepare(folder / photo.file, plan, cache)
    code, out, error = run(
        LOOK.format(
            folder=str(folder),
            cache=str(cache),
            width=WIDTH,
            height=HEIGHT,
            stops=[*STEPS, "wat-is"],
        )
    )
    assert (code, error) == (0, "")
    seen: dict[str, Any] = json.loads(out)
    return seen


@pytest.mark.parametrize("stop", STEPS)
def test_the_page_shows_the_photograph_upright_and_in_its_colours(
    stop: str, pages: dict[str, Any]
) -> None:
    for seen, wanted in zip(pages[stop]["colours"], QUARTERS, strict=True):
        assert max(abs(one - other) for one, other in zip(seen, wanted, strict=True)) <= 6


NOTES = {
    "depot": "Lieven D’hont in een depot van Op Wielekes · Foto: Frank Toussaint",
    "villa-clementina": "Katia Verhaeren (rechts) van Villa Clementina · Foto: Frank Toussaint",
    "trivelo": "Liesbet Colson en Saar Fivez van TriVelo",
}


@pytest.mark.parametrize("stop", STEPS)
def test_the_page_has_its_caption_and_credit_and_no_stand_in(
    stop: str, pages: dict[str, Any]
) -> None:
    assert NOTES[stop] in pages[stop]["texts"]
    assert interface("nl")["stand_in"] not in pages[stop]["texts"]


def test_a_drawing_is_still_called_one(pages: dict[str, Any]) -> None:
    assert interface("nl")["stand_in"] in pages["wat-is"]["texts"]


@pytest.mark.parametrize("stop", STEPS)
def test_what_was_not_changed_stays(stop: str, exhibition: Exhibition) -> None:
    before = read(ROOT).exhibition
    assert before is not None
    old, new = photo_of(before, stop), photo_of(exhibition, stop)
    assert (old.stand_in, new.stand_in) == (True, False)
    assert (old.focus, old.credit) == (new.focus, new.credit)
    assert (old.alt, old.caption) == (new.alt, new.caption)


def test_a_name_that_is_not_quite_right_is_told_with_the_right_one(
    folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "bundle")
    content = tmp_path / "bundle" / "content.yaml"
    content.write_text(content.read_text("utf-8").replace("IMG_0042.JPG", "img_0042.jpg"), "utf-8")
    (problem,) = read(tmp_path / "bundle").problems
    assert (problem.code, problem.args["guess"]) == (
        "picture-missing",
        "assets/pictures/IMG_0042.JPG",
    )
