"""What the menu lists."""

from __future__ import annotations

from typing import Any

from kiosk.staff.rows import before, entry_row, stick_row
from kiosk.words.desks import staff

WORDS = staff("en")
ACTIVE: dict[str, Any] = {
    "id": "a" * 64,
    "title": "Our garden",
    "version": "2",
    "place": "active",
    "cover": None,
}
OFFER: dict[str, Any] = {
    "path": "/media/x/garden.kiosk",
    "name": "garden.kiosk",
    "title": "Our garden",
    "version": "3",
    "kind": "packed",
    "problem": None,
}


def test_the_one_on_the_screen_cannot_be_chosen() -> None:
    row = entry_row(ACTIVE, "file:///cover.jpg", WORDS)
    assert (row["shown"], row["can"]) == (True, False)
    assert row["said"] == "On the screen now · Version 2"
    assert row["cover"] == "file:///cover.jpg"


def test_the_built_in_one_is_always_there() -> None:
    row = entry_row({**ACTIVE, "id": None, "place": "built-in"}, "", WORDS)
    assert (row["bundle"], row["said"], row["can"]) == ("built-in", "Always here", True)


def test_the_built_in_one_can_be_on_the_screen() -> None:
    row = entry_row({**ACTIVE, "id": None, "place": "built-in", "shown": True}, "", WORDS)
    assert (row["said"], row["can"]) == ("On the screen now", False)


def test_a_damaged_one_is_named_by_its_first_letters() -> None:
    row = entry_row({**ACTIVE, "title": None, "version": None, "place": "kept"}, "", WORDS)
    assert (row["title"], row["said"], row["can"]) == ("aaaaaaaa", "Kept", False)


def test_one_step_back_leads_to_the_one_before() -> None:
    assert before([ACTIVE, {**ACTIVE, "place": "previous", "title": "Older"}]) == "Older"
    built_in = {**ACTIVE, "place": "built-in", "title": "Always"}
    assert before([ACTIVE, built_in]) == "Always"
    assert before([built_in]) == ""


def test_one_step_back_from_what_has_to_prove_itself() -> None:
    pending = {**ACTIVE, "place": "pending", "title": "New"}
    built_in = {**ACTIVE, "place": "built-in", "title": "Always"}
    assert before([ACTIVE, pending, built_in]) == ACTIVE["title"]
    assert before([pending, built_in]) == "Always"


def test_a_stick_is_read_then_empty_or_full() -> None:
    assert stick_row("K", [], True, WORDS)["said"] == "Reading the stick…"
    assert stick_row("K", [], False, WORDS)["said"] == "There is no exhibition on this stick."
    full = stick_row("K", [OFFER], False, WORDS)
    assert (full["title"], full["said"]) == ("On the stick K", "")
    assert full["offers"][0]["said"] == "Version 3 · One file · garden.kiosk"


def test_what_is_no_exhibition_says_why() -> None:
    broken = {**OFFER, "title": None, "version": None, "problem": {"what": "No archive."}}
    (row,) = stick_row("K", [broken], False, WORDS)["offers"]
    assert (row["title"], row["fault"]) == ("garden.kiosk", "No archive.")
