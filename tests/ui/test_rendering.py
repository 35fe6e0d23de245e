from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.rendering import has_chip, is_accelerated
from tests.ui.programs import run


@pytest.mark.parametrize("device", ["dri/renderD128", "nvidia0"])
def test_a_device_to_draw_with_is_noticed(tmp_path: Path, device: str) -> None:
    assert not has_chip(tmp_path)
    (tmp_path / device).parent.mkdir(exist_ok=True)
    (tmp_path / device).touch()
    assert has_chip(tmp_path)


def test_a_screen_without_a_renderer_is_no_chip(tmp_path: Path) -> None:
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "card0").touch()
    (tmp_path / "nvidiactl").touch()
    assert not has_chip(tmp_path)


@pytest.mark.parametrize(
    ("renderer", "accelerated"),
    [
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("V3D 7.1.7", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Software Rasterizer", False),
        ("", False),
    ],
)
def test_emulated_graphics_are_known_by_their_name(renderer: str, accelerated: bool) -> None:
    assert is_accelerated(renderer) is accelerated


CHOOSING = """
    import os, sys
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow
    from kiosk.ui import rendering

    sys.platform = "linux"
    os.environ.pop("QSG_RHI_BACKEND", None)
    rendering.has_chip = lambda: False
    app = QGuiApplication(["kiosk"])
    rendering.choose()
    print(QQuickWindow.sceneGraphBackend())
"""


def test_without_a_chip_qt_draws_in_software(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    assert run(CHOOSING) == (0, "software\n", "")


def test_who_sets_the_backend_is_not_overruled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    assert run(CHOOSING) == (0, "\n", "")
