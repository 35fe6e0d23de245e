"""Signing a file: the signature lies beside it, and minisign takes it too."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kiosk.bundle.signature.ed25519 import signed
from kiosk.bundle.signature.keys import SecretKey
from kiosk.bundle.signature.lines import TRUSTED, UNTRUSTED, encoded
from kiosk.writing import write

ENDING = ".minisig"
HASHED = b"ED"
"""The signature is of the file's BLAKE2b-512, not of the file itself."""


def signature_of(file: Path) -> Path:
    """Where the signature of `file` lies."""
    return file.with_name(file.name + ENDING)


def sign(file: Path, key: SecretKey, comment: str) -> Path:
    """Writes the signature of `file`, whole or not at all, with one line that it vouches for too.

    Raises SignatureError without the extra `sign`, and OSError.
    """
    signature = signed(key.seed, digest(file))
    said = " ".join(comment.split()).encode()
    lines = (
        UNTRUSTED + b"signature of an exhibition",
        encoded(HASHED + key.number + signature),
        TRUSTED + said,
        encoded(signed(key.seed, signature + said)),
    )
    target = signature_of(file)
    write(target, b"\n".join(lines) + b"\n")
    return target


def digest(file: Path) -> bytes:
    """What is signed of `file`. Raises OSError."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "blake2b").digest()
