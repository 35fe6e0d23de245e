"""What the presenter reads at a stop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Stop
from kiosk.talk.script import notes_of
from tests.visit.samples import pioneer, section, text

NOTED = text("Eerst _dit_.\n__Dan__ dat.", "First this.")


@pytest.mark.parametrize("stop", [section("cup"), pioneer("depot")])
def test_notes_are_plain_paragraphs(stop: Stop) -> None:
    assert notes_of(stop, "nl") == ()
    noted = replace(stop, notes=NOTED)
    assert notes_of(noted, "nl") == ("Eerst dit.", "Dan dat.")
    assert notes_of(noted, "en") == ("First this.",)
    assert notes_of(noted, "tr") == ("Eerst dit.", "Dan dat.")


@pytest.mark.parametrize("words", ["", " \n\n "])
def test_empty_notes_are_none(words: str) -> None:
    assert notes_of(replace(section("cup"), notes=text(words)), "nl") == ()


def test_marks_do_not_reach_into_another_paragraph() -> None:
    assert notes_of(replace(section("cup"), notes=text("_a\nb_")), "nl") == ("_a", "b_")
