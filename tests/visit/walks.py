"""Walks of every kind, and what becomes of a visit that is left alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from kiosk.visit.clock import begin, due
from kiosk.visit.events import (
    ChoseLanguage,
    ChoseLink,
    ChoseTextSize,
    ClosedPanel,
    EnlargedPicture,
    Entered,
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
    Turned,
    WentBack,
    WentHome,
)
from kiosk.visit.reading import page_seconds
from kiosk.visit.state import TEXT_SIZES, Countdown, Page, Panel, Visit
from kiosk.visit.view import what_to_show
from tests.visit.samples import LIMITS, WALK, after

WAYS: list[tuple[Event | float, ...]] = [
    (),
    (ChoseLanguage("en"), ToggledPause(), ToggledContrast()),
    (Entered(),),
    (Entered(), WentHome(), ChoseLanguage("en")),
    (Opened("lever"), ChoseTextSize(200), ToggledCalm(), ToggledPanel(Panel.COMFORT)),
    (Opened("cup"), EnlargedPicture(2)),
    (Entered(), WentHome(), 60.0),
    (Opened("lever"), ChoseLanguage("en"), 130.0, 7.3),
    (Opened("cup"), EnlargedPicture(1), 60.0, 19.9),
]
"""How to reach each kind of place."""

acts = st.one_of(
    st.sampled_from([Touched(), Entered(), WentBack(), WentHome(), StayedOn(), Finished()]),
    st.sampled_from([ClosedPanel(), ToggledPause(), ToggledContrast(), ToggledCalm()]),
    st.builds(Opened, st.sampled_from([*WALK.tour, "left-out", "nonsense", ""])),
    st.builds(Turned, st.integers(-2, 2) | st.integers()),
    st.builds(EnlargedPicture, st.integers(0, 3) | st.integers()),
    st.builds(ChoseLanguage, st.sampled_from([*WALK.languages, "xx", ""])),
    st.builds(ChoseTextSize, st.sampled_from(TEXT_SIZES) | st.integers()),
    st.builds(ChoseLink, st.integers(0, 2) | st.integers()),
    st.builds(ToggledPanel, st.sampled_from(Panel)),
)
seconds = st.floats(0.0, 100.0)
nonsense = seconds.map(lambda passed: -passed) | st.builds(Ticked, st.floats())


@st.composite
def visits(draw: st.DrawFn) -> Visit:
    """A visit somewhere along a walk, by a clock that started at any time."""
    visit = begin(WALK, "nl", draw(st.floats(0.0, 1e7)))
    visit = after(visit, *draw(st.sampled_from(WAYS)))
    return after(visit, *draw(st.lists(acts | seconds, max_size=8)))


def left_alone(visit: Visit, until: float) -> Visit:
    """The visit when nobody touches: it ticks only when something is due."""
    while (moment := due(visit, WALK, LIMITS)) <= until:
        visit = after(visit, Ticked(moment))
    return visit


def is_fresh(visit: Visit) -> bool:
    """Whether the next visitor finds the exhibition as it was meant."""
    shown = what_to_show(visit, WALK, LIMITS)
    fresh = what_to_show(begin(WALK, "nl", visit.now), WALK, LIMITS)
    return shown == replace(fresh, stop=shown.stop, index=shown.index)


def longest(visit: Visit) -> float:
    """Seconds after which a visit left alone has to be over."""
    place = visit.place.over if isinstance(visit.place, Countdown) else visit.place
    read = page_seconds(WALK.stops[place.stop], visit.language) if isinstance(place, Page) else 0.0
    return max(LIMITS.idle, read) + LIMITS.countdown + 0.001
