"""The lines that minisign writes: comments, and bytes in base64 that can be written in one way."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

UNTRUSTED = b"untrusted comment: "
TRUSTED = b"trusted comment: "
LARGEST = 16 * 1024
"""Bytes of a signature or a key, which need some hundreds."""


def lines_of(path: Path) -> list[bytes]:
    """The lines of a small file, without their ends. Raises OSError; ValueError for any other."""
    if path.exists() and not path.is_file():
        raise ValueError("no ordinary file")
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError("too large")
    lines = data.split(b"\n")
    if not lines[-1]:
        lines.pop()
    return [line.removesuffix(b"\r") for line in lines]


def after(prefix: bytes, line: bytes) -> bytes:
    """What `line` says after `prefix`; raises ValueError where it begins otherwise."""
    if not line.startswith(prefix):
        raise ValueError("no comment")
    return line.removeprefix(prefix)


def decoded(line: bytes, size: int) -> bytes:
    """The `size` bytes that `line` is the base64 of; ValueError for anything else.

    A last letter with bits that say nothing would be a second way to write the same bytes.
    """
    try:
        data = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
    if len(data) != size or encoded(data) != line:
        raise ValueError("not the one base64 of its bytes")
    return data


def encoded(data: bytes) -> bytes:
    """`data` in base64."""
    return base64.b64encode(data)


def text_of(comment: bytes) -> str:
    """A comment as one line of words; ValueError where it is not."""
    text = comment.decode("utf-8")
    if any(not letter.isprintable() and letter != "\t" for letter in text):
        raise ValueError("invisible characters")
    return text
