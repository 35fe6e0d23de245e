"""The kiosk's own files of words, when something is wrong with them."""

from __future__ import annotations

from pathlib import Path

from kiosk.words.files import flat, nested


def test_file_that_is_not_there_has_no_words(tmp_path: Path) -> None:
    assert flat(tmp_path / "xx.yaml") == {}
    assert nested(tmp_path / "xx.yaml") == {}


def test_only_words_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "xx.yaml"
    file.write_text("one: [a]\ntwo: {three: Three, four: [b]}\nfive: Five\n")
    assert flat(file) == {"five": "Five"}
    assert nested(file) == {"one": {}, "two": {"three": "Three"}, "five": {}}
