"""Everything can be read and seen on every screen of the exhibition that comes with the kiosk.

All text has 4.5:1, large text too: WCAG's sizes are angles, at which all our text would be large.
Icons, dots and switches have 3:1. A pill's fill need not stand out from its bar: its icon or its
caption says what it is (WCAG 2.2, 1.4.11). In maximum contrast all of it has 7:1.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.content.colours import MAXIMUM_CONTRAST, TEXT_CONTRAST
from kiosk.ui.completion import ask
from kiosk.ui.measures import Screen
from tests.exhibition_words import shipped
from tests.ui.conftest import Open
from tests.ui.contrast import Ink, inks
from tests.ui.places import places
from tests.ui.stand import LAPTOP, Stand

SHAPE_CONTRAST = 3.0
STANDING = Screen(720, 1280, 32.0)


def weak(found: list[Ink], most: bool) -> list[str]:
    """What has too little contrast, in normal or in maximum contrast."""
    told = []
    for ink in found:
        least = TEXT_CONTRAST if ink.is_text else SHAPE_CONTRAST
        if ink.contrast < (MAXIMUM_CONTRAST if most else least) - ROUNDING:
            told.append(f"{ink.name} at {ink.box} has {ink.contrast:.2f}:1")
    return told
