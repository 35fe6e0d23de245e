"""Files of settings for tests, and what became of them."""

from __future__ import annotations

from pathlib import Path

from kiosk.settings import Effective, SettingsFile, effective

KEY = "RWSS3Se52J3Z9nafUHrLkqfDRxCbUYP2ZW9LoGpF6QruWYruqCIg+qQj"
OTHER_KEY = "RWSxLwm5YGGOG9rtInvh3CW9Qqi/MZcXX+DwhjnHPXEniiJCaDX6w24Q"


def written(folder: Path, text: str | bytes) -> SettingsFile:
    """A file with `text` in it."""
    path = folder / "settings.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return SettingsFile(path, named=True)


def read(folder: Path, text: str | bytes, **environ: str) -> Effective:
    """What holds with a file of `text` and the variables `environ`."""
    return effective({}, environ, written(folder, text))


def found(machine: Effective) -> list[tuple[str, int, int]]:
    """Code, line and column of every problem."""
    return [(said.code, said.mark.line, said.mark.column) for said in machine.problems]
