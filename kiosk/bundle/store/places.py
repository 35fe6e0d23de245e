"""Where everything is in the data folder."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

SHORT = 8
"""Letters of a bundle's name that people read and type."""

_BUNDLE = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Places:
    """The paths in `data`, whether anything is there or not."""

    data: Path

    @property
    def bundles(self) -> Path:
        """The folder of all bundles, each in a folder with its name."""
        return self.data / "bundles"

    @property
    def staging(self) -> Path:
        """What is being made or removed; emptied at each start."""
        return self.data / "staging"

    @property
    def state(self) -> Path:
        """What the stand knows."""
        return self.data / "state.json"

    @property
    def copy(self) -> Path:
        """The same, for when the first file is damaged; at most one step older."""
        return self.data / "state.copy.json"

    @property
    def lock(self) -> Path:
        """Held by whoever changes something."""
        return self.data / "lock"

    def room(self) -> Path:
        """A new name in the staging folder."""
        return self.staging / secrets.token_hex(8)

    def there(self) -> tuple[str, ...]:
        """The names of all bundles that are there, whole or not. Raises nothing."""
        try:
            return tuple(sorted(p.name for p in self.bundles.iterdir() if is_name(p.name)))
        except OSError:
            return ()

    def left_over(self) -> tuple[Path, ...]:
        """What an interrupted act left behind. Raises nothing."""
        try:
            staged = list(self.staging.iterdir()) if self.staging.is_dir() else []
            return (*sorted(staged), *sorted(self.data.glob("state*.part")))
        except OSError:
            return ()


def is_name(text: str) -> bool:
    """Whether `text` is the name of a bundle."""
    return _BUNDLE.fullmatch(text) is not None
