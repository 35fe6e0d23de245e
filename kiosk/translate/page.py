"""A translation file that is being updated: nothing in it is written anew, only added to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

_BREAK = re.compile("(\r\n|\r|\n)")


class Page:
    """What is added to a file and taken from it, by its lines; they count from 0."""

    def __init__(self, text: str) -> None:
        """`text` has its line breaks as they are in the file."""
        self._parts = [*_BREAK.split(text), ""]
        self._break = self._parts[1] or "\n"
        self._before: dict[int, list[str]] = defaultdict(list)
        self._above: dict[int, list[str]] = defaultdict(list)
        self._dropped: set[int] = set()
        self._within: dict[int, list[tuple[int, int, str]]] = defaultdict(list)

    def insert(self, line: int, lines: Iterable[str]) -> None:
        """New lines in front of `line` and the comments above it."""
        self._before[line] += lines

    def append(self, lines: Iterable[str]) -> None:
        """New lines at the end."""
        self.insert(len(self._parts) // 2, lines)

    def remark(self, line: int, lines: Iterable[str]) -> None:
        """New lines directly above `line`."""
        self._above[line] += lines

    def drop(self, line: int) -> None:
        """Takes a whole line away."""
        self._dropped.add(line)

    def put(self, line: int, start: int, end: int, text: str) -> None:
        """Within `line`, `text` instead of what stands from column `start` up to `end`."""
        self._within[line].append((start, end, text))

    def text(self) -> str:
        """The whole file."""
        said: list[str] = []
        for line in range(len(self._parts) // 2 + 1):
            added = [*self._before[line], *self._above[line]]
            if added and said and not said[-1].endswith(("\r", "\n")):
                said.append(self._break)
            said += (part + self._break for part in added)
            if line not in self._dropped and (old := self._changed(line)):
                said.append(old)
        return "".join(said)

    def _changed(self, line: int) -> str:
        """The line with its break; nothing behind the last one."""
        text, *breaks = self._parts[2 * line : 2 * line + 2] or [""]
        for start, end, new in sorted(self._within[line], key=lambda put: put[0])[::-1]:
            text = text[:start] + new + text[end:]
        return text + "".join(breaks)
