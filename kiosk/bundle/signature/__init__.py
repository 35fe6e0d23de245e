"""Who made a packed exhibition, told in minisign's format. Pure: no Qt.

Nothing else of the kiosk needs the extra part `sign`; without it, every signature is refused.
"""

from kiosk.bundle.signature.codes import SignatureCode, SignatureError
from kiosk.bundle.signature.keyring import Ring, ring, trust
from kiosk.bundle.signature.keys import (
    PublicKey,
    SecretKey,
    new_key,
    public_key,
    read_public,
    read_secret,
    write_public,
    write_secret,
)
from kiosk.bundle.signature.policy import Decision, Verdict, decide, judge
from kiosk.bundle.signature.seen import check_newer, is_older, newest, versions, with_seen
from kiosk.bundle.signature.signing import sign, signature_of
from kiosk.bundle.signature.verifying import Verified, verify

__all__ = [
    "Decision",
    "PublicKey",
    "Ring",
    "SecretKey",
    "SignatureCode",
    "SignatureError",
    "Verdict",
    "Verified",
    "check_newer",
    "decide",
    "is_older",
    "judge",
    "new_key",
    "newest",
    "public_key",
    "read_public",
    "read_secret",
    "ring",
    "sign",
    "signature_of",
    "trust",
    "verify",
    "versions",
    "with_seen",
    "write_public",
    "write_secret",
]
