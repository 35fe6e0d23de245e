"""state.json: what the stand knows, kept through power cuts and read with distrust."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from kiosk.bundle.codes import Fault
from kiosk.bundle.store.disk import Disk, store, writing
from kiosk.bundle.store.places import Places, is_name
from kiosk.bundle.store.state import MOST_BAD, TRIES, State
from kiosk.problems import Mark, Problem, Severity

_LARGEST = 1024 * 1024


def keep(places: Places, state: State, disk: Disk) -> None:
    """Stores `state`. Raises BundleError, and then the state from before is still there."""
    content = write_state(state)
    with writing(places.data):
        store(places.state, content, disk)
    with suppress(OSError):  # the copy is only a help
        store(places.copy, content, disk)


def recall(places: Places) -> tuple[State, tuple[Problem, ...]]:
    """The state, and advice where the file is damaged. Raises nothing."""
    said: tuple[Problem, ...] = ()
    for path in (places.state, places.copy):
        try:
            with path.open("rb") as file:
                return read_state(file.read(_LARGEST)), said
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            said = (Problem(Severity.ADVICE, Fault.STORE_STATE, Mark(str(places.state))),)
    return State(), said


def write_state(state: State) -> bytes:
    """The file, the same for the same state."""
    return json.dumps(asdict(state), ensure_ascii=False, indent=1).encode() + b"\n"


def read_state(data: bytes) -> State:
    """The state in `data`. Raises ValueError for whatever else is in it."""
    try:
        said = json.loads(data)
        pending = _bundle(said["pending"])
        tries = said["tries_left"]
        bad = [_bundle(name) for name in said["bad"]]
        seen = {_text(key): _text(version) for key, version in said["seen"].items()}
        return State(
            _bundle(said["active"]),
            _bundle(said["previous"]),
            pending,
            min(TRIES, max(0, int(tries))) if pending else 0,
            tuple(filter(None, bad))[-MOST_BAD:],
            seen,
        )
    except (TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(error) from error


def _bundle(value: Any) -> str | None:
    if value is None or is_name(value):
        return value  # type: ignore[no-any-return]
    raise ValueError(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
