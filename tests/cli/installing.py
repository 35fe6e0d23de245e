"""Exhibitions that tests install by command."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import store
from kiosk.cli import main
from tests.content.bundles import SMALL, write

NO_PICTURES = "".join(line for line in SMALL.splitlines(True) if "picture:" not in line)


def exhibition(folder: Path, version: int) -> str:
    """The path of an exhibition in this version."""
    content = NO_PICTURES.replace("version: 1", f"version: {version}")
    return str(write(folder / str(version), content))


def good(data: Path, source: str) -> str:
    """The name of what was installed, shown and marked good."""
    assert main(["bundle", "install", source]) == 0
    bundle = store.to_show(data).id
    assert bundle is not None
    store.mark_good(data, bundle)
    return bundle
