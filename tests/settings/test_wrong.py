"""Every mistake is told with its code at its very place, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings.codes import SettingCode
from kiosk.words import languages, wording
from tests.content.bundles import unmarked
from tests.settings.files import KEY, found, read

WRONG = [
    ("setting-unknown", "screen: 1\n⟦screan: 2\n"),
    ("setting-unknown", "trust: {⟦kees: x}\n"),
    ("setting-unknown", "⟦trust.policy: off\n"),
    ("setting-screen", "screen: ⟦0\n"),
    ("setting-screen", "screen: ⟦-1\n"),
    ("setting-screen", "screen: ⟦1.5\n"),
    ("setting-screen", "screen: ⟦²\n"),
    ("setting-distance", "distance: ⟦19.99 cm\n"),
    ("setting-distance", "distance: ⟦150 feet\n"),
    ("setting-distance", "distance: ⟦-150\n"),
    ("setting-distance", "distance: ⟦21 m\n"),
    ("setting-diagonal", "diagonal: ⟦4\n"),
    ("setting-diagonal", "diagonal: ⟦large\n"),
    ("setting-choice", "corner: ⟦Top-Left\n"),
    ("setting-choice", "corner: ⟦middle\n"),
    ("setting-choice", "trust: {policy: ⟦on}\n"),
    ("setting-folder", "folders: {data: ⟦here}\n"),
    ("setting-folder", "folders:\n  inbox: ⟦../here\n"),
    ("setting-folder", "folders: {cache: ⟦~nobody-of-this-name/here}\n"),
    ("setting-key", "trust: {keys: ⟦ours.pub}\n"),
    ("setting-key", f"trust:\n  keys:\n    - {KEY}\n    - ⟦{KEY}x\n"),
    ("setting-key", f"trust: {{keys: ⟦RWX{KEY[3:]}}}\n"),
    ("language-code", "language: ⟦Dutch\n"),
    ("idle", "idle: ⟦9\n"),
    ("yes-no", "allow_quit: ⟦maybe\n"),
    ("text-expected", "screen: ⟦[1, 2]\n"),
    ("text-expected", "folders: {data: ⟦{a: b}}\n"),
    ("list-expected", "trust: {keys: ⟦{a: b}}\n"),
    ("keys-expected", "trust: ⟦require\n"),
    ("keys-expected", "⟦[screen, 1]\n"),
    ("key-duplicate", "screen: 1\n⟦screen: 2\n"),
    ("yaml-tab", "trust:\n⟦\tpolicy: off\n"),
    ("yaml-no-colon", "⟦screen 2\n"),
]


@pytest.mark.parametrize(("code", "example"), WRONG, ids=[text for _, text in WRONG])
def test_a_mistake(tmp_path: Path, code: str, example: str) -> None:
    text, line, column = unmarked(example)
    machine = read(tmp_path, text)
    assert found(machine) == [(code, line, column)]
    assert machine.problems[0].mark.file == str(tmp_path / "settings.yaml")


def test_every_code_is_tried() -> None:
    assert {code for code, _ in WRONG} >= {*SettingCode}


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = "screan: 1\nidle: 1\ncorner: here\nallow_quit: 3\ntrust: {policy: x, keys: y}\n"
    assert len(read(tmp_path, text).problems) == 6


@pytest.mark.parametrize(
    ("text", "guess"),
    [("screan: 1", "screen"), ("corner: topleft", "top-left"), ("trust: {kees: x}", "keys")],
)
@pytest.mark.parametrize("language", languages())
def test_what_may_be_meant(tmp_path: Path, text: str, guess: str, language: str) -> None:
    (problem,) = read(tmp_path, text).problems
    said = wording(problem, language)
    assert guess in said.cure
    assert "{" not in said.what + said.cure


def test_the_choices_are_told(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "trust: {policy: never}").problems
    assert wording(problem).cure == "Choose one of these: off, warn, require."
