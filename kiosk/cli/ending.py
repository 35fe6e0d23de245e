"""How a verb ends when the system asks for it: in order, so that nothing passing stays behind."""

from __future__ import annotations

import signal
import sys


def end_in_order() -> None:
    """Lets the end of a session and a closed terminal unwind what is at work."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
