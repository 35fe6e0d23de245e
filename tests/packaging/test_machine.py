"""What is done about missing system packages, as a table."""

from __future__ import annotations

import machine
import packages
import pytest
from machine import Install, Machine, Ready, Tell
from stamp import Purpose

MISSING = ("libgl1", "libegl1")
LINE = "sudo apt-get install --no-install-recommends libgl1 libegl1"


def computer(*, debian: bool = True, root: bool, sudo: bool, terminal: bool) -> Machine:
    return Machine(debian=debian, root=root, sudo=sudo, terminal=terminal)


@pytest.mark.parametrize(
    ("root", "sudo", "terminal", "action"),
    [
        (True, False, False, Install((), MISSING)),
        (True, True, True, Install((), MISSING)),
        (False, True, True, Install(("sudo",), MISSING)),
        (False, True, False, Tell(LINE)),
        (False, False, True, Tell(LINE)),
        (False, False, False, Tell(LINE)),
    ],
)
def test_who_installs(root: bool, sudo: bool, terminal: bool, action: machine.Action) -> None:
    user = computer(root=root, sudo=sudo, terminal=terminal)
    assert machine.decide(user, MISSING) == action
    assert machine.decide(user, ()) == Ready()


def test_other_systems_are_left_alone() -> None:
    fedora = computer(debian=False, root=True, sudo=True, terminal=True)
    assert machine.decide(fedora, MISSING) == Ready()


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, False),
        ({}, False),
    ],
)
def test_debians_family(release: dict[str, str], expected: bool) -> None:
    assert machine.is_debian(release) is expected


def test_a_renamed_package_counts_under_its_old_name() -> None:
    listing = (
        "installed libglib2.0-0t64, libglib2.0-0 (= 2.84.1-1)\n"
        "config-files libgl1, \n"
        "installed libegl1, \n"
    )
    assert set(packages.names_in(listing)) == {"libglib2.0-0t64", "libglib2.0-0", "libegl1"}


def test_tests_need_more_than_the_kiosk() -> None:
    run = {name for names in packages.needed(Purpose.RUN).values() for name in names}
    dev = {name for names in packages.needed(Purpose.DEV).values() for name in names}
    assert dev - run == {
        *packages.SCREENS,
        *packages.SIGNATURES,
        *packages.PAPER,
        *packages.CODES,
    }
