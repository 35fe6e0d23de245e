"""What is legal YAML and has no place in a bundle."""

from __future__ import annotations

from typing import Any

import yaml

from kiosk.content.codes import Code
from kiosk.content.slips.quotes import CURLY
from kiosk.content.slips.spaces import ODD_SPACES

_NO_KEY = ((Code.YAML_CURLY, CURLY), (Code.YAML_SPACES, ODD_SPACES))
"""What no key begins with."""


class RefusedError(Exception):
    """One event of the parser that ends the reading."""

    def __init__(self, code: Code, event: Any) -> None:
        """`event` is one of the parser's, at whose place `code` is told."""
        self.code = code
        self.event = event


def refuse_properties(event: Any) -> None:
    """Raises RefusedError for anchors, aliases and tags."""
    if isinstance(event, yaml.AliasEvent):
        raise RefusedError(Code.YAML_STAR, event)
    if event.anchor is not None:
        raise RefusedError(Code.YAML_AMPERSAND, event)
    if event.tag is not None:
        raise RefusedError(Code.YAML_EXCLAMATION, event)


def refuse_key(event: Any) -> None:
    """Raises RefusedError for a key that is no plain word."""
    if not isinstance(event, yaml.ScalarEvent) or not event.value.strip():
        raise RefusedError(Code.YAML_KEY, event)
    if event.style:
        return
    if event.value == "<<":
        raise RefusedError(Code.YAML_MERGE, event)
    for code, signs in _NO_KEY:
        if event.value.startswith(signs):
            raise RefusedError(code, event)
