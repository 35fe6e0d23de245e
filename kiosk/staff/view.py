"""What staff's screens show: `what_to_show(session, words, rules) -> Shown`, every word of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Final, assert_never

from kiosk.staff import state as s
from kiosk.staff.timing import seconds_left

LONGEST: Final = 60
"""Letters of a title in a sentence."""

LONGEST_IN_SECONDS: Final = 90
"""A longer time is told in minutes."""

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen for staff: `screen` is away, pin, menu, work, card or cleaning.

    `typed` counts digits; `waits` tells that none can be typed now. `done` is from 0 to 1, or -1
    where nobody can tell. `yes` is the button that goes on, and `cancel` the one that does not;
    they are not there where they are empty.
    """

    screen: str = "away"
    title: str = ""
    said: str = ""
    fault: str = ""
    typed: int = 0
    waits: bool = False
    done: float = -1.0
    left: str = ""
    grave: bool = False
    lines: tuple[s.Line, ...] = ()
    yes: str = ""
    cancel: str = ""
    seconds: int = 0


def what_to_show(session: s.Session, words: Words, problems: tuple[s.Line, ...] = ()) -> Shown:
    """The screen of `session` in `words`; `problems` is what went wrong lately."""
    now = session.now
    match session.place:
        case s.Away():
            return Shown()
        case s.Menu():
            return Shown("menu", words["staff"])
        case s.Asking() as asking:
            return _asking(asking, now, words)
        case s.Judging(asking):
            return _asking(asking, now, words)
        case s.NewPin(typed, first, fault):
            name = "pin_again" if first else "pin_new"
            said = "" if fault is None else words[fault]
            return Shown("pin", words[name], words[f"{name}_said"], said, typed=len(typed))
        case s.Storing(pin):
            title, said = words["pin_again"], words["pin_again_said"]
            return Shown("pin", title, said, typed=len(pin))
        case s.Looking(offer):
            title = _of(words["checking"], offer.title)
            return Shown("work", title, words["checking_said"], cancel=words["cancel"])
        case s.Installing() as installing:
            return _installing(installing, now, words)
        case s.Doing() | s.Starting() | s.Quitting() as place:
            return Shown("work", _ending(place, words))
        case s.Cleaning(until):
            count = ceil(max(0.0, until - now))
            return Shown("cleaning", words["wipe"], words["wipe_said"], seconds=count)
        case s.Looked(offer, report):
            return _looked(offer, report, words)
        case s.Refused() as refused:
            return _refused(refused, words)
        case s.Sure(deed, _, title):
            name = f"sure_{deed}"
            said, yes = words[f"{name}_said"], words[f"yes_{deed}"]
            return Shown("card", _of(words[name], title), said, yes=yes, cancel=words["cancel"])
        case s.Locked(report):
            return Shown(
                "card", words["pin"], grave=True, lines=report.lines, cancel=words["leave"]
            )
        case s.Problems():
            said = words["wrong_some" if problems else "wrong_none"]
            return Shown("card", words["wrong_title"], said, lines=problems, cancel=words["back"])
        case _ as never:
            assert_never(never)


def _asking(asking: s.Asking, now: float, words: Words) -> Shown:
    older = isinstance(asking.then, s.Installing)
    fault = "" if asking.fault is None else words[asking.fault]
    wait = ceil(asking.wait_until - now)
    if wait > 0:
        fault = f"{fault} {_wait(wait, words)}".strip()
    elif asking.fault is not None:
        name = "left_one" if asking.left == 1 else "left_more"
        fault = f"{fault} {words[name].replace('{count}', str(asking.left))}"
    return Shown(
        "pin",
        words["pin"],
        "" if wait > 0 else words["pin_older" if older else "pin_said"],
        fault,
        typed=len(asking.typed),
        waits=wait > 0,
    )


def _wait(seconds: int, words: Words) -> str:
    if seconds <= LONGEST_IN_SECONDS:
        return words["wait_s"].replace("{count}", str(_in_fives(seconds)))
    return words["wait_min"].replace("{count}", str(ceil(seconds / 60)))


def _installing(place: s.Installing, now: float, words: Words) -> Shown:
    left = seconds_left(place.since, now, place.done)
    name = words.get(f"step_{place.step}", "")
    return Shown(
        "work",
        _of(words["installing"], place.offer.title),
        words["keep_in"],
        done=place.done,
        left=", ".join(filter(None, (name, _time(left, words)))),
        cancel=words["cancel"],
    )


def _looked(offer: s.Offer, report: s.Report, words: Words) -> Shown:
    name = ("tips" if report.lines else "fit") if report.fine else "unfit"
    return Shown(
        "card",
        _of(words[name], offer.title),
        words[f"{name}_said"],
        grave=not report.fine,
        lines=report.lines,
        yes=words["take"] if report.fine else "",
        cancel=words["back"],
    )


def _refused(place: s.Refused, words: Words) -> Shown:
    return Shown(
        "card",
        words["failed"] if place.offer is None else _of(words["unfit"], place.title),
        words["older_said"] if place.older else words["failed_said"],
        grave=True,
        lines=place.report.lines,
        yes=words["take_older"] if place.older else "",
        cancel=words["back"],
    )


def _ending(place: s.Doing | s.Starting | s.Quitting, words: Words) -> str:
    match place:
        case s.Quitting():
            return words["quitting"]
        case s.Starting(title) if title:
            return _of(words["starting"], title)
        case s.Starting():
            return words["starting_show"]
        case _:
            return words["doing"]


def _of(text: str, title: str) -> str:
    short = title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"
    return text.replace("{title}", short)


def _time(seconds: float | None, words: Words) -> str:
    if seconds is None:
        return ""
    if seconds <= LONGEST_IN_SECONDS:
        return words["time_left_s"].replace("{count}", str(_in_fives(seconds)))
    return words["time_left_min"].replace("{count}", str(ceil(seconds / 60)))


def _in_fives(seconds: float) -> int:
    """At least 5, and in steps that can be read."""
    return max(5, 5 * ceil(seconds / 5))
