"""What visitors take along: read by zbar from the pixels of the screen, as a phone would."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.model import Exhibition, Text, links_of
from kiosk.take.code import QUIET
from kiosk.ui.measures import Screen
from kiosk.visit.state import Overview, Page, Panel, Place
from tests.take.reading import ZBAR, read
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.contrast import grab
from tests.ui.exhibits import CUP, EXHIBITION, LANGUAGES, SAYS
from tests.ui.fingers import Fingers
from tests.ui.geometry import flaws
from tests.ui.stand import LIMITS, Stand, until_still

SCREENS = {
    "totem": Screen(1920, 1080, 24.0),
    "standing": Screen(1080, 1920, 32.0),
    "laptop": Screen(1366, 768, 15.6),
    "wall": Screen(3840, 2160, 55.0),
}
LONG = "https://example.org/" + "long-" * 52
"""As long as an address may be."""

SEEN: list[dict[str, object]] = [
    {"language": "nl"},
    {"language": "en", "text_size": 200},
    {"language": "fr", "contrast": True},
    {"language": "nl", "text_size": 200, "contrast": True},
]
"""Each language, and every way to see."""

HOME = "https://example.org/"
GIST = "Cup {says}\nA cup comes back {says}\nTen times {says}"

ADDRESSED = replace(
    EXHIBITION,
    address=Text({"nl": HOME}),
    sections=tuple(
        replace(stop, address=Text({"nl": LONG})) if stop.id == "lever" else stop
        for stop in EXHIBITION.sections
    ),
)


def code_of(stand: Stand) -> Image.Image:
    """The pixels of the one code on the screen."""
    place = items.place(stand.item("Code"))
    return grab(stand.window).crop(
        (round(place.left()), round(place.top()), round(place.right()), round(place.bottom()))
    )


def across_of(stand: Stand) -> int:
    """How many squares the code has on a side."""
    return int(stand.item("Code").property("across"))


def square_of(stand: Stand) -> int:
    """How many pixels a square should have for the distance."""
    return int(stand.stage.sizes.property("square"))


def take(stand: Stand, place: Place, link: int | None = None, **seen: object) -> None:
    """Opens the panel at `place`, for its link at the place `link` if one is given."""
    stand.come(place, panel=Panel.TAKE, calm=True, **seen)  # type: ignore[arg-type]
    stand.controller.become(replace(stand.controller.visit, link=link))
    stand.lay_out()
    stand.settle()


def everywhere(exhibition: Exhibition) -> list[tuple[Place, int | None, dict[str, str]]]:
    """Places with what is to be taken along there in each language."""
    if exhibition.address is None:
        first = links_of(CUP)[0].address
        gists = {language: GIST.format(says=says) for language, says in SAYS.items()}
        links = {language: first.said_in(language) for language in LANGUAGES}
        return [(Page("cup"), None, gists), (Page("cup"), 0, links)]
    long, home = dict.fromkeys(LANGUAGES, LONG), dict.fromkeys(LANGUAGES, HOME)
    return [(Page("lever"), None, long), (Overview(), None, home)]


@ZBAR
@pytest.mark.parametrize("screen", SCREENS.values(), ids=list(SCREENS))
@pytest.mark.parametrize("exhibition", [EXHIBITION, ADDRESSED], ids=["texts", "addresses"])
def test_it_is_read_from_the_screen(
    open_stand: Open, tmp_path: Path, screen: Screen, exhibition: Exhibition
) -> None:
    stand = open_stand(exhibition, screen=screen)
    for (place, link, carried), seen in product(everywhere(exhibition), SEEN):
        take(stand, place, link, **seen)
        assert read(grab(stand.window), tmp_path) == carried[str(seen["language"])]
        if isinstance(place, Page):
            assert flaws(stand.window, screen.pixels_per_mm) == []


@pytest.mark.parametrize("screen", SCREENS.values(), ids=list(SCREENS))
def test_every_square_is_whole_pixels_black_on_white(open_stand: Open, screen: Screen) -> None:
    stand = open_stand(ADDRESSED, screen=screen)
    places: tuple[Place, ...] = (Page("lever"), Overview())
    for place, contrast in product(places, (False, True)):
        take(stand, place, contrast=contrast)
        picture, across = code_of(stand), across_of(stand)
        square = picture.width // across
        assert picture.size == (across * square, across * square)
        assert 3 <= square <= square_of(stand)
        assert {colour for _, colour in picture.getcolors() or ()} == {(0, 0, 0), (255,) * 3}
        small = picture.resize((across, across), Image.Resampling.NEAREST)
        assert small.resize(picture.size, Image.Resampling.NEAREST).tobytes() == picture.tobytes()
        quiet = Image.new("RGB", (across, QUIET), "white").tobytes()
        assert small.crop((0, 0, across, QUIET)).tobytes() == quiet


@pytest.mark.parametrize("screen", SCREENS.values(), ids=list(SCREENS))
def test_a_usual_address_is_as_large_as_the_distance_asks_for(
    open_stand: Open, screen: Screen
) -> None:
    stand = open_stand(ADDRESSED, screen=screen)
    take(stand, Overview())
    across = across_of(stand)
    assert code_of(stand).width == across * square_of(stand)
    assert code_of(stand).width / screen.pixels_per_mm >= screen.viewing_mm / 10


@ZBAR
def test_the_button_opens_it_and_nobody_there_closes_it(
    stand: Stand, fingers: Fingers, tmp_path: Path
) -> None:
    stand.go(Page("depot"))
    fingers.tap(items.centre(stand.control(stand.words("take"))))
    stand.settle()
    gist = "Ada Lovelace – Depot in het Nederlands\nBicycles for children in het Nederlands"
    assert read(grab(stand.window), tmp_path) == gist
    stand.pass_time(LIMITS.idle)
    assert (stand.shown.panel, stand.shown.seconds_left) == ("", 20)
    stand.pass_time(LIMITS.countdown)
    assert (stand.shown.screen, stand.shown.panel) == ("attract", "")


def test_the_button_closes_it_again_and_so_does_a_touch_beside_it(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Overview())
    button = items.centre(stand.control(stand.words("take")))
    fingers.tap(button)
    assert stand.shown.panel == "take"
    fingers.tap(button)
    assert stand.shown.panel == ""
    fingers.tap(button)
    fingers.tap(items.centre(stand.item("Code")))
    assert stand.shown.panel == "take"
    fingers.tap(items.place(stand.window.contentItem()).topLeft())
    assert (stand.shown.panel, stand.shown.screen) == ("", "overview")


def test_escape_closes_it_and_a_page_further_too(stand: Stand) -> None:
    for key, stop in ((Qt.Key.Key_Escape, "cup"), (Qt.Key.Key_PageDown, "depot")):
        stand.go(Page("cup"), panel=Panel.TAKE)
        QTest.keyClick(stand.window, key)
        assert (stand.shown.panel, stand.shown.stop) == ("", stop)


def test_a_link_is_a_card_that_shows_its_code(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("cup"))
    for link, address in enumerate(("https://example.org/nl/kop", "mailto:ada@example.org")):
        card = items.of(stand.window, "LinkBlock")[link]
        card.forceActiveFocus()
        until_still(lambda card=card: items.place(card).top())  # type: ignore[misc]
        fingers.tap(items.centre(card))
        assert (stand.shown.panel, stand.shown.link) == ("take", link)
        shown = {str(text.property("text")) for text in items.texts(stand.window)}
        assert address.partition("//")[2] in shown or address.partition(":")[2] in shown
        QTest.keyClick(stand.window, Qt.Key.Key_Escape)
        assert stand.shown.panel == ""
        QTest.keyClick(stand.window, Qt.Key.Key_Return)
        assert (stand.shown.panel, stand.shown.link) == ("take", link)
        QTest.keyClick(stand.window, Qt.Key.Key_Escape)


def test_those_who_do_not_see_are_told_what_the_code_does(stand: Stand) -> None:
    take(stand, Page("cup"), 0)
    assert items.label(stand.item("Code")) == f"{stand.words('take_opens')} example.org/nl/kop"
    take(stand, Page("cup"))
    assert items.label(stand.item("Code")) == stand.words("take_text")


@ZBAR
def test_an_exhibition_that_is_written_anew_is_taken_along_anew(
    open_stand: Open, tmp_path: Path
) -> None:
    stand = open_stand()
    take(stand, Page("cup"), 1)
    assert read(grab(stand.window), tmp_path) == "mailto:ada@example.org"
    without = replace(CUP, blocks=())
    sections = tuple(without if stop == CUP else stop for stop in ADDRESSED.sections)
    stand.stage.become(replace(ADDRESSED, sections=sections), ())
    stand.settle()
    assert read(grab(stand.window), tmp_path) == HOME
