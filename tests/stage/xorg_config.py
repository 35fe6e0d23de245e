"""The configuration of an X server without hardware: a dummy card and three test input devices."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FINGERS = 10
REFRESH_HERTZ = 60
FASTEST_MEGAHERTZ = 300  # the dummy card leaves out modes with more
# Blanking around the picture, in pixels and lines: any values do for a card without a monitor.
H_FRONT, H_SYNC, H_BACK = 88, 44, 148
V_FRONT, V_SYNC, V_BACK = 4, 5, 36


@dataclass(frozen=True, slots=True)
class Device:
    """An input device: its name in the configuration, its kind and its place in the layout."""

    name: str
    kind: str
    role: str
    options: tuple[tuple[str, str], ...] = ()

    def socket(self, folder: Path) -> Path:
        """Return the path of the local socket on which the device takes its events."""
        return folder / self.name


TOUCH = Device("touch", "Touch", "SendCoreEvents", (("TouchCount", str(FINGERS)),))
POINTER = Device("pointer", "PointerAbsolute", "CorePointer")
KEYBOARD = Device("keyboard", "Keyboard", "CoreKeyboard", (("xkb_rules", "evdev"),))
DEVICES = (TOUCH, POINTER, KEYBOARD)


def write(path: Path, width: int, height: int, sockets: Path) -> None:
    """Write the configuration of a server with one screen of width x height pixels."""
    parts = [
        _section("ServerFlags", _option("AutoAddDevices", "false"), _option("AutoAddGPU", "false")),
        _section("Device", 'Identifier "card"', 'Driver "dummy"', "VideoRam 256000"),
        _section(
            "Monitor",
            'Identifier "monitor"',
            "HorizSync 5-1000",
            "VertRefresh 5-300",
            _mode_line(width, height),
        ),
        _section(
            "Screen",
            'Identifier "screen"',
            'Device "card"',
            'Monitor "monitor"',
            "DefaultDepth 24",
            'SubSection "Display"',
            "Depth 24",
            f'Modes "{width}x{height}"',
            f"Virtual {width} {height}",
            "EndSubSection",
        ),
        *(_input(device, sockets) for device in DEVICES),
        _section(
            "ServerLayout",
            'Identifier "layout"',
            'Screen "screen"',
            *(f'InputDevice "{device.name}" "{device.role}"' for device in DEVICES),
        ),
    ]
    path.write_text("\n".join(parts), "utf-8")


def _mode_line(width: int, height: int) -> str:
    across = (width, width + H_FRONT, width + H_FRONT + H_SYNC, width + H_FRONT + H_SYNC + H_BACK)
    down = (height, height + V_FRONT, height + V_FRONT + V_SYNC, height + V_FRONT + V_SYNC + V_BACK)
    megahertz = across[-1] * down[-1] * REFRESH_HERTZ / 1e6
    if megahertz > FASTEST_MEGAHERTZ:
        megahertz /= 2
    numbers = " ".join(str(number) for number in (*across, *down))
    return f'Modeline "{width}x{height}" {megahertz:.2f} {numbers}'


def _input(device: Device, sockets: Path) -> str:
    options = (("SocketPath", str(device.socket(sockets))), ("DeviceType", device.kind))
    return _section(
        "InputDevice",
        f'Identifier "{device.name}"',
        'Driver "inputtest"',
        *(_option(name, value) for name, value in (*options, *device.options)),
    )


def _option(name: str, value: str) -> str:
    return f'Option "{name}" "{value}"'


def _section(name: str, *lines: str) -> str:
    return "\n".join((f'Section "{name}"', *(f"  {line}" for line in lines), "EndSection\n"))
