"""The kiosk's typefaces, from the packages that carry them: no font of the machine is trusted."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Hanken Grotesk"
_CUTS = ("Medium", "SemiBold", "Bold", "MediumItalic", "BoldItalic")
"""Text is set in Medium: this family's Regular is too thin to be read from a distance."""


def load() -> None:
    """Makes the typefaces known to Qt and the first one the default."""
    folder = files("font_hanken_grotesk") / "files"
    for cut in _CUTS:
        QFontDatabase.addApplicationFontFromData((folder / f"HankenGrotesk-{cut}.otf").read_bytes())
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
