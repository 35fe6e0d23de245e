"""What a show says to its keeper: lines of JSON on its standard output, which is the keeper's pipe.

`{"shows": BUNDLE, "on_trial": BOOL}` once it is chosen; `{"at": {...}}` for
each beat of the window.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from kiosk.keeper.happening import Announced, Beat

STDOUT = 1
LONGEST = 4096
"""Bytes of a line; a pipe takes as much as a whole or not at all."""


def announced(bundle: str | None, on_trial: bool) -> bytes:
    """The line of a show that shows `bundle`."""
    return _line({"shows": bundle, "on_trial": on_trial})


def beat(where: Mapping[str, object]) -> bytes:
    """The line of a show that draws."""
    return _line({"at": where})


def heard(line: bytes) -> Announced | Beat | None:
    """What `line` says; None where it is no line of a show. Raises nothing."""
    try:
        match json.loads(line):
            case {"at": dict(where)}:
                return Beat(where)
            case {"shows": str() | None as bundle, "on_trial": bool(on_trial)}:
                return Announced(bundle, on_trial)
    except (ValueError, RecursionError):
        pass
    return None


def tell(line: bytes) -> bool:
    """Writes `line` for the keeper; False where there is none any more. Never waits for it."""
    if hasattr(os, "set_blocking"):
        os.set_blocking(STDOUT, False)
    try:
        os.write(STDOUT, line)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return True


def _line(said: Mapping[str, object]) -> bytes:
    return json.dumps(said).encode() + b"\n"
