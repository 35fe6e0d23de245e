"""A keeper with limits of its own, which keeps the fragile show.

`python -m tests.keeper.keeping LIMITS DATA ARGUMENT...`, the limits as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.keeper.keeping import Kept, keep
from kiosk.keeper.limits import Limits

SHOW = (sys.executable, "-m", "tests.keeper.fragile", "run")

if __name__ == "__main__":
    limits, data, *arguments = sys.argv[1:]
    kept = Kept(SHOW, ["--data", data, *arguments], Path(data))
    raise SystemExit(keep(kept, Limits(**json.loads(limits))))
