"""Make a folder from which the kiosk starts on a computer without a network."""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import supported
from command import say
from failure import EXIT_CODE, CannotStartError, explain

from on_stick import checksums, computers, debian, layout, libraries, made_for, qt, readme
from on_stick.computers import PLATFORMS
from on_stick.made_for import Stick

SOURCES = Path(__file__).resolve().parent
INTERRUPTED = 130


def main(words: Sequence[str], root: Path = SOURCES.parent.parent) -> int:
    """Make what the command line asks of the checkout at `root`; the exit code is 0, 5 or 130."""
    asked = _parser().parse_args(words)
    began = time.monotonic()
    folder = asked.folder.absolute()
    try:
        layout.refuse_other(folder)
        with tempfile.TemporaryDirectory() as scratch:
            made = Path(scratch) / "folder"
            _make(made, root, asked)
            say(f"Writing {folder}.")
            layout.replace(folder, made)
    except CannotStartError as error:
        say(str(error))
        return EXIT_CODE
    except OSError as error:
        say(explain(f"Writing {folder}", [str(error)]))
        return EXIT_CODE
    except KeyboardInterrupt:
        return INTERRUPTED
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    say(f"Ready: {size / 1e6:.0f} MB in {time.monotonic() - began:.0f} s.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="offline.py",
        description="Makes a folder for a stick, from which the kiosk starts without a network.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new one, or one to renew")
    parser.add_argument(
        "--platform",
        nargs="+",
        choices=PLATFORMS,
        default=[computers.here()],
        help="the computers it is for (one like this)",
    )
    pythons = [f"3.{minor}" for minor in range(supported.OLDEST[1], supported.NEWEST[1] + 1)]
    parser.add_argument(
        "--python",
        nargs="+",
        choices=pythons,
        default=pythons,
        help="the Pythons they may have (all that the kiosk runs on)",
    )
    parser.add_argument("--sign", action="store_true", help="with what checks signatures")
    parser.add_argument(
        "--debian",
        action=argparse.BooleanOptionalAction,
        help="with Qt's system packages for a Debian like this one (where this is one)",
    )
    return parser


def _make(made: Path, root: Path, asked: argparse.Namespace) -> None:
    files = made / layout.FILES
    files.mkdir(parents=True)
    platforms = [PLATFORMS[name] for name in _known(asked.platform)]
    with tempfile.TemporaryDirectory() as scratch:
        say("Making the kiosk's own wheel.")
        wheel = libraries.build(root, Path(scratch))
        extras = "[sign]" if asked.sign else ""
        for platform in platforms:
            say(f"Fetching the libraries for {platform.name}.")
            libraries.fetch(
                wheel, extras, platform, sorted(set(asked.python)), files / platform.name
            )
    project = wheel.name.split("-")[0].replace("_", "-")
    stick = Stick(
        requirement=project + extras,
        platforms=tuple(platform.name for platform in platforms),
        pythons=tuple(sorted(set(asked.python))),
        debian=_system_packages(files / qt.FOLDER, asked),
    )
    made_for.write(files, stick)
    layout.add_starter(made, platforms)
    readme.write(made, stick)
    checksums.write(files)


def _known(names: Sequence[str]) -> list[str]:
    if unknown := set(names) - set(PLATFORMS):
        raise CannotStartError(
            f"There are no libraries for {', '.join(sorted(unknown))}: "
            f"say which computer it is for with --platform, one of {', '.join(PLATFORMS)}."
        )
    return list(dict.fromkeys(names))


def _system_packages(folder: Path, asked: argparse.Namespace) -> str:
    """Fetch them where that is asked for or goes by itself; return the system that they are of."""
    ours = qt.is_debian() and computers.here() in asked.platform
    if asked.debian is False or not (ours or asked.debian):
        return ""
    if not ours:
        raise CannotStartError("--debian needs a Debian like the one that the folder is for.")
    say("Fetching Qt's system packages.")
    try:
        debian.fetch(folder)
    except CannotStartError as error:
        if asked.debian:
            raise
        shutil.rmtree(folder, ignore_errors=True)
        say(f"{error}\nThe folder is made without them.")
        return ""
    return debian.system()
