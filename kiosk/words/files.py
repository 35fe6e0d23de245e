"""The files of this folder, read by the same code as an exhibition."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.report import Report
from kiosk.content.source import load


def flat(path: Path) -> dict[str, str]:
    """A file of keys with words."""
    return _words(load(path, path.name, Report()))


def nested(path: Path) -> dict[str, dict[str, str]]:
    """A file of keys that each hold keys with words."""
    root = load(path, path.name, Report())
    if not isinstance(root, Mapping):
        return {}
    return {key: _words(entry.value) for key, entry in root.entries.items()}


def _words(node: Node | None) -> dict[str, str]:
    if not isinstance(node, Mapping):
        return {}
    return {
        key: entry.value.text
        for key, entry in node.entries.items()
        if isinstance(entry.value, Scalar)
    }
