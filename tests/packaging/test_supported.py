"""Which Python is accepted, tried with every real Python that this machine has."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import supported

from tests.packaging.tiny import SCRIPTS

OLD_NAMES = ("python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "python3.10")


def old_pythons() -> list[str]:
    """Return the paths of real old Pythons; pyenv's shims only ask which one is meant."""
    path = os.environ.get("PATH", "").split(os.pathsep)
    places = [place for place in path if Path(place).name != "shims"]
    places += [str(folder / "bin") for folder in (Path.home() / ".pyenv/versions").glob("*")]
    found = (shutil.which(name, path=os.pathsep.join(places)) for name in OLD_NAMES)
    return [python for python in found if python]


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_accepted(minor: int) -> None:
    assert supported.refusal((3, minor, 0)) == ""


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 10, 13), (3, 15, 0), (4, 0, 0)])
def test_refused_in_one_sentence(version: tuple[int, ...]) -> None:
    sentence = supported.refusal(version)
    assert sentence.startswith("The kiosk needs Python 3.11 to 3.14, and this is Python ")
    assert f"{version[0]}.{version[1]}:" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("script", ["run.py", "test.py"])
def test_an_old_python_reads_the_sentence(script: str) -> None:
    pythons = old_pythons()
    if not pythons:
        pytest.skip("this machine has no Python that is too old")
    for python in pythons:
        result = subprocess.run(
            [python, str(SCRIPTS / script)],
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 5, python
        assert result.stderr.startswith("The kiosk needs Python 3.11"), python
        assert len(result.stderr.splitlines()) == 1, python
