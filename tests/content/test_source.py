"""Files that hold something else than they should: named in an instant, and never a crash."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import events
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import MOST_PROBLEMS, Report
from kiosk.content.source import MAX_EVENTS, load, parse
from kiosk.problems import Mark, Severity

Found = list[tuple[str, int, int]]


def _parsed(data: bytes) -> tuple[Node | None, Found]:
    report = Report()
    root = parse(data, "x", report)
    return root, [(found.code, found.mark.line, found.mark.column) for found in report.problems()]


def _value(data: bytes) -> str:
    root, problems = _parsed(data)
    assert problems == []
    assert isinstance(root, Mapping)
    value = root.entries["a"].value
    assert isinstance(value, Scalar)
    return value.text


@pytest.mark.parametrize(
    "written",
    ["no", "010", "2026.1", "10:30", "2026-13-45", "~", "null", "0x1F", "1e3", "9" * 5000, ".inf"],
)
def test_values_stay_what_was_written(written: str) -> None:
    assert _value(f"a: {written}\n".encode()) == written


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfa: \xc3\xa9\n",
        b"a: \xc3\xa9\r\n",
        b"a: \xc3\xa9\r",
        b"a:\t\xc3\xa9",
        b"---\na: \xc3\xa9\n...\n",
    ],
)
def test_marks_line_ends_and_a_last_line_without_one(data: bytes) -> None:
    assert _value(data) == "é"


def test_places_count_letters_and_an_editor_s_lines() -> None:
    root, problems = _parsed("# \u2028\u2029\x85\r\na: 😀\rb: [é, {c: d}]\n".encode())
    assert problems == []
    assert isinstance(root, Mapping)
    assert root.mark == Mark("x", 2, 1)
    listed = root.entries["b"].value
    assert isinstance(listed, Sequence)
    assert [item.mark for item in listed.items] == [Mark("x", 3, 5), Mark("x", 3, 8)]


def test_only_bars_are_literal() -> None:
    root, _ = _parsed(b"a: |\n  x\nb: >\n  x\nc: x\n")
    assert isinstance(root, Mapping)
    values = [entry.value for entry in root.entries.values()]
    assert [isinstance(value, Scalar) and value.literal for value in values] == [True, False, False]


@pytest.mark.parametrize(
    ("data", "problems"),
    [
        (b"", [("file-empty", 1, 1)]),
        (b"# only a remark\n", [("file-empty", 1, 1)]),
        (b"---\n", [("file-empty", 1, 1)]),
        (b"a: b\xe9\n", [("encoding", 1, 5)]),
        (b"\xef\xbb\xbfa: b\r\nb: caf\xe9\r\n", [("encoding", 2, 7)]),
        ("a: b\n".encode("utf-16"), [("encoding-utf16", 1, 1)]),
        ("a: b\n".encode("utf-16-be"), [("encoding-utf16", 1, 1)]),
        ("a: b\n".encode("utf-16-le"), [("encoding-utf16", 1, 1)]),
        (b"a: b\nb: x\0y\n", [("character", 2, 5)]),
        (b"a: b\nb: \xef\xbb\xbfy\n", [("character", 2, 4)]),
        (
            b"a: b\n\x0bb: c\x7f\n",
            [("character", 2, 1), ("yaml-indent", 2, 2), ("character", 2, 6)],
        ),
        (b'a: "\\u009f"\n', [("character", 1, 4)]),
        (b"a: " + b"b" * (8 * 1024 * 1024), [("file-too-big", 1, 1)]),
        (b"&a [*a]", [("yaml-ampersand", 1, 1)]),
        (b"a: &b\n  c: d\n", [("yaml-ampersand", 1, 4)]),
        (b"*a : b\n", [("yaml-star", 1, 1)]),
        (b"&a b: c\n", [("yaml-ampersand", 1, 1)]),
        (b"[" * 400_000, [("yaml-depth", 1, 21)]),
        (b"[", [("yaml-brackets", 1, 1)]),
        (b"{" * 400_000, [("yaml-key", 1, 2)]),
        (b"{a: " * 400_000, [("yaml-depth", 1, 81)]),
        (b"- " * 400_000, [("yaml-depth", 1, 41)]),
        (b"? " * 400_000, [("yaml-key", 1, 3)]),
        (b"- a\n" * 300_000, [("yaml-too-much", MAX_EVENTS - 2, 3)]),
        (b"%TAG !a! b\n" * 500_000, [("yaml-percent", 1, 1)]),
        (b"--- {}\n" * 500_000, [("yaml-documents", 2, 1)]),
        (b"a: !!timestamp x\n", [("yaml-exclamation", 1, 4)]),
        (b"a: {b:, c: d}\n", [("yaml-syntax", 1, 6)]),
        (b"a: {b: c}}\n", [("yaml-brackets", 1, 10)]),
        (b'a: "\\ud800"\n', [("yaml-backslash", 1, 5)]),
        (b" a: b\nc: d\n", [("yaml-indent", 1, 2)]),
        (b"a: b\n\nc\n\n", [("yaml-no-colon", 3, 1)]),
        (b": b\n", [("yaml-indent", 1, 1)]),
        (b'"a" b: c\n', [("yaml-indent", 1, 5)]),
    ],
)
def test_broken_and_hostile_files(data: bytes, problems: Found) -> None:
    began = time.perf_counter()
    _, found = _parsed(data)
    assert found == problems
    assert time.perf_counter() - began < 10


def test_merge_keys_that_double_with_each_line() -> None:
    lines = ["a0: &a0 {x: 1}"]
    lines += [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 30)]
    assert _parsed("\n".join(lines).encode()) == (None, [("yaml-ampersand", 1, 5)])


def test_a_thousand_problems_are_kept_short() -> None:
    report = Report()
    parse(b"a: b\n" * 1000, "x", report)
    problems = report.problems()
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].code == "problems-more"
    assert problems[-1].severity is Severity.ERROR
    assert problems[-1].args == {"count": "499"}


@pytest.mark.parametrize("data", [rb'a: "\UFFFFFFFF"', rb'"\U00110000"'])
def test_escapes_that_only_the_slow_parser_stumbles_over(
    monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    assert _parsed(data)[1][0][0] == "yaml-backslash"
    monkeypatch.setattr(events, "_LOADER", yaml.SafeLoader)
    assert _parsed(data)[1][0][0] == "yaml-syntax"


def test_parser_that_fails_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> object:
        raise ValueError

    monkeypatch.setattr(events, "_LOADER", fail)
    assert _parsed(b"a: b") == (None, [("yaml-syntax", 1, 1)])


def test_slow_parser_lets_half_a_character_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "_LOADER", yaml.SafeLoader)
    root, problems = _parsed(rb'a: "x\ud800y"')
    assert problems == [("character", 1, 4)]
    assert isinstance(root, Mapping)
    assert root.entries["a"].value == Scalar("x y", Mark("x", 1, 4))


def test_what_is_no_file_cannot_be_read(tmp_path: Path) -> None:
    report = Report()
    assert load(tmp_path, "x", report) is None
    assert load(tmp_path / ("x" * 300), "x", report) is None
    assert [problem.code for problem in report.problems()] == ["file-unreadable"] * 2


SIGNS = "\n\n\n   -:?,[]{}#&*!|>'\"%@`\t\\~=<é\ufeff\x85\0"
PIECES = [
    "b: ",
    "- ",
    "\n  ",
    "\r\n",
    "---\n",
    "...",
    "<<: ",
    "!!int ",
    "&a ",
    "*a",
    "%TAG ",
    '"\\',
]
YAML_LIKE = st.lists(st.sampled_from([*SIGNS, *PIECES]), max_size=60).map("".join)


@given(st.one_of(st.binary(max_size=200), YAML_LIKE.map(str.encode)), st.booleans())
def test_no_bytes_make_it_raise(data: bytes, slow: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if slow:
            patch.setattr(events, "_LOADER", yaml.SafeLoader)
        root, problems = _parsed(data)
    lines = data.decode(errors="replace").count("\n") + data.count(b"\r") + 1
    assert root is not None or problems
    assert all(1 <= line <= lines and column >= 1 for _, line, column in problems)
