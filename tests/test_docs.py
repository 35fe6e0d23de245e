"""The documentation hangs together: what it points to is there, and nothing in it is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]
PICTURES = {file for file in (DOCS / "pictures").rglob("*") if file.is_file()}

CODE = re.compile(r"```.*?```|^ {4}.*?$|`[^`\n]*`", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\[[^\[\]]*\]\(([^)\s]+)\)")
IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def prose(page: Path) -> str:
    return CODE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = HEADING.findall(prose(page))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def targets(page: Path) -> dict[str, Path]:
    """What a page points to in this project: as it is written, and the file that it means."""
    written = [target for target in LINK.findall(prose(page)) if "://" not in target]
    return {
        target: (page.parent / target.partition("#")[0]).resolve()
        if not target.startswith("#")
        else page
        for target in written
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_points_to_is_there(page: Path) -> None:
    for target, file in targets(page).items():
        assert file.exists(), target
        heading = target.partition("#")[2]
        assert not heading or heading in anchors(file), target


def test_the_readme_leads_to_every_page() -> None:
    found: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page.suffix == ".md" and page not in found:
            found.add(page)
            waiting += targets(page).values()
    assert found >= set(PAGES)


def test_every_picture_is_shown_and_said_in_words() -> None:
    shown = {
        (page.parent / target).resolve(): words
        for page in PAGES
        for words, target in IMAGE.findall(prose(page))
    }
    assert shown.keys() == PICTURES
    assert [file.name for file, words in shown.items() if len(words) < 10] == []
