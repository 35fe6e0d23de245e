"""Imports run one way through the house, and only the screen's rooms know Qt."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent

MAY_IMPORT: dict[str, set[str]] = {
    "exits": set(),
    "problems": set(),
    "writing": set(),
    "content": {"problems"},
    "words": {"content", "problems"},
    "photos": {"content", "problems", "words", "writing"},
    "settings": {"content", "problems"},
    "bundle": {"content", "problems", "settings", "writing"},
    "export": {"content", "photos", "talk", "visit", "words", "writing"},
    "inbox": {"bundle", "problems", "writing"},
    "keeper": {"bundle", "exits", "writing"},
    "checks": {"bundle", "content", "photos", "problems", "translate", "words"},
    "preview": set(),
    "shelf": {"bundle", "content", "writing"},
    "schema": {"content", "writing"},
    "staff": {"bundle", "inbox", "keeper", "problems", "words", "writing"},
    "starter": {"bundle", "content", "schema", "translate", "words"},
    "sticks": {"bundle", "content", "problems"},
    "take": set(),
    "talk": {"problems", "writing"},
    "translate": {"content", "problems", "writing"},
    "visit": {"problems"},
    "ui": {
        "bundle",
        "checks",
        "content",
        "exits",
        "photos",
        "preview",
        "problems",
        "settings",
        "shelf",
        "staff",
        "sticks",
        "take",
        "talk",
        "visit",
        "words",
    },
    "cli": {
        "bundle",
        "checks",
        "content",
        "exits",
        "export",
        "inbox",
        "keeper",
        "photos",
        "problems",
        "schema",
        "settings",
        "staff",
        "starter",
        "sticks",
        "talk",
        "translate",
        "ui",
        "visit",
        "words",
    },
    "__main__": {"cli"},
}
"""Room -> the rooms that it may import besides itself."""

OF_CONTENT = {
    "talk": {"kiosk.content.markup", "kiosk.content.model"},
    "visit": {"kiosk.content.colours", "kiosk.content.markup", "kiosk.content.model"},
}
"""Room -> the modules of the room `content` that it sees, where that is not all of them."""

QML_MAY_IMPORT = re.compile(r"QtQuick(\.\w+)*|Exhibit|Exhibit\.Backend")

MODULES = sorted(PACKAGE.rglob("*.py"))
SCREENS = sorted(PACKAGE.rglob("*.qml"))


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def _imported(path: Path) -> Iterator[str]:
    """Every module that the file imports anywhere, with what it takes from it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from (f"{module}.{name.name}" for name in names)
            case ast.ImportFrom():
                pytest.fail(f"{path}: imports are written in full")


def test_there_is_something_to_look_at() -> None:
    assert {_room(path) for path in MODULES} == {*MAY_IMPORT, "__init__"}
    assert len(MODULES) > 40
    assert len(SCREENS) > 10


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    room = _room(path)
    allowed = {*MAY_IMPORT.get(room, set()), room, "__version__", "__file__"}
    for name in _imported(path):
        package, *rest = name.split(".")
        if package == "kiosk" and rest:
            assert rest[0] in allowed or _is_seen_by(room, name), name
        if package == "PySide6":
            assert room == "ui", name


def _is_seen_by(room: str, name: str) -> bool:
    return any(name.startswith(f"{module}.") for module in OF_CONTENT.get(room, ()))


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_screens_import_only_qt_quick_and_each_other(path: Path) -> None:
    imported = re.findall(r"(?m)^\s*import\s+(\S+)", path.read_text(encoding="utf-8"))
    assert imported
    for name in imported:
        assert QML_MAY_IMPORT.fullmatch(name), name
