"""How large each picture of a page is shown on the usual screen: 1920 by 1080 pixels, 24 inches."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.model import (
    GalleryBlock,
    Photo,
    PictureBlock,
    Pioneer,
    Section,
    Stop,
)
from kiosk.photos.plan import Size

SCREEN: Size = (1920, 1080)
MAIN: dict[type[Stop], Size] = {Section: (883, 946), Pioneer: (1120, 946)}
"""The main picture: the larger of its places on the poster and on the page, above the bar."""
ALONE: Size = (919, 517)
PAIRED: Size = (453, 340)
THIRD: Size = (298, 223)
"""A picture in a block, by how many stand in a row, where the words stand beside the main one."""


def places(stop: Stop) -> Iterator[tuple[Photo, Size]]:
    """Every picture of the stop with the pixels that it must fill."""
    if stop.picture is not None:
        yield stop.picture, MAIN[type(stop)]
    for block in stop.blocks:
        match block:
            case PictureBlock(photo):
                yield photo, ALONE
            case GalleryBlock(photos):
                yield from ((photo, _in_row(len(photos))) for photo in photos)
            case _:
                pass


def _in_row(count: int) -> Size:
    return {1: ALONE, 2: PAIRED}.get(count, THIRD)
