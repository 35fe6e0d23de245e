"""The options of `kiosk run` that a keeper uses are not for people."""

from __future__ import annotations

import pytest

from kiosk.cli import main


def test_only_keep_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--help"]) == 0
    out = capsys.readouterr().out
    assert "--keep " in out
    assert not any(word in out for word in ("--kept", "--resume", "--avoid"))
