"""A signature holds for its file, its key and its comment, and for nothing else."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from kiosk.bundle.signature import (
    PublicKey,
    SignatureCode,
    SignatureError,
    Verified,
    ed25519,
    new_key,
    sign,
    signature_of,
    verify,
)
from kiosk.bundle.signature.lines import LARGEST, UNTRUSTED
from tests.bundle.signature.signed import COMMENT, OURS, THEIRS, signed

KEYS = (THEIRS.public, OURS.public)


def _code(file: Path, signature: Path, keys: tuple[PublicKey, ...] = KEYS) -> SignatureCode:
    with pytest.raises(SignatureError) as caught:
        verify(file, signature, keys)
    return caught.value.code


def test_a_right_one(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    assert signature == signature_of(file) == tmp_path / "a.kiosk.minisig"
    assert verify(file, signature, KEYS) == Verified(OURS.public, COMMENT)
    assert set(tmp_path.iterdir()) == {file, signature}


def test_the_same_is_signed_in_the_same_way(tmp_path: Path) -> None:
    first = signed(tmp_path)[1].read_bytes()
    assert signed(tmp_path)[1].read_bytes() == first


def test_a_file_of_nothing_and_one_of_many_pieces(tmp_path: Path) -> None:
    for content in (b"", os.urandom(3_000_001)):
        assert verify(*signed(tmp_path, content), KEYS).key == OURS.public


def test_every_bit_of_the_file_counts(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    content = file.read_bytes()
    for changed in _flipped(content, range(len(content))):
        file.write_bytes(changed)
        assert _code(file, signature) is SignatureCode.WRONG


def test_every_bit_of_the_signature_counts(tmp_path: Path) -> None:
    """Except in the words after `untrusted comment: `, which nobody vouches for or reads."""
    file, signature = signed(tmp_path)
    content = signature.read_bytes()
    unread = range(len(UNTRUSTED), content.index(b"\n"))
    read = [at for at in range(len(content)) if at not in unread]
    codes = set()
    for changed in _flipped(content, read):
        signature.write_bytes(changed)
        codes.add(_code(file, signature))
    assert codes == {
        SignatureCode.UNREADABLE,
        SignatureCode.KIND,
        SignatureCode.KEY,
        SignatureCode.WRONG,
        SignatureCode.COMMENT,
    }
    signature.write_bytes(UNTRUSTED + content[content.index(b"\n") :])
    assert verify(file, signature, KEYS).comment == COMMENT


def _flipped(content: bytes, places: Iterable[int]) -> list[bytes]:
    """`content` with one bit changed, for each bit at `places`."""
    return [
        content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1 :]
        for at in places
        for bit in range(8)
    ]


def test_every_cut_is_refused(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    content = signature.read_bytes()
    for length in range(len(content) - 1):
        signature.write_bytes(content[:length])
        assert _code(file, signature) is SignatureCode.UNREADABLE


@pytest.mark.parametrize(
    "more", [b"x", b"\n\n", b"\ntrusted comment: me\n", b"\0", b"x" * LARGEST], ids=repr
)
def test_nothing_may_stand_behind_it(tmp_path: Path, more: bytes) -> None:
    file, signature = signed(tmp_path)
    signature.write_bytes(signature.read_bytes() + more)
    assert _code(file, signature) is SignatureCode.UNREADABLE


def test_line_ends_of_windows(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    signature.write_bytes(signature.read_bytes().replace(b"\n", b"\r\n"))
    assert verify(file, signature, KEYS).comment == COMMENT


def test_none_and_one_that_is_no_file(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    signature.unlink()
    assert _code(file, signature) is SignatureCode.MISSING
    signature.mkdir()
    assert _code(file, signature) is SignatureCode.UNREADABLE


@pytest.mark.skipif(os.name == "nt", reason="has no pipes among its files")
def test_one_that_nobody_would_ever_write(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    signature.unlink()
    os.mkfifo(signature)
    assert _code(file, signature) is SignatureCode.UNREADABLE


def test_a_key_that_is_not_trusted_is_named(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    for keys in ((), (THEIRS.public,)):
        with pytest.raises(SignatureError) as caught:
            verify(file, signature, keys)
        assert caught.value.code is SignatureCode.KEY
        assert caught.value.details == {"key": "0706050403020100"}


def test_another_key_of_the_same_number_is_not_taken(tmp_path: Path) -> None:
    impostor = PublicKey(OURS.number, THEIRS.public.public)
    assert _code(*signed(tmp_path), keys=(impostor,)) is SignatureCode.WRONG
    assert verify(*signed(tmp_path), keys=(impostor, OURS.public)).key == OURS.public


def test_the_comment_of_another_signature_is_not_taken(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    first = signature.read_bytes().splitlines()
    file.write_bytes(b"another")
    second = sign(file, OURS, COMMENT + "0").read_bytes().splitlines()
    signature.write_bytes(b"\n".join(second[:2] + first[2:]) + b"\n")
    assert _code(file, signature) is SignatureCode.COMMENT


def test_a_signature_of_the_file_itself_is_of_an_old_kind(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    lines = signature.read_bytes().splitlines()
    body = b"Ed" + OURS.number + ed25519.signed(OURS.seed, file.read_bytes())
    lines[1] = base64.b64encode(body)
    signature.write_bytes(b"\n".join(lines))
    assert _code(file, signature) is SignatureCode.KIND


def test_a_comment_that_would_turn_a_line_around(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    lines = signature.read_bytes().splitlines()
    comment = "version:‮1".encode()
    made = ed25519.signed(OURS.seed, hashlib.blake2b(file.read_bytes()).digest())
    lines[2] = b"trusted comment: " + comment
    lines[3] = base64.b64encode(ed25519.signed(OURS.seed, made + comment))
    signature.write_bytes(b"\n".join(lines))
    assert _code(file, signature) is SignatureCode.UNREADABLE


def test_a_comment_is_one_line(tmp_path: Path) -> None:
    file, _ = signed(tmp_path)
    signature = sign(file, OURS, "one\ntrusted comment: two\t  three ")
    assert verify(file, signature, KEYS).comment == "one trusted comment: two three"


def test_keys_differ() -> None:
    assert new_key() != new_key()


WITHOUT = """
import sys
from collections.abc import Iterable
from pathlib import Path
sys.modules["cryptography"] = None
from kiosk.bundle.signature import SecretKey, decide, judge, read_public, sign
from kiosk.settings import Policy
file, signature, public = map(Path, sys.argv[1:])
verdict = judge(file, signature, [read_public(public)])
print(verdict.code, *(decide(policy, verdict) for policy in Policy))
"""


def test_without_the_extra_part_everything_is_refused(tmp_path: Path) -> None:
    file, signature = signed(tmp_path)
    public = tmp_path / "ours.pub"
    public.write_text(f"untrusted comment: ours\n{OURS.public.line}\n")
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT, file, signature, public],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ended.stdout, ended.stderr) == ("signature-extra allow warn refuse\n", "")
