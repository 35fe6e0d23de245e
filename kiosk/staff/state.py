"""Where staff are in their screens: one frozen value, changed only by `kiosk.staff.step`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Deed(StrEnum):
    """What is asked for once more before it is done."""

    SHOW = "show"
    GO_BACK = "go_back"
    QUIT = "quit"


class Mistake(StrEnum):
    """Why a PIN was not taken."""

    WRONG = "wrong"
    SHORT = "short"
    SIMPLE = "simple"
    DIFFERENT = "different"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True)
class Offer:
    """An exhibition on a stick."""

    path: str
    title: str
    version: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is wrong, in words. `place` is a file and its line, or empty."""

    grave: bool
    place: str
    what: str
    cure: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a look at an exhibition, or a deed, ended with."""

    fine: bool
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Away:
    """Nobody of the staff is here; visitors have the screen."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Nobody can be let in, as `report` says why."""

    report: Report


@dataclass(frozen=True, slots=True)
class Menu:
    """Everything that staff can do."""


@dataclass(frozen=True, slots=True)
class Problems:
    """What went wrong lately."""


@dataclass(frozen=True, slots=True)
class Installing:
    """`offer` is taken in; `done` counts from 0 to 1, since `since`. `older` ones too, if asked."""

    offer: Offer
    since: float
    older: bool = False
    step: str = "copy"
    done: float = 0.0


@dataclass(frozen=True, slots=True)
class Asking:
    """The PIN is asked for, and leads to `then`. Before `wait_until` no try counts.

    `left` says how many wrong tries are still free, after a wrong one.
    """

    then: Menu | Installing
    typed: str = ""
    fault: Mistake | None = None
    left: int = 0
    wait_until: float = 0.0


@dataclass(frozen=True, slots=True)
class Judging:
    """The PIN that was typed is being compared."""

    asking: Asking


@dataclass(frozen=True, slots=True)
class NewPin:
    """A PIN is chosen: typed once, and then once more as it was `first`."""

    typed: str = ""
    first: str = ""
    fault: Mistake | None = None


@dataclass(frozen=True, slots=True)
class Storing:
    """The chosen PIN is being kept."""

    pin: str


@dataclass(frozen=True, slots=True)
class Looking:
    """`offer` is being checked."""

    offer: Offer
    since: float


@dataclass(frozen=True, slots=True)
class Looked:
    """What the check of `offer` found."""

    offer: Offer
    report: Report


@dataclass(frozen=True, slots=True)
class Refused:
    """`offer`, or a deed, did not work; `older` tells that the PIN would let it in."""

    title: str
    report: Report
    offer: Offer | None = None
    older: bool = False


@dataclass(frozen=True, slots=True)
class Sure:
    """Is `deed` meant? `bundle` and `title` are those of the exhibition that it is about."""

    deed: Deed
    bundle: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Doing:
    """What was asked for in `sure` is being done."""

    sure: Sure


@dataclass(frozen=True, slots=True)
class Starting:
    """The show is to be started again."""

    title: str = ""


@dataclass(frozen=True, slots=True)
class Quitting:
    """The show is to end."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The screen takes no touch until `until`."""

    until: float


Place = (
    Away
    | Locked
    | Asking
    | Judging
    | NewPin
    | Storing
    | Menu
    | Problems
    | Looking
    | Looked
    | Installing
    | Refused
    | Sure
    | Doing
    | Starting
    | Quitting
    | Cleaning
)


@dataclass(frozen=True, slots=True)
class Session:
    """Where staff are. Times are seconds of one monotonic clock, which began with the program."""

    place: Place = field(default_factory=Away)
    now: float = 0.0
    active_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Rules:
    """How long things last, in seconds, and what is allowed.

    Without a PIN staff are let in only within `first` of the start, to choose one.
    """

    leaves: float = 60.0
    cleaning: float = 60.0
    first: float = 600.0
    may_quit: bool = True
