"""The same talk on a Wayland desktop, whose projector goes and comes back twice."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.stage import wayland
from tests.stage.process import TracedProcess, named
from tests.walk.walker import PATIENCE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not wayland.available(), reason="sway, grim and wtype are not installed"),
]


def test_the_talk_keeps_its_place(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o755)
    trace = tmp_path / "trace.jsonl"
    options = ["--duration", "10m", "--data", str(tmp_path / "data"), "--trace", str(trace)]
    command = [sys.executable, "-m", "kiosk", "present", *options]
    with wayland.desktop(runtime) as desktop:
        environment = {**desktop.environment(), "XDG_CACHE_HOME": str(tmp_path / "cache")}
        with TracedProcess(command, trace, environment) as kiosk:

            def seated(audience: str, presenter: str | None) -> None:
                kiosk.wait_for(named("seats", audience=audience, presenter=presenter), PATIENCE)
                kiosk.wait_for(named("complete"), PATIENCE)
                keep(desktop, f"{audience}-{presenter}")

            seated("WL-2", "WL-1")
            desktop.press("4", "Return")
            kiosk.wait_for(named("talk", stop="hefboom"), PATIENCE)
            for gone, come in (("WL-2", "WL-3"), ("WL-3", "WL-4")):
                desktop.pull_out(gone)
                seated("WL-1", None)
                desktop.plug_in()
                seated(come, "WL-1")
            told = {event.details["stop"] for event in kiosk.events if event.name == "talk"}
            assert told == {"wat-is", "hefboom"}
            desktop.press("6", "Return")
            kiosk.wait_for(named("talk", stop="innovator-of-ondernemer"), PATIENCE)
            desktop.press("Escape", "Return")
            assert kiosk.wait_end() == 0
            assert "Traceback" not in kiosk.output()


def keep(desktop: wayland.Desktop, name: str) -> None:
    """Keeps a picture of all screens where KIOSK_PICTURES asks for it."""
    if kept := os.environ.get("KIOSK_PICTURES"):
        folder = Path(kept) / "wayland"
        folder.mkdir(parents=True, exist_ok=True)
        desktop.picture().save(folder / f"{name}.png")
