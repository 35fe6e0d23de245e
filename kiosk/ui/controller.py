"""Between the screen and the visit. It decides nothing: event, step, difference, signal."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.acts import Acts
from kiosk.ui.clock import Clock
from kiosk.ui.content import Content
from kiosk.ui.pictures import Pictures
from kiosk.ui.shown import VisitShown
from kiosk.ui.sizes import Sizes
from kiosk.ui.taken import Taken
from kiosk.visit import events as e
from kiosk.visit.clock import begin, due
from kiosk.visit.state import Limits, Visit
from kiosk.visit.step import step
from kiosk.visit.view import Shown, what_to_show

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskController(Acts):
    """What QML sees of a visit, and what it may say happened."""

    usesKeysChanged = Signal()
    moved = Signal(object)

    def __init__(
        self,
        content: Content,
        pictures: Pictures,
        sizes: Sizes,
        clock: Clock,
        limits: Limits,
        language: str,
    ) -> None:
        """A fresh visit in `language`; everything given is kept for as long as the window lives."""
        super().__init__()
        self._content = content
        self._pictures = pictures
        self._sizes = sizes
        self._taken = Taken(content)
        self._clock = clock
        self._limits = limits
        self._uses_keys = False
        self.visit = begin(content.exhibition, language, clock.now())
        self._shown = VisitShown(
            what_to_show(self.visit, content.exhibition, limits), limits.countdown
        )
        clock.woke.connect(self.tick)
        clock.wake_at(due(self.visit, content.exhibition, limits))

    @property
    def shown_now(self) -> Shown:
        """What the screen shows now."""
        return self._shown.now

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now: first the time that has passed, then the event."""
        visit = self.visit
        for each in (e.Ticked(self._clock.now()), event):
            visit = step(visit, each, self._content.exhibition, self._limits)
        self.become(visit)

    def become(self, visit: Visit) -> None:
        """Shows `visit` from now on."""
        exhibition = self._content.exhibition
        self.visit = visit
        before, now = self._shown.now, what_to_show(visit, exhibition, self._limits)
        self._clock.wake_at(due(visit, exhibition, self._limits))
        self._content.turn_to(now.index, now.language, now.contrast)
        self._taken.become(now)
        self._shown.become(now)
        if now != before:
            self.moved.emit(now)

    def use_keys(self, used: bool) -> None:
        """Whether the keyboard was the last thing used: only then the focus is drawn."""
        if used != self._uses_keys:
            self._uses_keys = used
            self.usesKeysChanged.emit()

    @Property(bool, notify=usesKeysChanged)
    def usesKeys(self) -> bool:
        return self._uses_keys

    @Property(Content, constant=True)
    def content(self) -> Content:
        return self._content

    @Property(Pictures, constant=True)
    def pictures(self) -> Pictures:
        return self._pictures

    @Property(VisitShown, constant=True)
    def shown(self) -> VisitShown:
        return self._shown

    @Property(Sizes, constant=True)
    def sizes(self) -> Sizes:
        return self._sizes

    @Property(Taken, constant=True)
    def taken(self) -> Taken:
        return self._taken

    @Slot()
    def tick(self) -> None:
        """Time has passed."""
        self.happen(e.Ticked(self._clock.now()))

    @Slot(int)
    def arrive(self, index: int) -> None:
        """A swipe ended at the stop at `index` of the tour."""
        self.happen(e.Opened(self._content.exhibition.tour[index]))
