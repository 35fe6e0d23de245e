"""What the window's process and a worker say to each other: a line of JSON, all of it ASCII."""

from __future__ import annotations

import json
from pathlib import Path
from typing import assert_never

from kiosk.photos.cache import Prepared
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Rendition

ENDED_ITSELF = 1
"""The exit code of a worker that gives up on a picture; any other means: ended from outside."""


def write_job(source: Path) -> str:
    """One job, with its line's end: the picture to prepare."""
    return json.dumps(str(source)) + "\n"


def read_job(line: str) -> Path:
    """The picture that `write_job` named."""
    return Path(json.loads(line))


def write_answer(outcome: Prepared | PhotoError) -> str:
    """What became of one job, with its line's end."""
    match outcome:
        case Prepared(files, size):
            answer = {"files": {r: str(path) for r, path in files.items()}, "size": size}
        case PhotoError(code=code, details=details):
            answer = {"code": code, "details": dict(details)}
        case _:
            assert_never(outcome)
    return json.dumps(answer) + "\n"


def read_answer(line: str) -> Prepared | PhotoError:
    """What `write_answer` said."""
    match json.loads(line):
        case {"code": code, "details": details}:
            return PhotoError(code, details)
        case {"files": files, "size": [width, height]}:
            return Prepared(
                {Rendition(r): Path(path) for r, path in files.items()}, (width, height)
            )
        case answer:
            raise ValueError(answer)
