"""A PIN: what it may be, and what is kept of it, from which nobody can tell it."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

SHORTEST: Final = 4
LONGEST: Final = 12
"""Digits of a PIN."""

_SALT, _HASH = 16, 32
_LARGEST = 2**18
_MEMORY = 2**26


class Refusal(StrEnum):
    """Why a PIN cannot be chosen."""

    DIGITS = "digits"
    """It is not 4 to 12 digits."""

    SIMPLE = "simple"
    """It is among the first that anybody tries."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs, as scrypt counts: it takes 128 * `n` * `r` bytes, `p` times over."""

    n: int
    r: int
    p: int

    def __post_init__(self) -> None:
        """Raises ValueError for one that scrypt does not know, or that no stand could bear."""
        is_power = self.n > 1 and not self.n & (self.n - 1)
        if not (is_power and self.r > 0 and self.n * self.r <= _LARGEST and 0 < self.p <= 4):
            raise ValueError(self)


USUAL: Final = Cost(n=2**15, r=8, p=1)
"""32 MiB, and a tenth of a second on a small computer."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What is kept of a PIN."""

    salt: bytes
    hash: bytes = field(repr=False)
    cost: Cost

    @classmethod
    def of(cls, pin: str, cost: Cost = USUAL) -> Secret:
        """What is kept of `pin`: something else each time."""
        salt = secrets.token_bytes(_SALT)
        return cls(salt, _hash(pin, salt, cost), cost)

    @classmethod
    def read(cls, data: bytes) -> Secret:
        """What `as_json` made. Raises ValueError."""
        try:
            told = json.loads(data)
        except RecursionError as error:
            raise ValueError(data) from error
        match told:
            case {"n": int(n), "r": int(r), "p": int(p), "salt": str(salt), "hash": str(digest)}:
                kept = cls(bytes.fromhex(salt), bytes.fromhex(digest), Cost(n, r, p))
                if (len(kept.salt), len(kept.hash)) == (_SALT, _HASH):
                    return kept
        raise ValueError(data)

    def as_json(self) -> bytes:
        """One JSON object."""
        told = {
            "n": self.cost.n,
            "r": self.cost.r,
            "p": self.cost.p,
            "salt": self.salt.hex(),
            "hash": self.hash.hex(),
        }
        return json.dumps(told).encode() + b"\n"

    def is_of(self, pin: str) -> bool:
        """Whether this was made of `pin`; takes as long whether it was or not."""
        return hmac.compare_digest(self.hash, _hash(pin, self.salt, self.cost))


def refusal(pin: str) -> Refusal | None:
    """Why `pin` cannot be chosen, such as 12, 7777, 1234, 9876 or 2468; None where it can be."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        return Refusal.DIGITS
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return Refusal.SIMPLE if len(steps) == 1 else None


def _hash(pin: str, salt: bytes, cost: Cost) -> bytes:
    typed = pin.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(
        typed, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=_MEMORY, dklen=_HASH
    )
