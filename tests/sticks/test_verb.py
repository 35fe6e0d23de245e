"""`kiosk bundle offers`, as staff at a terminal and the kiosk's own screens use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.bundle.zips import WHOLE, archive
from tests.bundle.zips import write as write_archive
from tests.content.bundles import SMALL, write

KEYS = ["path", "name", "title", "version", "bytes", "signed", "kind", "problem"]


def test_json_for_screens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "one/street", SMALL)
    path = write_archive(tmp_path / "one", archive(WHOLE), "gärden.kiosk")
    (tmp_path / "two").mkdir()
    (tmp_path / "two/none.kiosk").touch()
    sticks = [str(tmp_path / name) for name in ("one", "two")]
    assert main(["bundle", "offers", *sticks, "--json"]) == 0
    packed, folder, none = json.loads(capsys.readouterr().out)
    assert list(packed) == KEYS
    assert packed == {
        "path": str(path),
        "name": "gärden.kiosk",
        "title": "Small",
        "version": "1",
        "bytes": path.stat().st_size,
        "signed": False,
        "kind": "packed",
        "problem": None,
    }
    assert (folder["kind"], folder["bytes"], folder["title"]) == ("folder", None, "Small")
    problem = none["problem"]
    assert (problem["code"], problem["file"]) == ("archive-not", "none.kiosk")
    assert problem["what"]
    assert problem["cure"]


def test_lines_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "street", SMALL)
    (tmp_path / "none.kiosk").touch()
    assert main(["bundle", "offers", str(tmp_path)]) == 0
    none, why, street = capsys.readouterr().out.splitlines()
    assert none == str(tmp_path / "none.kiosk")
    assert "[archive-not]" in why
    assert street == f"{tmp_path / 'street'}  Small  1"


def test_titles_in_a_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "a", SMALL.replace("[en]", "[en, fr]"), fr="language: fr\ntitle: Petit\n")
    assert main(["bundle", "offers", str(tmp_path), "--json", "--language", "fr"]) == 0
    (offer,) = json.loads(capsys.readouterr().out)
    assert offer["title"] == "Petit"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names are text elsewhere")
def test_any_name_comes_through_a_pipe(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff \n\xc3\x9c.kiosk"))
    path.touch()
    command = [sys.executable, "-m", "kiosk", "bundle", "offers", "--json", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=True)
    (offer,) = json.loads(done.stdout)
    assert Path(offer["path"]) == path


def test_without_a_stick_it_is_wrong_usage() -> None:
    assert main(["bundle", "offers"]) == 2
