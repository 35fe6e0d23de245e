"""`kiosk keys`, and `kiosk pack --sign`."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.signature import read_public, read_secret, signature_of, verify
from kiosk.cli import main
from tests.content.bundles import GARDEN
from tests.settings.files import KEY


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_from_a_new_key_to_a_signed_exhibition(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = str(tmp_path / "our.street")
    assert main(["keys", "new", name]) == 0
    secret, public = Path(f"{name}.key"), Path(f"{name}.pub")
    assert read_secret(secret).public == read_public(public)
    target = tmp_path / "garden.kiosk"
    capsys.readouterr()
    assert main(["pack", str(GARDEN), "-o", str(target), "--sign", str(secret)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(target), f"{target}.minisig"]
    verified = verify(target, signature_of(target), [read_public(public)])
    assert verified.comment == "file:garden.kiosk exhibition:the-garden version:2026.1"


def test_no_key_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = str(tmp_path / "ours")
    Path(f"{name}.pub").write_text("mine")
    assert main(["keys", "new", name]) == 2
    assert f"{name}.pub is there already" in capsys.readouterr().err
    assert not Path(f"{name}.key").exists()
    assert main(["keys", "new", str(tmp_path / "nowhere" / "ours")]) == 2
    assert "No such file or directory" in capsys.readouterr().err


def test_trusted_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"trust: {{keys: [{KEY}]}}\n")
    option = ["--settings", str(settings)]
    main(["keys", "new", str(tmp_path / "ours")])
    key = read_public(tmp_path / "ours.pub")
    capsys.readouterr()
    assert main(["keys", "trust", str(tmp_path / "ours.pub"), *option]) == 0
    assert capsys.readouterr().out == f"{key.id}  {tmp_path / 'keys' / key.id}.pub\n"
    assert main(["keys", "list", *option]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{key.id}  {key.id}.pub",
        f"F6D99DD8B927DD92  {KEY}",
    ]
    (tmp_path / "keys" / "a.pub").write_text("nothing")
    assert main(["keys", "list", *option]) == 1
    assert "[key-unreadable]" in capsys.readouterr().err


@pytest.mark.parametrize(("text", "code"), [(None, 2), ("nothing", 1)])
def test_what_is_no_key(
    tmp_path: Path, text: str | None, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "a.key"
    if text is not None:
        key.write_text(text)
    target = tmp_path / "garden.kiosk"
    assert main(["pack", str(GARDEN), "-o", str(target), "--sign", str(key)]) == code
    assert main(["keys", "trust", str(key), "--settings", str(tmp_path / "s.yaml")]) == code
    assert all(str(key) in line for line in capsys.readouterr().err.splitlines())
    assert not target.exists()
    assert not (tmp_path / "keys").exists()
