"""What a PDF says, asked of poppler's programs and read from the objects that typst writes."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

POPPLER = pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler is not installed")

_STRING = rb"(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]+>)"
_FIGURE = re.compile(rb"/S/Figure/P \d+ 0 R(?:/Alt" + _STRING + rb")?/A\[<<.*?/BBox\[([^\]]+)\]")
_OUTLINE = re.compile(rb"/Parent \d+ 0 R[^>]*?/Title" + _STRING + rb"/Dest ")
_LANGUAGE = re.compile(rb"/Lang" + _STRING)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as a screen reader meets it, and where it is on its page, in points."""

    alt: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def shape(self) -> float:
        """The width, divided by the height."""
        return (self.right - self.left) / (self.top - self.bottom)


def told(*command: str | Path) -> str:
    """What a program says of a PDF."""
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, check=True).stdout.decode(errors="replace")


def facts(pdf: Path) -> dict[str, str]:
    """What `pdfinfo` says, by its names."""
    lines = (line.partition(":") for line in told("pdfinfo", pdf).splitlines())
    return {name: value.strip() for name, _, value in lines}


def pages(pdf: Path, order: str = "-raw") -> list[str]:
    """The text of each page as it comes when it is selected."""
    return told("pdftotext", order, pdf, "-").split("\f")[:-1]


def figures(pdf: Path) -> list[Figure]:
    """Every picture that is said in words, in order."""
    return [
        Figure(_text(alt), *map(float, box.split()))
        for alt, box in _FIGURE.findall(pdf.read_bytes())
    ]


def outline(pdf: Path) -> list[str]:
    """The titles of the outline, in order."""
    return [_text(title) for title in _OUTLINE.findall(pdf.read_bytes())]


def language(pdf: Path) -> str:
    """The language of the whole."""
    found = _LANGUAGE.search(pdf.read_bytes())
    return "" if found is None else _text(found[1])


def _text(written: bytes) -> str:
    if written.startswith(b"<"):
        return bytes.fromhex(written[1:-1].decode()).decode("utf-16")
    return _ESCAPED.sub(rb"\1", written[1:-1]).decode("latin-1")
