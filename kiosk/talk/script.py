"""What the presenter has to say at a stop."""

from __future__ import annotations

from kiosk.content.markup import to_plain
from kiosk.content.model import Stop


def notes_of(stop: Stop, language: str) -> tuple[str, ...]:
    """The notes of `stop`, paragraph by paragraph, plain; none where it has none.

    They are in the exhibition's first language where they have no words in `language`.
    """
    if stop.notes is None:
        return ()
    lines = (to_plain(line).strip() for line in stop.notes.said_in(language).split("\n"))
    return tuple(filter(None, lines))
