"""Ed25519, which comes with the extra part `sign`. Seeds and public keys have 32 bytes each."""

from __future__ import annotations

from kiosk.bundle.signature.codes import SignatureCode, SignatureError

SEED, PUBLIC, SIGNATURE = 32, 32, 64
"""Bytes."""


def public_of(seed: bytes) -> bytes:
    """The public key of a seed. Raises SignatureError."""
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError as error:
        raise SignatureError(SignatureCode.NO_EXTRA) from error
    public: bytes = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return public


def signed(seed: bytes, message: bytes) -> bytes:
    """The 64 bytes that sign `message`. Raises SignatureError."""
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError as error:
        raise SignatureError(SignatureCode.NO_EXTRA) from error
    signature: bytes = Ed25519PrivateKey.from_private_bytes(seed).sign(message)
    return signature


def is_right(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of `public` signed `message`. Raises SignatureError."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError as error:
        raise SignatureError(SignatureCode.NO_EXTRA) from error
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
