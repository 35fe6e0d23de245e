"""What each event does besides movements: before, event, after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit.events import (
    ChoseLanguage,
    ChoseLink,
    ChoseTextSize,
    ClosedPanel,
    Event,
    Finished,
    Opened,
    StayedOn,
    Ticked,
    ToggledCalm,
    ToggledContrast,
    ToggledPanel,
    ToggledPause,
    Touched,
    WentBack,
)
from kiosk.visit.state import (
    TEXT_SIZES,
    Attract,
    Overview,
    Page,
    Panel,
    Place,
    Zoom,
)
from tests.visit.samples import NOW, acted, after, at

TOLD = Attract("depot", since=97.0)

CHANGES_NOTHING: list[Event] = [
    Touched(),
    StayedOn(),
    Finished(),
    ChoseLanguage("xx"),
    ChoseLanguage(""),
    ChoseTextSize(110),
    ChoseTextSize(-100),
]


@pytest.mark.parametrize("panel", [None, Panel.LANGUAGE])
@pytest.mark.parametrize("place", [TOLD, Overview(), Page("cup"), Zoom("cup", 1)])
@pytest.mark.parametrize("event", CHANGES_NOTHING)
def test_what_means_nothing_here_only_counts_as_activity(
    place: Place, event: Event, panel: Panel | None
) -> None:
    assert after(at(place, panel), event) == acted(at(place, panel))


@pytest.mark.parametrize("place", [TOLD, Overview(), Page("cup"), Zoom("cup", 1)])
def test_the_bar_acts_in_place(place: Place) -> None:
    fresh = acted(at(place))
    comfort = replace(fresh, panel=Panel.COMFORT)
    assert after(fresh, ToggledPanel(Panel.COMFORT)) == comfort
    assert after(comfort, ToggledPanel(Panel.COMFORT)) == fresh
    assert after(comfort, ToggledPanel(Panel.LANGUAGE)) == replace(fresh, panel=Panel.LANGUAGE)
    assert after(comfort, ClosedPanel()) == fresh
    assert after(fresh, ClosedPanel()) == fresh
    for percent in TEXT_SIZES:
        assert after(comfort, ChoseTextSize(percent)) == replace(comfort, text_size=percent)


@pytest.mark.parametrize("place", [TOLD, Overview(), Page("cup"), Zoom("cup", 1)])
def test_contrast_and_calm_are_switched_with_the_panel_open(place: Place) -> None:
    comfort = acted(at(place, Panel.COMFORT))
    contrast = replace(comfort, contrast=True)
    assert after(comfort, ToggledContrast()) == contrast
    assert after(contrast, ToggledCalm()) == replace(contrast, calm=True)
    assert after(contrast, ToggledCalm(), ToggledContrast()) == replace(comfort, calm=True)
    assert after(contrast, ToggledContrast()) == comfort


@pytest.mark.parametrize("place", [Overview(), Page("cup"), Zoom("cup", 1)])
def test_a_language_is_chosen_in_place(place: Place) -> None:
    chosen = after(at(place, Panel.LANGUAGE), ChoseLanguage("en"))
    assert chosen == replace(acted(at(place)), language="en")


def test_a_language_chosen_in_the_attract_loop_tells_its_stop_anew() -> None:
    chosen = after(at(TOLD, Panel.LANGUAGE), ChoseLanguage("en"))
    assert chosen == replace(acted(at(Attract("depot", since=NOW))), language="en")


def test_the_attract_loop_is_paused_and_let_go() -> None:
    paused = after(at(TOLD), ToggledPause())
    assert paused == acted(at(Attract("depot", since=NOW, paused=True)))
    assert after(paused, 4.0, ToggledPause()).place == Attract("depot", since=NOW + 4.0)


@pytest.mark.parametrize("place", [Overview(), Page("cup"), Zoom("cup", 1)])
def test_only_the_attract_loop_can_be_paused(place: Place) -> None:
    assert after(at(place), ToggledPause()) == acted(at(place))


@pytest.mark.parametrize("now", [NOW, NOW - 1.0, -1e300, float("-inf"), float("inf"), float("nan")])
def test_a_clock_that_does_not_go_on_changes_nothing(now: float) -> None:
    visit = at(TOLD)
    assert after(visit, Ticked(now)) == visit


@pytest.mark.parametrize("link", [0, 1])
def test_a_link_opens_the_panel_with_its_code(link: int) -> None:
    page = acted(at(Page("cup")))
    chosen = replace(page, panel=Panel.TAKE, link=link)
    assert after(page, ChoseLink(link)) == chosen
    assert after(chosen, ToggledPanel(Panel.TAKE)) == page
    assert after(chosen, ClosedPanel()) == page
    assert after(chosen, WentBack()) == page
    assert after(chosen, Opened("lever")) == acted(at(Page("lever")))
    assert after(chosen, ToggledPanel(Panel.COMFORT)) == replace(page, panel=Panel.COMFORT)
    assert after(page, ToggledPanel(Panel.TAKE)) == replace(chosen, link=None)


@pytest.mark.parametrize(
    ("place", "link"),
    [(Page("cup"), 2), (Page("cup"), -1), (Page("lever"), 0), (Overview(), 0), (TOLD, 0)],
)
def test_a_link_that_is_not_there_opens_nothing(place: Place, link: int) -> None:
    assert after(at(place), ChoseLink(link)) == acted(at(place))
