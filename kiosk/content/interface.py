"""The words that the interface itself needs in every language it speaks.

`kiosk/words/` holds them for nl, en, fr and de; a bundle may bring another language.
Parts in braces are filled in: `{number} / {count}`.
"""

from __future__ import annotations

PLACEHOLDERS: dict[str, frozenset[str]] = {
    "language_name": frozenset(),
    "start": frozenset(),
    "pause": frozenset(),
    "play": frozenset(),
    "overview": frozenset(),
    "overview_title": frozenset(),
    "back": frozenset(),
    "next": frozenset(),
    "position": frozenset({"number", "count"}),
    "language": frozenset(),
    "comfort": frozenset(),
    "text_size": frozenset(),
    "size_1": frozenset(),
    "size_2": frozenset(),
    "size_3": frozenset(),
    "size_4": frozenset(),
    "contrast": frozenset(),
    "calm": frozenset(),
    "take": frozenset(),
    "take_how": frozenset(),
    "take_opens": frozenset(),
    "take_writes": frozenset(),
    "take_text": frozenset(),
    "pioneer": frozenset(),
    "pioneers": frozenset(),
    "and": frozenset(),
    "stand_in": frozenset(),
    "photo_by": frozenset({"name"}),
    "more": frozenset(),
    "upwards": frozenset(),
    "enlarge": frozenset(),
    "zoom_in": frozenset(),
    "zoom_out": frozenset(),
    "close": frozenset(),
    "still_there": frozenset(),
    "starts_again": frozenset(),
    "still_reading": frozenset(),
    "done": frozenset(),
    "seconds_left": frozenset({"seconds"}),
}

KEYS: tuple[str, ...] = tuple(PLACEHOLDERS)
