"""What staff ask for, done by verbs of the kiosk: each in a process of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.exits import FINE
from kiosk.staff import events as e
from kiosk.staff.report import checked, failed, is_older, last_object, report_of
from kiosk.staff.state import Deed, Doing, Installing, Looking, Place
from kiosk.staff.timing import whole
from kiosk.ui.staff.stand import Stand
from kiosk.ui.verb import Verb


class Works(QObject):
    """The work that belongs to a place of staff: begun as they come there, ended as they leave."""

    happened = Signal(object)

    def __init__(self, stand: Stand) -> None:
        """Nothing is at work."""
        super().__init__()
        self._stand = stand
        self._place: Place | None = None
        self._verb = Verb(self)
        self._verb.said.connect(self._hear)
        self._verb.ended.connect(self._end)

    def turn_to(self, place: Place, language: str) -> None:
        """Staff are at `place` now; what is said is said in `language`."""
        if type(place) is type(self._place):
            return
        self.stop()
        arguments = self._arguments(place)
        if arguments is not None:
            self._place = place
            self._verb.begin(arguments, language)

    def stop(self) -> None:
        """Ends what is at work. An exhibition is taken in whole or not at all."""
        if self._place is not None:
            self._place = None
            self._verb.end()

    def _arguments(self, place: Place) -> list[str] | None:
        match place:
            case Looking(offer):
                return ["check", offer.path, "--json"]
            case Installing(offer, older=older):
                arguments = ["install", offer.path, "--json", *(["--older"] if older else [])]
            case Doing(sure) if sure.deed is Deed.GO_BACK:
                arguments = ["rollback"]
            case Doing(sure):
                arguments = ["activate", sure.bundle]
            case _:
                return None
        return ["bundle", *arguments, *self._stand.options]

    def _hear(self, line: str) -> None:
        if isinstance(self._place, Installing):
            said = last_object(line)
            if "step" in said:
                done = whole(said["step"], said["done"], said["of"])
                self.happened.emit(e.Progressed(said["step"], done))

    def _end(self, code: int, out: str, error: str) -> None:
        place, self._place = self._place, None
        match place:
            case Looking():
                self.happened.emit(e.Checked(checked(out) if out else failed(error)))
            case Installing():
                self.happened.emit(_installed(out, error))
            case Doing() if code == FINE:
                self.happened.emit(e.Finished())
            case Doing():
                self.happened.emit(e.Failed(failed(error or out)))
            case _:
                pass


def _installed(out: str, error: str) -> e.Finished | e.Failed:
    said = last_object(out)
    if said.get("installed"):
        return e.Finished()
    problems = said.get("problems")
    if not problems:
        return e.Failed(failed(error))
    return e.Failed(report_of(problems), is_older(problems))
