"""What libyaml reads in a text, event by event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml

Event = Any  # what the parser's events hold is checked by their classes, not by their stubs
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is 5-10 times faster
_TOO_DEEP = "maximum nesting depth"


def events_of(text: str) -> Iterator[Event]:
    """The events of `text`, in their order.

    libyaml 0.2.6 gives up at 1,000 open brackets, and because it looks ahead it does so before it
    has told of the first of them: what stands before that place is read by itself.

    Raises:
        yaml.YAMLError, ValueError, OverflowError: where the text is no YAML.
    """
    told = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            told += 1
            yield event
    except yaml.MarkedYAMLError as error:
        if _TOO_DEEP not in (error.problem or "") or error.problem_mark is None:
            raise
        before = text[: error.problem_mark.index]
        yield from islice(yaml.parse(before, Loader=_LOADER), told, None)
