"""A tiny checkout with the real start scripts: real pip and venv, but nothing to download."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"
CLOSED = "http://127.0.0.1:9/simple"  # the discard port: nothing listens there

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1"
"""

# Builds an editable installation; while the file `hold` exists it is in the midst of that.
BACKEND = """
import os, pathlib, time, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    pathlib.Path("building").touch()
    while os.path.exists("hold"):
        time.sleep(0.01)
    requires = pathlib.Path("requires").read_text()
    info = "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1\\nProvides-Extra: dev\\n" + requires
    kind = "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    name = "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("tiny.pth", os.getcwd())
        wheel.writestr("tiny-1.dist-info/METADATA", info)
        wheel.writestr("tiny-1.dist-info/WHEEL", kind)
        wheel.writestr("tiny-1.dist-info/RECORD", "")
    return name
"""

# Stands in for the kiosk, pytest and coverage.
PROGRAM = """
import json, os, sys
print(json.dumps([sys.argv[1:], os.getcwd(), sys.prefix]))
sys.exit(7 if "fail" in sys.argv else 0)
"""


@dataclass(frozen=True, slots=True)
class Checkout:
    """The folder of a tiny checkout and the only folder that its PATH has."""

    root: Path
    programs: Path

    @property
    def stamp(self) -> Path:
        return self.root / ".venv" / "kiosk-installed.json"

    def command(self, script: str, *arguments: str) -> list[str]:
        return [sys.executable, str(self.root / "packaging" / script), *arguments]

    def environment(self) -> dict[str, str]:
        ours = ("PIP_", "KIOSK_", "COVERAGE_", "PYTHONPATH")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        pip = {"PIP_INDEX_URL": CLOSED, "PIP_RETRIES": "1", "PIP_CONFIG_FILE": os.devnull}
        return {**kept, **pip, "PATH": str(self.programs), "PYTHONDONTWRITEBYTECODE": "1"}

    def start(
        self, script: str, *arguments: str, folder: Path | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(script, *arguments),
            cwd=folder,
            env={**self.environment(), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def begin(self, script: str) -> subprocess.Popen[str]:
        """Start a script in a session of its own, to be watched or ended half-way."""
        return subprocess.Popen(
            self.command(script),
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )


def make(folder: Path) -> Checkout:
    """Make a checkout in a folder whose name has a space."""
    root, programs = folder / "the kiosk", folder / "programs"
    programs.mkdir()
    shutil.copytree(SCRIPTS, root / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for module in ("kiosk", "pytest", "coverage"):
        (root / module).mkdir()
        (root / module / "__init__.py").touch()
        (root / module / "__main__.py").write_text(PROGRAM, "utf-8")
    (root / "pyproject.toml").write_text(PROJECT, "utf-8")
    (root / "backend.py").write_text(BACKEND, "utf-8")
    (root / "requires").touch()
    return Checkout(root, programs)
