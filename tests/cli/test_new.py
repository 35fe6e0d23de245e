"""`kiosk new`: an exhibition that has nothing wrong with it, made whole or not at all."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from shlex import quote

import pytest
import yaml
from jsonschema import Draft7Validator

from kiosk.cli import main
from kiosk.content.builtin import builtin_bundle
from kiosk.content.reader import read
from tests.content.bundles import GARDEN, SMALL, write
from tests.schema.editor import as_json

FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def _advice(folder: Path, capsys: pytest.CaptureFixture[str]) -> set[str]:
    """The codes of everything that `kiosk check` has to say."""
    capsys.readouterr()
    assert main(["check", str(folder)]) == 0
    return set(re.findall(r"(?m)\[([a-z-]+)\]$", capsys.readouterr().out))


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("languages", ["nl", "en,nl", "fr,de,en,nl"])
def test_a_new_exhibition_waits_for_photographs_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], languages: str
) -> None:
    folder = tmp_path / "Onze Straat"
    assert main(["new", str(folder), "--languages", languages]) == 0
    assert f"kiosk preview {quote(str(folder))}" in capsys.readouterr().out
    assert _advice(folder, capsys) == {"stand-in"}
    reading = read(folder)
    assert reading.problems == ()
    assert reading.exhibition is not None
    assert reading.exhibition.id == "onze-straat"
    assert reading.exhibition.languages == tuple(languages.split(","))
    assert (len(reading.exhibition.sections), len(reading.exhibition.pioneers)) == (2, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["Onze Straat"]


def test_editors_find_the_schema_of_every_file(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert main(["new", str(folder), "--languages", "nl,en,de"]) == 0
    files = list(folder.rglob("*.yaml"))
    assert len(files) == 3
    for file in files:
        text = file.read_text("utf-8")
        named = FIRST_LINE.match(text)
        assert named is not None
        schema = json.loads((file.parent / named[1]).read_text("utf-8"))
        assert list(Draft7Validator(schema).iter_errors(as_json(text))) == []


def test_every_translation_says_what_it_was_made_from(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert main(["new", str(folder), "--languages", "nl,en"]) == 0
    lines = (folder / "assets/translations/en.yaml").read_text("utf-8").split("\n")
    at = lines.index("title: Our street")
    assert lines[at - 1] == "# nl: Onze straat"
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    assert main(["translate", str(folder), "en"]) == 0
    assert {path: path.read_bytes() for path in before} == before


def test_it_speaks_the_language_of_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_BE.UTF-8")
    assert main(["new", str(tmp_path / "new")]) == 0
    assert yaml.safe_load((tmp_path / "new/content.yaml").read_bytes())["title"] == "Notre rue"


def test_a_copy_has_what_is_used_and_an_id_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, folder = tmp_path / "source", tmp_path / "The Copy"
    write(source, SMALL + "# the end\n", nl="language: nl\n")
    (source / "notes.txt").touch()
    (source / "assets/pictures/unused.png").touch()
    assert main(["new", str(folder), "--from", str(source)]) == 0
    assert _files(folder) == {
        "content.yaml",
        "assets/pictures/one.png",
        ".kiosk/content.schema.json",
        ".kiosk/translation.schema.json",
    }
    expected = SMALL.replace("id: small", "id: the-copy") + "# the end\n"
    text = (folder / "content.yaml").read_text("utf-8")
    assert FIRST_LINE.sub("", text) == expected
    assert "kiosk check" in capsys.readouterr().out


@pytest.mark.parametrize("source", [GARDEN, builtin_bundle(), GARDEN / "content.yaml"])
def test_a_copy_shows_what_the_other_shows(tmp_path: Path, source: Path) -> None:
    assert main(["new", str(tmp_path / "copy"), "--from", str(source)]) == 0
    copy, original = read(tmp_path / "copy"), read(source)
    assert copy.problems == original.problems
    assert copy.exhibition is not None
    assert original.exhibition is not None
    assert copy.exhibition.id == "copy"
    assert copy.exhibition.title == original.exhibition.title
    assert list(copy.exhibition.stops) == list(original.exhibition.stops)
    assert copy.exhibition.interface == original.exhibition.interface


def test_a_packed_exhibition_is_copied_too(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "one"), "--languages", "en"]) == 0
    packed = tmp_path / "one.kiosk"
    assert main(["pack", str(tmp_path / "one"), "--out", str(packed)]) == 0
    assert main(["new", str(tmp_path / "two"), "--from", str(packed)]) == 0
    assert _files(tmp_path / "two") == _files(tmp_path / "one")


def test_an_exhibition_with_errors_is_not_copied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path / "source", SMALL.replace("title: One", "titel: One"))
    assert main(["new", str(tmp_path / "new"), "--from", str(source)]) == 1
    assert main(["new", str(tmp_path / "new"), "--from", str(tmp_path / "nowhere")]) == 3
    assert "content.yaml:8:5: error: " in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_what_is_there_is_never_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "mine", SMALL)
    before = _files(tmp_path)
    for taken in ("mine", "mine/content.yaml"):
        assert main(["new", str(tmp_path / taken)]) == 2
        assert "is there already" in capsys.readouterr().err
    assert _files(tmp_path) == before


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["new", str(tmp_path / "empty"), "--languages", "en"]) == 0
    assert "content.yaml" in _files(tmp_path / "empty")


def test_the_folder_one_is_in_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "."]) == 2
    assert capsys.readouterr().err == (
        "kiosk: . is where you are. Name a new folder, such as our-street.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["new", str(tmp_path / "file" / "new")]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert _files(tmp_path) == {"file"}


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
@pytest.mark.parametrize("largest", [1_000, 50_000, 75_000])
def test_nothing_is_left_of_what_could_not_be_written_to_its_end(
    tmp_path: Path, largest: int
) -> None:
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from kiosk.cli import main;"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({largest}, {largest}));"
        "sys.exit(main(['new', 'new', '--languages', 'en,nl']))"
    )
    process = subprocess.run(
        [sys.executable, "-B", "-c", program],
        capture_output=True,
        cwd=tmp_path,
        text=True,
        check=False,
        timeout=60,
    )
    assert (process.returncode, process.stdout) == (2, "")
    assert process.stderr == f"kiosk: {tmp_path / 'new'} cannot be written: File too large.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--languages", "Dutch"], "'Dutch' is not the code of a language"),
        (["--languages", "nl,nl"], "names a language twice"),
        (["--languages", ""], "is not the code of a language"),
        (["--languages", ",".join(f"{a}{b}" for a in "abc" for b in "abcdefghijk")], "more than"),
        (["--languages", "nl", "--from", "x"], "not allowed with"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert main(["new", str(tmp_path / "new"), *options]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_it_never_loads_qt_and_an_exhibition_can_be_shown(tmp_path: Path) -> None:
    program = (
        "import sys; from kiosk.cli import main; main(['new', 'new', '--languages', 'en']);"
        "print('PySide6' in sys.modules)"
    )
    made = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        cwd=tmp_path,
        text=True,
        check=True,
        timeout=60,
    )
    assert made.stdout.splitlines()[-1] == "False"
    shown = subprocess.run(
        [sys.executable, "-m", "kiosk", "shots", "new", "--out", "shots", "--size", "640x360"],
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
        check=True,
        timeout=120,
    )
    assert {"street.png", "table.png", "noor.png"} <= {
        Path(line).name for line in shown.stdout.splitlines()
    }
