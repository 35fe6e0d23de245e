"""What problems look like in words, and that each one has them in every language."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest

import kiosk
from kiosk.content.codes import Code
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.problems import Mark, Problem, Severity
from kiosk.words import Wording, counted, languages, worded, wording
from kiosk.words.wording import BESIDE, FOLDER, LONGEST, templates
from tests.content.bundles import SMALL, read_text, unmarked
from tests.content.test_wrong_translation import CONTENT, DUTCH
from tests.content.test_wrong_translation import WRONG as WRONG_DUTCH
from tests.content.wrong import SCHEMA, YAML

PACKAGE = Path(kiosk.__file__).parent
MARK = Mark("content.yaml", 41, 9)
CODES = {
    name: member
    for path in sorted(PACKAGE.rglob("codes.py"))
    for module in [import_module(".".join(path.with_suffix("").parts[len(PACKAGE.parts) - 1 :]))]
    for name, member in inspect.getmembers(module, inspect.isclass)
    if issubclass(member, StrEnum) and member.__module__ == module.__name__
}
"""The codes of every room, by the name of their enum."""


def _said(code: str, **args: str) -> str:
    return worded(Problem(Severity.ERROR, code, MARK, args))


def test_a_problem_is_one_line_that_an_editor_can_follow() -> None:
    assert _said("block-unknown", given="txt") == (
        'content.yaml:41:9: error: There is no kind of block named "txt". A block is one of text, '
        "cards, compare, facts, quote, picture, gallery and people. [block-unknown]"
    )


def test_what_was_meant_takes_the_place_of_the_cure() -> None:
    said = _said("key-unknown", given="titel", guess="title")
    assert said.endswith('There is no key "titel" here. Did you mean "title"? [key-unknown]')


def test_advice_says_so() -> None:
    assert ": advice: " in worded(Problem(Severity.ADVICE, "alt-missing", MARK))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("\x1b[31m\n\t", r"\x1b[31m\n\t"),
        ("a\u202eb\u2066", r"a\u202eb\u2066"),
        ("\ud800\u2028\x85", r"\ud800\u2028\x85"),
        ("é “x” {guess}", "é “x” {guess}"),
        ("x" * 1000, "x" * (LONGEST - 1) + "…"),
    ],
)
def test_what_was_written_cannot_disturb_the_line(given: str, shown: str) -> None:
    assert f'"{shown}"' in _said("key-unknown", given=given)


def test_a_file_s_name_cannot_either() -> None:
    mark = Mark("assets/translations/\n\u202e.yaml")
    line = worded(Problem(Severity.ADVICE, "translation-unused", mark, {"language": "\n"}))
    assert line.startswith(r"assets/translations/\n\u202e.yaml:1:1: advice: ")
    assert "\n" not in line


def test_a_code_without_words_still_makes_a_line() -> None:
    assert _said("strange") == "content.yaml:41:9: error: [strange]"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "nl-BE",
            "content.yaml:41:9: fout: Er is geen kleur die “beige” heet. Bedoel je “leaf”? "
            "[colour-unknown]",
        ),
        (
            "fr",
            "content.yaml:41:9: erreur: Il n’y a pas de couleur nommée «\u00a0beige\u00a0». "
            "Vouliez-vous écrire «\u00a0leaf\u00a0»\u00a0? [colour-unknown]",
        ),
        (
            "de",
            "content.yaml:41:9: Fehler: Eine Farbe namens „beige“ gibt es nicht. "
            "Meinen Sie „leaf“? [colour-unknown]",
        ),
        (
            "tr",
            'content.yaml:41:9: error: There is no colour named "beige". Did you mean "leaf"? '
            "[colour-unknown]",
        ),
    ],
)
def test_each_reader_has_it_in_their_own_language(language: str, line: str) -> None:
    args = {"given": "beige", "guess": "leaf"}
    assert worded(Problem(Severity.ERROR, "colour-unknown", MARK, args), language) == line


def test_its_parts() -> None:
    problem = Problem(Severity.ADVICE, "languages-many", MARK, {"limit": "3\n0"})
    assert wording(problem, "nl") == Wording(
        "advies", r"Er zijn meer dan 3\n0 talen.", "Laat er enkele weg."
    )


@pytest.mark.parametrize(
    ("errors", "advice", "language", "words"),
    [
        (0, 0, "en", "No problems found."),
        (2, 1, "en", "2 errors, 1 piece of advice"),
        (1, 0, "fr", "1 erreur"),
        (0, 3, "de-AT", "3 Hinweise"),
        (1, 20, "nl", "1 fout, 20 adviezen"),
    ],
)
def test_how_many(errors: int, advice: int, language: str, words: str) -> None:
    assert counted(errors, advice, language) == words


@pytest.mark.parametrize("language", languages())
def test_file_of_words_is_in_order(language: str) -> None:
    report = Report()
    load(FOLDER / f"{language}.yaml", language, report)
    assert report.problems() == ()
    assert list(templates(language)) == list(templates())
    for code, words in templates(language).items():
        assert _parts(words) == _parts(templates()[code]), code
        if code in BESIDE:
            continue
        assert {"what", "cure"} <= set(words) <= {"what", "cure", "guess"}, code
        assert "guess" not in words or "{guess}" in words["guess"], code
        assert all(sentence[-1] in ".?" for sentence in words.values()), code


def _parts(words: Mapping[str, str]) -> dict[str, set[str]]:
    return {key: set(re.findall(r"{\w+}", said)) for key, said in words.items()}


def test_every_language_of_the_interface_words_problems() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(languages())


@pytest.mark.parametrize("language", [code for code in languages() if code != "en"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    for code, words in templates(language).items():
        for key, said in words.items():
            assert said != templates()[code][key], code


def test_every_code_has_words_and_every_word_a_code() -> None:
    raised = set(_raised())
    assert {"picture-truncated", "cache-full", "yaml-tab"} <= raised
    assert {code for codes in CODES.values() for code in codes} <= raised
    assert raised == templates().keys() - set(BESIDE)


def _raised() -> Iterator[str]:
    """Codes that are used somewhere, and codes written out where one is raised."""
    for path in PACKAGE.rglob("*.py"):
        if path.name == "codes.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Attribute(value=ast.Name(id=enum), attr=name) if enum in CODES:
                    yield CODES[enum][name]
                case ast.Constant(value=str(text)) if re.fullmatch(
                    r"(picture|cache)-[a-z-]+", text
                ):
                    yield text


def test_every_code_of_the_enum_is_raised_in_a_test_or_needs_a_file_of_its_own() -> None:
    elsewhere = {
        *("bundle-missing", "bundle-not", "bundle-txt"),
        *("file-unreadable", "file-too-big", "file-empty"),
        *("problems-more", "encoding", "encoding-utf16", "yaml-too-much", "yaml-syntax"),
        *("languages-many", "translation-unused", "translation-first"),
    }
    tabled = {code for code, _, _ in [*YAML, *SCHEMA, *WRONG_DUTCH]}
    assert tabled | elsewhere == set(Code)
    assert not tabled & elsewhere


@pytest.mark.parametrize(("code", "old", "new"), [*YAML, *SCHEMA])
def test_nothing_is_left_to_fill_in(tmp_path: Path, code: str, old: str, new: str) -> None:
    content, _, _ = unmarked(SMALL.replace(old, new))
    (problem,) = read_text(tmp_path, content).problems
    _check_filled(problem)
    assert problem.code == code


@pytest.mark.parametrize(("code", "old", "new"), WRONG_DUTCH)
def test_nothing_is_left_of_translations(tmp_path: Path, code: str, old: str, new: str) -> None:
    (problem,) = read_text(tmp_path, CONTENT, nl=unmarked(DUTCH.replace(old, new))[0]).problems
    _check_filled(problem)
    assert problem.code == code


def _check_filled(problem: Problem) -> None:
    words = templates()[problem.code]
    cure = words.get("guess", "") if "guess" in problem.args else words["cure"]
    parts = set(re.findall(r"{(\w+)}", words["what"] + cure))
    assert parts <= set(problem.args)
    assert worded(problem).endswith(f"[{problem.code}]")
