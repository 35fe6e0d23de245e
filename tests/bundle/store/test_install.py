"""Installing, showing, going back: what is named when it goes wrong, and that nothing is lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.limits import USUAL, Limits
from kiosk.bundle.store import staging
from kiosk.bundle.store.disk import REAL
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.shelf import Place
from kiosk.bundle.store.state import TRIES
from kiosk.checks import check
from kiosk.content.reader import Reading
from kiosk.problems import Problem
from tests.bundle.store.bundles import codes, install, install_good, judge, litter, packed
from tests.content.bundles import GARDEN, SMALL, write

not_root = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere"
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "stand" / "data"


def test_without_data_the_built_in_exhibition_is_shown(data: Path) -> None:
    showing = store.to_show(data)
    assert (showing.id, showing.problems, showing.on_trial) == (None, (), False)
    assert showing.reading.exhibition is not None
    assert not data.exists()


def test_a_new_bundle_is_tried_and_then_good(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    second = install(data, packed(tmp_path, 2))
    showing = store.to_show(data)
    assert (showing.id, showing.on_trial) == (second, True)
    assert showing.folder == data / "bundles" / second
    after = store.mark_good(data, second)
    assert (after.active, after.previous) == (second, first)
    assert store.to_show(data).on_trial is False


def test_it_goes_back_by_itself_after_too_many_starts(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    second = install(data, packed(tmp_path, 2))
    assert [store.to_show(data).id for _ in range(TRIES)] == [second] * TRIES
    showing = store.to_show(data)
    assert showing.id == first
    assert codes(showing.problems) == ["store-failed"]
    assert codes(store.to_show(data).problems) == []
    assert [entry.place for entry in store.shelved(data)] == [Place.ACTIVE, Place.FAILED]


def test_a_crash_goes_back_at_once(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    second = install(data, packed(tmp_path, 2))
    assert store.to_show(data).id == second
    store.mark_failed(data, second)
    assert store.to_show(data).id == first


def test_only_two_good_ones_are_kept(tmp_path: Path, data: Path) -> None:
    bundles = [install_good(data, packed(tmp_path, version)) for version in (1, 2, 3)]
    assert {entry.id for entry in store.shelved(data)} == set(bundles[1:])
    assert litter(data) == []


def test_a_folder_and_its_packed_form_are_one_bundle(tmp_path: Path, data: Path) -> None:
    packed_one = packed(tmp_path, 1)
    folder = write(tmp_path / "folder", SMALL)
    (folder / "assets/pictures/one.png").write_bytes(b"picture")
    (folder / "notes.txt").write_text("not part of it")
    assert install(data, folder) == install(data, packed_one)
    assert len(store.shelved(data)) == 1


def test_photographs_lose_where_they_were_taken(data: Path) -> None:
    bundle = install(data, GARDEN)
    pictures = (data / "bundles" / bundle).rglob("*.jpg")
    assert all(b"GPS" not in picture.read_bytes() for picture in pictures)
    assert store.fsck(data, repair=False) == ()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("x.kiosk", b"noise", "archive-not"), ("x.jpg", b"noise", "bundle-not"), ("y", None, None)],
)
def test_what_is_no_exhibition(
    tmp_path: Path, data: Path, name: str, content: bytes | None, code: str | None
) -> None:
    first = install_good(data, packed(tmp_path, 1))
    source = tmp_path / name
    if content is not None:
        source.write_bytes(content)
    installed = store.install(data, source, judge)
    assert installed.id is None
    assert codes(installed.problems) == [code or "bundle-missing"]
    assert store.to_show(data).id == first
    assert litter(data) == []


def test_an_error_keeps_it_away(tmp_path: Path, data: Path) -> None:
    folder = write(tmp_path / "folder", SMALL.replace("one.png", "two.png"))
    assert codes(store.install(data, folder, judge).problems) == ["picture-missing"]
    assert store.shelved(data) == ()


def test_two_at_once(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    install(data, packed(tmp_path, 2))
    program = (
        "import sys; from pathlib import Path; from kiosk.bundle.store.lock import locked\n"
        "from kiosk.bundle.store.disk import REAL; from kiosk.bundle.store.places import Places\n"
        "with locked(Places(Path(sys.argv[1])), REAL): print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        refused = store.install(data, packed(tmp_path, 3), judge)
        assert codes(refused.problems) == ["store-busy"]
        showing = store.to_show(data)
        assert (showing.id, codes(showing.problems)) == (first, ["store-busy"])
        with pytest.raises(BundleError):
            store.fsck(data, repair=False)
        other.kill()
    assert store.to_show(data).on_trial


def test_the_lock_is_let_go_of(data: Path) -> None:
    for _ in range(2):
        with locked(Places(data), REAL):
            pass


def test_a_stick_that_is_pulled_out(tmp_path: Path, data: Path) -> None:
    """The file ends with an error of the device, as reading a folder does."""
    first = install_good(data, packed(tmp_path, 1))
    stick = packed(tmp_path, 2)

    def write_half(path: Path, pieces: Iterable[bytes]) -> None:
        stick.unlink()
        stick.mkdir()
        REAL.write(path, pieces)

    installed = store.install(data, stick, judge, disk=replace(REAL, write=write_half))
    assert codes(installed.problems) == ["store-cut"]
    assert store.to_show(data).id == first
    assert litter(data) == []


def test_a_picture_that_goes_with_the_stick(tmp_path: Path, data: Path) -> None:
    folder = write(tmp_path / "folder", SMALL)

    def pull(reading: Reading) -> tuple[Problem, ...]:
        (folder / "assets/pictures/one.png").unlink()
        return reading.problems

    assert codes(store.install(data, folder, pull).problems) == ["store-cut"]
    assert store.shelved(data) == ()
    assert litter(data) == []


def test_a_folder_that_goes_while_it_is_read(tmp_path: Path, data: Path) -> None:
    """Everything on it seems to be missing, and the one thing to be told is why."""
    stick = write(tmp_path / "stick" / "folder", SMALL).parent

    def pull(reading: Reading) -> tuple[Problem, ...]:
        stick.rename(tmp_path / "gone")
        return tuple(check(stick / "folder").problems) or reading.problems

    assert codes(store.install(data, stick / "folder", pull).problems) == ["store-cut"]
    assert litter(data) == []


def test_a_file_too_large_to_be_one_is_not_even_copied(tmp_path: Path, data: Path) -> None:
    large = tmp_path / "large.kiosk"
    with large.open("wb") as file:
        file.truncate(USUAL.archive + 1)

    def refuse(path: Path, _: object) -> None:
        raise AssertionError(path)

    installed = store.install(data, large, judge, disk=replace(REAL, write=refuse))
    assert codes(installed.problems) == ["archive-large"]


def test_it_tells_how_far_it_is(tmp_path: Path, data: Path) -> None:
    told: list[tuple[store.Step, int, int]] = []

    def tell(step: store.Step, done: int, of: int) -> None:
        told.append((step, done, of))

    source = packed(tmp_path, 1)
    store.install(data, source, judge, tell=tell)
    size = source.stat().st_size
    assert told == [
        (store.Step.COPY, size, size),
        (store.Step.READ, 0, 1),
        (store.Step.READ, 1, 1),
        (store.Step.STORE, 1, 2),
        (store.Step.STORE, 2, 2),
    ]


def test_a_copy_that_is_not_what_was_read(tmp_path: Path, data: Path) -> None:
    def write_worse(path: Path, pieces: Iterable[bytes]) -> None:
        REAL.write(path, (piece[:-1] + b"x" for piece in pieces))

    worse = replace(REAL, write=write_worse)
    installed = store.install(data, packed(tmp_path, 1), judge, disk=worse)
    assert codes(installed.problems) == ["store-cut"]


@pytest.mark.parametrize(
    ("limits", "code"),
    [(Limits(entries=2), "archive-many"), (Limits(total=100), "archive-total")],
)
def test_a_folder_has_the_limits_of_a_packed_one(
    tmp_path: Path, data: Path, limits: Limits, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "USUAL", limits)
    installed = store.install(data, write(tmp_path / "folder", SMALL), judge)
    assert codes(installed.problems) == [code]


def test_of_several_bundles_none_is_guessed_and_none_is_lost(tmp_path: Path, data: Path) -> None:
    bundles = {install_good(data, packed(tmp_path, version)) for version in (1, 2)}
    for path in (Places(data).state, Places(data).copy):
        path.write_bytes(b"")
    assert codes(store.fsck(data, repair=True)) == ["store-state"]
    assert store.to_show(data).id is None
    assert {entry.id for entry in store.shelved(data)} == bundles
    chosen = bundles.pop()
    store.activate(data, chosen)
    assert store.to_show(data).id == chosen
    store.mark_good(data, chosen)
    assert {entry.id for entry in store.shelved(data)} == {chosen, *bundles}


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "store-full"), (errno.EROFS, "store-unwritable"), (errno.EIO, None)],
)
@pytest.mark.parametrize("step", ["write", "sync", "move", "make_folder", "sync_folder"])
def test_every_kind_of_step_can_fail(
    tmp_path: Path, data: Path, step: str, number: int, code: str | None
) -> None:
    first = install_good(data, packed(tmp_path, 1))

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number), str(data))

    installed = store.install(data, packed(tmp_path, 2), judge, disk=replace(REAL, **{step: fail}))
    assert installed.id is None
    assert codes(installed.problems) == [code or "store-unwritable"]
    assert store.to_show(data).id == first
    assert store.fsck(data, repair=False) == ()


@not_root
def test_data_that_is_read_only(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    install(data, packed(tmp_path, 2))
    Places(data).lock.unlink()
    data.chmod(0o555)
    try:
        showing = store.to_show(data)
        assert (showing.id, codes(showing.problems)) == (first, ["store-unwritable"])
    finally:
        data.chmod(0o755)


def test_a_trial_that_cannot_be_counted_is_put_off(tmp_path: Path, data: Path) -> None:
    first = install_good(data, packed(tmp_path, 1))
    second = install(data, packed(tmp_path, 2))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    showing = store.to_show(data, replace(REAL, write=full))
    assert (showing.id, codes(showing.problems)) == (first, ["store-full"])
    assert store.to_show(data).id == second


@pytest.mark.parametrize("file", ["manifest.json", "content.yaml", "assets/pictures/one.png"])
@pytest.mark.parametrize("harm", ["removed", "cut", "added"])
def test_a_bundle_that_is_damaged(tmp_path: Path, data: Path, file: str, harm: str) -> None:
    first = install_good(data, packed(tmp_path, 1))
    second = install_good(data, packed(tmp_path, 2))
    path = data / "bundles" / second / file
    match harm:
        case "removed":
            path.unlink()
        case "cut":
            os.truncate(path, 3)
        case _:
            path.with_name("nl.yaml").write_text("")
    assert codes(store.to_show(data).problems) == ["store-damaged"]
    assert store.to_show(data).id == first
    with pytest.raises(BundleError) as refused:
        store.activate(data, second)
    assert refused.value.code is Fault.STORE_DAMAGED
    assert codes(store.fsck(data, repair=True)) == ["store-damaged"]
    assert store.fsck(data, repair=False) == ()
    assert store.to_show(data).id == first
    assert install_good(data, packed(tmp_path, 2)) == second


def test_installing_again_mends_what_is_damaged(tmp_path: Path, data: Path) -> None:
    source = packed(tmp_path, 1)
    bundle = install_good(data, source)
    (data / "bundles" / bundle / "content.yaml").write_bytes(b"noise")
    assert install(data, source) == bundle
    assert store.to_show(data).id == bundle
    assert store.fsck(data, repair=False) == ()


def test_noise_of_the_same_size_is_found_by_reading_all(tmp_path: Path, data: Path) -> None:
    bundle = install_good(data, packed(tmp_path, 1))
    (data / "bundles" / bundle / "assets/pictures/one.png").write_bytes(b"erutcip")
    assert codes(store.fsck(data, repair=False)) == ["store-damaged"]


def test_a_bundle_that_is_gone(tmp_path: Path, data: Path) -> None:
    bundle = install_good(data, packed(tmp_path, 1))
    (data / "bundles" / bundle).rename(tmp_path / "elsewhere")
    assert store.to_show(data).id is None
    assert codes(store.fsck(data, repair=True)) == ["store-gone"]
    assert store.fsck(data, repair=False) == ()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_left_in_staging_is_removed_and_not_followed(tmp_path: Path, data: Path) -> None:
    install_good(data, packed(tmp_path, 1))
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    Places(data).staging.mkdir(exist_ok=True)
    (Places(data).staging / "link").symlink_to(kept)
    store.to_show(data)
    assert (kept / "file").exists()
    assert litter(data) == []


def test_a_clock_that_says_1970(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: 0.0)
    first = install_good(data, packed(tmp_path, 1))
    second = install(data, packed(tmp_path, 2))
    for path in data.rglob("*"):
        os.utime(path, (0, 0))
    assert store.to_show(data).id == second
    store.mark_good(data, second)
    assert store.roll_back(data).active == first
