"""A turned page is there at once: its pictures were loaded while the one before was read."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.stand import Stand, until


def pages(stand: Stand) -> dict[str, QQuickItem]:
    """The pages that are loaded, by their stop."""
    pager = stand.item("Pager")
    content: QQuickItem = pager.property("contentItem")
    found = [child for child in content.childItems() if items.is_a(child, "PageScreen")]
    return {child.property("page")["id"]: child for child in found}


def pictures(page: QQuickItem) -> list[QQuickItem]:
    return [child for child in page.findChildren(QQuickItem) if items.is_a(child, "Picture")]


def told(stand: Stand, event: str) -> list[dict[str, Any]]:
    """The lines of the trace about this."""
    lines = map(json.loads, Path(stand.trace).read_text("utf-8").splitlines())
    return [line for line in lines if line["event"] == event]


@pytest.mark.parametrize(
    ("stop", "beside"),
    [("cup", {"depot"}), ("depot", {"cup", "lever"}), ("wood", {"wheels"})],
)
def test_the_neighbours_of_a_page_at_rest_are_loaded(
    stand: Stand, stop: str, beside: set[str]
) -> None:
    stand.go(Page(stop))
    until(lambda: {stop} | beside <= pages(stand).keys(), "the neighbours are there")
    for neighbour in beside:
        found = pictures(pages(stand)[neighbour])
        assert bool(found) == (EXHIBITION.stops[neighbour].picture is not None)
    until(lambda: at_ease(stand), "their pictures are there")


def test_a_turn_shows_no_frame_without_its_pictures(stand: Stand) -> None:
    stand.go(Page("cup"))
    until(lambda: told(stand, "complete")[-1]["stop"] == "cup", "the first page is complete")
    first = len(told(stand, "complete"))
    for n in range(4):
        until(lambda: at_ease(stand), "the neighbours are loaded")
        stand.controller.turn(1)
        until(partial(is_told, stand, "complete", first + n + 1), "the page is complete")
    assert [(line["stop"], line["lacking"]) for line in told(stand, "complete")[first:]] == [
        ("depot", 0),
        ("lever", 0),
        ("wheels", 0),
        ("wood", 0),
    ]


def at_ease(stand: Stand) -> bool:
    """Whether every picture that is loaded or to be loaded has come."""
    return all(p.property("settled") for page in pages(stand).values() for p in pictures(page))


def test_the_next_poster_is_loaded_while_one_is_read(stand: Stand) -> None:
    first = len(told(stand, "complete"))
    for n in range(5):
        stand.pass_time(60)
        until(partial(is_told, stand, "complete", first + n + 1), "the poster is complete")
        stand.settle()
    assert [line["lacking"] for line in told(stand, "complete")[first:]] == 5 * [0]


def is_told(stand: Stand, event: str, times: int) -> bool:
    return len(told(stand, event)) == times
