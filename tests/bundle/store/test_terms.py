"""Who may bring an exhibition, and how old it may be, asked at the door of the stand."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.bundle.codes import Fault
from kiosk.bundle.signature import SecretKey, sign, signature_of
from kiosk.bundle.signature.lines import LARGEST
from kiosk.bundle.store import Terms
from kiosk.bundle.store.disk import REAL, clear
from kiosk.settings import Policy
from tests.bundle.signature.signed import OURS, THEIRS
from tests.bundle.store.acts import state_of
from tests.bundle.store.bundles import codes, install_good, judge, litter, packed
from tests.content.bundles import SMALL, write

REQUIRE = Terms(Policy.REQUIRE, (OURS.public,))
WARN = Terms(Policy.WARN, (OURS.public,))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def _signed(folder: Path, version: int, key: SecretKey = OURS) -> Path:
    file = packed(folder, version)
    sign(file, key, f"version:{version}")
    return file


def _unsigned(folder: Path) -> Path:
    return packed(folder, 1)


def _by_a_stranger(folder: Path) -> Path:
    return _signed(folder, 1, THEIRS)


def _of_another_file(folder: Path) -> Path:
    other = signature_of(_signed(folder, 2))
    return Path(other.rename(signature_of(packed(folder, 1)))).with_suffix("")


def _with_a_huge_signature(folder: Path) -> Path:
    file = _signed(folder, 1)
    with signature_of(file).open("ab") as signature:
        signature.truncate(LARGEST * 1000)
    return file


def _a_folder(folder: Path) -> Path:
    return write(folder / "exhibition", SMALL)


def _said(installed: store.Installed) -> list[str]:
    """What is said of it, but that the picture of these tests is none."""
    return [code for code in codes(installed.problems) if code != Fault.METADATA_KEPT]


DOUBTFUL = [
    (_unsigned, "signature-missing"),
    (_by_a_stranger, "signature-key"),
    (_of_another_file, "signature-wrong"),
    (_with_a_huge_signature, "signature-unreadable"),
    (_a_folder, "signature-folder"),
]


@pytest.mark.parametrize(("made", "code"), DOUBTFUL)
def test_what_nobody_vouches_for(
    tmp_path: Path, data: Path, made: Callable[[Path], Path], code: str
) -> None:
    source = made(tmp_path / "stick")
    refused = store.install(data, source, judge, REQUIRE)
    assert (refused.id, codes(refused.problems)) == (None, [code])
    assert store.shelved(data) == ()
    assert litter(data) == []
    doubted = store.install(data, source, judge, WARN)
    assert doubted.id is not None
    assert _said(doubted) == [code]
    assert _said(store.install(data, source, judge)) == []


def test_nothing_of_a_file_is_read_before_its_signature_is(tmp_path: Path, data: Path) -> None:
    file = tmp_path / "x.kiosk"
    file.write_bytes(b"noise")
    assert codes(store.install(data, file, judge, REQUIRE).problems) == ["signature-missing"]
    sign(file, OURS, "noise")
    assert codes(store.install(data, file, judge, REQUIRE).problems) == ["archive-not"]


def test_without_the_extra_part_nothing_is_taken(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _signed(tmp_path, 1)
    for module in [name for name in sys.modules if name.split(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert codes(store.install(data, file, judge, REQUIRE).problems) == ["signature-extra"]
    assert store.install(data, file, judge).id is not None


def test_any_bit_that_is_flipped_is_refused(tmp_path: Path, data: Path) -> None:
    """One bit of each byte of the file and of the signature, each a different one in turn."""
    file = _signed(tmp_path / "stick", 1)
    lines = signature_of(file).read_bytes().split(b"\n")
    untrusted = range(len(b"untrusted comment: "), len(lines[0]))
    for part in (file, signature_of(file)):
        whole = part.read_bytes()
        for at in range(len(whole)):
            if part != file and at in untrusted:
                continue  # what it says of itself is vouched for by nobody, and read by nobody
            part.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
            refused = store.install(data, file, judge, REQUIRE)
            assert refused.id is None, (part.name, at)
            assert refused.problems[0].code.startswith("signature-"), (part.name, at)
        part.write_bytes(whole)
    assert store.install(data, file, judge, REQUIRE).id is not None


def test_an_older_one_comes_back_only_if_that_is_wanted(tmp_path: Path, data: Path) -> None:
    new, old = _signed(tmp_path, 10), _signed(tmp_path, 9)
    assert store.install(data, new, judge, REQUIRE).id is not None
    for terms in (REQUIRE, WARN):
        refused = store.install(data, old, judge, terms)
        assert (refused.id, codes(refused.problems)) == (None, ["signature-older"])
        assert litter(data) == []
    wanted = Terms(Policy.REQUIRE, (OURS.public,), older=True)
    assert store.install(data, old, judge, wanted).id is not None
    assert codes(store.install(data, old, judge, REQUIRE).problems) == ["signature-older"]


def test_what_was_seen_is_kept_only_after_every_check(tmp_path: Path, data: Path) -> None:
    stick = tmp_path / "stick"
    broken = packed(stick, 12).rename(stick / "broken.kiosk")
    broken.write_bytes(broken.read_bytes()[:-30])
    sign(broken, OURS, "version:12")
    assert store.install(data, broken, judge, REQUIRE).id is None
    assert store.install(data, _signed(stick, 11), judge, REQUIRE).id is not None
    assert state_of(data).seen == {f"{OURS.public.id}/small": "11"}


@pytest.mark.parametrize(
    ("here", "comes", "code"),
    [([], 1, None), ([9], 10, None), ([9], 9, "store-not-newer"), ([9, 10], 8, "store-not-newer")],
)
def test_only_what_is_newer(
    tmp_path: Path, data: Path, here: list[int], comes: int, code: str | None
) -> None:
    for version in here:
        install_good(data, packed(tmp_path, version))
    found = store.install(data, packed(tmp_path, comes), judge, Terms(newer=True))
    assert _said(found) == ([] if code is None else [code])
    assert (found.id is None) is (code is not None)


def test_one_that_failed_or_that_is_long_gone_is_not_newer(tmp_path: Path, data: Path) -> None:
    failed = store.install(data, packed(tmp_path, 9), judge).id or ""
    store.mark_failed(data, failed)
    clear(data / "bundles" / failed, REAL)
    found = store.install(data, packed(tmp_path, 9), judge, Terms(newer=True))
    assert codes(found.problems) == ["store-not-newer"]


def test_what_is_here_counts_although_the_state_was_lost(tmp_path: Path, data: Path) -> None:
    install_good(data, packed(tmp_path, 9))
    for path in data.glob("state*.json"):
        path.unlink()
    found = store.install(data, packed(tmp_path, 9), judge, Terms(newer=True))
    assert codes(found.problems) == ["store-not-newer"]
