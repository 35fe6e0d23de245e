"""Staff in front of the real kiosk on a virtual touch screen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from tests.stage.inputtest import Phase
from tests.stage.process import TracedProcess, named, start_kiosk
from tests.stage.touchscreen import TouchScreen
from tests.walk.controls import Point, box_of
from tests.walk.staff_controls import GRAVE, cards, keypad, main_button, way_out
from tests.walk.walker import PATIENCE, Walker, same, until

CORNER: Point = (20, 20)
LOOKS, STILL_SECONDS = 5, 0.3


class Staff:
    """Touches the screens for staff, and keeps a picture of each step."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self._last = walker.screen.picture()
        self._keys: dict[str, Point] = {}

    @property
    def kiosk(self) -> TracedProcess:
        """The process at the stand."""
        return self._walker.kiosk

    def begin(self, stop: str) -> None:
        """Waits for the poster of `stop`."""
        self._walker.shown(screen="attract", stop=stop)
        self._walker.complete(stop)

    def hold_the_corner(self, place: str) -> None:
        """Asks to be let in, and is asked for a PIN while the finger is still there."""
        screen = self._walker.screen
        screen.finger(Phase.BEGIN, 0, CORNER)
        self.at(place)
        screen.finger(Phase.END, 0, CORNER)

    def at(self, place: str) -> None:
        """Waits until staff are there."""
        self.kiosk.wait_for(named("staff", place=place), PATIENCE)

    def type(self, digits: str) -> None:
        """A PIN, and the key that ends it, once all keys are there."""
        self._keys = until(lambda: keypad(self._walker.screen.picture()))
        self.press(digits)

    def press(self, digits: str) -> None:
        """The same where the keys were last, whether they can be pressed or not."""
        for digit in (*digits, "ok"):
            self.tap(self._keys[digit])

    def tap(self, point: Point) -> None:
        """A finger on a control."""
        self._walker.screen.tap(*point)

    def go_on(self, name: str) -> Image.Image:
        """The picture in which the bright button is there; that is pressed."""
        button = until(lambda: main_button(self._walker.screen.picture()))
        seen = self.picture(name)
        self.tap(button)
        return seen

    def go_out(self, place: str) -> None:
        """By the button that leads out of where staff are, to `place`."""
        self.tap(until(lambda: way_out(self._walker.screen.picture())))
        self.at(place)

    def refused(self, name: str) -> None:
        """Keeps the picture in which it is told what is wrong; there is no way to go on."""
        until(lambda: box_of(self._walker.screen.picture(), GRAVE))
        assert main_button(self.picture(name)) is None

    def cards(self, count: int) -> list[Point]:
        """Waits until the menu has so many exhibitions; where they are, from top to bottom."""

        def look() -> list[Point] | None:
            found = cards(self._walker.screen.picture())
            return found if len(found) == count else None

        return until(look)

    def picture(self, name: str) -> Image.Image:
        """What the screen shows, once that is something new, and stands still or moves for ever."""
        screen = self._walker.screen
        until(lambda: None if same(screen.picture(), self._last) else True)
        for _ in range(LOOKS):
            before = screen.picture()
            time.sleep(STILL_SECONDS)
            if same(before, screen.picture()):
                break
        self._last = self._walker.picture(name)
        return self._last

    def passing(self, name: str) -> None:
        """Keeps the first picture with a new upper half: what it shows will not wait."""
        width, height = self._last.size
        upper = (0, 0, width, height // 2)

        def look() -> Image.Image | None:
            seen = self._walker.screen.picture()
            return None if same(seen.crop(upper), self._last.crop(upper)) else seen

        self._last = self._walker.keep(name, until(look))


@contextmanager
def at_the_stand(screen: TouchScreen, folder: Path, *arguments: str) -> Iterator[Staff]:
    """A stand with nothing of its own yet; all it has is in `folder`."""
    (folder / "data").mkdir()
    environment = {
        **screen.server.environment(),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "KIOSK_FOLDERS_DATA": str(folder / "data"),
    }
    with start_kiosk(arguments, folder / "trace.jsonl", environment) as kiosk:
        yield Staff(Walker(screen, kiosk))
