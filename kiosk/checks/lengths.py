"""Sentences and passages that are too long to be read standing up.

At most 25 words a sentence and 100 a passage: Smithsonian Guidelines for Accessible Exhibition
Design. Every language is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.checks.codes import Advice, advice
from kiosk.checks.passages import Passage, passages
from kiosk.content.markup import to_plain
from kiosk.content.model import Exhibition
from kiosk.problems import Mark, Problem

MOST_IN_A_SENTENCE = 25
MOST_IN_A_PASSAGE = 100
_SHOWN = 5
"""Words of a sentence by which it can be found."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?![a-zß-öø-ÿ])")  # not after "bv. een"


def lengths(exhibition: Exhibition) -> Iterator[Problem]:
    """What is too long, in each language where it stands."""
    for stop in exhibition.stops.values():
        for passage in passages(stop):
            for language in exhibition.languages:
                yield from _passage(passage, language)


def _passage(passage: Passage, language: str) -> Iterator[Problem]:
    said = [
        (to_plain(text.words[language]), mark)
        for text in passage
        if (mark := text.marks.get(language)) is not None
    ]
    count = sum(len(_words(words)) for words, _ in said)
    if count > MOST_IN_A_PASSAGE:
        first = said[0][1]
        yield advice(Advice.WORDS_MANY, first, count=str(count), limit=str(MOST_IN_A_PASSAGE))
    for words, mark in said:
        yield from _sentences(words, mark)


def _sentences(words: str, mark: Mark) -> Iterator[Problem]:
    for sentence in _SENTENCE_END.split(words):
        found = _words(sentence)
        if len(found) > MOST_IN_A_SENTENCE:
            yield advice(
                Advice.SENTENCE_LONG,
                mark,
                count=str(len(found)),
                limit=str(MOST_IN_A_SENTENCE),
                begins=" ".join(found[:_SHOWN]),
            )


def _words(said: str) -> list[str]:
    """What stands between spaces and has a letter or a digit in it."""
    return [word for word in said.split() if any(map(str.isalnum, word))]
