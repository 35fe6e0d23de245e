"""Addresses whose codes are so dense that phones read them from nearby only."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checks.codes import Advice, advice
from kiosk.content.model import Exhibition, Text, links_of
from kiosk.problems import Problem

MOST = 106
"""Characters in a code of version 6 at level M: 41 squares a side, 49 with the quiet zone.

A square is 1/250 of the viewing distance across (`kiosk.ui.measures`). So such a code is a fifth of
that distance, which on the usual screen of 24 inches is 0.4 of its height; a longer one is more.
"""


def addresses(exhibition: Exhibition) -> Iterator[Problem]:
    """Every address that is long, in each language where it stands."""
    for address in _addresses(exhibition):
        for language, given in address.words.items():
            if len(given) > MOST:
                args = {"count": str(len(given)), "limit": str(MOST)}
                yield advice(Advice.ADDRESS_DENSE, address.marks[language], **args)


def _addresses(exhibition: Exhibition) -> Iterator[Text]:
    found = [exhibition.address]
    for stop in exhibition.stops.values():
        found += [stop.address, *(link.address for link in links_of(stop))]
    return (address for address in found if address is not None)
