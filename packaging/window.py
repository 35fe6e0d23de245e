"""A window on a virtual screen: what it shows, and a mouse and a keyboard in front of it."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

from PIL import Image, ImageChops

from tests.stage.server import Server
from tests.walk import keyboard

T = TypeVar("T")

PATIENCE, LOOK, STILL = 30.0, 0.1, 0.5
CARET = 3
"""How wide the mark is that blinks where a person writes, in pixels."""

AWAY = (1439, 899)
"""Where the pointer is out of the way."""


class WindowError(Exception):
    """A window did not do what was expected; the text says what."""


class Window:
    """The window of a program that runs."""

    def __init__(self, server: Server, environment: Mapping[str, str], pid: int) -> None:
        """Wait until the program has shown its window. Raises WindowError."""
        self._server = server
        self._environment = environment
        search = ("search", "--onlyvisible", "--pid", str(pid))
        self._number = until(lambda: self._xdotool(*search) or None, "no window")
        self._xdotool("windowfocus", "--sync", self._number)

    def picture(self) -> Image.Image:
        """What it shows now, and nothing around it."""
        left, top, width, height = self._place()
        return self._server.picture().crop((left, top, left + width, top + height))

    def still(self, share: float = 1.0, unlike: Image.Image | None = None) -> Image.Image:
        """Wait until it looks unlike another picture and then stays as it is; return that.

        `share` is the part of its width, from the left, that has to stay.
        """

        def look() -> Image.Image | None:
            now = self.picture()
            if unlike is not None and _same(now, unlike):
                return None
            time.sleep(STILL)
            later = self.picture()
            return later if _same(now, later, share) else None

        return until(look, "the window never stands still")

    def changed(self, before: Image.Image) -> Image.Image:
        """Wait until it looks unlike another picture; return what it looks like a moment later."""
        until(lambda: None if _same(self.picture(), before) else True, "nothing happens")
        time.sleep(2 * STILL)
        return self.picture()

    def click(self, x: float, y: float) -> None:
        """Click on a point of the window, and move the pointer out of the way."""
        left, top, _, _ = self._place()
        self._point(left + round(x), top + round(y))
        self._xdotool("click", "1")
        self._point(*AWAY)

    def key(self, *keys: str) -> None:
        """Press keys one after another, named as in `Return` and `ctrl+q`."""
        keyboard.press(self._environment, *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "30", text)

    def _point(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y))

    def _place(self) -> tuple[int, int, int, int]:
        shell = self._xdotool("getwindowgeometry", "--shell", self._number)
        place = dict(re.findall(r"(\w+)=(\d+)", shell))
        left, top, width, height = (int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        return left, top, width, height

    def _xdotool(self, *arguments: str) -> str:
        answer = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=arguments[0] != "search",  # what finds nothing fails
        )
        return answer.stdout.strip()


def until(look: Callable[[], T | None], in_vain: str) -> T:
    """What `look` finds, as soon as it finds something. Raises WindowError."""
    deadline = time.monotonic() + PATIENCE
    while (found := look()) is None:
        if time.monotonic() > deadline:
            raise WindowError(f"After {PATIENCE:.0f} s: {in_vain}.")
        time.sleep(LOOK)
    return found


def _same(one: Image.Image, other: Image.Image, share: float = 1.0) -> bool:
    """Whether two pictures differ in nothing but a caret, in a part of their width."""
    if one.size != other.size:
        return False
    part = (0, 0, round(share * one.width), one.height)
    box = ImageChops.difference(one.crop(part), other.crop(part)).getbbox()
    return box is None or box[2] - box[0] <= CARET
