"""What verbs say, as staff read it."""

from __future__ import annotations

import json

import pytest

from kiosk.staff.report import checked, failed, is_older, last_object, report_of
from kiosk.staff.state import Line

ERROR = {
    "severity": "error",
    "code": "picture-missing",
    "file": "content.yaml",
    "line": 41,
    "what": "No picture.",
    "cure": "Add one.",
}
ADVICE = {**ERROR, "severity": "advice", "code": "credit-missing", "file": "a.jpg", "line": 1}
OLDER = {**ERROR, "code": "signature-older"}


def test_errors_stand_alone() -> None:
    report = report_of([ADVICE, ERROR])
    assert not report.fine
    assert report.lines == (Line(True, "content.yaml:41", "No picture.", "Add one."),)


def test_advice_alone_is_fine_and_a_picture_has_no_lines() -> None:
    report = report_of([ADVICE])
    assert report.fine
    assert report.lines == (Line(False, "a.jpg", "No picture.", "Add one."),)


def test_a_check_is_read() -> None:
    assert checked(json.dumps({"problems": []}, indent=2)).fine
    assert not checked(json.dumps({"problems": [ERROR]}, indent=2)).fine


@pytest.mark.parametrize("out", ["kiosk: killed", "[]", '"x"', "{"])
def test_what_is_no_report_is_told_as_it_is(out: str) -> None:
    assert checked(out) == failed(out)
    assert failed(out).lines == (Line(True, "", out, ""),)


def test_the_last_line_counts() -> None:
    assert last_object('{"step": "copy"}\n{"installed": "abc"}') == {"installed": "abc"}
    assert last_object("") == {}


def test_older_may_come_with_a_setting_that_is_wrong() -> None:
    assert is_older([OLDER, ADVICE])
    assert is_older([{**ERROR, "code": "setting-unknown"}, OLDER])
    assert not is_older([ERROR, ADVICE])
    assert not is_older([])
