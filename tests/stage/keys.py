"""X key codes of a PC keyboard: Linux's codes plus 8 (linux/input-event-codes.h)."""

from __future__ import annotations

_LETTERS = {24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm", 10: "1234567890"}

CODES: dict[str, int] = {
    "Escape": 9,
    "BackSpace": 22,
    "Tab": 23,
    "Return": 36,
    "Control": 37,
    "Shift": 50,
    "Space": 65,
    "F11": 95,
    "Home": 110,
    "Up": 111,
    "PageUp": 112,
    "Left": 113,
    "Right": 114,
    "End": 115,
    "Down": 116,
    "PageDown": 117,
    **{letter: first + i for first, row in _LETTERS.items() for i, letter in enumerate(row)},
}
