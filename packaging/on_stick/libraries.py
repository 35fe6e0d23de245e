"""The wheels of the kiosk and of all that it needs, for any computer."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from command import run
from failure import CannotStartError, explain

from on_stick.computers import Platform

PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")
FOR_ANOTHER = str(Path(__file__).with_name("other_pip.py"))


def build(root: Path, folder: Path) -> Path:
    """Make the wheel of the checkout at `root`; raises CannotStartError."""
    command = [sys.executable, *PIP, "wheel", "--no-deps", "--wheel-dir", str(folder), str(root)]
    _must("Making the kiosk's own wheel", command)
    [wheel] = folder.glob("*.whl")
    return wheel


def fetch(
    wheel: Path, extras: str, platform: Platform, pythons: Sequence[str], folder: Path
) -> None:
    """Put the wheel, pip and every requirement into `folder`, for these Pythons (`major.minor`).

    `extras` is empty or such as `[sign]`. The first Python, which should be the oldest, decides
    the versions. Raises CannotStartError, with the platform and the Python that lack something.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        chosen = Path(scratch) / "versions"
        for python in pythons:
            chosen.write_text("".join(f"{pinned}\n" for pinned in _versions(folder)), "utf-8")
            markers = {
                **platform.markers,
                "python_version": python,
                "python_full_version": f"{python}.0",
            }
            options = ["--only-binary", ":all:", "--python-version", python]
            options += ["--implementation", "cp", "--constraint", str(chosen)]
            for tag in platform.tags:
                options += ["--platform", tag]
            command = [sys.executable, FOR_ANOTHER, json.dumps(markers), *PIP[2:], "download"]
            asked = [f"{wheel}{extras}", "pip"]
            _must(
                f"Fetching the libraries for {platform.name} with Python {python}",
                [*command, *options, "--dest", str(folder), *asked],
            )


def _versions(folder: Path) -> list[str]:
    names = (path.name.split("-") for path in sorted(folder.glob("*.whl")))
    return sorted({f"{project}=={version}" for project, version, *_ in names})


def _must(task: str, command: list[str]) -> None:
    outcome = run(command)
    if outcome.code != 0:
        raise CannotStartError(explain(task, outcome.lines))
