"""Addresses that a phone opens: of a web page, or of somebody to write to."""

from __future__ import annotations

import re

from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place
from kiosk.content.model import Text
from kiosk.content.report import Report
from kiosk.content.texts import text
from kiosk.problems import Mark

LONGEST = 280
"""Characters: as many as a code of version 12 holds at level M, and it has 65 squares a side."""

SIGNS = r"A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%\-"
"""What may stand in an address, RFC 3986, as a class of a regular expression."""
HOST = r"[A-Za-z0-9.\-]+(:[0-9]{1,5})?"
WEB = rf"[Hh][Tt][Tt][Pp][Ss]?://{HOST}([/?#][{SIGNS}]*)?"
MAIL = rf"[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._+\-]+@[A-Za-z0-9.\-]+(\?[{SIGNS}]*)?"

_ADDRESS = re.compile(f"{WEB}|{MAIL}")
_FOREIGN = re.compile(f"[^{SIGNS}]")
_NAME = r"[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+"
_BARE_WEB = re.compile(rf"{_NAME}([/?#][{SIGNS}]*)?")
_BARE_MAIL = re.compile(rf"[A-Za-z0-9._+\-]+@{_NAME}")


def address(place: Place | None, desk: Desk) -> Text | None:
    """An address in each language that has one of its own; those that are none are reported."""
    found = text(place, desk)
    if found is None:
        return None
    right = {
        language: given
        for language, given in found.words.items()
        if _is_right(given, found.marks[language], desk.report)
    }
    return Text(right, found.marks) if right else None


def _is_right(given: str, mark: Mark, report: Report) -> bool:
    if foreign := _FOREIGN.search(given):
        report.error(Code.ADDRESS_CHARACTER, mark, given=given, character=foreign[0])
    elif len(given) > LONGEST:
        report.error(Code.ADDRESS_LONG, mark, count=str(len(given)), limit=str(LONGEST))
    elif not _ADDRESS.fullmatch(given):
        report.error(Code.ADDRESS, mark, given=given, **_meant(given))
    else:
        return True
    return False


def _meant(given: str) -> dict[str, str]:
    """An address that lacks no more than its beginning."""
    if _BARE_MAIL.fullmatch(given):
        return {"guess": f"mailto:{given}"}
    return {"guess": f"https://{given}"} if _BARE_WEB.fullmatch(given) else {}
