"""How the stops of the tour are counted and coloured."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

from kiosk.content.colours import BLACK, FILLS, INK, MAXIMUM_CONTRAST, PAPER, WHITE, contrast
from kiosk.content.model import Exhibition, PeopleBlock, Theme
from tests.visit.samples import exhibition, pioneer, section, told

MANY = 2000
"""As many stops as an exhibition may have."""


def test_pages_follow_the_tour_and_number_its_sections() -> None:
    stops = (section("a"), section("b"), section("left-out"), section("c"), pioneer("depot"))
    pages = told(exhibition(*stops, tour=("c", "depot", "a", "b")))
    assert [(seen["id"], seen["number"]) for seen in pages] == [
        ("c", 1),
        ("depot", 0),
        ("a", 2),
        ("b", 3),
    ]


def _fills(of: Exhibition) -> list[str]:
    return [seen["accent"]["fill"] for seen in told(of)]


def test_sections_take_the_colours_in_order_and_again_and_pioneers_are_alike() -> None:
    colours = [FILLS[name] for name in ("coral", "leaf", "sky", "plum", "sea", "rose")]
    sections = [section(f"s{number}") for number in range(len(colours) + 1)]
    fills = _fills(exhibition(*sections, pioneer("p"), pioneer("q")))
    assert fills == [*colours, colours[0], FILLS["sun"], FILLS["sun"]]


def test_a_theme_takes_their_place() -> None:
    plain = exhibition(section("a"), section("b"), pioneer("p"), section("c"))
    themed = replace(plain, theme=Theme(sections=("#7B3FA0", "#2F62F0"), pioneers="#FF5A3C"))
    assert _fills(themed) == ["#7B3FA0", "#2F62F0", "#FF5A3C", "#7B3FA0"]


def test_a_section_keeps_its_colour_wherever_the_tour_puts_it() -> None:
    stops = (section("a"), section("left-out"), section("b"), pioneer("p"))
    fills = _fills(exhibition(*stops, tour=("b", "p", "a")))
    assert fills == [FILLS["sky"], FILLS["sun"], FILLS["coral"]]


def test_every_colour_has_its_roles() -> None:
    (page,) = told(exhibition(section("a")))
    accent = page["accent"]
    assert (accent["fill"], accent["onFill"]) == (FILLS["coral"], INK)
    assert contrast(accent["onPaper"], PAPER) >= 4.5
    assert accent["onInk"] == FILLS["coral"]


def test_maximum_contrast_moves_the_colours_of_pages_and_tiles() -> None:
    of = exhibition(section("a", PeopleBlock(("p",))), pioneer("p"))
    page, page_of_p = told(of, contrast=True)
    (block,) = page["blocks"]
    assert [tile["accent"] for tile in block["tiles"]] == [page_of_p["accent"]]
    for accent in (page["accent"], page_of_p["accent"]):
        assert contrast(accent["onFill"], accent["fill"]) >= MAXIMUM_CONTRAST
        assert contrast(accent["onPaper"], WHITE) >= MAXIMUM_CONTRAST
        assert contrast(accent["onInk"], BLACK) >= MAXIMUM_CONTRAST


def test_ten_times_the_stops_take_some_ten_times_as_long() -> None:
    few, many = (
        exhibition(*(section(f"s{number}") for number in range(stops)), pioneer("p"))
        for stops in (MANY // 10, MANY)
    )
    assert _seconds(many) < 30 * _seconds(few)


def _seconds(of: Exhibition) -> float:
    """Processor time that all pages take, the least of three."""

    def once() -> float:
        begun = process_time()
        told(of)
        return process_time() - begun

    return min(once() for _ in range(3))
