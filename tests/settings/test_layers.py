"""Which value holds, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.values import LONGEST_IDLE, SHORTEST_IDLE
from kiosk.settings import (
    Corner,
    Folders,
    Origin,
    Policy,
    Settings,
    SettingsFile,
    Source,
    Trust,
    effective,
    find,
    variable,
)
from kiosk.settings.layers import READERS
from kiosk.settings.values import FARTHEST, LARGEST, NEAREST, SMALLEST
from tests.settings.files import KEY, OTHER_KEY, read, written

HOME = Path.home()

FULL = f"""\
screen: 2
distance: 1.5 m
diagonal: 55 in
language: pt-BR
idle: 2 min
corner: bottom-right
trust:
  policy: warn
  keys: [{KEY}, {OTHER_KEY}]
folders: {{data: ~/kept, inbox: ~/in, cache: ~/cache}}
allow_quit: no
"""


def test_every_setting(tmp_path: Path) -> None:
    machine = read(tmp_path, FULL)
    assert machine.problems == ()
    assert machine.settings == Settings(
        screen=2,
        distance=150,
        diagonal=55,
        language="pt-BR",
        idle=120,
        corner=Corner.BOTTOM_RIGHT,
        trust=Trust(Policy.WARN, (KEY, OTHER_KEY)),
        folders=Folders(HOME / "kept", HOME / "in", HOME / "cache"),
        allow_quit=False,
    )
    assert machine.origins["trust.policy"] == Origin(
        Source.FILE, f"{tmp_path / 'settings.yaml'}:8:11"
    )
    assert {origin.source for origin in machine.origins.values()} == {Source.FILE}


def test_every_variable(tmp_path: Path) -> None:
    environ = {
        "KIOSK_SCREEN": "3",
        "KIOSK_DISTANCE": "90",
        "KIOSK_DIAGONAL": "127 cm",
        "KIOSK_LANGUAGE": "nl",
        "KIOSK_IDLE": "45",
        "KIOSK_CORNER": "top-right",
        "KIOSK_TRUST_POLICY": "off",
        "KIOSK_TRUST_KEYS": f"{KEY}, {OTHER_KEY}",
        "KIOSK_FOLDERS_DATA": "~/a",
        "KIOSK_FOLDERS_INBOX": "~/b",
        "KIOSK_FOLDERS_CACHE": "~/c",
        "KIOSK_ALLOW_QUIT": "yes",
    }
    assert set(environ) == {variable(name) for name in READERS}
    machine = read(tmp_path, FULL, **environ)
    assert machine.problems == ()
    assert machine.settings == Settings(
        screen=3,
        distance=90,
        diagonal=50,
        language="nl",
        idle=45,
        corner=Corner.TOP_RIGHT,
        trust=Trust(Policy.OFF, (KEY, OTHER_KEY)),
        folders=Folders(HOME / "a", HOME / "b", HOME / "c"),
        allow_quit=True,
    )
    assert machine.origins["idle"] == Origin(Source.ENVIRONMENT, "KIOSK_IDLE")


@dataclass(frozen=True)
class _Layered:
    """Values that one setting may have, in each layer that may have one."""

    name: str
    values: st.SearchStrategy[Any]


LAYERED = [
    _Layered("screen", st.integers(1, 99)),
    _Layered("distance", st.integers(int(NEAREST), int(FARTHEST)).map(float)),
    _Layered("diagonal", st.integers(int(SMALLEST), int(LARGEST)).map(float)),
    _Layered("language", st.sampled_from(["nl", "en", "pt-BR", "zh-Hant"])),
    _Layered("idle", st.integers(int(SHORTEST_IDLE), int(LONGEST_IDLE)).map(float)),
    _Layered("corner", st.sampled_from(Corner)),
    _Layered("trust.policy", st.sampled_from(Policy)),
    _Layered("folders.inbox", st.sampled_from([HOME / "a", HOME / "b"])),
    _Layered("allow_quit", st.booleans()),
]


@pytest.mark.parametrize("layered", LAYERED, ids=lambda layered: layered.name)
def test_flags_then_variables_then_the_file_then_the_default(
    layered: _Layered, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    maybe = st.none() | layered.values

    @given(flag=maybe, in_environment=maybe, in_file=maybe)
    def holds(flag: object, in_environment: object, in_file: object) -> None:
        group, _, key = layered.name.rpartition(".")
        line = f"{key}: {_plain(in_file)}\n"
        file = written(folder, f"{group}:\n  {line}" if group else line)
        environ = {variable(layered.name): _plain(in_environment)}
        machine = effective({layered.name: flag}, environ, file)
        default = effective({}, {}, SettingsFile(folder / "nothing")).value(layered.name)
        layers = [
            (flag, Source.FLAG),
            (in_environment, Source.ENVIRONMENT),
            (in_file, Source.FILE),
            (default, Source.DEFAULT),
        ]
        told = (machine.value(layered.name), machine.origins[layered.name].source)
        first = (layer for layer in layers if layer[0] is not None)
        assert told == next(first, (None, Source.DEFAULT))
        assert machine.problems == ()

    holds()


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value).removesuffix(".0")


@pytest.mark.parametrize("text", ["", "\n", "# Nothing yet.\n", "screen:\ntrust:\n  policy:\n"])
def test_a_file_without_a_setting(tmp_path: Path, text: str) -> None:
    machine = read(tmp_path, text)
    assert machine.problems == ()
    assert machine.settings == Settings()
    assert machine.settings.trust.policy is Policy.OFF
    assert {origin.source for origin in machine.origins.values()} == {Source.DEFAULT}


def test_a_value_that_is_wrong_lets_the_next_one_hold(tmp_path: Path) -> None:
    machine = read(tmp_path, "screen: 2\nidle: soon\n", KIOSK_SCREEN="left")
    assert machine.settings.screen == 2
    assert machine.origins["screen"].source is Source.FILE
    assert machine.settings.idle is None
    in_file, in_environment = (str(said.mark) for said in machine.problems)
    assert in_file.endswith("settings.yaml:2:7")
    assert in_environment == "KIOSK_SCREEN:1:1"


@pytest.mark.parametrize(
    "text",
    [
        "trust:\n  policy: requrie\n",
        "trust: {polcy: require}\n",
        "trsut: x\n",
        "screen: [",
        b"\xff",
    ],
)
def test_a_typing_error_never_ends_the_asking_for_signatures(
    tmp_path: Path, text: str | bytes
) -> None:
    machine = read(tmp_path, text)
    assert machine.problems
    assert machine.settings.trust.policy is Policy.REQUIRE
    assert machine.origins["trust.policy"] == Origin(Source.CAUTION)
    assert read(tmp_path, text, KIOSK_TRUST_POLICY="off").settings.trust.policy is Policy.OFF


def test_where_the_file_is(tmp_path: Path) -> None:
    usual = platformdirs.user_config_path("exhibition-kiosk", appauthor=False) / "settings.yaml"
    other = tmp_path / "other.yaml"
    assert find(None, {}) == find(None, {"KIOSK_CONFIG": ""}) == SettingsFile(usual)
    assert find(None, {"KIOSK_CONFIG": str(other)}) == SettingsFile(other, named=True)
    assert find(other, {"KIOSK_CONFIG": "x"}) == SettingsFile(other, named=True)
    assert find(other, {}).keys == tmp_path / "keys"


def test_only_a_file_that_somebody_named_must_be_there(tmp_path: Path) -> None:
    assert effective({}, {}, SettingsFile(tmp_path / "no.yaml")).problems == ()
    machine = effective({}, {}, SettingsFile(tmp_path / "no.yaml", named=True))
    assert [said.code for said in machine.problems] == ["file-unreadable"]
    assert machine.settings.screen == 1
