"""What the policies make of each verdict, and which version is older."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.signature import (
    Decision,
    SignatureCode,
    SignatureError,
    Verified,
    check_newer,
    decide,
    is_older,
    with_seen,
)
from kiosk.settings import Policy
from tests.bundle.signature.signed import OURS, THEIRS

RIGHT = Verified(OURS.public, "")
VERSIONS = st.text(st.sampled_from("0123456789.-ab²٣ "), max_size=12)


@pytest.mark.parametrize(
    ("policy", "signed", "unsigned"),
    [
        (Policy.OFF, Decision.ALLOW, Decision.ALLOW),
        (Policy.WARN, Decision.ALLOW, Decision.WARN),
        (Policy.REQUIRE, Decision.ALLOW, Decision.REFUSE),
    ],
)
@pytest.mark.parametrize("code", SignatureCode)
def test_decisions(
    policy: Policy, signed: Decision, unsigned: Decision, code: SignatureCode
) -> None:
    assert decide(policy, RIGHT) is signed
    assert decide(policy, SignatureError(code)) is unsigned


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1", "2"),
        ("9", "10"),
        ("2026.9", "2026.10"),
        ("2026", "2026.1"),
        ("1.0-beta", "1.0"),
        ("1.0-alpha", "1.0-beta"),
        ("1.0-rc2", "1.0-rc10"),
        ("", "1"),
        ("spring", "1"),
        ("1" * 5000, "2" * 5000),
        ("9" * 4999, "1" * 5000),
    ],
)
def test_older(older: str, newer: str) -> None:
    assert is_older(older, newer)
    assert not is_older(newer, older)


@pytest.mark.parametrize(("one", "other"), [("1.0", "01.0"), ("1.0", "1-0"), ("1.0 A", "1.0a")])
def test_the_same_written_in_two_ways(one: str, other: str) -> None:
    assert not is_older(one, other)
    assert not is_older(other, one)


@given(VERSIONS, VERSIONS, VERSIONS)
def test_versions_stand_in_one_row(first: str, second: str, third: str) -> None:
    assert not is_older(first, first)
    assert not (is_older(first, second) and is_older(second, first))
    if is_older(first, second) and is_older(second, third):
        assert is_older(first, third)


@given(st.lists(VERSIONS, min_size=1))
def test_only_an_older_version_than_was_seen_is_told(versions: list[str]) -> None:
    seen: dict[str, str] = {}
    for version in versions:
        before = dict(seen)
        newer = with_seen(seen, OURS.public, "garden", version)
        assert seen == before
        seen = newer
    (newest,) = seen.values()
    assert not any(is_older(newest, version) for version in versions)
    for version in versions:
        if is_older(version, newest):
            with pytest.raises(SignatureError) as caught:
                check_newer(seen, OURS.public, "garden", version)
            assert caught.value.code is SignatureCode.OLDER
            assert caught.value.details == {"version": version, "newest": newest}
        else:
            check_newer(seen, OURS.public, "garden", version)


def test_each_key_and_each_exhibition_counts_alone() -> None:
    seen = with_seen({}, OURS.public, "garden", "2")
    check_newer(seen, THEIRS.public, "garden", "1")
    check_newer(seen, OURS.public, "street", "1")
    with pytest.raises(SignatureError):
        check_newer(seen, OURS.public, "garden", "1")
