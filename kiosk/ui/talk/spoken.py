"""Seconds as a clock says them."""

from __future__ import annotations


def spoken(seconds: float) -> str:
    """`6:05`, or `1:06:05` from an hour on; what is below nothing has a sign: `−0:12`."""
    whole = round(abs(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    said = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"−{said}" if seconds < 0 and whole else said
