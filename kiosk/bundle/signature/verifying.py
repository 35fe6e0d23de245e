"""Whether a trusted key signed a file: asked of all its bytes, before anything reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.signature.codes import SignatureCode, SignatureError
from kiosk.bundle.signature.ed25519 import SIGNATURE, is_right
from kiosk.bundle.signature.keys import ALGORITHM, NUMBER, PublicKey
from kiosk.bundle.signature.lines import TRUSTED, UNTRUSTED, after, decoded, lines_of, text_of
from kiosk.bundle.signature.signing import HASHED, digest


@dataclass(frozen=True, slots=True)
class Verified:
    """Who signed a file, and the line that they vouch for."""

    key: PublicKey
    comment: str


@dataclass(frozen=True, slots=True)
class _Signature:
    number: bytes
    signature: bytes
    comment: str
    over_comment: bytes


def verify(file: Path, signature: Path, keys: Iterable[PublicKey]) -> Verified:
    """Who of `keys` signed `file`, which must be a copy that nobody else can write to.

    Raises SignatureError, and OSError where `file` cannot be read.
    """
    found = _read(signature)
    candidates = [key for key in keys if key.number == found.number]
    if not candidates:
        raise SignatureError(SignatureCode.KEY, key=PublicKey(found.number, b"").id)
    message = digest(file)
    right = (key for key in candidates if is_right(key.public, found.signature, message))
    if (key := next(right, None)) is None:
        raise SignatureError(SignatureCode.WRONG)
    if not is_right(key.public, found.over_comment, found.signature + found.comment.encode()):
        raise SignatureError(SignatureCode.COMMENT)
    return Verified(key, found.comment)


def _read(path: Path) -> _Signature:
    try:
        lines = lines_of(path)
    except FileNotFoundError as error:
        raise SignatureError(SignatureCode.MISSING, signature=path.name) from error
    except (OSError, ValueError) as error:
        raise SignatureError(SignatureCode.UNREADABLE) from error
    try:
        untrusted, signed, trusted, over_comment = lines
        after(UNTRUSTED, untrusted)
        data = decoded(signed, len(HASHED) + NUMBER + SIGNATURE)
        if data.startswith(ALGORITHM):
            raise SignatureError(SignatureCode.KIND)
        body = after(HASHED, data)
        comment = text_of(after(TRUSTED, trusted))
        return _Signature(body[:NUMBER], body[NUMBER:], comment, decoded(over_comment, SIGNATURE))
    except ValueError as error:
        raise SignatureError(SignatureCode.UNREADABLE) from error
