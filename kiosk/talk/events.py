"""What can happen in a talk. Names are past tense: an event tells, `step` decides."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.talk.state import Cover, Sheet


@dataclass(frozen=True, slots=True)
class Ticked:
    """It is now `now` (seconds of a monotonic clock); to be told before each other event too."""

    now: float


@dataclass(frozen=True, slots=True)
class Advanced:
    """One step on: the next block, or the next stop."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back: without the last block, or the stop before with all of its own."""


@dataclass(frozen=True, slots=True)
class JumpedTo:
    """A stop of the tour was chosen; it is told from its beginning."""

    stop: str


@dataclass(frozen=True, slots=True)
class TurnedTo:
    """A finger has turned the page to a stop: on to its beginning, or back to all of it."""

    stop: str


@dataclass(frozen=True, slots=True)
class WentToFirst:
    """To the first stop."""


@dataclass(frozen=True, slots=True)
class WentToLast:
    """To the last stop."""


@dataclass(frozen=True, slots=True)
class TypedDigit:
    """A digit of the number of a stop, which counts from 1 in the tour."""

    digit: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Enter: the stop whose number is typed, the end where it is asked about, or one step on."""


@dataclass(frozen=True, slots=True)
class Escaped:
    """One thing less lies over the exhibition; under the last one is the question of the end."""


@dataclass(frozen=True, slots=True)
class ToggledCover:
    """The audience's screen became black or white, or came back from that."""

    cover: Cover


@dataclass(frozen=True, slots=True)
class ToggledFreeze:
    """What the audience sees stays, or catches up."""


@dataclass(frozen=True, slots=True)
class Enlarged:
    """A picture of the stop was chosen; it counts from 0 in the order of `photos_of`."""

    picture: int


@dataclass(frozen=True, slots=True)
class EnlargedNext:
    """The next picture of the stop is wanted large; behind the last one is the page again."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """The large picture was closed."""


@dataclass(frozen=True, slots=True)
class ChoseLanguage:
    """The language of the show was chosen by its code."""

    language: str


@dataclass(frozen=True, slots=True)
class TurnedLanguage:
    """The show is wanted in the next of its languages."""


@dataclass(frozen=True, slots=True)
class ChoseNotesLanguage:
    """The language of the notes was chosen by its code."""

    language: str


@dataclass(frozen=True, slots=True)
class TurnedNotesLanguage:
    """The notes are wanted in the next of the languages."""


@dataclass(frozen=True, slots=True)
class SwappedScreens:
    """The presenter's screen and the audience's change places."""


@dataclass(frozen=True, slots=True)
class ToggledSheet:
    """A sheet over the presenter's screen was opened or closed."""

    sheet: Sheet


@dataclass(frozen=True, slots=True)
class StartedClock:
    """The clock begins, or goes on after a pause, and the audience sees the exhibition."""


@dataclass(frozen=True, slots=True)
class PausedClock:
    """The clock stands still until it is started."""


@dataclass(frozen=True, slots=True)
class ResetClock:
    """Nothing is spent yet; the clock begins again with the next step on."""


Event = (
    Ticked
    | Advanced
    | WentBack
    | JumpedTo
    | TurnedTo
    | WentToFirst
    | WentToLast
    | TypedDigit
    | Confirmed
    | Escaped
    | ToggledCover
    | ToggledFreeze
    | Enlarged
    | EnlargedNext
    | Shrunk
    | ChoseLanguage
    | TurnedLanguage
    | ChoseNotesLanguage
    | TurnedNotesLanguage
    | SwappedScreens
    | ToggledSheet
    | StartedClock
    | PausedClock
    | ResetClock
)
