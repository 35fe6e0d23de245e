"""Fixtures for tests of the ways in to the screens for staff, and out of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff.pins import TRIES
from kiosk.staff.state import Away
from tests.ui.staffed import Staffed, stand_with_staff


@pytest.fixture(scope="module")
def first_staffed(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Staffed]:
    """One window for the tests of a file."""
    with stand_with_staff(bundle, tmp_path_factory.mktemp("staff")) as found:
        yield found


@pytest.fixture
def staffed(first_staffed: Staffed) -> Iterator[Staffed]:
    """Closed, with all tries free, and a visitor who has just come."""
    first_staffed.stand.reset()
    (first_staffed.data / TRIES).unlink(missing_ok=True)
    yield first_staffed
    first_staffed.pass_time(1000)
    assert isinstance(first_staffed.place, Away)
