"""The transitions, in every order: the last good bundle is always one step away."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.bundle.store.state import (
    MOST_BAD,
    TRIES,
    State,
    activated,
    failed,
    installed,
    last_shown,
    lost,
    marked_good,
    rolled_back,
    tried,
)

BUNDLES = ["a", "b", "c", "d"]
bundles = st.sampled_from(BUNDLES)


class Stand(RuleBasedStateMachine):
    """A stand with its staff, its power cuts and its crashes."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State()
        self.last_good: str | None = None
        self.shown: str | None = None

    @rule(bundle=bundles)
    def install(self, bundle: str) -> None:
        self.state = installed(self.state, bundle)

    @rule(bundle=st.none() | bundles)
    def activate(self, bundle: str | None) -> None:
        self.state = activated(self.state, bundle)

    @rule()
    def start(self) -> None:
        before = self.state
        self.state = tried(before)
        self.shown = self.state.pending or self.state.active
        if self.shown == before.pending and self.shown is not None:
            assert self.state.tries_left < before.tries_left

    @rule()
    def stay_healthy(self) -> None:
        if self.shown is not None:
            was_pending = self.state.pending == self.shown
            self.state = marked_good(self.state, self.shown)
            if was_pending:
                assert self.state.active == self.shown

    @rule()
    def crash(self) -> None:
        if self.shown is not None:
            self.state = failed(self.state, self.shown)

    @rule()
    def go_back(self) -> None:
        self.state = rolled_back(self.state)

    @invariant()
    def the_last_good_one_is_kept(self) -> None:
        """Good is what stayed healthy, and what staff chose of those that had."""
        self.last_good = self.state.active or self.last_good
        assert self.last_good in (None, self.state.active, self.state.previous)

    @invariant()
    def what_is_on_trial_is_neither_good_nor_bad(self) -> None:
        state = self.state
        if state.pending is None:
            assert state.tries_left == 0
        else:
            assert state.pending not in (state.active, state.previous, *state.bad)
            assert 0 <= state.tries_left <= TRIES
        assert state.active is None or state.active != state.previous


Stand.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestStand = Stand.TestCase


def test_a_new_bundle_has_some_starts_and_then_no_more() -> None:
    state = installed(State(active="a"), "b")
    for _ in range(TRIES):
        state = tried(state)
        assert state.pending == "b"
    assert tried(state) == State(active="a", bad=("b",))


def test_a_crash_ends_the_trial_at_once() -> None:
    state = tried(installed(State(active="a"), "b"))
    assert failed(state, "b") == State(active="a", bad=("b",))
    assert failed(state, "a") == state


def test_a_failed_bundle_that_is_installed_again_is_tried_again() -> None:
    state = installed(State(active="a", bad=("b", "c")), "b")
    assert state == State(active="a", pending="b", tries_left=TRIES, bad=("c",))


def test_the_one_before_needs_no_proof() -> None:
    state = State(active="a", previous="b", pending="c", tries_left=1)
    assert activated(state, "b") == State(active="b", previous="a")


def test_the_built_in_one_needs_no_proof_and_is_no_dead_end() -> None:
    state = State(active="a", previous="b", pending="c", tries_left=1)
    assert activated(state, None) == State(previous="a")
    assert rolled_back(activated(state, None)) == State(active="a")
    assert activated(State(previous="a"), None) == State(previous="a")


def test_what_the_last_start_chose() -> None:
    state = installed(State(active="a"), "b")
    assert last_shown(state) == "a"
    assert last_shown(tried(state)) == "b"
    assert last_shown(State(previous="a")) is None


def test_going_back_twice_undoes_it() -> None:
    for state in (State(active="a", previous="b"), State(active="a"), State()):
        assert rolled_back(rolled_back(state)) == state
    assert rolled_back(State(active="a")) == State(previous="a")


def test_going_back_from_what_was_never_tried_keeps_what_is_shown() -> None:
    assert rolled_back(installed(State("a", "b"), "c")) == State("a", "b")


def test_good_after_the_built_in_exhibition_keeps_the_way_back() -> None:
    state = installed(rolled_back(State(active="a")), "b")
    assert marked_good(state, "b") == State(active="b", previous="a")


def test_only_what_is_pending_is_marked_good() -> None:
    state = installed(State(active="a"), "b")
    assert marked_good(state, "c") == state


def test_what_is_lost_is_named_no_more() -> None:
    state = State("a", "b", "c", 2)
    assert lost(state, "a") == State("b", None, "c", 2)
    assert lost(state, "b") == State("a", None, "c", 2)
    assert lost(state, "c") == State("a", "b")


def test_the_list_of_failures_does_not_grow_for_ever() -> None:
    state = State()
    for number in range(MOST_BAD + 5):
        state = failed(installed(state, str(number)), str(number))
    assert len(state.bad) == MOST_BAD
    assert state.bad[-1] == str(MOST_BAD + 4)
