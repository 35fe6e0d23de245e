"""pip, as if it ran on another computer: `other_pip.py MARKERS ARGUMENT ...`.

`pip download` chooses wheels for the computer it is told, but asks its own Python whether a
requirement with a marker such as `sys_platform == "win32"` counts. Here MARKERS, a JSON object,
answers that.
"""

from __future__ import annotations

import json
import sys

from pip._internal.cli.main import main
from pip._vendor.packaging import markers

ours = markers.default_environment()


def there() -> dict[str, str]:
    """Return the values that markers have on the other computer."""
    return {**ours, **json.loads(sys.argv[1])}


if __name__ == "__main__":
    vars(markers)["default_environment"] = there
    sys.exit(main(sys.argv[2:]))
