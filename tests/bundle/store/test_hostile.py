"""Every hostile archive at the door of a stand: refused, and nothing but staging was touched."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.bundle import store
from tests.bundle.refused import ALL
from tests.bundle.store.bundles import codes, install_good, judge, litter, packed
from tests.bundle.test_bombs import BOMBS
from tests.bundle.zips import write

BY_TIGHT_LIMITS = {
    *("archive-large", "archive-many", "file-large", "archive-total", "archive-ratio"),
    "archive-size",
}
"""What a test of limits calls too large; the bombs below are that by the usual ones."""

REFUSED = [(code, data) for code, data in ALL if code not in BY_TIGHT_LIMITS]

Seen = Mapping[Path, tuple[int, int, bytes]]


def _seen(folder: Path) -> Seen:
    """Everything in `folder` but staging and what belongs to an act: kind, time and content."""
    own = {"staging", "lock"}
    return {
        path: (there.st_mode, there.st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in folder.rglob("*")
        if own.isdisjoint(path.parts) and path.name != "data"
        for there in [path.lstat()]
    }


@pytest.mark.parametrize(("code", "data"), REFUSED)
def test_nothing_is_touched(tmp_path: Path, code: str, data: bytes) -> None:
    stand = tmp_path / "data"
    first = install_good(stand, packed(tmp_path / "before", 1))
    (tmp_path / "stick").mkdir()
    source = write(tmp_path / "stick", data)
    before = _seen(tmp_path)
    refused = store.install(stand, source, judge)
    assert (refused.id, codes(refused.problems)) == (None, [code])
    assert _seen(tmp_path) == before
    assert litter(stand) == []
    assert store.to_show(stand).id == first


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit that other systems lack")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_two_seconds_and_300_megabytes(tmp_path: Path, name: str) -> None:
    source = write(tmp_path, BOMBS[name])
    script = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from kiosk.bundle import store\n"
        "from tests.bundle.store.bundles import judge\n"
        "resource.setrlimit(resource.RLIMIT_AS, (300 * 1024**2, 300 * 1024**2))\n"
        "begun = time.perf_counter()\n"
        "refused = store.install(Path(sys.argv[1]), Path(sys.argv[2]), judge)\n"
        "print(len(refused.problems), refused.id, time.perf_counter() - begun)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "data"), str(source)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    problems, bundle, seconds = ended.stdout.split()
    assert (int(problems) > 0, bundle) == (True, "None")
    assert float(seconds) < 2
    assert litter(tmp_path / "data") == []
