"""What went wrong lately is told once, the newest first."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.codes import Fault
from kiosk.inbox.memory import Memory, after, keep
from kiosk.keeper.ends import End, Kind, record
from kiosk.problems import Mark, Problem, Severity
from kiosk.staff.troubles import troubles
from kiosk.words import wording
from kiosk.words.desks import staff
from tests.bundle.store.bundles import install
from tests.content.bundles import GARDEN

WORDS = staff("en")


def test_a_stand_without_trouble_has_none(tmp_path: Path) -> None:
    assert troubles(tmp_path / "nowhere", WORDS, "en") == ()


def test_what_happened_often_is_told_once(tmp_path: Path) -> None:
    for page in ("depot", "villa", "depot"):
        record(tmp_path, End(Kind.CRASHED, -11, None, page))
    depot, villa = troubles(tmp_path, WORDS, "en")
    assert (depot.what, depot.cure) == (WORDS["wrong_crashed"], "It was at the page depot.")
    assert (depot.place, villa.place) == ("2 times", "")


def test_an_exhibition_that_failed_is_named(tmp_path: Path) -> None:
    bundle = install(tmp_path, GARDEN)
    record(tmp_path, End(Kind.HUNG, 0, bundle, ""))
    record(tmp_path, End(Kind.FAILED, 0, bundle, ""))
    failed, hung = troubles(tmp_path, WORDS, "en")
    assert failed.what.startswith("“A garden for everyone” did not run.")
    assert (hung.what, hung.cure) == (WORDS["wrong_hung"], "")


def test_one_that_is_gone_is_named_by_its_first_letters(tmp_path: Path) -> None:
    record(tmp_path, End(Kind.FAILED, 0, "ab" * 32, ""))
    (failed,) = troubles(tmp_path, WORDS, "en")
    assert failed.what.startswith("“abababab” did not run.")


def test_what_lies_in_the_inbox_and_was_refused(tmp_path: Path) -> None:
    problem = Problem(Severity.ERROR, Fault.ARCHIVE_NOT, Mark("tuin.kiosk"))
    seen = Memory({"tuin.kiosk": (1, 2, 0, 0)})
    keep(tmp_path, after(seen, "tuin.kiosk", (problem,)))
    record(tmp_path, End(Kind.CRASHED, -11, None, ""))
    refused, crashed = troubles(tmp_path, WORDS, "en")
    assert refused.place == "In the inbox: tuin.kiosk"
    assert refused.what == wording(problem, "en").what
    assert crashed.what == WORDS["wrong_crashed"]
