"""What a PIN may be, and what is kept of it."""

from __future__ import annotations

import hmac
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.pin import LONGEST, SHORTEST, USUAL, Cost, Refusal, Secret, refusal
from tests.staff.pins import CHEAP


@pytest.mark.parametrize("pin", ["1224", "2580", "1230", "1357911", "190276", "739184650221"])
def test_a_pin(pin: str) -> None:
    assert refusal(pin) is None


@pytest.mark.parametrize(
    "pin",
    ["", "135", "1357924680135", "12a4", "13 57", "-1357", "13.57", "١٣٥٧", "１３５７", "1³57"],
)
def test_what_is_not_4_to_12_digits(pin: str) -> None:
    assert refusal(pin) is Refusal.DIGITS


@pytest.mark.parametrize(
    "pin", ["0000", "7777777", "1234", "9876", "7890", "9012", "1098", "0123456789", "2468", "8642"]
)
def test_what_anybody_tries_first(pin: str) -> None:
    assert refusal(pin) is Refusal.SIMPLE


def test_few_are_too_simple() -> None:
    pins = [f"{number:0{SHORTEST}}" for number in range(10**SHORTEST)]
    assert sum(refusal(pin) is not None for pin in pins) == 100


@given(pin=st.text("0123456789", min_size=SHORTEST, max_size=LONGEST), other=st.text(max_size=20))
def test_it_is_the_pin_or_not(pin: str, other: str) -> None:
    secret = Secret.of(pin, CHEAP)
    assert secret.is_of(pin)
    assert secret.is_of(other) is (pin == other)


def test_a_stray_surrogate_is_no_pin() -> None:
    assert not Secret.of("135790", CHEAP).is_of("\ud800")


def test_nothing_tells_the_pin() -> None:
    one, other = Secret.of("918273"), Secret.of("918273")
    assert one.salt != other.salt
    assert one.hash != other.hash
    assert b"918273" not in one.as_json()
    assert "hash" not in repr(one)
    assert one.cost == USUAL


def test_what_is_kept_comes_back_with_its_cost() -> None:
    secret = Secret.of("135790", Cost(n=4, r=2, p=2))
    assert Secret.read(secret.as_json()) == secret
    assert Secret.read(secret.as_json()).is_of("135790")


@pytest.mark.parametrize("typed", ["", "1", "135790", "135791", "1" * 100])
def test_all_is_compared_in_constant_time(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[int, int]] = []
    compare = hmac.compare_digest

    def record(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return compare(one, other)

    secret = Secret.of("135790", CHEAP)
    monkeypatch.setattr(hmac, "compare_digest", record)
    assert secret.is_of(typed) is (typed == "135790")
    assert compared == [(32, 32)]


@pytest.mark.parametrize(
    "change",
    [
        {"n": 0},
        {"n": 3},
        {"n": -4},
        {"n": True},
        {"n": 2.0},
        {"n": 2**40},
        {"r": 0},
        {"r": 2**30},
        {"p": 0},
        {"p": 2**30},
        {"salt": ""},
        {"salt": "00" * 17},
        {"salt": "zz" * 16},
        {"salt": None},
        {"hash": ""},
        {"hash": "00" * 31},
    ],
    ids=str,
)
def test_a_damaged_one_is_never_used(change: dict[str, Any]) -> None:
    told = json.loads(Secret.of("135790", CHEAP).as_json())
    with pytest.raises(ValueError):  # noqa: PT011
        Secret.read(json.dumps({**told, **change}).encode())


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"{}", b"[" * 100_000, b"\xff\xfe", b"9" * 10_000]
)
def test_what_is_none_at_all(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Secret.read(data)


@settings(max_examples=200)
@given(data=st.data())
def test_half_of_one_is_none(data: st.DataObject) -> None:
    whole = Secret.of("135790", CHEAP).as_json().rstrip()
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(ValueError):  # noqa: PT011
        Secret.read(whole[:cut])
