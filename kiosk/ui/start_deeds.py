"""What can be done with an exhibition in the start window: each deed is a verb of the kiosk."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.opening import ENDING
from kiosk.content.translation import FOLDER
from kiosk.exits import ERRORS, FINE, UNREADABLE
from kiosk.ui.start_report import Report, checked, told

PAPER = ".pdf"


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with its arguments. `made` is the file or folder that it makes.

    A deed that `lists` makes an exhibition, which then is on the shelf.
    """

    verb: str
    arguments: tuple[str, ...]
    made: Path | None = None
    lists: bool = False


def check(path: str) -> Deed:
    """What is wrong with the exhibition at `path`."""
    return Deed("check", (path, "--json"))


def pack(path: str) -> Deed:
    """As one file, beside the folder."""
    made = Path(path).with_name(Path(path).name + ENDING)
    return Deed("pack", (path, "--output", str(made)), made, lists=True)


def hand_out(path: str) -> Deed:
    """On paper, or as a web page where this kiosk makes no PDF, beside it."""
    return Deed("export", (path, "--beside"))


def translate(path: str, language: str) -> Deed:
    """The translation into `language`, made or brought up to date."""
    return Deed("translate", (path, language), Path(path) / FOLDER / f"{language}.yaml")


def begin(path: Path, title: str, languages: Sequence[str]) -> Deed:
    """A new exhibition in the folder `path`."""
    arguments = (str(path), "--title", title, "--languages", ",".join(languages))
    return Deed("new", arguments, path, lists=True)


def heard(deed: Deed, code: int, out: str, error: str, words: Mapping[str, str]) -> Report:
    """What is told when the deed has ended with `code`, and has said `out` and `error`."""
    if deed.verb == "check" and code in (FINE, ERRORS, UNREADABLE) and out:
        return checked(json.loads(out), words)
    if code != FINE:
        title = words["mend" if code == ERRORS and out else "failed"]
        return told(title, *out.splitlines(), *error.splitlines())
    if deed.verb == "export":
        file = out.splitlines()[-1]
        line = words["said_paper" if file.endswith(PAPER) else "said_page"]
        return told(words["done"], line.replace("{path}", file), *error.splitlines(), file=file)
    line = words[f"said_{deed.verb}"].replace("{path}", str(deed.made))
    return told(words["done"], line, made=str(deed.made) if deed.lists else "")
