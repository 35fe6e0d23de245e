"""Keys as minisign writes them. Only secret keys without a password: `minisign -G -W`."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.signature.codes import SignatureCode, SignatureError
from kiosk.bundle.signature.ed25519 import PUBLIC, SEED, public_of
from kiosk.bundle.signature.lines import UNTRUSTED, after, decoded, encoded, lines_of

NUMBER = 8
"""Bytes of the number that a key and its signatures share."""
ALGORITHM = b"Ed"
NO_PASSWORD, CHECKSUM = b"\0\0", b"B2"
_SALT_AND_COST = bytes(32 + 8 + 8)
_NO_CHECKSUM = bytes(32)
_HEAD = len(ALGORITHM + NO_PASSWORD + CHECKSUM + _SALT_AND_COST)
_SECRET = _HEAD + NUMBER + SEED + PUBLIC + len(_NO_CHECKSUM)


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What tells whether a signature is of somebody's hand: 8 and 32 bytes."""

    number: bytes
    public: bytes

    @property
    def id(self) -> str:
        """The number in 16 hexadecimal digits; minisign leaves out zeros at its front."""
        return self.number[::-1].hex().upper()

    @property
    def line(self) -> str:
        """The 56 letters that say it all, `RW...`."""
        return encoded(ALGORITHM + self.number + self.public).decode()


@dataclass(frozen=True, slots=True)
class SecretKey:
    """What signs: 8 and 32 bytes, of which the seed is shown nowhere."""

    number: bytes
    seed: bytes = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The key that others trust. Raises SignatureError without the extra `sign`."""
        return PublicKey(self.number, public_of(self.seed))


def new_key() -> SecretKey:
    """A key that nobody else has."""
    return SecretKey(secrets.token_bytes(NUMBER), secrets.token_bytes(SEED))


def public_key(line: str) -> PublicKey:
    """The key that is `line`. Raises SignatureError."""
    try:
        data = decoded(line.encode(), len(ALGORITHM) + NUMBER + PUBLIC)
        return PublicKey(_body(data)[:NUMBER], _body(data)[NUMBER:])
    except ValueError as error:
        raise SignatureError(SignatureCode.KEY_UNREADABLE) from error


def read_public(path: Path) -> PublicKey:
    """The key in a .pub file. Raises SignatureError and OSError."""
    return public_key(_second_line(path).decode("ascii", "replace"))


def read_secret(path: Path) -> SecretKey:
    """The key in a .key file. Raises SignatureError and OSError."""
    try:
        data = decoded(_second_line(path), _SECRET)
        body = _body(data)
    except ValueError as error:
        raise SignatureError(SignatureCode.KEY_UNREADABLE) from error
    if not body.startswith(NO_PASSWORD):
        raise SignatureError(SignatureCode.KEY_LOCKED)
    at = _HEAD + NUMBER
    key = SecretKey(data[_HEAD:at], data[at : at + SEED])
    if key.public.public != data[at + SEED : at + SEED + PUBLIC]:
        raise SignatureError(SignatureCode.KEY_UNREADABLE)
    return key


def write_public(path: Path, key: PublicKey) -> None:
    """Makes a .pub file that was not there. Raises OSError."""
    comment = f"minisign public key {key.id}"
    _write(path, comment, key.line.encode(), 0o644)


def write_secret(path: Path, key: SecretKey) -> None:
    """Makes a .key file that was not there, for nobody else to read. Raises OSError."""
    head = ALGORITHM + NO_PASSWORD + CHECKSUM + _SALT_AND_COST
    data = head + key.number + key.seed + key.public.public + _NO_CHECKSUM
    _write(path, "minisign secret key, not locked: keep it safe", encoded(data), 0o600)


def _second_line(path: Path) -> bytes:
    try:
        comment, line = lines_of(path)
        after(UNTRUSTED, comment)
    except ValueError as error:
        raise SignatureError(SignatureCode.KEY_UNREADABLE) from error
    return line


def _body(data: bytes) -> bytes:
    return after(ALGORITHM, data)


def _write(path: Path, comment: str, line: bytes, rights: int) -> None:
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, rights)
    with os.fdopen(opened, "wb") as file:
        file.write(UNTRUSTED + comment.encode() + b"\n" + line + b"\n")
        file.flush()
        os.fsync(file.fileno())
