"""A visit that goes on in an exhibition that was written anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.model import Exhibition, GalleryBlock, Photo, Section, photos_of
from kiosk.visit.carry import carried
from kiosk.visit.events import Event, Ticked
from kiosk.visit.state import Attract, Countdown, Overview, Page, Panel, Place, Visit, Zoom
from kiosk.visit.step import step
from kiosk.visit.view import what_to_show
from tests.visit.samples import LIMITS, WALK, at, exhibition, photo, section
from tests.visit.walks import acts, seconds, visits

SHORT = exhibition(section("wheel"), section("cup", picture=photo()))
"""The cup has one picture left and stands second; `depot` and `lever` are gone."""

WAYS: list[tuple[Place, Place]] = [
    (Overview(), Overview()),
    (Page("cup"), Page("cup")),
    (Page("depot"), Overview()),
    (Zoom("cup", 0), Zoom("cup", 0)),
    (Zoom("cup", 1), Page("cup")),
    (Zoom("depot", 0), Overview()),
    (Attract("cup", 90.0, paused=True), Attract("cup", 90.0, paused=True)),
    (Attract("lever", 90.0, paused=True), Attract("wheel", 90.0, paused=True)),
    (Countdown(Page("cup"), 95.0), Countdown(Page("cup"), 95.0)),
    (Countdown(Page("lever"), 95.0), Countdown(Overview(), 95.0)),
    (Countdown(Zoom("cup", 2), 95.0), Countdown(Page("cup"), 95.0)),
    (Countdown(Overview(), 95.0), Countdown(Overview(), 95.0)),
]


@pytest.mark.parametrize(("place", "expected"), WAYS)
def test_where_it_goes_on(place: Place, expected: Place) -> None:
    visit = at(place)
    assert carried(visit, SHORT) == replace(visit, place=expected)


def test_a_stop_that_is_beside_the_tour_now_is_gone() -> None:
    beside = exhibition(section("cup"), section("lever"), tour=("cup",))
    assert carried(at(Page("lever")), beside).place == Overview()
    assert carried(at(Attract("lever", 0.0)), beside).place == Attract("cup", 0.0)


@pytest.mark.parametrize(
    ("languages", "language", "home"),
    [
        (("nl", "en"), "en", "nl"),
        (("en", "nl"), "en", "nl"),
        (("fr", "nl"), "fr", "nl"),
        (("fr", "en"), "en", "fr"),
        (("fr",), "fr", "fr"),
    ],
)
def test_the_language_stays_where_it_can(
    languages: tuple[str, ...], language: str, home: str
) -> None:
    visit = replace(at(Overview()), language="en", home_language="nl")
    found = carried(visit, replace(WALK, languages=languages))
    assert found == replace(visit, language=language, home_language=home)


def test_nothing_that_is_chosen_is_lost() -> None:
    visit = replace(
        at(Page("cup"), Panel.COMFORT), text_size=200, contrast=True, calm=True, active_at=3.0
    )
    assert carried(visit, SHORT) == visit


def _section(name: str, pictures: int) -> Section:
    photos: tuple[Photo, ...] = tuple(photo(str(n)) for n in range(pictures))
    return section(name, *([GalleryBlock(photos)] if photos else []))


@st.composite
def exhibitions(draw: st.DrawFn) -> Exhibition:
    """Some of the stops that there were and some that are new, in any order."""
    names = draw(
        st.lists(st.sampled_from([*WALK.tour, "left-out", "new", "newer"]), min_size=1, unique=True)
    )
    stops = [_section(name, draw(st.integers(0, 4))) for name in names]
    tour = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    languages = st.lists(st.sampled_from(["nl", "en", "fr", "pt-BR"]), min_size=1, unique=True)
    return replace(exhibition(*stops, tour=tuple(tour)), languages=tuple(draw(languages)))


quick = settings(deadline=None)


@quick
@given(visits(), exhibitions())
def test_it_names_only_what_is_there(visit: Visit, new: Exhibition) -> None:
    found = carried(visit, new)
    shown = what_to_show(found, new, LIMITS)
    assert found.language in new.languages
    assert found.home_language in new.languages
    assert (shown.index, shown.stop) in {(-1, ""), *enumerate(new.tour)}
    if shown.screen == "zoom":
        assert shown.picture < len(photos_of(new.stops[shown.stop]))


@quick
@given(visits(), exhibitions())
def test_nothing_else_changes(visit: Visit, new: Exhibition) -> None:
    found = carried(visit, new)
    for name in ("now", "active_at", "text_size", "contrast", "calm", "panel"):
        assert getattr(found, name) == getattr(visit, name)
    assert isinstance(found.place, Countdown) == isinstance(visit.place, Countdown)
    assert isinstance(found.place, Attract) == isinstance(visit.place, Attract)


@quick
@given(visits())
def test_in_the_same_exhibition_nothing_changes_at_all(visit: Visit) -> None:
    assert carried(visit, WALK) == visit


@quick
@given(visits(), exhibitions())
def test_carried_twice_is_carried_once(visit: Visit, new: Exhibition) -> None:
    once = carried(visit, new)
    assert carried(once, new) == once


@quick
@given(visits(), exhibitions(), st.lists(acts | seconds, max_size=8))
def test_the_visit_goes_on(visit: Visit, new: Exhibition, events: list[Event | float]) -> None:
    visit = carried(visit, new)
    for event in events:
        happened = Ticked(visit.now + event) if isinstance(event, float) else event
        visit = step(visit, happened, new, LIMITS)
        what_to_show(visit, new, LIMITS)
