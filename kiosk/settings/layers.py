"""The settings that hold: a flag before a variable, that before the file, that before nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.nodes import Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.content.values import idle, language, switch
from kiosk.problems import Mark, Problem
from kiosk.settings import values
from kiosk.settings.file import SettingsFile, written
from kiosk.settings.model import Folders, Policy, Settings, Trust

POLICY = "trust.policy"
READERS: dict[str, Callable[[Node, Report], object]] = {
    "screen": values.screen,
    "distance": values.distance,
    "diagonal": values.diagonal,
    "language": language,
    "idle": idle,
    "corner": values.corner,
    POLICY: values.policy,
    "trust.keys": values.keys,
    "folders.data": values.folder,
    "folders.inbox": values.folder,
    "folders.cache": values.folder,
    "allow_quit": switch,
}
"""Every setting with what reads it; what it reads is never a value where it is None."""
LISTS = ("trust.keys",)
"""A variable names several of these with commas between them."""


class Source(StrEnum):
    """Who set a value."""

    FLAG = "flag"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"
    CAUTION = "caution"
    """Nobody, but something is wrong: a typing error is not to let in what nobody has signed."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value comes from. `place` is a variable's name, or `file:line:column`, or empty."""

    source: Source
    place: str = ""


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings that hold, the origin of each by its name, and all that is wrong with them."""

    settings: Settings
    origins: Mapping[str, Origin]
    problems: tuple[Problem, ...]

    def value(self, name: str) -> object:
        """The value of the setting `name`, such as `trust.policy`."""
        return attrgetter(name)(self.settings)


def effective(
    flags: Mapping[str, object], environ: Mapping[str, str], file: SettingsFile
) -> Effective:
    """What holds on this machine. A value that is wrong is told, and the next one down holds.

    `flags` are values by the names of their settings; None is no flag. Where anything is wrong, a
    policy of trust that nobody set is `require`.
    """
    report = Report()
    in_file = written(file, tuple(READERS), report)
    found: dict[str, object] = {}
    origins: dict[str, Origin] = {}
    for name, read in READERS.items():
        layers = (
            (flags.get(name), Origin(Source.FLAG)),
            _read(read, _in_variable(name, environ), Source.ENVIRONMENT, report),
            _read(read, in_file.get(name), Source.FILE, report),
        )
        origins[name] = Origin(Source.DEFAULT)
        for value, origin in layers:
            if value is not None:
                found[name], origins[name] = value, origin
                break
    problems = tuple(problem for problem in report.problems() if problem.code != Code.FILE_EMPTY)
    if problems and POLICY not in found:
        found[POLICY], origins[POLICY] = Policy.REQUIRE, Origin(Source.CAUTION)
    return Effective(_settings(found), origins, problems)


def variable(name: str) -> str:
    """The environment variable of a setting: `KIOSK_TRUST_POLICY` of `trust.policy`."""
    return f"KIOSK_{name.upper().replace('.', '_')}"


def _in_variable(name: str, environ: Mapping[str, str]) -> Node | None:
    given = environ.get(variable(name), "")
    mark = Mark(variable(name))
    if not given.strip():
        return None
    if name not in LISTS:
        return Scalar(given, mark)
    return Sequence(tuple(Scalar(item, mark) for item in given.split(",")), mark)


def _read(
    read: Callable[[Node, Report], object], node: Node | None, source: Source, report: Report
) -> tuple[object, Origin]:
    if node is None:
        return None, Origin(source)
    place = node.mark.file if source is Source.ENVIRONMENT else str(node.mark)
    return read(node, report), Origin(source, place)


def _settings(found: Mapping[str, Any]) -> Settings:
    alone = {name: value for name, value in found.items() if "." not in name}
    trust, folders = (_within(group, found) for group in ("trust", "folders"))
    return Settings(**alone, trust=Trust(**trust), folders=Folders(**folders))


def _within(group: str, found: Mapping[str, Any]) -> dict[str, Any]:
    prefix = f"{group}."
    return {
        name.removeprefix(prefix): value for name, value in found.items() if name.startswith(prefix)
    }
