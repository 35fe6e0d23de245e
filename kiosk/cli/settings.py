"""`kiosk settings`: how this machine is set, and where each value comes from. Never loads Qt."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from kiosk.cli.check import JSON_VERSION, told
from kiosk.cli.output import say
from kiosk.exits import ERRORS, FINE
from kiosk.settings import Effective, Origin, SettingsFile, Source, effective, find
from kiosk.words import reader_language, worded

UNITS = {"distance": " cm", "diagonal": " in", "idle": " s"}
BY = {
    Source.FLAG: "an option of this command",
    Source.DEFAULT: "not set",
    Source.CAUTION: "not set, and something is wrong: see below",
}
"""What is said of where a value comes from, where that has no place."""


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Adds the option --settings."""
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        help="this machine's settings (settings.yaml in your configuration folder)",
    )


def file_of(arguments: argparse.Namespace) -> SettingsFile:
    """The file that `arguments` or this machine name."""
    return find(arguments.settings, os.environ)


def settings_of(arguments: argparse.Namespace, flags: Mapping[str, object]) -> Effective:
    """The settings that hold with `flags`, which are values by the names of their settings."""
    return effective(flags, os.environ, file_of(arguments))


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "settings",
        help="say how this machine is set, and where that is written",
        description="Lists every setting with its value and where that comes from.",
    )
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="write one JSON object instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prints the settings, then what is wrong with them."""
    machine = settings_of(arguments, {})
    if arguments.json:
        say(_json(machine, file_of(arguments)))
    else:
        say(str(file_of(arguments).path), "", *_table(machine))
        if machine.problems:
            say("", *(worded(problem, reader_language()) for problem in machine.problems))
    return ERRORS if machine.problems else FINE


def _table(machine: Effective) -> list[str]:
    values = {name: _shown(name, machine.value(name)) for name in machine.origins}
    first, second = max(map(len, values)), max(map(len, values.values()))
    return [
        f"{name:<{first}}  {value:<{second}}  {_place(machine.origins[name])}"
        for name, value in values.items()
    ]


def _place(origin: Origin) -> str:
    return origin.place or BY[origin.source]


def _shown(name: str, value: object) -> str:
    match value:
        case None | ():
            return "-"
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}{UNITS.get(name, '')}"
        case tuple():
            return ", ".join(map(str, value))
    return str(value)


def _json(machine: Effective, file: SettingsFile) -> str:
    everything = {
        "version": JSON_VERSION,
        "file": str(file.path),
        "settings": {
            name: {
                "value": _plain(machine.value(name)),
                "source": origin.source,
                "place": origin.place,
            }
            for name, origin in machine.origins.items()
        },
        "problems": [told(problem, reader_language()) for problem in machine.problems],
    }
    return json.dumps(everything, indent=2)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, (Path, StrEnum)) else value
