"""`kiosk schema`: what it prints, and the file that it writes whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.schema import content_schema, translation_schema

PRINTED = pytest.mark.parametrize(
    ("options", "schema"),
    [([], content_schema()), (["--translation"], translation_schema())],
)


@PRINTED
def test_it_is_printed(
    capsys: pytest.CaptureFixture[str], options: list[str], schema: object
) -> None:
    assert main(["schema", *options]) == 0
    assert json.loads(capsys.readouterr().out) == schema


@PRINTED
def test_it_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], schema: object
) -> None:
    file = tmp_path / "rules.json"
    file.write_text("older", "utf-8")
    assert main(["schema", *options, "--out", str(file)]) == 0
    assert json.loads(file.read_text("utf-8")) == schema
    assert capsys.readouterr() == ("", "")
    assert [path.name for path in tmp_path.iterdir()] == ["rules.json"]


def test_an_exhibition_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_text("format: 1\n", "utf-8")
    assert main(["schema", "--out", str(content)]) == 2
    assert content.read_text("utf-8") == "format: 1\n"
    assert "ends in .json" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in (tmp_path / "nowhere" / "a.json", tmp_path / "folder.json"):
        (tmp_path / "folder.json").mkdir(exist_ok=True)
        assert main(["schema", "--out", str(file)]) == 2
        assert capsys.readouterr().err.startswith(f"kiosk: {file} cannot be written: ")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.json"]
