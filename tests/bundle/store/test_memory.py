"""state.json, whatever is in it: the start works and nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle import store
from kiosk.bundle.store.disk import REAL
from kiosk.bundle.store.memory import keep, read_state, recall, write_state
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import TRIES, State
from tests.bundle.store.bundles import codes, install_good, packed

A, B = "a" * 64, "b" * 64
FULL = State(A, None, B, 2, ("c" * 64,), {"key": "2026.1"})


def _wrong(**parts: object) -> bytes:
    return json.dumps({**json.loads(write_state(FULL)), **parts}).encode()


DAMAGED = {
    "empty": b"",
    "noise": bytes(range(256)),
    "cut": write_state(FULL)[:-20],
    "nulls": bytes(300),
    "list": b"[]",
    "deep": b"[" * 100_000,
    "number": _wrong(active=7),
    "path": _wrong(active="../" + A[3:]),
    "tries": _wrong(tries_left=[]),
    "endless": _wrong(tries_left=float("inf")),
    "seen": _wrong(seen=[A]),
}


def test_what_is_written_is_read() -> None:
    assert read_state(write_state(FULL)) == FULL
    assert read_state(write_state(State())) == State()


def test_tries_are_never_more_than_usual() -> None:
    assert read_state(_wrong(tries_left=10**9)).tries_left == TRIES
    assert read_state(_wrong(pending=None)).tries_left == 0


@given(st.binary(max_size=400))
def test_noise_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- the one that json raises, or ours
        read_state(data)


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_the_copy_helps(tmp_path: Path, data: bytes) -> None:
    places = Places(tmp_path)
    keep(places, FULL, REAL)
    places.state.write_bytes(data)
    state, said = recall(places)
    assert state == FULL
    assert codes(said) == ["store-state"]


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_without_any_state_the_start_works_and_no_bundle_is_lost(
    tmp_path: Path, data: bytes
) -> None:
    stand = tmp_path / "data"
    bundle = install_good(stand, packed(tmp_path, 1))
    for path in (Places(stand).state, Places(stand).copy):
        path.write_bytes(data)
    showing = store.to_show(stand)
    assert showing.id is None
    assert showing.reading.exhibition is not None
    assert codes(showing.problems) == ["store-state"]
    assert codes(store.fsck(stand, repair=True)) == ["store-state"]
    assert store.fsck(stand, repair=False) == ()
    assert store.to_show(stand).id == bundle


def test_a_state_that_is_a_folder(tmp_path: Path) -> None:
    Places(tmp_path).state.mkdir()
    assert recall(Places(tmp_path))[0] == State()
    assert store.to_show(tmp_path).id is None
