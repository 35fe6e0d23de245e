"""`kiosk translate`: what it prints, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.bundle.zips import PICTURE, archive
from tests.bundle.zips import write as write_archive
from tests.content.bundles import SMALL, write

CONTENT = SMALL.replace("[en]", "[en, nl]")
DUTCH = "assets/translations/nl.yaml"


def _said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_a_file_is_made_then_filled_in_then_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(write(tmp_path, CONTENT))
    assert main(["translate", folder, "nl"]) == 0
    assert _said(capsys) == [
        f"{DUTCH} is new.",
        "3 pieces of words: 0 translated, 3 missing, 0 outdated.",
    ]
    file = tmp_path / DUTCH
    file.write_text(file.read_text().replace("    title:\n", "    title: Eén\n"))
    assert main(["translate", folder, "nl"]) == 0
    assert _said(capsys) == [
        f"{DUTCH} needed no update.",
        "3 pieces of words: 1 translated, 2 missing, 0 outdated.",
    ]
    write(tmp_path, CONTENT.replace("title: One", "title: First"))
    assert main(["translate", str(tmp_path / "content.yaml"), "nl"]) == 0
    assert _said(capsys) == [
        f"{DUTCH} is updated.",
        "3 pieces of words: 0 translated, 2 missing, 1 outdated.",
    ]
    assert "    # CHANGED, it was: One\n    # en: First\n    title: Eén\n" in file.read_text()


def test_a_language_that_is_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", str(write(tmp_path, SMALL)), "nl"]) == 1
    said = _said(capsys)
    assert said[0].startswith("content.yaml:4:12: error: ")
    assert "[en, nl]" in said[0]
    assert said[0].endswith(" [language-unlisted]")
    assert said[1] == f"{DUTCH} is new."


def test_a_broken_file_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, CONTENT, nl="title: a: b\n")
    assert main(["translate", str(folder), "nl"]) == 1
    said = _said(capsys)
    assert said[0].startswith(f"{DUTCH}:1:9: error: ")
    assert said[1:] == [f"{DUTCH} is left as it is. Mend this first."]
    assert (folder / DUTCH).read_text() == "title: a: b\n"


def test_the_first_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", str(write(tmp_path, CONTENT)), "en"]) == 2
    assert _said(capsys) == ["content.yaml itself is in en; name another language."]


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", str(tmp_path), "nl"]) == 3
    assert "[bundle-not]" in _said(capsys)[0]


def test_a_packed_exhibition_is_not_written_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = write_archive(tmp_path, archive([PICTURE]))
    before = packed.read_bytes()
    assert main(["translate", str(packed), "nl"]) == 2
    assert "Translate the folder that it was packed from." in capsys.readouterr().err
    assert packed.read_bytes() == before


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path, CONTENT)
    (folder / "assets/translations").rmdir()
    (folder / "assets/translations").write_text("in the way")
    assert main(["translate", str(folder), "nl"]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["", "../nl", "NL", "nl.yaml", " nl", "dutch"])
def test_what_is_no_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert main(["translate", str(write(tmp_path, CONTENT)), language]) == 2
    assert "is not the code of a language" in capsys.readouterr().err
    assert not list((tmp_path / "assets/translations").iterdir())


def test_it_never_loads_qt_nor_pillow(tmp_path: Path) -> None:
    program = (
        "import sys; from kiosk.cli import main; main(['translate', sys.argv[1], 'nl']);"
        "print({name.split('.')[0] for name in sys.modules} & {'PySide6', 'PIL'} or 'none')"
    )
    process = subprocess.run(
        [sys.executable, "-c", program, str(write(tmp_path, CONTENT))],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert process.stdout.splitlines()[-1] == "none"


def test_other_verbs_wait_for_nothing_of_it() -> None:
    program = "import sys, kiosk.cli; print({'kiosk.translate'} & sys.modules.keys())"
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "set()"
