"""What the screens for staff need to know of the stand that they are for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.settings import Corner


@dataclass(frozen=True, slots=True)
class Stand:
    """`data` is the folder of its exhibitions; `options` are those of every verb about them.

    Staff hold `corner`. Without `may_quit` they cannot end the kiosk from its screen. What comes
    into the inbox is taken in where it `has_inbox`.
    """

    data: Path
    options: tuple[str, ...]
    corner: Corner
    may_quit: bool
    has_inbox: bool
