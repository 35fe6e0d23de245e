"""The QML lint, with PySide6's real tools on a small module."""

from __future__ import annotations

from pathlib import Path

import lint
import pytest
import qml_constants

BACKEND = """\
from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Backend(QObject):
    @Property(str, constant=True)
    def title(self) -> str:
        return ""

    def _author(self) -> str:
        return ""

    author = Property(str, _author, constant=True)

    @Property(str)
    def stale(self) -> str:
        return ""
"""

MAIN = """\
import QtQuick
import Exhibit.Backend

Text {
    required property Backend backend

    text: backend.title + backend.author
    textFormat: Text.PlainText
}
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "kiosk" / "ui").mkdir(parents=True)
    (tmp_path / "kiosk" / "ui" / "backend.py").write_text(BACKEND, "utf-8")
    write_main(tmp_path, MAIN)
    return tmp_path


def write_main(root: Path, text: str) -> None:
    module = root / "kiosk" / "qml" / "Exhibit"
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text("module Exhibit\nMain 1.0 Main.qml\n", "utf-8")
    (module / "Main.qml").write_text(text, "utf-8", newline="\n")


def test_good_qml_passes(checkout: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert lint.main(checkout) == 0
    assert capfd.readouterr().err == ""


def test_a_member_that_python_does_not_have_is_found(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write_main(checkout, MAIN.replace("backend.author", "backend.titel"))
    assert lint.main(checkout) == 1
    assert 'Member "titel" not found on type "Backend"' in capfd.readouterr().err


def test_constant_properties_are_told_from_others() -> None:
    assert set(qml_constants.constants(BACKEND)) == {("Backend", "title"), ("Backend", "author")}


def test_another_layout_is_found_and_left_as_it_is(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    untidy = MAIN.replace("    text:", "  text:")
    write_main(checkout, untidy)
    assert lint.main(checkout) == 1
    assert "not as qmlformat writes it" in capfd.readouterr().err
    assert (checkout / "kiosk/qml/Exhibit/Main.qml").read_text("utf-8") == untidy


def test_no_qml_at_all_is_an_error(tmp_path: Path) -> None:
    assert lint.main(tmp_path) == 1
