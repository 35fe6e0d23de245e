"""Chooses how Qt Quick draws: with the graphics chip, or in software where OpenGL would be slower.

Without a chip, OpenGL is emulated (llvmpipe): a hundred times the work of Qt's own software
renderer for the same picture. QT_QUICK_BACKEND and QSG_RHI_BACKEND overrule the choice.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

EMULATED = ("llvmpipe", "softpipe", "swrast", "software")
_GL_RENDERER = 0x1F01


def choose() -> None:
    """Sets the renderer for all windows to come; needs a QGuiApplication."""
    if {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND"} & os.environ.keys():
        return
    if sys.platform.startswith("linux") and not (has_chip() and is_accelerated(gl_renderer())):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def has_chip(devices: Path = Path("/dev")) -> bool:
    """Whether Linux has a device to draw with: cheaper than asking OpenGL, which takes 0.1 s."""
    return any(devices.glob("dri/renderD*")) or any(devices.glob("nvidia[0-9]*"))


def is_accelerated(renderer: str) -> bool:
    """Whether OpenGL's renderer of this name is a chip."""
    return renderer != "" and not any(name in renderer.lower() for name in EMULATED)


def gl_renderer() -> str:
    """The name that OpenGL gives its renderer; `""` when there is no OpenGL."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (context.create() and context.makeCurrent(surface)):
        return ""
    name = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    return str(name or "")
