"""The kiosk's typefaces, from the packages that carry them: no font of the machine is trusted."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Hanken Grotesk"
_CUTS = ("Medium", "SemiBold", "Bold", "MediumItalic", "BoldItalic")
"""Text is set in Medium: this family's Regular is too thin to be read from a distance."""


def load() -> None:
    """Makes the typefaces known to Qt and the first one the default."""
    package = find_spec("font_hanken_grotesk")
    for folder in (package and package.submodule_search_locations) or ():
        for cut in _CUTS:
            path = Path(folder, "files", f"HankenGrotesk-{cut}.otf")
            QFontDatabase.addApplicationFont(str(path))
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
