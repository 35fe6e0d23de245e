"""A YAML file as a tree in which every value is text as written and knows its place."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.problems import Mark


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value. `literal` tells that it was written as a `|` block."""

    text: str
    mark: Mark
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping with its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file."""

    entries: dict[str, Entry]
    mark: Mark

    def get(self, key: str) -> Node | None:
        """The value of `key`, or None where the file has no such key or leaves it blank."""
        entry = self.entries.get(key)
        return None if entry is None or is_blank(entry.value) else entry.value

    def mark_of(self, key: str) -> Mark:
        """Where the value of `key` is, blank or not; without such a key, where the mapping is."""
        entry = self.entries.get(key)
        return self.mark if entry is None else entry.value.mark


Node = Scalar | Sequence | Mapping


def is_blank(node: Node) -> bool:
    """Whether there is nothing after the colon or the dash."""
    return isinstance(node, Scalar) and not node.text.strip()
