"""The PIN of a stand, on its disk, and the tries at it, which a restart does not forget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from kiosk.problems import Mark, Problem, Severity
from kiosk.staff import tries
from kiosk.staff.codes import PinCode
from kiosk.staff.pin import Refusal, Secret, refusal
from kiosk.writing import keep, write

PIN: Final = "pin.json"
TRIES: Final = "pin.tries"
"""Files in the data folder: what is kept of the PIN, and the wrong tries since the last right one.

The second one is there only after a wrong try.
"""

_RIGHTS = 0o600


class PinState(Enum):
    """Whether the stand has a PIN. Nobody is let in by one that is DAMAGED."""

    NONE = auto()
    SET = auto()
    DAMAGED = auto()


@dataclass(frozen=True, slots=True)
class Right:
    """It is the PIN."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """It is not the PIN. `left` more tries are free; the next one can be made in `wait` seconds."""

    left: int
    wait: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing was compared: the next try can be made in `seconds`."""

    seconds: float


Result = Right | Wrong | Wait


class Pins:
    """The PIN of a stand and the tries at it.

    Every `now` is seconds of the same monotonic clock. After a restart a wait begins anew: nobody
    knows how long the stand was off.
    """

    def __init__(self, data: Path, now: float) -> None:
        """The PIN in the data folder `data`, which need not be there yet; the program begins."""
        self._pin = data / PIN
        self._tries = data / TRIES
        self._since = now
        self._unwritten: int | None = None
        """The wrong tries, while they cannot be written."""

    @property
    def state(self) -> PinState:
        """Whether there is a PIN now; another process may set one at any time."""
        try:
            return PinState.NONE if self._secret() is None else PinState.SET
        except (OSError, ValueError):
            return PinState.DAMAGED

    @property
    def problem(self) -> Problem | None:
        """What is wrong with a PIN that is DAMAGED."""
        if self.state is not PinState.DAMAGED:
            return None
        return Problem(Severity.ERROR, PinCode.DAMAGED, Mark(str(self._pin)))

    def set(self, pin: str) -> Refusal | None:
        """Makes `pin` the PIN, with all tries free; or says why not. Raises OSError."""
        refused = refusal(pin)
        if refused is None:
            self._pin.parent.mkdir(parents=True, exist_ok=True)
            write(self._pin, Secret.of(pin).as_json(), _RIGHTS)
            self._count(0)
        return refused

    def clear(self) -> None:
        """Leaves the stand without a PIN. Raises OSError."""
        self._pin.unlink(missing_ok=True)
        keep(self._pin.parent)
        self._count(0)

    def wait(self, now: float) -> float:
        """Seconds until the next try can be made."""
        return tries.wait(self._wrong(), now - self._since)

    def check(self, pin: str, now: float) -> Result:
        """Whether `pin` is the PIN; takes about a tenth of a second. A try that waits is none.

        A try counts as wrong on the disk before it is compared, so that nobody gets another one by
        ending the program.
        """
        seconds = self.wait(now)
        if seconds > 0:
            return Wait(seconds)
        wrong = self._wrong() + 1
        self._since = now
        self._count(wrong)
        if self._is(pin):
            self._count(0)
            return Right()
        return Wrong(tries.left(wrong), self.wait(now))

    def _is(self, pin: str) -> bool:
        try:
            secret = self._secret()
        except (OSError, ValueError):
            return False
        return secret is not None and secret.is_of(pin)

    def _secret(self) -> Secret | None:
        try:
            return Secret.read(self._pin.read_bytes())
        except FileNotFoundError:
            return None

    def _wrong(self) -> int:
        if self._unwritten is not None:
            return self._unwritten
        try:
            return tries.read(self._tries.read_bytes())
        except FileNotFoundError:
            return 0
        except OSError:
            return tries.FREE

    def _count(self, wrong: int) -> None:
        try:
            if wrong:
                write(self._tries, tries.as_text(wrong), _RIGHTS)
            else:
                self._tries.unlink(missing_ok=True)
            self._unwritten = None
        except OSError:
            self._unwritten = wrong
