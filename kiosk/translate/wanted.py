"""What the translation of an exhibition should hold: a tree of originals, without any words yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """One original in `language`, line by line; `running` text has an empty line between two."""

    lines: tuple[str, ...]
    language: str
    running: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """What stands in a translation and is no words, such as `people`."""

    text: str


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys with what belongs to each.

    `names` may differ in a translation and are never missing. Where a bare text will do for the
    keys, it is that of `short`; `bare` tells that content.yaml has such a bare text. A blank line
    stands above keys that are `apart`.
    """

    entries: Mapping[str, Wanted]
    names: Mapping[str, Words] = field(default_factory=dict)
    short: str | None = None
    bare: bool = False
    apart: bool = False

    def at(self, key: str, is_blank: bool) -> Wanted | None:
        """What is wanted at `key`; nothing where a name is left blank."""
        return self.entries.get(key) or (None if is_blank else self.names.get(key))


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: its kind, and what stands behind it."""

    kind: str
    value: Wanted


Wanted = Words | Fixed | Keys | Items | Block


def pieces(wanted: Wanted, label: str = "") -> Iterator[tuple[str, Words]]:
    """Every piece of words that should not be missing, with where it is: `2.title`."""
    match wanted:
        case Words():
            yield label, wanted
        case Keys(entries=entries, short=str(short), bare=True):
            yield from pieces(entries[short], label)
        case Keys(entries=entries):
            for key, value in entries.items():
                yield from pieces(value, below(label, key))
        case Items(items=items):
            for at, item in enumerate(items, start=1):
                yield from pieces(item, below(label, str(at)))
        case Block(kind=kind, value=value):
            yield from pieces(value, below(label, kind))
        case Fixed():
            pass


def below(label: str, name: str) -> str:
    """The label of what is called `name` in what is called `label`."""
    return f"{label}.{name}" if label else name
