"""Whose language a new exhibition speaks."""

from __future__ import annotations

import pytest

from kiosk.starter.person import language


@pytest.mark.parametrize(
    ("environment", "locale", "code"),
    [
        ({"LANG": "nl_BE.UTF-8"}, None, "nl"),
        ({"LC_ALL": "fr_FR", "LANG": "nl_BE"}, "de_DE", "fr"),
        ({"LC_ALL": "", "LC_MESSAGES": "de_AT"}, None, "de"),
        ({"LANG": "C.UTF-8"}, "nl_NL", "en"),
        ({}, "Dutch_Belgium", "nl"),
        ({}, "German_Germany", "de"),
        ({}, "de_CH", "de"),
        ({}, "ja_JP", "en"),
        ({}, None, "en"),
    ],
)
def test_it_is_found(environment: dict[str, str], locale: str | None, code: str) -> None:
    assert language(environment, locale) == code
