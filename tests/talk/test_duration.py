"""Durations as people write them, and seconds as a clock shows them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.talk.duration import LONGEST, SHORTEST, on_clock, seconds_of


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("20", 1200),
        ("20m", 1200),
        ("20 min", 1200),
        (" 1 Minute ", 60),
        ("2,5", 150),
        ("2.5 min", 150),
        ("90 s", 90),
        ("30s", 30),
        ("30 sec", 30),
        ("120 seconds", 120),
        ("1h", 3600),
        ("1.5 hours", 5400),
        ("1h30", 5400),
        ("1 h 30", 5400),
        ("1 h 30 min", 5400),
        ("1h30m20s", 5420),
        ("1h 20s", 3620),
        ("10 min 30 s", 630),
        ("1:30:00", 5400),
        ("0:20:30", 1230),
        ("24:00:00", 86_400),
    ],
)
def test_durations(written: str, seconds: float) -> None:
    assert seconds_of(written) == seconds


@pytest.mark.parametrize(
    "written",
    ["", " ", "m", "1:30", "20 x", "-20", "20 20", "30 s 20", "m 20", "1:60:00", "²0", "٢٠", "1e3",
     "nan", "inf", "20 min 1 h", "1 000"],
)  # fmt: skip
def test_what_is_no_duration_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(ValueError, match=r'^".*" is not a duration: write 20 min, 90 s, '):
        seconds_of(written)


@pytest.mark.parametrize("written", ["0", "29 s", "25 h", "24:00:01", "99999"])
def test_no_talk_is_so_short_or_so_long(written: str) -> None:
    with pytest.raises(ValueError, match=r'^".*" is not between 30 seconds and 24 hours$'):
        seconds_of(written)


@settings(deadline=None)
@given(st.text() | st.from_regex(r"[0-9 :hms.,]{0,12}", fullmatch=True))
def test_whatever_is_written_is_a_duration_or_refused(written: str) -> None:
    try:
        seconds, said = seconds_of(written), ""
    except ValueError as error:
        seconds, said = SHORTEST, str(error)
    assert SHORTEST <= seconds <= LONGEST
    assert not said or said.startswith(f'"{written}" is not ')


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.0, "0:00"),
        (5.99, "0:05"),
        (59.0, "0:59"),
        (60.0, "1:00"),
        (750.0, "12:30"),
        (3599.9, "59:59"),
        (3600.0, "1:00:00"),
        (3723.0, "1:02:03"),
        (-65.0, "1:05"),
    ],
)
def test_a_clock_shows_whole_seconds(seconds: float, shown: str) -> None:
    assert on_clock(seconds) == shown


@settings(deadline=None)
@given(st.integers(int(SHORTEST), int(LONGEST)))
def test_what_a_clock_shows_is_a_duration_too(seconds: int) -> None:
    shown = on_clock(seconds)
    assert seconds_of(shown if seconds >= 3600 else f"0:{shown:0>5}") == seconds
