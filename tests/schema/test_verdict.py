"""The reader and the schema say yes and no to the same files.

What no schema can know is named in `BEYOND`, with the problem that the reader alone reports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, ValidationError

from kiosk.content.codes import Code
from kiosk.content.reader import read
from kiosk.problems import Problem, Severity
from kiosk.schema import content_schema, translation_schema
from tests.content.bundles import write
from tests.schema.editor import Tree, as_json, as_old_json, written
from tests.schema.files import CONTENT, TRANSLATION, TURKISH, reworded, wrong, wrong_everywhere

CONTENT_RULES = Draft7Validator(content_schema())
TRANSLATION_RULES = Draft7Validator(translation_schema())

Args = Mapping[str, str]


def _always(_: Args) -> bool:
    return True


def _given(*texts: str) -> Callable[[Args], bool]:
    return lambda args: args["given"] in texts


BEYOND: dict[Code, Callable[[Args], bool]] = {
    # what stands elsewhere, in this file, in the other one or in the folder
    Code.ID_DUPLICATE: _always,
    Code.REFERENCE_UNKNOWN: _always,
    Code.PICTURE_MISSING: _always,
    Code.PICTURE_ELSEWHERE: _always,
    Code.TRANSLATION_LANGUAGE: _always,
    Code.STOP_UNKNOWN: _always,
    Code.NO_ORIGINAL: _always,
    Code.ITEMS_EXTRA: _always,
    Code.BLOCK_DIFFERS: _always,
    # what takes arithmetic
    Code.COLOUR_UNREADABLE: _always,
    Code.IDLE: _given("5 s", "61 min", "1e2"),
    Code.PATH_LONG: lambda args: len(args["file"]) <= 200 < len(args["file"].encode()),
    # invisible letters, of which there are thousands
    Code.PATH_CHARACTER: lambda args: "\u202e" in args["file"],
    # what was written, once YAML has made a number or a boolean of it
    Code.ID: _given("1.0"),
    Code.FORMAT: _given("1.0"),
    Code.LANGUAGE_CODE: _given("true"),
}
"""The problems that the reader alone finds, and whether a problem with these details is one."""

NOTHING_TO_YAML = re.compile(r"(\"people\": )?(~|null)$")
"""What the reader takes as words, and an editor as nothing at all."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundle")


def _errors(folder: Path, file: str) -> list[Problem]:
    found = [problem for problem in read(folder).problems if problem.severity is Severity.ERROR]
    return [problem for problem in found if problem.mark.file == file]


def _content(folder: Path, content: str) -> list[Problem]:
    return _errors(write(folder, content), "content.yaml")


def _translation(folder: Path, language: str, words: str) -> list[Problem]:
    content = written({**CONTENT, "languages": ["en", language]})
    for other in (folder / "assets").glob("translations/*.yaml"):
        other.unlink()
    write(folder, content, **{language: words})
    return _errors(folder, f"assets/translations/{language}.yaml")


def _is_beyond(problem: Problem, lines: list[str]) -> bool:
    rule = BEYOND.get(Code(problem.code))
    if rule is not None and rule(problem.args):
        return True
    mark = problem.mark
    return NOTHING_TO_YAML.match(lines[mark.line - 1], mark.column - 1) is not None


def _is_nothing(error: ValidationError) -> bool:
    """Nothing where something must be, which the reader lets pass as `~`, or as empty quotes."""
    return error.instance is None or (
        isinstance(error.instance, str) and not error.instance.strip()
    )


def _agree(text: str, rules: Draft7Validator, problems: list[Problem]) -> None:
    refused = list(rules.iter_errors(as_json(text)))
    if refused and not problems:
        assert [error.message for error in refused if not _is_nothing(error)] == []
    elif not refused:
        lines = text.split("\n")
        assert [problem for problem in problems if not _is_beyond(problem, lines)] == []


many = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@many
@given(tree=reworded(CONTENT))
def test_right_content(folder: Path, tree: Any) -> None:
    text = written(tree)
    elsewhere = {Code.REFERENCE_UNKNOWN, Code.ID_DUPLICATE}
    elsewhere |= {Code.PICTURE_MISSING, Code.PICTURE_ELSEWHERE}
    assume({problem.code for problem in _content(folder, text)} <= elsewhere)
    for data in (as_json(text), as_old_json(text)):
        assert [error.message for error in CONTENT_RULES.iter_errors(data)] == []


@many
@given(tree=wrong(CONTENT))
def test_one_mistake_in_content(folder: Path, tree: Any) -> None:
    text = written(tree)
    assume(text != "{}")
    _agree(text, CONTENT_RULES, _content(folder, text))


@many
@given(tree=st.one_of(wrong(TRANSLATION), wrong(TURKISH)))
def test_one_mistake_in_a_translation(folder: Path, tree: Any) -> None:
    text = written(tree)
    language = "tr" if "interface" in tree else "nl"
    _agree(text, TRANSLATION_RULES, _translation(folder, language, text))


STEPS = pytest.mark.parametrize("step", [41, pytest.param(1, marks=pytest.mark.slow)])


@STEPS
def test_every_mistake_in_content(folder: Path, step: int) -> None:
    for tree in islice(wrong_everywhere(CONTENT), None, None, step):
        text = written(tree)
        _agree(text, CONTENT_RULES, _content(folder, text))


@STEPS
@pytest.mark.parametrize(("language", "file"), [("nl", TRANSLATION), ("tr", TURKISH)])
def test_every_mistake_in_a_translation(folder: Path, language: str, file: Tree, step: int) -> None:
    for tree in islice(wrong_everywhere(file), None, None, step):
        text = written(tree)
        _agree(text, TRANSLATION_RULES, _translation(folder, language, text))


@pytest.mark.parametrize(
    ("tree", "rules"),
    [(CONTENT, CONTENT_RULES), (TRANSLATION, TRANSLATION_RULES), (TURKISH, TRANSLATION_RULES)],
)
def test_the_garden_is_right(tree: Tree, rules: Draft7Validator) -> None:
    assert [error.message for error in rules.iter_errors(as_json(written(tree)))] == []
