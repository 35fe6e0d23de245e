"""Draws the pictures that stand in for photographs: `python -m assets.draw_stand_ins [FOLDER]`.

Without a folder it draws into assets/pictures. The same script gives the same pictures each time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from assets.art import ideas, pioneers, ways
from assets.art.colours import CORAL, LEAF, PLUM, ROSE, SEA, SKY, SUN, Colour
from assets.art.poster import Poster

PICTURES: dict[str, tuple[Colour, Callable[[Poster], None]]] = {
    "wat-is": (CORAL, ideas.cup),
    "depot": (SUN, pioneers.racks),
    "vernieuwend": (LEAF, ideas.seedling),
    "hefboom": (SKY, ideas.lever),
    "villa-clementina": (SUN, pioneers.house),
    "innovator-of-ondernemer": (PLUM, ways.fork),
    "trivelo": (SUN, pioneers.three_wheeler),
    "praktijk": (SEA, ways.doors),
    "ecosysteem": (ROSE, ways.wood),
}


def draw_all(folder: Path) -> None:
    """Write each picture into `folder` as a PNG named after its stop."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (ground, scene) in PICTURES.items():
        poster = Poster(ground)
        scene(poster)
        poster.picture().save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures")
