"""Make a folder for a stick: `python3 packaging/offline.py` runs this in the environment."""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from on_stick import make  # noqa: E402

sys.exit(make.main(sys.argv[1:]))
