"""Sections and pioneers: the stops of an exhibition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.content.model.blocks import Block, GalleryBlock, LinkBlock, PictureBlock
from kiosk.content.model.parts import Photo, Text
from kiosk.problems import Mark


@dataclass(frozen=True, slots=True)
class Section:
    """A stop that explains. `highlight` is the one fact that the attract loop tells.

    `address` is where there is more about it. In a talk the blocks of a stop that does `reveal`
    appear one by one; visitors see them all.
    """

    id: str
    title: Text
    kicker: Text | None = None
    lead: Text | None = None
    highlight: Text | None = None
    picture: Photo | None = None
    notes: Text | None = None
    address: Text | None = None
    blocks: tuple[Block, ...] = ()
    reveal: bool = False


@dataclass(frozen=True, slots=True)
class Pioneer:
    """A stop that introduces people. Their names are the same in every language.

    The `kicker` says what they are where the interface's word would not fit: "Pionnière".
    `marks` tells where each of the names stands.
    """

    id: str
    people: tuple[str, ...]
    organisation: Text
    kicker: Text | None = None
    lead: Text | None = None
    highlight: Text | None = None
    picture: Photo | None = None
    notes: Text | None = None
    address: Text | None = None
    story: tuple[Text, ...] = ()
    blocks: tuple[Block, ...] = ()
    reveal: bool = False
    marks: tuple[Mark, ...] = field(default=(), compare=False)


Stop = Section | Pioneer


def photos_of(stop: Stop) -> tuple[Photo, ...]:
    """The pictures of a stop in the order in which its page shows them, the main one first."""
    return tuple(_photos_of(stop))


def _photos_of(stop: Stop) -> Iterator[Photo]:
    if stop.picture is not None:
        yield stop.picture
    for block in stop.blocks:
        match block:
            case PictureBlock(photo):
                yield photo
            case GalleryBlock(photos):
                yield from photos
            case _:
                pass


def links_of(stop: Stop) -> tuple[LinkBlock, ...]:
    """The links of a stop in the order in which its page shows them."""
    return tuple(block for block in stop.blocks if isinstance(block, LinkBlock))
