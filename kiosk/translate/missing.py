"""What is missing, as it is added: empty values, each below its original."""

from __future__ import annotations

from typing import assert_never

from kiosk.translate.remarks import written
from kiosk.translate.wanted import Block, Fixed, Items, Keys, Wanted, Words

DASH = 2
"""Columns that a dash and its space take."""


def key_lines(key: str, wanted: Wanted, column: int, step: int) -> list[str]:
    """`key:` at `column`, with everything below it."""
    pad = " " * column
    match wanted:
        case Words(running=running):
            return [*_indented(written(wanted, ()), pad), f"{pad}{key}:{' |' * running}"]
        case Fixed(text=text):
            return [f"{pad}{key}: {text}"]
        case Keys(entries=entries, short=str(short), bare=True):
            return key_lines(key, entries[short], column, step)
        case Keys() | Items() | Block():
            below = lines_below(wanted, column + step, step)
            return [f"{pad}{key}:", *below] if below else [f"{pad}{key}: {{}}"]
        case _:
            assert_never(wanted)


def lines_below(wanted: Keys | Items | Block, column: int, step: int) -> list[str]:
    """The keys or the items of `wanted` at `column`."""
    match wanted:
        case Keys(entries=entries):
            lines: list[str] = []
            for key, value in entries.items():
                above = [""] if lines and is_apart(value) else []
                lines += [*above, *key_lines(key, value, column, step)]
            return lines
        case Items(items=items):
            return [line for item in items for line in item_lines(item, column, step)]
        case Block(kind=kind, value=value):
            return key_lines(kind, value, column, step)
        case _:
            assert_never(wanted)


def item_lines(wanted: Wanted, column: int, step: int) -> list[str]:
    """A dash at `column`, with everything behind it."""
    pad = " " * column
    match wanted:
        case Words():
            return [*_indented(written(wanted, ()), pad), f"{pad}-"]
        case Fixed(text=text):
            return [f"{pad}- {text}"]
        case Keys(entries=entries, short=str(short), bare=True):
            return item_lines(entries[short], column, step)
        case Keys() | Items() | Block():
            return _dashed(lines_below(wanted, column + DASH, step) or [f"{pad}  {{}}"], pad)
        case _:
            assert_never(wanted)


def in_braces(wanted: Wanted) -> str:
    """The same where there are only brackets and braces."""
    match wanted:
        case Words():
            return '""'
        case Fixed(text=text):
            return text
        case Keys(short=str(), bare=True):
            return '""'
        case Keys(entries=entries):
            return "{" + ", ".join(entry_in_braces(*entry) for entry in entries.items()) + "}"
        case Items(items=items):
            return "[" + ", ".join(map(in_braces, items)) + "]"
        case Block(kind=kind, value=value):
            return "{" + entry_in_braces(kind, value) + "}"
        case _:
            assert_never(wanted)


def entry_in_braces(key: str, wanted: Wanted) -> str:
    """`key:` with everything that belongs to it, where there are only brackets and braces."""
    return f"{key}: {in_braces(wanted)}"


def is_apart(wanted: Wanted) -> bool:
    """Whether a blank line stands above."""
    return isinstance(wanted, Keys) and wanted.apart


def _indented(lines: list[str], pad: str) -> list[str]:
    return [pad + line for line in lines]


def _dashed(lines: list[str], pad: str) -> list[str]:
    first = next(at for at, line in enumerate(lines) if not line.lstrip().startswith("#"))
    remarks = [pad + line.lstrip() for line in lines[:first]]
    return [*remarks, f"{pad}- {lines[first].lstrip()}", *lines[first + 1 :]]
