"""Between the screen and the visit. It decides nothing: event, step, difference, signal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.clock import Clock
from kiosk.ui.content import Content
from kiosk.ui.pictures import Pictures
from kiosk.ui.shown import VisitShown
from kiosk.ui.sizes import Sizes
from kiosk.visit import events as e
from kiosk.visit.clock import begin, due
from kiosk.visit.state import Limits, Panel, Visit
from kiosk.visit.step import step
from kiosk.visit.view import Shown, what_to_show

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made before the window")
class KioskController(QObject):
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
        self._content.turn_to(now.index, now.language)
        self._shown.become(now)
        if now != before:
            self.moved.emit(now)

    def use_keys(self, used: bool) -> None:
        """Whether the keyboard was the last thing used: only then the focus is drawn."""
        if used != self._uses_keys:
            self._uses_keys = used
            self.usesKeysChanged.emit()

    def _get_uses_keys(self) -> bool:
        return self._uses_keys

    def _get_content(self) -> Content:
        return self._content

    def _get_pictures(self) -> Pictures:
        return self._pictures

    def _get_shown(self) -> VisitShown:
        return self._shown

    def _get_sizes(self) -> Sizes:
        return self._sizes

    usesKeys: Any = Property(bool, _get_uses_keys, notify=usesKeysChanged)
    content: Any = Property(Content, _get_content, constant=True)
    pictures: Any = Property(Pictures, _get_pictures, constant=True)
    shown: Any = Property(VisitShown, _get_shown, constant=True)
    sizes: Any = Property(Sizes, _get_sizes, constant=True)

    @Slot()
    def tick(self) -> None:
        """Time has passed."""
        self.happen(e.Ticked(self._clock.now()))

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self.happen(e.Touched())

    @Slot()
    def enter(self) -> None:
        """The page of the attract loop was touched."""
        self.happen(e.Entered())

    @Slot(str)
    def open(self, stop: str) -> None:
        """A stop was chosen."""
        self.happen(e.Opened(stop))

    @Slot(int)
    def arrive(self, index: int) -> None:
        """A swipe ended at the stop at `index` of the tour."""
        self.happen(e.Opened(self._content.exhibition.tour[index]))

    @Slot(int)
    def turn(self, by: int) -> None:
        """A page or a picture further, or back."""
        self.happen(e.Turned(by))

    @Slot(name="goBack")
    def go_back(self) -> None:
        """One level out."""
        self.happen(e.WentBack())

    @Slot(name="goHome")
    def go_home(self) -> None:
        """To the overview."""
        self.happen(e.WentHome())

    @Slot(int)
    def enlarge(self, picture: int) -> None:
        """A picture of the page was chosen."""
        self.happen(e.EnlargedPicture(picture))

    @Slot(str, name="chooseLanguage")
    def choose_language(self, code: str) -> None:
        """A language was chosen."""
        self.happen(e.ChoseLanguage(code))

    @Slot(int, name="chooseTextSize")
    def choose_text_size(self, percent: int) -> None:
        """A text size was chosen."""
        self.happen(e.ChoseTextSize(percent))

    @Slot(str, name="togglePanel")
    def toggle_panel(self, panel: str) -> None:
        """The button of a panel was pressed."""
        self.happen(e.ToggledPanel(Panel(panel)))

    @Slot(name="closePanel")
    def close_panel(self) -> None:
        """Something beside the open panel was touched."""
        self.happen(e.ClosedPanel())

    @Slot(name="togglePause")
    def toggle_pause(self) -> None:
        """The attract loop was paused or let go."""
        self.happen(e.ToggledPause())

    @Slot(name="stayOn")
    def stay_on(self) -> None:
        """The countdown was answered: still reading."""
        self.happen(e.StayedOn())

    @Slot()
    def finish(self) -> None:
        """The countdown was answered: done."""
        self.happen(e.Finished())
