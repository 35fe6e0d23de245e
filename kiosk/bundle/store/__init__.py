"""The exhibitions that were carried to this stand: the one that is shown, and the way back.

Pure: no Qt. Whatever happens, the stand shows the old exhibition or the new one, whole.
"""

from kiosk.bundle.store.acting import activate, mark_failed, mark_good, roll_back
from kiosk.bundle.store.fsck import fsck
from kiosk.bundle.store.install import Installed, install
from kiosk.bundle.store.progress import Step, Tell, untold
from kiosk.bundle.store.shelf import Shelved, shelved, shown_now
from kiosk.bundle.store.showing import Showing, to_show
from kiosk.bundle.store.state import State
from kiosk.bundle.store.terms import Terms

__all__ = [
    "Installed",
    "Shelved",
    "Showing",
    "State",
    "Step",
    "Tell",
    "Terms",
    "activate",
    "fsck",
    "install",
    "mark_failed",
    "mark_good",
    "roll_back",
    "shelved",
    "shown_now",
    "to_show",
    "untold",
]
