"""The stock minisign takes what the kiosk makes, and the kiosk what minisign makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.signature import (
    SignatureCode,
    SignatureError,
    new_key,
    read_public,
    read_secret,
    sign,
    signature_of,
    verify,
    write_public,
    write_secret,
)
from tests.bundle.signature.signed import NEEDS_MINISIGN, minisign

pytestmark = NEEDS_MINISIGN


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.kiosk"
    path.write_bytes(b"PK and all the rest")
    return path


def _made(folder: Path) -> tuple[Path, Path]:
    """The secret and the public key that minisign makes, without a password."""
    secret, public = folder / "m.key", folder / "m.pub"
    said = minisign("-G", "-W", "-s", secret, "-p", public)
    assert said.returncode == 0, said.stderr
    return secret, public


def test_it_verifies_ours(tmp_path: Path, file: Path) -> None:
    key = new_key()
    write_public(tmp_path / "a.pub", key.public)
    sign(file, key, "version:1")
    said = minisign("-V", "-H", "-p", tmp_path / "a.pub", "-m", file)
    assert said.returncode == 0, said.stderr
    assert "Trusted comment: version:1" in said.stdout
    file.write_bytes(b"another")
    assert minisign("-V", "-p", tmp_path / "a.pub", "-m", file).returncode != 0


def test_we_verify_its(tmp_path: Path, file: Path) -> None:
    secret, public = _made(tmp_path)
    assert minisign("-S", "-s", secret, "-m", file, "-t", "version:2").returncode == 0
    verified = verify(file, signature_of(file), [read_public(public)])
    assert verified.comment == "version:2"
    assert f" {verified.key.id.lstrip('0')}\n" in public.read_text()


def test_it_signs_with_our_key_and_we_with_its(tmp_path: Path, file: Path) -> None:
    ours = new_key()
    write_secret(tmp_path / "a.key", ours)
    assert minisign("-S", "-s", tmp_path / "a.key", "-m", file).returncode == 0
    assert verify(file, signature_of(file), [ours.public]).key == ours.public
    secret, public = _made(tmp_path)
    theirs = read_secret(secret)
    assert theirs.public == read_public(public)
    sign(file, theirs, "")
    assert minisign("-V", "-p", public, "-m", file).returncode == 0


def test_it_makes_the_public_key_of_ours(tmp_path: Path) -> None:
    key = new_key()
    write_secret(tmp_path / "a.key", key)
    again = tmp_path / "again.pub"
    assert minisign("-R", "-s", tmp_path / "a.key", "-p", again).returncode == 0
    assert read_public(again) == key.public


def test_its_old_kind_is_refused(tmp_path: Path, file: Path) -> None:
    secret, public = _made(tmp_path)
    assert minisign("-S", "-l", "-s", secret, "-m", file).returncode == 0
    with pytest.raises(SignatureError) as caught:
        verify(file, signature_of(file), [read_public(public)])
    assert caught.value.code is SignatureCode.KIND
