"""How far an exhibition is on its way in, told to whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Step(StrEnum):
    """What is being done, in this order."""

    COPY = "copy"
    READ = "read"
    PICTURES = "pictures"
    STORE = "store"


Tell = Callable[[Step, int, int], None]
"""Hears how much of how much of a step is done."""


def untold(step: Step, done: int, of: int) -> None:
    """Nobody waits."""
