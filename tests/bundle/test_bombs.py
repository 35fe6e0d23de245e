"""Archives that would fill the memory or the disk, or keep the kiosk busy, are refused at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundle.zips import CONTENT, DEFLATED, WHOLE, File, archive, write

BOMBS = {
    "folders on one header": archive(
        [CONTENT, *(File(f"{n}.png", size=1_000_000, offset=0) for n in range(4999))]
    ),
    "65,000 entries": archive([File("x.png")] * 65_000),
    "claims 4 GB": archive([CONTENT, *(File(f"{n}.png", size=2**32 - 1) for n in range(3000))]),
    "grows without end": archive(
        [*WHOLE, File("x.png", bytes(190 * 1024**2), DEFLATED, size=900_000, crc=0)],
    ),
    "names of many folders": archive(
        [CONTENT, *(File("a/" * 90 + f"{n}.png") for n in range(4999))]
    ),
    "twins": archive([CONTENT, *(File(f"{'É/' * 4}{n % 9}.png") for n in range(4999))]),
}


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit that other systems lack")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_two_seconds_and_300_megabytes(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, BOMBS[name])
    script = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from kiosk.bundle.opening import opened\n"
        "resource.setrlimit(resource.RLIMIT_AS, (300 * 1024**2, 300 * 1024**2))\n"
        "begun = time.perf_counter()\n"
        "with opened(Path(sys.argv[1])) as reading:\n"
        "    print(len(reading.problems), time.perf_counter() - begun)\n"
    )
    command = [sys.executable, "-c", script, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    problems, seconds = ended.stdout.split()
    assert int(problems) > 0
    assert float(seconds) < 2
