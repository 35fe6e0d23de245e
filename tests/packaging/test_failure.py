"""Why an installation failed, from what real programs print."""

from __future__ import annotations

import pytest
from failure import explain


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full"),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(...: Failed to "
            "establish a new connection: [Errno 111] Connection refused')': /simple/x/",
            "network",
        ),
        ("E: Temporary failure resolving 'deb.debian.org'", "network"),
        ("ReadTimeoutError: HTTPSConnectionPool(host='x', port=443): Read timed out.", "network"),
        ("ERROR: [Errno 13] Permission denied: '/srv/kiosk/.venv'", "may not write"),
    ],
)
def test_known_reasons_are_named(line: str, reason: str) -> None:
    assert reason in explain("Installing", ["Collecting x", line, "ERROR: no version found"])


def test_otherwise_the_last_lines_are_shown() -> None:
    lines = [f"line {number}" for number in range(9)]
    assert explain("Making .venv", [*lines, ""]) == (
        "Making .venv failed. The last lines were:\n"
        "  line 4\n  line 5\n  line 6\n  line 7\n  line 8"
    )
