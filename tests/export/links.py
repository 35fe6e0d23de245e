"""An exhibition with an address everywhere that one may stand."""

from __future__ import annotations

from pathlib import Path

from tests.content.bundles import SMALL, write

PICTURE = "picture: {file: assets/pictures/one.png, alt: A picture}"
ADDRESSES = (
    "https://a.example/?b=1&c='2'",
    "http://www.b.example/",
    "mailto:me@c.example?subject=d",
)
"""Of a link, of its stop and of the exhibition."""
READABLE = ("a.example/?b=1&c='2'", "b.example", "me@c.example")
"""The same, as people say them."""


def linked(folder: Path) -> Path:
    """Such an exhibition in `folder`."""
    link, stop, whole = ADDRESSES
    block = f'blocks: [link: {{title: More, text: There _is_, address: "{link}"}}]'
    said = SMALL.replace(PICTURE, f"address: {stop}\n    {block}")
    return write(folder, said.replace("title: Small", f"title: Small\naddress: {whole}", 1))
