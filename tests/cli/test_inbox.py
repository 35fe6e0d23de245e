"""`kiosk bundle inbox`: a look now and then; whole, permitted, newer exhibitions only."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.bundle.signature import sign
from kiosk.bundle.store.disk import REAL
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.places import Places
from kiosk.cli import main
from kiosk.cli.data import SETTING
from kiosk.settings import variable
from tests.bundle.signature.signed import OURS
from tests.cli.installing import exhibition

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a stand with an inbox, whose staff read English."""
    (tmp_path / "inbox").mkdir()
    monkeypatch.setenv("KIOSK_FOLDERS_INBOX", str(tmp_path / "inbox"))
    monkeypatch.setenv(variable(SETTING), str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return tmp_path / "data"


def _packed(tmp_path: Path, version: int, name: str) -> Path:
    target = tmp_path / "inbox" / name
    assert main(["pack", exhibition(tmp_path, version), "-o", str(target)]) == 0
    return target


def _look(capsys: Capture) -> dict[str, object]:
    capsys.readouterr()
    main(["bundle", "inbox", "--json"])
    said: dict[str, object] = json.loads(capsys.readouterr().out)
    return said


def _twice(capsys: Capture) -> dict[str, object]:
    assert _look(capsys)["file"] is None
    return _look(capsys)


def test_one_that_stood_still_is_taken_in_once(tmp_path: Path, data: Path, capsys: Capture) -> None:
    _packed(tmp_path, 1, "garden.kiosk")
    said = _twice(capsys)
    assert (said["file"], said["problems"]) == ("garden.kiosk", [])
    assert said["installed"] == store.shelved(data)[0].id
    assert _look(capsys) == {"file": None, "installed": None, "problems": []}


def test_half_a_file_waits_for_its_other_half(tmp_path: Path, data: Path, capsys: Capture) -> None:
    whole = _packed(tmp_path, 1, "garden.kiosk").rename(tmp_path / "whole")
    arriving = tmp_path / "inbox" / "garden.kiosk"
    content = whole.read_bytes()
    for end in (len(content) // 3, len(content) // 2, len(content) - 1):
        arriving.write_bytes(content[:end])
        assert _look(capsys)["file"] is None
    said = _look(capsys)
    assert (said["installed"], said["problems"]) == (None, ["archive-end"])
    assert _look(capsys)["file"] is None
    arriving.write_bytes(content)
    assert _twice(capsys)["installed"] == store.shelved(data)[0].id


def test_only_what_is_newer(tmp_path: Path, data: Path, capsys: Capture) -> None:
    _packed(tmp_path, 2, "b.kiosk")
    assert _twice(capsys)["installed"] is not None
    _packed(tmp_path, 1, "a.kiosk")
    _packed(tmp_path, 3, "c.kiosk")
    assert _twice(capsys)["problems"] == ["store-not-newer"]
    assert _look(capsys)["file"] == "c.kiosk"
    newest = store.shelved(data)[0].manifest
    assert newest is not None
    assert newest.version == "3"


def test_a_signature_may_come_later(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_TRUST_POLICY", "require")
    monkeypatch.setenv("KIOSK_TRUST_KEYS", OURS.public.line)
    file = _packed(tmp_path, 1, "garden.kiosk")
    assert _twice(capsys)["problems"] == ["signature-missing"]
    sign(file, OURS, "version:1")
    assert _twice(capsys)["installed"] is not None


def test_one_that_came_while_staff_were_at_work_is_tried_again(
    tmp_path: Path, data: Path, capsys: Capture
) -> None:
    _packed(tmp_path, 1, "garden.kiosk")
    _look(capsys)
    with locked(Places(data), REAL):
        assert _look(capsys)["problems"] == ["store-busy"]
    assert _look(capsys)["installed"] is not None


def test_what_is_said_to_people(tmp_path: Path, data: Path, capsys: Capture) -> None:
    _packed(tmp_path, 1, "garden.kiosk")
    assert main(["bundle", "inbox"]) == 0
    assert capsys.readouterr().out.endswith("Nothing new has come.\n")
    assert main(["bundle", "inbox"]) == 0
    assert capsys.readouterr().out == "garden.kiosk is shown from the next start on.\n"
    (tmp_path / "inbox" / "x.kiosk").write_bytes(b"noise")
    assert main(["bundle", "inbox"]) == 0
    assert main(["bundle", "inbox"]) == 1
    assert "[archive-not]" in capsys.readouterr().out
    assert store.fsck(data, repair=False) == ()


def test_no_inbox(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(tmp_path / "inbox")
    assert main(["bundle", "inbox"]) == 1
    assert "[inbox-unreadable]" in capsys.readouterr().out
    monkeypatch.delenv("KIOSK_FOLDERS_INBOX")
    assert main(["bundle", "inbox"]) == 2
    assert "folders.inbox" in capsys.readouterr().err
