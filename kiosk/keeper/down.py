"""What follows when the show crashed or hung."""

from __future__ import annotations

from dataclasses import replace

from kiosk.exits import NO_SCREEN
from kiosk.keeper.ends import End, Kind
from kiosk.keeper.happening import Action, Fail, Record, Where
from kiosk.keeper.limits import Limits
from kiosk.keeper.state import Downs, Show, State


def after_bad_end(
    state: State, show: Show, code: int, limits: Limits
) -> tuple[State, tuple[Action, ...]]:
    """When the next show starts, where its visit goes on, and what it does not show."""
    end = End(Kind.HUNG if show.hung else Kind.CRASHED, code, show.bundle, show.page)
    was_well = show.well_for >= limits.healthy
    row = 0 if was_well else state.row
    page = state.page.with_one_of(show.page)
    after = replace(
        state,
        start_at=state.now + limits.waits[min(row, len(limits.waits) - 1)],
        where=_at_rest(show.where) if page.times >= limits.page_downs else show.where,
        row=row + 1,
        page=page,
        bundle=Downs() if was_well else state.bundle.with_one_of(show.bundle),
    )
    if show.bundle is None or (code == NO_SCREEN and show.drew is None):
        return after, (Record(end),)
    given_up = replace(after, start_at=state.now, row=0, bundle=Downs())
    ends = (Record(end), Record(replace(end, kind=Kind.FAILED)))
    if show.on_trial and not was_well:
        return given_up, (*ends, Fail(show.bundle))
    if after.bundle.times < limits.bundle_downs:
        return after, (Record(end),)
    return replace(given_up, avoid=state.avoid | {show.bundle}), ends


def _at_rest(where: Where | None) -> Where | None:
    """The attract loop from its beginning, for the same visitor."""
    return None if where is None else {**where, "screen": "attract", "stop": ""}
