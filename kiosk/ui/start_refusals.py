"""Why what somebody asks of the start window cannot be; `words` are the desk's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.content import values
from kiosk.content.nodes import Scalar
from kiosk.content.paths import exists
from kiosk.content.report import Report
from kiosk.problems import Mark
from kiosk.shelf import is_name
from kiosk.talk.duration import seconds_of


def why_no_language(language: str, first: str, words: Mapping[str, str]) -> str:
    """Why nothing is translated from `first` into `language`; `""` where it can be."""
    if values.language(Scalar(language, Mark("")), Report()) != language:
        return words["code_unfit"].replace("{given}", language)
    return words["code_first"] if language == first else ""


def why_no_name(name: str, path: Path, words: Mapping[str, str]) -> str:
    """Why a new exhibition is not called `name` and put at `path`; `""` where it can be."""
    if not is_name(name):
        return words["name_unfit"]
    return words["name_taken"].replace("{path}", str(path)) if exists(path) else ""


def why_no_duration(duration: str, words: Mapping[str, str]) -> str:
    """Why a talk does not take `duration`; `""` where it can, or where nothing is written."""
    try:
        if duration.strip():
            seconds_of(duration)
    except ValueError:
        return words["duration_unfit"].replace("{given}", duration)
    return ""
