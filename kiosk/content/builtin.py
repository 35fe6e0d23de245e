"""Where the exhibition that comes with the kiosk is."""

from __future__ import annotations

from pathlib import Path

import kiosk


def builtin_bundle() -> Path:
    """The folder of the exhibition in the installed package, or the one beside it in a checkout."""
    package = Path(kiosk.__file__).parent
    installed = package / "exhibition"
    return installed if installed.is_dir() else package.parent
