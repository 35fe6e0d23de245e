"""What everything in an exhibition is made of: words and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.problems import Mark


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in each language: language code -> words, the exhibition's first one first.

    `marks` tells where the words of each language begin in its file.
    """

    words: Mapping[str, str]
    marks: Mapping[str, Mark] = field(default_factory=dict, compare=False)

    def said_in(self, language: str) -> str:
        """The words in `language`, or in the exhibition's first language where they are missing."""
        if language in self.words:
            return self.words[language]
        return next(iter(self.words.values()), "")


class Side(StrEnum):
    """The side of a photograph on which nothing may lie over it."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the bundle. `file` is relative to the bundle, with `/`.

    `focus` is the point that every crop keeps, as fractions (0..1) of the width and the height.
    A `stand_in` is shown until the photograph it waits for takes its place.
    """

    file: str
    alt: Text
    caption: Text | None = None
    credit: Text | None = None
    focus: tuple[float, float] = (0.5, 0.5)
    keep_clear: Side | None = None
    stand_in: bool = False
    mark: Mark = field(default=Mark(""), compare=False)
