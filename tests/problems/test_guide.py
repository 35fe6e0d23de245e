"""The guide to problems tells every one, and its examples do what it says."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.bundle.codes import Fault
from kiosk.bundle.signature import SignatureCode
from kiosk.checks import check
from kiosk.checks.codes import Advice
from kiosk.content.reader import read
from kiosk.inbox.codes import InboxCode
from kiosk.problems import Problem
from kiosk.settings.codes import SettingCode
from kiosk.staff.codes import PinCode
from kiosk.sticks.codes import StickCode
from kiosk.translate import outdated
from kiosk.translate.codes import TranslateCode
from kiosk.words import wording
from kiosk.words.wording import BESIDE, templates
from tests.content.bundles import write
from tests.problems.guide import TEXT, Shown, Told, entries
from tests.problems.placing import Placed, placed

NOT_SHOWN: dict[str, set[str]] = {
    "about the folder or a whole file, not about a piece of one": {
        *("bundle-missing", "bundle-not", "bundle-txt", "file-unreadable", "file-empty"),
        *("encoding", "encoding-utf16"),
    },
    "only in a file too large for a guide": {
        *("file-too-big", "problems-more", "yaml-too-much", "languages-many", "stops-many"),
        "path-long",
    },
    "cannot be seen": {"path-character"},
    "about what is in a picture, not in its name": {
        *("picture-kind", "picture-heif", "picture-truncated", "picture-too-large"),
        *("picture-unreadable", "picture-small", "picture-position"),
    },
    "about a file that no YAML names": {"file-unused"},
    "many words": {"words-many"},
    "about names of files, and about packed exhibitions": {*Fault},
    "only told while a translation is written": {"words-gone", "language-unlisted"},
    "about this computer": {"cache-full", "cache-unwritable", *PinCode},
    "about a stick": {*StickCode},
    "about an inbox": {*InboxCode},
    "about this machine's settings": {*SettingCode},
    "about who signed an exhibition": {*SignatureCode},
}
"""Codes that no piece of YAML can show, by the reason; the tests of their rooms raise them."""

ENTRIES = entries()
SHOWN = [(code, entry) for code, entry in ENTRIES if isinstance(entry, Shown)]
TOLD = [(code, entry) for code, entry in ENTRIES if isinstance(entry, Told)]


@pytest.fixture(scope="module")
def photograph() -> bytes:
    """The picture of the garden, as large as any place for it."""
    stream = BytesIO()
    Image.new("RGB", (2400, 1600), "sienna").save(stream, "JPEG")
    return stream.getvalue()


def _problems(code: str, folder: Path, bundle: Placed, photograph: bytes) -> tuple[Problem, ...]:
    """What the room that `code` is of says of a bundle."""
    write(folder, bundle.content, **bundle.translations)
    (folder / "assets/pictures/one.png").unlink()
    (folder / "assets/pictures/soil.jpg").write_bytes(photograph)
    if code in tuple(Advice):
        return check(folder).problems
    return outdated(folder, "nl") if code in tuple(TranslateCode) else read(folder).problems


def _as_markdown(words: str) -> str:
    return words.replace("_", r"\_")


def test_every_code_stands_in_the_guide_once() -> None:
    codes = [code for code, _ in ENTRIES]
    assert sorted(codes) == sorted(templates().keys() - set(BESIDE))


def test_every_theme_is_within_reach() -> None:
    themes = re.findall("(?m)^## (.+)$", TEXT)
    assert re.findall(r"(?m)^\[(.+)\]\(#", TEXT) == themes
    assert len(themes) > 10


def test_only_what_cannot_be_shown_is_told() -> None:
    reasons = [code for codes in NOT_SHOWN.values() for code in codes]
    assert sorted(reasons) == sorted(code for code, _ in TOLD)


@pytest.mark.parametrize(("code", "entry"), SHOWN, ids=[code for code, _ in SHOWN])
def test_wrong_example(tmp_path: Path, code: str, entry: Shown, photograph: bytes) -> None:
    bundle = placed(entry.wrong)
    (problem,) = _problems(code, tmp_path, bundle, photograph)
    assert (problem.code, problem.mark.file) == (code, bundle.file)
    assert problem.mark.line == bundle.begins + entry.line - 1
    said = wording(problem)
    assert entry.said == _as_markdown(f"{said.severity}: {said.what} {said.cure}")


@pytest.mark.parametrize(("code", "entry"), SHOWN, ids=[code for code, _ in SHOWN])
def test_right_example(tmp_path: Path, code: str, entry: Shown, photograph: bytes) -> None:
    assert _problems(code, tmp_path, placed(entry.right), photograph) == ()


@pytest.mark.parametrize(("code", "entry"), TOLD, ids=[code for code, _ in TOLD])
def test_what_is_only_told_is_in_the_words_of_the_kiosk(code: str, entry: Told) -> None:
    words = templates()[code]
    pieces = re.split(r"\{\w+\}", f": {words['what']} {words['cure']}")
    pattern = "(error|advice)" + "(.+)".join(map(re.escape, map(_as_markdown, pieces)))
    assert re.fullmatch(pattern, entry.said)
