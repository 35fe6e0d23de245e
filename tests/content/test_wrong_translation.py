"""Every mistake in a translation is reported at its place, and the show goes on without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.problems import Severity
from tests.content.bundles import SMALL, found, read_text, unmarked

CONTENT = SMALL.replace("[en]", "[en, nl]") + (
    """\
    blocks:
      - facts: [One, Two]
      - people: [two]
      - quote: Hello
  - id: three
    title: Three
pioneers:
  - id: two
    people: Two
    organisation: Two
"""
)
DUTCH = """\
language: nl
title: Klein
sections:
  one:
    title: Eén
    picture: {alt: Een beeld}
    blocks:
      - facts: [Een, Twee]
      - people
      - quote: Dag
  three:
    title: Drie
pioneers:
  two: {organisation: Twee}
"""
PEOPLE = "      - people\n"
FACTS = "[Een, Twee]"

WRONG: list[tuple[str, str, str]] = [
    ("keys-expected", DUTCH, "⟦- Hallo"),
    ("keys-expected", "  two: {organisation: Twee}", "  two: ⟦Twee"),
    ("keys-expected", "pioneers:\n  two: {organisation: Twee}", "pioneers: ⟦Twee"),
    ("keys-expected", "title: Klein", "title: Klein\ninterface: ⟦Hallo"),
    ("key-missing", "language: nl\n", "⟦"),
    ("key-unknown", "    title: Eén", "    title: Eén\n    ⟦tittle: Eén"),
    ("key-unknown", "title: Klein", "title: Klein\n⟦interfase: {}"),
    ("translation-language", "language: nl", "language: ⟦fr"),
    ("stop-unknown", "pioneers:", "pioneers:\n  ⟦twoo: {organisation: Twee}"),
    ("stop-untranslated", "  three:\n    title: Drie\n", "  three:⟦\n"),
    ("words-missing", "    title: Eén\n    picture", "    ⟦picture"),
    ("words-missing", "title: Klein", "title:⟦"),
    ("words-missing", "      - quote: Dag", "      - quote:⟦"),
    ("parts-missing", "    picture: {alt: Een beeld}\n", "    picture:⟦\n"),
    ("parts-missing", "      - facts: [Een, Twee]", "      - facts:⟦"),
    ("key-text", "title: Klein", "title: Klein\n⟦Haar geheim: soep"),
    ("key-unknown", "    title: Eén", "    ⟦titel: Eén"),
    ("stop-unknown", "  three:\n", "  ⟦tree:\n"),
    ("only-in-content", "alt: Een beeld", "alt: Een beeld, ⟦file: one.png"),
    ("only-in-content", "    title: Eén", "    title: Eén\n    ⟦reveal: true"),
    ("only-in-content", PEOPLE, "      - ⟦people: [two]\n"),
    ("no-original", "    title: Eén", "    title: Eén\n    ⟦kicker: Eerst"),
    ("items-extra", FACTS, "[Een, Twee, ⟦Drie]"),
    ("items-fewer", FACTS, "⟦[Een]"),
    ("list-expected", FACTS, "⟦Een"),
    ("value-empty", FACTS, "\n          - Een\n          -⟦"),
    ("text-expected", FACTS, "[⟦[Een], Twee]"),
    ("block-differs", PEOPLE, "      - ⟦text: Dag\n"),
    ("block-differs", PEOPLE, "      - ⟦folk\n"),
    ("block-differs", "      - quote: Dag", "      - ⟦quote"),
    ("block-keys", "      - quote: Dag", "      - quote: Dag\n        ⟦by: Mij"),
    ("yaml-colon", "title: Klein", "title: Klein⟦: fijn"),
    ("interface-unknown", "title: Klein", "title: Klein\ninterface:\n  ⟦strat: Raak aan"),
    ("interface-braces", "title: Klein", "title: Klein\ninterface:\n  start: ⟦Raak {count} aan"),
    ("interface-braces", "title: Klein", 'title: Klein\ninterface:\n  position: ⟦"{number.x}"'),
    ("text-expected", "title: Klein", "title: Klein\ninterface:\n  start: ⟦[Raak aan]"),
]


@pytest.mark.parametrize("people", [PEOPLE, "      - people:\n"])
def test_right_example_has_no_problem(tmp_path: Path, people: str) -> None:
    assert read_text(tmp_path, CONTENT, nl=DUTCH.replace(PEOPLE, people)).problems == ()


@pytest.mark.parametrize(("code", "old", "new"), WRONG)
def test_problem_and_its_place(tmp_path: Path, code: str, old: str, new: str) -> None:
    assert DUTCH.count(old) == 1
    dutch, line, column = unmarked(DUTCH.replace(old, new))
    reading = read_text(tmp_path, CONTENT, nl=dutch)
    assert found(reading, "assets/translations/nl.yaml") == [(code, line, column)]
    assert len(reading.problems) == 1
    assert reading.exhibition is not None
    assert reading.exhibition.sections[0].title.said_in("nl") in ("Eén", "One")


def test_first_language_may_only_bring_words_for_the_interface(tmp_path: Path) -> None:
    english = "language: en\ninterface: {start: Go}\ntitle: Small\n"
    reading = read_text(tmp_path, SMALL, en=english)
    assert found(reading, "assets/translations/en.yaml") == [("translation-first", 3, 1)]
    assert reading.exhibition is not None
    assert reading.exhibition.interface == {"en": {"start": "Go"}}


def test_file_of_a_language_that_is_not_named_is_unused(tmp_path: Path) -> None:
    reading = read_text(tmp_path, SMALL, fr="language: fr\n")
    assert found(reading, "assets/translations/fr.yaml") == [("translation-unused", 1, 1)]


def test_link_that_leads_out_of_the_bundle_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("language: nl\ntitle: Geheim\n")
    folder = tmp_path / "bundle"
    (folder / "assets/translations").mkdir(parents=True)
    (folder / "assets/translations/nl.yaml").symlink_to(outside)
    reading = read_text(folder, SMALL.replace("[en]", "[en, nl]"))
    assert found(reading, "assets/translations/nl.yaml") == [("path-outside", 1, 1)]
    assert reading.exhibition is not None
    assert reading.exhibition.title.words == {"en": "Small"}


@pytest.mark.parametrize("code", ["it", "it-CH"])
def test_language_without_an_interface_needs_all_its_words(tmp_path: Path, code: str) -> None:
    content = SMALL.replace("[en]", f"[en, {code}]")
    words = f"language: {code}\ntitle: Piccolo\ninterface:\n  start: Tocca\n"
    words += "sections: {one: {title: Uno, picture: {alt: Quadro}}}\n"
    (problem,) = read_text(tmp_path, content, **{code: words}).problems
    assert (problem.code, problem.severity) == ("interface-missing", Severity.ADVICE)
    assert (problem.mark.file, problem.mark.line) == (f"assets/translations/{code}.yaml", 4)
    assert "start" not in problem.args["keys"].split(", ")
    assert "done" in problem.args["keys"].split(", ")


def test_regional_language_speaks_like_its_language(tmp_path: Path) -> None:
    reading = read_text(tmp_path, SMALL.replace("[en]", "[nl-BE]"))
    assert reading.problems == ()
