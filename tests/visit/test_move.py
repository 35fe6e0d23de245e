"""Where each movement leads: before, event, after."""

from __future__ import annotations

import pytest

from kiosk.visit.events import (
    EnlargedPicture,
    Entered,
    Event,
    Opened,
    Turned,
    WentBack,
    WentHome,
)
from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.visit.samples import NOW, acted, after, at

TOLD = Attract("depot", since=97.0)
START = Attract("cup", since=NOW)

MOVES: list[tuple[Place, Event, Place]] = [
    (TOLD, Entered(), Page("depot")),
    (TOLD, Turned(1), Page("depot")),
    (TOLD, Turned(-1), Page("depot")),
    (TOLD, WentBack(), Page("depot")),
    (TOLD, WentHome(), Page("depot")),
    (TOLD, EnlargedPicture(0), Page("depot")),
    (TOLD, Opened("lever"), Page("lever")),
    (Overview(), Opened("lever"), Page("lever")),
    (Overview(), Turned(1), Page("cup")),
    (Overview(), Turned(-1), START),
    (Overview(), WentBack(), START),
    (Page("cup"), Turned(1), Page("depot")),
    (Page("depot"), Turned(1), Page("lever")),
    (Page("lever"), Turned(1), Overview()),
    (Page("lever"), Turned(-1), Page("depot")),
    (Page("cup"), Turned(-1), Overview()),
    (Page("lever"), Turned(-9), Overview()),
    (Page("depot"), WentBack(), Overview()),
    (Page("depot"), WentHome(), Overview()),
    (Page("depot"), Opened("cup"), Page("cup")),
    (Page("cup"), EnlargedPicture(0), Zoom("cup", 0)),
    (Page("cup"), EnlargedPicture(2), Zoom("cup", 2)),
    (Zoom("cup", 0), Turned(1), Zoom("cup", 1)),
    (Zoom("cup", 2), Turned(-1), Zoom("cup", 1)),
    (Zoom("cup", 1), WentBack(), Page("cup")),
    (Zoom("cup", 1), WentHome(), Overview()),
    (Zoom("cup", 1), Opened("depot"), Page("depot")),
]


@pytest.mark.parametrize("panel", [None, Panel.COMFORT])
@pytest.mark.parametrize(("before", "event", "place"), MOVES)
def test_a_movement_leads_to_another_place_and_closes_the_panel(
    before: Place, event: Event, place: Place, panel: Panel | None
) -> None:
    if isinstance(event, WentBack) and panel is not None:
        place = before
    assert after(at(before, panel), event) == acted(at(place))


LEADS_NOWHERE: list[tuple[Place, Event]] = [
    (TOLD, Opened("nonsense")),
    (TOLD, Opened("left-out")),
    (Overview(), Opened("nonsense")),
    (Overview(), Opened("left-out")),
    (Overview(), Entered()),
    (Overview(), WentHome()),
    (Overview(), Turned(0)),
    (Overview(), EnlargedPicture(0)),
    (Page("cup"), Opened("nonsense")),
    (Page("cup"), Opened("cup")),
    (Page("cup"), Entered()),
    (Page("cup"), Turned(0)),
    (Page("cup"), EnlargedPicture(3)),
    (Page("cup"), EnlargedPicture(-1)),
    (Page("depot"), EnlargedPicture(0)),
    (Zoom("cup", 0), Turned(-1)),
    (Zoom("cup", 2), Turned(1)),
    (Zoom("cup", 1), Turned(0)),
    (Zoom("cup", 1), Entered()),
    (Zoom("cup", 1), EnlargedPicture(0)),
    (Zoom("cup", 1), Opened("nonsense")),
]


@pytest.mark.parametrize("panel", [None, Panel.LANGUAGE])
@pytest.mark.parametrize(("place", "event"), LEADS_NOWHERE)
def test_a_movement_that_leads_nowhere_only_counts_as_activity(
    place: Place, event: Event, panel: Panel | None
) -> None:
    assert after(at(place, panel), event) == acted(at(place, panel))


def test_one_level_out_at_a_time() -> None:
    visit = at(Zoom("cup", 1), Panel.LANGUAGE)
    places: list[Place] = [Zoom("cup", 1), Page("cup"), Overview(), START]
    for place in places:
        visit = after(visit, WentBack())
        assert visit == acted(at(place))
