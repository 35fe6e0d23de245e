"""The keys that a machine trusts: those in its settings, and the .pub files in its folder."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.signature.codes import SignatureError
from kiosk.bundle.signature.keys import PublicKey, public_key, read_public, write_public

ENDING = ".pub"


@dataclass(frozen=True, slots=True)
class Ring:
    """Trusted keys by where each stands, and the files that should hold a key and do not."""

    keys: dict[str, PublicKey]
    unreadable: tuple[Path, ...]

    def trusted(self) -> tuple[PublicKey, ...]:
        """The keys, each once."""
        return tuple(dict.fromkeys(self.keys.values()))


def ring(folder: Path, lines: Iterable[str]) -> Ring:
    """The keys in `folder`, in the order of their names, and then those that `lines` are.

    Raises nothing: a key that cannot be read is not trusted.
    """
    found: dict[str, PublicKey] = {}
    unreadable: list[Path] = []
    for path in _files(folder):
        try:
            found[path.name] = read_public(path)
        except (OSError, SignatureError):
            unreadable.append(path)
    for line in lines:
        with suppress(SignatureError):
            found[line] = public_key(line)
    return Ring(found, tuple(unreadable))


def trust(folder: Path, key: PublicKey) -> Path:
    """Puts `key` among the trusted ones; its file, which may have been there.

    Raises OSError, also where another key of the same number is there, and SignatureError where
    its file cannot be read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{key.id}{ENDING}"
    try:
        write_public(path, key)
    except FileExistsError:
        if read_public(path) != key:
            raise
    return path


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ENDING)
    except OSError:
        return []
