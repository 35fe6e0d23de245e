"""Text in QML is shown as it is, and QML imports nothing that could fetch or run anything."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kiosk

QML = Path(kiosk.__file__).parent / "qml"
FILES = sorted(QML.rglob("*.qml"))
IMPORTS = re.compile(r"^\s*(?:import|\.import)\s+([^\s;]+)", re.M)
OBJECT = re.compile(r"\b([A-Z]\w*)\s*\{")
ALLOWED = re.compile(r"QtQuick(\.(Shapes|Layouts|Window))?|Exhibit|Exhibit\.Backend")
FORBIDDEN = ("http", "XMLHttpRequest", "WebSocket", "Qt.openUrlExternally", "createQmlObject")
SHOWS_TEXT = {"Text", "TextEdit", "TextInput", "TextArea", "TextField", "Label", "ToolTip"}


def code(file: Path) -> str:
    """A file without its comments."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", file.read_text("utf-8"), flags=re.S)


def setting(file: Path, name: str) -> list[str]:
    """What a property is set to in a file, wherever."""
    return re.findall(rf"\b{name}\s*:\s*([\w.]+)", code(file))


def test_there_are_files_to_read() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_only_known_modules_are_imported(file: Path) -> None:
    found = IMPORTS.findall(code(file))
    assert found
    others = [module for module in found if not ALLOWED.fullmatch(module)]
    assert others == (["QtQuick.Dialogs"] if file.name == "StartHead.qml" else [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_fetches_or_runs_text(file: Path) -> None:
    assert [word for word in FORBIDDEN if word in code(file)] == []
    assert not re.search(r"\beval\s*\(|\bnew\s+Function\b", code(file))


def test_text_is_made_in_one_place_of_the_show_and_two_of_the_desk() -> None:
    makers = {file.name for file in FILES if SHOWS_TEXT & set(OBJECT.findall(code(file)))}
    assert makers == {"Words.qml", "DeskWords.qml", "DeskField.qml"}


def test_words_are_plain_and_only_styled_words_are_not() -> None:
    formats = {file.name: setting(file, "textFormat") for file in FILES}
    assert {name: found for name, found in formats.items() if found} == {
        "Words.qml": ["Text.PlainText"],
        "DeskWords.qml": ["Text.PlainText"],
        "StyledWords.qml": ["Text.StyledText"],
    }


def test_styled_words_show_only_what_arrives_escaped() -> None:
    users = {file.name for file in FILES if "StyledWords" in OBJECT.findall(code(file))}
    assert users == {
        "CardsBlock.qml",
        "CompareBlock.qml",
        "FactsBlock.qml",
        "LinkBlock.qml",
        "Paragraphs.qml",
        "QuoteBlock.qml",
    }
