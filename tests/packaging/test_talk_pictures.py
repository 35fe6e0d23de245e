"""The pictures of a talk in docs/presenting.md, and the keys that it names."""

from __future__ import annotations

import re

from environment import ROOT
from guide_pictures import LIMIT_OF_ONE
from talk_pictures import FOLDER

from kiosk.talk.keys import GROUPS

PAGE = (ROOT / "docs/presenting.md").read_text("utf-8")
WRITTEN = {
    "PageDown": "Page Down",
    "PageUp": "Page Up",
    "Right": "→",
    "Left": "←",
    "Space": "space",
    "Backspace": "backspace",
    "Escape": "Esc",
    ".": "period",
    ",": "comma",
}
UNSAID = {"H", "F1"}
"""Other keys for the same sheet."""


def test_the_page_shows_all_of_them_and_they_are_few_bytes() -> None:
    shown = re.findall(r"\(pictures/talk/(\w+)\.webp\)", PAGE)
    files = sorted(FOLDER.iterdir())
    assert sorted(shown) == [file.stem for file in files]
    assert all(file.stat().st_size <= LIMIT_OF_ONE for file in files)


def test_the_page_names_every_key() -> None:
    table = PAGE[PAGE.index("| keys |") : PAGE.index("![The sheet with all stops]")]
    named = " ".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|"))
    keys = {key for group in GROUPS for key in group.keys} - UNSAID
    assert [key for key in sorted(keys) if WRITTEN.get(key, key) not in named] == []
