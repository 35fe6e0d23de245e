"""Bundles for tests: a small right one, and the garden, which uses every key."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.reader import Reading, read

GARDEN = Path(__file__).parent / "samples" / "garden"

SMALL = """\
format: 1
id: small
version: 1
languages: [en]
title: Small
sections:
  - id: one
    title: One
    picture: {file: assets/pictures/one.png, alt: A picture}
"""

HERE = "⟦"
"""Stands in an example where its problem is reported."""

Found = list[tuple[str, int, int]]


def write(folder: Path, content: str | bytes, **translations: str | bytes) -> Path:
    """A bundle in `folder` with one picture, one.png, and a translation for each keyword."""
    for name in ("pictures", "translations"):
        (folder / "assets" / name).mkdir(parents=True, exist_ok=True)
    (folder / "assets/pictures/one.png").touch()
    _write(folder / "content.yaml", content)
    for language, words in translations.items():
        _write(folder / f"assets/translations/{language}.yaml", words)
    return folder


def _write(path: Path, text: str | bytes) -> None:
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def found(reading: Reading, file: str = "content.yaml") -> Found:
    """Code, line and column of every problem in `file`."""
    return [
        (problem.code, problem.mark.line, problem.mark.column)
        for problem in reading.problems
        if problem.mark.file == file
    ]


def unmarked(example: str) -> tuple[str, int, int]:
    """The example without its marker, and the line and column that the marker pointed to."""
    before, _, after = example.partition(HERE)
    return before + after, before.count("\n") + 1, len(before) - before.rfind("\n")


def read_text(folder: Path, content: str | bytes, **translations: str | bytes) -> Reading:
    """What becomes of such a bundle."""
    return read(write(folder, content, **translations))
