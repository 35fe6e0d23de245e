"""What most likely happened where YAML broke: more than the grammar tells, or just that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kiosk.content.slips.dashes import no_dash, sign_for_dash, strayed_dash
from kiosk.content.slips.paragraphs import fell_out, wrapped_remark
from kiosk.content.slips.quotes import apostrophe, curly
from kiosk.content.slips.slip import Slip
from kiosk.content.slips.spaces import odd_spaces

_Rule = Callable[[Slip, Sequence[str], Any], Slip | None]

_RULES: tuple[_Rule, ...] = (
    odd_spaces,
    apostrophe,
    curly,
    sign_for_dash,
    wrapped_remark,
    fell_out,
    no_dash,
    strayed_dash,
)
"""The first that knows better is right."""


def likely(trap: Slip, lines: Sequence[str], before: Any) -> Slip:
    """The slip behind `trap`; `before` is the event that was last read well."""
    return next((slip for rule in _RULES if (slip := rule(trap, lines, before))), trap)
