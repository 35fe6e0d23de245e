"""The pictures of docs/presenting.md are those that the command makes, and few bytes."""

from __future__ import annotations

import re

from environment import ROOT
from guide_pictures import LIMIT_OF_ONE
from hand_outs_pictures import FOLDER, NAMES

PAGE = (ROOT / "docs/presenting.md").read_text("utf-8")


def test_the_page_shows_all_pictures_and_they_are_few_bytes() -> None:
    shown = re.findall(r"\(pictures/hand-outs/(\w+)\.webp\)", PAGE)
    assert sorted(shown) == sorted(NAMES)
    assert {file.name for file in FOLDER.iterdir()} == {f"{name}.webp" for name in NAMES}
    assert all(file.stat().st_size <= LIMIT_OF_ONE for file in FOLDER.iterdir())
