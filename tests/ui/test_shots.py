"""The visits that `kiosk shots` takes pictures of."""

from __future__ import annotations

import pytest

from kiosk.ui.shots import shots
from kiosk.visit.state import Panel
from tests.ui.exhibits import EXHIBITION


@pytest.mark.parametrize("contrast", [False, True])
def test_every_picture_is_calm_but_that_of_the_comfort_panel(contrast: bool) -> None:
    taken = list(shots(EXHIBITION, "nl", 150, contrast))
    assert {shot.visit.contrast for shot in taken} == {contrast}
    [panel] = [shot.visit for shot in taken if not shot.visit.calm]
    assert panel.panel == Panel.COMFORT


def test_every_screen_has_a_name_of_its_own() -> None:
    names = [shot.name for shot in shots(EXHIBITION, "nl", 100, contrast=False)]
    assert len(set(names)) == len(names)
    assert {"attract", "overview", *EXHIBITION.tour, "comfort", "language", "countdown"} < {*names}
