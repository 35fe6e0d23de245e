"""`kiosk keys`: the key that signs what you pack, and the keys that this machine trusts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import say
from kiosk.cli.settings import add_settings, file_of, settings_of
from kiosk.exits import ERRORS, FINE, USAGE
from kiosk.problems import Mark, Problem, Severity
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.bundle.signature import SignatureError

SECRET, PUBLIC = ".key", ".pub"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb, which has verbs of its own."""
    parser = subparsers.add_parser(
        "keys",
        help="keys to sign exhibitions with, and keys to trust",
        description="Keys to sign packed exhibitions with, and keys that this machine trusts.",
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    new = verbs.add_parser(
        "new",
        help="make a key",
        description="Makes NAME.key, which signs and stays with you, and NAME.pub, for others.",
    )
    new.add_argument("name", type=Path, metavar="NAME", help="of the two files")
    new.set_defaults(run=_new)
    trusting = verbs.add_parser(
        "trust",
        help="trust a key on this machine",
        description="Trusts a .pub file: what its key signed is taken in.",
    )
    trusting.add_argument("key", type=Path, metavar="FILE.pub")
    add_settings(trusting)
    trusting.set_defaults(run=_trust)
    listing = verbs.add_parser(
        "list",
        help="say which keys this machine trusts",
        description="Lists the trusted keys: those of the settings, and those in the folder keys.",
    )
    add_settings(listing)
    listing.set_defaults(run=_list)


def refused(file: Path, error: SignatureError | OSError) -> int:
    """Says why `file` is no good as a key, or cannot be signed; the exit code."""
    if isinstance(error, OSError):
        print(f"kiosk: {error.filename or file}: {error.strerror}.", file=sys.stderr)
        return USAGE
    problem = Problem(Severity.ERROR, error.code, Mark(str(file)), error.details)
    print(worded(problem, reader_language()), file=sys.stderr)
    return ERRORS


def _new(arguments: argparse.Namespace) -> int:
    from kiosk.bundle.signature import (  # only now: other verbs do not wait for it
        SignatureError,
        new_key,
        write_public,
        write_secret,
    )

    name: Path = arguments.name
    secret, public = name.with_name(name.name + SECRET), name.with_name(name.name + PUBLIC)
    if there := next((path for path in (secret, public) if path.exists()), None):
        print(f"kiosk: {there} is there already. Choose another name.", file=sys.stderr)
        return USAGE
    key = new_key()
    try:
        write_secret(secret, key)
        write_public(public, key.public)
    except (SignatureError, OSError) as error:
        return refused(secret, error)
    say(
        f"{secret}  signs: kiosk pack DIR --sign {secret}. Keep it safe; nobody else needs it.",
        f"{public}  is for every stand: kiosk keys trust {public}",
    )
    return FINE


def _trust(arguments: argparse.Namespace) -> int:
    from kiosk.bundle.signature import SignatureError, read_public, trust

    try:
        key = read_public(arguments.key)
        say(f"{key.id}  {trust(file_of(arguments).keys, key)}")
    except (SignatureError, OSError) as error:
        return refused(arguments.key, error)
    return FINE


def _list(arguments: argparse.Namespace) -> int:
    from kiosk.bundle.signature import SignatureCode, ring

    file, machine = file_of(arguments), settings_of(arguments, {})
    found = ring(file.keys, machine.settings.trust.keys)
    say(*(f"{key.id}  {place}" for place, key in found.keys.items()))
    for path in found.unreadable:
        problem = Problem(Severity.ERROR, SignatureCode.KEY_UNREADABLE, Mark(str(path)))
        print(worded(problem, reader_language()), file=sys.stderr)
    return ERRORS if found.unreadable else FINE
