"""The screens for staff on the usual screens, in each language: all can be reached and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import state as s
from kiosk.words import languages
from tests.ui.backstage import BROKEN, OFFER, Behind, behind
from tests.ui.exhibits import EXHIBITION
from tests.ui.geometry import flaws
from tests.ui.stand import Stand
from tests.ui.test_geometry import SCREENS

PLACES: dict[str, s.Place] = {
    "pin": s.Asking(s.Menu(), typed="123456789012", fault=s.Mistake.WRONG, left=2),
    "wait": s.Asking(s.Menu(), fault=s.Mistake.WRONG, wait_until=900),
    "new": s.NewPin(fault=s.Mistake.NOT_KEPT),
    "menu": s.Menu(),
    "looking": s.Looking(OFFER, since=0),
    "fit": s.Looked(OFFER, s.Report(True)),
    "unfit": s.Looked(OFFER, BROKEN),
    "installing": s.Installing(OFFER, since=-9, step="pictures", done=0.6),
    "older": s.Refused(OFFER.title, BROKEN, OFFER, older=True),
    "sure": s.Sure(s.Deed.SHOW, "previous", OFFER.title),
    "quit": s.Sure(s.Deed.QUIT),
    "starting": s.Starting(OFFER.title),
    "cleaning": s.Cleaning(until=60),
    "problems": s.Problems(),
}


@pytest.fixture(scope="module", params=SCREENS.values(), ids=list(SCREENS))
def staff(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[tuple[Behind, float]]:
    """Behind a stand of each screen, and its pixels per millimetre."""
    stand = Stand(EXHIBITION, bundle, request.param, tmp_path_factory.mktemp("trace") / "trace")
    stand.open()
    cover = next((bundle / "pictures").iterdir())
    with behind(stand, tmp_path_factory.mktemp("data"), cover) as opened:
        yield opened, request.param.pixels_per_mm
        stand.close()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("place", PLACES)
def test_all_can_be_reached_and_read(
    staff: tuple[Behind, float], place: str, language: str
) -> None:
    screens, density = staff
    screens.go(PLACES[place], language)
    assert flaws(screens.window, density) == []


def test_the_show_is_out_of_reach_behind_them(staff: tuple[Behind, float]) -> None:
    screens, _ = staff
    screens.go(s.Menu(), "en")
    labels = screens.labels()
    assert "Back to the show" in labels
    assert "Touch to begin" not in labels
