"""A translation as a file: made, refused, told about, and written as a whole or not at all."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.content.interface import KEYS
from kiosk.content.reader import Reading, read
from kiosk.problems import Mark, Problem, Severity
from kiosk.translate import Done, outdated, translate, translation
from kiosk.translate.desk import State
from kiosk.words import interface
from tests.content.bundles import GARDEN, write
from tests.translate.updating import ENGLISH, TOP, body, model, update

CONTENT = f"{TOP}sections:\n  - id: one\n    title: Een\n    lead: Kop\n"
WORDS = "language: en\n# nl: Oud\ntitle: Small\nsections:\n  one:\n    title: One\n"


def test_a_new_file_lacks_everything_and_says_what_the_first_language_says(tmp_path: Path) -> None:
    write(tmp_path, CONTENT)
    said = model(tmp_path)
    data, outcome = update(tmp_path, CONTENT, None)
    assert body(data) == (
        "language: en\n# nl: Klein\ntitle:\n\nsections:\n  one:\n    # nl: Een\n    title:\n"
        "    # nl: Kop\n    lead:\n"
    )
    assert (outcome.done, outcome.count(State.MISSING)) == (Done.MADE, 3)
    assert model(tmp_path) == said


def test_a_new_file_of_everything_there_is(tmp_path: Path) -> None:
    content = (GARDEN / "content.yaml").read_text(encoding="utf-8")
    content = content.replace("[en, nl, tr]", "[en, fr]")
    for name in ("soil.png", "worm.jpg"):
        write(tmp_path, content)
        (tmp_path / "assets/pictures" / name).touch()
    said = model(tmp_path)
    _, outcome = update(tmp_path, content, None, "fr")
    assert outcome.problems == ()
    assert outcome.count(State.MISSING) == len(outcome.pieces) == 30
    assert said is not None
    assert model(tmp_path) == said


@pytest.mark.parametrize("before", [b"", b"\n", b"# mine\r\n\r\n# too", BOM_UTF8 + b"# mine\n"])
def test_a_file_without_words_keeps_its_comments(tmp_path: Path, before: bytes) -> None:
    data, outcome = update(tmp_path, CONTENT, before)
    assert data.startswith(before)
    assert outcome.count(State.MISSING) == 3
    assert data.count(b"\r\n") == (data.count(b"\n") if b"\r" in before else 0)


@pytest.mark.parametrize(
    ("before", "code"),
    [
        (b"title: a: b\n", "yaml-colon"),
        (b"title: caf\xe9\n", "encoding"),
        (b"title: a\ntitle: b\n", "key-duplicate"),
        (b"- a\n", "keys-expected"),
        (b"---\n...\n", "file-empty"),
        ("title: a\n".encode("utf-16"), "encoding-utf16"),
    ],
)
def test_a_broken_file_is_refused_and_left_as_it_is(
    tmp_path: Path, before: bytes, code: str
) -> None:
    data, outcome = update(tmp_path, CONTENT, before)
    assert data == before
    assert outcome.done is Done.REFUSED
    assert [problem.code for problem in outcome.problems] == [code]
    assert outcome.problems[0].mark.file == ENGLISH


def test_a_broken_exhibition_has_no_translation(tmp_path: Path) -> None:
    write(tmp_path, CONTENT.replace("id: one", "idd: one"))
    outcome = translate(tmp_path, "en", interface)
    assert (outcome.done, outcome.readable) == (Done.REFUSED, True)
    assert {problem.code for problem in outcome.problems} == {"key-unknown"}
    assert not (tmp_path / ENGLISH).exists()


def test_there_may_be_no_exhibition(tmp_path: Path) -> None:
    assert not translate(tmp_path, "en", interface).readable


def test_a_language_that_is_not_listed_is_told_and_made_all_the_same(tmp_path: Path) -> None:
    data, outcome = update(tmp_path, CONTENT, None, "de")
    assert body(data).startswith("language: de\n")
    args = {"language": "de", "languages": "nl, en, de"}
    mark = Mark("content.yaml", 4, 12)
    assert outcome.problems == (Problem(Severity.ERROR, "language-unlisted", mark, args),)


@pytest.mark.parametrize(("first", "label", "word"), [("nl", "nl", "Vorige"), ("it", "en", "Back")])
def test_a_language_that_the_kiosk_does_not_speak_gets_the_interface(
    tmp_path: Path, first: str, label: str, word: str
) -> None:
    content = CONTENT.replace("[nl, en]", f"[{first}, tr]")
    data, outcome = update(tmp_path, content, None, "tr")
    word = interface(label)["back"]
    assert f"\n\ninterface:\n  # {label}: " in body(data)
    assert f"\n  # {label}: {word}\n  back:\n" in body(data)
    assert f"\n# {first}: Klein\ntitle:\n" in body(data)
    assert len(outcome.pieces) == 3 + len(KEYS)

    (tmp_path / "x").mkdir()
    said = data.decode().replace("\n  back:\n", "\n  back: Önceki\n")
    again, outcome = update(tmp_path / "x", content, said, "tr")
    assert (again.decode(), outcome.count(State.TRANSLATED)) == (said, 1)
    exhibition = model(tmp_path / "x")
    assert exhibition is not None
    assert exhibition.interface == {"tr": {"back": "Önceki"}}


def test_the_first_language_has_nothing_but_its_interface(tmp_path: Path) -> None:
    write(tmp_path, CONTENT)
    assert translate(tmp_path, "nl", interface).done is Done.NOTHING_TO_TRANSLATE
    assert not (tmp_path / "assets/translations/nl.yaml").exists()
    data, outcome = update(tmp_path, CONTENT.replace("[nl, en]", "[tr]"), None, "tr")
    assert body(data).startswith("language: tr\n\ninterface:\n")
    assert outcome.problems == ()


def test_a_link_that_leads_out_of_the_bundle_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(WORDS)
    folder = write(tmp_path / "bundle", CONTENT)
    (folder / ENGLISH).symlink_to(outside)
    outcome = translate(folder, "en", interface)
    assert [problem.code for problem in outcome.problems] == ["path-outside"]
    assert outside.read_text() == WORDS


def test_a_link_within_the_bundle_stays_one(tmp_path: Path) -> None:
    folder = write(tmp_path, CONTENT)
    (folder / "words.yaml").write_text(WORDS)
    (folder / ENGLISH).symlink_to(folder / "words.yaml")
    assert translate(folder, "en", interface).done is Done.UPDATED
    assert (folder / ENGLISH).is_symlink()
    assert "lead:" in (folder / "words.yaml").read_text()


@pytest.mark.skipif(os.name == "nt", reason="has no such permissions")
def test_the_file_keeps_its_permissions_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    folder = write(tmp_path, CONTENT, en=WORDS)
    (folder / ENGLISH).chmod(0o640)
    translate(folder, "en", interface)
    assert (folder / ENGLISH).stat().st_mode & 0o777 == 0o640
    assert [path.name for path in (folder / ENGLISH).parent.iterdir()] == ["en.yaml"]


def test_a_file_that_cannot_be_written_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path, CONTENT, en=WORDS)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        translate(folder, "en", interface)
    assert caught.value.filename == str((folder / ENGLISH).resolve())
    assert (folder / ENGLISH).read_text() == WORDS
    assert [path.name for path in (folder / ENGLISH).parent.iterdir()] == ["en.yaml"]


def test_what_is_outdated_is_told_before_and_after_the_update(tmp_path: Path) -> None:
    folder = write(tmp_path, CONTENT, en=WORDS)
    args = {"original": "Klein", "was": "Oud"}
    told = Problem(Severity.ADVICE, "words-outdated", Mark(ENGLISH, 3, 8), args)
    assert outdated(folder, "en") == (told,)
    translate(folder, "en", interface)
    (marked,) = outdated(folder, "en")
    assert (marked.code, marked.args) == ("words-outdated", args)
    lines = (folder / ENGLISH).read_text().splitlines()
    assert lines[marked.mark.line - 1] == "title: Small"
    lines.remove("# CHANGED, it was: Oud")
    (folder / ENGLISH).write_text("\n".join(lines))
    assert outdated(folder, "en") == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (CONTENT.replace("nl, en", "nl"), WORDS),
        (CONTENT.replace("nl, en", "en"), WORDS),
        (CONTENT.replace("title", "titel"), WORDS),
        (CONTENT, "title: a: b\n"),
    ],
)
def test_nothing_is_outdated_where_nothing_is_read(
    tmp_path: Path, content: str, words: str
) -> None:
    assert outdated(write(tmp_path, content, en=words), "en") == ()


def test_nothing_is_outdated_without_a_file_or_a_bundle(tmp_path: Path) -> None:
    assert outdated(tmp_path, "en") == ()
    assert outdated(write(tmp_path, CONTENT), "en") == ()


@pytest.mark.parametrize("file", ["content.yaml", ENGLISH])
@pytest.mark.parametrize("saving", [Path.unlink, partial(Path.write_bytes, data=b"")])
def test_nothing_is_outdated_while_a_file_is_being_saved(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    saving: Callable[[Path], object],
) -> None:
    folder = write(tmp_path, CONTENT, en=WORDS)

    def read_then_save(path: Path) -> Reading:
        reading = read(path)
        saving(folder / file)
        return reading

    monkeypatch.setattr(translation, "read", read_then_save)
    assert outdated(folder, "en") == ()


def test_reading_never_changes_anything(tmp_path: Path) -> None:
    folder = write(tmp_path, CONTENT, en=WORDS)
    read(folder)
    outdated(folder, "en")
    assert (folder / ENGLISH).read_text() == WORDS
