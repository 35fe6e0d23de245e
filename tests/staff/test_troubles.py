"""What went wrong lately is told once, the newest first."""

from __future__ import annotations

from pathlib import Path

from kiosk.keeper.ends import End, Kind, record
from kiosk.staff.troubles import troubles
from kiosk.words.desks import staff
from tests.bundle.store.bundles import install
from tests.content.bundles import GARDEN

WORDS = staff("en")


def test_a_stand_without_trouble_has_none(tmp_path: Path) -> None:
    assert troubles(tmp_path / "nowhere", WORDS) == ()


def test_what_happened_often_is_told_once(tmp_path: Path) -> None:
    for page in ("depot", "villa", "depot"):
        record(tmp_path, End(Kind.CRASHED, -11, None, page))
    depot, villa = troubles(tmp_path, WORDS)
    assert (depot.what, depot.cure) == (WORDS["wrong_crashed"], "It was at the page depot.")
    assert (depot.place, villa.place) == ("2 times", "")


def test_an_exhibition_that_failed_is_named(tmp_path: Path) -> None:
    bundle = install(tmp_path, GARDEN)
    record(tmp_path, End(Kind.HUNG, 0, bundle, ""))
    record(tmp_path, End(Kind.FAILED, 0, bundle, ""))
    failed, hung = troubles(tmp_path, WORDS)
    assert failed.what.startswith("A garden for everyone did not run.")
    assert (hung.what, hung.cure) == (WORDS["wrong_hung"], "")


def test_one_that_is_gone_is_named_by_its_first_letters(tmp_path: Path) -> None:
    record(tmp_path, End(Kind.FAILED, 0, "ab" * 32, ""))
    (failed,) = troubles(tmp_path, WORDS)
    assert failed.what.startswith("abababab did not run.")
