"""A visitor in front of the real kiosk on a virtual touch screen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageChops

from tests.stage.process import Event, TracedProcess, named, start_kiosk
from tests.stage.touchscreen import TouchScreen
from tests.walk import cache

T = TypeVar("T")

Start = Callable[..., TracedProcess]
"""Starts `kiosk run` with more arguments, and waits until its first stop stands complete."""

PATIENCE = 20.0
LOOK_SECONDS = 0.05


class Walker:
    """Touches the screen, follows the trace, and keeps a picture of each step.

    The pictures go into a folder of the screen's size under KIOSK_PICTURES; without it, nowhere.
    """

    def __init__(self, screen: TouchScreen, kiosk: TracedProcess) -> None:
        self.screen, self.kiosk = screen, kiosk
        self._numbers = count(1)

    def shown(self, timeout: float = PATIENCE, **details: object) -> Event:
        """The next time that this is shown."""
        return self.kiosk.wait_for(named("shown", **details), timeout)

    def complete(self, stop: str) -> int:
        """Waits until a stop stands complete; how many frames went by without its pictures."""
        return int(self.kiosk.wait_for(named("complete", stop=stop), PATIENCE).details["lacking"])

    def swipe(self, direction: int) -> None:
        """Draws a finger over the page: to the next one with 1, to the one before with -1."""
        x, y = self.screen.width / 2, 0.55 * self.screen.height
        across = 0.28 * self.screen.width * direction
        self.screen.swipe((x + across, y), (x - across, y))

    def picture(self, name: str) -> Image.Image:
        """What the screen shows now."""
        return self.keep(name, self.screen.picture())

    def keep(self, name: str, picture: Image.Image) -> Image.Image:
        """Puts a picture with the others."""
        if kept := os.environ.get("KIOSK_PICTURES"):
            folder = Path(kept) / f"{self.screen.width}x{self.screen.height}"
            folder.mkdir(parents=True, exist_ok=True)
            picture.save(folder / f"{next(self._numbers):02}-{name}.png")
        return picture

    def changes(self, before: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
        """Waits until this part of the screen has changed, and then for it to stand still."""
        old = before.crop(box)

        def look() -> Image.Image | None:
            now, next_look = self.screen.picture(), self.screen.picture()
            still = same(now.crop(box), next_look.crop(box))
            return now if still and not same(now.crop(box), old) else None

        return until(look)


def same(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures are equal in every pixel."""
    return ImageChops.difference(one, other).getbbox() is None


def until(look: Callable[[], T | None]) -> T:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + PATIENCE
    while (found := look()) is None:
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(LOOK_SECONDS)
    return found


@contextmanager
def walking(screen: TouchScreen, folder: Path, *arguments: str) -> Iterator[Walker]:
    """The kiosk on `screen`, all its pictures prepared, with its cache in `folder`."""
    kept = folder / "cache"
    environment = {**screen.server.environment(), "XDG_CACHE_HOME": str(kept)}
    with start_kiosk(arguments, folder / "trace.jsonl", environment) as kiosk:
        until(lambda: cache.is_full(kept) or None)
        yield Walker(screen, kiosk)
