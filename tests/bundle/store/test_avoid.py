"""What brought the show down is passed over, and stays what it is."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.store.memory import recall
from kiosk.bundle.store.places import Places
from tests.bundle.store.bundles import install, install_good, packed


def test_what_is_avoided_is_not_shown_and_nothing_is_changed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    first, second = (install_good(data, packed(tmp_path, version)) for version in (1, 2))
    before = recall(Places(data))
    assert store.to_show(data, avoid={first}).id == second
    assert store.to_show(data, avoid={second}).id == first
    showing = store.to_show(data, avoid={first, second})
    assert (showing.id, showing.problems) == (None, ())
    assert recall(Places(data)) == before


def test_staff_who_choose_the_built_in_exhibition_see_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    bundle = install_good(data, packed(tmp_path, 1))
    store.activate(data, None)
    assert store.to_show(data).id is None
    store.roll_back(data)
    assert store.to_show(data).id == bundle
    store.roll_back(data)
    assert store.to_show(data).id is None


def test_one_that_has_to_prove_itself_is_tried_all_the_same(tmp_path: Path) -> None:
    bundle = install(tmp_path / "data", packed(tmp_path, 1))
    assert store.to_show(tmp_path / "data", avoid={bundle}).id == bundle
