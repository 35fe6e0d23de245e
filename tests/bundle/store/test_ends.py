"""The process ends at each step of each act in turn: the stand shows the old one or the new one."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.bundle.signature import sign
from kiosk.bundle.store.places import Places
from kiosk.problems import Problem, Severity
from tests.bundle.signature.signed import OURS
from tests.bundle.store import acts
from tests.bundle.store.bundles import install, install_good, litter, packed
from tests.content.bundles import SMALL, write

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")


@dataclass(frozen=True)
class Case:
    """An act, whether a new bundle waits to be marked good, and the least number of steps."""

    act: str
    is_pending: bool
    steps: int


CASES = [
    Case("install", False, 30),
    Case("install", True, 30),
    Case("install-signed", False, 31),
    Case("install-folder", False, 25),
    Case("activating", False, 9),
    Case("rolling-back", False, 9),
    Case("rolling-back", True, 9),
    Case("marking-good", True, 15),
    Case("marking-failed", True, 9),
    Case("starting", True, 9),
    Case("repairing", False, 9),
]

LEFT = {"store-litter"}
"""What an end in the middle leaves, until the next start."""


def _stand(folder: Path, case: Case) -> None:
    """Three good bundles, the first no longer there, perhaps a new one, and a broken one."""
    data = folder / "data"
    for version in (1, 2, 3):
        install_good(data, packed(folder, version))
    sign(packed(folder, 9), OURS, "version:9")
    write(folder / "exhibition", SMALL.replace("version: 1", "version: 9"))
    if case.is_pending:
        install(data, packed(folder, 4))
        assert store.to_show(data).on_trial
    if case.act == "repairing":
        (Places(data).bundles / ("f" * 64)).mkdir()
        (Places(data).staging / "left").mkdir(parents=True)


@pytest.mark.parametrize("losing", ["keeping", "losing"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.act}-{case.is_pending}")
def test_an_end_at_any_step(tmp_path: Path, case: Case, losing: str) -> None:
    _stand(tmp_path, case)
    old = acts.state_of(tmp_path / "data")
    copies = _ended(case.act, tmp_path, losing)
    print(case, losing, copies)
    assert copies > case.steps
    done = acts.state_of(tmp_path / str(copies))
    allowed = {acts.next_shown(old), acts.next_shown(done)}
    if case.act not in ("repairing", "starting"):
        assert done != old
    for number in range(1, copies + 1):
        data = tmp_path / str(number)
        left = {problem.code for problem in store.fsck(data, repair=False)}
        assert left <= LEFT | ({"store-damaged"} if case.act == "repairing" else set()), number
        showing = store.to_show(data)
        assert showing.id in allowed, number
        assert showing.id is not None
        assert _errors(showing.problems) == [], number
        assert litter(data) == [], number
        if case.act == "repairing":
            store.fsck(data, repair=True)
        assert store.fsck(data, repair=False) == (), number


def test_an_act_after_its_end_in_the_middle_comes_to_its_end(tmp_path: Path) -> None:
    _stand(tmp_path, Case("install", False, 0))
    copies = _ended("install", tmp_path, "losing")
    wanted = acts.state_of(tmp_path / str(copies)).pending
    for number in range(1, copies):
        assert install(tmp_path / str(number), tmp_path / "small-9.kiosk") == wanted


def _ended(act: str, folder: Path, losing: str) -> int:
    command = [sys.executable, "-m", "tests.bundle.store.ends", act, str(folder), losing]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return int(ended.stdout)


def _errors(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]
