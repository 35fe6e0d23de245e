"""Draws the pictures that stand in for photographs: `python -m assets.draw_stand_ins [FOLDER]`.

Without a folder it draws into assets/pictures. The same script gives the same pictures each time.
"""

from __future__ import annotations

import sys
from pathlib import Path

from assets.art.poster import Poster
from assets.art.scenes import (
    cup_returns,
    doors,
    fork,
    house,
    lever,
    racks,
    seedling,
    three_wheeler,
    wood,
)

PICTURES = {
    "wat-is": (cup_returns.GROUND, cup_returns.draw),
    "depot": (racks.GROUND, racks.draw),
    "vernieuwend": (seedling.GROUND, seedling.draw),
    "hefboom": (lever.GROUND, lever.draw),
    "villa-clementina": (house.GROUND, house.draw),
    "innovator-of-ondernemer": (fork.GROUND, fork.draw),
    "trivelo": (three_wheeler.GROUND, three_wheeler.draw),
    "praktijk": (doors.GROUND, doors.draw),
    "ecosysteem": (wood.GROUND, wood.draw),
}


def draw_all(folder: Path) -> None:
    """Write each picture into `folder` as a PNG named after its stop."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (ground, draw) in PICTURES.items():
        poster = Poster(ground)
        draw(poster)
        poster.picture().save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures")
