"""Keys in files: written so that others cannot read them, and read with suspicion."""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest

from kiosk.bundle.signature import (
    PublicKey,
    SignatureCode,
    SignatureError,
    new_key,
    public_key,
    read_public,
    read_secret,
    ring,
    trust,
    write_public,
    write_secret,
)
from tests.bundle.signature.signed import OURS, THEIRS


def test_there_and_back(tmp_path: Path) -> None:
    key = new_key()
    write_secret(tmp_path / "a.key", key)
    write_public(tmp_path / "a.pub", key.public)
    assert read_secret(tmp_path / "a.key") == key
    assert read_public(tmp_path / "a.pub") == key.public
    assert public_key(key.public.line) == key.public
    assert repr(key.seed) not in repr(key)


@pytest.mark.skipif(os.name == "nt", reason="rights of another kind")
def test_nobody_else_reads_a_secret_key(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_secret(tmp_path / "a.key", OURS)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.key").stat().st_mode) == 0o600


def test_no_key_is_written_over(tmp_path: Path) -> None:
    write_secret(tmp_path / "a.key", OURS)
    with pytest.raises(FileExistsError):
        write_secret(tmp_path / "a.key", THEIRS)
    assert read_secret(tmp_path / "a.key") == OURS


def test_every_cut_of_a_secret_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    write_secret(path, OURS)
    content = path.read_bytes()
    for length in range(len(content) - 1):
        path.write_bytes(content[:length])
        with pytest.raises(SignatureError) as caught:
            read_secret(path)
        assert caught.value.code is SignatureCode.KEY_UNREADABLE


def test_a_key_with_a_password_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    locked = base64.b64encode(b"EdScB2" + bytes(range(152)))
    path.write_bytes(b"untrusted comment: minisign encrypted secret key\n" + locked + b"\n")
    with pytest.raises(SignatureError) as caught:
        read_secret(path)
    assert caught.value.code is SignatureCode.KEY_LOCKED


def test_a_public_half_that_is_another_s_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    write_secret(path, OURS)
    content = bytearray(path.read_bytes())
    content[-60] ^= 1
    path.write_bytes(content)
    with pytest.raises(SignatureError):
        read_secret(path)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"untrusted comment: x\n",
        OURS.public.line.encode(),
        b"comment: x\n" + OURS.public.line.encode(),
        b"untrusted comment: x\n" + OURS.public.line.encode() + b"=\n",
        b"untrusted comment: x\n" + OURS.public.line.encode()[:-4] + b"\n",
        b"untrusted comment: x\nRUS" + OURS.public.line.encode()[3:],
        b"untrusted comment: x\n" + OURS.public.line.encode() + b"\nmore\n",
        b"\xff" * 20_000,
    ],
)
def test_what_is_no_public_key(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "a.pub"
    path.write_bytes(text)
    with pytest.raises(SignatureError) as caught:
        read_public(path)
    assert caught.value.code is SignatureCode.KEY_UNREADABLE


def test_the_keys_of_a_machine(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "keys"
    assert ring(folder, ()).trusted() == ()
    path = trust(folder, OURS.public)
    assert path == folder / "0706050403020100.pub"
    assert trust(folder, OURS.public) == path
    with pytest.raises(FileExistsError):
        trust(folder, PublicKey(OURS.number, THEIRS.public.public))
    (folder / "broken.pub").write_text("nothing")
    (folder / "notes.txt").write_text("nothing")
    (folder / "folder.pub").mkdir()
    found = ring(folder, [THEIRS.public.line, OURS.public.line, "nothing"])
    assert found.trusted() == (OURS.public, THEIRS.public)
    assert found.unreadable == (folder / "broken.pub", folder / "folder.pub")
