"""A visit that goes on after a new start, perhaps in another exhibition."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import photos_of
from kiosk.visit.clock import begin
from kiosk.visit.resume import resumed, where
from kiosk.visit.state import Attract, Countdown, Overview, Page, Place, Visit, Zoom
from kiosk.visit.view import what_to_show
from tests.visit.samples import LIMITS, WALK
from tests.visit.walks import visits

FRESH = begin(WALK, "nl", 500.0)
CHOSEN = {"language": "en", "text_size": 150, "contrast": True, "calm": True}


def goes_on(**said: object) -> Visit:
    return resumed(FRESH, json.dumps(said), WALK)


@given(visits())
def test_a_visitor_finds_everything_again(visit: Visit) -> None:
    shown = what_to_show(visit, WALK, LIMITS)
    again = resumed(FRESH, json.dumps(where(shown)), WALK)
    expected = replace(shown, panel="", link=None, paused=False, seconds_left=0)
    assert what_to_show(again, WALK, LIMITS) == expected
    assert (again.now, again.active_at, again.home_language) == (500.0, 500.0, "nl")
    assert not isinstance(again.place, Countdown)


PLACES: list[tuple[dict[str, object], Place]] = [
    ({"screen": "attract", "stop": "cup"}, Attract("cup", 500.0)),
    ({"screen": "attract", "stop": ""}, FRESH.place),
    ({"screen": "attract"}, FRESH.place),
    ({"screen": "overview"}, Overview()),
    ({"screen": "page", "stop": "cup"}, Page("cup")),
    ({"screen": "page", "stop": "gone"}, Overview()),
    ({"screen": "page", "stop": ["cup"]}, FRESH.place),
    ({"screen": "zoom", "stop": "cup", "picture": 1}, Zoom("cup", 1)),
    ({"screen": "zoom", "stop": "cup", "picture": 99}, Page("cup")),
    ({"screen": "zoom", "stop": "cup", "picture": -1}, Page("cup")),
    ({"screen": "zoom", "stop": "cup", "picture": True}, Page("cup")),
    ({"screen": "zoom", "stop": "cup"}, FRESH.place),
    ({"screen": "countdown", "stop": "cup"}, FRESH.place),
    ({}, FRESH.place),
]


@pytest.mark.parametrize(("said", "place"), PLACES)
def test_where_it_goes_on(said: dict[str, object], place: Place) -> None:
    assert goes_on(**said) == replace(FRESH, place=place)
    chosen = replace(FRESH, place=place, language="en", text_size=150, contrast=True, calm=True)
    assert goes_on(**said, **CHOSEN) == chosen


@pytest.mark.parametrize(
    "said",
    [
        {"language": "xx"},
        {"language": ["en"]},
        {"text_size": 151},
        {"text_size": "150"},
        {"text_size": 150.0},
        {"contrast": 1},
        {"calm": "true"},
        {"panel": "comfort", "now": 3, "odd": {}},
    ],
)
def test_what_is_wrong_is_left_out(said: dict[str, object]) -> None:
    assert goes_on(**said) == FRESH


@pytest.mark.parametrize("text", ["", "noise", "[]", "null", "3", "[" * 100_000, '{"screen'])
def test_what_is_no_visit_is_left_out(text: str) -> None:
    assert resumed(FRESH, text, WALK) == FRESH


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
_SAID = st.fixed_dictionaries(
    {},
    optional={
        "screen": st.sampled_from(["attract", "overview", "page", "zoom"]) | _JSON,
        "stop": st.sampled_from([*WALK.stops]) | _JSON,
        "picture": st.integers(-2, 5) | _JSON,
        "language": st.sampled_from(["nl", "en"]) | _JSON,
        "text_size": st.sampled_from([100, 200]) | _JSON,
    },
)


@given(_SAID)
def test_whatever_is_said_names_only_what_is_there(said: dict[str, object]) -> None:
    shown = what_to_show(goes_on(**said), WALK, LIMITS)
    assert shown.language in WALK.languages
    if shown.screen == "zoom":
        assert shown.picture in range(len(photos_of(WALK.stops[shown.stop])))
