"""Which bundle is shown, and what happens to that: every transition, and nothing of files.

A bundle is named by the SHA-256 of its manifest, 64 letters; None is the built-in exhibition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

TRIES = 3
"""Starts that a new bundle gets to stay healthy: one that the power cut short is no fault of it."""
MOST_BAD = 100


@dataclass(frozen=True, slots=True)
class State:
    """What the stand knows. `active` and `previous` were good; `pending` has to prove itself.

    `tries_left` counts the starts that `pending` may still have. `bad` are those that failed, the
    last one last. `seen` is the newest version of each signing key.
    """

    active: str | None = None
    previous: str | None = None
    pending: str | None = None
    tries_left: int = 0
    bad: tuple[str, ...] = ()
    seen: Mapping[str, str] = field(default_factory=dict)

    @property
    def named(self) -> tuple[str, ...]:
        """The bundles that may be shown, the one to be shown first."""
        return tuple(filter(None, (self.pending, self.active, self.previous)))


def last_shown(state: State) -> str | None:
    """What the last start chose, as far as the state tells."""
    was_tried = state.pending is not None and state.tries_left < TRIES
    return state.pending if was_tried else state.active


def installed(state: State, bundle: str) -> State:
    """`bundle` is there, and people want to see it; the active one stays until it is good."""
    if bundle in (state.active, state.previous):
        return activated(state, bundle)
    bad = tuple(other for other in state.bad if other != bundle)
    return replace(state, pending=bundle, tries_left=TRIES, bad=bad)


def activated(state: State, bundle: str | None) -> State:
    """Staff chose `bundle`. One that was good needs no proof; any other one has to prove itself."""
    if bundle == state.active:
        return _settled(state)
    if bundle in (state.previous, None):
        return _settled(replace(state, active=bundle, previous=state.active))
    return installed(state, bundle)


def rolled_back(state: State) -> State:
    """One step back: away from what is pending, or to the one before. A second one undoes that."""
    if state.pending is not None:
        return _settled(state)
    return replace(state, active=state.previous, previous=state.active)


def tried(state: State) -> State:
    """A start begins: the pending bundle has one try less, or none was left and it failed."""
    if state.pending is None:
        return state
    if state.tries_left < 1:
        return failed(state, state.pending)
    return replace(state, tries_left=state.tries_left - 1)


def marked_good(state: State, bundle: str) -> State:
    """`bundle` stayed healthy; the one that was good before it is the way back."""
    if bundle != state.pending:
        return state
    return _settled(replace(state, active=bundle, previous=state.active or state.previous))


def failed(state: State, bundle: str) -> State:
    """`bundle` crashed or hung before it was good."""
    if bundle != state.pending:
        return state
    bad = (*(other for other in state.bad if other != bundle), bundle)
    return _settled(replace(state, bad=bad[-MOST_BAD:]))


def lost(state: State, bundle: str) -> State:
    """`bundle` is gone, or no longer whole."""
    previous = None if state.previous == bundle else state.previous
    if state.active == bundle:
        state = replace(state, active=previous, previous=None)
    else:
        state = replace(state, previous=previous)
    return _settled(state) if state.pending == bundle else state


def _settled(state: State) -> State:
    return replace(state, pending=None, tries_left=0)
