"""The snapshot of each place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit.state import Attract, Countdown, Overview, Page, Panel, Place, Visit, Zoom
from kiosk.visit.view import Shown, what_to_show
from tests.visit.samples import LIMITS, WALK

NOTHING = Shown(
    screen="",
    stop="",
    index=-1,
    picture=0,
    language="en",
    text_size=150,
    contrast=False,
    calm=False,
    panel="",
    link=None,
    paused=False,
    seconds_left=0,
)

PLACES = [
    (Attract("depot", since=0.0), replace(NOTHING, screen="attract", stop="depot", index=1)),
    (
        Attract("cup", since=0.0, paused=True),
        replace(NOTHING, screen="attract", stop="cup", index=0, paused=True),
    ),
    (Overview(), replace(NOTHING, screen="overview")),
    (Page("lever"), replace(NOTHING, screen="page", stop="lever", index=2)),
    (Zoom("cup", 2), replace(NOTHING, screen="zoom", stop="cup", index=0, picture=2)),
    (Countdown(Overview(), since=95.0), replace(NOTHING, screen="overview", seconds_left=15)),
    (
        Countdown(Page("cup"), since=100.0),
        replace(NOTHING, screen="page", stop="cup", index=0, seconds_left=20),
    ),
    (
        Countdown(Zoom("cup", 1), since=81.0),
        replace(NOTHING, screen="zoom", stop="cup", index=0, picture=1, seconds_left=1),
    ),
]


@pytest.mark.parametrize(("place", "shown"), PLACES)
def test_each_place_has_its_snapshot(place: Place, shown: Shown) -> None:
    visit = Visit(
        place, language="en", home_language="nl", now=100.0, active_at=90.0, text_size=150
    )
    assert what_to_show(visit, WALK, LIMITS) == shown


@pytest.mark.parametrize(
    ("panel", "name"), [(Panel.COMFORT, "comfort"), (Panel.LANGUAGE, "language")]
)
def test_the_open_panel_is_told_by_name(panel: Panel, name: str) -> None:
    visit = Visit(Overview(), "nl", "nl", now=0.0, active_at=0.0, panel=panel)
    assert what_to_show(visit, WALK, LIMITS).panel == name


@pytest.mark.parametrize(("contrast", "calm"), [(True, False), (False, True)])
def test_contrast_and_calm_are_told(contrast: bool, calm: bool) -> None:
    visit = Visit(Overview(), "nl", "nl", now=0.0, active_at=0.0, contrast=contrast, calm=calm)
    shown = what_to_show(visit, WALK, LIMITS)
    assert (shown.contrast, shown.calm) == (contrast, calm)
