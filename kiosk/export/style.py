"""The style sheet of the web page: one for all exhibitions, and the colours of these stops."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.export import typeface
from kiosk.visit.shown import PageShown

SHEETS = ("page.css", "page_blocks.css", "page_print.css")


def style(pages: Sequence[PageShown]) -> str:
    """Each of `pages` has the colours that it has on the screen."""
    faces = [
        f'@font-face {{ font-family: "{typeface.FAMILY}"; font-weight: {weight}; '
        f'font-display: swap; src: url("fonts/{name}"); }}'
        for name, weight in typeface.files().items()
    ]
    sheets = (Path(__file__).with_name(name).read_text("utf-8") for name in SHEETS)
    return "\n".join([*faces, *sheets, *map(_colours, pages)]) + "\n"


def _colours(page: PageShown) -> str:
    accent = page["accent"]
    of_it = f'#{page["id"]}, [href="#{page["id"]}"]'
    return f"{of_it} {{ --fill: {accent['fill']}; --on-fill: {accent['onFill']}; }}"
