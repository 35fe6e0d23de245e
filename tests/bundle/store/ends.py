"""A process of its own for `test_ends`: `python -m tests.bundle.store.ends ACT FOLDER LOSING`.

Prints how many times `FOLDER`/data was copied, the last one for an act that came to its end.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.bundle.store import Terms
from kiosk.settings import Policy
from tests.bundle.signature.signed import OURS
from tests.bundle.store import acts
from tests.bundle.store.ending import ends_at_each_step

SIGNED = Terms(Policy.REQUIRE, (OURS.public,))


def _act(name: str, folder: Path) -> acts.Act:
    match name:
        case "install":
            return acts.installing(folder / "small-9.kiosk")
        case "install-signed":
            return acts.installing(folder / "small-9.kiosk", SIGNED)
        case "install-folder":
            return acts.installing(folder / "exhibition")
        case _:
            found: acts.Act = getattr(acts, name.replace("-", "_"))
            return found


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    print(ends_at_each_step(_act(sys.argv[1], folder), folder, sys.argv[3] == "losing"))
