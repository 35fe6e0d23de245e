"""What staff's screens show: every place has words, and says what can be done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.staff import state as s
from kiosk.staff.view import LONGEST, Shown, what_to_show
from kiosk.words.desks import staff
from kiosk.words.spoken import languages

WORDS = staff("en")
OFFER = s.Offer("/media/stick/garden.kiosk", "Our garden", "2")
LINE = s.Line(True, "content.yaml:41", "No picture.", "Add one.")
TIP = replace(LINE, grave=False)
SURE = s.Sure(s.Deed.SHOW, "b", "Our garden")


def shown(place: s.Place, now: float = 0.0, problems: tuple[s.Line, ...] = ()) -> Shown:
    return what_to_show(s.Session(place, now), WORDS, problems)


PLACES: list[s.Place] = [
    s.Locked(s.Report(False, (LINE,))),
    s.Menu(),
    s.Problems(),
    s.Installing(OFFER, since=0),
    s.Asking(s.Menu()),
    s.Asking(s.Menu(), fault=s.Mistake.WRONG, left=1),
    s.Asking(s.Installing(OFFER, since=0)),
    s.Judging(s.Asking(s.Menu())),
    *(s.NewPin(fault=fault) for fault in s.Mistake),
    s.NewPin(first="4711"),
    s.Storing("4711"),
    s.Looking(OFFER, since=0),
    s.Looked(OFFER, s.Report(True)),
    s.Looked(OFFER, s.Report(True, (TIP,))),
    s.Looked(OFFER, s.Report(False, (LINE,))),
    s.Refused("Our garden", s.Report(False, (LINE,)), OFFER, older=True),
    s.Refused("", s.Report(False)),
    *(s.Sure(deed, title="Our garden") for deed in s.Deed),
    s.Doing(SURE),
    s.Starting("Our garden"),
    s.Starting(),
    s.Quitting(),
    s.Cleaning(until=60),
]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("place", PLACES, ids=repr)
def test_every_place_has_its_words(place: s.Place, language: str) -> None:
    told = what_to_show(s.Session(place), staff(language))
    assert told.screen != "away"
    assert told.title
    assert "{" not in "".join([told.title, told.said, told.fault, told.left, told.yes])


def test_visitors_have_the_screen_while_staff_are_away() -> None:
    assert shown(s.Away()) == Shown(screen="away")


def test_a_pin_is_never_shown() -> None:
    told = shown(s.Asking(s.Menu(), typed="4711"))
    assert told.typed == 4
    assert "4711" not in repr(told)


def test_a_wrong_pin_tells_what_is_left() -> None:
    two = shown(s.Asking(s.Menu(), fault=s.Mistake.WRONG, left=2))
    assert two.fault == "That is not the PIN. 2 more tries, then there is a wait."
    assert not two.waits


def test_a_wait_counts_down() -> None:
    asking = s.Asking(s.Menu(), fault=s.Mistake.WRONG, wait_until=30)
    assert shown(asking, now=0.5).fault == "That is not the PIN. Wait 30 seconds, then try again."
    assert shown(asking, now=29.5).fault.endswith("Wait 5 seconds, then try again.")
    assert shown(asking, now=0).waits
    assert not shown(asking, now=30).waits


def test_a_long_wait_is_told_in_minutes() -> None:
    asking = s.Asking(s.Menu(), fault=s.Mistake.WRONG, wait_until=900)
    assert shown(asking, now=0.5).fault.endswith("Wait 15 minutes, then try again.")


def test_only_what_is_fine_can_be_taken_in() -> None:
    assert shown(s.Looked(OFFER, s.Report(True, (TIP,)))).yes == "Install and show it"
    assert shown(s.Looked(OFFER, s.Report(False, (LINE,)))).yes == ""


def test_an_installation_tells_its_step_and_the_time_that_is_left() -> None:
    told = shown(s.Installing(OFFER, since=0, step="pictures", done=0.25), now=10)
    assert (told.done, told.left) == (0.25, "Preparing the pictures, about 30 s left")
    long = shown(s.Installing(OFFER, since=0, step="copy", done=0.1), now=60)
    assert long.left == "Copying from the stick, about 9 min left"
    assert shown(s.Installing(OFFER, since=0), now=1).left == "Copying from the stick"


def test_the_last_problems_are_listed_and_none_is_said() -> None:
    assert shown(s.Problems(), problems=(LINE,)).lines == (LINE,)
    assert shown(s.Problems()).said == "Nothing went wrong lately."


def test_the_seconds_of_cleaning_end_at_nothing() -> None:
    assert shown(s.Cleaning(until=60), now=0.2).seconds == 60
    assert shown(s.Cleaning(until=60), now=61).seconds == 0


def test_a_title_without_end_is_cut() -> None:
    told = shown(s.Starting("word " * 100))
    assert len(told.title) <= LONGEST + len(WORDS["starting"])
    assert "…" in told.title
