"""Stands with a PIN that is quickly compared."""

from __future__ import annotations

from pathlib import Path

from kiosk.staff.pin import Cost, Secret
from kiosk.staff.pins import PIN

CHEAP = Cost(n=2, r=1, p=1)
RIGHT, WRONG = "135790", "135791"


def with_pin(data: Path) -> Path:
    """`data`, which now has the PIN `RIGHT`."""
    data.mkdir(parents=True, exist_ok=True)
    (data / PIN).write_bytes(Secret.of(RIGHT, CHEAP).as_json())
    return data
