"""What the tests of the real process share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.stage.process import TracedProcess, named, start_kiosk
from tests.stage.server import Server
from tests.walk.walker import PATIENCE, Start


@pytest.fixture
def environment(plain_screen: Server, tmp_path: Path) -> dict[str, str]:
    """That of a process on the plain screen, with its own cache, data and settings."""
    return {
        **plain_screen.environment(),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "KIOSK_FOLDERS_DATA": str(tmp_path / "data"),
    }


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts `kiosk run` with arguments and waits until its first stop stands complete."""
    with ExitStack() as running:

        def run(*arguments: str) -> TracedProcess:
            process = start_kiosk(arguments, tmp_path / "trace.jsonl", environment)
            running.enter_context(process)
            process.wait_for(named("complete"), PATIENCE)
            return process

        yield run
