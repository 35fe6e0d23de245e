"""What becomes of an exhibition, by the policy of this machine and by who signed it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from kiosk.bundle.signature.codes import SignatureError
from kiosk.bundle.signature.keys import PublicKey
from kiosk.bundle.signature.verifying import Verified, verify
from kiosk.settings import Policy

Verdict = Verified | SignatureError


class Decision(StrEnum):
    """Whether to take an exhibition in; `warn` takes it in and says what is wrong."""

    ALLOW = "allow"
    WARN = "warn"
    REFUSE = "refuse"


def judge(file: Path, signature: Path, keys: Iterable[PublicKey]) -> Verdict:
    """What `verify` says, as a value. Raises OSError where `file` cannot be read."""
    try:
        return verify(file, signature, keys)
    except SignatureError as error:
        return error


def decide(policy: Policy, verdict: Verdict) -> Decision:
    """What `policy` makes of `verdict`."""
    match policy:
        case Policy.OFF:
            return Decision.ALLOW
        case Policy.WARN:
            return Decision.ALLOW if isinstance(verdict, Verified) else Decision.WARN
        case Policy.REQUIRE:
            return Decision.ALLOW if isinstance(verdict, Verified) else Decision.REFUSE
        case _ as never:
            assert_never(never)
