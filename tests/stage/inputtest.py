"""The wire format of Xorg's `inputtest` driver, protocol 1.0.

Source: hw/xfree86/drivers/inputtest/xf86-input-inputtest-protocol.h in the X server's repository.
A message is its length and its kind, both 32 bits, and then its fields, aligned as in C; positions
are given as axes ("valuators"), of which a mask tells which are set.
"""

from __future__ import annotations

import socket
import struct
from enum import IntEnum
from pathlib import Path

AXIS_MAX = 0xFFFF
AXES = 64
VERSION = (1, 0)
ANSWER_SECONDS = 10.0


class Kind(IntEnum):
    """The messages that are sent."""

    VERSION = 0
    SYNC = 1
    MOTION = 2
    BUTTON = 4
    KEY = 5
    TOUCH = 6


class Phase(IntEnum):
    """What a finger does, numbered as in the X Input extension (XI_TouchBegin and after)."""

    BEGIN = 18
    UPDATE = 19
    END = 20


class Connection:
    """The one connection that a device accepts in the life of its server."""

    def __init__(self, path: Path) -> None:
        """Connect to a device's socket; raises OSError when it does not listen."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(ANSWER_SECONDS)
        try:
            self._socket.connect(str(path))
            self._send(Kind.VERSION, struct.pack("<HH", *VERSION))
            self._receive(12)
        except OSError:
            self._socket.close()
            raise

    def touch(self, phase: Phase, finger: int, x: float, y: float) -> None:
        """Put down, move or lift a finger; x and y go from 0 to 1 over the screen."""
        self._send(Kind.TOUCH, struct.pack("<II", finger, phase) + _axes(x, y))

    def move(self, x: float, y: float) -> None:
        """Put the pointer at x and y, from 0 to 1 over the screen."""
        self._send(Kind.MOTION, struct.pack("<I4x", 1) + _axes(x, y))

    def button(self, number: int, pressed: bool) -> None:
        """Press or release a button of the pointer; the left one is 1."""
        self._send(Kind.BUTTON, struct.pack("<iiI4x", 0, number, pressed) + _axes())

    def key(self, code: int, pressed: bool) -> None:
        """Press or release the key with an X key code."""
        self._send(Kind.KEY, struct.pack("<iI", code, pressed))

    def sync(self) -> None:
        """Wait until the server has handled everything that was sent."""
        self._send(Kind.SYNC, b"")
        self._receive(8)

    def close(self) -> None:
        """Hang up; the server is of no more use for this device."""
        self._socket.close()

    def _send(self, kind: Kind, fields: bytes) -> None:
        self._socket.sendall(struct.pack("<II", 8 + len(fields), kind) + fields)

    def _receive(self, size: int) -> None:
        missing = size
        while missing:
            received = self._socket.recv(missing)
            if not received:
                raise ConnectionError("the X server hung up")
            missing -= len(received)


def _axes(*positions: float) -> bytes:
    mask = (1 << len(positions)) - 1
    values = [position * AXIS_MAX for position in positions]
    unset = [0.0] * (AXES - len(values))
    unaccelerated = bytes(8 * AXES)
    return struct.pack("<IQ4x", 0, mask) + struct.pack(f"<{AXES}d", *values, *unset) + unaccelerated
