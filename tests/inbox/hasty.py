"""The kiosk with an inbox that is looked at all the time: `python -m tests.inbox.hasty run ...`."""

from __future__ import annotations

from functools import partial

from kiosk import cli
from kiosk.ui.inbox import Inbox
from kiosk.ui.staff import backstage

LOOK_SECONDS, REST_SECONDS = 0.05, 0.5

if __name__ == "__main__":
    hasty = partial(Inbox, look=LOOK_SECONDS, rest=REST_SECONDS)
    setattr(backstage, "Inbox", hasty)  # noqa: B010
    raise SystemExit(cli.main())
