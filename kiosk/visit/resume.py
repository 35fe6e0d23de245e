"""Where a visit is, in plain values, and a visit that goes on there after a new start."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kiosk.content.model import Exhibition
from kiosk.visit.carry import carried
from kiosk.visit.state import TEXT_SIZES, Attract, Overview, Page, Place, Visit, Zoom
from kiosk.visit.view import Shown


def where(shown: Shown) -> dict[str, object]:
    """What `resumed` needs to come back to what is shown, ready to be written as JSON."""
    return {
        "screen": shown.screen,
        "stop": shown.stop,
        "picture": shown.picture,
        "language": shown.language,
        "text_size": shown.text_size,
        "contrast": shown.contrast,
        "calm": shown.calm,
    }


def resumed(visit: Visit, text: str, exhibition: Exhibition) -> Visit:
    """`visit`, a fresh one, where `text` says; what is wrong in that or unknown is left out.

    `text` is JSON of `where`, from this exhibition or another one. Raises nothing.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return visit
    if not isinstance(said, dict):
        return visit
    language, size = said.get("language"), said.get("text_size")
    return carried(
        replace(
            visit,
            place=_place(said, visit.place),
            language=language if language in exhibition.languages else visit.language,
            text_size=size if type(size) is int and size in TEXT_SIZES else visit.text_size,
            contrast=said.get("contrast") is True,
            calm=said.get("calm") is True,
        ),
        exhibition,
    )


def _place(said: dict[str, Any], fresh: Place) -> Place:
    match said:
        case {"screen": "attract", "stop": str(stop)} if isinstance(fresh, Attract):
            return replace(fresh, stop=stop)
        case {"screen": "overview"}:
            return Overview()
        case {"screen": "page", "stop": str(stop)}:
            return Page(stop)
        case {"screen": "zoom", "stop": str(stop), "picture": picture}:
            return Zoom(stop, picture) if type(picture) is int and picture >= 0 else Page(stop)
        case _:
            return fresh
