"""`kiosk pin`: the PIN of this stand, also for staff who have forgotten it. Never loads Qt."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from typing import Final

from kiosk.cli.data import add_data, data_folder
from kiosk.cli.output import say
from kiosk.cli.showing import not_written
from kiosk.exits import ERRORS, FINE, USAGE
from kiosk.staff.pin import LONGEST, SHORTEST, Refusal, refusal
from kiosk.staff.pins import Pins, PinState
from kiosk.words import reader_language, worded

REFUSED: Final = {
    Refusal.DIGITS: f"a PIN is {SHORTEST} to {LONGEST} digits.",
    Refusal.SIMPLE: "that one is too easy to guess. Choose another.",
}


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "pin",
        help="the PIN of this stand: say whether there is one, set it, clear it",
        description="Says whether this stand has a PIN, or sets or clears it. Nothing tells which "
        "one it is: set a new one where it is forgotten.",
    )
    parser.add_argument("act", nargs="?", choices=("set", "clear"), help="what to do with it")
    parser.add_argument(
        "--stdin", action="store_true", help="with set: do not ask, read a line of standard input"
    )
    add_data(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Does what was asked for."""
    if arguments.stdin and arguments.act != "set":
        return _refused("--stdin goes with set.")
    pins = Pins(data_folder(arguments), now=0)
    try:
        match arguments.act:
            case "set":
                return _set(pins, from_stdin=arguments.stdin)
            case "clear":
                pins.clear()
    except EOFError:
        return _refused("nothing was typed.")
    except OSError as error:
        return not_written(error)
    return _tell(pins)


def _set(pins: Pins, *, from_stdin: bool) -> int:
    if not from_stdin and not (sys.stdin and sys.stdin.isatty()):
        return _refused("there is no terminal to type a PIN at; --stdin reads one line.")
    pin = _line() if from_stdin else getpass(f"New PIN, {SHORTEST} to {LONGEST} digits: ")
    refused = refusal(pin)
    if refused is not None:
        return _refused(REFUSED[refused])
    if not from_stdin and getpass("Once more: ") != pin:
        return _refused("those were not the same digits. The PIN is as it was.")
    pins.set(pin)
    return _tell(pins)


def _line() -> str:
    return sys.stdin.buffer.readline(100).decode("ascii", "replace").strip()


def _tell(pins: Pins) -> int:
    if pins.problem:
        print(worded(pins.problem, reader_language()), file=sys.stderr)
        return ERRORS
    has_one = pins.state is PinState.SET
    say("This stand has a PIN." if has_one else 'This stand has no PIN; "kiosk pin set" sets one.')
    return FINE


def _refused(why: str) -> int:
    print(f"kiosk: {why}", file=sys.stderr)
    return USAGE
