"""`kiosk run` without a bundle shows what the stand has."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.store.memory import recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import TRIES
from tests.bundle.store.bundles import codes, install
from tests.content.bundles import GARDEN
from tests.walk.walker import Start

pytest_plugins = ["tests.stage.fixtures"]


def test_a_new_bundle_is_shown_once_its_try_is_counted(start: Start, tmp_path: Path) -> None:
    bundle = install(tmp_path / "data", GARDEN)
    kiosk = start()
    state, _ = recall(Places(tmp_path / "data"))
    assert (state.pending, state.tries_left) == (bundle, TRIES - 1)
    exhibition = store.to_show(tmp_path / "data").reading.exhibition
    assert exhibition is not None
    stops = {event.details["stop"] for event in kiosk.events if event.name == "shown"}
    assert stops <= exhibition.stops.keys()


def test_a_bundle_that_is_named_waits_for_nothing_of_it(
    start: Start, environment: dict[str, str]
) -> None:
    environment["PYTHONPROFILEIMPORTTIME"] = "1"
    imported = {line.split()[-1] for line in start(str(GARDEN)).output().splitlines() if line}
    assert "kiosk.bundle.opening" in imported
    assert not {"kiosk.bundle.pack", "kiosk.bundle.store", "kiosk.bundle.signature"} & imported


def test_data_that_is_noise_is_told_in_the_trace_and_stops_nothing(
    start: Start, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    install(data, GARDEN)
    for path in (Places(data).state, Places(data).copy):
        path.write_bytes(b"noise")
    kiosk = start()
    (told,) = [e.details["text"] for e in kiosk.events if e.name == "problem"]
    assert "[store-state]" in str(told)
    assert codes(store.fsck(data, repair=False)) == ["store-state"]
