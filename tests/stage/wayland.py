"""A Wayland desktop whose screens come and go, without any hardware.

One sway draws on a screen that is not there; a second sway runs on it, and each of its screens is a
window of the first: a window that is closed is a screen that is pulled out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PIL import Image

PROGRAMS = ("sway", "swaymsg", "grim", "wtype")
NOBODY = 65534
"""sway refuses to be root; whoever is root runs it as nobody, and may use what nobody opens."""

PAUSE_MS = "300"
"""So long does a program need to learn of the keyboard that wtype brings."""

PATIENCE, LOOK_SECONDS = 10.0, 0.05
_PLAIN = {"WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}


def available() -> bool:
    """Whether this machine has all that it takes."""
    return all(map(shutil.which, PROGRAMS))


class Desktop:
    """The second sway, and the first one around it."""

    def __init__(self, folder: Path, around: Mapping[str, str], within: Mapping[str, str]) -> None:
        self._folder = folder
        self._around, self._within = around, within

    def environment(self) -> dict[str, str]:
        """That of a program whose windows are on this desktop."""
        return {**self._within, "QT_QPA_PLATFORM": "wayland"}

    def press(self, *keys: str) -> None:
        """Keys one after the other, named as in `Next`."""
        for key in keys:
            words = [key] if len(key) == 1 else ["-k", key]
            subprocess.run(["wtype", "-s", PAUSE_MS, *words], env=self._within, check=True)

    def pull_out(self, screen: str) -> None:
        """From now on the screen of that name is gone."""
        _swaymsg(self._around, f'[title=".*{screen}"] kill')

    def plug_in(self) -> None:
        """From now on there is one more."""
        _swaymsg(self._within, "create_output")

    def picture(self) -> Image.Image:
        """All screens side by side."""
        path = self._folder / "picture.png"
        subprocess.run(["grim", str(path)], env=self._around, check=True)
        return Image.open(path).convert("RGB")


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A desktop of two screens called WL-1 and WL-2; further ones are WL-3 and so on."""
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o700)
    base = {**os.environ, **_PLAIN, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    with ExitStack() as running:
        around = running.enter_context(
            _sway(folder, {**base, "WLR_BACKENDS": "headless"}, "output * resolution 2732x768")
        )
        nested = {**around, "WLR_BACKENDS": "wayland", "WLR_WL_OUTPUTS": "2"}
        within = running.enter_context(_sway(folder, nested, ""))
        yield Desktop(folder, around, within)


@contextmanager
def _sway(folder: Path, environment: dict[str, str], config: str) -> Iterator[dict[str, str]]:
    """One sway; the environment of programs on it."""
    before = set(folder.iterdir())
    path = folder / f"config{len(before)}"
    path.write_text(f"default_border none\n{config}\n", "utf-8")
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": ()} if os.geteuid() == 0 else {}
    with (folder / f"{path.name}.log").open("wb") as log:
        process = subprocess.Popen(
            ["sway", "-c", str(path)],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            **user,  # type: ignore[call-overload]
        )
    try:
        display, control = _sockets(folder, before)
        found = {**environment, "WAYLAND_DISPLAY": display.name, "SWAYSOCK": str(control)}
        yield {key: value for key, value in found.items() if not key.startswith("WLR_BACKENDS")}
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _sockets(folder: Path, before: set[Path]) -> tuple[Path, Path]:
    deadline = time.monotonic() + PATIENCE
    while True:
        new = [path for path in folder.iterdir() if path not in before and path.is_socket()]
        displays = [path for path in new if path.name.startswith("wayland-")]
        controls = [path for path in new if path.name.startswith("sway-ipc")]
        if displays and controls:
            return displays[0], controls[0]
        assert time.monotonic() < deadline, "sway does not start"
        time.sleep(LOOK_SECONDS)


def _swaymsg(environment: Mapping[str, str], command: str) -> None:
    subprocess.run(["swaymsg", command], env=environment, check=True, stdout=subprocess.DEVNULL)
