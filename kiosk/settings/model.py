"""What can be set on one machine, and what holds where nothing is set."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import platformdirs

APP = "exhibition-kiosk"


class Corner(StrEnum):
    """The corner that staff hold to be let in."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"


class Policy(StrEnum):
    """What becomes of an exhibition that no trusted key has signed."""

    OFF = "off"
    WARN = "warn"
    REQUIRE = "require"


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose exhibitions are shown. `keys` are public keys as minisign writes them: `RW...`."""

    policy: Policy = Policy.OFF
    keys: tuple[str, ...] = ()


def _data() -> Path:
    return platformdirs.user_data_path(APP, appauthor=False)


def _cache() -> Path:
    return platformdirs.user_cache_path(APP, appauthor=False)


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things are kept; what is put into `inbox`, where there is one, is taken in."""

    data: Path = field(default_factory=_data)
    inbox: Path | None = None
    cache: Path = field(default_factory=_cache)


@dataclass(frozen=True, slots=True)
class Settings:
    """One machine's settings. `screen` counts from 1; `distance` is in cm, `diagonal` in inches.

    `idle` is in seconds. Without a `language` or an `idle` those of the exhibition hold; without a
    `distance` or a `diagonal` what follows from the screen.
    """

    screen: int = 1
    distance: float | None = None
    diagonal: float | None = None
    language: str | None = None
    idle: float | None = None
    corner: Corner = Corner.TOP_LEFT
    trust: Trust = field(default_factory=Trust)
    folders: Folders = field(default_factory=Folders)
    allow_quit: bool = True
